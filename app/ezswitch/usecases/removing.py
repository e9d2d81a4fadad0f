"""Leaving: every agent as it was before ezswitch, then keys, entries, extensions and all of our folders gone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial, reduce

from ezswitch.agents.agent import OnProfile
from ezswitch.domain.consents import REMOVE_ALL
from ezswitch.domain.errors import ConsentNeeded, EzswitchError, KeychainError, Refused
from ezswitch.domain.names import OWN_SIGN_IN, is_name
from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say, sentences
from ezswitch.switching.reading import look_at
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of


@dataclass(frozen=True)
class Removed:
    """The agents that were put back, the names of the keys that were removed, and sentences about what stays."""

    agents: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    stays: tuple[Phrase, ...] = ()


def what_goes(ports: Ports) -> Removed:
    """Return what `remove_all` would put back and remove; nothing is touched, and no prompt is raised."""
    known = {agent.id: agent.name for agent in ports.agents}
    agents = dict.fromkeys((*ports.journal.originals(), *_on_profiles(ports)))
    return Removed(tuple(known.get(one, one) for one in agents), _key_names(ports))


def remove_all(ports: Ports, accept: frozenset[str] = switch.NO_CONSENT) -> Removed:
    """Put every agent back, then remove every trace of ezswitch; it is not to be used afterwards.

    Needs the consent "remove-all". Raises what `revert` raises, and Refused where an agent could not be put back:
    then everything of ours is still there. A key that stays in a keychain that does not answer is said.
    """
    goes = what_goes(ports)
    if REMOVE_ALL not in accept:
        raise ConsentNeeded(REMOVE_ALL, say("everything of ezswitch is removed"), _asked(goes))
    _put_back(ports, accept)
    with ports.lock.hold():  # before the first key goes: an agent that somebody switches now would be left without one
        if ports.journal.originals() or ports.journal.intent() is not None:
            raise Refused(
                say("an agent was switched meanwhile"),
                say("Somebody switched an agent just now, so nothing of ezswitch was removed."),
                hint=say("Run this once more."),
            )
        stays = [*_without_keys(ports, goes.keys), *_without_entries(ports), *ports.traces.remove()]
    return Removed(goes.agents, goes.keys, tuple(stays))


def _asked(goes: Removed) -> Phrase:
    agents = say("No agent would change.")
    if goes.agents:
        agents = say("{agents} would be as before ezswitch.", agents=comma_separated(goes.agents))
    keys = say("The keys {keys} would be removed.", keys=comma_separated(goes.keys)) if goes.keys else NOTHING
    rest = say("Profiles, settings, history and the programs for keys would be removed, for good.")
    return sentences(agents, keys, rest)


def _put_back(ports: Ports, accept: frozenset[str]) -> None:
    back = switch.revert(ports, (), accept)
    left = _on_profiles(ports)
    if left:  # the original is gone, so their own sign-in is as near to it as can be
        switch.use(ports, OWN_SIGN_IN, left, accept)
        _forget(ports, left)
    stayed = [*((one.agent, one.reason) for one in back.skipped), *back.failed]
    if stayed:
        raise Refused(
            say("not everything could be put back"),
            _reasons(stayed),
            hint=say("What could be put back is. Correct this, then run it again; nothing of ezswitch was removed."),
        )


def _reasons(stayed: list[tuple[str, Phrase]]) -> Phrase:
    each = (say("{agent}: {reason}", agent=agent, reason=reason) for agent, reason in stayed)
    said = reduce(lambda first, second: say("{first}; {second}", first=first, second=second), each)
    return said if said.endswith(".") else say("{message}.", message=said)


def _forget(ports: Ports, agents: tuple[str, ...]) -> None:
    """Close the episode that putting an agent on its own sign-in opened: what stood before it was ours."""
    with ports.lock.hold():
        for agent in agents:
            ports.journal.keep_original(agent, None)


def _on_profiles(ports: Ports) -> tuple[str, ...]:
    seen = ((agent.id, look_at(agent, ports.environment, ports.files)[1]) for agent in ports.agents)
    return tuple(agent for agent, active in seen if isinstance(active, OnProfile))


def _key_names(ports: Ports) -> tuple[str, ...]:
    """Return every name under which a key of ours may lie: not every keychain can list them.

    With an EZSWITCH_HOME of its own only those that profiles name: the others are another ezswitch's.
    """
    try:
        named = {profile.key for profile in shelf_of(ports).all()}
    except EzswitchError:  # it says itself elsewhere that profiles.toml cannot be read
        named = set()
    if not ports.places.apart:
        with suppress(KeychainError):  # then the ones that profiles name are all that is known
            named |= set(ports.keychain.names())
    return tuple(sorted(name for name in named if is_name(name) and ports.keychain.state(name).state != "absent"))


def _without_keys(ports: Ports, names: tuple[str, ...]) -> list[Phrase]:
    stays = []
    for name in names:
        try:
            ports.keychain.remove(name)
        except KeychainError as error:
            stays.append(
                say(
                    "The key {key} may still be in your keychain, under the service ezswitch: {problem}",
                    key=name,
                    problem=error.message,
                )
            )
    return stays


def _without_entries(ports: Ports) -> list[Phrase]:
    stays = []
    removers: list[tuple[Phrase, Callable[[], None]]] = [(say("The desktop entry"), partial(ports.entries.offer, ()))]
    if not ports.places.apart:  # it starts the ezswitch that has no EZSWITCH_HOME
        removers.insert(0, (say("The entry that starts ezswitch at login"), partial(ports.autostart.set, on=False)))
    for what, remove in removers:
        try:
            remove()
        except EzswitchError as error:
            stays.append(say("{what} could not be removed: {problem}", what=what, problem=error.message))
    return stays
