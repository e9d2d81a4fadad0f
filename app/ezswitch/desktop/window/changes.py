"""Small changes of frozen values that the window makes itself: a model chosen, a check come home."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.domain.checks import Sample
from ezswitch.domain.profile import Profile
from ezswitch.domain.verdict import Check
from ezswitch.usecases.values import Look

_MOST = 30
"""Samples that a look brings, at most."""


def with_model(profile: Profile, agent: str, model: str) -> Profile:
    """Return the profile with this main model: for one agent where it has a model of its own, else for all."""
    own = profile.agents.get(agent)
    if own is not None and "main" in own.models:
        options = replace(own, models={**own.models, "main": model})
        return replace(profile, agents={**profile.agents, agent: options})
    return replace(profile, models={**profile.models, "main": model})


def with_check(look: Look, check: Check) -> Look:
    """Return the look with one profile's newest check, its sample and, where it brought one, its catalogue."""
    rows = tuple(
        replace(
            row,
            check=check,
            samples=(*row.samples, Sample(check.at, check.verdict, check.ms))[-_MOST:],
            catalogue=check.models or row.catalogue,
        )
        if row.profile.id == check.profile
        else row
        for row in look.profiles
    )
    return replace(look, profiles=rows)
