"""`ezswitch drift`: what was changed outside ezswitch, and the three answers: --reapply, --adopt, --leave."""

from __future__ import annotations

from ezswitch.agents.agent import Unreadable
from ezswitch.cli import documents, render
from ezswitch.cli.call import Call, one_line
from ezswitch.domain.errors import BadInput, CannotRead, EzswitchError, Refused
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.plan import Outcome
from ezswitch.usecases import drift as cases
from ezswitch.usecases import switch
from ezswitch.usecases.values import AgentRow


def drift(call: Call) -> int:
    """Print what differs, exit status 1 if anything does; or give one of the answers."""
    args = call.args
    named = call.known_agents(args.agents)
    if not (args.leave or args.reapply or args.adopt):
        return _show(call, named or tuple(row.agent.id for row in call.look_whole().agents if _doubtful(row)))
    agents = named or tuple(row.agent.id for row in call.look_whole().agents if row.drift)
    if not agents:
        raise BadInput(
            say("nothing to do"), say("No agent was changed outside ezswitch."), hint=say("See: ezswitch status")
        )
    return _leave(call, agents) if args.leave else _answer(call, agents)


def _doubtful(row: AgentRow) -> bool:
    """Tell whether an agent has drifted, or may have: nobody knows what a file that cannot be read says now."""
    return row.drift or (row.installed and isinstance(row.active, Unreadable))


def _show(call: Call, agents: tuple[str, ...]) -> int:
    found, unreadable = [], []
    for agent in agents:
        try:
            one = cases.drift_of(call.ports, agent)
        except CannotRead as broken:
            unreadable.append((agent, broken))
        else:
            found += [one] if one.differences else []
    if call.console.json:
        call.console.document(documents.drifts(found, unreadable))
        return 1 if found or unreadable else 0
    for one in found:
        _print(call, one)
    for agent, problem in unreadable:
        call.console.line(f"{call.agent_name(agent)} cannot be read: {problem}", "bad")
    if not found and not unreadable:
        call.console.line("Nothing was changed outside ezswitch since the last switch.", "good")
    return 1 if found or unreadable else 0


def _print(call: Call, one: cases.Drift) -> None:
    call.console.line(f"{call.agent_name(one.agent)} was changed outside ezswitch:", "warn")
    file = ""
    for each in one.differences:
        if each.file != file:
            file = each.file
            call.console.line(f"  {call.short(file)}", "dim")
        call.console.line(f"  - {each.setting}: {each.was or '(nothing)'}", "bad")
        call.console.line(f"  + {each.setting}: {each.now or '(nothing)'}", "good")
    adopt = f", take it into {one.profile} with --adopt" if one.adopts else ""
    again = f"Write {one.profile} again with --reapply{adopt}, or" if one.profile else "To be told no more:"
    call.console.line(f"  {again} leave it with --leave: ezswitch drift {one.agent} ...")


def _leave(call: Call, agents: tuple[str, ...]) -> int:
    for agent in agents:
        cases.leave(call.ports, agent)
    if call.console.json:
        call.console.document({"left": list(agents)})
    for agent in () if call.console.json else agents:
        call.console.line(f"{call.agent_name(agent)} is left as it is, until it changes again.")
    return 0


def _answer(call: Call, agents: tuple[str, ...]) -> int:
    """Apply again or adopt, one agent after the other; each is an action of its own for undo."""
    done, failed = [], list[tuple[str, Phrase]]()
    for agent in agents:
        try:
            done.append(cases.adopt(call.ports, agent, call.accept) if call.args.adopt else _reapplied(call, agent))
        except EzswitchError as error:
            if len(agents) == 1:
                raise
            failed.append((agent, verbatim(one_line(error))))
    result = Outcome(
        tuple(one for outcome in done for one in outcome.switches),
        failed=(*failed, *(one for outcome in done for one in outcome.failed)),
    )
    if call.console.json:
        call.console.document(documents.outcome(result))
    else:
        render.outcome(call, result, after="undo")
    return 1 if result.failed else 0


def _reapplied(call: Call, agent: str) -> Outcome:
    found = cases.drift_of(call.ports, agent)
    if not found.profile:
        raise Refused(
            say("no profile to apply"),
            say("{agent} was on no profile.", agent=call.agent_name(agent)),
            hint=say("Name one: ezswitch use PROFILE {agent}", agent=agent),
        )
    return switch.use(call.ports, found.profile, (agent,), call.accept)
