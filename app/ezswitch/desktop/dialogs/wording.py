"""The words that several dialogs share: consents, the next step for every kind of error, and how words are joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.window.words import capital, in_sentences
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
from ezswitch.domain.phrase import Phrase, comma_separated, each_sentence, say, sentences
from ezswitch.domain.phrase import listed as listed_phrases
from ezswitch.domain.plan import Kind, Outcome
from ezswitch.domain.surface import Origin

KINDS = {
    Kind.USE: say("Switched"),
    Kind.UNDO: say("Undone"),
    Kind.REDO: say("Done again"),
    Kind.REVERT: say("Restored"),
    Kind.ROTATE: say("Key replaced"),
}
"""What was done, as history says it."""
_CONSENTS = {
    PLAIN_HTTP: say("Use it without encryption"),
    NEW_ORIGIN: say("Send the key there too"),
    REJECTED_KEY: say("Store the rejected key all the same"),
    KEY_FILE: say("Keep this key in a file that only you can read"),
    KEY_COMMAND: say("Let that program run"),
    OVERWRITE_CHANGES: say("Set it back all the same"),
    "missing-model": say("Use the model all the same"),
    "literal-key": say("Write the key into that file"),
}
_NO_KEYCHAIN = sentences(
    say("Let a program print the key (pass, 1Password, Vault ...), or agree to a private file."),
    say("The file lies in ezswitch's own folder; the profile keeps a badge that says so."),
)
_FOR_THE_COMMAND_LINE = re.compile(
    r"(?<!-)--\w|`ezswitch|\bezswitch (add|agents|doctor|drift|edit|history|keys|revert|run|undo|use)\b"
)
_STEPS: dict[type[EzswitchError], Phrase] = {
    NoKey: say("Store the key: Replace key, in the ⋯ menu of the profile's card."),
    KeychainLocked: say("Unlock the keychain, then try again."),
    KeychainError: say("Look whether the keychain's own program runs, then try again."),
    CannotRead: say("The file was left as it is. Correct it there, then try again."),
    Moved: say("Try again: what is there now is read first."),
    Busy: say("Wait until the other one is done, then try again."),
    WriteFailed: say("See that there is room and that you may write there, then try again."),
    StoreError: say("Check everything, in the menu, says what is wrong with it and what to do."),
    BadInput: say("Nothing was stored. Correct it, then try again."),
    EzswitchError: say("Nothing was changed. Correct the cause, then try again."),
}
"""What to do where an error names nothing that can be done in the window; the nearest class counts."""
_MOST_NAMES = 2


def consent_words(name: str) -> str:
    """Return what the person says yes to, as the words of a button or a check box."""
    return translated(_CONSENTS[name]) if name in _CONSENTS else tell("Go on all the same")


def consent_of(error: EzswitchError) -> str:
    """Return the name of the consent that would let this go on, "" where none would."""
    if isinstance(error, ConsentNeeded):
        return error.consent
    if isinstance(error, Conflict):
        return OVERWRITE_CHANGES
    return KEY_FILE if isinstance(error, NoKeychain) else ""


def title_of(error: EzswitchError) -> str:
    """Return an error's title with a capital letter."""
    return capital(error.title)


def next_step(error: EzswitchError) -> str:
    """Return what to do, in the window's terms: sentences about command-line options are left out."""
    if isinstance(error, NoKeychain):
        return translated(_NO_KEYCHAIN)
    if isinstance(error, ConsentNeeded):
        return ""
    usual = next(_STEPS[kind] for kind in type(error).__mro__ if kind in _STEPS)
    return translated(for_the_window(error.hint) or usual)


def what_and_how(error: EzswitchError) -> str:
    """Return an error as the words under a field: what is wrong, and what to do."""
    return in_sentences(error.message, for_the_window(error.hint))


def for_the_window(hint: str) -> Phrase:
    """Return a hint without its sentences about the command line; whether one is such is seen by its English."""
    return sentences(*(part for part in each_sentence(hint) if not _FOR_THE_COMMAND_LINE.search(part)))


def without_commands(hint: str) -> str:
    """Return a hint without its sentences about the command line, in the window's language."""
    return translated(for_the_window(hint))


def labelled(name: str, words: str) -> str:
    """Return "Name: words", the name alone where there are none."""
    return tell("{name}: {words}", name=name, words=words) if words else translated(name)


def headed(title: str, *parts: str) -> str:
    """Return a title as a sentence of its own, then these: what a screen reader says of something that is framed."""
    return in_sentences(tell("{title}.", title=title), *parts)


def milliseconds(time: float | None) -> str:
    """Return "182 ms", "" where nothing was measured."""
    return tell("{n} ms", n=QLocale().toString(round(time))) if time else ""


def listed(names: Iterable[str]) -> str:
    """Return names as people list them: "A", "A and B", "A, B and C"."""
    return translated(listed_phrases(names))


def short_list(names: Sequence[str]) -> str:
    """Return names for a button: at most two, otherwise how many agents they are."""
    if len(names) > _MOST_NAMES:
        return tell_count(len(names), "{n} agent", "{n} agents")
    return translated(comma_separated(names))


def hosts(origins: Iterable[Origin]) -> str:
    """Return where a key goes: hosts, with what is unusual about them (a port, no encryption)."""
    return listed(sorted({str(origin).removeprefix("https://") for origin in origins}))


def refreshed(outcome: Outcome, names: dict[str, str]) -> str:
    """Return which agents heard of a new key, and where files of ours hold it."""
    if not outcome.switches:
        return tell("No agent uses it now, so nothing else had to change.")
    who = listed([names.get(one.agent, one.agent) for one in outcome.switches])
    files = sorted(
        {file.path for one in outcome.switches for file in one.files if Path(file.path).parent.name == "keys"}
    )
    where = tell("The key also stands in {files}, which only you can read.", files=listed(files)) if files else ""
    return in_sentences(tell("Refreshed: {agents}.", agents=who), where)
