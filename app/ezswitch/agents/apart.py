"""A variable that says where an agent's files are: login shell and program disagree on it, or a project sets it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ezswitch.agents.agent import Overlay
from ezswitch.agents.found import texts_in
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.formats import dotenv


def two_folders(
    finding: str, agent: str, variable: str, environment: Environment, file: str = ""
) -> tuple[Finding, ...]:
    """Return the finding of that id where both set the variable and not to the same, () otherwise.

    `agent` is what people call it; `file` is the name of its file where it has a single one.
    """
    shells, ours = (where.get(variable) for where in (environment.shell_variables, environment.variables))
    if not shells or not ours or shells == ours:
        return ()
    why = (
        say(
            "Started elsewhere, {agent} reads another {file}; ezswitch edits the login shell's.", agent=agent, file=file
        )
        if file
        else say("Started elsewhere, {agent} reads other files; ezswitch edits the login shell's.", agent=agent)
    )
    return (
        Finding(
            finding,
            Severity.WARNS,
            say("{variable} differs between your login shell and this program.", variable=variable),
            why,
            say(
                "Give the variable one value everywhere, or start ezswitch from the shell you use {agent} in.",
                agent=agent,
            ),
        ),
    )


def moved_by(finding: str, agent: str, variables: tuple[str, ...], *files: Path) -> tuple[Overlay, ...]:
    """Return the .env files of a project that an agent reads at its start, for variables that move its own files."""
    return tuple(Overlay(path, "dotenv", partial(_moved, finding, agent, variables)) for path in files)


def _moved(finding: str, agent: str, variables: tuple[str, ...], text: str) -> tuple[Finding, ...]:
    said = texts_in(dotenv.get(text, ()))
    there = [name for name in variables if said.get(name)]
    if not there:
        return ()
    return (
        Finding(
            finding,
            Severity.BLOCKS,
            say("This project's .env sets {variables}.", variables=comma_separated(there)),
            say("{agent} reads that file at its start, and then takes its settings from elsewhere.", agent=agent),
            say("Take it out there, if profiles should count in this project too."),
            line=dotenv.where(text, there[0])[0],
        ),
    )
