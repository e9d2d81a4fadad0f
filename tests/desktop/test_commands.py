"""The commands are the use cases themselves, bound to one value of ports."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ezswitch.desktop.binding import bound
from ezswitch.desktop.commands import Commands
from ezswitch.domain.ports import Places
from fakes import MemoryStore

OTHER_NAMES = {"offer_text": "offered_by_text", "offer_from": "offered_from", "refresh_subscriptions": "refresh"}
OTHER_NAMES |= {"subscriptions_due": "due", "offer_deep": "offer"}
"""Fields that are named for what the window asks, not for the use case."""


def ports() -> Any:
    places = Places(Path("/config"), Path("/state"), Path("/data"), Path("/cache"))
    others = {
        "traces": SimpleNamespace(remove=tuple, fold=print),
        "notifier": SimpleNamespace(show=print),
        "power": SimpleNamespace(saving=bool),
    }
    return SimpleNamespace(store=MemoryStore(), places=places, close=lambda: None, installed=str, **others)


def test_every_command_is_the_use_case_of_its_name() -> None:
    given = ports()
    commands = bound(given)
    for field in fields(Commands):
        command = getattr(commands, field.name)
        if isinstance(command, partial):
            assert command.args == (given,)
            assert command.func.__name__ == OTHER_NAMES.get(field.name, field.name)
            assert command.func.__module__.startswith("ezswitch.usecases.")
    plain = [field.name for field in fields(Commands) if not isinstance(getattr(commands, field.name), partial)]
    assert plain == ["look", "counter", "care", "places", "own_files", "installed", "close", "notify", "saving"]
    assert commands.close is given.close


def test_our_own_files_and_the_counter_are_what_is_watched() -> None:
    given = ports()
    commands = bound(given)
    assert commands.own_files == tuple(
        Path("/config", name) for name in ("profiles.toml", "settings.toml", "agents/any.toml")
    )
    before = commands.counter()
    given.store.touch()
    assert commands.counter() == before + 1
