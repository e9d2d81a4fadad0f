"""Shared setups that the user follows: what their bundles said when they were last applied, and what changed since.

A change is found three ways: what the bundle said then, what it says now, and what the user's profile says. Where the
user changed a field, theirs stays; everything else follows the bundle once they agreed.
"""

from __future__ import annotations

import base64
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from ezswitch.domain.offer import Offered
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Origin, Surface
from ezswitch.profiles import book

Path: TypeAlias = tuple[str, ...]
Fields: TypeAlias = Mapping[Path, str]
"""What a bundle or a profile says, by key path: ("base_url", "openai") -> URL."""

_OURS = ("key",)
"""The name of the key is this machine's business: a bundle only wishes for one."""

_HELP = ("key_url", "key_help", "key_command")


@dataclass(frozen=True, slots=True)
class Followed:
    """A profile of a bundle that was taken: its id there, the id it has here, and what the bundle said of it."""

    id: str
    profile: str
    said: Fields


@dataclass(frozen=True, slots=True)
class Subscription:
    """A shared setup that is followed. `url` is as it was typed; no secret is ever in here.

    `etag`, `commit` and `digest` (SHA-256) are of the text that was last applied. `public_key` is minisign's, "" where
    it is not signed. `left` are the ids of its profiles that the user did not want.
    """

    url: str
    name: str = ""
    etag: str = ""
    commit: str = ""
    digest: str = ""
    public_key: str = ""
    followed: tuple[Followed, ...] = ()
    left: tuple[str, ...] = ()


class Kind(StrEnum):
    """What happened to a profile in its bundle."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field: what stands here now, and what the bundle says now ("": nothing). `kept`: the user's own value stays."""

    field: str
    before: str
    after: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """One profile of an update: `id` in the bundle, and the profile as it would be stored.

    For a removed one it is the profile as it stands: it is only told, and stays. `new_origins` are hosts that it
    would send its key to and does not now. `offered` is the bundle's row, None for a removed one.
    """

    kind: Kind
    id: str
    profile: Profile
    fields: tuple[FieldChange, ...] = ()
    new_origins: frozenset[Origin] = field(default_factory=frozenset)
    offered: Offered | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the change as lines of a diff, "- " what goes and "+ " what comes.

        "  " is for what stays, in English for the command line: the window says that part itself.
        """
        return tuple(line for change in self.fields for line in _lines(change))


def changes(
    subscription: Subscription, rows: tuple[Offered, ...], profiles: tuple[Profile, ...]
) -> tuple[ProfileChange, ...]:
    """Return what a bundle's rows would change here; a profile that the user removed is theirs to miss: nothing.

    Fields that say the same already, and those the bundle did not change, are no change.
    """
    here = {profile.id: profile for profile in profiles}
    now = {row.profile.id: row for row in rows}
    known = {one.id for one in subscription.followed} | set(subscription.left)
    found = []
    for one in subscription.followed:
        if one.profile not in here:
            continue
        if one.id not in now:
            found.append(ProfileChange(Kind.REMOVED, one.id, here[one.profile]))
        elif changed := _changed(one, now[one.id], here[one.profile]):
            found.append(changed)
    found += [_added(row) for row in rows if row.profile.id not in known]
    return tuple(found)


def settle(
    subscription: Subscription, rows: tuple[Offered, ...], taken: Mapping[str, str], present: frozenset[str]
) -> Subscription:
    """Return the subscription once an update was decided on: `taken` are new profiles, bundle id -> id here.

    What the bundle says now is what the next one is compared with, also where the user kept their own. Profiles that
    are gone there or here are followed no more; those that were not wanted are not offered again.
    """
    mapped = {one.id: one.profile for one in subscription.followed if one.profile in present} | dict(taken)
    kept = tuple(
        Followed(row.profile.id, mapped[row.profile.id], said_by(row)) for row in rows if row.profile.id in mapped
    )
    left = tuple(row.profile.id for row in rows if row.profile.id not in mapped)
    return replace(subscription, followed=kept, left=left)


def said_by(row: Offered) -> dict[Path, str]:
    """Return what a bundle says of a profile, field by field, without the name of its key."""
    said = {path: text for path, text in book.settings(row.profile).items() if path[0] not in _OURS}
    help_ = {"key_url": row.key_url, "key_help": row.key_help, "key_command": shlex.join(row.key_command)}
    return said | {(name,): text for name, text in help_.items() if text}


def key_id(public_key: str) -> str:
    """Return the id that minisign shows for a public key ("E7620F1842B4E81F"); raises ValueError for no such key."""
    raw = base64.b64decode(public_key.strip(), validate=True)
    if len(raw) != 42 or raw[:2] != b"Ed":  # noqa: PLR2004  algorithm 2, id 8, key 32
        raise ValueError("not a public key of minisign")
    return raw[2:10][::-1].hex().upper()


def _added(row: Offered) -> ProfileChange:
    fields = tuple(FieldChange(".".join(path), "", text) for path, text in said_by(row).items())
    return ProfileChange(Kind.ADDED, row.profile.id, row.profile, fields, row.profile.origins(), row)


def _changed(followed: Followed, row: Offered, mine: Profile) -> ProfileChange | None:
    then, now = followed.said, said_by(row)
    present = {**book.settings(mine), **{path: text for path, text in then.items() if path[0] in _HELP}}
    wanted, found = dict(present), []
    for path in dict.fromkeys([*then, *now]):
        before, after, own = then.get(path, ""), now.get(path, ""), present.get(path, "")
        if after in (before, own):
            continue
        kept = own != before
        found.append(FieldChange(".".join(path), own, after, kept=kept))
        if not kept:
            wanted[path] = after
    if not found:
        return None
    profile = profile_of(mine, {path: text for path, text in wanted.items() if text})
    if not profile.base_url:  # theirs moved to an API format that the user took out: a profile needs one
        profile = replace(profile, base_url=mine.base_url)
    return ProfileChange(Kind.CHANGED, followed.id, profile, tuple(found), profile.origins() - mine.origins(), row)


def profile_of(mine: Profile, said: Fields) -> Profile:
    """Return a profile of the same id and key that says this."""
    agents = dict.fromkeys(path[1] for path in said if path[0] == "agents")
    return replace(
        mine,
        name=said.get(("name",), mine.name),
        website=said.get(("website",), ""),
        preset=said.get(("preset",), ""),
        base_url={surface: said[path] for surface in Surface if (path := ("base_url", surface.value)) in said},
        models=dict(_below(said, ("models",))),
        agents={agent: _options(said, agent) for agent in agents},
    )


def _options(said: Fields, agent: str) -> AgentOptions:
    surface = said.get(("agents", agent, "surface"), "")
    models = dict(_below(said, ("agents", agent, "models")))
    way = said.get(("agents", agent, "way"), "")
    return AgentOptions(models=models, surface=Surface(surface) if surface else None, way=way)


def _below(said: Fields, above: Path) -> Iterator[tuple[str, str]]:
    for path, text in said.items():
        if path[:-1] == above:
            yield path[-1], text


def _lines(change: FieldChange) -> Iterator[str]:
    if change.kept:
        theirs = change.after or "none"
        yield f"  {change.field}: {change.before or '(none)'} stays, it is yours (the shared setup: {theirs})"
        return
    if change.before:
        yield f"- {change.field}: {change.before}"
    if change.after:
        yield f"+ {change.field}: {change.after}"
