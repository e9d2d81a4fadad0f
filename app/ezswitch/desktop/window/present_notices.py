"""The lines above the cards: what is not as it should be, each with its next step."""

from __future__ import annotations

from ezswitch.agents.agent import Foreign, Unreadable
from ezswitch.desktop.dialogs.wording import for_the_window
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.window import troubles, words
from ezswitch.desktop.window.rows import Act, Button, Level, Notice
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.usecases.values import AgentRow, Look, State


def of(look: Look, agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    """Return what is not as it should be: of ezswitch itself, of keys and network, and of these agents."""
    found = []
    if look.recovered:
        found.append(Notice(Level.NOTE, tell("An unfinished switch was put in order"), translated(look.recovered)))
    if look.lost:
        found.append(Notice(Level.WARN, tell("The history starts anew"), translated(look.lost)))
    if look.problem is not None:
        buttons = (troubles.open_file(look.problem.path),) if look.problem.path else ()
        found.append(Notice(Level.BAD, troubles.title(look.problem), troubles.reason(look.problem), buttons))
    if look.settings_problem is not None:
        found.append(_until_corrected(look.settings_problem, tell("Until it is corrected the defaults are in force.")))
    for problem in look.agent_problems:
        meanwhile = tell("Until it is corrected this agent of your own is not among the agents.")
        found.append(_until_corrected(problem, meanwhile))
    found += _keychain(look) + _offline(look)
    for row in agents:
        found += _about(row)
    return tuple(found)


def _until_corrected(problem: EzswitchError, meanwhile: str) -> Notice:
    text = words.in_sentences(troubles.reason(problem), meanwhile)
    return Notice(Level.WARN, troubles.title(problem), text, (troubles.open_file(problem.path),))


def unseen(agents: tuple[AgentRow, ...]) -> tuple[Notice, ...]:
    """Return what is said of an agent that was never run with ezswitch, on its own page alone."""
    text = tell("What ezswitch writes for it follows its documentation. Look at the preview before the first switch.")
    named = [row.agent.name for row in agents if row.installed and not row.agent.seen]
    return tuple(
        Notice(Level.NOTE, tell("{agent}: not yet seen with the real program", agent=name), text) for name in named
    )


def _keychain(look: Look) -> list[Notice]:
    states = {row.key.state for row in look.profiles}
    if "no_keychain" in states:
        text = tell(
            "Keys cannot be read or stored. Start a keychain service, or give each key a command that prints it."
        )
        return [Notice(Level.BAD, tell("No keychain service"), text, (troubles.look_again(),))]
    if "locked" in states:
        text = tell("Profiles are not checked until it is unlocked.")
        return [Notice(Level.WARN, tell("The keychain is locked"), text, (Button(Act.UNLOCK, tell("Unlock")),))]
    return []


def _offline(look: Look) -> list[Notice]:
    checks = [row.check for row in look.profiles if row.check is not None]
    if len(checks) > 1 and all(check.verdict in words.OFFLINE for check in checks):
        text = tell("No provider could be reached. Switching works all the same: it never waits for the network.")
        again = Button(Act.CHECK, tell("Check again"))
        return [Notice(Level.WARN, tell("It looks as if you are offline"), text, (again,))]
    return []


def _about(row: AgentRow) -> list[Notice]:
    name, agent = row.agent.name, row.agent.id
    found = []
    if isinstance(row.active, Unreadable):
        title = tell("{agent}'s settings cannot be read", agent=name)
        found.append(Notice(Level.BAD, title, _why_unreadable(row.active), (troubles.open_file(row.active.path),)))
    elif isinstance(row.active, Foreign):
        text = tell(
            "{agent} uses {host}, which is no profile of yours.", agent=name, host=words.host(row.active.base_url)
        )
        adopt = Button(Act.ADOPT, tell("Save as profile"), agent)
        found.append(Notice(Level.NOTE, tell("Not a profile"), text, (adopt,)))
    elif row.state is State.MODIFIED or row.drift:
        text = tell("{agent}'s settings no longer say what the last switch wrote.", agent=name)
        again = (Button(Act.USE, tell("Apply again"), row.profile),) if row.profile else ()
        differs = Button(Act.DIFFERENCE, tell("Show what differs"), agent)
        found.append(Notice(Level.WARN, tell("Changed outside ezswitch"), text, (*again, differs)))
    return [*found, *map(_conflict, row.conflicts)]


def _why_unreadable(active: Unreadable) -> str:
    reason = troubles.why(active.message)
    if not active.line:
        return tell(
            "{reason} ({file}). The file is left as it is until it is corrected.", reason=reason, file=active.path
        )
    return tell(
        "{reason} (line {line}, column {column}). The file is left as it is until it is corrected.",
        reason=reason,
        line=active.line,
        column=active.column,
    )


def _conflict(finding: Finding) -> Notice:
    level = Level.WARN if finding.severity is Severity.BLOCKS else Level.NOTE
    door = (troubles.open_file(finding.file),) if finding.file else ()
    text = words.in_sentences(finding.why, for_the_window(finding.remedy))
    return Notice(level, translated(finding.what), text, door)
