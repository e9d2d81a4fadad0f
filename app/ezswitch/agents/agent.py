"""What every agent is: a frozen value of facts and pure functions over the texts of its files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from ezswitch.domain.companion import Companion
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import NOTHING, Phrase, listed
from ezswitch.domain.plan import DirectoryLock
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model

Texts: TypeAlias = Mapping[str, str | None]
"""Role of a file -> its text; None: the file is not there."""

KeyPath: TypeAlias = tuple[str, ...]


class KeyDelivery(StrEnum):
    """How the agent gets its key: a command that prints it, a reference to keys/NAME, or the key in its file.

    ASKED: it takes none from anybody, asks the user inside itself, and keeps what was typed by the address.
    """

    HELPER = "helper"
    REFERENCE = "reference"
    LITERAL = "literal"
    ASKED = "asked"


class When(StrEnum):
    """When a changed setting takes effect in a session that is already open."""

    AT_ONCE = "at once"
    NEXT_SESSION = "next session"
    NEW_THREAD = "new thread"
    RESTART = "after a restart"


@dataclass(frozen=True, slots=True)
class AgentFile:
    """A file of an agent: a short role, its path, its format ("jsonc", ...) and the agent's own lock on it.

    It counts where the folder `within` exists; None: everywhere.
    """

    role: str
    path: Path
    format: str = "jsonc"
    lock: DirectoryLock | None = None
    within: Path | None = None


@dataclass(frozen=True, slots=True)
class Owned:
    """One owned setting: the key path that ezswitch may write, in the files of `roles`.

    `parts` are the words people read ("address", "key", "model"), two where one setting holds both; `meaning` is one
    sentence for the docs. A `stamp` is renewed by the program itself, so that another one is neither drift nor in the
    way of an undo.
    """

    path: KeyPath
    roles: tuple[str, ...]
    parts: tuple[Phrase, ...]
    when: When
    meaning: Phrase
    secret: bool = False
    stamp: bool = False

    @property
    def part(self) -> Phrase:
        """Return the words as one: "address and key"."""
        return listed(self.parts)


@dataclass(frozen=True, slots=True)
class Use:
    """Everything an agent needs to be pointed at a profile.

    `base_url` is the profile's root for `surface`, without a final slash; the agent derives its own form.
    `helper` is the argument list that prints the key; `key_file` is keys/NAME; `secret` is given to agents
    of literal delivery only; `program` starts ezswitch. `catalogue` is the stored one and may be empty; `models` maps
    roles to ids, `files` those of the agent's files to their paths.
    """

    profile: str
    name: str
    surface: Surface
    base_url: str
    models: Mapping[str, str]
    key: str
    helper: tuple[str, ...]
    key_file: Path
    platform: str = "linux"
    catalogue: tuple[Model, ...] = ()
    secret: Secret | None = None
    program: tuple[str, ...] = ()
    files: Mapping[str, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """How one session is put on a profile without any file: arguments before the user's own, and variables.

    Neither holds the key. An agent that has no command for it names the variable of its process that the key is put
    into (`key_variable`). `without` are variables that must not be there.
    """

    arguments: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    key_variable: str = ""
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """One way of putting an agent on a profile, where its program has several that exclude each other.

    `name` is how people call it, `meaning` one sentence for the docs. Whatever one way writes is among the agent's
    owned settings, and each way takes out what the others wrote.
    """

    id: str
    name: Phrase
    meaning: Phrase
    key_delivery: KeyDelivery
    surfaces: tuple[Surface, ...]
    apply: Callable[[Texts, Use], dict[str, str | None]]
    companion: Companion | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """The agent uses its own sign-in or default: no address of anybody stands in its files."""


@dataclass(frozen=True, slots=True)
class OnProfile:
    """The agent uses one of our profiles, by the id kept in an owned value.

    `intact` is False when owned settings that belong together no longer do (a half of them was edited away).
    `literal` is the key that stands in the file, where the agent takes it in no other way. `way` is the one in force,
    for an agent that has several.
    """

    profile: str
    key: str
    base_url: str
    models: Mapping[str, str] = field(default_factory=dict)
    intact: bool = True
    literal: Secret | None = field(default=None, repr=False, compare=False)
    way: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """The agent uses an address that is no profile of ours."""

    base_url: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file of the agent does not parse."""

    path: str
    message: Phrase
    line: int
    column: int


Active: TypeAlias = Original | OnProfile | Foreign | Unreadable


@dataclass(frozen=True, slots=True)
class Found:
    """Settings that are no profile yet: what an agent's files say now, or what a row of another switcher says.

    `base_url` holds roots as a profile keeps them. `secret` is a key that stands there in plain text, `key_place` the
    setting it stands in ("env.ANTHROPIC_AUTH_TOKEN"). `reason` says why no profile can be made of it or, where there
    is an address, why it comes without its key; "" otherwise.
    """

    base_url: Mapping[Surface, str] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    secret: Secret | None = None
    key_place: str = ""
    reason: Phrase = NOTHING


@dataclass(frozen=True, slots=True)
class SignIn:
    """The agent's own sign-in: how people call it ("your claude.ai sign-in"), and files that exist when there is one.

    Nothing in those files is read.
    """

    name: Phrase
    files: Callable[[Environment], tuple[Path, ...]]


@dataclass(frozen=True, slots=True)
class FromRival:
    """CC Switch's key for this agent (such as "claude"), and what one of its `settings_config` values says."""

    app: str
    read: Callable[[Mapping[str, object]], Found]


@dataclass(frozen=True, slots=True)
class Condition:
    """What a file says that settles a question: `holds` gets its text. A missing file or a broken one says no."""

    path: Path
    format: str
    holds: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Overlay:
    """Another file that the agent reads, and what in it makes a switch not work: managed settings, a profile file.

    `judge` gets its text, which parses in `format`, and says what it found without naming the file: whoever reads it
    adds that. `*` in the name stands for anything. One that does not parse is no finding here; a missing one is silent.
    Where `unless` holds, or `when` is given and does not, the agent does not read it, and nothing is found.
    """

    path: Path
    format: str
    judge: Callable[[str], tuple[Finding, ...]]
    unless: Condition | None = None
    when: Condition | None = None


@dataclass(frozen=True)
class Agent:
    """Facts and pure functions; nothing here reads or writes.

    `files(environment)` names the files in the order in which `apply` must write them (undo goes backwards), so
    that every prefix fails closed. `home` is its config folder. `active`, `apply` and `clear` get texts that
    parse: the caller has had each file's format look at it. `conflicts` reads the environment alone.
    `clear(texts, original)` removes the owned settings, or puts back those of `original` where one is given.
    `retire(before, after)` gives, per role, the text that must stand for `retire_seconds` before `after` replaces
    `before`, because an open session keeps a value that is merely removed; {} where nothing needs it.
    `found(texts)` reads settings that are no profile of ours (None: there are none), so that they can become one.
    `project(folder)` names files of a project that outrank the user's own, with the roles they stand for; none is read
    where the variable `project_off` says 1 or true.
    `project_overlays(environment, folder)` names what else of a project (or on the way up from it) stands in the way.
    `overlays(environment)` names other files that are read beside its own, also its own where a text can stand in
    the way of a switch.
    `session(use, environment)` puts one session on a profile; None where the agent reads its files alone.
    `companion` is an extension of ours that its editors need.
    `ways` are its ways of being put on a profile where there are several, the best one first; delivery, surfaces,
    `apply` and companion are then those of the one named by `way`. `first_steps` says what a program that was never
    used before asks of the user by hand.
    `install` is the command that installs it, `get_it` a sentence where none does. `seen` is the version of the real
    program that it was run with, "" where it was not; a user's own: "declared".
    """

    id: str
    name: str
    docs: str
    surfaces: tuple[Surface, ...]
    binaries: tuple[str, ...]
    package: str
    install: str
    key_delivery: KeyDelivery
    roles: tuple[str, ...]
    owned: tuple[Owned, ...]
    files: Callable[[Environment], tuple[AgentFile, ...]]
    home: Callable[[Environment], Path]
    active: Callable[[Texts], Active]
    apply: Callable[[Texts, Use], dict[str, str | None]]
    clear: Callable[[Texts, Texts | None], dict[str, str | None]]
    conflicts: Callable[[Environment], tuple[Finding, ...]]
    retire: Callable[[Texts, Texts], dict[str, str]] | None = None
    retire_seconds: float = 0.0
    found: Callable[[Texts], Found | None] | None = None
    sign_in: SignIn | None = None
    rival: FromRival | None = None
    project: Callable[[Path], tuple[AgentFile, ...]] | None = None
    project_off: str = ""
    overlays: Callable[[Environment], tuple[Overlay, ...]] | None = None
    project_overlays: Callable[[Environment, Path], tuple[Overlay, ...]] | None = None
    session: Callable[[Use, Environment], Session] | None = None
    companion: Companion | None = None
    ways: tuple[Way, ...] = ()
    way: str = ""
    first_steps: Phrase = NOTHING
    get_it: Phrase = NOTHING
    seen: str = ""
