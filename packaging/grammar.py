"""What may be typed, read out of cli/arguments.py as plain values: the page, the manual and the completions use it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from ezswitch.cli.arguments import build  # noqa: E402  the checkout's own, installed or not
from ezswitch.cli.overview import OUTSIDE as OUTSIDE  # noqa: E402, PLC0414  the page and the completions ask for it here

PRESETS, PROFILES, AGENTS, FILES, FOLDERS = "presets", "profiles", "agents", "files", "folders"
_KINDS = {
    "P": PRESETS,
    "PROFILE": PROFILES,
    "ID": PROFILES,
    "AGENT": AGENTS,
    "FILE": FILES,
    "SOURCE": FILES,
    "DIR": FOLDERS,
}


@dataclass(frozen=True)
class Word:
    """An option or a place in a command: `names` is () for a place; `kind` says what can be completed there."""

    names: tuple[str, ...]
    metavar: str
    about: str
    kind: str
    choices: tuple[str, ...]
    many: bool
    required: bool

    @property
    def shown(self) -> str:
        """Return it as it is typed."""
        if self.names:
            return f"{', '.join(self.names)} {self.metavar}".strip()
        name = f"{self.metavar} ..." if self.many else self.metavar
        return name if self.required else f"[{name}]"


@dataclass(frozen=True)
class Command:
    """One command: its words after `ezswitch`, what it is for, how it is used, what may follow."""

    name: str
    about: str
    usage: str
    words: tuple[Word, ...]
    below: tuple[Command, ...] = ()

    @property
    def options(self) -> tuple[Word, ...]:
        """Return what begins with a dash."""
        return tuple(word for word in self.words if word.names)

    @property
    def places(self) -> tuple[Word, ...]:
        """Return what stands by its position."""
        return tuple(word for word in self.words if not word.names)


def grammar() -> Command:
    """Return the whole command line; its commands are `below`."""
    return _command(build(), "", "")


def every(command: Command) -> Iterator[Command]:
    """Give all commands below one, each before its own actions."""
    for one in command.below:
        yield one
        yield from every(one)


def _command(parser: argparse.ArgumentParser, name: str, about: str) -> Command:
    words, below = [], []
    for action in parser._actions:  # noqa: SLF001  argparse offers no other way to read a parser
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            said = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
            below = [
                _command(inner, f"{name} {word}".strip(), said.get(word, "")) for word, inner in action.choices.items()
            ]
        elif action.help != argparse.SUPPRESS:
            words.append(_word(action, name))
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    return Command(name, about, usage, tuple(words), tuple(below))


def _word(action: argparse.Action, command: str) -> Word:
    takes = action.nargs != 0
    metavar = str(action.metavar or action.dest.upper()) if takes else ""
    kind = {("add", "ID"): PRESETS, ("import", "ID"): ""}.get((command, metavar), _KINDS.get(metavar, ""))
    return Word(
        tuple(action.option_strings),
        metavar,
        action.help or "",
        kind if takes else "",
        tuple(str(one) for one in action.choices or ()),
        action.nargs in ("*", "+", argparse.REMAINDER),
        action.required if action.option_strings else action.nargs not in ("*", "?"),
    )
