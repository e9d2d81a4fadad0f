"""What the window shows, as frozen rows: made by the presenter, painted by delegates and widgets, plain in tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ezswitch.domain.phrase import Phrase, say

ALL = "*"
"""The rail's first entry: every installed agent."""
NOT_INSTALLED = "section:not-installed"
HIDDEN = "section:hidden"
MISFITS = "section:misfits"
SETTINGS = "section:settings"


class Level(StrEnum):
    """How good or bad something is; always shown by an icon and a word too, never by colour alone."""

    GOOD = "good"
    NOTE = "note"
    WARN = "warn"
    BAD = "bad"
    QUIET = "quiet"


class Kind(StrEnum):
    """What a row is."""

    AGENT = "agent"
    OWN = "own"
    PROFILE = "profile"
    MISFIT = "misfit"
    SECTION = "section"
    SETTING = "setting"


class Act(StrEnum):
    """What a button of a notice or an empty page does; its argument says to what."""

    ADD = "add"
    ADOPT = "adopt"
    OPEN = "open"
    UNLOCK = "unlock"
    CHECK = "check"
    LOOK = "look"
    USE = "use"
    DIFFERENCE = "difference"
    CLEAR_FILTER = "clear-filter"
    SHOW = "show"
    IMPORT = "import"
    UPDATES = "updates"
    DIAGNOSE = "diagnose"
    RELEASE = "release"
    REDO = "redo"


@dataclass(frozen=True)
class Button:
    """A next step: what it does, to what, and its word. The first of several is the main one."""

    act: Act
    label: str
    argument: str = ""


@dataclass(frozen=True)
class Mark:
    """An icon, a word and a level that belong together; nothing is shown where the word is empty."""

    text: str = ""
    level: Level = Level.QUIET
    icon: str = ""


@dataclass(frozen=True)
class RailRow:
    """One entry of the rail. `key` is an agent's id, ALL, or a section's name."""

    key: str
    kind: Kind
    name: str
    state: Mark = Mark()
    tile: str = ""
    spoken: str = ""
    open: bool = False


@dataclass(frozen=True)
class CardRow:
    """One card, section line or setting of the page.

    `spark` are the round trips of past checks in ms (None: no answer). `action` is the button's word, "" where
    there is nothing to do; `busy` what is being done in its place, `blocked` why it cannot be done now. `can_edit`: F2,
    Del and ⋯ apply. `key_file` is the path of the file that holds the key, "" where none does. `better` are the words
    of a better choice than the model, which one press takes, `hint` then says why. `advice` is what takes the place of
    the figures, in the level it has. `balance` is what was left on the account when somebody asked, with its age.
    `note` are the user's own words. `tags` are how many agents it fits, and its own tags: what gives way first.
    """

    key: str
    kind: Kind
    name: str
    tile: str = ""
    pill: Mark = Mark()
    address: str = ""
    tags: tuple[str, ...] = ()
    url: str = ""
    model: str = ""
    place: Mark = Mark()
    key_file: str = ""
    verdict: Mark = Mark()
    figures: str = ""
    hint: str = ""
    note: str = ""
    advice: Mark = Mark()
    better: str = ""
    balance: str = ""
    spark: tuple[float | None, ...] = ()
    action: str = ""
    busy: str = ""
    blocked: str = ""
    spoken: str = ""
    active: bool = False
    open: bool = False
    can_edit: bool = False


@dataclass(frozen=True)
class Notice:
    """A line above the cards: something is not as it should be, and the next step."""

    level: Level
    title: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Empty:
    """A page without cards: why, and the next steps."""

    icon: str
    title: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Header:
    """Whose page it is. `about` is its file, which may be shortened; `effect`, when a switch takes effect, is not."""

    name: str = ""
    version: str = ""
    tile: str = ""
    about: str = ""
    effect: str = ""
    can_check: bool = False
    can_diagnose: bool = False


@dataclass(frozen=True)
class Status:
    """The line at the bottom; `undo` and `redo` are the words of their buttons, "" where there is nothing."""

    health: Mark = Mark()
    undo: str = ""
    redo: str = ""


@dataclass(frozen=True)
class Page:
    """Everything the window shows at one moment. `agent` is the chosen rail entry."""

    agent: str
    rail: tuple[RailRow, ...]
    header: Header
    notices: tuple[Notice, ...] = ()
    cards: tuple[CardRow, ...] = ()
    empty: Empty | None = None
    status: Status = Status()


@dataclass(frozen=True)
class Toast:
    """A short message over the page; with `undo`, the Undo button stands in it."""

    text: str
    level: Level = Level.GOOD
    undo: bool = False
    button: Button | None = None


@dataclass(frozen=True)
class Done:
    """What is said when something was done, with the button that belongs to it in the place of Undo."""

    words: str | Phrase
    button: Button


@dataclass(frozen=True)
class Applied:
    """What an edit of a profile was about: said of the agents that use it now, or of the profile where none did."""

    what: str
    profile: str


_REDO = Button(Act.REDO, say("Redo"))


def taken_back(action: str) -> Button:
    """Return the button of "Taken back": Undo beside it would take back one more. `action`: what Redo does again."""
    return replace(_REDO, argument=action)
