"""The addresses that are followed, as they are remembered: subscriptions.toml, and nothing that needs the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import Offer, Offered
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.profile import Profile
from ezswitch.profiles import subscriptions_book
from ezswitch.profiles.own_file import OwnFile
from ezswitch.profiles.subscribed import Subscription, settle
from ezswitch.usecases.fetching import Fetched
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of


def subscribe(ports: Ports, offer: Offer, taken: tuple[Profile, ...]) -> Subscription | None:
    """Remember an address with the profiles that were taken from it (and those that said the same already).

    `offer` is the one that was shown, its ids made free; a key that signed it is trusted from now on. None for an
    offer that came from no address. `taking.take` does it by itself.
    """
    if not isinstance(offer, Fetched):
        return None
    ids = {profile.id for profile in taken}
    mapped = {row.profile.id: here for row in offer.rows_there if (here := id_here(row, offer.rows, ids))}
    before = next((one for one in subscriptions(ports) if one.url == offer.subscription.url), Subscription(""))
    known = replace(offer.subscription, followed=before.followed)
    followed = settle(known, offer.rows_there, mapped, present(ports))
    change(ports, lambda all_: (*(one for one in all_ if one.url != followed.url), followed))
    return followed


def subscriptions(ports: Ports) -> tuple[Subscription, ...]:
    """Return what is followed, in the order of following; raises CannotRead for a damaged subscriptions.toml."""
    return _file(ports).read(subscriptions_book.read)


def unsubscribe(ports: Ports, url: str) -> Subscription:
    """Follow an address no more; its profiles stay. Raises BadInput that lists what there is."""
    gone = chosen(ports, url)
    change(ports, lambda all_: tuple(one for one in all_ if one.url != gone.url))
    return gone


def id_here(there: Offered, rows: tuple[Offered, ...], taken: set[str]) -> str:
    """Return the id here of a bundle's row, or "": rows that say the same were made one, so what they say counts."""
    for row in rows:
        same = row.profile.base_url == there.profile.base_url and row.profile.models == there.profile.models
        if same and row.profile.agents == there.profile.agents:
            return row.profile.id if row.profile.id in taken else row.same_as
    return ""


def chosen(ports: Ports, url: str) -> Subscription:
    """Return what is followed at an address; raises BadInput that lists what there is."""
    there = subscriptions(ports)
    for one in there:
        if one.url == url.strip():
            return one
    hint = (
        say("You follow: {addresses}.", addresses=comma_separated(one.url for one in there))
        if there
        else say("You follow none.")
    )
    raise BadInput(say("not followed"), say("You do not follow this address."), hint=hint)


def present(ports: Ports) -> frozenset[str]:
    """Return the ids of the profiles that are here."""
    return frozenset(profile.id for profile in shelf_of(ports).all())


def change(ports: Ports, edit: Callable[[tuple[Subscription, ...]], tuple[Subscription, ...]]) -> None:
    """Store what `edit` makes of what is followed."""
    _file(ports).change(lambda text: subscriptions_book.written(edit(subscriptions_book.read(text))))


def _file(ports: Ports) -> OwnFile:
    return OwnFile(ports.files, ports.places.config / "subscriptions.toml")
