"""A look that shows nothing half done: a file that is being written, or a switch between two of its renames.

What looks wrong for the first time is looked at once more a moment later, before anybody sees it: an editor that
empties a file and then fills it, or a program that writes in pieces, has finished by then. What stays so is shown.
"""

from __future__ import annotations

from typing import TypeAlias

from ezswitch.agents.agent import Unreadable
from ezswitch.usecases.look import look
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.values import Look

MOMENT = 0.2
"""Seconds: with the watcher's own 0.15 and two looks, what was changed is shown within one."""

MOST = 3

_Trouble: TypeAlias = frozenset[tuple[str, str, Unreadable | None]]


class Settled:
    """Looks, and looks again where something new seems wrong. Remembers what was shown last, nothing else."""

    def __init__(self, ports: Ports) -> None:
        """Have shown nothing yet."""
        self._ports = ports
        self._shown: _Trouble = frozenset()

    def __call__(self) -> Look:
        """Return everything as it stands; waits a moment where it may be about to change."""
        seen = look(self._ports)
        for _ in range(MOST):
            trouble = _trouble(seen)
            if trouble <= self._shown:
                break
            self._ports.clock.wait(MOMENT)
            seen = look(self._ports)
            if _trouble(seen) == trouble:
                break
        self._shown = _trouble(seen)
        return seen


def _trouble(seen: Look) -> _Trouble:
    """Return what looks wrong: files that cannot be read, and what each drift is about."""
    rows = ((row, row.active if isinstance(row.active, Unreadable) else None) for row in seen.agents)
    return frozenset((row.agent.id, row.drift_mark, broken) for row, broken in rows if broken or row.drift)
