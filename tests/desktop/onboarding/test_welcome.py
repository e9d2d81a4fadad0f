"""The three screens as a person goes them: pasted, typed, ticked, pressed, skipped, and refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QRadioButton, QWidget

from desktop.dialogs.conftest import spoken
from desktop.dialogs.replies import KEY
from desktop.onboarding import welcomed
from desktop.onboarding.conftest import Hands
from desktop.onboarding.welcomed import fresh, link, no_agents, one_agent, preview, with_profile
from desktop.sample import EZROUTER, checked
from ezswitch.desktop.onboarding.proof import proof_page
from ezswitch.desktop.onboarding.stored import may_ask
from ezswitch.desktop.onboarding.welcome import Step
from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE, LITERAL_KEY
from ezswitch.domain.errors import BadInput, KeychainLocked, Moved, NoKeychain
from ezswitch.domain.phrase import say, sentences
from ezswitch.domain.plan import Skipped
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.beginning import Beginning, NewProfile
from ezswitch.usecases.prospects import Prospects

Make = Callable[..., Hands]
GATEWAY = "https://gw.acme.example"
LOCKED = KeychainLocked("keychain locked", "It is locked, and it stayed locked.", hint="Unlock it, then try again.")
ON = "See what will change"


def begun(she: Hands) -> Beginning:
    """Return what was begun."""
    (call,) = she.answers.calls("begin")
    wanted: Beginning = call[0]
    return wanted


def tick(she: Hands, begins: str) -> None:
    found = [one for one in she.welcome.findChildren(QCheckBox) if one.text().startswith(begins)]
    assert len(found) == 1, [one.text() for one in she.welcome.findChildren(QCheckBox)]
    she.bot.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=_left(found[0]))


def _left(box: QCheckBox) -> QPoint:
    """Return where the box itself is: a click beside its words does nothing."""
    point = box.rect().center()
    point.setX(box.rect().left() + 8)
    return point


def ready(she: Hands) -> QPushButton:
    return she.welcome.primary


# the happy path -----------------------------------------------------------------------------------------------------


def test_a_paste_and_two_clicks(hands: Make) -> None:
    she = hands()
    assert QApplication.focusWidget() is she.welcome.connect_screen.field.line
    she.paste(KEY)
    assert "Works · 182 ms" in she.texts()
    she.click(she.button(ON))
    assert she.answers.calls("begin") == []
    she.click(she.button("Switch Claude Code and OpenCode to ezrouter"))
    assert she.clicks == 2
    wanted = begun(she)
    assert wanted.uses == (("ezrouter", ("claude-code", "opencode")),)
    assert wanted.new[0].secret == Secret(KEY)
    assert "It works" in she.texts()
    assert she.answers.calls("check") == [(("ezrouter",), True)]
    she.click(she.button("Open ezswitch"))
    she.gone()


def test_the_plan_that_was_shown_is_the_plan_that_runs(hands: Make) -> None:
    shown = preview(Beginning(uses=(("ezrouter", ("claude-code",)),)))
    she = hands(one_agent(), preview_beginning=shown)
    she.paste(KEY)
    she.click(she.button(ON))
    she.click(she.button("Switch Claude Code to ezrouter"))
    assert she.answers.calls("begin")[0][1] is shown


def test_by_keyboard_alone(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.key(Qt.Key.Key_Return)
    assert she.welcome.step is Step.CHANGE
    assert QApplication.focusWidget() is ready(she)
    she.key(Qt.Key.Key_Return)
    assert she.welcome.step is Step.PROOF
    she.key(Qt.Key.Key_Return)
    she.gone()


def test_every_screen_says_its_title_and_every_control_its_name(hands: Make) -> None:
    she = hands(prospects=Prospects(rival=welcomed.rival(), live=welcomed.live(), keychain="no_keychain"))
    titles = []
    for step in Step:
        titles.append(she.welcome.accessibleDescription())
        kinds = (QPushButton, QCheckBox, QRadioButton, QLineEdit)
        controls: list[Any] = [one for kind in kinds for one in she.welcome.findChildren(kind)]
        assert [one for one in controls if one.isVisible() and not (one.accessibleName() or one.text())] == []
        if step is Step.CONNECT:
            she.paste(KEY)
        if step is not Step.PROOF:
            she.click(ready(she))
    assert [one.split(".")[0] for one in titles] == ["Connect your coding agents", "What will change", "It works"]


def test_the_key_is_never_said(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    assert KEY not in spoken(she.welcome)
    assert she.welcome.connect_screen.field.line.echoMode() is QLineEdit.EchoMode.Password
    for name in (ON, "Switch Claude Code and OpenCode to ezrouter"):
        she.click(she.button(name))
        assert KEY not in spoken(she.welcome)
    assert she.welcome.connect_screen.field.line.text() == "", "it is forgotten once it is stored"


# skipping -----------------------------------------------------------------------------------------------------------


def test_each_screen_can_be_skipped_and_then_nothing_was_begun(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.click(she.button("Skip"))
    she.gone()
    she.active(she.start.open())
    she.paste(KEY)
    she.click(she.button(ON))
    she.click(she.button("Skip"))
    she.gone()
    assert she.answers.calls("begin") == []


def test_back_keeps_what_was_given(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    tick(she, "OpenCode")
    she.click(she.button(ON))
    she.click(she.button("Back"))
    assert she.welcome.connect_screen.field.line.text() == KEY
    she.click(she.button(ON))
    she.click(she.button("Switch Claude Code to ezrouter"))
    assert begun(she).uses == (("ezrouter", ("claude-code",)),)


# the field ----------------------------------------------------------------------------------------------------------


def test_typing_sends_nothing_before_the_field_is_left(hands: Make) -> None:
    she = hands()
    line = she.welcome.connect_screen.field.line
    she.bot.keyClicks(line, KEY)
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert she.answers.calls("check_draft") == []
    she.key(Qt.Key.Key_Tab)
    assert len(she.answers.calls("check_draft")) == 1
    line.setFocus()
    she.key(Qt.Key.Key_Tab)
    assert len(she.answers.calls("check_draft")) == 1, "the same key is not sent twice"


def test_skipping_is_no_leaving_of_the_field(hands: Make) -> None:
    she = hands()
    she.bot.keyClicks(she.welcome.connect_screen.field.line, "sk-ez-EXAMPLE")
    she.click(she.button("Skip"))
    she.gone()
    assert she.answers.calls("check_draft") == []


def test_a_key_goes_to_the_host_that_is_shown_and_to_another_one_only_when_asked(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.click(she.welcome.connect_screen.tiles.tiles[2])
    assert "Another host: not checked with it yet" in she.texts()
    assert "api.deepseek.com" in she.texts()
    assert [{one.host for one in call[0].origins()} for call in she.answers.calls("check_draft")] == [
        {"www.ezrouter.dev"}
    ]
    she.click(she.button("Check now"))
    assert {one.host for one in she.answers.calls("check_draft")[1][0].origins()} == {"api.deepseek.com"}


def test_another_key_drops_the_verdict(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.key(Qt.Key.Key_Backspace)
    assert "Works" not in she.texts()
    assert she.welcome.connecting.wish.secret is None


def test_a_rejected_key_says_so_and_going_on_is_a_choice(hands: Make) -> None:
    she = hands(check_draft=checked("draft", Verdict.KEY_REJECTED, 96.0, 0))
    she.paste(KEY)
    assert "Key rejected · 96 ms" in she.texts()
    she.click(she.button("Go on all the same"))
    assert she.welcome.step is Step.CHANGE


def test_what_cannot_be_a_key_is_refused_in_words(hands: Make) -> None:
    she = hands()
    she.paste("key: sk-EXAMPLE")
    assert "blank in the middle" in she.texts()
    assert "EXAMPLE" not in she.texts()
    she.click(she.button(ON))
    assert she.welcome.step is Step.CONNECT
    assert she.answers.calls("preview_beginning") == []


def test_going_on_with_nothing_says_what_is_missing(hands: Make) -> None:
    she = hands()
    she.click(she.button(ON))
    assert "Nothing is here yet. Paste it, or skip this for now." in she.texts()
    assert QApplication.focusWidget() is she.welcome.connect_screen.field.line


def test_words_put_there_by_a_screen_reader_count_as_pasted(hands: Make) -> None:
    she = hands()
    she.welcome.connect_screen.field.line.setText(KEY)
    she.bot.waitUntil(lambda: "Works" in she.texts())


def test_words_put_there_and_gone_on_with_at_once_count_too(hands: Make) -> None:
    she = hands()
    she.welcome.connect_screen.field.line.setText(KEY)
    ready(she).click()
    assert she.welcome.step is Step.CHANGE


def test_a_known_address_chooses_its_provider_and_asks_for_the_key(hands: Make) -> None:
    she = hands()
    she.paste("https://api.deepseek.com/v1")
    assert she.welcome.connect_screen.field.line.text() == ""
    assert [one.preset.id for one in she.welcome.connect_screen.tiles.tiles if one.isChecked()] == ["deepseek"]
    assert "DeepSeek: now paste its key." in she.texts()


def test_an_unknown_address_asks_for_its_key_and_keeps_the_formats_that_answer(hands: Make) -> None:
    she = hands(check_draft=[checked("draft", Verdict.NOT_AN_API), checked("draft", Verdict.OK)])
    she.paste(GATEWAY)
    assert "Paste the key for gw.acme.example" in she.texts()
    assert [one.preset.id for one in she.welcome.connect_screen.tiles.tiles if one.isChecked()] == ["custom"]
    she.paste(KEY)
    assert "Works" in she.texts()
    she.click(she.button(ON))
    target = she.answers.calls("preview_beginning")[0][0].new[0].profile
    assert target.base_url == {Surface.ANTHROPIC: GATEWAY}
    assert target.models["main"] == "claude-opus-4-7", "a model that the host has"


def test_another_model_can_be_chosen_where_none_was_named(hands: Make) -> None:
    she = hands()
    she.paste(f"{GATEWAY}/anthropic")
    she.paste(KEY)
    box = she.welcome.connect_screen.models.box
    assert box.isVisible()
    box.setCurrentText("glm-5")
    assert she.welcome.connecting.wish.target is not None
    assert she.welcome.connecting.wish.target.models["main"] == "glm-5"
    box.setCurrentText("")
    assert "main" not in she.welcome.connecting.wish.target.models


def test_the_custom_tile_asks_for_the_address_first(hands: Make) -> None:
    she = hands()
    she.click(she.welcome.connect_screen.tiles.tiles[-1])
    assert "Paste the address first" in she.texts()
    she.paste(KEY)
    assert "Paste the address first, so that it is clear who gets it." in she.texts()
    assert she.answers.calls("check_draft") == []


def test_an_address_without_encryption_is_asked_about_before_the_key_goes_there(hands: Make) -> None:
    she = hands()
    she.paste("http://gw.acme.example/anthropic")
    she.paste(KEY)
    assert she.answers.calls("check_draft") == []
    assert "could be read by anyone on the way" in she.texts()
    she.bot.mouseClick(she.welcome.problem.consent, Qt.MouseButton.LeftButton, pos=_left(she.welcome.problem.consent))
    assert len(she.answers.calls("check_draft")) == 1
    she.click(she.button(ON))
    assert she.answers.calls("preview_beginning")[0][0].accept == {"plain-http"}


def test_a_corrected_address_is_one_press(hands: Make) -> None:
    wrong = replace(
        checked("draft", Verdict.WRONG_URL, 20.0, 0), corrected_url=f"{GATEWAY}/api", surface=Surface.ANTHROPIC
    )
    she = hands(check_draft=[wrong])
    she.paste(f"{GATEWAY}/anthropic")
    she.paste(KEY)
    she.click(she.button(f"Use {GATEWAY}/api"))
    assert she.welcome.connecting.wish.target is not None
    assert she.welcome.connecting.wish.target.base_url == {Surface.ANTHROPIC: f"{GATEWAY}/api"}
    assert "Works" in she.texts()


# links and shared setups --------------------------------------------------------------------------------------------


def test_a_shared_setup_shows_its_profiles_and_asks_for_the_key(hands: Make) -> None:
    she = hands(offer_text=link())
    she.paste("ezswitch://import?v=1&name=Acme")
    assert "Shared setup of Acme: Acme. Ask Jo." in she.texts()
    assert [one.text() for one in she.welcome.connect_screen.tiles.tiles] == ["Acme", "Acme-Eu"]
    assert she.answers.calls("check_draft") == []
    she.click(she.welcome.connect_screen.tiles.tiles[1])
    assert "The key goes to eu.acme.example" in she.texts()
    she.paste(KEY)
    she.click(she.button(ON))
    wanted = she.answers.calls("preview_beginning")[0][0]
    assert wanted.parts[0].ids == ("acme", "acme-eu")
    assert wanted.parts[0].secrets == {"acme-eu": Secret(KEY)}
    assert wanted.uses == (("acme-eu", ("claude-code", "opencode")),)


def test_a_link_that_brings_its_key_is_checked_at_its_own_host(hands: Make) -> None:
    she = hands(offer_text=link(welcomed.OLD))
    she.paste("ccswitch://v1/import?resource=provider&apiKey=sk-old-EXAMPLE")
    assert "It brings its key, •••." in she.texts()
    draft, secret = she.answers.calls("check_draft")[0]
    assert ({one.host for one in draft.origins()}, secret) == ({"gw.acme.example"}, welcomed.OLD)
    assert welcomed.OLD.reveal() not in spoken(she.welcome)
    she.click(she.button(ON))
    she.click(she.button("Switch Claude Code to Acme"))
    assert begun(she).uses == (("acme", ("claude-code",)),)


def test_back_from_a_shared_setup_to_the_providers(hands: Make) -> None:
    she = hands(offer_text=link())
    she.paste("ezswitch://import?v=1&name=Acme")
    she.click(she.button("Choose a provider instead"))
    assert she.welcome.connect_screen.tiles.tiles[0].text() == "ezrouter"
    assert she.welcome.connecting.wish.offer is None


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (BadInput("not a link", "It carries a key.", hint="Ask for one without."), "It carries a key. Ask for one"),
        (replace(welcomed.rival(), rows=()), "Claude Official: it is a sign-in, not a key"),
    ],
)
def test_a_link_that_cannot_be_used_says_why(hands: Make, answer: Any, said: str) -> None:
    she = hands(offer_text=answer)
    she.paste("ezswitch://import?v=1")
    assert said in she.texts()
    assert she.welcome.connecting.wish.offer is None


def test_the_address_of_a_shared_setup_is_fetched_and_no_host_of_a_key(hands: Make) -> None:
    she = hands(offer_from=link())
    she.paste("https://acme.example/setup.toml")
    assert she.answers.calls("offer_from") == [("https://acme.example/setup.toml",)]
    assert "Shared setup of Acme: Acme." in she.texts()


# agents -------------------------------------------------------------------------------------------------------------


def test_what_was_unticked_stays_so(hands: Make) -> None:
    she = hands()
    tick(she, "OpenCode")
    she.click(she.welcome.connect_screen.tiles.tiles[2])
    she.click(she.welcome.connect_screen.tiles.tiles[0])
    assert she.welcome.connecting.wish.agents == {"claude-code"}
    tick(she, "OpenCode")
    assert she.welcome.connecting.wish.agents == {"claude-code", "opencode"}


def test_an_agent_that_is_not_installed_yet_can_be_set_up_anyway(hands: Make) -> None:
    she = hands(no_agents())
    assert "No agents found" in she.texts()
    copies = [one for one in she.welcome.findChildren(QPushButton) if one.text() == "Copy"]
    she.click(copies[0])
    assert QApplication.clipboard().text() == "npm install -g claude-code"
    tick(she, "Claude Code")
    she.welcome.connect_screen.field.line.setFocus()
    she.paste(KEY)
    she.click(ready(she))
    she.click(she.button("Switch Claude Code to ezrouter"))
    assert "Install Claude Code with: npm install -g claude-code" in she.texts()


def test_set_up_anyway_without_any_agent_stores_the_profile(hands: Make) -> None:
    she = hands(no_agents())
    she.paste(KEY)
    she.click(she.button("Set up anyway"))
    she.click(she.button("Store ezrouter"))
    assert (begun(she).uses, len(begun(she).new)) == ((), 1)


def test_look_again_finds_what_was_installed_meanwhile(hands: Make) -> None:
    she = hands(no_agents())
    she.answers.look = fresh()
    she.click(she.button("Look again"))
    ticked = {name: line.box.isChecked() for name, line in she.welcome.connect_screen.agents.lines.items()}
    assert ticked == {"claude-code": True, "opencode": True, "codex": False}
    assert "No agents found" not in she.texts()


def test_agents_that_are_not_installed_are_behind_a_button(hands: Make) -> None:
    she = hands(one_agent())
    line = she.welcome.connect_screen.agents.lines["opencode"]
    assert not line.isVisible()
    she.click(she.button("Not installed (2)"))
    assert line.isVisible()


def test_an_agent_that_keeps_the_key_in_its_file_is_asked_for_by_name(hands: Make) -> None:
    why = sentences(say("It takes a key in no other way."), say("If you want that: --accept literal-key"))
    asked = preview(Beginning(uses=(("ezrouter", ("opencode",)),)), skipped=(Skipped("claude-code", why, LITERAL_KEY),))
    she = hands(preview_beginning=[asked])
    she.paste(KEY)
    she.click(she.button(ON))
    assert "Claude Code is left alone: It takes a key in no other way." in she.texts()
    tick(she, "Write the key into that file")
    assert she.answers.calls("preview_beginning")[1][0].accept == {LITERAL_KEY}
    assert ready(she).text() == "Switch Claude Code and OpenCode to ezrouter"


def test_a_screen_reader_toggles_without_a_click(hands: Make) -> None:
    """The accessibility tree's Toggle changes a button without `clicked` (Qt 6.11)."""
    she = hands(prospects=Prospects(rival=welcomed.rival(), live=welcomed.live(), keychain="no_keychain"))
    screen, head = she.welcome.connect_screen, she.welcome.connecting
    screen.agents.lines["opencode"].box.toggle()
    screen.rival.box.toggle()
    screen.keep.box.toggle()
    assert (head.wish.agents, head.wish.rival, head.wish.keep) == ({"claude-code"}, True, True)
    screen.ways_out.file.toggle()
    assert screen.ways_out.accepted == {KEY_FILE}
    screen.tiles.tiles[2].toggle()
    assert head.wish.target is not None
    assert head.wish.target.preset == "deepseek"


# other things to bring ----------------------------------------------------------------------------------------------


def test_cc_switch_s_providers_come_along(hands: Make) -> None:
    she = hands(prospects=Prospects(rival=welcomed.rival()))
    tick(she, "Bring my providers from CC Switch (7)")
    she.click(she.button(ON))
    she.click(she.button("Take over the settings"))
    assert len(begun(she).parts[0].ids) == 7
    assert begun(she).uses == ()
    assert "No agent was changed." in she.texts()


def test_what_agents_use_today_is_kept(hands: Make) -> None:
    she = hands(welcomed.foreign(), prospects=Prospects(live=welcomed.live()))
    tick(she, "Keep what my agents use today as profiles")
    she.click(she.button(ON))
    she.click(she.button("Keep it as a profile"))
    assert begun(she).uses == (("foo", ("claude-code",)),)


def test_a_profile_that_is_here_already_is_used_without_its_key(hands: Make) -> None:
    she = hands(with_profile())
    assert she.sheets() == [], "there is a profile, so nobody is a newcomer"
    she.active(she.start.open())
    she.click(she.button(ON))
    she.click(she.button("Switch Claude Code and OpenCode to ezrouter"))
    assert (begun(she).new, len(begun(she).uses)) == ((), 1)


def test_a_key_for_a_profile_that_has_one_is_not_taken_silently(hands: Make) -> None:
    she = hands(with_profile())
    she.active(she.start.open())
    she.paste(KEY)
    assert "Its key is stored already" in she.texts()
    assert she.welcome.connecting.wish.secret is None


def test_get_a_key_opens_the_provider_s_page(hands: Make) -> None:
    she = hands()
    she.click(she.button("Get a key"))
    assert she.opened_urls == ["https://www.ezrouter.dev/dashboard/#api-keys/"]


# no keychain --------------------------------------------------------------------------------------------------------


def nowhere(hands: Make, **replies: Any) -> Hands:
    return hands(prospects=Prospects(keychain="no_keychain"), **replies)


def test_without_a_keychain_a_program_can_print_the_key(hands: Make) -> None:
    she = nowhere(hands)
    out = she.welcome.connect_screen.ways_out
    assert not out.program.isChecked()
    assert not out.file.isChecked(), "nothing is assumed"
    out.program.click()
    assert QApplication.focusWidget() is out.command
    she.bot.keyClicks(out.command, "pass show 'api/ez router'")
    she.click(she.button(ON))
    wanted = she.answers.calls("preview_beginning")[0][0]
    assert wanted.new[0].command == ("pass", "show", "api/ez router")
    assert (wanted.accept, wanted.new[0].secret) == ({KEY_COMMAND}, None)


def test_without_a_keychain_a_private_file_can_keep_the_key(hands: Make) -> None:
    she = nowhere(hands)
    she.paste(KEY)
    she.welcome.connect_screen.ways_out.file.click()
    she.click(she.button(ON))
    assert she.answers.calls("preview_beginning")[0][0].accept == {KEY_FILE}


def test_without_a_choice_the_reason_and_the_consent_are_shown(hands: Make) -> None:
    gone = NoKeychain("no keychain", "No keychain service answers in this session.", hint="--accept key-file")
    she = nowhere(hands, preview_beginning=[gone])
    she.paste(KEY)
    she.click(she.button(ON))
    assert she.welcome.step is Step.CONNECT
    assert "No keychain service answers" in she.texts()
    tick(she, "Keep this key in a file that only you can read")
    she.click(she.button(ON))
    assert she.answers.calls("preview_beginning")[1][0].accept == {KEY_FILE}


def test_quotes_that_do_not_end_are_no_program(hands: Make) -> None:
    she = nowhere(hands)
    she.welcome.connect_screen.ways_out.program.click()
    she.bot.keyClicks(she.welcome.connect_screen.ways_out.command, "pass 'show")
    she.click(she.button(ON))
    assert she.answers.calls("preview_beginning") == []


# refusals and proof -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [LOCKED, Moved("changed meanwhile", "settings.json changed.", hint="Try again.")])
def test_what_could_not_be_done_is_said_inline_and_can_be_tried_again(hands: Make, error: Exception) -> None:
    she = hands(begin=[error])
    she.paste(KEY)
    she.click(she.button(ON))
    she.click(ready(she))
    assert she.welcome.step is Step.CHANGE
    assert str(error).split(".")[0] in she.texts()
    she.click(ready(she))
    assert she.welcome.step is Step.PROOF


def test_a_check_that_says_no_is_no_proof(hands: Make) -> None:
    she = hands(check=(checked("ezrouter", Verdict.KEY_REJECTED),))
    she.paste(KEY)
    she.click(ready(she))
    she.click(ready(she))
    assert "Done, but look at this" in she.texts()
    assert "key rejected" in she.texts()


def test_undo_puts_everything_back_and_says_so(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.click(ready(she))
    she.click(ready(she))
    she.click(she.button("Undo"))
    assert len(she.answers.calls("undo")) == 1
    assert "Taken back" in she.texts()
    assert "ezrouter stays here as a profile." in she.texts()
    assert not she.welcome.undo.isVisible()


def test_an_undo_that_is_refused_says_why(hands: Make) -> None:
    she = hands(undo=Moved("changed meanwhile", "settings.json changed.", hint="Try again."))
    she.paste(KEY)
    she.click(ready(she))
    she.click(ready(she))
    she.click(she.button("Undo"))
    assert "settings.json changed." in she.texts()


def test_closed_while_it_writes_the_window_tells_what_was_done(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.click(ready(she))
    she.work.held = True
    she.click(ready(she))
    assert not ready(she).isEnabled()
    she.welcome.reject()
    she.work.held = False
    she.work.release()
    assert she.toast.startswith("2 agents now use ezrouter")
    she.gone()


def test_what_could_not_be_found_out_is_said(hands: Make) -> None:
    she = hands(prospects=[BadInput("cannot be read", "profiles.toml cannot be read.", hint="Correct it.")])
    assert "profiles.toml cannot be read." in she.texts()


@pytest.mark.parametrize("size", [(720, 480), (1184, 752)])
def test_it_fits_or_scrolls(hands: Make, size: tuple[int, int]) -> None:
    she = hands(no_agents(), size, prospects=Prospects(keychain="no_keychain", rival=welcomed.rival()))
    room = she.welcome.screen().availableGeometry()
    assert she.welcome.height() <= room.height()
    assert she.welcome.width() <= room.width()
    assert she.welcome.area.horizontalScrollBar().maximum() == 0
    assert ready(she).isVisible()


def test_while_a_keychain_may_be_asking_it_says_what_it_waits_for(hands: Make) -> None:
    she = hands()
    she.paste(KEY)
    she.click(ready(she))
    she.work.held = True
    she.bot.waitUntil(lambda: ready(she).width() >= ready(she).sizeHint().width())
    height, at = she.welcome.height(), ready(she).geometry()
    she.click(ready(she))
    waiting = she.welcome.awaited
    assert not waiting.isVisible(), "a wait that nobody feels is not told"
    she.bot.waitUntil(waiting.isVisible)
    assert waiting.words.text() == (
        "Storing and switching… GNOME Keyring may be asking for its password: this waits for the answer."
    )
    assert waiting.accessibleName() == waiting.words.text()
    assert she.welcome.area.geometry().contains(waiting.geometry())
    assert (she.welcome.height(), ready(she).geometry()) == (height, at), "nothing moves for it"
    she.work.held = False
    she.work.release()
    assert not waiting.isVisible()


@pytest.mark.parametrize(
    ("accept", "command", "said"),
    [
        (frozenset[str](), (), "GNOME Keyring may be asking"),
        (frozenset({KEY_COMMAND}), ("pass", "show", "x"), "The program that prints the key may be asking"),
        (frozenset({KEY_FILE}), (), ""),
    ],
)
def test_who_may_be_asking_is_named(accept: frozenset[str], command: tuple[str, ...], said: str) -> None:
    wanted = Beginning((NewProfile(EZROUTER, command=command),), accept=accept)
    assert may_ask(wanted, Prospects(), fresh()).startswith(said)
    assert bool(may_ask(wanted, Prospects(), fresh())) is bool(said)


def test_a_wait_that_is_over_is_never_told(hands: Make) -> None:
    she = hands()
    she.welcome.set_busy(busy=True, words="One moment.")
    she.welcome.set_busy(busy=False)
    assert not she.welcome.awaited._timer.isActive()
    assert not she.welcome.awaited.isVisible()


def laid_out(she: Hands, parts: list[QWidget]) -> list[int]:
    """Return how high these are, once they have their places."""
    she.bot.waitUntil(lambda: all(one.width() > 500 for one in parts))
    she.bot.wait(1)
    return [one.height() for one in parts]


@pytest.mark.parametrize("verdict", [Verdict.OK, Verdict.KEY_REJECTED, Verdict.TIMEOUT])
def test_nothing_moves_when_the_proof_comes_home(hands: Make, verdict: Verdict) -> None:
    she = hands(check=[(checked("ezrouter", verdict),)])
    she.paste(KEY)
    she.click(ready(she))
    she.bot.waitUntil(lambda: she.welcome._steady)
    at = ready(she).geometry().bottom()
    she.click(ready(she))
    screen = she.welcome.proof_screen
    before = proof_page(replace(she.welcome._seen, checks={}))  # type: ignore[type-var]
    screen.show_page(before)
    heights = laid_out(she, screen._parts)
    she.welcome._show_proof()
    assert laid_out(she, screen._parts) == heights
    assert ready(she).geometry().bottom() == at, "and its button stands where it stood on every screen"
