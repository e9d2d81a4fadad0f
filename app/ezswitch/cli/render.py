"""What people read: values as lines and tables."""

from __future__ import annotations

from collections.abc import Sequence

from ezswitch.agents.agent import Foreign, KeyDelivery, Unreadable
from ezswitch.cli.call import Call
from ezswitch.cli.console import Cell
from ezswitch.domain.errors import BadInput
from ezswitch.domain.finding import Severity
from ezswitch.domain.plan import Outcome, SwitchRecord, standing
from ezswitch.domain.surface import origin_of
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.own_agents import Validated
from ezswitch.usecases.values import AgentRow, KeyRow, Look, Preview, ProfileRow

VERDICTS = {
    Verdict.OK: "works",
    Verdict.REACHABLE_KEY_UNPROVEN: "reachable, key not proven",
    Verdict.KEY_REJECTED: "key rejected",
    Verdict.REFUSED: "refused",
    Verdict.MODEL_MISSING: "model missing",
    Verdict.RATE_LIMITED: "rate limited",
    Verdict.SERVER_ERROR: "server error",
    Verdict.WRONG_URL: "wrong address",
    Verdict.NOT_AN_API: "not an API",
    Verdict.BAD_CATALOGUE: "no usable model list",
    Verdict.TIMEOUT: "no answer in time",
    Verdict.DNS_FAILURE: "host not found",
    Verdict.CONNECTION_REFUSED: "connection refused",
    Verdict.TLS_FAILURE: "no secure connection",
    Verdict.NO_KEY: "no key",
    Verdict.LOCKED: "not checked",
}
DELIVERIES = {
    KeyDelivery.HELPER: "key by command",
    KeyDelivery.REFERENCE: "key in a private file",
    KeyDelivery.LITERAL: "key in the agent's file",
    KeyDelivery.ASKED: "key asked for by the agent",
}
_KEY_STATES = {"present": "stored", "absent": "missing", "locked": "keychain locked", "no_keychain": "no keychain"}


def status(call: Call, seen: Look) -> None:
    """Print one line per installed agent."""
    rows = [row for row in seen.agents if row.installed]
    if not rows:
        call.console.line("No agent is installed here.")
        for row in seen.agents:
            call.console.line(f"  {row.agent.name}: {row.agent.install or row.agent.get_it}")
        return
    health = {row.profile.id: row for row in seen.profiles}
    call.console.table(
        ("AGENT", "USES", "HEALTH", "NOTE"),
        [(row.agent.name, uses(row), _health(health.get(row.profile or "")), _notes(row)) for row in rows],
    )
    if not seen.profiles and not seen.problem:
        call.console.line("No profiles yet. Add one: ezswitch add ezrouter", "dim")


def agents(call: Call, seen: Look) -> None:
    """Print every agent with its files and what stands in the way."""
    for row in seen.agents:
        if not row.installed:
            _absent(call, row)
            continue
        name = f"{row.agent.name} {row.version}".strip()
        delivery = f", {DELIVERIES[row.key_delivery]}" if row.key_delivery else ""
        call.console.line(f"{row.agent.id}: {name}, {_text(uses(row))}{delivery}", "bold")
        for path in row.files:
            call.console.line(f"  {call.short(path)}")
        if row.key_in_file:
            call.console.line(f"  the key lies in {call.short(row.key_in_file)}", "warn")
        for text in _quiet(row):
            call.console.line(f"  {text}", "dim")
        note = _text(_notes(row, conflicts=False))
        if note:
            call.console.line(f"  {note}", "warn")
        for one in row.conflicts:
            at = f" ({call.short(one.file)}{f':{one.line}' if one.line else ''})" if one.file else ""
            tone = "bad" if one.severity is Severity.BLOCKS else "warn"
            call.console.line(f"  ! {one.what}{at}: {one.why} {one.remedy}", tone)


def _absent(call: Call, row: AgentRow) -> None:
    agent = row.agent
    by = f" ({agent.install})" if agent.install else ""
    call.console.line(f"{agent.id}: {agent.name}, not installed{by}", "dim")
    if not by and agent.get_it:
        call.console.line(f"  {agent.get_it}", "dim")


def validated(call: Call, found: Validated) -> None:
    """Print what a user's own agent would write, and what it does not keep to."""
    agent = found.agent
    call.console.line(f"{agent.id}: {agent.name}, {DELIVERIES[agent.key_delivery]}", "bold")
    for path in found.files:
        call.console.line(f"  {call.short(path)}")
    for one in agent.owned:
        call.console.line(f"  {'.'.join(one.path)}: {one.meaning}", "dim")
    for fault in found.faults:
        call.console.line(f"  ! Not so: {fault}", "bad")
    if not found.faults:
        where = (
            "It is in use."
            if found.installed
            else f"To use it, put it into {call.short(str(call.ports.places.agents))}"
        )
        call.console.line(f"It keeps to everything that an agent has to keep to. {where}")


def profiles(call: Call, rows: Sequence[ProfileRow]) -> None:
    """Print profiles with their hosts, models, keys and users."""
    if not rows:
        call.console.line("No profiles yet. Add one: ezswitch add ezrouter")
        return
    tagged = any(row.profile.tags for row in rows)
    call.console.table(
        ("PROFILE", "HOST", "FORMATS", "MODEL", "KEY", "USED BY", *(("TAGS",) if tagged else ())),
        [
            (
                row.profile.id,
                hosts(row),
                "+".join(surface.value for surface in row.profile.base_url),
                row.profile.models.get("main", ""),
                (f"{row.profile.key}: {key_state(row.key.state)}", "" if row.key.state == "present" else "warn"),
                ", ".join(row.used_by),
                *((", ".join(row.profile.tags),) if tagged else ()),
            )
            for row in rows
        ],
    )


def outcome(call: Call, result: Outcome, *, without: str = "is on its own sign-in", after: str = "") -> None:
    """Print what an action did, agent by agent.

    `without` says what an agent without a profile is on now, `after` what would take the action back.
    """
    for done in result.switches:
        where = f"uses {done.profile}" if done.profile else without
        call.console.line(f"{call.agent_name(done.agent)} {where}", "good")
        if done.takes_effect:
            call.console.line(f"  {done.takes_effect}")
        for file in done.files:
            call.console.line(f"  {'changed' if file.changed else 'already so:'} {call.short(file.path)}", "dim")
        for warning in done.warnings:
            call.console.line(f"  ! {warning}", "warn")
    for one in result.skipped:
        call.console.line(f"{call.agent_name(one.agent)} skipped: {one.reason}", "warn")
    for agent, error in result.failed:
        call.console.line(f"{call.agent_name(agent)} failed: {error}", "bad")
    if after and any(file.changed for done in result.switches for file in done.files):
        call.console.line(f"Take it back: ezswitch {after}", "dim")


def preview(call: Call, shown: Preview) -> None:
    """Print the masked diffs of a plan."""
    _diffs(call, shown)
    for step in shown.plan.programs:
        call.console.line(f"{call.agent_name(step.agent)}: {step.line}")
    for change in shown.plan.changes:
        if change.takes_effect:
            call.console.line(f"{call.agent_name(change.agent)}: {change.takes_effect}", "dim")
        for warning in change.warnings:
            call.console.line(f"  ! {warning}", "warn")
    for one in shown.skipped:
        call.console.line(f"{call.agent_name(one.agent)} skipped: {one.reason}", "warn")
    for agent, error in shown.failed:
        call.console.line(f"{call.agent_name(agent)} failed: {error}", "bad")


def _diffs(call: Call, shown: Preview) -> None:
    for file in shown.files:
        if not file.diff:
            call.console.line(f"{call.short(file.path)}: nothing changes", "dim")
        for line in file.diff.splitlines():
            tone = "" if line.startswith(("+++", "---")) else {"+": "good", "-": "bad", "@": "dim"}.get(line[:1], "")
            call.console.line(line, tone)


def keys(call: Call, rows: Sequence[KeyRow]) -> None:
    """Print keys by name."""
    if not rows:
        call.console.line("No keys yet. A profile brings its own: ezswitch add ezrouter")
        return
    call.console.table(
        ("KEY", "STATE", "PROFILES", "AGENTS", "MAY GO TO"),
        [
            (
                row.name,
                (key_state(row.state.state, row.state.place), "" if row.state.state == "present" else "warn"),
                ", ".join(row.profiles),
                ", ".join(row.agents),
                "(locked)" if row.origins is None else ", ".join(row.origins),
            )
            for row in rows
        ],
    )


def history(call: Call, records: Sequence[SwitchRecord], agent: str | None) -> None:
    """Print what was switched when, newest first, in local time."""
    if not records:
        call.console.line("Nothing was switched yet.")
        return
    stands = standing(records)
    call.console.table(
        ("TIME", "WHAT", "AGENT", "PROFILE", ""),
        [
            (
                record.time.astimezone().strftime("%Y-%m-%d %H:%M"),
                record.kind.value,
                call.agent_name(change.agent),
                change.profile or "-",
                "" if record.id in stands else ("taken back", "dim"),
            )
            for record in records
            for change in record.changes
            if agent in (None, change.agent)
        ],
    )


def uses(row: AgentRow) -> Cell:
    """Return who an agent uses, in the words of the window."""
    if isinstance(row.active, Unreadable):
        return f"cannot be read (line {row.active.line})", "bad"
    if isinstance(row.active, Foreign):
        return f"{_host(row.active.base_url)} (not a profile)", "warn"
    if row.profile:
        return row.profile
    return "own sign-in", "dim"


def hosts(row: ProfileRow) -> str:
    """Return the hosts of a profile, each once."""
    return ", ".join(dict.fromkeys(_host(url) for url in row.profile.base_url.values()))


def key_state(state: str, place: str = "keychain") -> str:
    """Return the state of a key in words, with its place where that is not the keychain."""
    words = _KEY_STATES.get(state, state)
    return words if place == "keychain" or state != "present" else f"{words} ({place})"


def tone(verdict: Verdict) -> str:
    """Return the tone of a verdict."""
    if verdict is Verdict.OK:
        return "good"
    return "warn" if verdict.good or verdict is Verdict.LOCKED else "bad"


def _health(row: ProfileRow | None) -> Cell:
    """Return the verdict; where the key could not be asked for, why that is so now."""
    if row is None or row.check is None:
        return "not checked", "dim"
    words = VERDICTS[row.check.verdict]
    if row.check.verdict is Verdict.LOCKED and row.key.state in ("locked", "no_keychain"):
        words += f", {key_state(row.key.state)}"
    return words, tone(row.check.verdict)


def _quiet(row: AgentRow) -> list[str]:
    unseen = "" if row.agent.seen else "not yet seen with the real program"
    return [text for text in (row.takes_effect, unseen) if text]


def _notes(row: AgentRow, *, conflicts: bool = True) -> Cell:
    found = []
    if row.changed_outside or row.left:
        found.append(f"changed outside ezswitch{', left so' if row.left else ''}")
    if row.never_run:
        found.append("never run")
    if conflicts and row.conflicts:
        found.append(f"{len(row.conflicts)} conflict{'s' if len(row.conflicts) > 1 else ''}, see: ezswitch agents")
    return ", ".join(found), "warn"


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell[0]


def _host(url: str) -> str:
    try:
        return str(origin_of(url)).split("://", 1)[1]
    except BadInput:
        return url
