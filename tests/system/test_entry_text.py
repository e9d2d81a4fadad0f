"""Desktop entries as text; whether Exec is quoted right, GLib decides: it starts the entry."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ezswitch.system.entry_text import exec_line, string, value, with_value, without_groups

ENTRY = """# a comment
[Desktop Entry]
Name=ezswitch
Name[de]=ezswitch (de)
Exec = ezswitch %u
Actions=undo;

[Desktop Action undo]
Name=Undo
Exec=ezswitch undo

[Desktop Action use-1]
Name=One
Exec=ezswitch use one
"""
HOSTILE = [
    "plain",
    "with space",
    "per%cent %u %%",
    "$HOME `id` $(id)",
    'quo"te',
    "apo'strophe",
    "back\\slash \\n \\s",
    "*?~#&;<>|()[]{}!",
    "Straße 日本",
    "",
    "--minimised",
]


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_started_gets_each_argument_as_it_is(word: str, tmp_path: Path) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    program = "import sys; open(sys.argv[1], 'w', encoding='utf-8').write(chr(31).join(sys.argv[2:]))"
    line = exec_line((sys.executable, "-c", program, str(told), word, "last"))
    entry = tmp_path / "a.desktop"
    entry.write_text(f"[Desktop Entry]\nType=Application\nName=a\nExec={line}\n", "utf-8")
    valid = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (valid.returncode, valid.stdout) == (0, "")
    with subprocess.Popen(["gio", "launch", str(entry)], env={**os.environ, "GIO_USE_VFS": "local"}) as launched:
        assert told.read_text("utf-8") == f"{word}\x1flast"
        assert launched.wait(timeout=30) == 0


@pytest.mark.parametrize(
    ("key", "group", "found"),
    [
        ("Exec", "Desktop Entry", "ezswitch %u"),
        ("Exec", "Desktop Action undo", "ezswitch undo"),
        ("Name", "Desktop Entry", "ezswitch"),
        ("Hidden", "Desktop Entry", ""),
        ("Exec", "Desktop Action absent", ""),
    ],
)
def test_a_value_is_read_from_its_group(key: str, group: str, found: str) -> None:
    assert value(ENTRY, key, group) == found


def test_groups_go_whole_and_the_rest_stays() -> None:
    left = without_groups(ENTRY, "Desktop Action use-")
    assert left == ENTRY[: ENTRY.index("\n[Desktop Action use-1]")]


def test_a_value_is_replaced_added_and_taken_out() -> None:
    assert value(with_value(ENTRY, "Actions", "a;b;"), "Actions") == "a;b;"
    assert value(with_value(ENTRY, "Hidden", "true"), "Hidden") == "true"
    assert "Actions" not in with_value(ENTRY, "Actions", "")
    assert with_value(ENTRY, "Exec", "x").count("Exec=ezswitch use one") == 1


@pytest.mark.parametrize(
    ("text", "written"), [("A\nB", "A B"), ("a\\nb", "a\\\\nb"), (" Ä ", "Ä"), ("a\u202eb", "a b")]
)
def test_a_name_is_one_line_without_escapes(text: str, written: str) -> None:
    assert string(text) == written
