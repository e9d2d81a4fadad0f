"""Shared setups that are followed: remembered, looked at again, and applied when the user agrees."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from ezswitch.domain.errors import BadInput, EzswitchError, Moved, NoKeychain, WriteFailed
from ezswitch.domain.offer import Offer, Offered, Source
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import checked_url
from ezswitch.profiles.own_file import OwnFile
from ezswitch.profiles.subscribed import Kind, ProfileChange, Subscription, changes, settle
from ezswitch.usecases.drafting import agreed_origins, approve_origins
from ezswitch.usecases.fetching import Fetched, fetched
from ezswitch.usecases.followed import change, chosen, id_here, present, subscriptions
from ezswitch.usecases.naming import settled_here
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import record_of, shelf_of, tell_others
from ezswitch.usecases.switch import NO_CONSENT
from ezswitch.usecases.taking import take

EVERY = timedelta(days=1)


@dataclass(frozen=True)
class Update:
    """What a shared setup would change here: shown first, applied by `apply_update`.

    `problem` says why nothing can be said: its host does not answer now (`unreachable`), or what came is refused.
    """

    subscription: Subscription
    profiles: tuple[ProfileChange, ...] = ()
    offer: Fetched | None = None
    problem: EzswitchError | None = None

    @property
    def unreachable(self) -> bool:
        """Tell whether it is only that nobody answers: what is known stays in use, and nobody needs to hear it."""
        return isinstance(self.problem, Unreachable)


def offered_by_url(ports: Ports, url: str, public_key: str = "") -> Fetched:
    """Return what an address offers, with its ids and names of keys as it wishes them.

    `public_key` (minisign's) must have signed it; so must the one that was trusted when it was followed before.
    Raises what `fetching.fetched` raises.
    """
    before = next((one for one in subscriptions(ports) if one.url == url.strip()), None)
    pinned = public_key or (before.public_key if before else "")
    found = fetched(ports, Subscription(url.strip(), public_key=pinned))
    assert found is not None  # nothing was known, so nothing can be the same
    return found


def refresh(ports: Ports) -> tuple[Update, ...]:
    """Look at everything that is followed; return what has something to say. Offline is silent: () then.

    An update without a problem has changes to show. One with a problem was refused (a wrong signature, say) and
    changes nothing. Nothing is stored but the time.
    """
    return tuple(one for one in asked(ports) if one.profiles or (one.problem and not one.unreachable))


def asked(ports: Ports) -> tuple[Update, ...]:
    """Look at everything that is followed, and return one update for each, also where there is nothing to say."""
    found = tuple(_asked(ports, one) for one in subscriptions(ports))
    if found:
        with suppress(WriteFailed, Moved):  # it only means that the next look comes sooner
            stamp = OwnFile(ports.files, _stamp(ports))
            stamp.change(lambda _: f"{ports.clock.now().isoformat()}\n")
    return found


def due(ports: Ports) -> bool:
    """Tell whether anything is followed and was last looked at a day ago or more."""
    try:
        last = datetime.fromisoformat((ports.files.read(_stamp(ports)).data or b"").decode().strip())
        fresh = timedelta() <= ports.clock.now() - last < EVERY
    except (ValueError, TypeError, EzswitchError):
        fresh = False
    return not fresh and bool(subscriptions(ports))


def apply_update(
    ports: Ports, update: Update, accept: frozenset[str] = NO_CONSENT, *, only: frozenset[str] | None = None
) -> tuple[Profile, ...]:
    """Store what an update changes and return those profiles; `only` are ids in the bundle (None: all of them).

    The user's own fields and keys stay; what they do not want now is not offered again until the bundle changes it
    again. Raises ConsentNeeded "new-origin" before anything is stored where a key would go to another host, and
    "plain-http". Agents that use a changed profile keep what they have until they are switched. Removed profiles stay.
    """
    if update.offer is None:
        raise update.problem or BadInput(say("nothing to apply"), say("This update says nothing."))
    known = chosen(ports, update.subscription.url)
    now = changes(known, update.offer.rows_there, shelf_of(ports).all())
    wanted = [one for one in now if one.kind is not Kind.REMOVED and (only is None or one.id in only)]
    changed = [one.profile for one in wanted if one.kind is Kind.CHANGED]
    for url in (url for one in wanted for url in one.profile.base_url.values()):
        checked_url(url, accept)
    _agreed(ports, changed, accept)
    added = _added(
        ports, update.offer, [one.offered for one in wanted if one.kind is Kind.ADDED and one.offered], accept
    )
    shelf_of(ports).save_all(tuple(changed))
    renewed = replace(update.offer.subscription, followed=known.followed, left=known.left)
    settled = settle(
        renewed, update.offer.rows_there, {there: here.id for there, here in added.items()}, present(ports)
    )
    change(ports, lambda all_: tuple(settled if one.url == known.url else one for one in all_))
    tell_others(ports)
    return (*changed, *added.values())


def _asked(ports: Ports, one: Subscription) -> Update:
    try:
        offer = fetched(ports, one)
    except EzswitchError as problem:
        return Update(one, problem=problem)
    if offer is None:
        return Update(one)
    return Update(one, changes(one, offer.rows_there, shelf_of(ports).all()), offer)


def _agreed(ports: Ports, profiles: list[Profile], accept: frozenset[str]) -> None:
    """Ask for every consent, then approve the new hosts of the keys that are there; nothing is approved before."""
    records = []
    for profile in profiles:
        try:
            record = record_of(ports, profile.key, accept)
        except NoKeychain:
            record = None  # then there is no key that could go anywhere
        if record is not None:
            agreed_origins(profile.key, record, profile.origins(), accept)
            records.append(profile)
    for profile in records:  # two of them may share a key, so each is read as it is by then
        record = record_of(ports, profile.key, accept)
        if record is not None:
            approve_origins(ports, profile.key, record, profile.origins(), accept)


def _added(ports: Ports, offer: Fetched, rows: list[Offered], accept: frozenset[str]) -> dict[str, Profile]:
    """Take new profiles as an import does; return them by their ids in the bundle."""
    if not rows:
        return {}
    found = settled_here(ports, Offer(Source.SUBSCRIPTION, offer.title, tuple(rows)))
    taken = take(ports, found, tuple(row.profile.id for row in found.rows), accept).profiles
    ids = {profile.id for profile in taken}
    by_id = {profile.id: profile for profile in taken}
    return {row.profile.id: by_id[here] for row in rows if (here := id_here(row, found.rows, ids))}


def _stamp(ports: Ports) -> Path:
    return ports.places.cache / "shared-setups-asked"
