"""What the three screens show, as frozen values: made by the presenter, shown by widgets, plain in tests."""

from __future__ import annotations

from dataclasses import dataclass

from ezswitch.desktop.language import translated
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.domain.phrase import comma_separated, say, sentences, verbatim
from ezswitch.usecases.values import FileDiff


@dataclass(frozen=True)
class AgentChoice:
    """One agent as a tick box. `now` says what it uses today, `why_not` why it cannot be ticked ("" where it can).

    `install` is the command that installs it, "" where it is here already or no command does it.
    """

    id: str
    name: str
    now: str
    ticked: bool = False
    why_not: str = ""
    install: str = ""

    @property
    def spoken(self) -> str:
        """Return everything that is said of it, as one line."""
        return translated(comma_separated((self.name, self.now, self.why_not)))


@dataclass(frozen=True)
class Extra:
    """Something else that can be brought along: its words, what that means, and whether it is ticked."""

    words: str
    note: str
    ticked: bool = False


@dataclass(frozen=True)
class Aside:
    """A short note in a coloured frame."""

    level: Level
    title: str
    text: str


@dataclass(frozen=True)
class ConnectPage:
    """The first screen. `ways_out`: there is no keychain, and the person says where the key shall be kept."""

    about: str
    agents: tuple[AgentChoice, ...]
    absent: tuple[AgentChoice, ...]
    field: str
    goes_to: str
    primary: str
    key_page: str = ""
    aside: Aside | None = None
    rival: Extra | None = None
    keep: Extra | None = None
    ways_out: bool = False
    model: str = ""
    models: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChangePage:
    """The second screen: what is stored, what each file becomes, when that takes effect, what stays.

    `left` are agents that are left alone, and why; `consent` is the name of what would let them in too.
    """

    about: str
    stored: tuple[str, ...]
    files: tuple[FileDiff, ...]
    effects: tuple[str, ...]
    left: tuple[str, ...]
    primary: str
    consent: str = ""


@dataclass(frozen=True)
class Proof:
    """One line of proof: a mark, whom it is about, and what was seen."""

    mark: Mark
    name: str
    text: str

    @property
    def spoken(self) -> str:
        """Return it as one line."""
        state = say("{name}: {state}.", name=self.name, state=self.mark.text)
        return translated(sentences(state, verbatim(self.text)))


@dataclass(frozen=True)
class ProofPage:
    """The third screen. `can_undo`: something was switched."""

    title: str
    about: str
    lines: tuple[Proof, ...]
    next_steps: tuple[str, ...] = ()
    can_undo: bool = False
