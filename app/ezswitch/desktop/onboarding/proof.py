"""The third screen's words: what each agent's file says now, and what the live check saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ezswitch.desktop.dialogs.wording import without_commands
from ezswitch.desktop.onboarding.rows import Proof, ProofPage
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.desktop.window.words import figures, host, verdict_mark
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.beginning import Beginning, Begun
from ezswitch.usecases.values import AgentRow, Look, State

_CHECKING = Mark("checking…", Level.QUIET, "refresh")
_STEP = "Step 3 of 3."


@dataclass(frozen=True)
class Seen:
    """What came home after the apply: the look, checks by profile id, and whether it was taken back."""

    look: Look
    wanted: Beginning
    begun: Begun
    checks: Mapping[str, Check] = field(default_factory=dict)
    undone: bool = False


def proof_page(seen: Seen) -> ProofPage:
    """Return the third screen. A check mark is given only where the file says so and the key was seen to work."""
    if seen.undone:
        return _taken_back(seen)
    lines = [_agent(seen, agent, profile) for profile, agents in seen.wanted.uses for agent in agents]
    used = {profile for profile, _ in seen.wanted.uses}
    lines += [_profile(seen, one.id, one.name) for one in seen.begun.profiles if one.id not in used]
    lines += [
        Proof(Mark("left out", Level.WARN, "warning"), one.what, _sentence(one.reason)) for one in seen.begun.skipped
    ]
    marks = [line.mark for line in lines]
    return ProofPage(
        title=_title(marks),
        about=_about(seen, marks),
        lines=tuple(lines),
        next_steps=tuple(_next_steps(seen)),
        can_undo=bool(seen.begun.outcome.switches),
    )


def profiles_to_check(wanted: Beginning, begun: Begun) -> tuple[str, ...]:
    """Return the ids of the profiles that the proof needs: those that agents use now, then those that were stored."""
    used = [profile for profile, _ in wanted.uses]
    return tuple(dict.fromkeys([*used, *(profile.id for profile in begun.profiles)]))


def _agent(seen: Seen, agent: str, profile: str) -> Proof:
    row = next((one for one in seen.look.agents if one.agent.id == agent), None)
    name = row.agent.name if row else agent
    why = next((one.reason for one in seen.begun.outcome.skipped if one.agent == agent), "")
    why = why or dict(seen.begun.outcome.failed).get(agent, "")
    if why:
        return Proof(Mark("left alone", Level.WARN, "warning"), name, _sentence(without_commands(why)))
    if row is None or row.profile != profile or row.state is not State.PROFILE:
        return Proof(Mark("not switched", Level.BAD, "failed"), name, "Its file does not name the profile.")
    title = next((one.profile.name for one in seen.look.profiles if one.profile.id == profile), profile)
    effect = next((one.takes_effect for one in seen.begun.outcome.switches if one.agent == agent), "")
    when = f"Takes effect: {effect}." if effect else ""
    return _proved(seen, name, profile, f"Its file names {title}. {when}".strip(), row)


def _profile(seen: Seen, profile: str, name: str) -> Proof:
    return _proved(seen, name, profile, "Stored as a profile.", None)


def _proved(seen: Seen, name: str, profile: str, said: str, row: AgentRow | None) -> Proof:
    check = seen.checks.get(profile)
    if check is None:
        return Proof(_CHECKING, name, said)
    mark = verdict_mark(check)
    if check.verdict is Verdict.OK:
        return Proof(mark, name, f"{said} {_host(seen, profile, row)} accepted the key ({figures(check)}).")
    return Proof(mark, name, f"{said} {check.message} {without_commands(check.hint)}".strip())


def _host(seen: Seen, profile: str, row: AgentRow | None) -> str:
    known = next((one.profile for one in seen.look.profiles if one.profile.id == profile), None)
    if known is None:
        return "The host"
    surface = known.surface_for(row.agent.id, row.agent.surfaces) if row else None
    return host(known.base_url[surface] if surface else next(iter(known.base_url.values())))


def _title(marks: list[Mark]) -> str:
    if _CHECKING in marks:
        return "Done. Now the proof…"
    if all(mark.level is Level.GOOD for mark in marks):
        return "It works"
    return "Done, but look at this"


def _about(seen: Seen, marks: list[Mark]) -> str:
    if not seen.begun.outcome.switches:
        return f"{_STEP} No agent was changed."
    if all(mark.level is Level.GOOD for mark in marks):
        return f"{_STEP} Switching back, or to another provider, is one click from now on."
    return f"{_STEP} Nothing is lost: Undo puts every file back."


def _next_steps(seen: Seen) -> list[str]:
    mine = {agent for _, agents in seen.wanted.uses for agent in agents}
    absent = [row for row in seen.look.agents if row.agent.id in mine and not row.installed]
    return [f"Install {row.agent.name} with: {row.agent.install}" for row in absent]


def _taken_back(seen: Seen) -> ProofPage:
    names = {row.agent.id: row.agent.name for row in seen.look.agents}
    mark = Mark("as before", Level.GOOD, "undo")
    lines = tuple(
        Proof(mark, names.get(agent, agent), "Its files are as they were.")
        for _, agents in seen.wanted.uses
        for agent in agents
    )
    kept = [profile.name for profile in seen.begun.profiles]
    about = f"{' and '.join(kept)} stays here as a profile." if len(kept) == 1 else ""
    return ProofPage("Taken back", f"{_STEP} {about}".strip(), lines)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" if text else ""
