"""What every use case that changes files shares: the lock, recovery first, and a way to the keys."""

from __future__ import annotations

import difflib
import secrets as randomness
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ezswitch.agents.agent import Agent, OnProfile
from ezswitch.domain.consents import WAYS_OUT
from ezswitch.domain.errors import BadInput, CannotRead, NoKey, NoKeychain, StoreError, WriteFailed
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.secret import Secret
from ezswitch.profiles.shelf import Profiles
from ezswitch.switching.reading import look_at
from ezswitch.switching.recovery import recover
from ezswitch.switching.survey import Surveyor
from ezswitch.switching.tools import Tools
from ezswitch.usecases.leaving_drift import left_alone
from ezswitch.usecases.ports import Ports


@contextmanager
def at_work(ports: Ports) -> Iterator[Tools]:
    """Hold the switch lock, with whatever an earlier process left already recovered."""
    with ports.lock.hold():
        tools = tools_of(ports)
        recover(tools)
        yield tools


def recover_first(ports: Ports) -> None:
    """Finish or take back what a dead process left, so that whoever reads agents next sees no half of a switch."""
    if ports.journal.intent() is not None:
        with at_work(ports):
            return


def tidy(ports: Ports) -> None:
    """Remove what a process that died left beside our own files, keys among them; agents' files are recovery's."""
    own, places = (ports.places.profiles, ports.places.settings), ports.places
    with suppress(CannotRead, WriteFailed):  # the next look tries again
        linked = (ports.files.read(path).real.parent for path in own)
        for folder in dict.fromkeys((*linked, places.state, places.state / "keys", places.data / "bin")):
            for temp in ports.files.abandoned(folder):
                ports.files.discard(temp)


def tools_of(ports: Ports, *, prompt: bool = True) -> Tools:
    """Return what the transaction works with; `prompt` is False where nobody just asked for something."""

    def key(name: str) -> Secret:
        return Secret(ports.keychain.secret_of(name, prompt=prompt)[0])

    return Tools(ports.files, ports.journal, ports.store, ports.clock, key, lambda: _new_id(ports))


def shelf_of(ports: Ports) -> Profiles:
    """Return the user's profiles.toml."""
    return Profiles(ports.files, ports.places.profiles)


def still_here(ports: Ports) -> bool:
    """Tell whether there are profiles to keep an answer for: not where all was removed while a host was asked."""
    return ports.files.read(ports.places.profiles).data is not None


def surveyor_of(ports: Ports) -> Surveyor:
    """Return the seams that a survey reads through."""
    left = left_alone(ports)
    return Surveyor(ports.environment, ports.files, ports.journal, ports.programs, ports.places, left)


def chosen_agent(ports: Ports, agent_id: str) -> Agent:
    """Return the agent with this id; raises BadInput that names near misses."""
    for agent in ports.agents:
        if agent.id == agent_id:
            return agent
    known = [agent.id for agent in ports.agents]
    near = difflib.get_close_matches(agent_id, known, n=1)
    hint = (
        say("Did you mean {agent}?", agent=near[0])
        if near
        else say("The agents are: {agents}.", agents=comma_separated(known))
    )
    raise BadInput(
        say("no such agent"),
        say("{agent} is no agent that ezswitch knows.", agent=repr(agent_id[:80])),
        hint=hint,
    )


def users_of_key(ports: Ports, name: str) -> tuple[str, ...]:
    """Return the ids of the agents whose files name this key, also where their profile names another by now."""
    found = ((agent.id, look_at(agent, ports.environment, ports.files)[1]) for agent in ports.agents)
    return tuple(agent for agent, active in found if isinstance(active, OnProfile) and active.key == name)


def record_of(ports: Ports, name: str, accept: frozenset[str]) -> KeyRecord | None:
    """Return a key's record, None where there is none, and also where there is no keychain but a consented way out."""
    try:
        return ports.keychain.read(name, prompt=True)
    except NoKey:
        return None
    except NoKeychain:
        if accept.isdisjoint(WAYS_OUT):
            raise
        return None


def put_key_back(ports: Ports, name: str, before: KeyRecord | None) -> None:
    """Give a key name the record it had before an action that failed."""
    if before is not None:
        ports.keychain.write(name, before)
        return
    with suppress(NoKeychain):
        ports.keychain.remove(name)


def tell_others(ports: Ports) -> None:
    """Let other windows know that profiles or keys changed; where that fails they see it at their next look."""
    with suppress(StoreError):
        ports.store.touch()


def _new_id(ports: Ports) -> str:
    # Sorts by time, and two processes never meet: the seconds, then four random bytes.
    return f"{int(ports.clock.now().timestamp()):x}-{randomness.token_hex(4)}"
