"""The editor: first use, a second profile, editing, the live check, and every refusal at its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import KEY, fresh, look, switched
from desktop.sample import EZROUTER, checked, profile_row
from ezswitch.agents.agent import KeyDelivery, Way
from ezswitch.desktop.dialogs.secret_field import TRIMMED
from ezswitch.desktop.window.model_lines import ROW
from ezswitch.domain.errors import (
    About,
    BadInput,
    ConsentNeeded,
    EzswitchError,
    KeychainDenied,
    Moved,
    NoKey,
    NoKeychain,
)
from ezswitch.domain.model_notes import Feature, ModelNote, ModelRow
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import AgentOptions
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look

Make = Callable[..., Hands]


def test_first_use_is_a_paste_and_one_press(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile", "ezrouter")
    assert QApplication.focusWidget() is editor.form.key.secret.line
    she.paste(KEY)
    assert "Works · 182 ms · 9 models" in she.texts()
    she.click(she.button("Add and use in Claude Code"))
    profile, secret, accept = she.answers.calls("add")[0]
    assert (profile.id, profile.key, profile.preset) == ("ezrouter", "ezrouter", "ezrouter")
    assert profile.base_url == {
        Surface.OPENAI: "https://www.ezrouter.dev/v1",
        Surface.ANTHROPIC: "https://www.ezrouter.dev/anthropic",
    }
    assert profile.models == {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"}
    assert secret == Secret(KEY)
    assert accept == frozenset()
    assert she.answers.calls("use") == [("ezrouter", ("claude-code",), frozenset())]
    assert she.toast.startswith("Claude Code now uses")
    she.gone()


def test_the_key_is_checked_with_what_is_typed_and_where_it_is_said(hands: Make) -> None:
    she = hands(fresh())
    she.open("add_profile")
    assert "The key goes to www.ezrouter.dev only." in she.texts()
    she.paste(KEY)
    draft, secret = she.answers.calls("check_draft")[0]
    assert secret == Secret(KEY)
    assert draft.preset == "ezrouter"
    assert {origin.host for origin in draft.origins()} == {"www.ezrouter.dev"}


def test_typing_sends_nothing_before_the_field_is_left(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.bot.keyClicks(editor.form.key.secret.line, "sk-ez-EXAMPLE")
    assert she.answers.calls("check_draft") == []
    she.key(Qt.Key.Key_Tab)
    assert len(she.answers.calls("check_draft")) == 1
    editor.form.key.secret.line.setFocus()
    she.key(Qt.Key.Key_Tab)
    assert len(she.answers.calls("check_draft")) == 1, "the same key is not sent twice"


def test_a_half_typed_key_is_not_sent_by_cancel_escape_or_another_window(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    line = editor.form.key.secret.line
    she.bot.keyClicks(line, "sk-ez-EXAMPLE")
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    she.click(she.button("Cancel"))
    she.gone()
    editor = she.open("add_profile")
    she.bot.keyClicks(editor.form.key.secret.line, "sk-ez-EXAMPLE")
    she.key(Qt.Key.Key_Escape)
    she.gone()
    assert she.answers.calls("check_draft") == []


@pytest.mark.parametrize("text", [f"  {KEY}", f"{KEY}\n", f"\t{KEY} \r\n"])
def test_blanks_are_cut_off_and_said(hands: Make, text: str) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(text)
    assert TRIMMED in she.texts()
    assert editor.form.key.secret.line.text() == KEY
    assert she.answers.calls("check_draft")[0][1] == Secret(KEY)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("sk-EXAMPLE-one\nsk-EXAMPLE-two", "more than one line"),
        ("sk-EXAMPLE\x07bell", "control character"),
        ("key: sk-EXAMPLE", "blank in the middle"),
        ("sk-EXAMPLE-ключ", "no HTTP header"),
    ],
)
def test_what_cannot_be_a_key_is_refused_in_words(hands: Make, text: str, why: str) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(text)
    assert why in she.texts()
    assert "EXAMPLE" not in she.texts()
    assert she.answers.calls("check_draft") == []
    she.click(editor.primary)
    assert she.answers.calls("add") == []
    assert she.sheet() is editor


def test_the_eye_shows_the_key_while_it_is_held(hands: Make) -> None:
    she = hands(fresh())
    field = she.open("add_profile").form.key.secret
    she.paste(KEY)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    she.bot.mousePress(field.eye, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    she.bot.mouseRelease(field.eye, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_rejected_key_says_so_and_can_be_tried_again(hands: Make) -> None:
    she = hands(fresh(), check_draft=[checked("draft", Verdict.KEY_REJECTED, 96.0, 0)])
    she.open("add_profile")
    she.paste(KEY)
    assert "Key rejected · 96 ms" in she.texts()
    assert "another host" in she.texts()
    she.click(she.button("Check again"))
    assert "Works" in she.texts()


def test_a_corrected_address_is_one_press(hands: Make) -> None:
    wrong = checked("draft", Verdict.WRONG_URL, 20.0, 0)
    wrong = replace(wrong, corrected_url="https://www.ezrouter.dev/v1beta", surface=Surface.OPENAI)
    she = hands(fresh(), check_draft=[wrong])
    editor = she.open("add_profile")
    she.paste(KEY)
    she.click(she.button("Use https://www.ezrouter.dev/v1beta"))
    assert editor.form.addresses.lines[Surface.OPENAI].text() == "https://www.ezrouter.dev/v1beta"
    assert "Works" in she.texts()
    assert she.answers.calls("check_draft")[1][0].base_url[Surface.OPENAI] == "https://www.ezrouter.dev/v1beta"


def test_after_the_address_changed_nothing_is_sent_until_check_is_pressed(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(KEY)
    line = editor.form.addresses.lines[Surface.OPENAI]
    line.setFocus()
    line.selectAll()
    she.bot.keyClicks(line, "https://gw.example.com/v1")
    she.key(Qt.Key.Key_Tab)
    assert len(she.answers.calls("check_draft")) == 1
    assert "not checked with it yet" in she.texts()
    assert "The key goes to gw.example.com and www.ezrouter.dev only." in she.texts()
    she.click(she.button("Check now"))
    assert len(she.answers.calls("check_draft")) == 2


def test_an_answer_that_comes_after_the_key_changed_is_dropped(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.work.held = True
    she.paste(KEY)
    assert "Checking with www.ezrouter.dev" in she.texts()
    she.bot.keyClicks(editor.form.key.secret.line, "x")
    she.work.release()
    assert "Works" not in she.texts()


def test_models_come_from_the_check(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(KEY)
    box = editor.form.models.boxes["main"]
    assert [box.itemText(number) for number in range(3)] == ["claude-opus-4-7", "claude-sonnet-4-7", "claude-haiku-4-5"]
    assert box.currentText() == "claude-opus-4-7", "what stood there stays"
    box.setCurrentText("glm-5")
    she.click(editor.only)
    assert she.answers.calls("add")[0][0].models["main"] == "glm-5"
    assert she.answers.calls("use") == []
    assert she.toast == "ezrouter added."


def test_a_second_profile_takes_the_key_that_is_stored_for_the_same_host(hands: Make) -> None:
    she = hands()
    editor = she.open("add_profile")
    assert editor.form.key.picker.currentText() == "ezrouter, used by 2 profiles"
    she.click(editor.primary)
    profile, secret, _ = she.answers.calls("add")[0]
    assert (profile.id, profile.name, profile.key, secret) == ("ezrouter-2", "ezrouter 2", "ezrouter", None)


def test_choosing_a_stored_key_checks_with_it_without_showing_it(hands: Make) -> None:
    she = hands()
    editor = she.open("add_profile")
    picker = editor.form.key.picker
    picker.setCurrentIndex(picker.findText("DeepSeek", Qt.MatchFlag.MatchContains))
    picker.activated.emit(picker.currentIndex())
    draft, secret = she.answers.calls("check_draft")[0]
    assert (draft.key, secret) == ("deepseek", None)


def test_a_new_key_never_takes_the_name_of_another(hands: Make) -> None:
    she = hands()
    editor = she.open("add_profile")
    picker = editor.form.key.picker
    picker.setCurrentIndex(picker.findText("Paste a new key"))
    picker.activated.emit(picker.currentIndex())
    assert QApplication.focusWidget() is editor.form.key.secret.line
    she.paste(KEY)
    she.click(editor.only)
    profile, secret, _ = she.answers.calls("add")[0]
    assert (profile.key, secret) == ("ezrouter-2", Secret(KEY))


def test_a_program_that_prints_the_key_is_stored_as_arguments(hands: Make) -> None:
    asks = ConsentNeeded("key-command", "a program gives the key", "ezswitch would run: pass show x")
    she = hands(fresh(), set_command=[asks])
    editor = she.open("add_profile")
    picker = editor.form.key.picker
    picker.setCurrentIndex(picker.findText("A program prints the key"))
    picker.activated.emit(picker.currentIndex())
    she.click(editor.only)
    assert "This is no program to run" in she.texts()
    she.bot.keyClicks(editor.form.key.command, "pass show 'my api/key'")
    she.click(editor.only)
    assert "ezswitch would run: pass show x" in she.texts()
    assert editor.problem.consent.text() == "Let that program run"
    she.click(editor.problem.consent)
    she.click(editor.only)
    agreed = frozenset({"key-command"})
    assert she.answers.calls("set_command")[1] == ("ezrouter", ("pass", "show", "my api/key"), agreed)
    assert she.answers.calls("add")[0][1:] == (None, agreed | {"new-origin"})


def test_no_keychain_is_said_with_its_ways_out_and_nothing_typed_is_lost(hands: Make) -> None:
    none = NoKeychain("no keychain", "No keychain service answers in this session.", hint="x --accept key-file.")
    she = hands(fresh(), add=[none])
    editor = she.open("add_profile")
    she.paste(KEY)
    she.click(editor.primary)
    assert "No keychain service answers" in she.texts()
    assert "--accept" not in she.texts()
    assert editor.form.key.secret.line.text() == KEY
    she.click(editor.problem.consent)
    she.click(editor.primary)
    assert she.answers.calls("add")[1][2] == frozenset({"key-file"})
    she.gone()


def test_without_encryption_nothing_is_sent_before_the_consent(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile", "custom")
    assert QApplication.focusWidget() is editor.form.name
    she.bot.keyClicks(editor.form.name, "Team")
    she.bot.keyClicks(editor.form.addresses.lines[Surface.OPENAI], "http://gw.example.com/v1")
    editor.form.key.secret.line.setFocus()
    she.paste(KEY)
    assert "is not encrypted" in she.texts()
    assert she.answers.calls("check_draft") == []
    she.click(editor.problem.consent)
    assert len(she.answers.calls("check_draft")) == 1
    she.click(editor.primary)
    profile, _, accept = she.answers.calls("add")[0]
    assert (profile.id, accept) == ("team", frozenset({"plain-http"}))


def test_a_bad_address_is_said_at_its_field(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    line = editor.form.addresses.lines[Surface.ANTHROPIC]
    line.selectAll()
    she.bot.keyClicks(line, "www.example.com")
    she.paste(KEY)
    she.click(editor.primary)
    assert "does not start with https://" in editor.form.addresses.fields[Surface.ANTHROPIC].note.text()
    assert QApplication.focusWidget() is line
    assert she.answers.calls("add") == []
    she.bot.keyClicks(line, "x")
    assert editor.form.addresses.fields[Surface.ANTHROPIC].note.text() == ""


def test_neither_name_nor_address_is_said_not_guessed(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile", "custom")
    she.click(editor.primary)
    assert "Give it a name." in she.texts()
    she.bot.keyClicks(editor.form.name, "Mine")
    she.click(editor.primary)
    assert "Give at least one address." in she.texts()


def test_more_formats_are_behind_a_button(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    line = editor.form.addresses.lines[Surface.GEMINI]
    assert not line.isVisible()
    she.click(she.button("More API formats"))
    assert line.isVisible()
    she.bot.keyClicks(line, "https://gw.example.com/gemini")
    she.paste("ignored, focus is elsewhere")
    assert editor.form.addresses.typed()[Surface.GEMINI].startswith("https://gw.example.com/gemini")


def test_a_tile_fills_the_fields(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    assert editor.tiles.tiles[0].preset.id == "ezrouter"
    she.click(editor.tiles.tiles[2])
    assert editor.form.name.text() == "DeepSeek"
    assert editor.form.addresses.typed() == {Surface.OPENAI: "https://api.deepseek.com/v1"}
    assert editor.primary.accessibleName() == "Add", "the chosen agent does not speak that format"
    editor.tiles.tiles[2].setFocus()
    she.key(Qt.Key.Key_Left)
    assert editor.form.name.text() == "Anthropic"


def test_the_page_for_a_key_opens_in_the_browser(hands: Make) -> None:
    she = hands(fresh())
    she.open("add_profile")
    she.click(she.button("Get a key"))
    assert she.opened_urls == ["https://www.ezrouter.dev/dashboard/#api-keys/"]


def test_editing_a_profile_in_use_offers_to_apply_it(hands: Make) -> None:
    she = hands()
    editor = she.open("edit_profile", "ezrouter")
    assert "In use in Claude Code, OpenCode." in she.texts()
    assert not editor.tiles.isVisible()
    editor.form.name.setText("ezrouter EU")
    she.click(she.button("Save and use in Claude Code, OpenCode"))
    profile, secret, _ = she.answers.calls("edit")[0]
    assert (profile.id, profile.name, profile.key, secret) == ("ezrouter", "ezrouter EU", "ezrouter", None)
    assert she.answers.calls("use") == [("ezrouter", ("claude-code", "opencode"), frozenset())]


def test_save_only_leaves_the_agents_alone(hands: Make) -> None:
    she = hands()
    she.open("edit_profile", "ezrouter")
    she.click(she.button("Save only"))
    assert len(she.answers.calls("edit")) == 1
    assert she.answers.calls("use") == []
    assert she.toast == "ezrouter saved."


def test_a_new_key_for_a_profile_with_a_key_of_its_own_replaces_it(hands: Make) -> None:
    she = hands()
    editor = she.open("edit_profile", "deepseek")
    editor.form.key.picker.setCurrentIndex(editor.form.key.picker.findText("Paste a new key"))
    editor.form.key.focus()
    she.paste(KEY)
    she.click(she.button("Save"))
    assert she.answers.calls("rotate") == [("deepseek", Secret(KEY), frozenset())]
    assert she.answers.calls("edit")[0][1] is None


def test_a_new_key_for_a_profile_that_shares_one_gets_a_name_of_its_own(hands: Make) -> None:
    she = hands()
    editor = she.open("edit_profile", "ezrouter")
    editor.form.key.picker.setCurrentIndex(editor.form.key.picker.findText("Paste a new key"))
    editor.form.key.focus()
    she.paste(KEY)
    she.click(editor.only)
    profile, secret, _ = she.answers.calls("edit")[0]
    assert (profile.key, secret) == ("ezrouter-2", Secret(KEY))
    assert she.answers.calls("rotate") == []


def test_one_agent_may_have_other_models(hands: Make) -> None:
    she = hands()
    editor = she.open("edit_profile", "ezrouter")
    box = editor.form.models.own["opencode"]["main"]
    assert not box.isVisible()
    she.click(she.button("Other models for one agent"))
    assert box.isVisible()
    box.setCurrentText("glm-5")
    she.click(editor.only)
    assert she.answers.calls("edit")[0][0].agents == {"opencode": AgentOptions({"main": "glm-5"})}


def test_models_of_one_agent_are_shown_and_can_be_taken_away(hands: Make) -> None:
    own = replace(EZROUTER, agents={"opencode": AgentOptions({"main": "glm-5", "opus": "kimi-k3"})})
    she = hands(replace(look(), profiles=(profile_row(own),)))
    editor = she.open("edit_profile", "ezrouter")
    box = editor.form.models.own["opencode"]["main"]
    assert box.isVisible()
    box.setCurrentText("")
    she.click(editor.primary)
    assert she.answers.calls("edit")[0][0].agents == {"opencode": AgentOptions({"opus": "kimi-k3"})}


def test_stored_but_not_switched_is_said_and_the_next_try_does_not_add_again(hands: Make) -> None:
    moved = Moved("file changed", "It changed meanwhile.", hint="Try again.", path="/home/you/.claude/settings.json")
    she = hands(fresh(), use=[moved, switched("claude-code")])
    editor = she.open("add_profile")
    she.paste(KEY)
    she.click(editor.primary)
    assert "It changed meanwhile." in she.texts()
    she.click(she.button("Save and use in Claude Code"))
    assert len(she.answers.calls("add")) == 1
    assert she.answers.calls("edit")[0][1] is None
    she.gone()


def test_escape_closes_and_drops_the_answer(hands: Make) -> None:
    she = hands(fresh())
    she.open("add_profile")
    she.work.held = True
    she.paste(KEY)
    she.key(Qt.Key.Key_Escape)
    she.gone()
    she.work.release()
    assert she.toast == ""


def test_enter_adds(hands: Make) -> None:
    she = hands(fresh())
    she.open("add_profile")
    she.paste(KEY)
    she.key(Qt.Key.Key_Return)
    assert len(she.answers.calls("add")) == 1
    she.gone()


def test_closed_while_it_was_being_stored_the_window_tells_it(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    she.paste(KEY)
    she.work.held = True
    she.click(editor.primary)
    assert not editor.primary.isEnabled()
    she.key(Qt.Key.Key_Escape)
    she.gone()
    she.work.release()
    assert she.toast.startswith("Claude Code now uses")


def _all_labels(editor: Any) -> list[str]:
    return [widget.accessibleName() for widget in editor.form.findChildren(QLineEdit) if widget.isVisible()]


def test_every_field_has_a_name(hands: Make) -> None:
    she = hands(fresh())
    editor = she.open("add_profile")
    editor.form.addresses.show_all()
    editor.form.models.show_all()
    assert all(_all_labels(editor)), _all_labels(editor)
    assert editor.form.key.picker.accessibleName() == "Key"


def test_tags_and_notes_are_folded_away_until_wanted_and_then_kept(hands: Make) -> None:
    she = hands()
    editor = she.open("edit_profile", "ezrouter")
    labels = editor.form.labels
    assert not labels.tags_field.shown
    she.click(she.button("Tags and notes"))
    assert QApplication.focusWidget() is labels.tags
    she.paste("Work, #eu, work")
    she.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is labels.notes
    labels.notes.setPlainText(" Mia pays.\n")
    editor.save(use=False)
    profile = she.answers.calls("edit")[0][0]
    assert (profile.tags, profile.notes) == (("Work", "eu"), "Mia pays.")


def test_a_profile_with_tags_shows_them_at_once(hands: Make) -> None:
    row = profile_row(replace(EZROUTER, tags=("work",)), checked("ezrouter", Verdict.OK))
    she = hands(replace(look(), profiles=(row,)))
    editor = she.open("edit_profile", "ezrouter")
    assert editor.form.labels.tags_field.shown
    assert editor.form.labels.more.isHidden()
    assert editor.form.labels.tags.text() == "work"


def test_a_key_in_the_notes_is_refused_at_the_field(hands: Make) -> None:
    words = say("There is something like a key in the notes or tags.")
    she = hands(edit=BadInput(say("whatever it is called"), words, about=About.NOTES))
    editor = she.open("edit_profile", "ezrouter")
    editor.save(use=False)
    assert "something like a key" in editor.form.labels.notes_field.note.text()
    assert editor.form.labels.notes_field.shown
    assert QApplication.focusWidget() is editor.form.labels.notes


@pytest.mark.parametrize(
    ("error", "about"),
    [
        (BadInput(say("t"), say("It is taken."), about=About.NAME), About.NAME),
        (KeychainDenied(say("t"), say("The program failed."), about=About.KEY), About.KEY),
        (NoKey(say("t"), say("There is none.")), About.KEY),
        (BadInput(say("t"), say("It is too long."), about=About.TAGS), About.TAGS),
    ],
)
def test_an_error_is_said_at_the_field_it_is_about_whatever_its_title(
    hands: Make, error: EzswitchError, about: About
) -> None:
    she = hands(edit=error)
    editor = she.open("edit_profile", "ezrouter")
    editor.save(use=False)
    form = editor.form
    fields = {About.NAME: form.name_field, About.KEY: form.key.field, About.TAGS: form.labels.tags_field}
    assert {one for one, field in fields.items() if field.note.text() == error.message} == {about}
    assert not editor.problem.isVisible()


def test_models_say_what_is_known_of_them_in_the_editor_too(hands: Make) -> None:
    note = ModelNote("ezrouter", "glm-5", Surface.OPENAI, Feature.TOOLS, reliable=False, dated=date(2026, 5, 27))
    rows = (ModelRow("glm-5", (Surface.OPENAI,), (note,)), ModelRow("claude-opus-4-7", (Surface.ANTHROPIC,)))
    she = hands(models=rows)
    editor = she.open("edit_profile", "ezrouter")
    box = editor.form.models.boxes["main"]
    place = box.findText("glm-5")
    assert box.itemData(place, ROW) == rows[0]
    assert "tool calls not reliable · " in box.itemData(place, Qt.ItemDataRole.ToolTipRole)
    assert box.currentText() == "claude-opus-4-7"
    high = [
        box.view().sizeHintForIndex(box.model().index(box.findText(one), 0)).height() for one in ("glm-5", "gpt-5.2")
    ]
    assert high[0] > high[1], "what is known stands on a line of its own"
    box.setCurrentText("glm-5")
    editor.form.models.know((ModelRow("glm-5", (Surface.OPENAI,)),))
    assert box.itemData(box.findText("glm-5"), ROW).notes == (note,), "a check brings no notes, and takes none away"
    assert box.currentText() == "glm-5"
    editor.reject()


def with_ways() -> Look:
    """Return a look with an agent that can be put on a profile in two ways."""
    there = look()
    first, *others = there.agents
    two = tuple(
        Way(name, f"the {name} way", "It is one.", KeyDelivery.HELPER, first.agent.surfaces, first.agent.apply)
        for name in ("best", "other")
    )
    agent = replace(first.agent, ways=two, way="best")
    return replace(there, agents=(replace(first, agent=agent), *others), profiles=(profile_row(EZROUTER),))


def test_the_way_of_an_agent_that_has_several_is_chosen_and_its_best_one_is_nothing_to_say(hands: Make) -> None:
    she = hands(with_ways())
    editor = she.open("edit_profile", "ezrouter")
    (agent,) = editor.form.models.ways
    box = editor.form.models.ways[agent]
    she.click(she.button("Other models for one agent"))
    assert box.isVisible()
    assert box.accessibleName().startswith("Way, ")
    assert (box.currentText(), box.chosen()) == ("the best way", "")
    box.setCurrentIndex(1)
    she.click(editor.primary)
    assert she.answers.calls("edit")[0][0].agents == {agent: AgentOptions(way="other")}


def test_a_way_that_is_chosen_is_in_sight_and_one_that_nobody_knows_is_kept(hands: Make) -> None:
    there = with_ways()
    own = EZROUTER.with_way(there.agents[0].agent.id, "by-pigeon")
    she = hands(replace(there, profiles=(profile_row(own),)))
    editor = she.open("edit_profile", "ezrouter")
    (box,) = editor.form.models.ways.values()
    assert (box.isVisible(), box.chosen()) == (True, "by-pigeon")
    she.click(editor.primary)
    assert she.answers.calls("edit")[0][0].agents == own.agents
