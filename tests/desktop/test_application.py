"""The program: painted before anything heavy is imported, joined together, and stopped without waiting for a hang."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import sample
from desktop.conftest import Opened
from desktop.tongues import GERMAN, compiled
from ezswitch.desktop.background import Background
from ezswitch.desktop.commands import Commands
from ezswitch.desktop.instance import Call, Instance
from ezswitch.desktop.interior import Interior
from ezswitch.domain.errors import NoKeychain
from ezswitch.domain.verdict import Check
from fakes import InlineWork

Keep = Callable[..., Interior]
FIRST_PAINT = """
import json, sys
from PySide6.QtCore import QTimer
from ezswitch.desktop import application

class Program(application.Program):
    def _furnish(self):
        print(json.dumps(sorted(sys.modules)))
        QTimer.singleShot(0, self.window.close)

application.Program = Program
sys.exit(application.run(lambda: None, ["ezswitch"]))
"""
LATER_STARTS = """
import json, sys
from PySide6.QtCore import QTimer
from desktop.sample import Answers
from ezswitch.desktop import application
from ezswitch.desktop.instance import Call, Instance

first, *links = sys.argv[2:]
seen = []

class Program(application.Program):
    def _prepare(self):
        return Answers().commands()

    def start(self, instance, **how):
        self.listening.connect(lambda: print("listening", flush=True))
        super().start(instance, **how)

    def _listen(self, instance):
        self.interior.controller.link_requested.connect(self.note)
        super()._listen(instance)

    def note(self, link):
        print(json.dumps([link, self.interior.controller.look is not None, self.window.isVisible()]), flush=True)
        seen.append(link)
        if len(seen) == 3:
            self._app.quit()

application.Program = Program
instance = Instance(sys.argv[1])
assert instance.meet(Call())
sys.exit(application.run(lambda: None, ["ezswitch"], instance=instance, link=first, minimised=True))
"""
OPENED_ON_MACOS = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from ezswitch.desktop import application

class Program(application.Program):
    def start(self, instance, **how):
        for link in sys.argv[1:]:
            QCoreApplication.postEvent(self._app, QFileOpenEvent(QUrl(link)))
        super().start(instance, **how)

    def _furnish(self):
        self._app.exit(0)

    def hear(self, call):
        print(call.link, call.raised, flush=True)

application.Program = Program
sys.exit(application.run(lambda: None, ["ezswitch"]))
"""
FIRST_WORDS = """
import pathlib, sys
from PySide6.QtCore import QLocale, QTimer
from ezswitch.desktop import application, languages

class Program(application.Program):
    def _furnish(self):
        print(self.window.centralWidget().accessibleName(), QLocale().toString(1234.5))
        QTimer.singleShot(0, self.window.close)

languages.our_folder = lambda: pathlib.Path(sys.argv[1])
application.Program = Program
sys.exit(application.run(lambda: None, ["ezswitch"]))
"""
HEAVY = ("httpx", "keyring", "tomlkit", "sqlite3", "platformdirs", "jeepney", "secretstorage", "asyncio", "ssl")


def test_the_first_paint_comes_before_everything_heavy() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, timeout=60, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    modules = json.loads(done.stdout)
    assert "ezswitch.desktop.shell" in modules
    assert "ezswitch.desktop.window.main_window" not in modules
    assert [name for name in HEAVY if name in modules] == []
    rooms = ("ezswitch.usecases", "ezswitch.profiles", "ezswitch.connect", "ezswitch.switching", "ezswitch.system")
    assert [name for name in modules if name.startswith(rooms)] == []
    assert not any(name.startswith(("ezswitch.desktop.dialogs", "ezswitch.desktop.tray")) for name in modules)
    assert "PySide6.QtDBus" not in modules
    assert "PySide6.QtNetwork" not in modules


def test_the_first_words_are_in_the_language_of_the_settings(tmp_path: Path) -> None:
    compiled(tmp_path, "de", GERMAN)
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text('version = 1\nlanguage = "de"\n', "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EZSWITCH_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_WORDS, str(tmp_path)],
        env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("Liest Einstellungen und Profile 1.234,5\n", "")


def test_links_are_handed_over_once_there_is_a_look_in_the_order_they_came(tmp_path: Path) -> None:
    """A program of its own that begins minimised; two later starts bring it forward with a link each."""
    links = ["ezswitch://import?preset=ezrouter", "ezswitch://import?preset=openai", "ezswitch://import?name=$(id)"]
    place = str(tmp_path / "state")
    folders = os.pathsep.join(folder for folder in sys.path if folder)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": folders}
    command = [sys.executable, "-c", LATER_STARTS, place, links[0]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "listening\n"
        assert not Instance(place).meet(Call(links[1]), 20_000)
        assert not Instance(place).meet(Call(links[2]), 20_000)
        heard = [json.loads(line) for line in program.stdout]
    assert program.returncode == 0
    assert [link for link, _, _ in heard] == links
    assert all(looked for _, looked, _ in heard)
    assert [visible for _, _, visible in heard][1:] == [True, True]


def test_macos_hands_a_link_to_the_program_that_runs() -> None:
    link = "ezswitch://import?preset=ezrouter&name=A%20b"
    done = subprocess.run(
        [sys.executable, "-c", OPENED_ON_MACOS, "file:///etc/passwd", link, "ccswitch://v1/import"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (f"{link} True\n", "")


def test_at_200_percent_everything_is_twice_as_large_and_nothing_is_said() -> None:
    """A program of its own: Qt reads the scale once, when it starts."""
    program = """
import sys
from PySide6.QtWidgets import QApplication
from desktop.sample import Answers
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.window.card_layout import lay_out
from fakes import InlineWork
app = QApplication([])
shell = Shell("ezswitch")
shell.resize(720, 480)
inside = Interior(app, shell, InlineWork(), Answers().commands, dialogs=lambda window: window.page)
shell.show()
image = shell.grab().toImage()
use = inside.window.view.layout_of("deepseek").use
assert (image.width(), image.height()) == (1440, 960), image.size()
assert use.width() >= 64 and use.right() < 720, use
inside.stop()
"""
    folders = [folder for folder in sys.path if folder]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2",
        "PYTHONPATH": os.pathsep.join(folders),
    }
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, env=environment, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_after_the_first_paint_the_page_comes(opened: Callable[..., Opened]) -> None:
    program = opened()
    assert program.window.page is not None
    assert program.answers.looks == 1
    assert program.window.view.hasFocus()
    assert program.window.view.currentIndex().isValid()


def test_nothing_is_asked_of_the_system_on_the_ui_thread(qapp: QApplication, qtbot: QtBot, keep: Keep) -> None:
    threads: set[int] = set()
    answers = sample.Answers()

    def noted(call: Callable[..., Any]) -> Callable[..., Any]:
        def on_a_thread(*args: Any, **named: Any) -> Any:
            threads.add(threading.get_ident())
            return call(*args, **named)

        return on_a_thread

    def prepare() -> Commands:
        threads.add(threading.get_ident())
        plain = answers.commands()
        names = (
            "look",
            "use",
            "undo",
            "redo",
            "revert",
            "check",
            "edit_and_use",
            "duplicate",
            "remove",
            "keys",
            "counter",
        )
        return replace(plain, **{name: noted(getattr(plain, name)) for name in names})

    program = keep(Background(qapp), prepare)
    controller = program.controller
    controller.use("deepseek")
    controller.undo()
    controller.revert(("claude-code",))
    controller.check()
    controller.duplicate("deepseek")
    controller.remove("deepseek", "own-sign-in")
    controller.choose_model("deepseek", "glm-5")
    controller.unlock()
    program.watching._ask()
    names = {"use", "undo", "revert", "check", "duplicate", "remove", "edit_and_use", "keys"}
    qtbot.waitUntil(lambda: {asked[0] for asked in answers.asked} >= names)
    qtbot.waitUntil(lambda: not controller.asked.busy and not controller.asked.checking)
    program.stop()
    assert threading.get_ident() not in threads


def test_a_program_that_cannot_start_says_why(keep: Keep) -> None:
    def prepare() -> Commands:
        raise NoKeychain("no keychain", "No service answers.", hint="Start one.")

    program = keep(InlineWork(), prepare)
    assert program.window.page is not None
    assert program.window.page.empty is not None
    assert program.window.page.empty.title == "No keychain"


def test_the_files_of_installed_agents_are_watched_and_ours(opened: Callable[..., Opened], tmp_path: Path) -> None:
    program = opened()
    mine, theirs, other = tmp_path / "profiles.toml", tmp_path / "settings.json", tmp_path / "absent.json"
    for path in (mine, theirs, other):
        path.write_text("", "utf-8")
    row = replace(sample.agent_row(sample.CLAUDE), files=(str(theirs),))
    absent = replace(sample.agent_row(sample.CODEX), installed=False, files=(str(other),))
    program.program._own_files = (mine,)
    program.answers.look = replace(program.answers.look, agents=(row, absent))
    program.window.controller.refresh()
    assert set(program.program.watching._watcher.files()) == {str(mine), str(theirs)}


def test_the_definitions_of_ones_own_agents_are_watched(opened: Callable[..., Opened], tmp_path: Path) -> None:
    program = opened()
    mine = tmp_path / "mine.toml"
    mine.write_text("", "utf-8")
    program.answers.look = replace(program.answers.look, agents=(), definitions=(mine,))
    program.window.controller.refresh()
    assert set(program.program.watching._watcher.files()) == {str(mine)}
    assert str(tmp_path) in program.program.watching._watcher.directories()


def test_a_change_outside_is_shown_within_a_moment(opened: Callable[..., Opened], qtbot: QtBot, tmp_path: Path) -> None:
    program = opened()
    path = tmp_path / "settings.json"
    path.write_text("{}", "utf-8")
    row = replace(sample.on_profile(sample.CLAUDE, "ezrouter"), files=(str(path),))
    program.answers.look = replace(program.answers.look, agents=(row,))
    program.window.controller.refresh()
    program.answers._use("deepseek", ("claude-code",))
    path.write_text('{"changed": true}', "utf-8")
    qtbot.waitUntil(lambda: program.card("deepseek").pill.text == "In use", timeout=30_000)


def test_looks_that_come_together_are_one_more_look(opened: Callable[..., Opened]) -> None:
    program = opened(held=True)
    before = program.answers.looks
    for _ in range(5):
        program.window.controller.refresh()
    assert len(program.work.waiting) == 1
    program.work.release()
    assert program.answers.looks == before + 2


def test_a_check_streams_its_results(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    program = opened(held=True)
    heard: list[str] = []
    program.window.cards.dataChanged.connect(
        lambda first, _last: heard.append(program.window.cards.rows[first.row()].key)
    )
    program.window.controller.check_some(("deepseek",))
    controller = program.window.controller
    check: Check = sample.checked("deepseek", sample.Verdict.OK, 55.0)
    controller._checked(check)
    qtbot.waitUntil(lambda: program.card("deepseek").figures == "55 ms · 9 models")
    assert set(heard) == {"deepseek"}


def test_two_hundred_results_are_a_few_pages(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    program = opened(sample.many(200))
    pages: list[object] = []
    program.window.controller.page_changed.connect(pages.append)
    program.window.controller.check()
    qtbot.waitUntil(lambda: not program.window.controller._soon.isActive())
    assert len(pages) < 10
    assert program.window.status._health.accessibleName().startswith("200 profiles work")


def test_stopping_stops_watching_and_working(opened: Callable[..., Opened]) -> None:
    program = opened()
    program.program.stop()
    assert program.work.stopped
    assert program.program.watching._watcher.directories() == []
    assert not program.program.watching._poll.isActive()


def test_quitting_ends_what_still_waits_for_a_person_or_a_host(keep: Keep) -> None:
    ended: list[str] = []
    program = keep(InlineWork(), lambda: replace(sample.Answers().commands(), close=lambda: ended.append("all of it")))
    program.stop()
    assert ended == ["all of it"]
