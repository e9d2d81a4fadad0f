"""`use`, `undo`, `redo`, `revert`, `history`, `run`."""

from __future__ import annotations

from ezswitch.cli import documents, render
from ezswitch.cli.call import Call, one_line
from ezswitch.cli.parser import Stop
from ezswitch.domain.errors import BadInput, EzswitchError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import Outcome
from ezswitch.profiles.shelf import chosen
from ezswitch.usecases import profiles as profile_cases
from ezswitch.usecases import sessions
from ezswitch.usecases import switch as cases

AS_BEFORE = "is as it was before"


def use(call: Call) -> int:
    """Point agents at a profile as one action; `--dry-run` prints the diff instead.

    Exit status 1 where an agent that was named is skipped, or where nothing was switched at all.
    """
    args = call.args
    if args.agents and args.all:
        raise Stop(2, "give agents or --all, not both. See: ezswitch use --help")
    named = call.known_agents(args.agents)
    if args.profile != OWN_SIGN_IN:
        chosen(profile_cases.profiles(call.ports), args.profile)
    wanted = named or cases.targets(call.ports, args.profile, everything=args.all)
    if not wanted:
        where = say("No agent is installed here.") if args.all else say("No agent uses a profile now.")
        hint = (
            say("Name one: ezswitch use {profile} AGENT, or --all.", profile=args.profile)
            if not args.all
            else say("See: ezswitch agents")
        )
        raise BadInput(say("no agent to switch"), where, hint=hint)
    if args.dry_run:
        return _dry_run(call, wanted)
    result = cases.use(call.ports, args.profile, wanted, call.accept)
    _told(call, result, after="undo")
    partly = result.failed or (result.skipped and (named or not result.switches))
    return 1 if partly else 0


def undo(call: Call) -> int:
    """Take back the last action."""
    return _finished(call, cases.undo(call.ports, call.accept), after="redo")


def redo(call: Call) -> int:
    """Take back the last undo."""
    return _finished(call, cases.redo(call.ports, call.accept), after="undo")


def revert(call: Call) -> int:
    """Go back to what was there before ezswitch."""
    if bool(call.args.agents) == call.args.all:
        raise Stop(2, "give the agents to revert, or --all. See: ezswitch revert --help")
    result = cases.revert(call.ports, call.known_agents(call.args.agents), call.accept)
    if not call.console.json and result == Outcome():
        call.console.line("Nothing to revert: ezswitch has changed no agent.")
    return _finished(call, result, after="undo")


def history(call: Call) -> int:
    """Print what was switched when."""
    agent = call.args.agent
    if agent:
        call.known_agents([agent])
    records = cases.history(call.ports, agent)
    if call.console.json:
        content = documents.history(records)
        if agent:
            entries = content["switches"]
            assert isinstance(entries, list)
            content = {"switches": [one for one in entries if one["agent"] == agent]}
        call.console.document(content)
    else:
        render.history(call, records, agent)
    return 0


def run(call: Call) -> int:
    """Become an agent for one session on a profile; the exit status is the agent's.

    `--stay` is for a terminal that was opened for it and would close with the reason unread.
    """
    args = call.args
    try:
        return sessions.run(call.ports, args.agent, args.profile, args.words, call.accept)
    except EzswitchError as error:
        if not args.stay:
            raise
        call.console.note(one_line(error))
        call.console.note("Press Enter to close this.")
        call.stdin.readline()
        return 1


def _dry_run(call: Call, wanted: tuple[str, ...]) -> int:
    shown = cases.preview(call.ports, call.args.profile, wanted, call.accept)
    if call.console.json:
        call.console.document(documents.preview(shown))
    else:
        render.preview(call, shown)
    return 1 if shown.failed else 0


def _finished(call: Call, result: Outcome, *, after: str) -> int:
    _told(call, result, without=AS_BEFORE, after=after)
    return 1 if result.failed else 0


def _told(call: Call, result: Outcome, *, without: str = "is on its own sign-in", after: str) -> None:
    if call.console.json:
        call.console.document(documents.outcome(result))
    else:
        render.outcome(call, result, without=without, after=after)
