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
        place = next((number for number, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def set_rows(self, rows: tuple[R, ...]) -> None:
        """Become these rows: remove, move, insert and change one by one, so that focus and scrolling stay."""
        wanted = {row.key for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in wanted:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._settle(place, row)

    def _settle(self, place: int, row: R) -> None:
        here = self._rows[place].key if place < len(self._rows) else None
        if here != row.key:
            old = next((n for n in range(place + 1, len(self._rows)) if self._rows[n].key == row.key), -1)
            if old < 0:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
                return
            self.beginMoveRows(_ROOT, old, old, _ROOT, place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)
