"""The words that several dialogs share: API formats, consents, and the next step for every kind of error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE, NEW_ORIGIN, OVERWRITE_CHANGES, PLAIN_HTTP, REJECTED_KEY
from ezswitch.domain.errors import (
    BadInput,
    Busy,
    CannotRead,
    Conflict,
    ConsentNeeded,
    EzswitchError,
    KeychainError,
    KeychainLocked,
    Moved,
    NoKey,
    NoKeychain,
    StoreError,
    WriteFailed,
)
from ezswitch.domain.plan import Kind, Outcome
from ezswitch.domain.surface import Origin

KINDS = {
    Kind.USE: "Switched",
    Kind.UNDO: "Undone",
    Kind.REDO: "Done again",
    Kind.REVERT: "Restored",
    Kind.ROTATE: "Key replaced",
}
"""What was done, as history says it."""
_CONSENTS = {
    PLAIN_HTTP: "Use it without encryption",
    NEW_ORIGIN: "Send the key there too",
    REJECTED_KEY: "Store the rejected key all the same",
    KEY_FILE: "Keep this key in a file that only you can read",
    KEY_COMMAND: "Let that program run",
    OVERWRITE_CHANGES: "Set it back all the same",
    "missing-model": "Use the model all the same",
    "literal-key": "Write the key into that file",
}
_KEYCHAIN_FILE = "The file lies in ezswitch's own folder; the profile keeps a badge that says so."
_FOR_THE_COMMAND_LINE = re.compile(r"(?<!-)--\w|`ezswitch|\bezswitch (keys|history|use|add|undo)\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_STEPS: dict[type[EzswitchError], str] = {
    NoKey: "Store the key: Replace key, in the ⋯ menu of the profile's card.",
    KeychainLocked: "Unlock the keychain, then try again.",
    KeychainError: "Look whether the keychain's own program runs, then try again.",
    CannotRead: "The file was left as it is. Correct it there, then try again.",
    Moved: "Try again: what is there now is read first.",
    Busy: "Wait until the other one is done, then try again.",
    WriteFailed: "See that there is room and that you may write there, then try again.",
    StoreError: "Check everything, in the menu, says what is wrong with it and what to do.",
    BadInput: "Nothing was stored. Correct it, then try again.",
    EzswitchError: "Nothing was changed. Correct the cause, then try again.",
}
"""What to do where an error names nothing that can be done in the window; the nearest class counts."""
_MOST_NAMES = 2


def consent_words(name: str) -> str:
    """Return what the person says yes to, as the words of a button or a check box."""
    return _CONSENTS.get(name, "Go on all the same")


def consent_of(error: EzswitchError) -> str:
    """Return the name of the consent that would let this go on, "" where none would."""
    if isinstance(error, ConsentNeeded):
        return error.consent
    if isinstance(error, Conflict):
        return OVERWRITE_CHANGES
    return KEY_FILE if isinstance(error, NoKeychain) else ""


def title_of(error: EzswitchError) -> str:
    """Return an error's title with a capital letter."""
    return error.title[:1].upper() + error.title[1:]


def next_step(error: EzswitchError) -> str:
    """Return what to do, in the window's terms: sentences about command-line options are left out."""
    if isinstance(error, NoKeychain):
        return f"Let a program print the key (pass, 1Password, Vault ...), or agree to a private file. {_KEYCHAIN_FILE}"
    if isinstance(error, ConsentNeeded):
        return ""
    return without_commands(error.hint) or next(_STEPS[kind] for kind in type(error).__mro__ if kind in _STEPS)


def without_commands(hint: str) -> str:
    """Return a hint without its sentences about the command line."""
    return " ".join(part for part in _SENTENCE.split(hint) if not _FOR_THE_COMMAND_LINE.search(part))


def listed(names: Sequence[str]) -> str:
    """Return names as people list them: "A", "A and B", "A, B and C"."""
    if len(names) < _MOST_NAMES:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def short_list(names: Sequence[str]) -> str:
    """Return names for a button: at most two, otherwise how many agents they are."""
    return ", ".join(names) if len(names) <= _MOST_NAMES else f"{len(names)} agents"


def hosts(origins: Sequence[Origin]) -> str:
    """Return where a key goes: hosts, with what is unusual about them (a port, no encryption)."""
    return listed(sorted({str(origin).removeprefix("https://") for origin in origins}))


def refreshed(outcome: Outcome, names: dict[str, str]) -> str:
    """Return which agents heard of a new key, and where files of ours hold it."""
    if not outcome.switches:
        return "No agent uses it now, so nothing else had to change."
    who = [names.get(one.agent, one.agent) for one in outcome.switches]
    files = sorted(
        {file.path for one in outcome.switches for file in one.files if Path(file.path).parent.name == "keys"}
    )
    where = f" The key also stands in {listed(files)}, which only you can read." if files else ""
    return f"Refreshed: {listed(who)}.{where}"
