"""Doctor: everything that would make a switch silently not work, worst first, each with its remedy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import KeyDelivery, Unreadable
from ezswitch.domain.errors import CannotRead, EzswitchError, StoreError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, comma_separated, say, say_count, sentences
from ezswitch.domain.profile import Profile
from ezswitch.switching.survey import AgentRow, survey
from ezswitch.usecases import around, key_health
from ezswitch.usecases.drift import changed_outside
from ezswitch.usecases.look import recovered_first
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.project_files import overrides
from ezswitch.usecases.running import shelf_of, surveyor_of
from ezswitch.usecases.settings import settings_and_problem

_ORDER = (Severity.BLOCKS, Severity.WARNS, Severity.NOTE)
_LEFT = say("It was left as it is: correct it there. Everything else goes on.")


def doctor(ports: Ports, folder: Path | None = None) -> tuple[Finding, ...]:
    """Return the findings, worst first; `folder` is a project whose own files are looked at too.

    Recovers an unfinished switch first, as everything that reads agents does. Never raises a prompt, never asks the
    network, and writes nothing else.
    """
    profiles, found = _profiles(ports)
    eyes = surveyor_of(ports)
    agents = tuple(row for row in (survey(agent, eyes) for agent in ports.agents) if row.installed)
    found += [*_recovery(ports), *_records(ports), *_settings(ports), *_own_agents(ports)]
    for row in agents:
        found += _agent(row, profiles)
    found += key_health.findings(ports, profiles or (), agents)
    found += [*_launcher(ports, agents), *around.findings(ports, agents)]
    if folder is not None:
        found += [one for row in agents for one in overrides(ports, row, folder)]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: _ORDER.index(one.severity)))


def needs_attention(found: tuple[Finding, ...]) -> bool:
    """Tell whether anything is worse than a note."""
    return any(one.severity is not Severity.NOTE for one in found)


def _profiles(ports: Ports) -> tuple[tuple[Profile, ...] | None, list[Finding]]:
    try:
        return shelf_of(ports).all(), []
    except CannotRead as error:
        why = say("Without it nothing can be switched; agents go on as they are.")
        return None, [_unreadable("profiles-unreadable", Severity.BLOCKS, error, why)]


def _settings(ports: Ports) -> Iterator[Finding]:
    _, problem = settings_and_problem(ports)
    if problem is not None:
        why = say("Until then the defaults are in force and changed settings cannot be saved.")
        yield _unreadable("settings-unreadable", Severity.WARNS, problem, why)


def _own_agents(ports: Ports) -> Iterator[Finding]:
    for problem in ports.own_agents().problems:
        why = say("Until then that agent is not among the agents here; its own file stays as it is.")
        line = problem.line if isinstance(problem, CannotRead) else 0
        yield Finding("own-agent", Severity.WARNS, problem.message, why, problem.hint or _LEFT, problem.path, line)


def _unreadable(finding: str, severity: Severity, error: CannotRead, why: Phrase) -> Finding:
    return Finding(finding, severity, error.message, why, error.hint or _LEFT, error.path, error.line)


def _recovery(ports: Ports) -> Iterator[Finding]:
    done, problem = recovered_first(ports)
    if done:
        why = say("The program, or the computer, stopped in the middle of it. Nothing is left to do.")
        yield Finding("recovered", Severity.NOTE, done, why, say("Look at it in: ezswitch history"))
    if problem is not None:
        why = say("A switch was interrupted, and until it is finished or taken back nothing else can be switched.")
        yield Finding("recovery-pending", Severity.BLOCKS, problem.message, why, _remedy(problem), problem.path)


def _records(ports: Ports) -> Iterator[Finding]:
    try:
        ports.store.history(limit=1)
        ports.store.usable_for_switching()
    except StoreError as error:
        without = say("Switching and undo are refused without it.")
        why = sentences(without, say("`ezswitch revert AGENT` works all the same."))
        yield Finding("history-unusable", Severity.BLOCKS, error.message, why, _remedy(error), error.path)


def _remedy(error: EzswitchError) -> Phrase:
    return error.hint or say("Correct the cause, then run ezswitch again.")


def _agent(row: AgentRow, profiles: tuple[Profile, ...] | None) -> Iterator[Finding]:
    name, agent, first = row.agent.name, row.agent.id, next(iter(row.files), "")
    if isinstance(row.active, Unreadable):
        what = say("{agent}: {problem}", agent=name, problem=row.active.message)
        why = say("{agent} may ignore the file too, and ezswitch does not write what it cannot read.", agent=name)
        yield Finding("agent-unreadable", Severity.BLOCKS, what, why, _LEFT, row.active.path, row.active.line, agent)
    elif row.changed_outside:
        yield changed_outside(row)
    known = {profile.id for profile in profiles or ()}
    if profiles is not None and row.profile is not None and row.profile not in known:
        what = say(
            "{agent} uses the profile {profile}, which is not in profiles.toml.", agent=name, profile=row.profile
        )
        why = say("It works as it stands, but it can be neither checked nor switched to again.")
        remedy = say(
            "Add the profile again, or put {agent} on another: ezswitch use PROFILE {agent_id}",
            agent=name,
            agent_id=agent,
        )
        yield Finding("profile-missing", Severity.WARNS, what, why, remedy, first, subject=agent)
    for one in row.conflicts:
        yield replace(one, subject=agent)


def _launcher(ports: Ports, agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    users = [row for row in agents if row.key_delivery is KeyDelivery.HELPER]
    if not users:
        return
    command = f"ezswitch use {users[0].profile} {users[0].agent.id}"
    again = say("Switch it again: {command}", command=command)
    names = comma_separated(row.agent.name for row in users)
    called = say_count(len(users), "{agents} calls it for a key.", "{agents} call it for a key.", agents=names)
    in_vain = say_count(
        len(users),
        "{agents} calls it for a key, and gets none.",
        "{agents} call it for a key, and get none.",
        agents=names,
    )
    for path in ports.launcher.outdated():
        there = ports.files.read(path).data is not None
        if there:
            what, severity = say("{file} is not the one of this ezswitch.", file=path.name), Severity.NOTE
            why = sentences(called, say("It still works: it starts the ezswitch that wrote it."))
        else:
            what, severity = say("{file} is missing.", file=path.name), Severity.BLOCKS
            why = in_vain
        restore = "restore" in path.name
        if restore:
            why = say("It puts every agent back where ezswitch itself is gone.")
            severity = Severity.NOTE if there else Severity.WARNS
        known = "launcher-outdated" if there else "launcher-missing"
        yield Finding(known, severity, what, why, again, str(path), command=command)
