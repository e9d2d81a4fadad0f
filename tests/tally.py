"""A pytest plugin: the table of crash points, gathered from all workers and printed at the end of the run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

_NAME = "tried"
README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- crash table -->", "<!-- end of crash table -->"
HEAD = ("fault", "disk", "actions", "files", "points", "failed")


@dataclass
class Tried:
    """What one test tried: a fault at some points of some actions, over how many files, and which points failed."""

    fault: str
    disk: str
    actions: set[str] = field(default_factory=set)
    files: int = 0
    points: int = 0
    failed: list[str] = field(default_factory=list)

    def check(self, point: object, fault: str) -> None:
        """Count a point; `fault` says what was wrong afterwards, "" where all was well."""
        self.points += 1
        self.failed += [f"{point}: {fault}"] if fault else []


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    fault: str
    disk: str
    actions: frozenset[str]
    files: frozenset[int]
    points: int
    failed: int

    def cells(self) -> tuple[str, ...]:
        """Return the line's texts, in the order of HEAD."""
        files = f"{min(self.files)} to {max(self.files)}" if len(self.files) > 1 else str(max(self.files, default=0))
        return self.fault, self.disk, str(len(self.actions)), files, f"{self.points:,}", str(self.failed)


def rows(said: Iterable[dict[str, Any]]) -> tuple[Row, ...]:
    """Return one row for each fault and disk, and a last one with the sums."""
    found: dict[tuple[str, str], Row] = {}
    for one in said:
        mine = _row(one)
        for key in ((mine.fault, mine.disk), ("", "")):
            found[key] = _sum(
                found.get(key, Row(*(key if key[0] else ("all", "")), frozenset(), frozenset(), 0, 0)), mine
            )
    last = found.pop(("", ""), None)
    return (*(found[key] for key in sorted(found)), *([last] if last else []))


def _row(one: dict[str, Any]) -> Row:
    actions, files = frozenset(one["actions"]), frozenset({one["files"]} if one["files"] else ())
    return Row(one["fault"], one["disk"], actions, files, one["points"], len(one["failed"]))


def _sum(so_far: Row, one: Row) -> Row:
    actions, files = so_far.actions | one.actions, so_far.files | one.files
    return Row(so_far.fault, so_far.disk, actions, files, so_far.points + one.points, so_far.failed + one.failed)


def as_markdown(table: Iterable[Row]) -> str:
    """Return the table as it stands in tests/README.md."""
    lines = [HEAD, ("---",) * len(HEAD), *(row.cells() for row in table)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--keep-table", action="store_true", help="write the table of crash points into tests/README.md")


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Iterator[list[Tried]]:
    """Give a test an empty list for its lines of the table; a point that failed fails the test at its end."""
    mine: list[Tried] = []
    yield mine
    # A test's own properties travel with its report from a worker to the process that prints.
    request.node.user_properties += [(_NAME, {**asdict(one), "actions": sorted(one.actions)}) for one in mine]
    failed = [f"{one.fault}, {point}" for one in mine for point in one.failed]
    assert not failed, "\n".join([f"{len(failed)} of {sum(one.points for one in mine)} points failed:", *failed[:20]])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what was tried, also where workers did it."""
    every = (each for kind in terminalreporter.stats.values() for each in kind if isinstance(each, pytest.TestReport))
    ended = (report for report in every if report.when == "teardown")
    said = [value for report in ended for name, value in report.user_properties if name == _NAME]
    table = rows(said)
    if not table:
        return
    terminalreporter.section("crash points")
    widths = [max(len(line[column]) for line in (HEAD, *(row.cells() for row in table))) for column in range(len(HEAD))]
    for line in (HEAD, *(row.cells() for row in table)):
        terminalreporter.line("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    if config.getoption("keep_table"):
        README.write_text(keep_in(README.read_text("utf-8"), as_markdown(table)), "utf-8")


def keep_in(text: str, table: str) -> str:
    """Return a text with the table between its two marks."""
    head, _, rest = text.partition(BEGIN)
    return f"{head}{BEGIN}\n{table}{END}{rest.partition(END)[2]}"
