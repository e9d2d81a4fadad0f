"""Every error that a person may see: title, message, hint and, where there is one, a path.

EzswitchError
├── BadInput            what the user typed, or a file they wrote, cannot be used
│   └── CannotRead      a file that does not parse: path, line and column
├── ConsentNeeded       go on only after a named consent (--accept NAME, or a dialog)
├── Refused             the switch would not be safe or would not work
│   ├── Moved           a file changed between reading and writing
│   ├── Conflict        an owned setting was changed by somebody else
│   └── Busy            another ezswitch, or the agent itself, holds the lock
├── WriteFailed         the disk said no; everything was put back
├── KeychainError
│   ├── NoKeychain      no keychain service is there
│   ├── KeychainLocked  it is there and locked
│   ├── KeychainDenied  the user or the system said no
│   ├── KeychainHung    no answer before the deadline
│   └── NoKey           it answered: no such key
└── StoreError          our own records cannot be read or written

No error carries a key: texts are made from names, paths and numbers only.
"""

from __future__ import annotations

from enum import StrEnum

from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences, verbatim


class About(StrEnum):
    """Which part of a profile an error is about, for a door that has a field for it."""

    NOTHING = ""
    NAME = "name"
    ADDRESS = "address"
    KEY = "key"
    TAGS = "tags"
    NOTES = "notes"


class EzswitchError(Exception):
    """Base of all errors that are shown to people; `id` is stable and appears in JSON."""

    id = "error"
    about = About.NOTHING

    def __init__(
        self,
        title: Phrase,
        message: Phrase,
        *,
        hint: Phrase = NOTHING,
        path: str = "",
        about: About = About.NOTHING,
    ) -> None:
        """Take a short title, one sentence of what and why, what to do, the file concerned, and what it is about."""
        super().__init__(message)
        self.about = about or self.about
        self.title = title
        self.message = message
        self.hint = hint
        self.path = path

    def __str__(self) -> str:
        """Say it in one line."""
        return str(self.words)

    @property
    def words(self) -> Phrase:
        """Return it in one line: what, where, what to do."""
        said = self.message
        if self.path and self.path not in said:
            said = say("{message} ({path})", message=said, path=self.path)
        if self.hint and said[-1:].isalnum():  # a parser's own words end without a full stop
            said = say("{message}.", message=said)
        return sentences(said, self.hint)


class BadInput(EzswitchError):
    """Something the user typed or wrote cannot be used as it is."""

    id = "bad_input"


class CannotRead(BadInput):
    """A file does not parse; it stays as it is. Line and column count from 1; 0 means unknown."""

    id = "cannot_read"

    def __init__(
        self, message: Phrase, *, line: int = 0, column: int = 0, path: str = "", hint: Phrase = NOTHING
    ) -> None:
        """Take the parser's own words and the place it stopped at."""
        super().__init__(say("file cannot be read"), message, path=path, hint=hint)
        self.line = line
        self.column = column

    def at(self, path: str) -> CannotRead:
        """Return the same error with the path of the file, for editors of text that know no path."""
        if self.path:
            return self
        place = f"{path}:{self.line}:{self.column}" if self.line else path
        hint = self.hint or say("The file was left as it is. Correct it there, then try again.")
        message = say("{place}: {problem}", place=place, problem=self.message)
        return CannotRead(message, line=self.line, column=self.column, path=path, hint=hint)


def without_place(message: Phrase) -> Phrase:
    """Return what a CannotRead says without the place that `at` put in front of it."""
    known = verbatim(message)
    problem = known.parameters.get("problem")
    return verbatim(problem) if known.template == "{place}: {problem}" and isinstance(problem, str) else known


class ConsentNeeded(EzswitchError):
    """Goes on only when `consent` (such as "plain-http") is among the accepted ones."""

    id = "consent_needed"

    def __init__(self, consent: str, title: Phrase, message: Phrase, *, path: str = "") -> None:
        """Take the consent's name and, in plain words, what is agreed to."""
        super().__init__(title, message, hint=say("If you want that: --accept {consent}", consent=consent), path=path)
        self.consent = consent


class Refused(EzswitchError):
    """The switch would be unsafe or would silently not work."""

    id = "refused"


class Moved(Refused):
    """A file is no longer what was read when the plan was made."""

    id = "moved"


class Conflict(Refused):
    """Undo or revert met an owned setting that somebody else changed."""

    id = "conflict"


class Busy(Refused):
    """A lock was not free before the deadline."""

    id = "busy"


class WriteFailed(EzswitchError):
    """The operating system refused a write; every file is as it was before."""

    id = "write_failed"


class KeychainError(EzswitchError):
    """The keychain did not do what was asked."""

    id = "keychain"


class NoKeychain(KeychainError):
    """There is no keychain service to talk to."""

    id = "no_keychain"


class KeychainLocked(KeychainError):
    """The keychain is locked and could not, or must not, be unlocked now."""

    id = "locked"


class KeychainDenied(KeychainError):
    """The keychain, or the person in front of it, refused."""

    id = "denied"


class KeychainHung(KeychainError):
    """The keychain did not answer before the deadline."""

    id = "hung"


class NoKey(KeychainError):
    """The keychain works and holds no key of this name."""

    id = "no_key"
    about = About.KEY


class StoreError(EzswitchError):
    """Our own record of switches cannot be read or written."""

    id = "store"
