"""The first question of a new profile: which provider. One tile per preset, ezrouter first, custom last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QMenu, QWidget

from ezswitch.desktop import icons, painting
from ezswitch.desktop.language import translated
from ezswitch.desktop.motion import Eased
from ezswitch.desktop.theme import Theme, Type, grid, type_font
from ezswitch.desktop.widgets import button, paint_tile
from ezswitch.domain.profile import Preset

_ACROSS = 6
_MOST = 2 * _ACROSS
"""Tiles that are all shown; of more, the common ones are, and the rest stands in a list."""

_LETTERS = 12
_TILE = 5


class PresetTile(QAbstractButton):
    """One preset: its tile over its name; the chosen one has a strong edge and a tick."""

    def __init__(self, theme: Theme, preset: Preset, parent: QWidget) -> None:
        """Take the preset."""
        super().__init__(parent)
        self._theme, self.preset = theme, preset
        self._grounds = painting.Grounds(theme)
        self._eased = Eased(lambda: theme.motion, self)
        self._eased.moved.connect(self.update)
        self.setText(translated(preset.name))
        self.setAccessibleName(self.text())
        self.setToolTip(translated(preset.note) or preset.website)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Be as wide as the name needs, within reason."""
        letters = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(max(grid(11), letters), grid(_TILE + 2.5) + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Rise under the pointer."""
        super().enterEvent(event)
        self._eased.want(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Lie flat again."""
        super().leaveEvent(event)
        self._eased.want()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        chosen = self.isChecked()
        edge = "accent" if chosen else "edge"
        room = self.rect().adjusted(1, 1, -1, -painting.SHADOW)
        self._grounds.draw(painter, room, raised=False, edge=edge)
        if (hot := self._eased.strength(True)) > 0:
            painter.setOpacity(hot)
            self._grounds.draw(painter, room, raised=True, edge=edge)
            painter.setOpacity(1.0)
        side = grid(_TILE)
        left = (self.width() - side) // 2
        icon = "" if self.preset.base_url else "edit"
        paint_tile(painter, QRectF(left, grid(1), side, side), self._theme, self.text(), icon)
        words = QRect(grid(0.5), grid(_TILE + 1), self.width() - grid(1), self.height() - grid(_TILE + 1.5))
        role = "accent" if chosen else "text"
        font = type_font(Type.SMALL)
        middle = Qt.AlignmentFlag.AlignHCenter
        painting.text(painter, words, self.text(), font, self._theme, role=role, align=middle)
        if self.hasFocus():
            painting.ring(painter, self.rect().adjusted(0, 0, 0, -2), self._theme)
        if chosen:
            tick = QRectF(self.width() - grid(2.5), grid(0.5), grid(2), grid(2))
            icons.draw(painter, "works", tick, self._theme.colour("accent"))
        painter.end()


class PresetTiles(QWidget):
    """The row of tiles, of which one is chosen; arrow keys move. `chosen` carries the Preset."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, presets: tuple[Preset, ...], parent: QWidget | None = None) -> None:
        """Take the presets in their order."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Provider"))
        self.tiles = tuple(PresetTile(theme, preset, self) for preset in presets)
        few = len(presets) <= _MOST or not any(preset.common for preset in presets)
        self._first = tuple(tile for tile in self.tiles if few or tile.preset.common)
        count = len(self.tiles) - len(self._first)
        self.more = button(self.tr("More providers ({count})").format(count=count), "link", parent=self)
        self.more.setVisible(not few)
        self.more.clicked.connect(self._offer)
        self._group = QButtonGroup(self)
        whole = QGridLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(grid(1))
        others = tuple(tile for tile in self.tiles if tile not in self._first)
        for place, tile in enumerate((*self._first, *others)):
            self._group.addButton(tile, place)
            if tile in self._first:
                whole.addWidget(tile, place // _ACROSS, place % _ACROSS)
            tile.setVisible(tile in self._first)
            tile.toggled.connect(partial(self._toggled, tile))  # a screen reader toggles without a click
        whole.addWidget(self.more, whole.rowCount(), 0, 1, _ACROSS, Qt.AlignmentFlag.AlignLeft)
        self._grid = whole
        self.setLayout(whole)

    def choose(self, preset: str) -> Preset:
        """Choose this preset, the first where there is none of this id."""
        tile = next((one for one in self.tiles if one.preset.id == preset), self.tiles[0])
        self._bring(tile)
        with QSignalBlocker(tile):
            tile.setChecked(True)
        return tile.preset

    @Slot()
    def _offer(self) -> None:
        """Open the list of the other providers; the one that is picked gets its tile."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for tile in self.tiles:
            if tile not in self._first:
                menu.addAction(tile.text(), partial(self._pick, tile))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _pick(self, tile: PresetTile) -> None:
        self._bring(tile)
        tile.setChecked(True)
        tile.setFocus(Qt.FocusReason.PopupFocusReason)

    def _bring(self, tile: PresetTile) -> None:
        """Show a tile that stood behind the list, in the second row."""
        if tile in self._first or self._grid.indexOf(tile) >= 0:
            return
        place = sum(self._grid.indexOf(one) >= 0 for one in self.tiles)
        self._grid.removeWidget(self.more)
        self._grid.addWidget(tile, place // _ACROSS, place % _ACROSS)
        self._grid.addWidget(self.more, self._grid.rowCount(), 0, 1, _ACROSS, Qt.AlignmentFlag.AlignLeft)
        tile.show()

    def _toggled(self, tile: PresetTile, on: bool) -> None:
        if on:
            self.chosen.emit(tile.preset)
