"""What the tray shows, as frozen rows: made by the presenter, drawn by the menu and the icon, plain in tests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an entry of the menu is."""

    TITLE = "title"
    RADIO = "radio"
    ACTION = "action"
    SUBMENU = "submenu"
    SEPARATOR = "separator"


class Door(StrEnum):
    """What a chosen entry does."""

    NONE = ""
    USE = "use"
    UNDO = "undo"
    CHECK = "check"
    OPEN = "open"
    DIAGNOSE = "diagnose"
    ADD = "add"
    QUIT = "quit"


class Mood(StrEnum):
    """What the icon says at a glance, by its shape and never by colour alone."""

    FINE = "fine"
    ATTENTION = "attention"
    WORKING = "working"


@dataclass(frozen=True)
class Entry:
    """One entry of the menu. `key` is its own among its neighbours and stays the same while its words change.

    `title` is what is written, health and reason included; `reason` is why it cannot be chosen, whole. `agents` and
    `profile` are ids: those a switch means, or the agent whose page the window opens on. `entries` are a submenu's.
    """

    key: str
    kind: Kind
    title: str = ""
    door: Door = Door.NONE
    profile: str = ""
    agents: tuple[str, ...] = ()
    checked: bool = False
    enabled: bool = True
    reason: str = ""
    icon: str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class TrayMenu:
    """Everything the tray shows at one moment."""

    entries: tuple[Entry, ...]
    tooltip: str
    mood: Mood


@dataclass(frozen=True)
class Moment:
    """What besides the look decides what is shown.

    `working`: something is being written or checked. `open_first`: the panel shows only menus, so the way to the
    window stands first.
    """

    working: bool = False
    open_first: bool = False
