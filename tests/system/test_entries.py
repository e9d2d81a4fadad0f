"""The user's own entry: made of the installed one, valid, kept up to date, and gone again."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import LauncherAction
from ezswitch.system.entries import DesktopEntries
from ezswitch.system.entry_text import value
from ezswitch.system.files import RealFiles

PACKAGED = Path(__file__).parents[2] / "packaging" / "linux" / "ezswitch.desktop"
COMMAND = ("/opt/100% mine/ezswitch",)
TWO = (LauncherAction("ezrouter", "ezrouter"), LauncherAction("my.team_1", "Team\nÄ; \\n"))


class Desk:
    """A home and a system's folder, with the packaged entry installed."""

    def __init__(self, root: Path) -> None:
        self.system = root / "system" / "applications" / "ezswitch.desktop"
        self.own = root / "home" / ".local" / "share" / "applications" / "ezswitch.desktop"
        variables = {"XDG_DATA_DIRS": f"{root / 'absent'}:{root / 'system'}"}
        self.entries = DesktopEntries(Environment(root / "home", variables), RealFiles(), COMMAND)
        self.install(self.system)

    def install(self, path: Path, text: str = "") -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text or PACKAGED.read_text("utf-8"), "utf-8")

    @property
    def text(self) -> str:
        return self.own.read_text("utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def validate(path: Path) -> tuple[int, str]:
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_packaged_entry_is_valid_and_takes_our_links() -> None:
    assert validate(PACKAGED) == (0, "")
    text = PACKAGED.read_text("utf-8")
    assert value(text, "MimeType") == "x-scheme-handler/ezswitch;"
    assert value(text, "Exec") == "ezswitch %u"


def test_profiles_come_before_what_the_entry_offers_itself(desk: Desk) -> None:
    desk.entries.offer(TWO)
    assert validate(desk.own) == (0, "")
    assert value(desk.text, "Actions") == "use-1;use-2;undo;demo;"
    assert value(desk.text, "Name", "Desktop Action use-1") == "ezrouter"
    assert value(desk.text, "Name", "Desktop Action use-2") == "Team Ä; \\\\n"
    line = value(desk.text, "Exec", "Desktop Action use-2")
    assert line == '"/opt/100%% mine/ezswitch" use my.team_1 --notify'
    assert value(desk.text, "Exec", "Desktop Action undo") == "ezswitch undo --notify"


def test_offering_again_replaces_and_the_same_again_writes_nothing(desk: Desk) -> None:
    desk.entries.offer(TWO)
    desk.entries.offer(TWO[1:])
    assert value(desk.text, "Actions") == "use-1;undo;demo;"
    assert "use-2" not in desk.text
    before = desk.own.stat().st_mtime_ns, desk.own.stat().st_ino
    desk.entries.offer(TWO[1:])
    assert (desk.own.stat().st_mtime_ns, desk.own.stat().st_ino) == before


def test_a_newer_installed_entry_comes_through(desk: Desk) -> None:
    desk.entries.offer(TWO)
    desk.install(desk.system, PACKAGED.read_text("utf-8").replace("Comment=Switch", "Comment=Newer: switch"))
    desk.entries.offer(TWO)
    assert value(desk.text, "Comment").startswith("Newer")


def test_without_profiles_the_copy_goes_again(desk: Desk) -> None:
    desk.entries.offer(TWO)
    desk.entries.offer(())
    assert not desk.own.exists()
    desk.entries.offer(())
    assert not desk.own.exists()


def test_an_entry_of_the_users_own_stays_theirs(desk: Desk) -> None:
    mine = PACKAGED.read_text("utf-8").replace("Comment=Switch", "Comment=My switch")
    desk.install(desk.own, mine)
    desk.entries.offer(TWO)
    assert value(desk.text, "Comment").startswith("My switch")
    assert value(desk.text, "Actions") == "use-1;use-2;undo;demo;"
    desk.entries.offer(())
    assert sorted(desk.text.split()) == sorted(mine.split())


def test_where_nothing_is_installed_nothing_is_written(desk: Desk) -> None:
    desk.system.unlink()
    desk.entries.offer(TWO)
    assert not desk.own.exists()


def test_an_entry_without_actions_gets_some(desk: Desk) -> None:
    desk.install(desk.system, "[Desktop Entry]\nType=Application\nName=ezswitch\nExec=ezswitch\n")
    desk.entries.offer(TWO)
    assert validate(desk.own) == (0, "")
    assert value(desk.text, "Actions") == "use-1;use-2;"
