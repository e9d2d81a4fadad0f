"""Taking over an offer: the ticked profiles and their keys are stored, all of them or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from types import MappingProxyType

from ezswitch.domain.consents import KEY_FILE
from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.names import OWN_SIGN_IN, checked_name
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source, Taken
from ezswitch.domain.phrase import Phrase, comma_separated, say, sentences, verbatim
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Origin, checked_url
from ezswitch.profiles.offering import with_free_names
from ezswitch.usecases.followed import subscribe
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import put_key_back, record_of, shelf_of, tell_others
from ezswitch.usecases.switch import NO_CONSENT

NO_SECRETS: Mapping[str, Secret] = MappingProxyType({})


def take(
    ports: Ports,
    offer: Offer,
    ids: tuple[str, ...],
    accept: frozenset[str] = NO_CONSENT,
    secrets: Mapping[str, Secret] = NO_SECRETS,
) -> Taken:
    """Store the ticked profiles of an offer, exactly as it shows them, with their keys: all of them or nothing.

    `secrets` are keys that were typed for rows without one, by the row's profile id. A key goes into the keychain
    approved for the hosts of its own rows; a row without any is stored without, and its profile has no key yet.
    Raises BadInput for an id that the offer does not have, Refused where an id or a name of a key was taken since
    it was made, and ConsentNeeded "plain-http". No agent is touched, and no command that a row names is enabled.
    """
    shelf = shelf_of(ports)
    before = shelf.all()
    _ids_are_free(ids, before)
    wanted = tuple(_checked(row, accept) for row in _ticked(offer, ids, secrets))
    taken = tuple(row.profile.id for row in wanted)
    records = _records(wanted)
    for name in dict.fromkeys(row.profile.key for row in wanted):
        _name_is_free(ports, name, accept, brings_key=name in records)
    with ExitStack() as undo:
        for name, record in records.items():
            undo.callback(put_key_back, ports, name, None)
            ports.keychain.write(name, record, in_file=KEY_FILE in accept)
        profiles = tuple(row.profile for row in wanted)
        shelf.save_all(profiles)
        if offer.source is Source.SUBSCRIPTION:
            undo.callback(shelf.delete_all, taken)
            subscribe(ports, offer, profiles)
        undo.pop_all()
    if wanted:
        tell_others(ports)
    return Taken(profiles, (*offer.skipped, *_here_already(offer, taken, before)))


def _ticked(offer: Offer, ids: tuple[str, ...], secrets: Mapping[str, Secret]) -> tuple[Offered, ...]:
    """Return the ticked rows with the keys that were typed; raises BadInput for ids that are not in the offer."""
    there = {row.profile.id: row for row in offer.rows}
    for one in ids:
        if one not in there:
            hint = (
                say("There are: {profiles}.", profiles=comma_separated(there))
                if there
                else say("There is nothing to take over.")
            )
            raise BadInput(
                say("no such profile"), say("{profile} is not among what was found.", profile=repr(one[:80])), hint=hint
            )
    rows = [row for one, row in there.items() if one in ids]
    for row in rows:
        checked_name(row.profile.id, "profile id")
    typed = [replace(row, secret=secrets.get(row.profile.id, row.secret)) for row in rows]
    return with_free_names(typed, (), ())  # two typed keys need two names where one was to be shared


def _here_already(offer: Offer, taken: tuple[str, ...], profiles: tuple[Profile, ...]) -> Iterator[NotOffered]:
    names = {one.id: one.name for one in profiles}
    for row in offer.rows:
        if row.same_as and row.profile.id not in taken:
            name = names.get(row.same_as, row.profile.name)
            yield NotOffered(verbatim(name), say("The profile {profile} says the same already.", profile=row.same_as))


def _checked(row: Offered, accept: frozenset[str]) -> Offered:
    checked_name(row.profile.key, "name of a key")
    urls = {surface: checked_url(url, accept) for surface, url in row.profile.base_url.items()}
    if not urls:
        raise BadInput(
            say("no address"),
            say("{profile} names no base URL.", profile=row.profile.name),
            hint=say("Leave this profile out."),
        )
    secret = None if row.secret is None else clean_key(row.secret.reveal())[0]
    return replace(row, profile=replace(row.profile, base_url=urls), secret=secret)


def _records(rows: tuple[Offered, ...]) -> dict[str, KeyRecord]:
    """Return what goes into the keychain: each key approved for the hosts of the rows that brought it, no others."""
    records: dict[str, KeyRecord] = {}
    for row in rows:
        if row.secret is not None:
            before = records.get(row.profile.key)
            origins: frozenset[Origin] = before.origins if before else frozenset()
            records[row.profile.key] = KeyRecord(row.secret, origins=origins | row.profile.origins())
    return records


def _ids_are_free(ids: tuple[str, ...], profiles: tuple[Profile, ...]) -> None:
    there = {OWN_SIGN_IN, *(one.id for one in profiles)}
    if taken := [one for one in ids if one in there]:
        raise _taken_since(say("There is a profile {profile} by now.", profile=taken[0]))


def _name_is_free(ports: Ports, name: str, accept: frozenset[str], *, brings_key: bool) -> None:
    """Raise Refused where a key of this name is there: an import never binds to it, and never replaces it.

    A row without a key asks a locked keychain too, but needs none where there is none.
    """
    if not brings_key and ports.keychain.state(name).state == "no_keychain":
        return
    if record_of(ports, name, accept) is not None:
        raise _taken_since(say("There is a key {key} by now.", key=name))


def _taken_since(what: Phrase) -> Refused:
    return Refused(
        say("changed meanwhile"),
        sentences(what, say("Nothing was stored.")),
        hint=say("Import again: another name is found then."),
    )
