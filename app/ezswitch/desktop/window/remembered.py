"""What was made before and still holds: a page of a thousand cards is made anew for the one that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ezswitch.desktop.window.rows import CardRow
from ezswitch.usecases.values import Look, ProfileRow


class Remembered:
    """Cards by profile. One is made again where its row is another object, or something else that it says is new."""

    def __init__(self) -> None:
        """Remember none."""
        self._about: tuple[object, ...] = ()
        self._cards: dict[str, tuple[ProfileRow, tuple[str, ...], CardRow]] = {}

    def begin(self, *about: object) -> None:
        """Say what all cards are about, agents and page: where that is new, none is remembered any more."""
        same = len(about) == len(self._about) and all(
            one is other or (isinstance(one, str) and one == other)
            for one, other in zip(about, self._about, strict=True)
        )
        if not same:
            self._about, self._cards = about, {}

    def card(self, row: ProfileRow, doing: tuple[str, ...], make: Callable[[], CardRow]) -> CardRow:
        """Return the card of a row to which these things are being done, made only if it must be."""
        known = self._cards.get(row.profile.id)
        if known is not None and known[0] is row and known[1] == doing:
            return known[2]
        made = make()
        self._cards[row.profile.id] = (row, doing, made)
        return made


def settled(look: Look, before: Look | None) -> Look:
    """Return a look that has the very rows of the look before it where they say the same; off the UI thread."""
    if before is None:
        return look
    profiles = {row.profile.id: row for row in before.profiles}
    agents = {row.agent.id: row for row in before.agents}
    return replace(
        look,
        profiles=tuple(_same(row, profiles.get(row.profile.id)) for row in look.profiles),
        agents=tuple(
            old if (old := agents.get(row.agent.id)) is not None and old == row else row for row in look.agents
        ),
    )


def _same(row: ProfileRow, old: ProfileRow | None) -> ProfileRow:
    return old if old is not None and old == row else row
