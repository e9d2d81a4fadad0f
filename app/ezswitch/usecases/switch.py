"""Use, undo, redo, revert: everything that changes an agent's files."""

from __future__ import annotations

from ezswitch.domain.plan import Outcome, SwitchRecord
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.values import Preview

NO_CONSENT: frozenset[str] = frozenset()


def preview(ports: Ports, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Preview:
    """Return the plan of `use` and its masked diffs, touching nothing. `profile` may be "own-sign-in"."""
    raise NotImplementedError


def use(ports: Ports, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Point these agents at a profile, all in one action; agents it cannot serve come back as skipped.

    Raises ConsentNeeded("new-origin" ...), NoKey, KeychainLocked, Moved, Busy, CannotRead, WriteFailed; then
    every byte is as it was.
    """
    raise NotImplementedError


def run_preview(ports: Ports, shown: Preview) -> Outcome:
    """Run exactly the plan that was shown; raises Moved if a file changed since."""
    raise NotImplementedError


def targets(ports: Ports, profile: str, *, everything: bool) -> tuple[str, ...]:
    """Return the agents meant when none is named: those on a profile now, or (`everything`) every installed one."""
    raise NotImplementedError


def undo(ports: Ports) -> Outcome:
    """Take back the last action that is not taken back yet. Raises Refused where there is none, Conflict."""
    raise NotImplementedError


def redo(ports: Ports) -> Outcome:
    """Take back the last undo, if nothing was switched since."""
    raise NotImplementedError


def revert(ports: Ports, agents: tuple[str, ...]) -> Outcome:
    """Go back to what was there before ezswitch first touched these agents; () means all it ever touched."""
    raise NotImplementedError


def history(ports: Ports, agent: str | None = None) -> tuple[SwitchRecord, ...]:
    """Return what was switched when, newest first."""
    raise NotImplementedError
