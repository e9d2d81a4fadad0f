"""The settings page: every change is saved and in force at once; what cannot be saved is said where it was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import PLACES, look
from ezswitch.desktop.languages import languages
from ezswitch.desktop.settings.sheet import SettingsSheet
from ezswitch.desktop.theme import Appearance, Scheme
from ezswitch.domain.errors import BadInput, CannotRead, WriteFailed
from ezswitch.domain.settings import NO_PROXY, Settings

Make = Callable[..., Hands]
BROKEN = CannotRead("invalid value.", line=2, column=9).at("/home/you/.config/ezswitch/settings.toml")


@pytest.fixture
def she(hands: Make) -> Iterator[Hands]:
    person = hands()
    yield person
    person.program.theme.force(Scheme.SYSTEM)


def page(person: Hands, section: int = 0) -> Any:
    sheet: SettingsSheet = person.open("settings")
    sheet.list.setCurrentRow(section)
    return sheet


def choose(person: Hands, box: QComboBox, value: str) -> None:
    """Choose as the keyboard does: to the entry, and Enter on it."""
    index = box.findData(value)
    assert index >= 0, [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)
    person.work.release()


def saved(person: Hands) -> Settings:
    settings: Settings = person.answers.look.settings
    return settings


def test_the_menu_and_its_shortcut_open_it(she: Hands) -> None:
    she.bot.keyClick(she.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert she.sheet().windowTitle() == "Settings"


def test_it_shows_what_is_in_force_and_saves_nothing_by_that(hands: Make) -> None:
    chosen = Settings(
        language="en", theme="light", close_to_tray=False, check_minutes=7, proxy="http://p.example:1",
        ca_file="/etc/x.pem", hidden=frozenset({"opencode"}), middle_click=True,
    )  # fmt: skip
    person = hands(look(settings=chosen), autostart=True)
    sheet = page(person)
    assert (sheet.general.language.currentData(), sheet.general.look.currentData()) == ("en", "light")
    assert sheet.general.login.isChecked()
    assert not sheet.general.close_to_tray.isChecked()
    assert sheet.general.middle.isChecked()
    assert sheet.checks.every.currentText() == "Every 7 minutes"
    assert (sheet.checks.address.text(), sheet.checks.file.text()) == ("http://p.example:1", "/etc/x.pem")
    assert {agent: box.isChecked() for agent, box in sheet.agents.boxes.items()} == {
        "claude-code": True,
        "opencode": False,
    }
    assert person.answers.calls("save_settings") == []
    person.program.theme.force(Scheme.SYSTEM)


def test_the_look_is_in_force_at_once_and_kept(she: Hands) -> None:
    sheet = page(she)
    choose(she, sheet.general.look, "dark")
    assert she.program.theme.dark
    assert saved(she).theme == "dark"
    choose(she, sheet.general.look, "light")
    assert not she.program.theme.dark
    assert saved(she).theme == "light"


def test_high_contrast_motion_and_text_size_are_in_force_at_once_and_kept(she: Hands) -> None:
    sheet, theme = page(she), she.program.theme
    before = sheet.font().pointSizeF()
    choose(she, sheet.general.text, "150")
    assert sheet.font().pointSizeF() == pytest.approx(before * 1.5)
    she.click(sheet.general.contrast)
    assert theme.high_contrast
    she.click(sheet.general.still)
    assert theme.motion == 0
    assert (saved(she).text_size, saved(she).high_contrast, saved(she).reduce_motion) == (150, True, True)
    theme.wear(Appearance())


def test_a_look_chosen_in_the_menu_is_kept_too(she: Hands) -> None:
    she.window.rail.menu_button.click()
    menu = she.window.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    looks = next(one for one in menu if getattr(one, "title", None) and one.title() == "Appearance")
    next(action for action in looks.actions() if action.text() == "Dark").trigger()
    assert saved(she).theme == "dark"
    looks.parent().close()


@pytest.mark.parametrize(("name", "field"), [("close_to_tray", "close_to_tray"), ("middle", "middle_click")])
def test_a_tick_is_saved(she: Hands, name: str, field: str) -> None:
    sheet = page(she)
    before = getattr(saved(she), field)
    she.click(getattr(sheet.general, name))
    assert getattr(saved(she), field) is not before
    she.click(getattr(sheet.general, name))
    assert getattr(saved(she), field) is before


def test_start_at_login_is_the_systems_own_entry(she: Hands) -> None:
    sheet = page(she)
    she.click(sheet.general.login)
    assert she.answers.calls("set_autostart") == [(True,)]
    assert sheet.general.login.isChecked()
    assert she.answers.calls("save_settings") == []


def test_a_login_entry_that_cannot_be_written_is_told_and_the_tick_goes_back(hands: Make) -> None:
    person = hands(set_autostart=WriteFailed("cannot write", "The entry could not be written.", hint="Look at it."))
    sheet = page(person)
    person.click(sheet.general.login)
    assert not sheet.general.login.isChecked()
    assert sheet.general.login.isEnabled()
    assert "could not be written" in person.toast


def test_the_languages_are_those_that_there_are_by_their_own_names(she: Hands) -> None:
    sheet = page(she)
    box = sheet.general.language
    assert [box.itemData(n) for n in range(box.count())] == ["", *languages()]
    assert box.itemText(box.findData("en")) == "English"
    choose(she, box, "en")
    assert saved(she).language == "en"


def test_how_often_is_chosen_from_a_few_and_never_is_one_of_them(she: Hands) -> None:
    sheet = page(she, 1)
    words = [sheet.checks.every.itemText(n) for n in range(sheet.checks.every.count())]
    assert words == ["Every minute", "Every 5 minutes", "Every 15 minutes", "Every hour", "Never by itself"]
    choose(she, sheet.checks.every, "0")
    assert saved(she).check_minutes == 0


def test_a_proxys_address_is_asked_for_only_where_one_is_wanted(she: Hands) -> None:
    sheet = page(she, 1)
    assert not sheet.checks.address.isVisible()
    choose(she, sheet.checks.proxy, NO_PROXY)
    assert saved(she).proxy == NO_PROXY
    choose(she, sheet.checks.proxy, "address")
    assert sheet.checks.address.isVisible()
    assert saved(she).proxy == NO_PROXY, "nothing to save yet"
    she.bot.keyClicks(sheet.checks.address, "http://proxy.example:8080")
    she.bot.keyClick(sheet.checks.address, Qt.Key.Key_Tab)
    assert saved(she).proxy == "http://proxy.example:8080"
    choose(she, sheet.checks.proxy, "")
    assert saved(she).proxy == ""
    assert not sheet.checks.address.isVisible()


def test_an_address_that_cannot_be_used_is_said_under_its_field_and_stays_there(hands: Make) -> None:
    person = hands(save_settings=BadInput("not a usable setting", "proxy must be an address."))
    sheet = page(person, 1)
    choose(person, sheet.checks.proxy, "address")
    person.bot.keyClicks(sheet.checks.address, "nonsense")
    person.bot.keyClick(sheet.checks.address, Qt.Key.Key_Tab)
    assert "proxy must be an address." in person.texts()
    assert sheet.checks.address.text() == "nonsense"
    assert sheet.problem.error is None


def test_a_certificate_file_is_typed_or_picked(she: Hands) -> None:
    sheet = page(she, 1)
    sheet.checks.take_file("/etc/ssl/company.pem")
    assert saved(she).ca_file == "/etc/ssl/company.pem"
    sheet.checks.file.setFocus()
    sheet.checks.file.selectAll()
    she.bot.keyClick(sheet.checks.file, Qt.Key.Key_Delete)
    she.bot.keyClick(sheet.checks.file, Qt.Key.Key_Tab)
    assert saved(she).ca_file == ""


def test_a_hidden_agent_leaves_the_rail_and_stays_reachable(she: Hands) -> None:
    sheet = page(she, 2)
    she.click(sheet.agents.boxes["opencode"])
    assert saved(she).hidden == {"opencode"}
    rail = [row.key for row in she.window.rail.model.rows]
    assert "opencode" not in rail
    assert "section:hidden" in rail
    she.click(sheet.agents.boxes["opencode"])
    assert "opencode" in [row.key for row in she.window.rail.model.rows]


def test_folders_are_opened_and_copied(hands: Make) -> None:
    she = hands(look(home="/home/you"))
    page(she, 3)
    she.click(she.button("Open folder: Configuration"))
    assert she.opened_urls == [f"file://{PLACES.config}"]
    she.click(she.button("Copy the path: State"))
    assert QGuiApplication.clipboard().text() == str(PLACES.state)
    assert "~/.config/ezswitch" in she.texts()


def test_sharing_leads_to_the_dialogs_and_closes(hands: Make) -> None:
    for name, signal in (("Import…", "import_requested"), ("Share…", "share_requested")):
        person = hands()
        asked: list[object] = []
        getattr(person.program.controller, signal).disconnect()
        getattr(person.program.controller, signal).connect(asked.append)
        page(person, 4)
        person.click(person.button(name))
        assert len(asked) == 1
        person.gone()


def test_about_says_versions_licences_and_the_keychain_and_copies_them(she: Hands) -> None:
    page(she, 5)
    text = she.texts()
    assert "GNOME Keyring via Secret Service" in text
    assert "Python 3." in text
    assert "httpx" in text
    assert "BSD-3-Clause" in text
    she.click(she.button("Copy versions and licences"))
    assert "ezswitch 0." in QGuiApplication.clipboard().text()


def test_about_leads_to_doctor(she: Hands) -> None:
    page(she, 5)
    she.click(she.button("Check everything…"))
    assert she.sheet().windowTitle() == "Check everything"


def test_a_broken_file_is_said_at_once_and_nothing_pretends_to_be_saved(hands: Make) -> None:
    person = hands(replace(look(), settings_problem=BROKEN), save_settings=BROKEN)
    sheet = page(person)
    assert sheet.problem.error is BROKEN
    person.click(sheet.general.middle)
    assert not sheet.general.middle.isChecked()
    choose(person, sheet.general.look, "dark")
    assert person.program.theme.scheme is Scheme.SYSTEM


def test_a_save_that_fails_after_it_was_closed_is_told_in_the_window(hands: Make) -> None:
    person = hands(save_settings=WriteFailed("disk full", "settings.toml could not be written."))
    sheet = page(person)
    person.work.held = True
    person.click(sheet.general.middle)
    sheet.close()
    person.work.held = False
    person.work.release()
    assert "settings.toml could not be written." in person.toast


def test_everything_is_reached_by_keyboard_and_has_a_name(she: Hands) -> None:
    sheet = page(she)
    assert sheet.list.hasFocus()
    for section in range(sheet.list.count()):
        sheet.list.setFocus()
        if section:
            she.bot.keyClick(sheet.list, Qt.Key.Key_Down)
        assert sheet.stack.currentIndex() == section
        for one in sheet.stack.currentWidget().findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
                assert one.accessibleName(), one
    she.bot.keyClick(sheet.list, Qt.Key.Key_Escape)
    she.gone()


def test_an_export_is_written_whole_and_said(hands: Make, tmp_path: Path) -> None:
    from ezswitch.desktop.settings.exporting import export_to

    person = hands(export="version = 1\n")
    path = tmp_path / "team.toml"
    export_to(person.dialogs._desk, str(path))
    assert path.read_text() == "version = 1\n"
    assert person.answers.calls("export") == [((),)]
    assert "Exported, without keys" in person.toast
    export_to(person.dialogs._desk, str(tmp_path / "no" / "team.toml"))
    assert "could not be written" in person.toast
