"""The click budgets of the design, each counted with a real pointer over the real use cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cli_door import CLAUDE_SETTINGS, KEY, OPENCODE_SETTINGS, OTHER_KEY, Door
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.present import menu
from ezswitch.desktop.tray.rows import Moment
from ezswitch.desktop.tray.tray import Surroundings, Tray
from ezswitch.desktop.window.card_layout import Zone
from ezswitch.desktop.window.rows import ALL
from ezswitch.domain.settings import Settings
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.settings import save_settings
from fakes import InlineWork

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Hand:
    """A hand on a mouse that counts its clicks, over a window whose use cases are real and whose seams are memory."""

    inside: Interior
    door: Door
    bot: QtBot
    clicks: int = 0

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        assert target.isVisible(), target
        assert target.isEnabled(), target
        self.bot.mouseClick(target, LEFT, pos=at or target.rect().center())
        self.clicks += 1

    def button(self, words: str, inside: QWidget | None = None) -> None:
        """Click the visible button that begins with these words (its mnemonic left out)."""
        buttons = (inside or self.inside.window.window()).findChildren(QAbstractButton)
        seen = {b.text().replace("&", ""): b for b in buttons if b.isVisible()}
        match = next((b for text, b in seen.items() if text.startswith(words)), None)
        assert match is not None, f"{words!r} is none of {list(seen)}"
        self.click(match)

    def card(self, key: str, zone: Zone) -> None:
        view = self.inside.window.view
        layout = view.layout_of(key)
        rects = {Zone.USE: layout.use, Zone.MODEL: layout.model, Zone.MORE: layout.more}
        self.click(view.viewport(), rects[zone].center())

    def menu(self, words: str) -> None:
        """Click an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text().startswith(words))
        self.click(menu, menu.actionGeometry(action).center())

    def agent(self, key: str) -> None:
        entries = self.inside.window.rail.list
        self.click(entries.viewport(), entries.visualRect(self.inside.window.rail.model.index_of(key)).center())

    def paste(self, words: str) -> None:
        """Paste where the focus is: nothing was clicked to bring it there."""
        QApplication.clipboard().setText(words)
        target = QApplication.focusWidget()
        assert target is not None
        self.bot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def enter(self) -> None:
        self.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def sheet(self) -> Sheet:
        """Return the dialog that is open, once it has the focus."""
        sheets = self.inside.window.window().findChildren(Sheet)
        (sheet,) = [one for one in sheets if one.isVisible()]
        self.bot.waitUntil(lambda: QApplication.activeWindow() is sheet)
        return sheet

    def words(self, inside: QWidget) -> str:
        """Return what can be read there."""
        return "\n".join(one.text() for one in inside.findChildren(QLabel) if one.isVisible())

    def models(self) -> dict[str, str]:
        return {row.id: row.models["main"] for row in shelf_of(self.door.ports()).all()}

    def claude(self) -> str:
        return (self.door.files.read(CLAUDE_SETTINGS).data or b"").decode()

    def users(self) -> dict[str, str | None]:
        look = self.inside.controller.look
        assert look is not None
        return {row.agent.id: row.profile for row in look.agents}


Hands = Callable[[Door], Hand]


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    """Return a function that opens the window over a door's world and gives a hand."""
    shells: list[tuple[Shell, Interior]] = []

    def make(door: Door) -> Hand:
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        inside = Interior(qapp, shell, InlineWork(), lambda: bound(door.ports()))
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


def with_profiles() -> Door:
    """Return a world with two profiles, Claude Code on the first."""
    door = Door()
    door.added("ezrouter", "--preset", "ezrouter")
    door.added("other", "--anthropic", "https://api.example.com", "--openai", "https://api.example.com/v1",
               "--model", "main=claude-opus-4-7", "--model", "small=claude-haiku-4-5")  # fmt: skip
    assert door("use", "ezrouter", "claude-code").status == 0
    return door


def test_first_use_is_a_paste_and_two_clicks(hands: Hands) -> None:
    """From start to a working Claude Code: the welcome is open, and its field has the focus."""
    hand = hands(Door())
    sheet = hand.sheet()
    hand.paste(KEY)
    hand.button("See what will change", sheet)
    assert hand.users()["claude-code"] is None
    hand.button("Switch Claude Code and OpenCode to ezrouter", sheet)
    assert hand.clicks == 2
    hand.bot.waitUntil(lambda: "It works" in hand.words(sheet))
    hand.bot.waitUntil(lambda: hand.users() == {"claude-code": "ezrouter", "opencode": "ezrouter"})
    assert "https://www.ezrouter.dev/anthropic" in hand.claude()
    assert KEY not in hand.claude()


def test_skipping_the_welcome_writes_only_that_it_was_shown(hands: Hands) -> None:
    door = Door()
    hand = hands(door)
    sheet = hand.sheet()
    hand.paste(KEY)
    hand.button("Skip", sheet)
    written = [path for path, what in door.files.snapshot().items() if what is not None]
    assert written == [str(door.ports().places.settings)]
    assert door.keychain.records == {}
    assert "welcomed = true" in (door.files.read(door.ports().places.settings).data or b"").decode()
    again = hands(door)
    assert not [one for one in again.inside.window.window().findChildren(Sheet) if one.isVisible()]


def test_a_first_profile_without_the_welcome_is_a_paste_and_two_clicks(hands: Hands) -> None:
    door = Door()
    save_settings(door.ports(), Settings(welcomed=True))
    hand = hands(door)
    hand.button("Add ezrouter")
    sheet = hand.sheet()
    hand.paste(KEY)
    hand.button("Add and use in Claude Code", sheet)
    assert hand.clicks == 2
    assert hand.users()["claude-code"] == "ezrouter"
    assert "https://www.ezrouter.dev/anthropic" in hand.claude()
    assert KEY not in hand.claude()


def test_switching_one_agent_is_one_click(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.card("other", Zone.USE)
    assert hand.clicks == 1
    assert hand.users() == {"claude-code": "other", "opencode": None}


def test_switching_all_agents_is_two_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.agent(ALL)
    hand.card("other", Zone.USE)
    assert hand.clicks == 2
    assert hand.users() == {"claude-code": "other", "opencode": "other"}


def test_another_model_is_two_clicks(hands: Hands) -> None:
    door = with_profiles()
    assert door("check", "ezrouter").status == 0
    hand = hands(door)
    hand.card("ezrouter", Zone.MODEL)
    found = hand.inside.window.picker.list
    item = next(found.item(n) for n in range(found.count()) if found.item(n).text().startswith("claude-haiku"))
    hand.click(found.viewport(), found.visualItemRect(item).center())
    assert hand.clicks == 2
    assert hand.models()["ezrouter"] == "claude-haiku-4-5"
    assert "claude-opus-4-7" not in hand.claude(), "it applies at once"


def test_back_to_own_sign_in_is_at_most_two_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.card("own-sign-in", Zone.USE)
    assert hand.clicks <= 2
    assert hand.users()["claude-code"] is None
    assert hand.door.files.read(CLAUDE_SETTINGS).data is None, "there was no file before"


def test_rotating_a_key_is_two_clicks_a_paste_and_enter(hands: Hands) -> None:
    door = with_profiles()
    door.web.keys.add(OTHER_KEY)
    hand = hands(door)
    hand.card("ezrouter", Zone.MORE)
    hand.menu("Replace key")
    sheet = hand.sheet()
    assert "ezrouter" in sheet.windowTitle()
    hand.paste(OTHER_KEY)
    hand.enter()
    assert hand.clicks == 2
    record = door.keychain.read("ezrouter", prompt=False)
    assert (record.secret and record.secret.reveal(), record.revision) == (OTHER_KEY, 2)
    assert "--rev 2" in hand.claude(), "the agent that uses it is refreshed"


def test_a_second_profile_with_the_same_key_is_at_most_three_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.card("ezrouter", Zone.MORE)
    hand.menu("Duplicate")
    assert hand.clicks <= 3
    keys: dict[str, Any] = {row.id: row.key for row in shelf_of(hand.door.ports()).all()}
    assert keys == {"ezrouter": "ezrouter", "other": "other", "ezrouter-2": "ezrouter"}


def test_a_second_profile_used_at_once_with_the_stored_key_is_at_most_three_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.button("Add")
    hand.button("Add and use in Claude Code", hand.sheet())
    assert hand.clicks <= 3
    assert {row.id: row.key for row in shelf_of(hand.door.ports()).all()}["ezrouter-2"] == "ezrouter"
    assert hand.users()["claude-code"] == "ezrouter-2"
    assert not hand.door.files.read(OPENCODE_SETTINGS).data


def test_handing_a_profile_to_a_colleague_is_two_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    QApplication.clipboard().setText("before")
    hand.card("ezrouter", Zone.MORE)
    hand.menu("Share…")
    assert hand.clicks == 2
    text = QApplication.clipboard().text()
    assert "ezswitch import -" in text
    assert "https://www.ezrouter.dev/anthropic" in text
    assert "claude-code" in text, "with who uses it"
    assert "api.example.com" not in text, "nothing else of the setup"
    assert KEY not in text
    assert "Copied." in hand.words(hand.sheet())


def test_handing_the_whole_setup_to_a_colleague_is_two_clicks(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.click(hand.inside.window.rail.menu_button)
    hand.menu("Share everything…")
    assert hand.clicks == 2
    text = QApplication.clipboard().text()
    assert "https://www.ezrouter.dev/anthropic" in text
    assert "https://api.example.com" in text
    assert KEY not in text
    assert OTHER_KEY not in text


def test_what_a_colleague_sent_works_after_two_pastes_and_one_click(hands: Hands) -> None:
    hand = hands(with_profiles())
    hand.card("ezrouter", Zone.MORE)
    hand.menu("Share…")
    text = QApplication.clipboard().text()
    hand.sheet().accept()
    door = Door()
    save_settings(door.ports(), Settings(welcomed=True))
    other = hands(door)
    other.bot.keyClick(other.inside.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = other.sheet()
    other.paste(text)
    assert "https://www.ezrouter.dev/anthropic" in other.words(sheet).replace("\u200b", "")
    assert other.users()["claude-code"] is None
    assert shelf_of(door.ports()).all() == ()
    other.paste(KEY)
    other.button("Import and use in Claude Code", sheet)
    assert other.clicks == 1
    assert other.users()["claude-code"] == "ezrouter"
    record = door.keychain.read("ezrouter", prompt=False)
    assert record.secret is not None
    assert record.secret.reveal() == KEY
    assert KEY not in other.claude()


@pytest.mark.parametrize("door_", ["header", "verdict", "tray"])
def test_why_it_does_not_work_is_one_click(hands: Hands, door_: str) -> None:
    world = with_profiles()
    world.web.keys.clear()
    assert world("check", "ezrouter").status == 1
    hand = hands(world)
    if door_ == "header":
        hand.button("Diagnose")
    elif door_ == "verdict":
        view = hand.inside.window.view
        hand.click(view.viewport(), view.layout_of("ezrouter").verdict.center())
    else:
        shell = hand.inside.window.window()
        assert isinstance(shell, Shell)
        tray = Tray(QApplication.instance(), shell, hand.inside, Surroundings("linux"))  # type: ignore[arg-type]
        tray.renew()
        tray.doors.choose(menu(hand.inside.controller.look, Moment()).entries[0])  # type: ignore[arg-type]
        hand.clicks += 1
    assert hand.clicks == 1
    sheet = hand.sheet()
    assert "does not accept the key (401)" in hand.words(sheet)
    assert any(one.text() == "Store a new key…" for one in sheet.findChildren(QAbstractButton))
