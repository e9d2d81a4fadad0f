"""A profile's models as they are shown: the stored catalogue with badges and dated notes, and taking a better one."""

from __future__ import annotations

from ezswitch.connect.noted import applying, model_rows
from ezswitch.domain.model_notes import Better, ModelRow
from ezswitch.domain.profile import Profile
from ezswitch.usecases.concerns import taken
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, tell_others


def models(ports: Ports, profile_id: str) -> tuple[ModelRow, ...]:
    """Return the stored catalogue of a profile; the network is not asked. () where it was never checked."""
    profile = shelf_of(ports).get(profile_id)
    found = ports.checks.catalogue(profile_id)[0]
    return model_rows(profile, found, applying(ports.notes, ports.presets, profile)) if found else ()


def take_better(ports: Ports, profile_id: str, agent_id: str, better: Better) -> Profile:
    """Store a better choice for one agent in the profile. Agents keep what they have until they are switched."""
    shelf = shelf_of(ports)
    changed = taken(shelf.get(profile_id), agent_id, better)
    shelf.save(changed)
    tell_others(ports)
    return changed
