"""Imports and shared setups from the window down to keychain and files, over the real use cases."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cli_door import CLAUDE_SETTINGS, KEY, OTHER_KEY, Door, ListingWeb
from desktop.dialogs.conftest import spoken
from desktop.test_click_budget import Hand, with_profiles
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.domain.outside import ForeignRow, NoRival
from ezswitch.domain.ports import Answer
from ezswitch.domain.profile import Profile
from ezswitch.domain.settings import Settings
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.settings import save_settings
from fakes import InlineWork

LINK = (
    "ezswitch://import?name=Acme&anthropic=https%3A%2F%2Fgw.acme.example%2Fanthropic&model.main=big&agents=claude-code"
)
LIVE = f"""{{
  "hooks": {{"Stop": []}},
  "env": {{
    "ANTHROPIC_BASE_URL": "https://gw.example/anthropic",
    "ANTHROPIC_AUTH_TOKEN": "{OTHER_KEY}",
    "ANTHROPIC_MODEL": "big"
  }}
}}
""".encode()
URL = "https://team.example/ezswitch.toml"


def bundle(main: str, host: str = "gw.team.example") -> str:
    return (
        'ezswitch_bundle = 1\nname = "Acme"\n\n[profiles.team]\nname = "Team"\n'
        f'base_url.anthropic = "https://{host}/v1"\nmodels.main = "{main}"\nmodels.small = "small"\n'
    )


class TeamWeb(ListingWeb):
    """Answers model lists, and hosts one shared setup."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        if url == URL:
            return Answer(200, {"content-type": "text/plain"}, self.text.encode(), 5.0, url=url)
        return super().get(url, headers, timeout=timeout)


@dataclass(frozen=True)
class Rows(NoRival):
    """A CC Switch that has these rows."""

    found: tuple[ForeignRow, ...]

    def there(self) -> bool:
        return True

    def rows(self) -> tuple[ForeignRow, ...]:
        return self.found


def claude_row(row_id: str, name: str, url: str, key: str, **more: Any) -> ForeignRow:
    settings = json.dumps({"env": {"ANTHROPIC_BASE_URL": url, "ANTHROPIC_AUTH_TOKEN": key, "ANTHROPIC_MODEL": "big"}})
    usual = ForeignRow(row_id, "claude", name, settings, "{}", "custom", "", "", current=False)
    return replace(usual, **more)


RIVAL = Rows(
    (
        claude_row("1", "Relay", "https://relay.example/anthropic", OTHER_KEY),
        claude_row("2", "Relay again", "https://relay.example/anthropic", OTHER_KEY),
        claude_row("3", "Open relay", "http://open.example/anthropic", KEY),
        claude_row("4", "Claude Official", "", "", category="official"),
        claude_row("5", "Taken over", "http://127.0.0.1:15721", "PROXY_MANAGED"),
        claude_row("6", "Broken", "", "", settings="{not json"),
    )
)

Start = Callable[..., Hand]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    """Return a function that opens the window over a door's world, with the first start behind it, and gives a hand."""
    shells: list[tuple[Shell, Interior]] = []

    def make(door: Door, change: Callable[[Ports], Ports] = lambda ports: ports) -> Hand:
        save_settings(door.ports(), Settings(welcomed=True))
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        inside = Interior(qapp, shell, InlineWork(), lambda: bound(change(door.ports())))
        shells.append((shell, inside))
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        qtbot.waitUntil(lambda: inside.window.page is not None)
        return Hand(inside, door, qtbot)

    yield make
    for shell, inside in shells:
        inside.stop()
        for sheet in shell.findChildren(Sheet):
            sheet.close()
        shell.close()
        shiboken6.delete(shell)


def profiles(door: Door) -> dict[str, Profile]:
    return {one.id: one for one in shelf_of(door.ports()).all()}


def key_of(door: Door, name: str) -> str:
    record = door.keychain.read(name, prompt=False)
    assert record.secret is not None
    return record.secret.reveal()


def everything_said(hand: Hand) -> str:
    return spoken(hand.inside.window.window())


def test_a_link_is_confirmed_stored_and_not_applied_by_itself(start: Start) -> None:
    door = Door()
    hand = start(door)
    hand.inside.controller.link_requested.emit(LINK)
    sheet = hand.sheet()
    words = hand.words(sheet).replace("\u200b", "")
    assert "https://gw.acme.example/anthropic" in words
    assert "Anthropic-compatible" in words
    assert "big (main)" in words
    assert "Claude Code" in words
    assert profiles(door) == {}
    assert door.files.read(CLAUDE_SETTINGS).data is None
    hand.button("Import only", sheet)
    (stored,) = profiles(door).values()
    assert (stored.name, stored.models["main"]) == ("Acme", "big")
    assert hand.users()["claude-code"] is None
    assert door.keychain.records == {}
    assert hand.inside.window.toasts.text == "1 profile imported."


@pytest.mark.parametrize("parameter", ["key", "api_key", "apiKey", "token"])
def test_a_link_with_a_key_is_declined_and_the_key_is_nowhere(start: Start, parameter: str) -> None:
    door = Door()
    hand = start(door)
    hand.inside.controller.link_requested.emit(f"{LINK}&{parameter}={OTHER_KEY}")
    sheet = hand.sheet()
    assert OTHER_KEY[6:] not in everything_said(hand)
    assert sheet.problem.error is not None
    assert profiles(door) == {}
    assert door.keychain.records == {}


def test_a_link_never_overwrites_a_profile_and_never_takes_its_key(start: Start) -> None:
    door = with_profiles()
    hand = start(door)
    before = profiles(door)["ezrouter"]
    hand.inside.controller.link_requested.emit("ezswitch://import?preset=ezrouter&model.main=other-model")
    hand.button("Import", hand.sheet())
    assert profiles(door)["ezrouter"] == before
    (new,) = (one for name, one in profiles(door).items() if name not in ("ezrouter", "other"))
    assert new.key != "ezrouter"
    assert new.key not in door.keychain.records
    assert new.models["main"] == "other-model"


def test_a_pasted_link_of_cc_switch_brings_its_key_straight_into_the_keychain(start: Start) -> None:
    door = Door()
    hand = start(door)
    config = base64.b64encode(json.dumps({"env": {"ANTHROPIC_MODEL": "big"}}).encode()).decode()
    link = (
        "ccswitch://v1/import?resource=provider&app=claude&name=Relay&enabled=true"
        f"&endpoint={quote('https://relay.example/anthropic')}&apiKey={OTHER_KEY}&config={quote(config)}"
        f"&configUrl={quote('https://relay.example/config')}"
    )
    hand.bot.keyClick(hand.inside.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = hand.sheet()
    hand.paste(link)
    assert "Found, goes into your keychain: sk-ez-••••ff" in hand.words(sheet)
    assert OTHER_KEY[6:] not in everything_said(hand)
    assert not [url for url in door.web.urls if "config" in url], "nothing that it names is fetched"
    assert hand.users()["claude-code"] is None, "enabled=true switches nothing"
    hand.button("Import only", sheet)
    (stored,) = profiles(door).values()
    assert key_of(door, stored.key) == OTHER_KEY
    assert hand.users()["claude-code"] is None


def test_what_an_agent_uses_becomes_a_profile_its_key_leaves_the_file_and_undo_brings_it_back(start: Start) -> None:
    door = Door()
    door.files.put(CLAUDE_SETTINGS, LIVE, 0o600)
    hand = start(door)
    hand.button("Save as profile")
    sheet = hand.sheet()
    assert "Found, goes into your keychain: sk-ez-••••ff" in hand.words(sheet)
    assert door.files.read(CLAUDE_SETTINGS).data == LIVE, "looking writes nothing"
    hand.button("Import and use in Claude Code", sheet)
    (stored,) = profiles(door).values()
    assert key_of(door, stored.key) == OTHER_KEY
    assert hand.users()["claude-code"] == stored.id
    assert OTHER_KEY not in hand.claude()
    assert '"hooks": {"Stop": []}' in hand.claude()
    hand.inside.controller.undo()
    assert door.files.read(CLAUDE_SETTINGS).data == LIVE


def test_cc_switch_is_merged_marked_and_what_cannot_be_taken_is_listed(start: Start) -> None:
    door = Door()
    hand = start(door, lambda ports: replace(ports, rival=RIVAL))
    hand.bot.keyClick(hand.inside.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = hand.sheet()
    hand.button("From CC Switch", sheet)
    names = [card.offered.profile.name for card in sheet.cards]  # type: ignore[attr-defined]
    assert len(names) == 2, f"the same provider twice is one row: {names}"
    hand.button("Cannot import (3)", sheet)
    words = hand.words(sheet)
    assert all(name in words for name in ("Claude Official", "Taken over", "Broken"))
    assert OTHER_KEY[6:] not in everything_said(hand)
    hand.button("Import 2 profiles", sheet)
    assert "Not encrypted" in hand.words(sheet)
    assert profiles(door) == {}
    sheet.problem.consent.setChecked(True)
    hand.button("Import 2 profiles", sheet)
    keys = {key_of(door, one.key) for one in profiles(door).values()}
    assert keys == {OTHER_KEY, KEY}
    assert hand.users()["claude-code"] is None, "importing switches nobody"


def test_a_shared_setup_is_followed_and_its_change_is_seen_before_it_is_applied(start: Start) -> None:
    door = Door(web=TeamWeb(bundle("first")))
    hand = start(door)
    hand.bot.keyClick(hand.inside.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = hand.sheet()
    hand.paste(URL)
    hand.enter()
    assert "When it changes you are told" in hand.words(sheet)
    hand.button("Import", sheet)
    assert profiles(door)["team"].models["main"] == "first"
    assert hand.inside.window.page is not None
    assert not [one for one in hand.inside.window.page.notices if one.title.startswith("Acme")]

    assert isinstance(door.web, TeamWeb)
    door.web.text = bundle("second", "gw2.team.example")
    again = start(door)
    assert again.inside.window.page is not None
    assert [one.title for one in again.inside.window.page.notices if "Acme" in one.title] == ["Acme changed 1 profile"]
    assert profiles(door)["team"].models["main"] == "first", "told, and nothing else"
    again.button("Show")
    sheet = again.sheet()
    assert "Its key would go to another host: gw2.team.example." in again.words(sheet).replace("\u200b", "")
    again.button("Apply 1 change", sheet)
    assert profiles(door)["team"].models["main"] == "second"
    assert again.clicks == 2
    assert not [one for one in again.inside.window.page.notices if "Acme" in one.title]


def test_offline_is_no_news(start: Start) -> None:
    door = Door(web=TeamWeb(bundle("first")))
    hand = start(door)
    hand.inside.controller.import_requested.emit(URL)
    hand.button("Import", hand.sheet())
    door.web.down.add("team.example")
    assert isinstance(door.web, TeamWeb)
    door.web.text = ""
    down = ListingWeb()
    down.down.add("team.example")
    again = start(replace(door, web=down))
    assert again.inside.window.page is not None
    assert not [one for one in again.inside.window.page.notices if "shared" in one.title.lower()]
    assert again.inside.window.toasts.text == ""
