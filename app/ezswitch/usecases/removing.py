"""Leaving: every agent as it was before ezswitch, then keys, entries, extensions and all of our folders gone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from ezswitch.agents.agent import OnProfile
from ezswitch.domain.consents import REMOVE_ALL
from ezswitch.domain.errors import ConsentNeeded, EzswitchError, KeychainError, Refused
from ezswitch.domain.names import OWN_SIGN_IN, is_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.switching.reading import look_at
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of


@dataclass(frozen=True)
class Removed:
    """The agents that were put back, the names of the keys that were removed, and sentences about what stays."""

    agents: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()


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
    agents = f"{', '.join(goes.agents)} would be as before ezswitch." if goes.agents else "No agent would change."
    keys = f" The keys {', '.join(goes.keys)} would be removed." if goes.keys else ""
    return say(
        "{agents}{keys} Profiles, settings, history and the programs for keys would be removed, for good.",
        agents=agents,
        keys=keys,
    )


def _put_back(ports: Ports, accept: frozenset[str]) -> None:
    back = switch.revert(ports, (), accept)
    left = _on_profiles(ports)
    if left:  # the original is gone, so their own sign-in is as near to it as can be
        switch.use(ports, OWN_SIGN_IN, left, accept)
        _forget(ports, left)
    reasons = [f"{one.agent}: {one.reason}" for one in back.skipped] + [f"{agent}: {why}" for agent, why in back.failed]
    if reasons:
        raise Refused(
            say("not everything could be put back"),
            say("{reasons}.", reasons="; ".join(reasons)),
            hint=say("What could be put back is. Correct this, then run it again; nothing of ezswitch was removed."),
        )


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


def _without_keys(ports: Ports, names: tuple[str, ...]) -> list[str]:
    stays = []
    for name in names:
        try:
            ports.keychain.remove(name)
        except KeychainError as error:
            stays.append(f"The key {name} may still be in your keychain, under the service ezswitch: {error.message}")
    return stays


def _without_entries(ports: Ports) -> list[str]:
    stays = []
    removers: list[tuple[str, Callable[[], None]]] = [("The desktop entry", partial(ports.entries.offer, ()))]
    if not ports.places.apart:  # it starts the ezswitch that has no EZSWITCH_HOME
        removers.insert(0, ("The entry that starts ezswitch at login", partial(ports.autostart.set, on=False)))
    for what, remove in removers:
        try:
            remove()
        except EzswitchError as error:
            stays.append(f"{what} could not be removed: {error.message}")
    return stays
