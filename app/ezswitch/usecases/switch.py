"""Use, undo, redo, revert: everything that changes an agent's files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ezswitch.agents.agent import KeyDelivery, OnProfile
from ezswitch.domain.consents import NEW_ORIGIN
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import (
    AgentChange,
    ChangedFile,
    FileStep,
    Kind,
    Outcome,
    Plan,
    Skipped,
    Switched,
    SwitchRecord,
)
from ezswitch.domain.profile_edit import ProfileEdit
from ezswitch.switching.apply import execute
from ezswitch.switching.plan import changed_settings, masked_diffs, takes_effect
from ezswitch.switching.reading import look_at
from ezswitch.switching.survey import paths_now, survey
from ezswitch.switching.takeback import keys_in, redoable, steps_back, steps_to_original, undoable
from ezswitch.switching.tools import Tools
from ezswitch.usecases.companions import installing, take_back
from ezswitch.usecases.drafting import Draft, approve_origins, draft_use, with_retirement
from ezswitch.usecases.edits import edit_back, edit_made
from ezswitch.usecases.key_files import with_key_files
from ezswitch.usecases.literal_keys import keys_standing
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import at_work, chosen_agent, recover_first, surveyor_of
from ezswitch.usecases.values import FileDiff, Preview
from ezswitch.usecases.warned import kept_empty

NO_CONSENT: frozenset[str] = frozenset()
_GONE = say("its definition is gone or cannot be read: put it back into agents/, then revert")


def preview(ports: Ports, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Preview:
    """Return the plan of `use` and its masked diffs, touching no agent and no key. `profile` may be "own-sign-in"."""
    recover_first(ports)
    draft = draft_use(ports, profile, agents, accept)
    diffs = tuple(FileDiff(path, diff) for path, diff in masked_diffs(draft.plan))
    return Preview(draft.plan, diffs, draft.skipped, draft.failed, draft.approves, draft.concerns)


def use(ports: Ports, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Point these agents at a profile, all in one action; agents it cannot serve come back as skipped.

    Raises ConsentNeeded("new-origin" ...), NoKey, KeychainLocked, Moved, Busy, CannotRead, WriteFailed; then
    every byte is as it was.
    """
    with at_work(ports) as tools:
        return _run_use(ports, draft_use(ports, profile, agents, accept), tools)


def use_edited(
    ports: Ports, edit: ProfileEdit, agents: tuple[str, ...], accept: frozenset[str], tools: Tools
) -> Outcome:
    """Point these agents at a profile that was just edited, so that one undo takes back both; under the lock held."""
    draft = draft_use(ports, edit.profile, agents, accept)
    kept = edit if edit.settings and draft.plan.changes else None
    return _run_use(ports, replace(draft, plan=replace(draft.plan, edit=kept)), tools)


def run_preview(ports: Ports, shown: Preview) -> Outcome:
    """Run exactly the plan that was shown; raises Moved if a file changed since."""
    with at_work(ports) as tools:
        return _run_use(ports, Draft(shown.plan, shown.skipped, shown.failed, shown.approves, shown.concerns), tools)


def targets(ports: Ports, profile: str, *, everything: bool) -> tuple[str, ...]:  # noqa: ARG001
    """Return the agents meant when none is named: those on a profile now, or (`everything`) every installed one."""
    recover_first(ports)
    eyes = surveyor_of(ports)
    rows = [survey(agent, eyes) for agent in ports.agents]
    return tuple(row.agent.id for row in rows if row.installed and (everything or row.profile is not None))


def undo(ports: Ports, accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Take back the last action that is not taken back yet. Raises Refused where there is none, Conflict."""
    with at_work(ports) as tools:
        record = undoable(tools.store.history())
        if record is None:
            raise Refused(
                say("nothing to undo"), say("There is no switch to take back."), hint=say("See `ezswitch history`.")
            )
        return _take_back(ports, record, Kind.UNDO, tools, accept)


def redo(ports: Ports, accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Take back the last undo, if nothing was switched since."""
    with at_work(ports) as tools:
        record = redoable(tools.store.history())
        if record is None:
            raise Refused(
                say("nothing to redo"), say("There is no undo to take back."), hint=say("See `ezswitch history`.")
            )
        return _take_back(ports, record, Kind.REDO, tools, accept)


def revert(ports: Ports, agents: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Go back to what was there before ezswitch first touched these agents; () means all it ever touched."""
    with at_work(ports) as tools:
        kept = tools.journal.originals()
        wanted = [chosen_agent(ports, agent).id for agent in agents] if agents else list(kept)
        known = {agent.id: agent for agent in ports.agents}
        skipped = tuple(
            Skipped(agent, _GONE if agent in kept else say("ezswitch changed nothing there"))
            for agent in wanted
            if agent not in kept or agent not in known
        )
        going = [known[agent] for agent in wanted if agent in kept and agent in known]
        steps = [step for agent in going for step in steps_to_original(agent, tools, accept)]
        changes = [AgentChange(agent.id, None, _profile_now(ports, agent.id)) for agent in going]
        outcome = _run(ports, Draft(_plan_back(ports, Kind.REVERT, changes, steps), skipped), tools)
        for agent in going:  # files that stood right already had no step, and so no share in the record
            if agent.id not in {step.agent for step in steps}:
                tools.journal.keep_original(agent.id, None)
        return replace(outcome, failed=(*outcome.failed, *take_back(ports, going)))


def history(ports: Ports, agent: str | None = None) -> tuple[SwitchRecord, ...]:
    """Return what was switched when, newest first."""
    return ports.store.history(agent)


def run_steps(ports: Ports, plan: Plan, tools: Tools, prepare: Callable[[], None] | None = None) -> Outcome:
    """Run a plan that a use case of another module made, under the lock it holds; see `execute` for `prepare`."""
    if prepare is not None and not any(step.changes for step in plan.steps):
        prepare()
    return _run(ports, Draft(plan), tools, prepare)


def _run_use(ports: Ports, draft: Draft, tools: Tools) -> Outcome:
    """Run a plan of `use`, with the extensions it needs; they are installed also where the files stand right."""
    install = installing(ports, draft.plan)
    if install is not None and draft.plan.edit is None and not any(step.changes for step in draft.plan.steps):
        install()
    return _run(ports, draft, tools, install)


def _take_back(ports: Ports, record: SwitchRecord, kind: Kind, tools: Tools, accept: frozenset[str]) -> Outcome:
    agents = {agent.id: agent for agent in ports.agents}
    steps = steps_back(record, agents, tools, accept)
    changes = [replace(change, profile=change.previous, previous=change.profile) for change in record.changes]
    plan = _plan_back(ports, kind, changes, steps)
    keys = {name: tools.key(name) for name in sorted(keys_in(record))}
    edit, said = edit_back(ports, record)
    told = tuple(replace(one, warnings=(*one.warnings, *said)) for one in plan.changes[:1])
    plan = replace(plan, changes=(*told, *plan.changes[1:]), takes_back=record.id, secrets=keys, edit=edit)
    with edit_made(ports, edit):
        return _run(ports, Draft(plan), tools)


def _plan_back(ports: Ports, kind: Kind, changes: list[AgentChange], steps: list[FileStep]) -> Plan:
    """Return the plan of steps that go back, with the retirement phases, and with the key files they need or free."""
    told, retiring, seconds = [], list[FileStep](), 0.0
    for change in changes:
        agent = chosen_agent(ports, change.agent)
        mine = tuple(step for step in steps if step.agent == agent.id)
        reading, _ = look_at(agent, ports.environment, ports.files)
        mine = with_retirement(agent, reading.texts if reading else {}, ports, mine)
        seconds = max(seconds, agent.retire_seconds if any(step.retired for step in mine) else 0.0)
        retiring += mine
        effect = takes_effect(agent, changed_settings(agent, mine))
        told.append(replace(change, takes_effect=effect, warnings=kept_empty(agent, mine, ports)))
    ordered = sorted(retiring, key=lambda step: [one.before.real for one in steps].index(step.before.real))
    steps = list(with_key_files(ports, tuple(ordered), {}))
    former = keys_standing(ports, (chosen_agent(ports, change.agent) for change in changes))
    return Plan(kind, tuple(told), tuple(steps), retire_seconds=seconds, former=former)


def _run(ports: Ports, draft: Draft, tools: Tools, prepare: Callable[[], None] | None = None) -> Outcome:
    if draft.approves is not None:
        record = ports.keychain.read(draft.approves.key, prompt=True)
        approve_origins(ports, draft.approves.key, record, draft.approves.origins, frozenset({NEW_ORIGIN}))
    execute(draft.plan, tools, lambda plan: _confirm(ports, plan), prepare)
    switches = tuple(_switched(ports, change, draft) for change in draft.plan.changes)
    return Outcome(switches, draft.skipped, draft.failed)


def _confirm(ports: Ports, plan: Plan) -> None:
    """Ask every agent who is active now, as it would read its own files."""
    if plan.kind is not Kind.USE:
        return
    for change in plan.changes:
        if _profile_now(ports, change.agent) != change.profile:
            raise Refused(
                say("did not take effect"),
                say(
                    "{agent} does not show the new settings after the write.",
                    agent=chosen_agent(ports, change.agent).name,
                ),
                hint=say("Another program may be writing the same file. Everything was put back."),
            )


def _profile_now(ports: Ports, agent_id: str) -> str | None:
    _, active = look_at(chosen_agent(ports, agent_id), ports.environment, ports.files)
    return active.profile if isinstance(active, OnProfile) else None


def _switched(ports: Ports, change: AgentChange, draft: Draft) -> Switched:
    agent = chosen_agent(ports, change.agent)
    own = {change.agent, ""} if agent.key_delivery is KeyDelivery.REFERENCE else {change.agent}
    mine = [str(step.before.path) for step in draft.plan.steps if step.agent in own]
    changed = tuple(ChangedFile(path, changed=True) for path in mine)
    if not changed:
        reading, _ = look_at(agent, ports.environment, ports.files)
        changed = tuple(ChangedFile(path, changed=False) for path in paths_now(agent, ports.environment, reading))
    concerns = tuple(one for one in draft.concerns if one.agent == change.agent)
    return Switched(change.agent, change.profile, changed, change.takes_effect, change.warnings, concerns)
