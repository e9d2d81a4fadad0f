"""One session of an agent, started by us: becoming its program, or opening a terminal that does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A process of an agent's program, and when it began; 1970 where that is not known."""

    pid: int
    started: datetime


class Sessions(Protocol):
    """Starts programs: argument lists only, never a shell's line."""

    def become(self, program: Path, arguments: tuple[str, ...], variables: Mapping[str, str]) -> int:
        """Let this process become the program, with these variables and no others; does not return where it can.

        On Windows it waits for the program and returns its exit status. Raises Refused where it cannot be started.
        """

    def open_terminal(self, words: tuple[str, ...]) -> str:
        """Open a terminal in which ezswitch runs with these words; return the terminal's name.

        Does not wait for it. Raises Refused where there is no terminal to open.
        """


class NoSessions:
    """Sessions where nothing is started: a demonstration, tests."""

    def become(self, program: Path, arguments: tuple[str, ...], variables: Mapping[str, str]) -> int:  # noqa: ARG002
        """Refuse."""
        raise Refused(say("not started"), say("Programs are not started here."))

    def open_terminal(self, words: tuple[str, ...]) -> str:  # noqa: ARG002  the port's own names
        """Refuse."""
        raise Refused(say("no terminal"), say("Terminals are not opened here."))
