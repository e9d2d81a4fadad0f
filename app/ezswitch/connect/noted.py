"""Dated notes on models, shipped as data in resources/models, and where they count."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.model_notes import Feature, ModelNote, ModelRow
from ezswitch.domain.phrase import from_data, say
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import Origin, Surface, origin_of
from ezswitch.domain.verdict import Model

ENDPOINTS: Mapping[str, Surface] = {
    "openai": Surface.OPENAI,
    "openai-response": Surface.RESPONSES,
    "anthropic": Surface.ANTHROPIC,
    "gemini": Surface.GEMINI,
}
"""What gateways of new-api's kind call the surfaces in `supported_endpoint_types`; other words are no chat."""


def load(folder: Path) -> tuple[ModelNote, ...]:
    """Return the notes of a folder, one file per preset. Raises CannotRead for a file that is no such data."""
    return tuple(note for path in sorted(folder.glob("*.toml")) for note in _notes_in(path))


def applying(notes: tuple[ModelNote, ...], presets: tuple[Preset, ...], profile: Profile) -> tuple[ModelNote, ...]:
    """Return the notes that are about this profile's own hosts, whatever the profile is called."""
    homes = {preset.id: {surface: _origin(url) for surface, url in preset.base_url.items()} for preset in presets}
    here = {surface: _origin(url) for surface, url in profile.base_url.items()}
    return tuple(
        note
        for note in notes
        if (at := here.get(note.surface)) is not None and homes.get(note.preset, {}).get(note.surface) == at
    )


def surfaces_of(model: Model) -> tuple[Surface, ...]:
    """Return the surfaces that accept a model as far as its gateway says, () where it says nothing."""
    return tuple(surface for surface in Surface if any(ENDPOINTS.get(name) is surface for name in model.endpoints))


def model_rows(profile: Profile, models: tuple[Model, ...], notes: tuple[ModelNote, ...]) -> tuple[ModelRow, ...]:
    """Return a catalogue's models in its order, then those that the profile names and the catalogue does not have."""
    listed = {model.id for model in models}
    named = dict.fromkeys(name for name in profile.models.values() if name and name not in listed)
    rows = [_row(profile, model.id, surfaces_of(model), notes) for model in models]
    return (*rows, *(_row(profile, name, (), notes, listed=False) for name in named))


def _row(
    profile: Profile, name: str, surfaces: tuple[Surface, ...], notes: tuple[ModelNote, ...], *, listed: bool = True
) -> ModelRow:
    mine = tuple(note for note in notes if note.model == name and (not surfaces or note.surface in surfaces))
    return ModelRow(name, surfaces, mine, tuple(role for role, own in profile.models.items() if own == name), listed)


def _origin(url: str) -> Origin | None:
    try:
        return origin_of(url)
    except BadInput:
        return None


def _notes_in(path: Path) -> Iterator[ModelNote]:
    try:
        for said in tomllib.loads(path.read_text(encoding="utf-8"))["notes"]:
            yield from _expanded(path.stem, said)
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        raise CannotRead(say("these notes on models cannot be read: {why}.", why=error), path=str(path)) from None


def _expanded(preset: str, said: Mapping[str, Any]) -> Iterator[ModelNote]:
    dated, reliable = said["dated"], said.get("reliable")
    if not isinstance(dated, date) or not (reliable is None or isinstance(reliable, bool)):
        raise ValueError("a note needs a date, and `reliable` is true, false or left out")
    for model in said["models"]:
        yield ModelNote(
            preset=preset,
            model=str(model),
            surface=Surface(said["surface"]),
            feature=Feature(said["feature"]),
            reliable=reliable,
            dated=dated,
            why=from_data(str(said.get("why", ""))),
            source=str(said.get("source", "")),
        )
