"""A variable that says where an agent's files are, and that the login shell and this program do not agree on."""

from __future__ import annotations

from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say


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
