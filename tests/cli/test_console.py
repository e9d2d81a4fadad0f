"""What reaches the screen: aligned, short enough, and nothing that could move a cursor."""

from __future__ import annotations

import io

import pytest

from ezswitch.cli.console import Console, clean, shortened


def shown(width: int = 0, colour: bool = False) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(out, io.StringIO(), colour=colour, width=width), out


@pytest.mark.parametrize(
    ("foreign", "harmless"),
    [
        ("\x1b[31mred", "<001B>[31mred"),
        ("a\x00b\x07", "a<0000>b<0007>"),
        ("two\r\nlines\t.", "two  lines ."),
        ("right\u202eto left", "right<202E>to left"),
        ("zero\u200bwidth", "zero<200B>width"),
        ("\x9b2J", "<009B>2J"),
        ("plain ünï 中文 ●", "plain ünï 中文 ●"),
    ],
)
def test_foreign_text_cannot_move_the_cursor(foreign: str, harmless: str) -> None:
    assert clean(foreign) == harmless


def test_a_table_is_aligned_also_with_wide_letters() -> None:
    console, out = shown()
    console.table(("NAME", "USES"), [("中文", "a"), ("plain", ("b", "good"))])
    assert out.getvalue() == "NAME   USES\n中文   a\nplain  b\n"


def test_a_table_fits_the_screen() -> None:
    console, out = shown(width=30)
    console.table(("A", "B", "C"), [("short", "x" * 60, "tail"), ("longer than that", "y", "z")])
    lines = out.getvalue().splitlines()
    assert all(len(line) <= 30 for line in lines)
    assert "…" in lines[1]
    assert lines[1].endswith("tail")


def test_without_a_screen_nothing_is_cut() -> None:
    console, out = shown()
    console.table(("A",), [("x" * 300,)])
    assert "x" * 300 in out.getvalue()


def test_an_empty_table_is_its_head() -> None:
    console, out = shown()
    console.table(("A", "B"), [])
    assert out.getvalue() == "A  B\n"


def test_colour_only_where_asked_for() -> None:
    console, out = shown(colour=True)
    console.line("works", "good")
    console.table(("A",), [(("bad", "bad"),)])
    assert out.getvalue() == "\x1b[32mworks\x1b[0m\n\x1b[2mA\x1b[0m\n\x1b[31mbad\x1b[0m\n"
    console, out = shown()
    console.line("works", "good")
    assert out.getvalue() == "works\n"


def test_a_stream_that_cannot_write_a_letter_gets_a_question_mark() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    console = Console(out, out)
    console.line("works · 2 models")
    console.note("…")
    out.flush()
    assert raw.getvalue() == b"works ? 2 models\n?\n"


def test_shortened_never_splits_a_wide_letter() -> None:
    assert shortened("中文中文", 5) == "中文…"
    assert shortened("中文中文", 4) == "中…"
    assert shortened("abc", 3) == "abc"


def test_notes_go_to_stderr() -> None:
    console, out = shown()
    console.note("careful\x1b[2J")
    assert out.getvalue() == ""
    assert isinstance(console.err, io.StringIO)
    assert console.err.getvalue() == "careful<001B>[2J\n"
