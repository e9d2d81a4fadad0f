"""Which profiles the launcher offers, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ezswitch.domain.outside import LauncherAction
from ezswitch.usecases import profiles as profile_cases
from ezswitch.usecases import switch
from ezswitch.usecases.launching import MOST, offer_recent
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from memory_house import House, profile


@dataclass
class Shown:
    """A launcher that remembers what it was given."""

    offers: list[tuple[LauncherAction, ...]] = field(default_factory=list)

    def offer(self, actions: tuple[LauncherAction, ...]) -> None:
        """Remember it."""
        self.offers.append(actions)


def ids(ports: Ports) -> list[str]:
    shown = Shown()
    answered = offer_recent(replace(ports, entries=shown))
    assert shown.offers == [answered]
    return [action.profile for action in answered]


def test_the_most_recently_used_comes_first() -> None:
    house = House()
    assert ids(house.ports) == ["one", "two", "chat"]
    switch.use(house.ports, "two", ("claude-code",))
    assert ids(house.ports) == ["two", "one", "chat"]
    switch.use(house.ports, "one", ("opencode",))
    assert ids(house.ports) == ["one", "two", "chat"]


def test_own_sign_in_and_removed_profiles_are_not_offered() -> None:
    house = House()
    switch.use(house.ports, "two", ("claude-code",))
    switch.use(house.ports, "own-sign-in", ("claude-code",))
    profile_cases.remove(house.ports, "two", None)
    assert ids(house.ports) == ["one", "chat"]


def test_never_more_than_five() -> None:
    house = House()
    for number in range(9):
        shelf_of(house.ports).save(profile(f"more-{number}", f"more-{number}.example", key="one"))
    assert len(ids(house.ports)) == MOST


def test_names_are_what_people_know() -> None:
    house = House()
    assert offer_recent(house.ports)[0] == LauncherAction("one", "One")


def test_without_profiles_nothing_is_offered() -> None:
    house = House()
    for name in ("one", "two", "chat"):
        profile_cases.remove(house.ports, name, None)
    assert ids(house.ports) == []
