"""What is killed and broken: actions over one, two, three and four files, and saves of our own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from e2e.crash_home import CLAUDE, NEW_KEY, close, furnish, ports_of
from ezswitch.domain.consents import KEY_COMMAND, LITERAL_KEY, REJECTED_KEY
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.plan import Outcome
from ezswitch.domain.secret import Secret
from ezswitch.usecases import keys, switch
from ezswitch.usecases.look import look
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.settings import save_settings, settings
from memory_house import BOTH, ONE

Action = Callable[[Ports], object]

EVERY = (*BOTH, "plain")
REJECTED = frozenset({REJECTED_KEY})


@dataclass(frozen=True)
class Case:
    """An action, what was done before it, and whether Claude Code runs meanwhile.

    `saves` touches no agent. `steps` is made of two parts, each whole or not at all; done again, both stand.
    """

    action: Action
    earlier: tuple[Action, ...] = ()
    running: bool = False
    bare: bool = False
    saves: bool = False
    steps: bool = False

    def prepare(self, home: Path) -> None:
        """Make the home as it stands before the action."""
        home.mkdir(parents=True)
        if not self.bare:
            furnish(home)
        ports = ports_of(home)
        for action in self.earlier:
            action(ports)
        close(ports)

    def run(self, ports: Ports) -> bool:
        """Do it, to the end of the process that does it; tell whether some agents were left out and named."""
        outcome = self.action(ports)
        close(ports)
        return isinstance(outcome, Outcome) and bool(outcome.failed)


def _use(profile: str, agents: tuple[str, ...]) -> Action:
    return lambda ports: switch.use(ports, profile, agents, frozenset({LITERAL_KEY}))


def _rotate(ports: Ports) -> object:
    return keys.rotate(ports, "one", Secret(NEW_KEY), REJECTED)


def _command(ports: Ports) -> object:
    return keys.set_command(ports, "one", ("echo", NEW_KEY), frozenset({KEY_COMMAND}))


def _save(ports: Ports) -> None:
    shelf_of(ports).save(replace(ONE, name="Another name"))


def _set(ports: Ports) -> object:
    return save_settings(ports, replace(settings(ports), theme="dark"))


def _revert(ports: Ports) -> object:
    return switch.revert(ports, ())


ON_ONE, ON_TWO = _use("one", BOTH), _use("two", BOTH)
ALL_ONE, ALL_TWO = _use("one", EVERY), _use("two", EVERY)

CASES: dict[str, Case] = {
    "use, one file": Case(_use("one", CLAUDE)),
    "use, two files": Case(_use("one", ("opencode",))),
    "use, three files": Case(ON_ONE),
    "use, three files, none there yet": Case(ON_ONE, bare=True),
    "use, four files, a key in one": Case(ALL_ONE),
    "use another profile": Case(ON_TWO, (ON_ONE,)),
    "use another profile, a key in a file": Case(ALL_TWO, (ALL_ONE,)),
    "own sign-in, Claude Code running": Case(_use(OWN_SIGN_IN, BOTH), (ON_ONE,), running=True),
    "undo": Case(switch.undo, (ON_ONE, ON_TWO)),
    "undo, a key in a file": Case(switch.undo, (ALL_ONE, ALL_TWO)),
    "undo the first": Case(switch.undo, (ON_ONE,), bare=True),
    "redo": Case(switch.redo, (ON_ONE, ON_TWO, switch.undo)),
    "revert": Case(_revert, (ON_ONE, ON_TWO)),
    "revert, a key in a file": Case(_revert, (ALL_ONE, ALL_TWO)),
    "revert, Claude Code running": Case(_revert, (ON_ONE,), running=True),
    "rotate": Case(_rotate, (ON_ONE,)),
    "rotate, a key in a file": Case(_rotate, (ALL_ONE,)),
    "recover": Case(look, (ON_ONE,)),
    "a command for the key": Case(_command, (ON_ONE,), steps=True),
    "save a profile": Case(_save, (ON_ONE,), saves=True),
    "save a setting": Case(_set, (ON_ONE,), saves=True),
}
"""By name. "recover" is given the home that a killed "use another profile" left."""
