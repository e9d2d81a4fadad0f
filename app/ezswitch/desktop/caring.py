"""What the window can have done about findings, drift and leaving: use cases as plain callables; see commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Never, Protocol

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say

if TYPE_CHECKING:
    from ezswitch.domain.finding import Finding
    from ezswitch.domain.plan import Outcome
    from ezswitch.usecases.drift import Drift
    from ezswitch.usecases.ports import Ports
    from ezswitch.usecases.removing import Removed

NOTHING: frozenset[str] = frozenset()


class AdoptCommand(Protocol):
    """Take what was changed into the profile."""

    def __call__(self, agent: str, accept: frozenset[str] = NOTHING) -> Outcome:
        """See usecases.drift.adopt."""


class RemoveAllCommand(Protocol):
    """Put everything back and remove ezswitch."""

    def __call__(self, accept: frozenset[str] = NOTHING) -> Removed:
        """See usecases.removing.remove_all."""


def _not_here(*_: object, **_named: object) -> Never:
    raise Refused(say("not here"), say("This build cannot do that."))


@dataclass(frozen=True)
class Care:
    """One callable per answer; each may block and runs off the UI thread."""

    drift: Callable[[str], Drift] = _not_here
    adopt_drift: AdoptCommand = _not_here
    leave_drift: Callable[[str], None] = _not_here
    mend: Callable[[Finding], None] = _not_here
    what_goes: Callable[[], Removed] = _not_here
    remove_all: RemoveAllCommand = _not_here
    sweep: Callable[[], tuple[str, ...]] = tuple
    fold: Callable[[], object] = tuple


def bound_care(ports: Ports) -> Care:
    """Return the real use cases bound to these ports. Imports them: call it after the first paint."""
    from ezswitch.usecases import drift, mending, removing  # noqa: PLC0415  after the first paint

    return Care(
        drift=partial(drift.drift_of, ports),
        adopt_drift=partial(drift.adopt, ports),
        leave_drift=partial(drift.leave, ports),
        mend=partial(mending.mend, ports),
        what_goes=partial(removing.what_goes, ports),
        remove_all=partial(removing.remove_all, ports),
        sweep=ports.traces.remove,
        fold=ports.traces.fold,
    )
