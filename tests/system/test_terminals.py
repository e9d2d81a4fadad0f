"""Terminals: each is told what to run in its own words, always as an argument list."""

from __future__ import annotations

import shlex
from collections.abc import Callable

import pytest

from ezswitch.domain.errors import Refused
from ezswitch.system.terminals import LINUX, terminal_for

WORDS = ("/opt/my apps/ezswitch", "run", "codex", "--with", "one")


def only(*names: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in names else None


@pytest.mark.parametrize(("name", "before"), LINUX)
def test_each_is_told_in_its_own_words(name: str, before: tuple[str, ...]) -> None:
    found = terminal_for("linux", WORDS, only(name))
    assert found == (f"/usr/bin/{name}", *before, *WORDS)


def test_what_the_user_chose_comes_first() -> None:
    assert terminal_for("linux", WORDS, only("xterm", "x-terminal-emulator", "konsole"))[0].endswith("-emulator")


def test_without_a_terminal_it_says_what_would_do() -> None:
    with pytest.raises(Refused) as refused:
        terminal_for("linux", WORDS, only())
    assert "xterm" in refused.value.hint


def test_the_macs_terminal_gets_one_quoted_line_as_an_argument_of_the_script() -> None:
    found = terminal_for("darwin", ("/Applications/it's mine/ezswitch", "run"), only("osascript"))
    assert found[0] == "/usr/bin/osascript"
    assert "it's" not in "".join(found[:-1])
    assert shlex.split(found[-1]) == ["exec", "/Applications/it's mine/ezswitch", "run"]
    with pytest.raises(Refused):
        terminal_for("darwin", WORDS, only())


def test_windows_terminal_is_left_out_where_a_word_would_begin_another_command() -> None:
    assert terminal_for("win32", WORDS, only("wt"))[:2] == ("/usr/bin/wt", "new-tab")
    assert terminal_for("win32", ("C:\\a;b\\ezswitch.exe", "run"), only("wt"))[0] == "C:\\a;b\\ezswitch.exe"
    assert terminal_for("win32", WORDS, only()) == WORDS
