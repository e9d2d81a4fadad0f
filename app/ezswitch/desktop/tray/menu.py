"""The menu itself: a QMenu that always says what was seen last, changed in place so that it may be open meanwhile.

Panels read it over D-Bus when they open it, and do not wait: so it is renewed with every look, not when it opens.
"""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ezswitch.desktop import icons
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.tray.rows import Entry, Kind
from ezswitch.desktop.widgets import tip

Path: TypeAlias = tuple[str, ...]
"""Keys of entries, from the outermost menu inwards."""


class Menu(QObject):
    """Shows entries and says which one was chosen; check marks say what is, never what was merely clicked."""

    chosen = Signal(object)
    opening = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Show nothing yet.

        `doubled` is for panels that draw the menu themselves: they take "_" for the mark of a shortcut, and their
        ground is unknown, so that only icons that bring their own are given to them.
        """
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._later: tuple[Entry, ...] | None = None
        self._actions: dict[Path, QAction] = {}
        self._unseen: dict[QActionGroup, QAction] = {}
        self.doubled = False
        self.menu = self._new()

    def fresh(self) -> QMenu:
        """Return a new QMenu with the same entries: a new tray icon wants one that belonged to none before."""
        self.menu.deleteLater()
        self.menu = self._new()
        self._build()
        return self.menu

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries; where only words and marks differ nothing moves, and nothing ever moves while open."""
        if _shape(entries) == _shape(self._entries):
            self._entries, self._later = entries, None
            self._renew(entries, ())
        elif self.menu.isVisible():
            self._later = entries
        else:
            self._entries, self._later = entries, None
            self._build()

    def close(self) -> None:
        """Take the menu away for good."""
        self.menu.hide()
        self.menu.deleteLater()

    def _new(self) -> QMenu:
        menu = QMenu()
        menu.setAccessibleName("ezswitch")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.opening)
        menu.aboutToHide.connect(self._hidden)
        return menu

    def _build(self) -> None:
        for submenu in self.menu.findChildren(QMenu):
            submenu.deleteLater()
        self.menu.clear()
        for group in self._unseen:
            group.deleteLater()
        self._actions, self._unseen = {}, {}
        self._fill(self.menu, self._entries, ())
        self._renew(self._entries, ())

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...], path: Path) -> None:
        group: QActionGroup | None = None
        for entry in entries:
            here = (*path, entry.key, *entry.agents) if entry.kind is Kind.RADIO else (*path, entry.key)
            action = self._action(menu, entry, here)
            self._actions[here] = action
            if entry.kind is not Kind.RADIO:
                group = None
                continue
            action.setCheckable(True)
            group = group or self._group(menu)
            group.addAction(action)

    def _action(self, menu: QMenu, entry: Entry, path: Path) -> QAction:
        if entry.kind is Kind.SUBMENU:
            submenu = QMenu(menu)
            submenu.setToolTipsVisible(True)
            self._fill(submenu, entry.entries, path)
            action = menu.addMenu(submenu)
        else:
            action = menu.addAction("")
            action.setSeparator(entry.kind is Kind.SEPARATOR)
            action.triggered.connect(partial(self._triggered, path))
        if entry.icon and icons.exists(entry.icon) and (not self.doubled or "/" in entry.icon):
            action.setIcon(icons.icon(entry.icon, self._theme.colour("text")))
        return action

    def _group(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(menu)
        self._unseen[group] = QAction(group)
        self._unseen[group].setCheckable(True)
        return group

    def _renew(self, entries: tuple[Entry, ...], path: Path) -> None:
        for entry in entries:
            here = (*path, entry.key, *entry.agents) if entry.kind is Kind.RADIO else (*path, entry.key)
            action = self._actions[here]
            action.setText(self._label(entry.title))
            action.setToolTip(tip(entry.reason or entry.title))
            action.setEnabled(entry.enabled)
            if entry.checked:
                action.setChecked(True)
            elif action.isChecked():
                self._unmark(action)
            self._renew(entry.entries, (*path, entry.key))

    def _unmark(self, action: QAction) -> None:
        """Take away a mark: an exclusive group gives it up for another only, so each has one that is never seen."""
        group = action.actionGroup()
        if group is not None:
            self._unseen[group].setChecked(True)

    def _label(self, title: str) -> str:
        plain = title.replace("&", "&&")
        return plain.replace("_", "__") if self.doubled else plain

    def _triggered(self, path: Path, _checked: bool = False) -> None:
        entry = _find(self._entries, path)
        self._renew(self._entries, ())  # Qt has moved the mark already; it moves when the agent's file says so
        if entry is not None:
            self.chosen.emit(entry)

    @Slot()
    def _hidden(self) -> None:
        if self._later is not None:
            self._entries, self._later = self._later, None
            self._build()


def _shape(entries: tuple[Entry, ...]) -> tuple[object, ...]:
    return tuple((entry.key, entry.kind, entry.agents, entry.icon, _shape(entry.entries)) for entry in entries)


def _find(entries: tuple[Entry, ...], path: Path) -> Entry | None:
    for entry in entries:
        if entry.kind is Kind.RADIO and path == (entry.key, *entry.agents):
            return entry
        if path[:1] == (entry.key,):
            return _find(entry.entries, path[1:]) if path[1:] else entry
    return None
