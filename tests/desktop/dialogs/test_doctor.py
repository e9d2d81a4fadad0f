"""Doctor in the window: findings as cards, buttons that do what a remedy says, and a look again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame

from desktop.dialogs.conftest import Hands
from ezswitch.domain.errors import StoreError
from ezswitch.domain.finding import Finding, Severity

Make = Callable[..., Hands]
BROKEN = Finding(
    "agent-unreadable", Severity.BLOCKS, "Claude Code: a comma is missing.", "It may ignore the file.",
    "Correct it there.", "/home/you/.claude/settings.json", 4, "claude-code",
)  # fmt: skip
STORE = "Store it: ezswitch keys set spare"
MISSING = Finding("key-missing", Severity.WARNS, "There is no key spare.", "A cannot work.", STORE, subject="spare")
LOCKED = Finding(
    "keychain-locked", Severity.WARNS, "It is locked.", "Who needs it waits.", "Unlock it: ezswitch keys", subject="x"
)
HOST = Finding(
    "host-not-approved", Severity.WARNS, "A new host.", "It is not sent.", "ezswitch keys approve", subject="x"
)
CHANGED = Finding(
    "changed-outside", Severity.WARNS, "Changed.", "It differs.", "ezswitch use a b", subject="claude-code"
)
NOTE = Finding("recovered", Severity.NOTE, "It was finished.", "Nothing is left.", "See: ezswitch history")


def test_each_finding_says_what_why_what_to_do_and_where(hands: Make) -> None:
    she = hands(doctor=(BROKEN, NOTE))
    sheet = she.open("doctor")
    text = she.texts()
    for words in (BROKEN.what, BROKEN.why, BROKEN.remedy, "/home/you/.claude/settings.json:4", NOTE.what):
        assert words in text
    cards = [one for one in sheet.findChildren(QFrame) if one.property("ground") == "card"]
    assert [card.accessibleName().split(":")[0] for card in cards] == ["Blocks", "Note"], "never by colour alone"
    she.click(she.button(f"Open folder: {BROKEN.what}"))
    assert she.opened_urls == ["file:///home/you/.claude"]


def test_a_healthy_setup_says_what_was_looked_at(hands: Make) -> None:
    she = hands(doctor=())
    sheet = she.open("doctor")
    assert "Nothing is wrong" in she.texts()
    assert not sheet.copy.isEnabled()


def test_it_can_be_looked_at_again(hands: Make) -> None:
    she = hands(doctor=[(BROKEN,), ()])
    sheet = she.open("doctor")
    she.click(sheet.again)
    assert BROKEN.what not in she.texts()
    assert "Nothing is wrong" in she.texts()


def test_a_button_stands_where_something_can_be_done_and_the_command_goes(hands: Make) -> None:
    she = hands(doctor=(MISSING,))
    she.open("doctor")
    assert "ezswitch keys" not in she.texts()
    she.click(she.button(f"Store the key: {MISSING.what}"))
    assert "spare" in she.sheet().windowTitle()


def test_unlock_and_difference_and_keys_go_through_the_window(hands: Make) -> None:
    she = hands(doctor=(LOCKED, HOST, CHANGED))
    she.open("doctor")
    she.click(she.button(f"Unlock: {LOCKED.what}"))
    assert she.answers.calls("keys")[-1] == (True,)
    she.gone()
    she.open("doctor")
    she.click(she.button(f"Keys: {HOST.what}"))
    assert she.sheet().windowTitle() == "Keys"
    she.sheet().close()
    she.open("doctor")
    she.click(she.button(f"Show what differs: {CHANGED.what}"))
    assert she.answers.calls("drift") == [("claude-code",)]


def test_what_was_found_can_be_copied_for_a_report(hands: Make) -> None:
    she = hands(doctor=(BROKEN, MISSING))
    sheet = she.open("doctor")
    she.click(sheet.copy)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Blocks: Claude Code: a comma is missing.\n")
    assert "/home/you/.claude/settings.json:4" in text
    assert "ezswitch keys set spare" in text


def test_a_look_that_fails_is_said_with_its_next_step(hands: Make) -> None:
    she = hands(doctor=StoreError("records damaged", "They cannot be read.", hint="Move them away."))
    sheet = she.open("doctor")
    assert "They cannot be read." in she.texts()
    assert sheet.again.isEnabled()


CURABLE = Finding(
    "key-file-open", Severity.WARNS, "Others can read it.", "Its mode.", "chmod 600 /x", "/x", command="chmod 600 /x"
)
VARIABLE = Finding(
    "v",
    Severity.BLOCKS,
    "X is set.",
    "It wins.",
    "Take X out of ~/.zshrc:3.",
    "/h/.zshrc",
    3,
    command="sed -i 3d ~/.zshrc",
)


def test_what_needs_nobody_is_one_press_and_is_looked_at_again(hands: Make) -> None:
    she = hands(doctor=[(CURABLE,), ()], mend=None)
    she.open("doctor")
    she.click(she.button("Let nobody else read it: Others can read it."))
    assert she.answers.calls("mend") == [(CURABLE,)]
    assert "Nothing is wrong" in she.texts()


def test_a_cure_that_fails_is_said(hands: Make) -> None:
    she = hands(doctor=(CURABLE,), mend=StoreError("no", "It could not be done."))
    she.open("doctor")
    she.click(she.button("Let nobody else read it: Others can read it."))
    assert "It could not be done." in she.texts()


def test_a_line_for_a_terminal_can_be_copied(hands: Make) -> None:
    she = hands(doctor=(VARIABLE,))
    she.open("doctor")
    assert VARIABLE.remedy in she.texts()
    she.click(she.button("Copy line: X is set."))
    assert QGuiApplication.clipboard().text() == VARIABLE.command


def test_a_project_is_looked_into_and_named(hands: Make) -> None:
    she = hands(doctor=[(), (BROKEN,)])
    sheet = she.open("doctor")
    she.click(sheet.project)
    (asked,) = sheet.findChildren(QFileDialog)
    asked.fileSelected.emit("/home/you/shop")
    asked.close()
    assert she.answers.calls("doctor") == [(), (Path("/home/you/shop"),)]
    she.bot.waitUntil(lambda: BROKEN.what in she.texts())
    assert "shop" in sheet.about.text()
