"""What an import found, before anything is stored: one value for a link, a bundle, another switcher and live files.

An offer is shown with its tick boxes, then `usecases.importing.take` stores what was ticked. Keys in it are Secrets.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ezswitch.domain.phrase import Phrase
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret


class Source(StrEnum):
    """Where an offer comes from."""

    LINK = "link"
    BUNDLE = "bundle"
    SUBSCRIPTION = "subscription"
    CC_SWITCH = "cc-switch"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Offered:
    """One profile that could be taken over.

    `profile.id` is free on this machine; a name that exists makes a new profile, never an overwrite. `profile.key` is
    the name under which its key would be kept, free as well: no import binds to an existing key by itself. `secret`
    is the key that was found with it, None where there is none. `same_as` is the id of a profile that says the same
    already: then it is not ticked at first. `found_in` are the places it was merged from, in words people know.
    `agents` are ids of agents that it is meant for, or that use it now. `key_url` and `key_help` say where to get a
    key. `key_command` is a command that a bundle names: shown, never enabled by an import. `warnings` are sentences.
    """

    profile: Profile
    secret: Secret | None = None
    same_as: str = ""
    found_in: tuple[Phrase, ...] = ()
    agents: tuple[str, ...] = ()
    key_url: str = ""
    key_help: str = ""
    key_command: tuple[str, ...] = ()
    warnings: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class NotOffered:
    """Something that was found and cannot be taken over: what, and why in one sentence."""

    what: Phrase
    reason: Phrase


@dataclass(frozen=True, slots=True)
class Offer:
    """Everything an import found. `title` says from where in a few words ("Shared setup of Acme", "CC Switch")."""

    source: Source
    title: Phrase
    rows: tuple[Offered, ...]
    skipped: tuple[NotOffered, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import stored, and what it left out and why."""

    profiles: tuple[Profile, ...]
    skipped: tuple[NotOffered, ...] = ()
