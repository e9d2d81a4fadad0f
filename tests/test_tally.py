"""The table of crash points: what workers said becomes one row for each fault, and README holds the one of today."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tally import BEGIN, END, HEAD, README, Tried, as_markdown, keep_in, rows

SAID: list[dict[str, Any]] = [
    {"fault": "kill -9", "disk": "tmpfs", "actions": ["use"], "files": 1, "points": 100, "failed": []},
    {"fault": "kill -9", "disk": "tmpfs", "actions": ["undo"], "files": 4, "points": 1100, "failed": ["rename"]},
    {"fault": "EIO", "disk": "ext4", "actions": ["use"], "files": 1, "points": 7, "failed": []},
]


def test_tests_of_one_fault_are_one_row_and_the_last_one_has_the_sums() -> None:
    assert [row.cells() for row in rows(SAID)] == [
        ("EIO", "ext4", "1", "1", "7", "0"),
        ("kill -9", "tmpfs", "2", "1 to 4", "1,200", "1"),
        ("all", "", "2", "1 to 4", "1,207", "1"),
    ]
    assert rows([]) == ()


def test_a_point_that_failed_is_counted() -> None:
    tried = Tried("kill -9", "tmpfs")
    tried.check("rename 1", "")
    tried.check("rename 2", "files differ")
    assert (tried.points, tried.failed) == (2, ["rename 2: files differ"])


def test_the_table_is_put_between_its_marks() -> None:
    text = f"before\n{BEGIN}\n| old |\n{END}\nafter\n"
    assert keep_in(text, as_markdown(rows(SAID[2:]))) == (
        f"before\n{BEGIN}\n| {' | '.join(HEAD)} |\n| {' | '.join(['---'] * 6)} |\n"
        f"| EIO | ext4 | 1 | 1 | 7 | 0 |\n| all |  | 1 | 1 | 7 | 0 |\n{END}\nafter\n"
    )


@pytest.mark.parametrize("fault", ["kill -9", "EIO", "ENOSPC", "EACCES", "EROFS", "short reads and writes", "all"])
def test_the_readme_holds_the_table_and_no_failure(fault: str) -> None:
    """It is written by `--keep-table`, never by hand; what is tried, and that nothing failed, is held here."""
    table = README.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]
    found = [line for line in table.splitlines() if line.startswith(f"| {fault} |")]
    assert found, f"no row for {fault}: pytest tests/e2e/test_crash.py --keep-table"
    for line in found:
        points, failed = (int(cell.replace(",", "")) for cell in re.findall(r"[\d,]+", line)[-2:])
        assert points >= 100 or fault != "all"
        assert failed == 0
