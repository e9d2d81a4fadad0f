"""Extensions of ours that an agent's editors need: installed with a switch, removed with the revert if they were ours.

What we installed is written down first: a crash then leaves an extension that finds no live file and does nothing,
and the next revert removes it. Undo leaves it where it is, for the same reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from ezswitch.agents.agent import Agent
from ezswitch.domain.companion import Editor
from ezswitch.domain.errors import CannotRead, EzswitchError, Refused
from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say, sentences
from ezswitch.domain.plan import Plan, ProgramStep
from ezswitch.usecases.ports import Ports


def lacking(ports: Ports, agent: Agent) -> tuple[Editor, ...]:
    """Return the editors of this machine that lack the agent's companion, or have another version of it."""
    companion = agent.companion
    if companion is None:
        return ()
    here = (editor for editor in companion.editors(ports.environment) if ports.editors.there(editor))
    return tuple(editor for editor in here if ports.editors.version(editor, companion.extension) != companion.version)


def warning(ports: Ports, agent: Agent) -> Phrase:
    """Say what to do where no editor's program can be found to install it with; "" where there is nothing to do."""
    if agent.companion is None:
        return NOTHING
    editors = agent.companion.editors(ports.environment)
    if any(
        ports.editors.there(editor) or ports.editors.version(editor, agent.companion.extension) for editor in editors
    ):
        return NOTHING
    return sentences(
        say(
            "{agent} needs an extension, and none of these programs was found to install it with: {programs}.",
            agent=agent.name,
            programs=comma_separated(editor.program for editor in editors),
        ),
        say(
            "Install {package} by hand: Extensions, Install from VSIX.",
            package=ports.editors.package(agent.companion),
        ),
        _otherwise(agent),
    )


def program_steps(ports: Ports, agent: Agent) -> tuple[ProgramStep, ...]:
    """Return the steps that install what the agent's editors lack."""
    companion = agent.companion
    if companion is None:
        return ()
    return tuple(
        ProgramStep(agent.id, editor, companion, ports.editors.version(editor, companion.extension))
        for editor in lacking(ports, agent)
    )


def installing(ports: Ports, plan: Plan) -> Callable[[], None] | None:
    """Return what runs a plan's program steps, None where it has none. It raises Refused."""
    return partial(_install, ports, plan.programs) if plan.programs else None


def take_back(ports: Ports, agents: Iterable[Agent]) -> tuple[tuple[str, Phrase], ...]:
    """Remove what `installing` installed for these agents; return (agent, reason) for each that stays."""
    failed = []
    for agent in (one for one in agents if one.companion is not None):
        try:
            _take_back_of(ports, agent)
        except EzswitchError as error:  # the files are back by now, so that is what is told
            failed.append((agent.id, error.words))
    return tuple(failed)


def _take_back_of(ports: Ports, agent: Agent) -> None:
    companion, noted = agent.companion, _noted(ports)
    ours, problem = noted.get(agent.id, ()), None
    for editor in companion.editors(ports.environment) if companion else ():
        if companion is None or editor.program not in ours:
            continue
        try:
            ports.editors.remove(editor, companion.extension)
        except Refused as error:
            problem = error
            continue
        ours = tuple(name for name in ours if name != editor.program)
        _note(ports, {**noted, agent.id: ours})
    if problem is not None:
        raise problem


def _otherwise(agent: Agent) -> Phrase:
    """Name the ways of the agent that need no extension."""
    free = [one for one in agent.ways if one.companion is None]
    ways = comma_separated(say("{way} ({meaning})", way=one.id, meaning=one.meaning) for one in free)
    return say("Or choose another way for it in the profile: {ways}.", ways=ways) if free else NOTHING


def _install(ports: Ports, steps: Iterable[ProgramStep]) -> None:
    for step in steps:
        editor, extension = step.editor, step.companion.extension
        if not ports.editors.version(editor, extension):
            noted = _noted(ports)
            _note(ports, {**noted, step.agent: tuple(dict.fromkeys((*noted.get(step.agent, ()), editor.program)))})
        ports.editors.install(editor, step.companion)


def _file(ports: Ports) -> Path:
    return ports.places.state / "companions.json"


def _noted(ports: Ports) -> dict[str, tuple[str, ...]]:
    """Return agent -> programs of the editors that we installed its companion in.

    A damaged note counts as none: the extension then stays, which does nothing without its file, and a revert goes on.
    """
    data = ports.files.read(_file(ports)).data
    try:
        said = json.loads(data) if data else {}
        return {agent: tuple(map(str, names)) for agent, names in said.items()}
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        raise CannotRead(
            say("{path} does not say which extensions ezswitch installed.", path=_file(ports)),
            path=str(_file(ports)),
            hint=say("Move it away; then remove the extension by hand where you do not want it."),
        ) from error


def _note(ports: Ports, noted: dict[str, tuple[str, ...]]) -> None:
    path = _file(ports)
    kept = {agent: names for agent, names in noted.items() if names}
    if not kept:
        ports.files.remove(path)
        return
    for folder in ports.files.missing_directories(path):
        ports.files.make_directory(folder)
    temp = ports.files.stage(path, json.dumps(kept).encode(), private=True)
    ports.files.commit(temp, path)
    ports.files.sync_directory(path.parent)
