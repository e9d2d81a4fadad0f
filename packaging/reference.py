"""The page of all commands and the manual page, from what may be typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from grammar import OUTSIDE, Command, Word, every, grammar

MADE = "Written by packaging/docs.py from cli/arguments.py."
STATUS = (
    ("0", "done"),
    ("1", "refused, failed or partly done; one line on standard error says what, why and what to do"),
    ("2", "wrong usage"),
)
VARIABLES = (
    ("EZSWITCH_HOME", "one folder for everything of ezswitch's own, instead of the system's places"),
    ("NO_COLOR", "no colours"),
)
FILES = (
    ("~/.config/ezswitch/profiles.toml", "the profiles, without keys; edit it by hand if you like"),
    ("~/.config/ezswitch/settings.toml", "the settings of the program"),
    ("~/.config/ezswitch/agents/", "agents of your own, one TOML file each"),
    ("~/.local/state/ezswitch/", "originals, history, and keys that lie in a file with your consent"),
    ("~/.local/share/ezswitch/bin/", "ezswitch-key, which agents call, and ezswitch-restore, the way back"),
)


def page() -> str:
    """Return resources/docs/commands.md."""
    return "\n".join(_page(grammar())) + "\n"


def manual(version: str) -> str:
    """Return ezswitch.1, as roff."""
    return "\n".join(_manual(grammar(), version)) + "\n"


def _page(whole: Command) -> Iterator[str]:
    yield f"<!-- {MADE} -->\n"
    yield "# Commands\n"
    yield "Every command prints for people, or with `--json` exactly one JSON document. A key is never an argument: it"
    yield "comes from standard input or a hidden prompt.\n"
    yield "| command | does |"
    yield "|---|---|"
    for typed, about in OUTSIDE:
        yield f"| `{typed}` | {about} |"
    for command in whole.below:
        yield f"| [`ezswitch {command.name}`](#{anchor(command)}) | {command.about} |"
    yield "\n| exit status | means |"
    yield "|---|---|"
    yield from (f"| {number} | {about} |" for number, about in STATUS)
    for command in every(whole):
        yield from _section(command)


def anchor(command: Command) -> str:
    """Return a heading's name as forges make it."""
    return re.sub(r"[^a-z0-9]+", "-", f"ezswitch {command.name}")


def _section(command: Command) -> Iterator[str]:
    yield f"\n## ezswitch {command.name}\n"
    if command.about:
        yield f"{command.about[0].upper()}{command.about[1:]}.\n"
    yield f"```text\n{command.usage}\n```"
    rows = [word for word in command.words if word.about and not _known(word)]
    if rows:
        yield "\n| | |"
        yield "|---|---|"
        yield from (f"| `{word.shown}` | {word.about} |" for word in rows)


def _known(word: Word) -> bool:
    """Tell whether every command has it, and the page's head says it once."""
    return word.names[:1] in (("-h",), ("--json",))


def _manual(whole: Command, version: str) -> Iterator[str]:
    yield f'.\\" {MADE}'
    yield f'.TH EZSWITCH 1 "" "ezswitch {version}" "User Commands"'
    yield ".SH NAME\nezswitch \\- point coding agents at another API provider, and back"
    yield ".SH SYNOPSIS"
    for typed, _ in OUTSIDE:
        yield f".br\n\\fB{roff(typed)}\\fR"
    yield ".br\n\\fBezswitch\\fR \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]"
    yield ".SH DESCRIPTION"
    yield "Changes the few settings in an agent's own file that name the address, the key and the models, and nothing"
    yield "else in it. Keys lie in the system's keychain. Every switch can be undone, byte for byte.\n.PP"
    yield "A key is never an argument: it comes from standard input or a hidden prompt."
    yield ".SH COMMANDS"
    for command in every(whole):
        yield from _entry(command)
    for title, rows in (("EXIT STATUS", STATUS), ("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        yield f".SH {title}"
        for name, about in rows:
            yield f".TP\n\\fB{roff(name)}\\fR\n{roff(about)}"
    yield ".SH REMOVING EZSWITCH\nFirst \\fBezswitch doctor \\-\\-remove\\-all\\fR, which takes everything away, or"
    yield "\\fBezswitch revert \\-\\-all\\fR, which keeps profiles and keys; then the package. Afterwards"
    yield "\\fI~/.local/share/ezswitch/bin/ezswitch\\-restore\\fR does the same without ezswitch."


def _entry(command: Command) -> Iterator[str]:
    yield f".SS {roff(command.usage)}"
    if command.about:
        yield roff(f"{command.about[0].upper()}{command.about[1:]}.")
    for word in command.words:
        if word.about and not _known(word):
            yield f".TP\n\\fB{roff(word.shown)}\\fR\n{roff(word.about)}"


def roff(text: str) -> str:
    """Return text in which nothing is taken for a command of roff."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
