"""Presets: profiles without a key, shipped as data in resources/presets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import comma_separated, from_data, say
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import Surface

_FIRST = "ezrouter"
_LAST = "custom"


def load(folder: Path) -> tuple[Preset, ...]:
    """Return the presets of a folder, one per *.toml file: ezrouter first, then by name, custom last."""
    found = [_preset(path) for path in folder.glob("*.toml")]
    return tuple(sorted(found, key=lambda one: (one.id != _FIRST, one.id == _LAST, one.name.casefold())))


def from_preset(preset: Preset, profile_id: str, name: str = "", key: str = "") -> Profile:
    """Return a profile that says what the preset says; `name` defaults to the preset's, `key` to the id."""
    checked_name(profile_id, "profile id")
    return Profile(
        id=profile_id,
        name=name or (str(preset.name) if preset.id != _LAST else profile_id),
        key=checked_name(key or profile_id, "name of a key"),
        base_url=dict(preset.base_url),
        models=dict(preset.models),
        website=preset.website,
        preset=preset.id,
    )


def chosen_preset(presets: tuple[Preset, ...], preset_id: str) -> Preset:
    """Return the preset of this id; raises BadInput that lists what there is."""
    for preset in presets:
        if preset.id == preset_id:
            return preset
    raise BadInput(
        say("no such preset"),
        say("There is no preset {preset}.", preset=repr(preset_id[:80])),
        hint=say("There are: {presets}.", presets=comma_separated(preset.id for preset in presets)),
    )


def _preset(path: Path) -> Preset:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        return Preset(
            id=checked_name(path.stem, "preset id"),
            name=from_data(str(said["name"])),
            website=str(said.get("website", "")),
            base_url=_by_surface(said.get("base_url", {})),
            models={str(role): str(model) for role, model in said.get("models", {}).items()},
            key_url=str(said.get("key_url", "")),
            note=from_data(str(said.get("note", ""))),
            list_proves_key=said.get("list_proves_key"),
            models_url=_by_surface(said.get("models_url", {})),
            common=said.get("common") is True,
            proof_url=str(said.get("proof_url", "")),
        )
    except (ValueError, KeyError, AttributeError, OSError) as error:
        raise CannotRead(say("this preset cannot be read: {problem}.", problem=error), path=str(path)) from None


def _by_surface(said: Mapping[str, Any]) -> dict[Surface, str]:
    return {Surface(name): str(url) for name, url in said.items()}
