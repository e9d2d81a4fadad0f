"""What doctor sees around the agents: leftovers, open folders, sessions that began before a switch, crash reports."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import When
from ezswitch.domain.errors import CannotRead, StoreError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, say, say_count, sentences, verbatim
from ezswitch.domain.sessions import OpenSession
from ezswitch.switching.conflicts import conflicts_of
from ezswitch.switching.survey import AgentRow
from ezswitch.usecases.ports import Ports

_SHOWN = 5
"""Process numbers that are named; more say no more."""


def findings(ports: Ports, agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    """Yield what is found around the installed agents; nothing is written."""
    yield from _leftovers(ports, agents)
    yield from _folders(ports)
    yield from _new_variables(ports, agents)
    for row in agents:
        yield from _sessions(ports, row)
    for path in ports.files.matching(ports.places.crash_reports / "*.txt"):
        what = say("ezswitch stopped unexpectedly: {file}.", file=path.name)
        why = say("What you did last may not have been finished; what was begun is taken back or finished by itself.")
        command = f"rm {shlex.quote(str(path))}"
        report = say("Report it with this file, which holds no key.")
        remedy = sentences(report, say("Then remove it: {command}", command=command))
        yield Finding("crash-report", Severity.NOTE, what, why, remedy, str(path), command=command)


def temps(ports: Ports, agents: tuple[AgentRow, ...]) -> Iterator[tuple[Path, Phrase]]:
    """Yield what writes that died left: the temp, and what it lies beside, in words."""
    for row in agents:
        for file in row.files:
            with suppress(CannotRead):
                real = ports.files.read(Path(file)).real
                yield from (
                    (temp, say("a file of {agent}", agent=row.agent.name)) for temp in ports.files.temps_of(real)
                )
    for own in (ports.places.profiles, ports.places.settings):
        with suppress(CannotRead):
            yield from ((temp, verbatim(own.name)) for temp in ports.files.temps_of(ports.files.read(own).real))


def _leftovers(ports: Ports, agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    for temp, beside in temps(ports, agents):
        what = say("{file} was left beside {beside}.", file=temp.name, beside=beside)
        why = say("A write that died left it. It is not read by anybody, and may hold settings from before.")
        command = f"rm {shlex.quote(str(temp))}"
        yield Finding(
            "leftover",
            Severity.NOTE,
            what,
            why,
            say("Remove it: {command}", command=command),
            str(temp),
            command=command,
        )


def _folders(ports: Ports) -> Iterator[Finding]:
    for folder in ports.traces.open_folders():
        what = say("Other users of this computer can look into {folder}, a folder of ezswitch's.", folder=folder.name)
        why = say("Keys, or settings from before ezswitch that may hold some, lie there: its mode should be 0700.")
        command = f"chmod 700 {shlex.quote(str(folder))}"
        yield Finding("folder-open", Severity.WARNS, what, why, verbatim(command), str(folder), command=command)


def _new_variables(ports: Ports, agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    """Yield what a new terminal would add: this one may be older than a line in a start-up file."""
    fresh = ports.login_shell() if not ports.environment.shell_variables else {}
    if not fresh:
        return
    environment = replace(ports.environment, shell_variables=fresh)
    for row in agents:
        known = {one.id for one in row.conflicts}
        for one in conflicts_of(row.agent, environment, ports.files):
            if one.id not in known and one.variable:
                what = say("{variable} is set in every new terminal.", variable=one.variable)
                yield replace(one, subject=row.agent.id, what=what)


def _sessions(ports: Ports, row: AgentRow) -> Iterator[Finding]:
    """Yield sessions that began before the last switch, where they do not follow it at once."""
    late = [one.when for one in row.agent.owned if one.when is not When.AT_ONCE]
    before = _older(ports, row) if late else ()
    if not before:
        return
    numbers = ", ".join(str(one.pid) for one in before[:_SHOWN]) + (" ..." if len(before) > _SHOWN else "")
    what = say_count(
        len(before),
        "One session of {agent} began before the last switch (process {numbers}).",
        "{n} sessions of {agent} began before the last switch (process {numbers}).",
        agent=row.agent.name,
        numbers=numbers,
    )
    follows = len(late) < len(row.agent.owned)
    why = say("What a switch changes takes effect there so: {takes_effect}.", takes_effect=row.takes_effect)
    remedy = (
        say("Start it anew where that matters.")
        if follows
        else say("Until it is started anew it uses what was there before.")
    )
    yield Finding("session-open", Severity.NOTE if follows else Severity.WARNS, what, why, remedy, subject=row.agent.id)


def _older(ports: Ports, row: AgentRow) -> tuple[OpenSession, ...]:
    try:
        last = next(iter(ports.store.history(row.agent.id, 1)), None)
    except StoreError:  # the history says so itself
        return ()
    if last is None:
        return ()
    return tuple(
        one
        for one in ports.programs.sessions(row.agent.binaries)
        if 0 < one.started.timestamp() < last.time.timestamp()
    )
