"""Ports beyond the switch itself: what the desktop, imports and shared setups need from the outside world."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ezswitch.domain.errors import CannotRead, EzswitchError, Refused
from ezswitch.domain.hosted import Hosted
from ezswitch.domain.phrase import Phrase, say


class Autostart(Protocol):
    """Starting the program at login, minimised; the system's own entry is the truth."""

    def enabled(self) -> bool:
        """Tell whether it starts at login."""

    def set(self, *, on: bool) -> None:
        """Add or remove the system's entry; raises WriteFailed."""


class NoAutostart:
    """An Autostart where nothing starts at login by itself: a demonstration, the command line, tests."""

    def enabled(self) -> bool:
        """Say no."""
        return False

    def set(self, *, on: bool) -> None:
        """Refuse to be switched on."""
        if on:
            raise Refused(
                say("cannot start at login"),
                say("Nothing that starts here can start at login."),
                hint=say("Start it by hand."),
            )


@dataclass(frozen=True, slots=True)
class LauncherAction:
    """An entry that the desktop's launcher offers for the program: a profile's id and its name."""

    profile: str
    name: str


class Entries(Protocol):
    """The user's own desktop entry, whose actions offer recent profiles where there is no tray."""

    def offer(self, actions: tuple[LauncherAction, ...]) -> None:
        """Write the entry with these actions, or do nothing where the system has no such entries."""


class NoEntries:
    """Entries where the desktop has none: macOS, Windows, a demonstration, tests."""

    def offer(self, actions: tuple[LauncherAction, ...]) -> None:
        """Do nothing."""


class Crashes(Protocol):
    """Reports about this program's own mistakes, without any key, and what of them was not shown yet."""

    def hear(self, told: Callable[[Path], object]) -> None:
        """Have `told` called with each new report, in whatever thread made the mistake."""

    def unseen(self) -> tuple[Path, ...]:
        """Return the reports that nobody was shown yet, the oldest first."""

    def seen(self, path: Path) -> Path:
        """Remember that a report was shown; return where it lies from then on."""

    def text(self, path: Path) -> str:
        """Return what a report says, "" where it is gone."""

    def write(self, kind: str, text: str) -> Path | None:
        """Write a report; None where that is not possible."""

    def redacted(self, text: str) -> str:
        """Return a text without keys."""


class Traces(Protocol):
    """Our own folders: who can look into them, and their end."""

    def open_folders(self) -> tuple[Path, ...]:
        """Return those that other users of this computer may look into though keys or history lie there."""

    def close_folders(self) -> None:
        """Give those back the mode 0700; raises WriteFailed."""

    def remove(self) -> tuple[Phrase, ...]:
        """Remove them with everything in them, and folders of the system's that are empty then.

        Returns a sentence for each that could not be removed. A link to a folder goes, what it leads to stays; what an
        open window is found by stays until it is closed.
        """

    def fold(self) -> None:
        """Remove those that are empty, and folders of the system's that are empty then."""


class NoTraces:
    """Traces where nothing of ours lies anywhere: tests."""

    def open_folders(self) -> tuple[Path, ...]:
        """Return none."""
        return ()

    def close_folders(self) -> None:
        """Do nothing."""

    def remove(self) -> tuple[Phrase, ...]:
        """Remove nothing."""
        return ()

    def fold(self) -> None:
        """Do nothing."""


@dataclass(frozen=True, slots=True)
class ForeignRow:
    """One provider row of CC Switch's database; `settings` and `meta` are JSON texts, unchecked, and may hold keys."""

    id: str
    app: str
    name: str
    settings: str = field(repr=False)
    meta: str = field(repr=False)
    category: str
    website: str
    notes: str = field(repr=False)
    current: bool


class Rival(Protocol):
    """CC Switch's own files, read and never written."""

    def there(self) -> bool:
        """Tell whether its database exists; cheap, no lock, nothing is opened."""

    def rows(self) -> tuple[ForeignRow, ...]:
        """Return its provider rows in its own order; raises CannotRead that says what to do."""

    def folders(self) -> Mapping[str, Path]:
        """Return the config folders that its user moved, by its app key (claudeConfigDir and the like)."""


class NoRival:
    """A Rival where there is no CC Switch to look for: a demonstration, tests."""

    def there(self) -> bool:
        """Say no."""
        return False

    def rows(self) -> tuple[ForeignRow, ...]:
        """Say that there is nothing to read."""
        raise CannotRead(
            say("CC Switch was not found here."), hint=say("Start it once, so that it makes its database.")
        )

    def folders(self) -> Mapping[str, Path]:
        """Return none."""
        return {}


@dataclass(frozen=True, slots=True)
class Committed:
    """A file in a repository's newest commit: data None where that commit was seen already, signature None for none."""

    commit: str
    data: bytes | None
    signature: bytes | None = None


class Repositories(Protocol):
    """Git over https and ssh: hooks, prompts and submodules off, bounded in size and time."""

    def file(self, where: Hosted, *, seen: str) -> Committed:
        """Return the bundle in the newest commit, with NAME.minisig beside it; nothing where the commit is `seen`.

        Raises BadInput for an address or a repository that cannot be used, with what git said, and Unreachable.
        """

    def close(self) -> None:
        """End what is under way: it raises Unreachable."""


class Unreachable(EzswitchError):
    """The host of a shared setup does not answer now; what is known stays in use."""

    id = "unreachable"


class Signatures(Protocol):
    """Signatures in minisign's format."""

    def verify(self, data: bytes, signature: bytes, public_key: str) -> str:
        """Return the trusted comment of a good signature.

        Raises BadInput for a public key that is none, Refused for a signature that is not of this key and this data.
        """


class NoRepositories:
    """Repositories where there is no git to ask: a demonstration, tests."""

    def file(self, where: Hosted, *, seen: str) -> Committed:  # noqa: ARG002  the port's own
        """Say that nothing is fetched from here."""
        raise Unreachable(say("not fetched"), say("Nothing is fetched from Git here."))

    def close(self) -> None:
        """Nothing is under way."""


class NoSignatures:
    """Signatures where none can be verified: no signature is good."""

    def verify(self, data: bytes, signature: bytes, public_key: str) -> str:  # noqa: ARG002  the port's own
        """Refuse."""
        raise Refused(say("signature is wrong"), say("Signatures cannot be verified here."))


class Notifier(Protocol):
    """The desktop's notifications."""

    def show(self, title: str, text: str, action: str) -> bool:
        """Show a notification with one action button; block until it is pressed (True) or gone (False).

        Never call it on the UI thread. Raises NoNotifications where the desktop has no notifications with actions.
        """

    def close(self) -> None:
        """End every call that still waits: it returns False."""


class NoNotifications(Exception):
    """The desktop shows no notifications with actions: use the tray icon's own messages."""


class Unheard:
    """A Notifier where there are no notifications with actions: macOS, Windows, the command line, tests."""

    def show(self, title: str, text: str, action: str) -> bool:  # noqa: ARG002  the port's own names
        """Raise NoNotifications."""
        raise NoNotifications

    def close(self) -> None:
        """Do nothing: nothing waits."""


class Power(Protocol):
    """The machine's battery."""

    def saving(self) -> bool:
        """Tell whether the battery is being saved now; False where nobody can tell. Never call it on the UI thread."""


class NoPower:
    """A Power that never saves: a demonstration, the command line, tests."""

    def saving(self) -> bool:
        """Say no."""
        return False
