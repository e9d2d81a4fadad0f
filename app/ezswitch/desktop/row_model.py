"""A list model over frozen rows that have a `key`: told the new rows, it says only what changed, never "everything"."""

from __future__ import annotations

from enum import IntEnum
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt


class Keyed(Protocol):
    """A row: its key stays the same for as long as it means the same thing."""

    @property
    def key(self) -> str:
        """Return what identifies the row."""

    @property
    def name(self) -> str:
        """Return what is shown first."""

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""


R = TypeVar("R", bound=Keyed)
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """Roles beyond Qt's own: the whole frozen row, and its key."""

    ROW = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class RowModel(QAbstractListModel, Generic[R]):
    """Rows in their order; `set_rows` emits the smallest news that leads to the new ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._rows: list[R] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's name, its sentence for screen readers, its key, or the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken or row.name,
            Role.ROW: row,
            Role.KEY: row.key,
        }
        return answers.get(role)

    @property
    def rows(self) -> tuple[R, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> R | None:
        """Return the row of an index, or None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a key, invalid where there is none."""
        if len(self._places) != len(self._rows):
            self._places = {row.key: number for number, row in enumerate(self._rows)}
        place = self._places.get(key, -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def set_rows(self, rows: tuple[R, ...]) -> None:
        """Become these rows: remove, move, insert and change them where they differ, so that focus and scrolling stay.

        Keys are different from each other. Neighbours that go or come do so together; a row that is the same object as
        before is not even compared.
        """
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self._remove({row.key for row in rows})
            known = {row.key for row in self._rows}
            self._order([row.key for row in rows if row.key in known])
            self._insert(rows, known)
        for place, row in enumerate(rows):
            here = self._rows[place]
            if here is not row and here != row:
                self._rows[place] = row
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def _remove(self, wanted: set[str]) -> None:
        end = len(self._rows)
        while end:
            begin = end
            while begin and self._rows[begin - 1].key not in wanted:
                begin -= 1
            if begin < end:
                self.beginRemoveRows(_ROOT, begin, end - 1)
                del self._rows[begin:end]
                self._places = {}
                self.endRemoveRows()
            end = max(begin - 1, 0)

    def _order(self, wanted: list[str]) -> None:
        for place, key in enumerate(wanted):
            if self._rows[place].key != key:
                old = next(n for n in range(place + 1, len(self._rows)) if self._rows[n].key == key)
                self.beginMoveRows(_ROOT, old, old, _ROOT, place)
                self._rows.insert(place, self._rows.pop(old))
                self._places = {}
                self.endMoveRows()

    def _insert(self, rows: tuple[R, ...], known: set[str]) -> None:
        begin = 0
        while begin < len(rows):
            end = begin
            while end < len(rows) and rows[end].key not in known:
                end += 1
            if begin < end:
                self.beginInsertRows(_ROOT, begin, end - 1)
                self._rows[begin:begin] = rows[begin:end]
                self._places = {}
                self.endInsertRows()
            begin = end + 1
