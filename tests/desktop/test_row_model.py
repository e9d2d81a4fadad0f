"""The list model: the smallest news, never a reset, checked by Qt's own model tester."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from ezswitch.desktop.row_model import Role, RowModel


@dataclass(frozen=True)
class Row:
    key: str
    name: str = ""
    spoken: str = ""


def rows(*keys: str) -> tuple[Row, ...]:
    return tuple(Row(key, key.upper(), f"this is {key}") for key in keys)


def heard(model: RowModel[Row]) -> list[str]:
    news: list[str] = []
    model.modelReset.connect(lambda: news.append("reset"))
    model.dataChanged.connect(lambda first, last: news.append(f"changed {first.row()}-{last.row()}"))
    model.rowsInserted.connect(lambda _p, first, _l: news.append(f"inserted {first}"))
    model.rowsRemoved.connect(lambda _p, first, _l: news.append(f"removed {first}"))
    model.rowsMoved.connect(lambda _p, first, _l, _q, to: news.append(f"moved {first} to {to}"))
    return news


def test_qt_finds_no_fault_with_it(qtmodeltester: ModelTester) -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows("a", "b", "c"))
    qtmodeltester.check(model, force_py=True)
    model.set_rows(rows("c", "x", "a"))
    qtmodeltester.check(model, force_py=True)


@pytest.mark.usefixtures("qapp")
def test_it_answers_name_sentence_key_and_row() -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows("a"))
    index = model.index(0, 0)
    assert index.data() == "A"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "this is a"
    assert index.data(Role.KEY) == "a"
    assert index.data(Role.ROW) == model.rows[0] == model.row_at(index)
    assert model.row_at(model.index_of("nobody")) is None


@pytest.mark.usefixtures("qapp")
def test_one_changed_row_is_one_word() -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows("a", "b", "c"))
    news = heard(model)
    model.set_rows((*rows("a"), Row("b", "other"), *rows("c")))
    assert news == ["changed 1-1"]


@pytest.mark.usefixtures("qapp")
def test_the_same_rows_are_no_news() -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows("a", "b"))
    news = heard(model)
    model.set_rows(rows("a", "b"))
    assert news == []


@pytest.mark.usefixtures("qapp")
def test_rows_come_go_and_move() -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows("a", "b", "c"))
    news = heard(model)
    model.set_rows(rows("c", "d", "a"))
    assert news == ["removed 1", "moved 1 to 0", "inserted 1"]


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefgh"), unique=True))
def test_any_rows_become_any_other_rows_without_a_reset(before: list[str], after: list[str]) -> None:
    model: RowModel[Row] = RowModel()
    model.set_rows(rows(*before))
    news = heard(model)
    model.set_rows(rows(*after))
    assert [row.key for row in model.rows] == after
    assert "reset" not in news
    assert [model.index_of(key).row() for key in after] == list(range(len(after)))
    assert all(not model.index_of(key).isValid() for key in set(before) - set(after))


@pytest.mark.usefixtures("qapp")
def test_neighbours_come_and_go_together() -> None:
    model: RowModel[Row] = RowModel()
    news = heard(model)
    model.set_rows(rows("a", "b", "c", "d"))
    model.set_rows(rows("a", "d"))
    model.set_rows(rows("x", "y", "a", "z", "d"))
    assert news == ["inserted 0", "removed 1", "inserted 0", "inserted 3"]
