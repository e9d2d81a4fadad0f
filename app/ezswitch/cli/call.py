"""One command being run: what was typed, the ports, where to write, and how to ask."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from ezswitch.cli.console import Console
from ezswitch.domain.errors import BadInput, EzswitchError, StoreError
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Profile
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.values import Look, ProfileRow


@dataclass(frozen=True)
class Call:
    """Everything a command gets. `ask` shows a prompt and returns what was typed without showing it."""

    args: argparse.Namespace
    ports: Ports
    console: Console
    stdin: TextIO
    ask: Callable[[str], str]

    @property
    def accept(self) -> frozenset[str]:
        """Return the consents that were given by name."""
        return frozenset(self.args.accept)

    def look(self) -> Look:
        """Return everything as it stands; says on stderr what was recovered."""
        from ezswitch.usecases.look import look  # noqa: PLC0415  # only the commands that need it pay for it

        seen = look(self.ports)
        if seen.recovered:
            self.console.note(f"ezswitch: {seen.recovered}")
        return seen

    def row(self, profile: Profile) -> ProfileRow:
        """Return a profile as it stands now."""
        rows = {row.profile.id: row for row in self.look_whole().profiles}
        if profile.id not in rows:
            raise BadInput(
                say("no such profile"),
                say("{profile} is not among the profiles any more.", profile=repr(profile.id)),
                hint=say("Look again."),
            )
        return rows[profile.id]

    def look_whole(self) -> Look:
        """Return everything as it stands, or raise what could not be read; without a history all but undo goes on."""
        seen = self.look()
        if seen.problem and not isinstance(seen.problem, StoreError):
            raise seen.problem
        self.problem(seen)
        return seen

    def agent_name(self, agent_id: str) -> str:
        """Return the name people know an agent by."""
        return next((agent.name for agent in self.ports.agents if agent.id == agent_id), agent_id)

    def known_agents(self, wanted: list[str]) -> tuple[str, ...]:
        """Return these ids without repeats; raises BadInput that lists what comes near."""
        from ezswitch.usecases.running import chosen_agent  # noqa: PLC0415  # only the commands that need it

        return tuple(dict.fromkeys(chosen_agent(self.ports, one).id for one in wanted))

    def short(self, path: str) -> str:
        """Return a path with `~` for the home folder."""
        home = str(self.ports.environment.home)
        return f"~{path[len(home) :]}" if path.startswith((f"{home}/", f"{home}\\")) else path

    def problem(self, seen: Look) -> int:
        """Say on stderr what was lost, and what could not be read; return the exit status."""
        if seen.lost:
            self.console.note(f"ezswitch: {seen.lost}")
        if seen.problem:
            self.console.note(one_line(seen.problem))
            return 1
        return 0


def one_line(error: EzswitchError) -> str:
    """Return an error as the one line for stderr: what, why, what to do."""
    return f"ezswitch: {error.title}: {error}"
