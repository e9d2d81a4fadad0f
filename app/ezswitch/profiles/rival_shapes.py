"""Where CC Switch keeps address, key and models for each of its apps: data, read from resources/rivals."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from ezswitch.agents.agent import Agent, Found
from ezswitch.agents.found import found_in
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Surface
from ezswitch.formats import toml

_STEP = re.compile(r"<([^<>]+)>|[^.<>]+")

FORMATS: Mapping[str, Surface] = MappingProxyType(
    {
        "openai": Surface.OPENAI,
        "openai_chat": Surface.OPENAI,
        "openai-completions": Surface.OPENAI,
        "chat_completions": Surface.OPENAI,
        "chat": Surface.OPENAI,
        "openai_responses": Surface.RESPONSES,
        "openai-responses": Surface.RESPONSES,
        "codex_responses": Surface.RESPONSES,
        "responses": Surface.RESPONSES,
        "anthropic": Surface.ANTHROPIC,
        "anthropic-messages": Surface.ANTHROPIC,
        "anthropic_messages": Surface.ANTHROPIC,
        "messages": Surface.ANTHROPIC,
        "gemini_native": Surface.GEMINI,
        "google-generative-ai": Surface.GEMINI,
    }
)
"""The words by which CC Switch and its apps call an API format."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One app of CC Switch: its key, its name, its usual API format, and where things stand in a row's settings."""

    app: str
    name: str
    surface: Surface
    url: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    models: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    format: tuple[str, ...] = ()
    toml: tuple[str, ...] = ()


def load(path: Path) -> tuple[Shape, ...]:
    """Return the shapes of a data file in its order; raises CannotRead where the installation is broken."""
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(_shape(app, table) for app, table in said.items())
    except (ValueError, KeyError, AttributeError, TypeError, OSError) as error:
        raise CannotRead(say("this list of shapes cannot be read: {problem}.", problem=error), path=str(path)) from None


def shape_of(shapes: tuple[Shape, ...], app: str) -> Shape | None:
    """Return the shape of an app by CC Switch's key for it, None for an app nobody knows."""
    return next((shape for shape in shapes if shape.app == app), None)


def agent_of(agents: tuple[Agent, ...], app: str) -> Agent | None:
    """Return the agent that CC Switch calls by this key, None where ezswitch has none.

    An agent that leaves the reading of its rows to the shapes is known by its id where that is CC Switch's word too.
    """
    said = (agent for agent in agents if agent.rival and agent.rival.app == app)
    return next(said, None) or next((agent for agent in agents if agent.id == app), None)


def read_settings(shape: Shape, agents: tuple[Agent, ...], settings: Mapping[str, object]) -> Found:
    """Return what a row's settings say: by the agent's own reading where there is one, by the shape's places otherwise.

    Raises CannotRead for TOML in them that does not parse. Nothing in them is run, opened or fetched.
    """
    agent = agent_of(agents, shape.app)
    if agent is not None and agent.rival is not None:
        return agent.rival.read(settings)
    whole = {**settings, **{name: _document(settings.get(name)) for name in shape.toml}}
    word = _first(whole, shape.format)
    surface = FORMATS.get(word, shape.surface)
    models = {role: _first(whole, places) for role, places in shape.models.items()}
    keys = [(place, _text(whole, place)) for place in shape.key]
    found = found_in(surface, _first(whole, shape.url), models, keys)
    if word and word not in FORMATS:
        reason = say("Its API format {format} is none that ezswitch knows.", format=repr(word[:40]))
        return replace(found, base_url={}, reason=reason)
    return found


def _shape(app: str, table: Mapping[str, object]) -> Shape:
    models = table.get("models", {})
    if not isinstance(models, dict):
        raise TypeError(f"{app}.models is no table")
    return Shape(
        app=app,
        name=str(table["name"]),
        surface=Surface(str(table["surface"])),
        models={str(role): _places(places) for role, places in models.items()},
        **{name: _places(table.get(name, [])) for name in ("url", "key", "format", "toml")},
    )


def _places(said: object) -> tuple[str, ...]:
    if not isinstance(said, list):
        raise TypeError(f"{said!r} is no list of places")
    return tuple(str(place) for place in said)


def _document(text: object) -> Mapping[str, object]:
    return toml.value(text) if isinstance(text, str) else {}


def _first(whole: Mapping[str, object], places: tuple[str, ...]) -> str:
    return next((text for place in places if (text := _text(whole, place))), "")


def _text(whole: Mapping[str, object], place: str) -> str:
    """Return the text at a place, "" where there is none; the keys of an object count as a list for a number."""
    found: object = whole
    for step in _STEP.finditer(place):
        name = _text(whole, step[1]) if step[1] else step[0]
        if isinstance(found, Mapping) and name in found:
            found = found[name]
        elif name.isdecimal() and isinstance(found, list | Mapping) and int(name) < len(found):
            found = list(found)[int(name)]
        else:
            return ""
    return found.strip() if isinstance(found, str) else ""
