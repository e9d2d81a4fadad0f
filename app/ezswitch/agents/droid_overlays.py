"""What stands around Droid's settings.json: a project's own settings, and the user's settings.local.json.

Seen with 0.215.0 (`droid exec`): a project's .factory/settings.local.json and .factory/settings.json win, without any
question of trust: the model, a custom model of the same id, and a `modelPolicy` that leaves ours out. They are read in
the working folder and, within a git repository, on the way up to its root; comments are welcome, and a file with a
trailing comma is passed over. The user's own settings.local.json takes the place of whole settings of settings.json.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from ezswitch.agents.agent import KeyPath, Overlay
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, comma_separated, listed, say
from ezswitch.formats import jsonc

FOLDER, SETTINGS, LOCAL = ".factory", "settings.json", "settings.local.json"
_MODELS: KeyPath = ("customModels",)
_SESSION: KeyPath = ("sessionDefaultSettings",)
_MODEL: KeyPath = ("model",)
_CUSTOM: KeyPath = ("modelPolicy", "allowCustomModels")
_ADDRESSES: KeyPath = ("modelPolicy", "allowedBaseUrls")


def overlays(mine: Path) -> tuple[Overlay, ...]:
    """Return the file beside the user's settings.json, in the folder `mine`, that takes the place of what it says."""
    return (Overlay(mine / LOCAL, "jsonc", _beside),)


def project_overlays(mine: Path, folder: Path, ours: KeyPath) -> tuple[Overlay, ...]:
    """Return a project's files, the nearest first; `ours` are the custom models that ezswitch writes."""
    places = [one / FOLDER for one in (folder, *folder.parents) if one / FOLDER != mine]
    return tuple(
        Overlay(place / name, "jsonc", partial(_of_a_project, ours, place.parent == folder))
        for place in places
        for name in (LOCAL, SETTINGS)
    )


def _of_a_project(ours: KeyPath, here: bool, text: str) -> tuple[Finding, ...]:
    there = _there(text, ((*_SESSION, "model"), _MODEL, ours))
    there += [path for path in _there(text, (_CUSTOM,)) if jsonc.get(text, path) is False]
    names = comma_separated([".".join(path) for path in there])
    what = say("{agent}: this project sets {settings} itself.", agent="Droid", settings=names)
    wins = [replace(_WINS if here else _ABOVE, what=what, line=jsonc.where(text, there[0])[0])] if there else []
    limits = [replace(_POLICY, line=jsonc.where(text, path)[0]) for path in _there(text, (_ADDRESSES,))]
    return (*wins, *limits)


def _beside(text: str) -> tuple[Finding, ...]:
    there = _there(text, (_SESSION, _MODEL, _MODELS))
    what = say("settings.local.json sets {settings}.", settings=listed([".".join(path) for path in there]))
    return (replace(_BESIDE, what=what, line=jsonc.where(text, there[0])[0]),) if there else ()


def _there(text: str, paths: tuple[KeyPath, ...]) -> list[KeyPath]:
    try:
        jsonc.check(text, commas=False)
    except CannotRead:  # Droid passes over the whole file
        return []
    return [path for path in paths if jsonc.get(text, path) is not jsonc.MISSING]


_WINS = Finding(
    "droid-project-settings",
    Severity.BLOCKS,
    NOTHING,
    say("In this folder that wins over every profile."),
    say("Take it out there, if profiles should count in this project too."),
)
_ABOVE = replace(
    _WINS,
    severity=Severity.WARNS,
    why=say("If that folder belongs to the same git repository, it wins over every profile here."),
)
_POLICY = Finding(
    "droid-project-policy",
    Severity.WARNS,
    say("This project's `modelPolicy` lets Droid use certain addresses alone."),
    say("Where the profile's is not among them, Droid passes over its models and asks for its own sign-in."),
    say("Add the profile's address there, or take `allowedBaseUrls` out."),
)
_BESIDE = Finding(
    "droid-local-settings",
    Severity.BLOCKS,
    NOTHING,
    say("Droid takes each of them from there whole, and nothing of it from settings.json, so a switch does not count."),
    say("Move what it says into settings.json."),
)
