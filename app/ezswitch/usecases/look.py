"""Look: read everything that a door shows, without a prompt and without the network."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from ezswitch.agents.agent import OnProfile
from ezswitch.domain.errors import EzswitchError, KeychainError, Refused, StoreError
from ezswitch.domain.key import KeyState
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.domain.plan import SwitchRecord
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Check
from ezswitch.switching.reading import look_at
from ezswitch.switching.recovery import recover
from ezswitch.switching.survey import AgentRow, survey
from ezswitch.switching.takeback import to_redo, undoable
from ezswitch.usecases.concerns import concerns
from ezswitch.usecases.drafting import use_for
from ezswitch.usecases.fitting import as_served, misfit, on_way
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, surveyor_of, tidy, tools_of
from ezswitch.usecases.settings import settings_and_problem
from ezswitch.usecases.values import Look, ProfileRow

_STILL = say("What you switch from now on can be undone, and revert still goes back to what was there before ezswitch.")
_SOME_KEY = Secret("a key")
"""Stands for the profile's key where nothing is written: a look never reads keys."""


def look(ports: Ports) -> Look:
    """Return agents, profiles and what undo would do, after recovering an unfinished switch."""
    counter = _counter(ports)  # first of all: what is stored from here on is a change, whether it is seen below or not
    tidy(ports)
    recovered, problem = recovered_first(ports)
    eyes = surveyor_of(ports)
    own = ports.own_agents()
    agents = tuple(survey(agent, eyes) for agent in (*ports.supported, *own.agents))
    profiles, broken = _profiles(ports)
    history, unreadable = _history(ports)
    last, balances = ports.checks.last(), ports.checks.balances()
    rows = tuple(
        replace(_row(ports, profile, agents, last.get(profile.id)), balance=balances.get(profile.id))
        for profile in profiles
    )
    settings, unset = settings_and_problem(ports)
    return Look(
        agents=agents,
        profiles=rows,
        presets=ports.presets,
        undo=undoable(history),
        redo=to_redo(history),
        keychain=ports.keychain.about(),
        counter=counter,
        problem=problem or broken or unreadable,
        recovered=recovered,
        lost=_lost(ports, gone=not history and unreadable is None),
        home=str(ports.environment.home),
        settings=settings,
        settings_problem=unset,
        agent_problems=own.problems,
        definitions=own.files,
    )


def recovered_first(ports: Ports) -> tuple[Phrase, EzswitchError | None]:
    """Finish or take back what a dead process left; say what was done, or why it could not be done now."""
    try:
        if ports.journal.intent() is None and not ports.journal.leftovers():
            return NOTHING, None
        with ports.lock.hold():
            return recover(tools_of(ports, prompt=False)), None
    except EzswitchError as error:
        return NOTHING, error


def _profiles(ports: Ports) -> tuple[tuple[Profile, ...], EzswitchError | None]:
    try:
        return shelf_of(ports).all(), None
    except EzswitchError as error:
        return (), error


def _history(ports: Ports) -> tuple[tuple[SwitchRecord, ...], EzswitchError | None]:
    try:
        return ports.store.history(), None
    except StoreError as error:
        return (), error


def _lost(ports: Ports, *, gone: bool) -> Phrase:
    """Say that the history was set aside, or that agents are switched and it tells nothing of it; "" normally."""
    with suppress(StoreError):
        if gone and not ports.store.notice and not ports.journal.originals():
            return NOTHING
    said = ports.store.notice
    if gone and not said:
        said = say("The history of earlier switches is not there any more.")
    return sentences(said, _STILL) if said else NOTHING


def _counter(ports: Ports) -> int:
    try:
        return ports.store.change_counter()
    except StoreError:
        return 0


def _row(ports: Ports, profile: Profile, agents: tuple[AgentRow, ...], seen: Check | None) -> ProfileRow:
    served = as_served(profile, seen)
    used_by = tuple(row.agent.id for row in agents if row.profile == profile.id)
    changed = tuple(row.agent.id for row in agents if row.profile == profile.id and differs(ports, row, served))
    here = tuple(row.agent for row in agents if row.installed)
    return ProfileRow(
        profile=profile,
        key=key_state(ports, profile.key),
        check=seen,
        samples=ports.checks.samples(profile.id),
        catalogue=ports.checks.catalogue(profile.id)[0],
        used_by=used_by,
        misfits={row.agent.id: reason for row in agents if (reason := misfit(profile, row.agent, seen))},
        preset=next((preset for preset in ports.presets if preset.id == profile.preset), None),
        changed_since_switch=changed,
        concerns={agent.id: found for agent in here if (found := concerns(ports, served, agent))},
    )


def key_state(ports: Ports, name: str) -> KeyState:
    """Say what can be said of a key without a prompt; a keychain that does not answer is a state, not an error."""
    try:
        return ports.keychain.state(name) if is_name(name) else KeyState(name, "absent")
    except KeychainError as error:
        return KeyState(name, "no_keychain" if error.id == "no_keychain" else "locked")


def differs(ports: Ports, row: AgentRow, profile: Profile) -> bool:
    """Tell whether the profile was edited since its last switch: address, key name or models would come out other."""
    if not isinstance(row.active, OnProfile) or misfit(profile, row.agent):
        return False
    agent = on_way(row.agent, profile)
    reading, _ = look_at(row.agent, ports.environment, ports.files)
    wanted = None
    if reading is not None:
        with suppress(Refused):
            wanted = agent.active(agent.apply(reading.texts, use_for(ports, agent, profile, 1, _SOME_KEY)))
    return isinstance(wanted, OnProfile) and replace(wanted, intact=True) != replace(row.active, intact=True)
