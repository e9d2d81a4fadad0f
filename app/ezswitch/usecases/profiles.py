"""Add, edit, duplicate, put in order and remove profiles, with their keys."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.domain.consents import KEY_FILE, WAYS_OUT
from ezswitch.domain.errors import About, BadInput, NoKey, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.names import OWN_SIGN_IN, checked_name, is_name
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import checked_url
from ezswitch.switching.survey import survey
from ezswitch.usecases.drafting import approve_origins
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import (
    put_key_back,
    record_of,
    recover_first,
    shelf_of,
    surveyor_of,
    tell_others,
    users_of_key,
)
from ezswitch.usecases.switch import NO_CONSENT, use


def profiles(ports: Ports) -> tuple[Profile, ...]:
    """Return the user's profiles in the order of profiles.toml."""
    return shelf_of(ports).all()


def add(ports: Ports, profile: Profile, secret: Secret | None, accept: frozenset[str] = NO_CONSENT) -> Profile:
    """Store a new profile; `secret` goes into the keychain under `profile.key`, approved for the profile's origins.

    Without a secret an existing key is used, and a host it is not approved for asks for "new-origin".
    Nothing is stored if any of it fails. Raises BadInput when the id is taken or nothing is offered.
    """
    if profile.id == OWN_SIGN_IN or any(kept.id == profile.id for kept in shelf_of(ports).all()):
        raise BadInput(
            say("id is taken"),
            say("There is a profile {profile} already.", profile=profile.id),
            hint=say("Choose another id, or edit it."),
            about=About.NAME,
        )
    return _stored(ports, profile, secret, accept)


def edit(ports: Ports, profile: Profile, secret: Secret | None = None, accept: frozenset[str] = NO_CONSENT) -> Profile:
    """Replace a profile of the same id; agents that use it keep what they have until they are switched again.

    A profile that never had its key may get it here; to replace a key use `keys.rotate`, which refreshes its agents.
    """
    shelf_of(ports).get(profile.id)
    return _stored(ports, profile, secret, accept)


def duplicate(ports: Ports, profile: str, new_id: str, new_name: str = "") -> Profile:
    """Copy a profile under a new id; it keeps the key."""
    shelf = shelf_of(ports)
    checked_name(new_id, "profile id")
    if new_id == OWN_SIGN_IN or any(kept.id == new_id for kept in shelf.all()):
        raise BadInput(
            say("id is taken"),
            say("There is a profile {profile} already.", profile=new_id),
            hint=say("Choose another id."),
            about=About.NAME,
        )
    source = shelf.get(profile)
    copy = replace(source, id=new_id, name=new_name or f"{source.name} (copy)")
    shelf.save(copy)
    tell_others(ports)
    return copy


def place(ports: Ports, profile: str, beside: str, *, after: bool = False) -> tuple[Profile, ...]:
    """Put a profile right before (or after) another one, on every door; return them in their new order."""
    shelf = shelf_of(ports)
    ids = [one.id for one in shelf.all()]
    shelf.get(profile)
    shelf.get(beside)
    if profile != beside:
        ids.remove(profile)
        ids.insert(ids.index(beside) + after, profile)
        shelf.arrange(tuple(ids))
        tell_others(ports)
    return shelf.all()


def remove(ports: Ports, profile: str, move_to: str | None = None, accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Remove a profile; agents that use it first go to `move_to` (a profile id or "own-sign-in").

    Raises Refused, naming the agents, when it is in use and `move_to` is None. Its key stays in the keychain
    unless no other profile and no agent uses it: then it goes too.
    """
    recover_first(ports)
    shelf = shelf_of(ports)
    gone = shelf.get(profile)
    users = users_of(ports, profile)
    if users and move_to is None:
        raise Refused(
            say("in use"),
            say("{profile} is used by {agents}.", profile=gone.name, agents=comma_separated(users)),
            hint=say("Say where they go: --move-to PROFILE, or --move-to own-sign-in."),
        )
    alone = all(kept.key != gone.key for kept in shelf.all() if kept.id != profile)
    # Asked before anything changes: a keychain that stays locked stops it here. Without a keychain there is no key.
    key_goes = alone and is_name(gone.key) and record_of(ports, gone.key, WAYS_OUT) is not None
    outcome = use(ports, move_to, users, accept) if users and move_to is not None else Outcome()
    if left := users_of(ports, profile):
        raise Refused(
            say("in use"),
            say("{agents} cannot use {profile}.", agents=comma_separated(left), profile=move_to),
            hint=say("Choose another profile for them."),
        )
    shelf.delete(profile)
    ports.checks.forget(profile)
    if key_goes and not users_of_key(ports, gone.key):
        ports.keychain.remove(gone.key)
    tell_others(ports)
    return outcome


def users_of(ports: Ports, profile: str) -> tuple[str, ...]:
    """Return the ids of the agents whose files say that they use this profile."""
    eyes = surveyor_of(ports)
    return tuple(agent.id for agent in ports.agents if survey(agent, eyes).profile == profile)


def _stored(ports: Ports, profile: Profile, secret: Secret | None, accept: frozenset[str]) -> Profile:
    """Check a profile, keep its key, then write it; the key goes back where the writing fails."""
    wanted = _checked(profile, accept)
    undo_key = _store_key(ports, wanted, secret, accept)
    try:
        shelf_of(ports).save(wanted)
    except BaseException:  # Ctrl-C too must not leave a key that nobody names
        put_key_back(ports, wanted.key, undo_key)
        raise
    tell_others(ports)
    return wanted


def _checked(profile: Profile, accept: frozenset[str]) -> Profile:
    checked_name(profile.id, "profile id")
    checked_name(profile.key, "name of a key")
    urls = {surface: checked_url(url, accept) for surface, url in profile.base_url.items() if url.strip()}
    if not urls:
        raise BadInput(
            say("no address"),
            say("The profile {id} names no base URL.", id=profile.id),
            hint=say("Give at least one, such as --openai URL."),
            about=About.ADDRESS,
        )
    return replace(profile, base_url=urls)


def _store_key(ports: Ports, profile: Profile, secret: Secret | None, accept: frozenset[str]) -> KeyRecord | None:
    """Put the key where it belongs and return the record that was there before (None: none)."""
    kept = record_of(ports, profile.key, accept)
    if secret is None:
        if kept is None:
            raise NoKey(
                say("no key"),
                say("There is no key {key}.", key=profile.key),
                hint=say("Give it: ezswitch keys set {key}", key=profile.key),
            ) from None
        approve_origins(ports, profile.key, kept, profile.origins(), accept)
        return kept
    if kept is not None and kept.secret != secret:
        raise BadInput(
            say("name of a key is taken"),
            say("There is another key {key} already.", key=profile.key),
            hint=say(
                "Give this one a name of its own (--key NAME), or replace that one: ezswitch keys set {key}",
                key=profile.key,
            ),
        )
    record = KeyRecord(secret, origins=profile.origins()) if kept is None else kept
    record = replace(record, origins=record.origins | profile.origins())
    if record != kept:
        ports.keychain.write(profile.key, record, in_file=KEY_FILE in accept)
    return kept
