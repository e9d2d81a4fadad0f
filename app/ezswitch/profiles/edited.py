"""A profile before and after an edit that was applied at once: what differs, and how to go there and back."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.profile_edit import ProfileEdit, SettingEdit
from ezswitch.domain.surface import Surface
from ezswitch.profiles import book

_CHOICES = frozenset({"base_url", "models", "agents"})
"""What decides how an agent is served; a profile's name, website, key and notes are no part of a switch."""


def edit_between(before: Profile, after: Profile) -> ProfileEdit:
    """Return what an edit changed of the addresses, models and agents' choices of a profile."""
    then, now = _choices(before), _choices(after)
    paths = [path for path in dict.fromkeys((*then, *now)) if then.get(path) != now.get(path)]
    return ProfileEdit(after.id, tuple(SettingEdit(path, then.get(path), now.get(path)) for path in paths))


def split(edit: ProfileEdit, profile: Profile) -> tuple[ProfileEdit, ProfileEdit]:
    """Return the part of an edit that can be made (or stands already), and the one that somebody has changed since."""
    now = _choices(profile)
    fits = tuple(one for one in edit.settings if now.get(one.path) in (one.before, one.after))
    left = tuple(one for one in edit.settings if one not in fits)
    return replace(edit, settings=fits), replace(edit, settings=left)


def standing(edit: ProfileEdit, profile: Profile) -> ProfileEdit:
    """Return the part of an edit that would change something: the profile says what was there before it."""
    now = _choices(profile)
    return replace(edit, settings=tuple(one for one in edit.settings if now.get(one.path) == one.before))


def edited(profile: Profile, edit: ProfileEdit) -> Profile:
    """Return the profile with an edit made."""
    wanted = _choices(profile) | {one.path: one.after for one in edit.settings}
    said = {path: text for path, text in wanted.items() if text is not None}
    agents = dict.fromkeys(path[1] for path in said if path[0] == "agents")
    return replace(
        profile,
        base_url={Surface(path[1]): text for path, text in said.items() if path[0] == "base_url"},
        models={path[1]: text for path, text in said.items() if path[0] == "models"},
        agents={agent: _options(said, agent) for agent in agents},
    )


def _choices(profile: Profile) -> dict[tuple[str, ...], str | None]:
    return {path: text for path, text in book.settings(profile).items() if path[0] in _CHOICES}


def _options(said: dict[tuple[str, ...], str], agent: str) -> AgentOptions:
    here = ("agents", agent)
    surface = said.get((*here, "surface"))
    models = {path[3]: text for path, text in said.items() if path[:3] == (*here, "models")}
    return AgentOptions(models, Surface(surface) if surface else None, said.get((*here, "way"), ""))
