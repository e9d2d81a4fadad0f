"""Another language while the window is open: everything says it at once, and nothing that was there is lost."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.conftest import Hands
from desktop.dialogs.offers import update
from desktop.dialogs.replies import Replies, look
from desktop.tongues import GERMAN, compiled
from ezswitch.desktop.dialogs.opener import Dialogs
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.languages import Speech
from ezswitch.desktop.settings.sheet import SettingsSheet
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.tray import Surroundings, Tray
from ezswitch.desktop.window.rows import HIDDEN, NOT_INSTALLED, CardRow, Toast
from ezswitch.domain.settings import Settings
from ezswitch.usecases.releases import Release
from ezswitch.usecases.values import Look
from fakes import InlineWork

Make = Callable[..., Hands]


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("translations"), "de", GERMAN)


@pytest.fixture
def she(qtbot: QtBot, qapp: QApplication, german: Path) -> Iterator[Make]:
    """Return a function that opens a window that speaks English and German: `she(look(), newer=...)`."""
    made: list[tuple[Shell, Hands, Speech]] = []

    def make(shown: Look | None = None, **replies: Any) -> Hands:
        answers, work = Replies(shown or look(), replies=replies), InlineWork()
        speech, urls = Speech(qapp, german, lambda: QLocale("en_GB")), list[str]()
        speech.speak("")
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        shell.resize(1184, 752)
        boxes: list[Dialogs] = []

        def dialogs(window: Any) -> None:
            boxes.append(Dialogs(window, urls.append, lambda: speech.there))

        program = Interior(qapp, shell, work, answers.commands, dialogs=dialogs, opener=urls.append, speech=speech)
        person = Hands(program, boxes[0], answers, work, qtbot, urls)
        made.append((shell, person, speech))
        shell.show()
        with qtbot.waitActive(shell):
            shell.activateWindow()
        return person

    yield make
    for shell, person, speech in made:
        for sheet in person.sheets():
            sheet.close()
        person.program.stop()
        speech.stop()
        speech.deleteLater()
        shell.close()
        shiboken6.delete(shell)


def speak(person: Hands, language: str) -> None:
    """Have the settings say another language, as any door may, and wait until the window says it."""
    before = person.window
    person.program.controller.change_settings(lambda settings: replace(settings, language=language))
    person.bot.waitUntil(lambda: person.window is not before)


def says(person: Hands, language: str) -> None:
    """Put a language in force that the settings were seen to say, while other work is held back."""
    controller = person.program.controller
    controller.look = replace(person.answers.look, settings=Settings(language=language))
    person.program._speak()


def card(person: Hands, key: str) -> CardRow:
    found = person.window.cards.row_at(person.window.cards.index_of(key))
    assert isinstance(found, CardRow)
    return found


def placeholder(person: Hands) -> str:
    return str(person.window.rail.filter.placeholderText())


def test_chosen_in_the_settings_the_window_and_the_sheet_itself_say_it(she: Make) -> None:
    person = she()
    sheet: SettingsSheet = person.open("settings")
    box, at = sheet.general.language, sheet.pos()
    assert [box.itemText(n) for n in range(box.count())] == ["As the system", "Deutsch", "English"]
    box.setFocus()
    person.key(Qt.Key.Key_Down)
    person.bot.waitUntil(lambda: placeholder(person) == "Profile filtern")
    person.bot.waitUntil(lambda: person.sheet().windowTitle() == "Einstellungen")
    person.bot.waitUntil(lambda: QApplication.activeWindow() is person.sheet())
    (again,) = person.sheets()
    assert person.answers.look.settings.language == "de"
    assert again.list.currentItem().text() == "Allgemein"
    assert again.focusWidget() is again.general.language
    assert again.general.language.currentData() == "de"
    assert again.pos() == at
    person.key(Qt.Key.Key_Down)
    person.bot.waitUntil(lambda: placeholder(person) == "Filter profiles")
    person.bot.waitUntil(lambda: person.sheet().windowTitle() == "Settings")
    assert person.answers.look.settings.language == "en"


def test_changed_from_outside_the_sheet_stays_in_its_section(she: Make) -> None:
    person = she()
    sheet = person.open("settings")
    sheet.list.setCurrentRow(1)
    speak(person, "de")
    person.bot.waitUntil(lambda: person.sheet().windowTitle() == "Einstellungen")
    assert person.sheet().list.currentItem().text() == "Prüfungen"


def test_somebody_stays_where_they_were(she: Make) -> None:
    person = she()
    window, controller = person.window, person.program.controller
    window.window().resize(760, 520)
    controller.choose("opencode")
    controller.open(NOT_INSTALLED)
    controller.open(HIDDEN)
    asked = controller.asked
    person.bot.waitUntil(lambda: window.view.verticalScrollBar().maximum() > 60)
    window.view.setFocus()
    window.view.setCurrentIndex(window.cards.index_of("deepseek"))
    window.view.verticalScrollBar().setValue(60)
    speak(person, "de")
    assert controller.asked == asked
    assert person.window.page is not None
    assert person.window.page.agent == "opencode"
    assert person.window.cards.row_at(person.window.view.currentIndex()).key == "deepseek"
    person.bot.waitUntil(lambda: person.window.view.verticalScrollBar().value() == 60)
    assert person.window.window().focusWidget() is person.window.view


def test_what_is_typed_into_the_filter_stays_and_so_does_the_focus_in_it(she: Make) -> None:
    person = she()
    person.window.rail.filter.setFocus()
    person.bot.keyClicks(person.window.rail.filter, "deep")
    speak(person, "de")
    assert person.window.rail.filter.text() == "deep"
    assert person.window.window().focusWidget() is person.window.rail.filter
    assert [row.key for row in person.window.cards.rows if row.key in ("deepseek", "ezrouter")] == ["deepseek"]


def test_a_message_stays_and_its_undo_takes_back(she: Make) -> None:
    person = she()
    person.program.controller.toast.emit(Toast("Claude Code now uses ezrouter.", undo=True))
    speak(person, "de")
    assert person.toast == "Claude Code now uses ezrouter."
    (undo,) = [one for one in person.window.toasts._frame.findChildren(QPushButton) if one.text() == "Rückgängig"]
    undo.click()
    assert len(person.answers.calls("undo")) == 1


def test_a_check_that_is_under_way_comes_home_to_the_new_window(she: Make) -> None:
    person = she()
    person.work.held = True
    person.program.controller.check_some(("ezrouter",))
    says(person, "de")
    assert card(person, "ezrouter").verdict.text == "checking…"
    person.work.release()
    assert card(person, "ezrouter").verdict.text == "works"


def test_models_that_come_for_a_window_that_is_gone_are_dropped(she: Make) -> None:
    person = she()
    person.work.held = True
    person.program.controller.models_requested.emit("ezrouter")
    old = person.window
    says(person, "de")
    assert not shiboken6.isValid(old)
    person.work.release()
    assert not person.window.picker.isVisible()


def test_nothing_of_the_old_window_is_left(she: Make, qapp: QApplication) -> None:
    person = she()
    for language in ("de", "en"):
        speak(person, language)

    def widgets() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(qapp.allWidgets())

    before = widgets()
    for language in ("de", "en"):
        speak(person, language)
    assert widgets() == before


def test_the_dialogs_serve_the_new_window_once_each(she: Make) -> None:
    person = she()
    speak(person, "de")
    person.bot.keyClick(person.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert [sheet.windowTitle() for sheet in person.sheets()] == ["Einstellungen"]


def test_what_is_typed_in_another_dialog_stays(she: Make) -> None:
    person = she()
    editor = person.open("add_profile")
    editor.form.name.setText("My gateway")
    speak(person, "de")
    assert person.sheets() == [editor]
    assert editor.form.name.text() == "My gateway"


def test_news_are_said_again_without_asking_again(she: Make) -> None:
    release = Release("9.9.9", "", "https://www.ezrouter.dev/ezswitch")
    shown = look(settings=Settings(check_updates=True))
    person = she(shown, refresh_subscriptions=(update(),), newer=release)
    speak(person, "de")
    words = {button.label for notice in person.window.page.notices for button in notice.buttons}
    assert {"Zeigen", "Seite öffnen"} <= words
    assert len(person.answers.calls("refresh_subscriptions")) == len(person.answers.calls("newer")) == 1


def test_the_tray_follows(she: Make, qapp: QApplication) -> None:
    person = she()
    shell = person.window.window()
    tray = Tray(qapp, shell, person.program, Surroundings("linux", "KDE"))
    tray.host._available = lambda: False
    tray.start()
    said: list[str] = []
    for language in ("de", "en"):
        speak(person, language)
        assert tray._shown is not None
        said.append(tray._shown.entries[-1].title)
    tray.stop()
    assert said == ["Beenden", "Quit"]


def test_without_a_speech_the_language_stays(keep: Callable[..., Interior]) -> None:
    answers = Replies(look(settings=Settings(language="de")))
    program = keep(InlineWork(), answers.commands)
    before = program.window
    program.controller.refresh()
    assert program.window is before
