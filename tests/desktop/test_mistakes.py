"""Our own mistakes: a window lives on and shows them, and one that died says so at its next start."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.sample import full
from ezswitch.desktop.mistakes import Mistakes
from ezswitch.desktop.window.controller import Controller
from fakes import InlineWork

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


@dataclass
class Reports:
    """Reports in memory."""

    left: list[Path] = field(default_factory=list)
    told: Callable[[Path], object] = id

    def hear(self, told: Callable[[Path], object]) -> None:
        self.told = told

    def unseen(self) -> tuple[Path, ...]:
        return tuple(self.left)

    def seen(self, path: Path) -> Path:
        self.left.remove(path)
        return path

    def text(self, path: Path) -> str:
        return f"about {path}"

    def write(self, kind: str, text: str) -> Path | None:
        raise AssertionError((kind, text))

    def redacted(self, text: str) -> str:
        return text

    def make(self, name: str) -> None:
        """Make a mistake."""
        self.left.append(Path(name))
        self.told(Path(name))


@dataclass
class Scene:
    reports: Reports
    controller: Controller
    shown: list[str]


@pytest.fixture
def scene() -> Iterator[Scene]:
    root = QObject()
    reports, controller = Reports(), Controller(InlineWork(), root)
    shown: list[str] = []
    controller.mistake_requested.connect(lambda text, _path: shown.append(text))
    Mistakes(reports, controller, root)
    yield Scene(reports, controller, shown)
    shiboken6.delete(root)


def test_what_an_earlier_start_left_is_shown_after_the_first_look_and_once(scene: Scene) -> None:
    scene.reports.left = [Path("/1"), Path("/2")]
    assert scene.shown == []
    scene.controller.looked.emit(full())
    assert scene.shown == ["about /2"]
    scene.controller.looked.emit(full())
    assert scene.shown == ["about /2"]


def test_a_mistake_is_shown_at_once_from_any_thread(scene: Scene, qtbot: QtBot) -> None:
    scene.controller.looked.emit(full())
    scene.reports.make("/here")
    assert scene.shown == ["about /here"]
    thread = threading.Thread(target=scene.reports.make, args=("/there",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: scene.shown == ["about /here", "about /there"], timeout=30_000)


def test_before_the_first_look_it_waits(scene: Scene) -> None:
    scene.reports.make("/early")
    assert scene.shown == []
    scene.controller.looked.emit(full())
    assert scene.shown == ["about /early"]


REAL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from ezswitch.desktop.mistakes import quiet
from ezswitch.system.crashes import Crashes
crashes = Crashes(lambda: Path(sys.argv[1]))
crashes.install()
quiet(crashes)
app = QCoreApplication([])
def mistake():
    raise ValueError("KEY")
QTimer.singleShot(0, mistake)
QTimer.singleShot(0, lambda: qWarning("a warning with KEY"))
QTimer.singleShot(50, app.quit)
app.exec()
print("lived on")
"""


def test_a_mistake_in_a_slot_is_a_report_and_the_program_lives_on(tmp_path: Path) -> None:
    code = REAL.replace("KEY", KEY)
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "lived on\n"), done.stderr
    (report,) = tmp_path.iterdir()
    assert "in mistake" in report.read_text()
    assert "a warning with" in done.stderr
    for said in (report.read_text(), done.stderr):
        assert KEY not in said
