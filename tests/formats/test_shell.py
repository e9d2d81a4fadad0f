"""Quoting a helper: what the shell makes of it is the argument list, whatever stands in a path."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import BadInput
from ezswitch.formats.shell import quote, split

HOSTILE = [
    "with space",
    "it's",
    'say "hi"',
    "$HOME",
    "`id`",
    "$(id)",
    "two\nlines",
    "tab\there",
    "back\\slash\\",
    "名前 é 😀",
    "a;b|c&d<e>f",
    "*?[x]{a,b}",
    "~root",
    "#hash",
    "!history",
    "A=b",
    "-c",
    "",
    "%PATH%",
    "'",
    "''\"'\"",
]
words = st.text(
    st.sampled_from("ab /\\'\"$`\n\t;|&<>*?~#!=%-(){}[]^é名😀") | st.characters(exclude_categories=["Cs", "Cc"])
)


def runs_as(command: str, tmp_path: Path) -> list[str]:
    """Run a command with the real shell; the program writes its arguments to a file, NUL between them."""
    out = tmp_path / "arguments"
    done = subprocess.run(["/bin/sh", "-c", command], env={"OUT": str(out)}, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return out.read_bytes().decode().split("\0")[:-1]


def program(folder: Path, name: str) -> str:
    """Make a program of that name that writes its own path and arguments to $OUT."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(
        f'#!{sys.executable}\nimport os, sys\nopen(os.environ["OUT"], "w").write("\\0".join(sys.argv) + "\\0")\n'
    )
    path.chmod(0o700)
    return str(path)


@pytest.mark.parametrize("name", [name for name in HOSTILE if name])
def test_the_real_shell_runs_a_program_at_a_hostile_path(name: str, tmp_path: Path) -> None:
    argv = [program(tmp_path / name, name), "key", *HOSTILE, "--profile", name]
    assert runs_as(quote(argv, "linux"), tmp_path) == argv


@pytest.mark.parametrize("name", ["if", "A=b", "-x", "echo", "~", "it's"])
def test_a_program_found_on_the_path_is_never_a_word_of_the_shell(name: str) -> None:
    assert quote([name, "x"], "darwin").startswith("'")
    assert split(quote([name, "x"], "darwin"), "darwin") == (name, "x")


def test_a_plain_helper_stays_readable() -> None:
    argv = ["/home/a/.local/share/ezswitch/bin/ezswitch-key", "ezrouter", "--profile", "ez"]
    assert quote(argv, "linux") == " ".join(argv)
    windows = [r"C:\Users\A B\ezswitch-key.cmd", "ezrouter"]
    assert quote(windows, "win32") == r'"C:\Users\A B\ezswitch-key.cmd" ezrouter'


@settings(max_examples=2000, deadline=None, database=None)
@given(st.lists(words, min_size=1, max_size=4).filter(lambda argv: bool(argv[0])))
def test_split_takes_quote_back_on_posix(argv: list[str]) -> None:
    assert split(quote(argv, "linux"), "linux") == tuple(argv)


@settings(max_examples=2000, deadline=None, database=None)
@given(st.lists(words, min_size=1, max_size=4).filter(lambda argv: bool(argv[0])))
def test_split_takes_quote_back_on_windows_or_it_is_refused(argv: list[str]) -> None:
    impossible = any(character in '"%' or character < " " or character == "\x7f" for character in "".join(argv))
    if impossible:
        with pytest.raises(BadInput):
            quote(argv, "win32")
    else:
        assert split(quote(argv, "win32"), "win32") == tuple(argv)


@settings(max_examples=2000, deadline=None, database=None)
@given(st.text(st.sampled_from("ab /'\"$`\\;|=\n%")), st.sampled_from(["linux", "win32"]))
def test_what_is_split_means_the_same_when_quoted_again(command: str, platform: str) -> None:
    argv = split(command, platform)
    if argv and argv[0]:
        assert split(quote(argv, platform), platform) == argv


@pytest.mark.parametrize(
    "command",
    [
        "",
        " ",
        "a $B",
        'a "$B"',
        "a `b`",
        "a; b",
        "a | b",
        "a > b",
        "a *",
        "a ~",
        "'open",
        '"open',
        "A=b c",
        "a  b",
        "a\nb",
    ],
)
def test_anything_more_than_a_plain_command_is_not_split(command: str) -> None:
    assert split(command, "linux") is None


@pytest.mark.parametrize("command", ["", "a %B%", "a & b", '"open', 'a"b', "a ^b", '"a\nb"'])
def test_anything_more_than_a_plain_command_is_not_split_on_windows(command: str) -> None:
    assert split(command, "win32") is None


def test_double_quotes_of_a_persons_hand_are_read() -> None:
    assert split('"/a b"/c key', "linux") == ("/a b/c", "key")


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize("argv", [[], [""], ["a", "b\0c"]])
def test_what_is_no_command_is_refused(argv: list[str], platform: str) -> None:
    with pytest.raises(BadInput, match="command"):
        quote(argv, platform)
