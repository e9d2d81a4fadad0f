"""A link that is opened anywhere on the desktop: the real xdg-open, the packaged entry, the real window."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from keyring_session import private_session
from reports import Desktop, desktop

PACKAGED = Path(__file__).parents[2] / "packaging" / "linux" / "ezswitch.desktop"
DIALOG = "Import profiles"
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


@pytest.fixture
def here(home: Path, display: str) -> Iterator[Desktop]:
    """A desktop session with the packaged entry installed, as a package does it."""
    applications = home / ".local" / "share" / "applications"
    applications.mkdir(parents=True)
    shutil.copy(PACKAGED, applications)
    with private_session(home, display=display) as session, desktop(home, session.environment) as made:
        assert made.run("update-desktop-database", str(applications)).returncode == 0
        yield made


@pytest.mark.parametrize("chosen", [False, True], ids=["installed", "chosen as the default"])
def test_a_link_reaches_the_window_byte_for_byte_and_is_shown_not_done(chosen: bool, here: Desktop, home: Path) -> None:
    if chosen:
        assert here.run("xdg-mime", "default", "ezswitch.desktop", "x-scheme-handler/ezswitch").returncode == 0
    pwned = home / "pwned"
    first = f"ezswitch://import?preset=ezrouter&name=a%20b&x=$(touch${{IFS}}{pwned})`touch${{IFS}}{pwned}`;'\"&y=%25"
    second = "ezswitch://import?preset=openai"
    here.start("xdg-open", first)
    window = here.next("listening")["pid"]
    assert here.next("link") == {"what": "link", "pid": window, "link": first}
    assert here.dialog(DIALOG, "Nothing is stored")

    again = here.start("xdg-open", second)
    assert here.next("link") == {"what": "link", "pid": window, "link": second}
    again.communicate(timeout=60)
    assert again.returncode == 0
    assert not pwned.exists()
    assert not (home / ".config" / "ezswitch" / "profiles.toml").exists(), "nothing is applied by the link alone"
    os.kill(window, signal.SIGTERM)


def test_the_confirmation_names_the_host(here: Desktop) -> None:
    here.start("xdg-open", "ezswitch://import?preset=ezrouter")
    here.next("link")
    assert here.dialog("A link", "It goes to www.ezrouter.dev only.")


def test_a_link_with_a_key_is_declined_and_the_key_is_shown_nowhere(here: Desktop, home: Path) -> None:
    here.start("xdg-open", f"ezswitch://import?preset=ezrouter&key={KEY}")
    here.next("link")
    shown = here.dialog(DIALOG, "The link carries a key")
    assert not any(KEY in words for words in shown)
    assert not (home / ".config" / "ezswitch" / "profiles.toml").exists()


def test_the_desktop_knows_no_way_for_links_of_other_programs(here: Desktop) -> None:
    asked = here.run("xdg-mime", "query", "default", "x-scheme-handler/ccswitch")
    assert asked.stdout.strip() == ""
    asked = here.run("xdg-mime", "query", "default", "x-scheme-handler/ezswitch")
    assert asked.stdout.strip() == "ezswitch.desktop"
