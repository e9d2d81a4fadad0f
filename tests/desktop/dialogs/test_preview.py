"""The preview shows the plan, and runs that plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import DIFF, SETTINGS, preview, switched
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.theme import Appearance
from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.errors import ConsentNeeded, Moved
from ezswitch.domain.plan import ProgramStep
from ezswitch.usecases.values import FileDiff

Make = Callable[..., Hands]
AGENTS = ("claude-code", "codex")


def test_it_shows_files_effects_and_who_is_left_alone(hands: Make) -> None:
    she = hands()
    sheet = she.open("preview", "ezrouter", AGENTS)
    assert she.answers.calls("preview") == [("ezrouter", AGENTS, frozenset())]
    views = sheet.findChildren(DiffView)
    assert len(views) == 1, "a file in which nothing changes is not shown"
    assert '+     "ANTHROPIC_API_KEY": "",' in views[0].toPlainText()
    assert "Claude Code: address and key at once." in she.texts()
    assert "Codex is left alone: Codex needs an OpenAI Responses address." in she.texts()


def test_use_now_runs_the_plan_that_was_shown(hands: Make) -> None:
    shown = preview()
    she = hands(preview=shown, run_preview=switched("claude-code"))
    she.open("preview", "ezrouter", AGENTS)
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("run_preview") == [(shown,)]
    assert she.answers.calls("run_preview")[0][0] is shown
    assert she.toast.startswith("Claude Code now uses ezrouter")
    she.gone()


def test_a_file_that_moved_meanwhile_is_said_and_stays_shown(hands: Make) -> None:
    moved = Moved("file changed", "settings.json changed meanwhile.", hint="Look again.", path=SETTINGS)
    she = hands(run_preview=moved)
    sheet = she.open("preview", "ezrouter", AGENTS)
    she.click(sheet.use)
    assert "settings.json changed meanwhile." in she.texts()
    assert "Look again." in she.texts()
    she.click(she.button("Copy details"))
    assert "moved" in QApplication.clipboard().text()


def test_copy_gives_the_diff(hands: Make) -> None:
    she = hands()
    sheet = she.open("preview", "ezrouter", AGENTS)
    she.click(sheet.copy)
    assert QApplication.clipboard().text() == f"{SETTINGS}\n{DIFF}"


def test_a_consent_is_asked_inline_and_travels_back(hands: Make) -> None:
    asks = ConsentNeeded("new-origin", "a new host for this key", "It was never sent to https://x.example.com.")
    she = hands(preview=[asks])
    sheet = she.open("preview", "ezrouter", AGENTS)
    assert not sheet.use.isEnabled()
    she.click(sheet.problem.consent)
    assert she.answers.calls("preview")[1] == ("ezrouter", AGENTS, frozenset({"new-origin"}))
    assert sheet.use.isEnabled()


def test_nothing_to_change_is_said(hands: Make) -> None:
    she = hands(preview=preview(files=(FileDiff(SETTINGS, ""),), skipped=()))
    sheet = she.open("preview", "own-sign-in", ("claude-code",))
    assert "Claude Code to its own sign-in." in she.texts()
    assert "Nothing would change" in she.texts()
    assert not sheet.use.isEnabled()


def _block(view: DiffView, text: str) -> QTextBlock:
    block = view.document().begin()
    while block.isValid() and text not in block.text():
        block = block.next()
    assert block.isValid(), text
    return block


def test_added_and_removed_differ_by_sign_and_by_ground(hands: Make) -> None:
    she = hands()
    sheet = she.open("preview", "ezrouter", AGENTS)
    view, theme = sheet.findChild(DiffView), she.program.theme
    added, removed = _block(view, "ezrouter.dev"), _block(view, "api.example.com")
    assert added.text().startswith("+ ")
    assert removed.text().startswith("- ")
    assert added.blockFormat().background().color() == theme.colour("good_soft")
    assert removed.blockFormat().background().color() == theme.colour("bad_soft")


def test_the_folder_of_a_file_can_be_opened(hands: Make) -> None:
    she = hands()
    she.open("preview", "ezrouter", AGENTS)
    she.click(she.button("Open folder"))
    assert she.opened_urls == ["file:///home/you/.claude"]


def test_the_installation_of_an_extension_is_a_step_of_it_and_can_be_all_of_it(hands: Make) -> None:
    companion = Companion("acme.helper", "2.0", "helper.vsix", lambda _: ())
    step = ProgramStep("claude-code", Editor("Visual Studio Code", "code", Path("/x")), companion, "1.0")
    whole = preview()
    alone = replace(whole, plan=replace(whole.plan, programs=(step,)), files=(FileDiff("/home/you/a.json", ""),))
    she = hands(preview=alone)
    sheet = she.open("preview", "ezrouter", AGENTS)
    assert "Claude Code: Visual Studio Code: install the extension acme.helper 2.0 over 1.0." in she.texts()
    assert sheet.use.isEnabled()


def test_the_changed_lines_grow_with_the_text_and_have_the_room_for_it(hands: Make) -> None:
    she = hands()
    view = she.open("preview", "ezrouter", AGENTS).findChildren(DiffView)[0]
    usual, high = view.font().pointSizeF(), view.height()
    lines = view.blockCount()
    she.program.theme.wear(Appearance(text=200))
    assert view.font().pointSizeF() == usual * 2
    assert view.height() >= lines * view.fontMetrics().lineSpacing() > high
    she.program.theme.wear(Appearance())
    assert view.font().pointSizeF() == usual
    assert view.height() == high
