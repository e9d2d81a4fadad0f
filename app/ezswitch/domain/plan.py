"""The plan of one switch, as a value: shown first, then run. The preview is the plan that runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.model_notes import Concern
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.profile_edit import ProfileEdit
from ezswitch.domain.secret import Secret


def digest_of(data: bytes | None) -> str | None:
    """Return the SHA-256 of a file's bytes in hex, or None for a file that is not there."""
    return None if data is None else hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read: the path asked for, the real one behind symlinks, bytes (None: missing) and mode.

    `stamp` is what the system says of the file itself: the same stamp, the same file, unless it was written to within
    one tick of the system's clock. () where nobody looked.
    """

    path: Path
    real: Path
    data: bytes | None = field(repr=False)
    mode: int | None = None
    stamp: tuple[int, ...] = field(default=(), compare=False, repr=False)

    @property
    def digest(self) -> str | None:
        """Return the SHA-256 of the bytes, None for a missing file."""
        return digest_of(self.data)


@dataclass(frozen=True, slots=True)
class DirectoryLock:
    """An agent's own lock on one of its files: a directory beside it, stale after some seconds without a touch."""

    suffix: str = ".lock"
    stale_after: float = 10.0

    def path_for(self, real: Path) -> Path:
        """Return the directory that is made while the file is written."""
        return real.with_name(real.name + self.suffix)


@dataclass(frozen=True, slots=True)
class FileStep:
    """One file from its reading to its bytes after (None: removed). Its inverse is the same step backwards.

    `agent` is "" for a file of ours (keys/NAME). `private` asks for mode 0600 because a key stands in it.
    `unmake` are folders that a switch made for this file: they go with it when it is removed and they are empty.
    `retired` are bytes that must stand for the plan's `retire_seconds` first (the agent's retirement phase).
    `mode` is the one a file gets back that a switch had made private; None keeps the file's own.
    """

    agent: str
    before: Reading
    after: bytes | None = field(repr=False)
    private: bool = False
    lock: DirectoryLock | None = None
    role: str = ""
    format: str = ""
    unmake: tuple[str, ...] = ()
    retired: bytes | None = field(default=None, repr=False)
    mode: int | None = None

    @property
    def changes(self) -> bool:
        """Tell whether running it would alter a byte."""
        return self.before.data != self.after


KEY_FILE = "key"
"""The format of keys/NAME: the whole file is one key, whose name is the step's role."""


@dataclass(frozen=True, slots=True)
class ProgramStep:
    """An editor that is run to install an extension of ours which an agent needs; `replaces` another version of it.

    It is run between the intent and the first rename. Its inverse is not another step: the revert removes what we
    installed, and until then the extension does nothing on its own.
    """

    agent: str
    editor: Editor
    companion: Companion
    replaces: str = ""

    @property
    def line(self) -> Phrase:
        """Return what it does, as a preview shows it."""
        names = {"editor": self.editor.name, "extension": self.companion.extension, "version": self.companion.version}
        if not self.replaces:
            return say("{editor}: install the extension {extension} {version}", **names)
        return say("{editor}: install the extension {extension} {version} over {old}", **names, old=self.replaces)


class Kind(StrEnum):
    """What kind of action a plan is, as history records it."""

    USE = "use"
    UNDO = "undo"
    REDO = "redo"
    REVERT = "revert"
    ROTATE = "rotate"


@dataclass(frozen=True, slots=True)
class AgentChange:
    """What a plan means for one agent: the profile before and after (None: own sign-in or what was there before)."""

    agent: str
    profile: str | None
    previous: str | None = None
    takes_effect: Phrase = NOTHING
    warnings: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The ordered steps of one action over one or more agents, run all or not at all.

    `secrets` are the keys whose bytes may stand in a step, by name: they are masked in a preview and
    replaced by a reference in stored images. `former` are those that stand in the files now, one name maybe twice
    (a key on its way out by rotation). `takes_back` is the id of the switch an undo or redo is for. `programs` are run
    before the first file is renamed. `edit` is what the same action changed in the profile.
    """

    kind: Kind
    changes: tuple[AgentChange, ...]
    steps: tuple[FileStep, ...]
    secrets: Mapping[str, Secret] = field(default_factory=lambda: MappingProxyType({}))
    takes_back: str = ""
    retire_seconds: float = 0.0
    former: tuple[tuple[str, Secret], ...] = ()
    programs: tuple[ProgramStep, ...] = ()
    edit: ProfileEdit | None = None

    @property
    def keys(self) -> tuple[tuple[str, Secret], ...]:
        """Return every key that may stand in a step, before or after it, with its name."""
        return (*self.secrets.items(), *self.former)


@dataclass(frozen=True, slots=True)
class Image:
    """A file's bytes as the journal keeps them: `stored` names a body from which our keys were cut out.

    `holes` says where each key belongs: (offset in the stored body, name of the key). `digest` is of the full
    bytes; None means that there was no file, and then nothing is stored. `mode` is the file's before a switch, and
    after it only where the switch set one.
    """

    digest: str | None
    stored: str = ""
    holes: tuple[tuple[int, str], ...] = ()
    mode: int | None = None


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a recorded switch, by its real path, before and after; folders that were made for it.

    `role` and `format` are the agent's words for the file, kept so that undo never derives a path again.
    `retired` is the digest of the bytes of a retirement phase.
    """

    agent: str
    path: str
    real: str
    before: Image
    after: Image
    made: tuple[str, ...] = ()
    role: str = ""
    format: str = ""
    private: bool = False
    lock: DirectoryLock | None = None
    retired: str | None = None


@dataclass(frozen=True, slots=True)
class SwitchRecord:
    """One recorded action, as history keeps it. `taken_back_by` is the id of the undo that took it back, or "".

    `edit` is what the action changed in the profile before it switched to it; None where it was only a switch.
    """

    id: str
    time: datetime
    kind: Kind
    changes: tuple[AgentChange, ...]
    files: tuple[FileRecord, ...]
    takes_back: str = ""
    taken_back_by: str = ""
    edit: ProfileEdit | None = None


def standing(history: Iterable[SwitchRecord]) -> frozenset[str]:
    """Return the ids of actions, newest first, that stand: not taken back, or by one that was itself taken back."""
    stands: dict[str, bool] = {}
    for one in history:  # whatever took `one` back is newer, and so judged already
        stands[one.id] = not one.taken_back_by or not stands.get(one.taken_back_by, True)
    return frozenset(name for name, stand in stands.items() if stand)


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file a switch concerned, and whether a byte of it changed."""

    path: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Switched:
    """What came home from one agent's share of an action; `concerns` are also among its warnings, as words."""

    agent: str
    profile: str | None
    files: tuple[ChangedFile, ...]
    takes_effect: Phrase
    warnings: tuple[Phrase, ...] = ()
    concerns: tuple[Concern, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An agent that an action left alone, and why; `consent` names the one that would have it included, "" for none."""

    agent: str
    reason: Phrase
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of use, undo, redo, revert and key rotation: all of it in one value."""

    switches: tuple[Switched, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[tuple[str, Phrase], ...] = ()
