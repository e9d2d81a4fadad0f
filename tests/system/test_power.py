"""Is the battery being saved? The words of each system, and Linux's over a bus of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bus_service import BusService
from ezswitch.system.power import SystemPower, battery_saver, low_power_mode
from keyring_session import private_session

NAME = "net.hadess.PowerProfiles"
Plugged = Callable[[str], SystemPower]


@pytest.fixture
def bus(home: Path) -> Iterator[str]:
    with private_session(home / "bus", services=False) as session:
        yield session.environment["DBUS_SESSION_BUS_ADDRESS"]


@pytest.fixture
def plugged(bus: str) -> Iterator[Plugged]:
    """Return a function that has the bus's power service say this profile, "" for an answer that is an error."""
    with ExitStack() as stack:

        def make(profile: str) -> SystemPower:
            service = BusService(bus, NAME)
            get = "org.freedesktop.DBus.Properties.Get"
            service.answers = {get: lambda _message: ("v", (("s", profile),))} if profile else {}
            service.start()
            stack.callback(service.close)
            return SystemPower("linux", {"DBUS_SYSTEM_BUS_ADDRESS": bus})

        yield make


@pytest.mark.parametrize(("profile", "saves"), [("power-saver", True), ("balanced", False), ("performance", False)])
def test_linux_says_it_by_its_power_profile(plugged: Plugged, profile: str, saves: bool) -> None:
    assert plugged(profile).saving() is saves


def test_a_service_that_answers_with_an_error_tells_nothing(plugged: Plugged) -> None:
    assert plugged("").saving() is False


def test_without_a_service_or_a_bus_nothing_is_saved(bus: str, home: Path) -> None:
    assert SystemPower("linux", {"DBUS_SYSTEM_BUS_ADDRESS": bus}).saving() is False
    assert SystemPower("linux", {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={home}/none"}).saving() is False
    assert SystemPower("linux", {"DBUS_SYSTEM_BUS_ADDRESS": "nonsense"}).saving() is False


@pytest.mark.parametrize(
    ("said", "saves"),
    [
        (" lowpowermode         1\n", True),
        (" lowpowermode 0\n powernap 1\n", False),
        ("", False),
        ("lowpowermode", False),
    ],
)
def test_macos_says_it_in_its_settings(said: str, saves: bool) -> None:
    asked: list[tuple[str, ...]] = []

    def read(command: object) -> str:
        asked.append(tuple(command))  # type: ignore[arg-type, unused-ignore]  a sequence of words
        return said

    assert SystemPower("darwin", {}, read).saving() is saves
    assert low_power_mode(said) is saves
    assert asked == [("pmset", "-g")]


def test_a_program_that_is_not_there_says_nothing() -> None:
    assert SystemPower("darwin", {}).saving() is False


@pytest.mark.parametrize(("flag", "saves"), [(1, True), (0, False), (255, False)])
def test_windows_says_it_by_its_battery_saver(flag: int, saves: bool) -> None:
    assert battery_saver(lambda: flag) is saves
    assert SystemPower("freebsd14", {}).saving() is False
