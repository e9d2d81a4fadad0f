"""A model in a list: its id with the formats that accept it, and below what is known of it, dated, in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ezswitch.desktop import painting
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.motion import Eased
from ezswitch.desktop.painting import Fonts
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.desktop.window.words import FORMATS
from ezswitch.domain.model_notes import Feature, ModelNote, ModelRow
from ezswitch.domain.surface import Surface

ROW = Qt.ItemDataRole.UserRole + 1
"""The ModelRow of an item; an item without one is a name that somebody typed."""
_ORDER = {False: 0, None: 1, True: 2}


def badges(row: ModelRow) -> str:
    """Return the formats that accept a model, "" where the gateway does not say."""
    return " · ".join(FORMATS[surface] for surface in row.surfaces)


def note_mark(row: ModelRow, surface: Surface | None) -> Mark:
    """Return what matters most of a model: that it is not here, then tool calls, then what is not reliable.

    `surface` is the one that the agent of the page uses, None where there are several.
    """
    if not row.listed:
        return Mark(tell("not in the list of this profile"), Level.WARN, "warning")
    if surface is not None and row.surfaces and surface not in row.surfaces:
        return Mark(tell("not on the {format} address", format=FORMATS[surface]), Level.WARN, "warning")
    notes = sorted(row.notes_on(surface) if surface else row.notes, key=_rank)
    if not notes:
        return Mark()
    level = {False: Level.WARN, None: Level.QUIET, True: Level.GOOD}[notes[0].reliable]
    icon = {False: "warning", None: "info", True: "check"}[notes[0].reliable]
    return Mark(said(notes[0], surface), level, icon)


def said(note: ModelNote, surface: Surface | None) -> str:
    """Return a note in words: "tool calls not reliable here · 27.05.26"; elsewhere with its format in front."""
    if note.surface is not surface:
        return tell("{format}: {note}", format=FORMATS[note.surface], note=note.words)
    if note.feature is Feature.TOOLS and note.reliable is not None:
        if note.reliable:
            return tell("tool calls reliable here · {date}", date=note.dated)
        return tell("tool calls not reliable here · {date}", date=note.dated)
    return translated(note.words)


def in_full(row: ModelRow, surface: Surface | None) -> str:
    """Return everything that is known of a model, a line each: for a tooltip and for screen readers."""
    lines = [row.id, badges(row), *(said(note, surface) for note in sorted(row.notes, key=_rank))]
    lines += list(dict.fromkeys(translated(note.why) for note in row.notes if note.why))
    return "\n".join(line for line in lines if line)


def _rank(note: ModelNote) -> tuple[bool, int, str]:
    return note.feature is not Feature.TOOLS, _ORDER[note.reliable], note.feature.value


class ModelDelegate(QStyledItemDelegate):
    """Draws an item that has a ModelRow in two lines where there is something to say; `surface` as in `note_mark`.

    `eased` holds the number of the row under the pointer.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Take the look."""
        super().__init__(parent)
        self._theme = theme
        self._fonts = Fonts.current()
        self.surface: Surface | None = None
        self.eased = Eased(lambda: theme.motion, self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line or two."""
        row = index.data(ROW)
        high = painting.height(self._fonts.body) + grid(1)
        if isinstance(row, ModelRow) and note_mark(row, self.surface).text:
            high += painting.height(self._fonts.small)
        return QSize(super().sizeHint(option, index).width(), high)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        row = index.data(ROW)
        self._ground(painter, option, index.row())
        if not isinstance(row, ModelRow):
            option.state &= ~QStyle.StateFlag.State_MouseOver
            super().paint(painter, option, index)
            return
        painter.save()
        rect: QRect = option.rect.adjusted(grid(1), grid(0.5), -grid(1), -grid(0.5))
        first = QRect(rect.left(), rect.top(), rect.width(), painting.height(self._fonts.body))
        marks = badges(row)
        room = painting.width(self._fonts.small, marks)
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, first, marks, self._fonts.small, self._theme, role="muted", align=right)
        name = first.adjusted(0, 0, -room - grid(1) if room else 0, 0)
        painting.text(painter, name, row.id, self._fonts.body, self._theme, elide=Qt.TextElideMode.ElideMiddle)
        note = note_mark(row, self.surface)
        if note.text:
            below = QRect(rect.left(), first.bottom() + 1, rect.width(), painting.height(self._fonts.small))
            painting.mark(painter, below, note, self._fonts.small, self._theme)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, place: int) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setOpacity(1.0 if chosen else self.eased.strength(place))
        painter.fillRect(option.rect, self._theme.colour("accent_soft" if chosen else "raised"))
        painter.setOpacity(1.0)
