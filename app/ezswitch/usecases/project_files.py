"""A project's own files that outrank the user's: settings there that ezswitch writes, and that would win over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import AgentFile
from ezswitch.agents.owned import owned_values
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.formats import jsonc
from ezswitch.switching.conflicts import judged
from ezswitch.switching.reading import text_of
from ezswitch.switching.survey import AgentRow
from ezswitch.usecases.ports import Ports


def overrides(ports: Ports, row: AgentRow, folder: Path) -> Iterator[Finding]:
    """Yield a finding for each file of a project in which an agent finds settings of ours; values are never shown."""
    hiding = row.agent.project_overlays
    for found in judged(hiding(ports.environment, folder), ports.files) if hiding else ():
        yield replace(found, subject=row.agent.id)
    off = ports.environment.get(row.agent.project_off) if row.agent.project_off else ""
    read = row.agent.project if off.lower() not in ("1", "true") else None
    for file in read(folder) if read else ():
        try:
            names, line = _owned_there(ports, row, file)
        except CannotRead as error:
            what = say("{agent}: {problem}", agent=row.agent.name, problem=error.message)
            why = say(
                "In this folder {agent} reads it after the file that ezswitch edits, or not at all.",
                agent=row.agent.name,
            )
            remedy = say("Correct it there. Everything else goes on.")
            yield Finding("project-unreadable", Severity.WARNS, what, why, remedy, error.path, error.line, row.agent.id)
            continue
        if names:
            what = say(
                "{agent}: this project sets {settings} itself.",
                agent=row.agent.name,
                settings=comma_separated(names),
            )
            why = say("In this folder that wins over every profile.")
            remedy = say("Take it out there, if profiles should count in this project too.")
            yield Finding("project-overrides", Severity.BLOCKS, what, why, remedy, str(file.path), line, row.agent.id)


def _owned_there(ports: Ports, row: AgentRow, file: AgentFile) -> tuple[tuple[str, ...], int]:
    """Return the settings that stand there, and the line of the first of them where its format can say one."""
    text = text_of(ports.files.read(file.path), file.format)
    found = owned_values(row.agent, (file,), {file.role: text}) if text is not None else {}
    paths = [path for (_, path), value in found.items() if value != ""]
    lines = [jsonc.where(text or "", path)[0] for path in paths] if file.format == "jsonc" else []
    return tuple(sorted(".".join(path) for path in paths)), min(lines, default=0)
