"""One file per agent: facts and pure functions. A module here with a value AGENT is an agent; nothing registers it."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ezswitch.agents.agent import Agent


def all_agents() -> tuple[Agent, ...]:
    """Return every agent of this folder, by name."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return tuple(sorted((module.AGENT for module in modules if hasattr(module, "AGENT")), key=lambda one: one.name))
