"""What makes a switch silently not work: from the environment, and from other files that an agent reads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import Agent, Condition, Overlay
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding
from ezswitch.domain.ports import Files
from ezswitch.switching.reading import text_of
from ezswitch.switching.remedies import explained


def conflicts_of(agent: Agent, environment: Environment, files: Files) -> tuple[Finding, ...]:
    """Return what stands against a switch of this agent, each with its file where one is to blame."""
    overlays = agent.overlays(environment) if agent.overlays else ()
    variables = (explained(found, environment, files) for found in agent.conflicts(environment))
    return (*variables, *judged(overlays, files))


def judged(overlays: tuple[Overlay, ...], files: Files) -> tuple[Finding, ...]:
    """Return what the files of these overlays say, each finding with its file."""
    every = [replace(overlay, path=path) for overlay in overlays for path in _paths(overlay.path, files)]
    return tuple(found for overlay in every for found in _judged(overlay, files))


def _paths(path: Path, files: Files) -> tuple[Path, ...]:
    return files.matching(path) if "*" in path.name else (path,)


def _judged(overlay: Overlay, files: Files) -> tuple[Finding, ...]:
    text = _text(overlay, files)
    found = overlay.judge(text) if text is not None else ()
    if found and not _is_read(overlay, files):
        return ()
    return tuple(replace(one, file=one.file or str(overlay.path)) for one in found)


def _is_read(overlay: Overlay, files: Files) -> bool:
    unless, when = overlay.unless, overlay.when
    return not (unless and _holds(unless, files)) and (when is None or _holds(when, files))


def _holds(condition: Condition, files: Files) -> bool:
    text = _text(condition, files)
    return text is not None and condition.holds(text)


def _text(where: Overlay | Condition, files: Files) -> str | None:
    try:
        return text_of(files.read(where.path), where.format)
    except CannotRead:  # the survey tells of the agent's own; another's is for its owner to correct
        return None
