"""`ezswitch --help`: the commands under headings, so that one among many is found."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from ezswitch.cli.parser import Parser

GROUPS = (
    ("to begin", ("presets", "add", "use", "undo")),
    ("to look", ("status", "agents", "profiles", "keys", "history")),
    ("to switch", ("revert", "redo", "run", "drift")),
    ("to change profiles", ("edit", "duplicate", "remove")),
    ("to find what is wrong", ("check", "diagnose", "doctor", "models", "balance")),
    ("to share", ("import", "export", "subscriptions")),
    ("the program itself", ("updates",)),
)
"""Every command, once: a heading, and what stands below it."""

OUTSIDE = (
    ("ezswitch", "open the window, or raise the one that runs"),
    ("ezswitch --demo [COMMAND ...]", "the same over a throwaway home and a gateway on this machine: touches nothing"),
    ("ezswitch --minimised", "start in the tray alone"),
    ("ezswitch ezswitch://import?...", "open the window and show what a link offers"),
    ("ezswitch key NAME", "print a key for an agent's helper, and nothing else"),
)
"""What is understood before the commands are: app/ezswitch/__main__.py."""

_WIDE = 18


class Overview(Parser):
    """The parser of the program itself."""

    def format_help(self) -> str:
        """Return usage, commands by what they are for, what is understood without one, and options."""
        shown = argparse.HelpFormatter(self.prog, max_help_position=_WIDE)
        shown.add_usage(self.usage, [], [])
        shown.add_text(self.description)
        words = self._words()
        for title, names in GROUPS:
            _section(shown, title, {name: words[name] for name in names})
        _section(shown, "without a command", dict(OUTSIDE))
        shown.start_section("options")
        shown.add_arguments(action for action in self._actions if action.option_strings)
        shown.end_section()
        shown.add_text(self.epilog)
        return shown.format_help()

    def _words(self) -> Mapping[str, str]:
        """Return what is said of each command."""
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  argparse offers no other way
                return {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
        return {}


def _section(shown: argparse.HelpFormatter, title: str, words: Mapping[str, str]) -> None:
    shown.start_section(title)
    shown.add_arguments(argparse.Action([], name, help=about) for name, about in words.items())
    shown.end_section()
