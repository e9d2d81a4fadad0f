"""Import: everything is seen before it is stored, nothing is used before it is said so, no key is ever shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from desktop.dialogs.conftest import Hands, spoken
from desktop.dialogs.offers import ACME, ACME_EU, KEY, LINK, acme, bundle, from_rival, taken
from desktop.dialogs.replies import fresh, look, switched
from desktop.sample import CLAUDE, agent_row, full
from ezswitch.desktop.dialogs.fold import Fold
from ezswitch.domain.errors import BadInput, ConsentNeeded
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source, Taken
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

Make = Callable[..., Hands]
DECLINED = BadInput("link declined", "It carries a key.", hint="Revoke that key, then paste the link without it.")
HTTP = ConsentNeeded("plain-http", "not encrypted", "http://relay.example.net:8080 is not encrypted.")


def offered(she: Hands) -> Any:
    """Open the sheet with a link, and wait until keys go there."""
    she.program.controller.link_requested.emit(LINK)
    return she.active(she.sheet())


def importing(hands: Make, offer: Offer | None = None, **replies: Any) -> tuple[Hands, Any]:
    """Return a person before an offer: by default one profile for both agents, without a key."""
    shown = offer or bundle()
    given = {"offer_text": shown, "take": Taken(tuple(row.profile for row in shown.rows)), **replies}
    she = hands(**given)
    return she, offered(she)


# the first step -----------------------------------------------------------------------------------------------------


def test_a_pasted_link_is_read_at_once_and_does_not_stay_in_the_field(hands: Make) -> None:
    she = hands(offer_text=bundle())
    sheet = she.open("import_profiles")
    she.paste(f"  {LINK}\n")
    assert she.answers.calls("offer_text") == [(LINK,)]
    assert sheet.source.text == ""
    assert sheet.windowTitle() == "Shared setup of Acme"
    assert "https://gateway.acme.example/v1" in she.texts().replace("\u200b", "")
    assert QApplication.focusWidget() is sheet.cards[0].key.line, "the next paste is the key"


@pytest.mark.parametrize(
    "address",
    [
        "https://acme.example/setup.toml",
        "git@github.com:acme/setup.git",
        "ssh://git@acme.example/x",
        "git+https://a.b/c",
    ],
)
def test_an_address_waits_for_enter_and_stays_to_be_corrected(hands: Make, address: str) -> None:
    she = hands(offer_from=BadInput("not found", "There is nothing at that address."))
    sheet = she.open("import_profiles")
    she.paste(address)
    assert not she.answers.calls("offer_from")
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("offer_from") == [(address,)]
    assert sheet.source.text == address
    assert "There is nothing at that address." in she.texts()
    she.click(she.button("Continue"))
    assert len(she.answers.calls("offer_from")) == 2


def test_nothing_can_be_continued_before_something_stands_there(hands: Make) -> None:
    she = hands()
    sheet = she.open("import_profiles")
    assert not sheet.primary.isEnabled()
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("offer_text") == []
    assert QApplication.focusWidget() is sheet.source.field


def test_what_agents_use_today_is_one_of_the_doors(hands: Make) -> None:
    she = hands(offer_from=bundle())
    sheet = she.open("import_profiles")
    assert "Claude Code, OpenCode" in sheet.source.live.text()
    she.click(sheet.source.live)
    assert she.answers.calls("offer_from") == [("live",)]


def test_without_agents_there_is_nothing_that_they_use(hands: Make) -> None:
    nobody = replace(fresh(), agents=tuple(replace(row, installed=False) for row in full().agents))
    sheet = hands(nobody).open("import_profiles")
    assert not sheet.source.live.isVisible()


@pytest.mark.parametrize("there", [True, False])
def test_cc_switch_is_offered_only_where_it_is(hands: Make, there: bool) -> None:
    she = hands(rival_there=there, offer_from=from_rival())
    sheet = she.open("import_profiles")
    assert sheet.source.rival.isVisible() is there
    if there:
        she.click(sheet.source.rival)
        assert she.answers.calls("offer_from") == [("cc-switch",)]


def test_a_file_is_read_once_it_was_chosen(hands: Make) -> None:
    she = hands(offer_from=bundle())
    sheet = she.open("import_profiles")
    she.click(sheet.source.file)
    (chooser,) = sheet.findChildren(QFileDialog)
    chooser.fileSelected.emit("/home/you/acme.toml")
    assert she.answers.calls("offer_from") == [("/home/you/acme.toml",)]
    chooser.close()


def test_a_file_that_is_dropped_into_the_field_is_read(hands: Make) -> None:
    she = hands(offer_from=bundle())
    sheet = she.open("import_profiles")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/you/acme.toml")])
    sheet.source.field.insertFromMimeData(mime)
    assert she.answers.calls("offer_from") == [("/home/you/acme.toml",)]


def test_while_it_is_read_it_says_so(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    she.work.held = True
    sheet = she.open("import_profiles", "cc-switch")
    assert sheet.waiting.text() == "Reading CC Switch…"
    assert not sheet.primary.isEnabled()
    she.work.held = False
    she.work.release()
    assert not sheet.waiting.isVisible()
    assert len(sheet.cards) == 4


def test_ctrl_i_opens_it(hands: Make) -> None:
    she = hands()
    she.window.view.setFocus()
    she.bot.keyClick(she.window.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert she.sheet().windowTitle() == "Import profiles"


# what is shown ------------------------------------------------------------------------------------------------------


def test_a_link_opens_the_confirmation_with_host_formats_models_and_whom_it_is_for(hands: Make) -> None:
    she, sheet = importing(hands)
    words = she.texts().replace("\u200b", "")
    assert "https://gateway.acme.example/anthropic" in words
    assert "https://gateway.acme.example/v1" in words
    assert "Anthropic-compatible" in words
    assert "claude-opus-4-7 (main), claude-haiku-4-5 (small) · OpenCode: glm-5 (main)" in words
    assert "Claude Code and OpenCode" in words
    assert "Ask the platform team, or make one yourself." in words
    assert "It goes to gateway.acme.example only." in words
    assert she.answers.calls("take") == []
    assert she.answers.calls("use") == []
    assert sheet.cards[0].ticked


def test_a_key_that_was_found_is_shown_masked_and_never_whole(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    sheet = she.open("import_profiles", "cc-switch")
    assert "Found, goes into your keychain: sk-ez-••••1f" in she.texts()
    assert "short-EXAMPLE" not in spoken(sheet)
    assert KEY[6:] not in spoken(sheet)
    assert KEY[6:] not in spoken(she.window)


def test_what_is_there_already_is_not_ticked_and_odd_hosts_are_marked(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    sheet = she.open("import_profiles", "cc-switch")
    assert [card.ticked for card in sheet.cards] == [True, True, True, False]
    assert "The same as ezrouter, which you have." in she.texts()
    assert "is not encrypted: the key could be read by anyone" in she.texts()
    assert she.button("Import 3 profiles").isEnabled()


def test_what_cannot_be_imported_is_folded_away_with_its_reason(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    she.open("import_profiles", "cc-switch")
    assert "Its settings are not JSON." not in she.texts()
    she.click(she.button("Cannot import (3)"))
    assert "Broken: Its settings are not JSON." in she.texts()
    assert she.button("Cannot import (3)").accessibleDescription() == "Shown"
    she.click(she.button("Cannot import (3)"))
    assert "Its settings are not JSON." not in she.texts()


def test_an_offer_of_nothing_says_why_and_leads_back(hands: Make) -> None:
    nothing = Offer(Source.LINK, "Link", (), (NotOffered("prompt", "Only profiles are imported."),))
    she, sheet = importing(hands, nothing)
    assert "prompt: Only profiles are imported." in she.texts()
    assert "There is nothing in it that can be imported." in she.texts()
    assert not sheet.primary.isVisible()
    she.click(sheet.back)
    assert sheet.source.isVisible()


def test_a_declined_link_says_why_and_what_to_do_and_repeats_nothing(hands: Make) -> None:
    link = f"{LINK}&key={KEY}"
    she = hands(offer_text=DECLINED)
    she.program.controller.link_requested.emit(link)
    sheet = she.active(she.sheet())
    assert "Link declined" in she.texts()
    assert "Revoke that key, then paste the link without it." in she.texts()
    assert sheet.source.text == ""
    assert KEY[6:] not in spoken(sheet)
    assert "acme.example" not in spoken(sheet)
    assert QApplication.focusWidget() is sheet.source.field


HOSTILE = "https://www.ezrouter.dev." + "a" * 60 + "." + "b" * 60 + ".evil.example/v1"


def test_a_host_is_never_shortened(hands: Make) -> None:
    long = replace(ACME, base_url={Surface.OPENAI: HOSTILE})
    _, sheet = importing(hands, bundle(acme(profile=long)))
    shown = [one for one in sheet.cards[0].findChildren(QLabel) if "evil" in one.text()]
    assert shown
    for one in shown:
        assert "…" not in one.text()
        assert one.heightForWidth(one.width()) <= one.height(), "every line of it can be seen"
        assert one.minimumSizeHint().width() <= one.width()


def test_names_cannot_turn_the_writing_around_or_pass_for_markup(hands: Make) -> None:
    tricky = replace(ACME, name="Good\u202etxt.exe\n & <b>bold</b> " + "x" * 200)
    _, sheet = importing(hands, bundle(acme(profile=tricky)))
    box = sheet.cards[0].box
    assert "\u202e" not in box.accessibleName()
    assert "\n" not in box.accessibleName()
    assert "&& <b>bold" in box.text()
    assert box.text().endswith("…")
    assert "&lt;b&gt;bold" in box.toolTip()


@pytest.mark.parametrize("page", ["file:///etc/passwd", "javascript:alert(1)", "http://acme.example", "steam://run/1"])
def test_only_a_web_page_is_opened_for_a_key(hands: Make, page: str) -> None:
    she, _ = importing(hands, bundle(acme(key_url=page)))
    assert not [one for one in she.sheet().findChildren(type(she.button("Back"))) if "Get a key" in one.text()]


def test_the_page_for_a_key_opens_in_the_browser(hands: Make) -> None:
    she, _ = importing(hands)
    she.click(she.button("Get a key at gateway.acme.example"))
    assert she.opened_urls == ["https://gateway.acme.example/keys"]


def test_a_program_that_a_bundle_names_is_shown_and_not_enabled(hands: Make) -> None:
    she, _ = importing(hands, bundle(acme(key_command=("op", "read", "op://team/acme"))))
    assert "A program can print it: op read op://team/acme. Import first; the program is used only after" in she.texts()
    assert "ezswitch keys set acme --accept key-command --command op read op://team/acme" in she.texts()
    she.click(she.button("Import only"))
    assert she.answers.calls("set_command") == []


def test_a_second_link_does_not_take_the_place_of_the_first(hands: Make) -> None:
    she, sheet = importing(hands)
    she.program.controller.link_requested.emit("ezswitch://import?preset=other")
    assert she.sheets() == [sheet]
    assert len(she.answers.calls("offer_text")) == 1
    assert she.toast == "Another link came in. Finish this import, then open the link again."
    sheet.reject()
    she.program.controller.link_requested.emit(LINK)
    assert len(she.answers.calls("offer_text")) == 2


# taking it over -----------------------------------------------------------------------------------------------------


def test_import_only_stores_what_is_ticked_and_checks_it(hands: Make) -> None:
    she, sheet = importing(hands, bundle(acme(), acme(profile=ACME_EU, agents=())))
    offer = sheet.offer
    sheet.cards[1].box.setChecked(False)
    she.click(she.button("Import only"))
    assert she.answers.calls("take") == [(offer, ("acme",), frozenset(), {})]
    assert she.answers.calls("use") == []
    assert she.toast == "2 profiles imported."
    assert she.answers.calls("check")[0][0] == ("acme", "acme-eu"), "those that came home"
    she.gone()


def test_import_and_use_puts_its_agents_on_it(hands: Make) -> None:
    she, _ = importing(hands)
    she.paste(KEY)
    she.click(she.button("Import and use in Claude Code, OpenCode"))
    (call,) = she.answers.calls("take")
    assert call[3] == {"acme": Secret(KEY)}
    assert she.answers.calls("use") == [("acme", ("claude-code", "opencode"), frozenset())]
    assert she.toast.startswith("2 agents now use")
    she.gone()


def test_the_focus_is_where_a_key_is_wanted_and_enter_imports(hands: Make) -> None:
    she, sheet = importing(hands)
    assert QApplication.focusWidget() is sheet.cards[0].key.line
    she.paste(KEY)
    she.key(Qt.Key.Key_Return)
    assert she.answers.calls("take")[0][3] == {"acme": Secret(KEY)}


def test_a_key_that_cannot_be_one_is_said_at_its_field_and_nothing_is_stored(hands: Make) -> None:
    she, sheet = importing(hands)
    she.paste("two words")
    she.click(she.button("Import only"))
    assert she.answers.calls("take") == []
    assert "it contains a blank in the middle" in she.texts()
    assert QApplication.focusWidget() is sheet.cards[0].key.line
    sheet.cards[0].key.line.clear()
    she.paste(KEY)
    assert "It goes to gateway.acme.example only." in she.texts().replace("\u200b", "")


def test_a_row_that_is_not_ticked_takes_no_key(hands: Make) -> None:
    she, sheet = importing(hands, bundle(acme(), acme(profile=ACME_EU, agents=())))
    she.paste("two words")
    sheet.cards[0].box.setChecked(False)
    assert not sheet.cards[0].key.isEnabled()
    she.click(she.button("Import 1 profile"))
    assert she.answers.calls("take")[0][1] == ("acme-eu",)


def test_nothing_ticked_is_nothing_to_import(hands: Make) -> None:
    _, sheet = importing(hands)
    sheet.cards[0].box.setChecked(False)
    assert not sheet.primary.isEnabled()
    assert not sheet.only.isVisible()


def test_an_agent_that_two_profiles_want_is_left_to_the_person(hands: Make) -> None:
    she, sheet = importing(hands, bundle(acme(), acme(profile=ACME_EU, agents=("opencode", "nobody"))))
    assert sheet.uses() == (("acme", ("claude-code",)),)
    assert sheet.primary.accessibleName() == "Import 2 profiles and use in Claude Code"
    sheet.cards[1].box.setChecked(False)
    assert sheet.primary.accessibleName() == "Import and use in Claude Code, OpenCode"
    assert she.answers.calls("use") == []


def test_an_agent_that_is_not_here_or_does_not_fit_is_not_promised(hands: Make) -> None:
    one = replace(look(), agents=(agent_row(CLAUDE),))
    she = hands(one, offer_text=bundle(acme(profile=ACME_EU)))
    sheet = offered(she)
    assert sheet.uses() == (), "it offers OpenAI's format alone"
    assert sheet.primary.accessibleName() == "Import 1 profile"


def test_the_rows_of_another_switcher_choose_no_agent(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    sheet = she.open("import_profiles", "cc-switch")
    assert sheet.uses() == ()
    assert not sheet.only.isVisible()


def test_a_consent_is_asked_inline_and_goes_along(hands: Make) -> None:
    offer = from_rival()
    she = hands(offer_from=offer, take=[HTTP, taken(offer, ("acme-eu", "relay", "old-relay"))])
    sheet = she.open("import_profiles", "cc-switch")
    she.click(sheet.primary)
    assert "Not encrypted" in she.texts()
    assert she.answers.calls("take")[0][2] == frozenset()
    sheet.problem.consent.setChecked(True)
    she.click(sheet.primary)
    assert she.answers.calls("take")[1][2] == frozenset({"plain-http"})
    assert she.toast == "3 profiles imported."


def test_what_could_not_be_stored_is_said_and_nothing_that_was_typed_is_lost(hands: Make) -> None:
    she, sheet = importing(hands, take=BadInput("changed meanwhile", "There is a profile acme by now."))
    she.paste(KEY)
    she.click(she.button("Import only"))
    assert "There is a profile acme by now." in she.texts()
    assert sheet.cards[0].key.line.text() == KEY
    assert she.answers.calls("use") == []


def test_a_switch_that_needs_a_consent_asks_for_it_over_the_window(hands: Make) -> None:
    asks = ConsentNeeded("new-origin", "a new host for this key", "It was never sent there.")
    she, _ = importing(hands, use=[asks, switched("claude-code", "opencode", profile="acme")])
    she.click(she.button("Import and use in Claude Code, OpenCode"))
    she.active(she.sheet())
    she.click(she.button("Send the key there too"))
    assert she.answers.calls("use")[1] == ("acme", ("claude-code", "opencode"), frozenset({"new-origin"}))


def test_closed_while_it_is_stored_the_window_says_what_was(hands: Make) -> None:
    she, sheet = importing(hands)
    she.work.held = True
    she.click(she.button("Import only"))
    assert not sheet.primary.isEnabled()
    she.key(Qt.Key.Key_Escape)
    she.work.held = False
    she.work.release()
    assert she.toast == "1 profile imported."


def test_back_forgets_what_was_found(hands: Make) -> None:
    she, sheet = importing(hands)
    she.click(sheet.back)
    assert sheet.offer is None
    assert sheet.cards == ()
    assert sheet.windowTitle() == "Import profiles"
    assert QApplication.focusWidget() is sheet.source.field


# by keyboard, and small ---------------------------------------------------------------------------------------------


def test_tab_goes_from_the_first_row_to_the_buttons_in_the_order_in_which_they_are_read(hands: Make) -> None:
    she, sheet = importing(hands)
    sheet.cards[0].box.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        she.key(Qt.Key.Key_Tab)
    assert names == [
        "Acme gateway",
        "Key of Acme gateway",
        "Show the key while held",
        "Get a key at gateway.acme.example",
        "Cancel",
        "Back",
        "Import only",
    ]
    assert QApplication.focusWidget() is sheet.primary


def test_space_ticks_and_unticks_a_row(hands: Make) -> None:
    she, sheet = importing(hands)
    sheet.cards[0].box.setFocus(Qt.FocusReason.TabFocusReason)
    she.key(Qt.Key.Key_Space)
    assert not sheet.cards[0].ticked


def test_everything_of_a_long_offer_can_be_reached_in_a_small_window(hands: Make) -> None:
    she = hands(offer_from=from_rival())
    she.window.window().resize(720, 480)
    sheet = she.open("import_profiles", "cc-switch")
    assert sheet.width() <= 760
    assert sheet.inside.width() <= sheet.area.viewport().width(), "nothing is cut off at the side"
    assert sheet.area.verticalScrollBar().maximum() > 0
    fold = sheet.findChild(Fold)
    sheet.area.ensureWidgetVisible(fold)
    assert fold.visibleRegion().boundingRect().height() > 0


def test_a_hundred_rows_are_no_trouble(hands: Make) -> None:
    rows = tuple(Offered(replace(ACME, id=f"p{n}", name=f"Profile {n}"), Secret(KEY)) for n in range(100))
    _, sheet = importing(hands, Offer(Source.CC_SWITCH, "CC Switch", rows))
    assert sheet.primary.accessibleName() == "Import 100 profiles"


def test_the_page_without_profiles_offers_to_import(hands: Make) -> None:
    she = hands(fresh())
    found = [one for one in she.window.empty.findChildren(QPushButton) if one.text() == "Import…"]
    she.click(found[0])
    assert she.sheet().windowTitle() == "Import profiles"
