"""Start-up files of shells, read line by line: what sets a variable, what is read further, what can be silenced."""

from __future__ import annotations

import pytest

from ezswitch.formats.startup import Assignment, Dialect, assignments, sourced

SH = [
    ("export GEMINI_API_KEY=x", True),
    ("  export GEMINI_API_KEY='a b' # mine", True),
    ("GEMINI_API_KEY=x", True),
    ('export GEMINI_API_KEY="$(pass show a | head -1)"', True),
    ("typeset -x GEMINI_API_KEY=x", True),
    ("export A=1 GEMINI_API_KEY=x", False),
    ("export PATH=/x; export GEMINI_API_KEY=x", False),
    ("[ -f x ] && export GEMINI_API_KEY=x", False),
    ("if true; then export GEMINI_API_KEY=x; fi", False),
    ("export GEMINI_API_KEY='begins", False),
    ("export GEMINI_API_KEY=x\\", False),
]


@pytest.mark.parametrize(("line", "alone"), SH)
def test_a_posix_shells_assignment(line: str, *, alone: bool) -> None:
    assert assignments(f"# first\n{line}\n", "GEMINI_API_KEY", Dialect.SH) == (Assignment(2, alone),)


@pytest.mark.parametrize(
    "line",
    [
        "# export GEMINI_API_KEY=x",
        "export OTHER_GEMINI_API_KEY=x",
        "export GEMINI_API_KEY_FILE=x",
        "echo $GEMINI_API_KEY",
        "unset GEMINI_API_KEY",
        "[ $GEMINI_API_KEY = x ]",
    ],
)
def test_what_sets_nothing(line: str) -> None:
    assert assignments(line, "GEMINI_API_KEY", Dialect.SH) == ()


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("set -gx GEMINI_API_KEY x", True),
        ("set --export --global GEMINI_API_KEY 'x'", True),
        ("set -x GEMINI_API_KEY x; set -x B y", False),
        ("test -f x; and set -x GEMINI_API_KEY x", False),
    ],
)
def test_fishs_assignment(line: str, *, alone: bool) -> None:
    assert assignments(line, "GEMINI_API_KEY", Dialect.FISH) == (Assignment(1, alone),)
    assert assignments("set -gx OTHER GEMINI_API_KEY", "GEMINI_API_KEY", Dialect.FISH) == ()


def test_files_that_hold_names_and_values_alone() -> None:
    text = "# A=1\nA=2\nB=A=3\n"
    assert assignments(text, "A", Dialect.PLAIN) == (Assignment(2, alone=True),)
    text = "# VERSION: 3.0\nSETUVAR --export A:x\nSETUVAR B:A\n"
    assert assignments(text, "A", Dialect.UNIVERSAL) == (Assignment(2, alone=True),)


def test_what_is_read_further() -> None:
    text = """
    . "$HOME/.cargo/env"
    [ -f ~/.aliases ] && source ~/.aliases
    # source ~/.never
    if [ -r /etc/x ]; then . '/etc/x'; fi
    echo ./run.sh . not
    """
    assert sourced(text) == ("$HOME/.cargo/env", "~/.aliases", "/etc/x")


def test_lines_are_counted_as_sed_counts_them() -> None:
    """Some line ends are Python's alone; the command to copy would spoil another line."""
    text = "# \f a page of its own\u2028and\x85more\nexport A=1\nsource ~/b\fc\n"
    assert assignments(text, "A", Dialect.SH) == (Assignment(2, alone=True),)
    assert assignments("x=1\r\nexport A=1\r\n", "A", Dialect.SH) == (Assignment(2, alone=True),)
