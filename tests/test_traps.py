"""`traps.toml`: each trap that was seen is held by tests, and each of these tests exists. Nothing is run for it."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = "Asks nothing of ezswitch"
PAGES: dict[str, dict[str, list[str] | str]] = tomllib.loads((ROOT / "tests" / "traps.toml").read_text("utf-8"))
HELD = [(page, trap, tests) for page, traps in PAGES.items() if page != NOT_OURS for trap, tests in traps.items()]


@cache
def names_in(path: Path) -> frozenset[str]:
    """Return the names of a file's tests, those of its classes too."""
    tree = ast.parse(path.read_text("utf-8"))
    names = (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(name for name in names if name.startswith("test_"))


def missing(test: str) -> bool:
    """Tell whether there is no test of this id, such as tests/agents/test_codex.py::test_halves_are_seen."""
    file, _, name = test.partition("::")
    path = ROOT / file
    return not (file.startswith("tests/") and path.is_file() and name in names_in(path))


@pytest.mark.parametrize("page", [page for page in PAGES if page != NOT_OURS])
def test_every_trap_is_held_by_tests_that_exist(page: str) -> None:
    mine = [(trap, tests) for where, trap, tests in HELD if where == page]
    assert mine
    assert [(trap, test) for trap, tests in mine for test in tests if missing(test)] == []
    assert [trap for trap, tests in mine if not isinstance(tests, list) or not tests] == []


def test_a_test_that_does_not_exist_is_missed() -> None:
    assert not missing("tests/test_traps.py::test_a_test_that_does_not_exist_is_missed")
    for wrong in (
        "tests/test_traps.py::test_nothing",
        "tests/nowhere.py::test_x",
        "tests/test_traps.py",
        "app::missing",
    ):
        assert missing(wrong)


def test_no_trap_is_told_twice_and_what_is_not_ours_has_its_reason() -> None:
    assert len({(page, trap) for page, trap, _ in HELD}) == len(HELD) > 150
    reasons = PAGES[NOT_OURS]
    assert reasons
    assert [trap for trap, reason in reasons.items() if not isinstance(reason, str) or not reason.strip()] == []
