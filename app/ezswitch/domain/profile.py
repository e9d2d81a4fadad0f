"""A profile: what a card shows. One profile serves every agent whose surface it offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from ezswitch.domain.phrase import NOTHING, Phrase
from ezswitch.domain.surface import Origin, Surface, origin_of

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AgentOptions:
    """What a profile says for one agent alone; empty means: as for all.

    `way` names one of the agent's ways of being put on a profile, where it has several; "" is its best one.
    """

    models: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    surface: Surface | None = None
    way: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """Id, display name, base URL per surface (without a final slash), name of its key, models per role.

    Roles are main, small, opus, sonnet, haiku, fable, subagent; `agents` maps an agent's id to its own options.
    `preset` is the id of the preset it came from, or "". `notes` (lines of free text) and `tags` (single words or a
    few) are the user's own: they help to find a profile and are never shared.
    """

    id: str
    name: str
    key: str
    base_url: Mapping[Surface, str]
    models: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    agents: Mapping[str, AgentOptions] = field(default_factory=lambda: MappingProxyType({}))
    website: str = ""
    preset: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()

    def models_for(self, agent_id: str) -> dict[str, str]:
        """Return role -> model id for one agent: its own where given, the profile's otherwise."""
        own = self.agents.get(agent_id)
        return {**self.models, **(own.models if own else {})}

    def surface_for(self, agent_id: str, spoken: tuple[Surface, ...]) -> Surface | None:
        """Return the surface to use for an agent that speaks `spoken` (best first), or None if none fits."""
        own = self.agents.get(agent_id)
        if own and own.surface in spoken and own.surface in self.base_url:
            return own.surface
        return next((surface for surface in spoken if surface in self.base_url), None)

    def way_for(self, agent_id: str) -> str:
        """Return the way that was chosen for an agent, "" for its best one."""
        own = self.agents.get(agent_id)
        return own.way if own else ""

    def with_way(self, agent_id: str, way: str) -> Profile:
        """Return the profile with the way that an agent is put on it, "" for its best one."""
        own = replace(self.agents.get(agent_id, AgentOptions()), way=way)
        others = {agent: options for agent, options in self.agents.items() if agent != agent_id}
        return replace(self, agents=others if own == AgentOptions() else {**self.agents, agent_id: own})

    def with_addresses(self, base_url: Mapping[Surface, str]) -> Profile:
        """Return the profile with these base URLs on top of its own."""
        return replace(self, base_url={**self.base_url, **base_url})

    def origins(self) -> frozenset[Origin]:
        """Return where this profile sends its key."""
        return frozenset(origin_of(url) for url in self.base_url.values())


@dataclass(frozen=True, slots=True)
class Preset:
    """A profile without a key, shipped as data.

    `common` ones are shown first, the others behind "More". `list_proves_key` is the known answer to "does a model
    list need the key here?": True, False, or None when nobody knows. `proof_url` is something else that only an
    accepted key is told, "" where nothing is known. `key_url` is where a user gets a key.
    `name` may hold words ("Ollama (this machine)"), and is translated where it is shown; a profile made of it is named
    in English where nobody says otherwise.
    """

    id: str
    name: Phrase
    website: str
    base_url: Mapping[Surface, str]
    models: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    key_url: str = ""
    note: Phrase = NOTHING
    list_proves_key: bool | None = None
    models_url: Mapping[Surface, str] = field(default_factory=lambda: MappingProxyType({}))
    common: bool = False
    proof_url: str = ""
