"""What the finder offers: every profile for every agent it fits, every agent, and everything the two menus have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.finder_match import word_rating
from ezswitch.desktop.window.menus import card_menu, window_menu
from ezswitch.desktop.window.present_cards import cards
from ezswitch.desktop.window.rows import ALL, MISFITS, CardRow, Kind
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import comma_separated
from ezswitch.usecases.values import AgentRow, Look, ProfileRow, State

_MENUS = 8
"""So many profiles' menus are looked into at once: those whose names fit best what was typed."""


@dataclass(frozen=True)
class Entry:
    """One thing to do: its words, the words beside it, its keys as Qt keeps them, and how it is done."""

    key: str
    title: str
    beside: str
    run: Callable[[], object]
    keys: str = ""
    tile: str = ""
    tile_name: str = ""
    icon: QIcon | None = None

    @property
    def name(self) -> str:
        """Return what is shown first."""
        return self.title

    @property
    def shown_keys(self) -> str:
        """Return its keys as the language and the system write them, "" for none."""
        keys = QKeySequence.fromString(self.keys, QKeySequence.SequenceFormat.PortableText)
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def spoken(self) -> str:
        """Return the entry as one sentence."""
        return translated(comma_separated((self.title, self.beside, self.shown_keys)))


class Offers:
    """Gathers the entries for what is typed. It makes menus to read them; `close` takes those away."""

    def __init__(self, theme: Theme, controller: Controller, parent: QWidget) -> None:
        """Take where things are done, and who owns the menus."""
        self._theme, self._controller, self._parent = theme, controller, parent
        self._menus: dict[str, QMenu] = {}

    def entries(self, typed: str) -> tuple[Entry, ...]:
        """Return everything that may fit what was typed."""
        look = self._controller.look
        if look is None:
            return ()
        found = [*self._uses(look), *self._agents(look), *self._window()]
        return (*found, *self._of_profiles(look, typed))

    def close(self) -> None:
        """Take the menus away."""
        for menu in self._menus.values():
            menu.deleteLater()
        self._menus = {}

    def _uses(self, look: Look) -> Iterator[Entry]:
        chosen = self._controller.asked.agent
        agents = sorted(look.shown, key=lambda row: row.agent.id != chosen)
        if chosen == ALL:
            yield from (
                self._use_everywhere(row) for row in look.profiles if self._controller.agents_for(row.profile.id)
            )
        for agent in agents:
            for row in look.profiles:
                if agent.agent.id not in row.misfits and agent.profile != row.profile.id:
                    yield self._use(row, agent)
            if agent.state is not State.ORIGINAL:
                run = partial(self._controller.put_on, OWN_SIGN_IN, (agent.agent.id,))
                beside = tell("Use in {agent}", agent=agent.agent.name)
                yield Entry(f"use:{OWN_SIGN_IN}:{agent.agent.id}", tell("Own sign-in"), beside, run, tile=OWN_SIGN_IN)

    def _use(self, row: ProfileRow, agent: AgentRow) -> Entry:
        run = partial(self._controller.put_on, row.profile.id, (agent.agent.id,))
        beside = tell("Use in {agent}", agent=agent.agent.name)
        key = f"use:{row.profile.id}:{agent.agent.id}"
        return Entry(key, row.profile.name, beside, run, tile_name=row.profile.name)

    def _use_everywhere(self, row: ProfileRow) -> Entry:
        run = partial(self._controller.use, row.profile.id)
        return Entry(
            f"use:{row.profile.id}:*", row.profile.name, tell("Use in all agents"), run, tile_name=row.profile.name
        )

    def _agents(self, look: Look) -> Iterator[Entry]:
        for number, row in enumerate(look.shown, start=1):
            keys = f"Ctrl+{number}" if number < 10 else ""  # noqa: PLR2004  there are nine such keys
            run = partial(self._controller.choose, row.agent.id)
            title = row.agent.name
            yield Entry(f"agent:{row.agent.id}", title, tell("Show"), run, keys, f"agents/{row.agent.id}", title)
        run = partial(self._controller.choose, ALL)
        yield Entry("agent:*", tell("All agents"), tell("Show"), run, "Ctrl+0", "agents", tell("All agents"))

    def _window(self) -> Iterator[Entry]:
        controller = self._controller
        yield Entry("add", tell("Add a profile…"), "", partial(controller.add_requested.emit, ""), "Ctrl+N", "add")
        yield Entry("check", tell("Check all profiles now"), "", controller.check, "F5", "refresh")
        look = controller.look
        if look is not None and look.undo is not None:
            yield Entry("undo", tell("Undo the last switch"), "", controller.undo, "Ctrl+Z", "undo")
        if look is not None and look.redo is not None:
            yield Entry("redo", tell("Redo what was undone"), "", controller.redo, "Ctrl+Shift+Z", "redo")
        yield from self._of_menu("", lambda: window_menu(self._theme, controller, self._parent), "")

    def _of_profiles(self, look: Look, typed: str) -> Iterator[Entry]:
        parts = typed.casefold().split()
        asked = replace(self._controller.asked, filter="", opened=frozenset({MISFITS}))
        rows = [row for row in cards(look, asked) if row.kind in (Kind.PROFILE, Kind.MISFIT)]
        rated = [(max(word_rating(part, row.name.casefold()) or 0 for part in parts), row) for row in rows if parts]
        rated.sort(key=lambda pair: -pair[0])
        for value, row in rated[:_MENUS]:
            if value:
                yield from self._of_menu(row.key, partial(self._card_menu, row), row.name)

    def _card_menu(self, row: CardRow) -> QMenu:
        return card_menu(self._theme, self._controller, row, self._parent)

    def _of_menu(self, key: str, make: Callable[[], QMenu], beside: str) -> Iterator[Entry]:
        if key not in self._menus:
            self._menus[key] = make()
        for action, inside in _actions(self._menus[key]):
            words = action.text().replace("&", "")
            where = " · ".join(part for part in (beside, inside) if part)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            icon = None if action.icon().isNull() else action.icon()
            yield Entry(f"menu:{key}:{inside}:{words}", words, where, action.trigger, keys, icon=icon)


def _actions(menu: QMenu, inside: str = "") -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions(below, action.text().replace("&", ""))
        elif not action.isSeparator() and action.isEnabled() and action.isVisible():
            yield action, inside
