"""The third screen's words: what each agent's file says now, and what the live check saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ezswitch.agents.agent import Agent
from ezswitch.desktop.dialogs.wording import headed, without_commands
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.onboarding.rows import Proof, ProofPage
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.desktop.window.words import figures, host, verdict_mark
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences, verbatim
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.beginning import Beginning, Begun
from ezswitch.usecases.values import AgentRow, Look, State

_CHECKING = "refresh"
"""The icon of a line whose check has not come home yet."""
_STEP = say("Step 3 of 3.")


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
        Proof(Mark(tell("left out"), Level.WARN, "warning"), translated(one.what), _sentence(one.reason))
        for one in seen.begun.skipped
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
    why = next((one.reason for one in seen.begun.outcome.skipped if one.agent == agent), NOTHING)
    why = why or dict(seen.begun.outcome.failed).get(agent, NOTHING)
    if why:
        return Proof(Mark(tell("left alone"), Level.WARN, "warning"), name, _sentence(without_commands(why)))
    if row is None or row.profile != profile or row.state is not State.PROFILE:
        return Proof(Mark(tell("not switched"), Level.BAD, "failed"), name, tell("Its file does not name the profile."))
    title = next((one.profile.name for one in seen.look.profiles if one.profile.id == profile), profile)
    effect = next((one.takes_effect for one in seen.begun.outcome.switches if one.agent == agent), NOTHING)
    when = say("Takes effect: {effect}.", effect=effect) if effect else NOTHING
    said = sentences(say("Its file names {profile}.", profile=title), when)
    return _proved(seen, (name, profile), said, row)


def _profile(seen: Seen, profile: str, name: str) -> Proof:
    return _proved(seen, (name, profile), say("Stored as a profile."), None)


def _proved(seen: Seen, whom: tuple[str, str], said: Phrase, row: AgentRow | None) -> Proof:
    """Return the line of somebody (a name, and the id of the profile) of whom this can be said besides the check."""
    name, profile = whom
    check = seen.checks.get(profile)
    if check is None:
        return Proof(Mark(tell("checking…"), Level.QUIET, _CHECKING), name, translated(said))
    if check.verdict is Verdict.OK:
        more: tuple[Phrase, ...] = (_accepted(seen, check, row),)
    else:
        more = (check.message, verbatim(without_commands(check.hint)))
    return Proof(verdict_mark(check), name, translated(sentences(said, *more)))


def _accepted(seen: Seen, check: Check, row: AgentRow | None) -> Phrase:
    known = next((one.profile for one in seen.look.profiles if one.profile.id == check.profile), None)
    if known is None:
        return say("The host accepted the key ({figures}).", figures=figures(check))
    surface = known.surface_for(row.agent.id, row.agent.surfaces) if row else None
    url = known.base_url[surface] if surface else next(iter(known.base_url.values()))
    return say("{host} accepted the key ({figures}).", host=host(url), figures=figures(check))


def _title(marks: list[Mark]) -> str:
    if any(mark.icon == _CHECKING for mark in marks):
        return tell("Done. Now the proof…")
    if all(mark.level is Level.GOOD for mark in marks):
        return tell("It works")
    return tell("Done, but look at this")


def _about(seen: Seen, marks: list[Mark]) -> str:
    if not seen.begun.outcome.switches:
        about = say("No agent was changed.")
    elif all(mark.level is Level.GOOD for mark in marks):
        about = say("Switching back, or to another provider, is one click from now on.")
    else:
        about = say("Nothing is lost: Undo puts every file back.")
    return translated(sentences(_STEP, about))


def _next_steps(seen: Seen) -> list[str]:
    mine = {agent for _, agents in seen.wanted.uses for agent in agents}
    absent = [row for row in seen.look.agents if row.agent.id in mine and not row.installed]
    return [_install(row.agent) for row in absent]


def _install(agent: Agent) -> str:
    if agent.install:
        return tell("Install {agent} with: {command}", agent=agent.name, command=agent.install)
    return headed(agent.name, translated(agent.get_it) or tell("not installed"))


def _taken_back(seen: Seen) -> ProofPage:
    names = {row.agent.id: row.agent.name for row in seen.look.agents}
    mark = Mark(tell("as before"), Level.GOOD, "undo")
    lines = tuple(
        Proof(mark, names.get(agent, agent), tell("Its files are as they were."))
        for _, agents in seen.wanted.uses
        for agent in agents
    )
    kept = [profile.name for profile in seen.begun.profiles]
    about = say("{profile} stays here as a profile.", profile=kept[0]) if len(kept) == 1 else NOTHING
    return ProofPage(tell("Taken back"), translated(sentences(_STEP, about)), lines)


def _sentence(words: str | Phrase) -> str:
    """Return words of a room below as a sentence of their own: with a capital letter, once they are translated."""
    text = translated(words)
    return f"{text[:1].upper()}{text[1:]}" if text else ""
