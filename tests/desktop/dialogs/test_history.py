"""History: what was switched, undo with a conflict, and back to before ezswitch in two presses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import BOTH, OPENCODE_FILE, SETTINGS, history, look, switched
from ezswitch.desktop.dialogs.restore import touched
from ezswitch.domain.errors import Conflict, StoreError
from ezswitch.domain.plan import AgentChange, Kind

Make = Callable[..., Hands]
CONFLICT = Conflict(
    "changed by somebody else",
    "env.ANTHROPIC_BASE_URL was changed outside ezswitch.",
    hint="Nothing was written. To set it back all the same: --accept overwrite-changes",
    path=SETTINGS,
)


def test_it_lists_what_was_switched(hands: Make) -> None:
    she = hands()
    she.open("history", "")
    text = she.texts()
    assert "Switched: Claude Code to ezrouter" in text
    assert "Key replaced: 2 agents" in text
    assert "Switched: 2 agents to DeepSeek" in text
    assert "undone since" in text
    assert OPENCODE_FILE in text or "~/.config/opencode/opencode.json" in text
    assert she.answers.calls("history") == [(None,)]


def test_what_was_undone_and_then_done_again_is_not_called_undone(hands: Make) -> None:
    use = history()[0]
    redo = replace(use, id="s6", kind=Kind.REDO, takes_back="s5")
    undo = replace(use, id="s5", kind=Kind.UNDO, takes_back="s4", taken_back_by="s6")
    she = hands(history=(redo, undo, replace(use, taken_back_by="s5")))
    she.open("history", "")
    lines = she.texts().split("\n")
    said = {line.split(":")[0]: lines[number + 1] for number, line in enumerate(lines) if " to ezrouter" in line}
    assert {what: "undone since" in when for what, when in said.items()} == {
        "Done again": False,
        "Undone": True,
        "Switched": False,
    }


def test_one_agents_history(hands: Make) -> None:
    she = hands()
    sheet = she.open("history", "opencode")
    assert sheet.windowTitle() == "History of OpenCode"
    assert she.answers.calls("history") == [("opencode",)]


def test_undo_stands_at_the_last_one_alone(hands: Make) -> None:
    she = hands(undo=switched("claude-code", profile=None))
    she.open("history", "")
    she.click(she.button("Undo: Switched: Claude Code to ezrouter"))
    assert she.answers.calls("undo") == [(frozenset(),)]
    assert she.toast == "Undone."
    offered = [one.text() for one in she.window.toasts._frame.findChildren(QPushButton)]
    assert offered[0] == "Redo", "Undo here would take back one more"
    she.gone()


def test_a_conflict_is_shown_with_what_to_do(hands: Make) -> None:
    she = hands(undo=[CONFLICT, switched("claude-code")])
    sheet = she.open("history", "")
    she.click(she.button("Undo: Switched: Claude Code to ezrouter"))
    assert "was changed outside ezswitch" in she.texts()
    assert "--accept" not in she.texts()
    assert sheet.problem.consent.text() == "Set it back all the same"
    she.click(sheet.problem.consent)
    assert she.answers.calls("undo")[1] == (frozenset({"overwrite-changes"}),)
    she.gone()


def test_nothing_yet_is_said(hands: Make) -> None:
    she = hands(history=())
    sheet = she.open("history", "")
    assert "Nothing was switched yet." in she.texts()
    assert not sheet.restore.isVisible()


def test_a_history_that_cannot_be_read_says_why(hands: Make) -> None:
    she = hands(history=StoreError("history cannot be read", "It is damaged.", hint="Remove the file.", path="/x/h.db"))
    she.open("history", "")
    assert "It is damaged." in she.texts()
    assert "Remove the file." in she.texts()


def test_many_are_shown_piece_by_piece(hands: Make) -> None:
    many = tuple(replace(history()[0], id=f"m{number}") for number in range(60))
    she = hands(history=many)
    sheet = she.open("history", "")
    assert she.texts().count("Switched:") == 25
    she.click(she.button("Show older ones"))
    she.bot.waitUntil(lambda: she.texts().count("Switched:") == 50)
    she.click(she.button("Show older ones"))
    she.bot.waitUntil(lambda: she.texts().count("Switched:") == 60)
    assert not sheet.older.isVisible()


def test_restoring_says_what_it_writes_before_it_writes(hands: Make) -> None:
    she = hands(revert=[CONFLICT, switched(*BOTH, profile=None)])
    sheet = she.open("history", "")
    she.click(sheet.restore)
    restore = she.active(she.sheet())
    assert "before ezswitch first switched" in she.texts()
    she.click(restore.go_on)
    assert she.answers.calls("revert") == []
    assert SETTINGS in she.texts()
    assert OPENCODE_FILE in she.texts()
    she.click(she.button("Restore now"))
    assert she.answers.calls("revert") == [(BOTH, frozenset())]
    assert "was changed outside ezswitch" in she.texts()
    she.click(restore.problem.consent)
    she.click(restore.go_on)
    assert she.answers.calls("revert")[1] == (BOTH, frozenset({"overwrite-changes"}))
    assert she.toast == "Back to before ezswitch."
    she.gone()


def test_another_choice_asks_again(hands: Make) -> None:
    she = hands()
    sheet = she.open("history", "opencode")
    she.click(sheet.restore)
    restore = she.active(she.sheet())
    assert restore.chosen() == ("opencode",)
    she.click(restore.go_on)
    restore.boxes["claude-code"].toggle()
    she.click(restore.go_on)
    assert she.answers.calls("revert") == [], "what is written changed: it is said first"
    restore.boxes["claude-code"].toggle()
    restore.boxes["opencode"].toggle()
    assert not restore.go_on.isEnabled()


def test_escape_restores_nothing(hands: Make) -> None:
    she = hands()
    sheet = she.open("history", "")
    she.click(sheet.restore)
    she.active(she.sheet())
    she.key(Qt.Key.Key_Escape)
    she.gone()
    assert she.answers.calls("revert") == []


def test_touched_stops_at_the_last_restore() -> None:
    first, key, both, gone = history()
    back = replace(first, id="r1", kind=Kind.REVERT, changes=(AgentChange("opencode", None),))
    assert touched((first, key, both, gone)) == {"claude-code": (SETTINGS,), "opencode": (OPENCODE_FILE,)}
    assert touched((first, back, both)) == {"claude-code": (SETTINGS,)}
    undone = replace(back, taken_back_by="u1")
    undo = replace(first, id="u1", kind=Kind.UNDO, takes_back="r1")
    assert "opencode" in touched((undo, undone, both))
    redo = replace(first, id="u2", kind=Kind.REDO, takes_back="u1")
    assert "opencode" not in touched((redo, replace(undo, taken_back_by="u2"), undone, both)), "restored once more"
    assert touched(()) == {}


def test_look_names_the_same_last_switch() -> None:
    undo = look().undo
    assert undo is not None
    assert undo.id == history()[0].id
