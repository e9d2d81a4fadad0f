"""A profile's models as they are shown: the stored catalogue with badges and dated notes."""

from __future__ import annotations

from ezswitch.connect.noted import applying, model_rows
from ezswitch.domain.model_notes import ModelRow
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of


def models(ports: Ports, profile_id: str) -> tuple[ModelRow, ...]:
    """Return the stored catalogue of a profile; the network is not asked. () where it was never checked."""
    profile = shelf_of(ports).get(profile_id)
    found = ports.checks.catalogue(profile_id)[0]
    return model_rows(profile, found, applying(ports.notes, ports.presets, profile)) if found else ()
