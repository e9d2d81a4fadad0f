"""`ezswitch updates` at the door: off until it is switched on, then one line."""

from __future__ import annotations

import json

import pytest

from cli_door import Door
from ezswitch import __version__
from ezswitch.domain.ports import Answer
from ezswitch.domain.project import FEED, HOMEPAGE, HOST
from fakes import ScriptedWeb


def told(version: str) -> ScriptedWeb:
    return ScriptedWeb({FEED: Answer(200, {}, json.dumps({"version": version}).encode(), 1.0)})


@pytest.fixture
def asking(door: Door) -> Door:
    door.web = told("99.0.0")
    return door


def test_it_asks_nobody_before_it_is_switched_on(asking: Door) -> None:
    said = asking("updates")
    assert (said.status, said.out) == (1, "")
    assert HOST in said.err
    assert "ezswitch updates on" in said.err
    assert asking.web.sent == []


def test_switched_on_it_says_what_there_is_and_where(asking: Door) -> None:
    assert HOST in asking("updates", "on").out
    said = asking("updates")
    assert (said.status, said.err) == (0, "")
    assert said.out == f"ezswitch 99.0.0 is there, this is {__version__}. Get it from {HOMEPAGE}\n"
    newer = {"version": "99.0.0", "date": None, "url": HOMEPAGE}
    assert asking("updates", "--json").document == {"version": __version__, "newer": newer}


def test_the_newest_is_said_to_be_that(door: Door) -> None:
    door.web = told(__version__)
    door("updates", "on")
    assert door("updates").out == f"ezswitch {__version__} is the newest.\n"
    assert door("updates", "--json").document["newer"] is None


def test_it_is_switched_off_again(asking: Door) -> None:
    assert asking("updates", "on", "--json").document == {"check_updates": True}
    assert asking("updates", "off").status == 0
    assert asking("updates").status == 1
    assert asking("updates", "maybe").status == 2
