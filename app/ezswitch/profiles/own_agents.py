"""The user's own agents: definitions in the config folder's agents/, read at every look, so that a change shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ezswitch.agents.agent import Agent
from ezswitch.agents.declared import declared
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Files, Places
from ezswitch.formats.text import decode


@dataclass(frozen=True, slots=True)
class OwnAgents:
    """What the definitions gave: agents, why others gave none, and the files to watch."""

    agents: tuple[Agent, ...] = ()
    problems: tuple[BadInput, ...] = ()
    files: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Definitions:
    """Where definitions are read from, and the agents whose ids and files are taken."""

    files: Files
    places: Places
    environment: Environment
    supported: tuple[Agent, ...]

    def load(self, agreed: Callable[[], frozenset[str]]) -> OwnAgents:
        """Read every definition; `agreed` gives the paths outside of the home that the user agreed to.

        One that cannot be used is a problem with path, line and column, and hides no other. Raises nothing.
        """
        agents, problems = list[Agent](), list[BadInput]()
        paths = self.files.matching(self.places.agents / "*.toml")
        for path in paths:
            try:
                agent = self.read(path)
                self.admitted(agent, path, agreed())
                agents.append(agent)
            except BadInput as problem:
                problem.path = problem.path or str(path)
                problems.append(problem)
        return OwnAgents(tuple(agents), tuple(problems), paths)

    def read(self, path: Path) -> Agent:
        """Return the agent of one definition; raises CannotRead with path, line and column, BadInput for its id."""
        data = self.files.read(path).data
        if data is None:
            raise BadInput(
                say("no such file"),
                say("There is no file {file}.", file=path.name),
                hint=say("Give its path."),
                path=str(path),
            )
        try:
            return declared(path.stem, decode(data).removeprefix("\ufeff"))
        except CannotRead as error:
            raise error.at(str(path)) from None

    def admitted(self, agent: Agent, path: Path, agreed: frozenset[str]) -> None:
        """Raise BadInput for an agent that would stand in another's place or writes where nobody agreed to."""
        for other in self.supported:
            if other.id == agent.id:
                words = say("ezswitch has an agent {id} of its own.", id=agent.id)
                raise BadInput(
                    say("id is taken"), words, hint=say("Give {file} another name.", file=path.name), path=str(path)
                )
            mine = {file.path for file in agent.files(self.environment)}
            if mine & {file.path for file in other.files(self.environment)}:
                words = say("The file that it names is a settings file of {agent}.", agent=other.name)
                raise BadInput(say("file is taken"), words, hint=say("Use that agent instead."), path=str(path))
        if any(one.is_relative_to(folder) for one in _files(agent, self) for folder in _ours(self.places)):
            raise BadInput(
                say("file is taken"),
                say("Its file is one of ezswitch's own."),
                hint=say("Name another."),
                path=str(path),
            )
        for outside in self.outside(agent):
            if outside not in agreed:
                hint = say("If that is meant: ezswitch agents --validate {path} --accept outside-home", path=path)
                raise BadInput(
                    say("outside of your home"),
                    say("{path} lies outside of your home folder.", path=outside),
                    hint=hint,
                    path=str(path),
                )

    def outside(self, agent: Agent) -> tuple[str, ...]:
        """Return the files of an agent that do not lie in the user's home, by their names: links are not followed."""
        return tuple(str(file) for file in _files(agent, self) if not file.is_relative_to(self.environment.home))


def _files(agent: Agent, at: Definitions) -> Iterator[Path]:
    return (file.path for file in agent.files(at.environment))


def _ours(places: Places) -> tuple[Path, ...]:
    return places.config, places.state, places.data, places.cache
