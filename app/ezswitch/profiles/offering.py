"""Making an offer fit for this machine: free ids and names of keys, no duplicates, and everything odd said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from ezswitch.domain.errors import BadInput
from ezswitch.domain.names import OWN_SIGN_IN, is_name, name_from
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of
from ezswitch.profiles.cautions import Known, cautions, known_hosts
from ezswitch.profiles.tidying import LONGEST_NAME, LONGEST_TEXT, plain_words, tidied

MOST_ROWS = 200
"""Profiles of one offer; what is more is named as one skipped entry."""

_MOST_PLACES = 20
_FROM_OTHERS = frozenset({Source.LINK, Source.BUNDLE, Source.SUBSCRIPTION})


@dataclass(frozen=True, slots=True)
class _Named:
    """A key of a row, the name it got, and whether it was named after the row's own id."""

    secret: Secret | None
    key: str
    own: bool

    def fits(self, other: _Named) -> bool:
        """Tell whether the other row can share the name."""
        same = self.secret == other.secret or self.secret is None or other.secret is None
        return same and not (self.own and other.own)


def settled(
    offer: Offer, profiles: tuple[Profile, ...], key_names: Iterable[str], presets: tuple[Preset, ...] = ()
) -> Offer:
    """Return the offer as it can be shown and taken over here; settling it again changes nothing.

    Parsers hand in wished ids and names. Ids, names of keys and display names come out free of those of `profiles`
    and `key_names`; equal rows become one; `same_as` names a profile that says the same; texts are bounded and lose
    control characters; what is odd about an address becomes a warning (`presets` are what others imitate). An address
    that cannot be used is named in `skipped`, and so is a row without any other.
    """
    skipped = list(offer.skipped[:MOST_ROWS])
    rows: list[Offered] = []
    for row in offer.rows[:MOST_ROWS]:
        usable, left_out = tidied(row)
        skipped += left_out
        rows += [usable] if usable else []
    if len(offer.rows) > MOST_ROWS:
        skipped.append(
            NotOffered(
                say("{n} more", n=len(offer.rows) - MOST_ROWS), say("Only {most} are taken at a time.", most=MOST_ROWS)
            )
        )
    own = (origin.host for one in profiles for origin in one.origins())
    known = known_hosts([*_hosts_of_presets(presets), *own])
    merged = [_compared(row, profiles) for row in _merged(rows)]
    free = with_free_names(merged, profiles, key_names)
    told = tuple(_warned(row, known, from_others=offer.source in _FROM_OTHERS) for row in free)
    title = plain_words(offer.title, LONGEST_NAME)
    return replace(offer, title=title, rows=told, skipped=tuple(dict.fromkeys(map(_plain_reason, skipped))))


def with_free_names(
    rows: Iterable[Offered], profiles: tuple[Profile, ...], key_names: Iterable[str]
) -> tuple[Offered, ...]:
    """Return the rows with ids, names of keys and display names that nobody has; one that is free stays as it is.

    Rows that wish for the same name of a key share it, as a shared setup may want it, unless each brought another
    key. Rows of one id, whose keys are named after it, are only namesakes: each gets a name of its own.
    """
    ids = {OWN_SIGN_IN, *(one.id for one in profiles)}
    names = {one.name.casefold() for one in profiles}
    keys = {*key_names, *(one.key for one in profiles)}
    shared: dict[str, list[_Named]] = {}
    named = []
    for row in rows:
        wished = row.profile
        own_id = _free(name_from(wished.id or wished.name), "-{}", lambda text: text in ids)
        name = _free(wished.name, " {}", lambda text: text.casefold() in names)
        sharers = shared.setdefault(wished.key or own_id, [])
        mine = _Named(row.secret, "", own=wished.key in ("", wished.id))
        key = _shared_key(sharers, mine)
        key = key or _free(name_from(wished.key or own_id), "-{}", lambda text: text in keys)
        sharers.append(replace(mine, key=key))
        ids.add(own_id)
        names.add(name.casefold())
        keys.add(key)
        named.append(replace(row, profile=replace(wished, id=own_id, name=name, key=key)))
    return tuple(named)


def _shared_key(sharers: list[_Named], mine: _Named) -> str:
    """Return the name whose every sharer lets this row share it too, "" where there is none."""
    names = dict.fromkeys(other.key for other in sharers)
    return next((name for name in names if all(one.fits(mine) for one in sharers if one.key == name)), "")


def _free(wished: str, numbered: str, taken: Callable[[str], bool]) -> str:
    """Return the wished text, or the first of it with 2, 3, ... behind it that is not taken, within 64 characters."""
    if not taken(wished):
        return wished
    for number in count(2):
        ending = numbered.format(number)
        longest = 64 if is_name(wished) else LONGEST_NAME
        text = wished[: longest - len(ending)].rstrip("-._ ") + ending
        if not taken(text):
            return text
    raise AssertionError  # count never ends


def _merged(rows: list[Offered]) -> Iterator[Offered]:
    """Yield rows that say different things: one that was found in several places is one."""
    kept: list[Offered] = []
    for row in rows:
        place = next((n for n, other in enumerate(kept) if _says_the_same(row, other)), None)
        if place is None:
            kept.append(row)
        else:
            kept[place] = _united(kept[place], row)
    yield from kept


def _says_the_same(row: Offered, other: Offered) -> bool:
    same = _same_profile(row.profile, other.profile) and row.profile.agents == other.profile.agents
    keys = row.secret is None or other.secret is None or row.secret == other.secret
    return same and keys and row.key_command == other.key_command


def _same_profile(one: Profile, other: Profile) -> bool:
    return one.base_url == other.base_url and one.models == other.models


def _united(first: Offered, more: Offered) -> Offered:
    return replace(
        first,
        secret=first.secret or more.secret,
        found_in=tuple(dict.fromkeys([*first.found_in, *more.found_in]))[:_MOST_PLACES],
        agents=tuple(dict.fromkeys([*first.agents, *more.agents])),
        key_url=first.key_url or more.key_url,
        key_help=first.key_help or more.key_help,
        warnings=tuple(dict.fromkeys([*first.warnings, *more.warnings])),
    )


def _compared(row: Offered, profiles: tuple[Profile, ...]) -> Offered:
    same = next((one.id for one in profiles if _same_profile(row.profile, one)), "")
    return replace(row, same_as=same)


def _warned(row: Offered, known: tuple[Known, ...], *, from_others: bool) -> Offered:
    said = cautions(row.profile, known, from_others=from_others)
    return replace(row, warnings=tuple(dict.fromkeys([*row.warnings, *said])))


def _hosts_of_presets(presets: tuple[Preset, ...]) -> Iterator[str]:
    for preset in presets:
        for url in (*preset.base_url.values(), preset.website):
            try:
                yield origin_of(url).host
            except BadInput:  # a website may be missing
                continue


def _plain_reason(one: NotOffered) -> NotOffered:
    return NotOffered(plain_words(one.what, LONGEST_NAME), plain_words(one.reason, LONGEST_TEXT))
