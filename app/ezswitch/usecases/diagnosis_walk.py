"""The walk of a diagnosis: one function per place, each giving what it saw or the fault at which the walk stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ezswitch.agents.agent import Agent, Foreign, KeyDelivery, Original, Unreadable
from ezswitch.agents.getting import how_to_install
from ezswitch.domain.diagnosis import Act, Diagnosis, Place, Step
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, say, sentences
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.switching.survey import AgentRow, survey
from ezswitch.usecases.diagnosis_key import key_place
from ezswitch.usecases.diagnosis_live import Live, gateway_place, model_place
from ezswitch.usecases.diagnosis_seen import Seen, fault
from ezswitch.usecases.drift import changed_outside
from ezswitch.usecases.fitting import as_served, surface_for
from ezswitch.usecases.look import differs
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.project_files import overrides
from ezswitch.usecases.running import shelf_of, surveyor_of

_CHOOSE = say("Choose a profile for it.")


@dataclass(frozen=True)
class Walk:
    """What a walk starts with."""

    ports: Ports
    agent: Agent
    folder: Path | None
    prompt: bool
    each: Callable[[Step], None]


def walk(start: Walk) -> Diagnosis:
    """Go from place to place, and stop at the first fault."""
    row = survey(start.agent, surveyor_of(start.ports))
    steps: list[Step] = []

    def took(place: Place, seen: Seen) -> bool:
        steps.append(Step(place, seen.fault is None, seen.fault.what if seen.fault else seen.words))
        start.each(steps[-1])
        return seen.fault is None

    def ended(seen: Seen) -> Diagnosis:
        at = start.ports.clock.now()
        return Diagnosis(
            agent=row.agent.id,
            profile=row.profile,
            at=at,
            steps=tuple(steps),
            fault=seen.fault,
            act=seen.act,
            better=seen.better,
            check=seen.check,
            surface=seen.surface,
            model=seen.model,
        )

    seen, profile = _file_place(start, row)
    if not took(Place.FILE, seen) or profile is None:
        return ended(seen)
    seen = _variables_place(start, row)
    if not took(Place.VARIABLES, seen):
        return ended(seen)
    seen = key_place(start.ports, row, profile, prompt=start.prompt)
    if not took(Place.KEY, seen):
        return ended(seen)
    live = Live(start.ports, start.agent, profile, start.prompt)
    seen = gateway_place(live)
    if not took(Place.GATEWAY, seen):
        return ended(seen)
    seen = model_place(live, seen)
    took(Place.MODEL, seen)
    return ended(seen)


def _file_place(start: Walk, row: AgentRow) -> tuple[Seen, Profile | None]:
    name, first = row.agent.name, next(iter(row.files), "")
    if not row.installed:
        what = say("{agent} is not installed here, as far as can be seen.", agent=name)
        why = say("There is nothing to point anywhere.")
        return fault("agent-missing", row, (what, why, how_to_install(row.agent))), None
    if isinstance(row.active, Unreadable):
        what, at = say("{agent}: {problem}", agent=name, problem=row.active.message), row.active
        why = say("{agent} may ignore the file, and ezswitch does not write what it cannot read.", agent=name)
        seen = fault("agent-unreadable", row, (what, why, say("Correct it there.")), Act.OPEN_FILE)
        return seen.at(at.path, at.line), None
    if isinstance(row.active, Original):
        what = say("{agent} is on its own sign-in: nothing of ezswitch stands in its settings.", agent=name)
        why = say("What does not work there lies between it and its own account.")
        return fault("own-sign-in", row, (what, why, _CHOOSE), Act.CHOOSE_PROFILE), None
    if isinstance(row.active, Foreign):
        what = say("{agent} uses {address}, which is no profile here.", agent=name, address=row.active.base_url)
        why = say("ezswitch does not know its key or its models, so it cannot look further.")
        seen = fault("foreign", row, (what, why, say("Save it as a profile, or choose another.")), Act.CHOOSE_PROFILE)
        return seen.at(first), None
    return _on_profile(start, row, first)


def _on_profile(start: Walk, row: AgentRow, first: str) -> tuple[Seen, Profile | None]:
    ports, name = start.ports, row.agent.name
    try:
        kept = next((one for one in shelf_of(ports).all() if one.id == row.profile), None)
    except EzswitchError as error:
        why = say("No profile is known.")
        seen = fault("profiles-unreadable", row, (error.message, why, error.hint), Act.OPEN_FILE)
        return seen.at(error.path), None
    if kept is None:
        what = say(
            "{agent} uses the profile {profile}, which is not in profiles.toml.", agent=name, profile=row.profile
        )
        why = say("Its address and key stand as they were; neither can be checked.")
        seen = fault("profile-missing", row, (what, why, _CHOOSE), Act.CHOOSE_PROFILE)
        return seen.at(first), None
    profile = as_served(kept, ports.checks.last().get(kept.id))
    again = say("Switch it again: ezswitch use {profile} {agent}", profile=kept.id, agent=row.agent.id)
    if row.changed_outside or row.left:  # left so or not, it is the first suspect for who asks why
        return Seen(NOTHING, replace(changed_outside(row), severity=Severity.BLOCKS), Act.SWITCH_AGAIN), None
    if differs(ports, row, profile):
        what = say(
            "The profile {profile} was changed since {agent} was last switched to it.", profile=kept.name, agent=name
        )
        why = say("{agent} still uses the old values.", agent=name)
        return fault("not-applied", row, (what, why, again), Act.SWITCH_AGAIN), None
    if row.agent.key_delivery is KeyDelivery.HELPER and (gone := _launcher_gone(ports)):
        what = say("{file} is missing.", file=gone.name)
        why = say("{agent} calls it for the key, and gets none.", agent=name)
        return fault("launcher-missing", row, (what, why, again), Act.SWITCH_AGAIN).at(str(gone)), None
    return _named(profile, surface_for(row.agent, profile, ports.checks.catalogue(profile.id)[0])), profile


def _named(profile: Profile, surface: Surface | None) -> Seen:
    if surface is None:
        return Seen(say("Its settings name the profile {profile} at its gateway.", profile=profile.name))
    where = origin_of(profile.base_url[surface])
    words = say("Its settings name the profile {profile} at {address}.", profile=profile.name, address=where)
    return Seen(words, surface=surface)


def _launcher_gone(ports: Ports) -> Path | None:
    key_programs = (path for path in ports.launcher.outdated() if "restore" not in path.name)
    return next((path for path in key_programs if ports.files.read(path).data is None), None)


def _variables_place(start: Walk, row: AgentRow) -> Seen:
    found = [*row.conflicts]
    if start.folder is not None:
        found += overrides(start.ports, row, start.folder)
    worst = next((one for one in found if one.severity is Severity.BLOCKS), None)
    if worst is not None:
        act = Act.OPEN_FILE if worst.file else Act.NOTHING
        return Seen(NOTHING, fault=_about(worst, row), act=act)
    if found:
        look = say("Worth a look: {finding}", finding=found[0].what)
        return Seen(sentences(say("Nothing outranks its settings."), look))
    return Seen(say("No variable and no other file outranks its settings."))


def _about(one: Finding, row: AgentRow) -> Finding:
    return Finding(one.id, one.severity, one.what, one.why, one.remedy, one.file, one.line, row.agent.id)
