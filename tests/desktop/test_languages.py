"""The languages: which one somebody is served, how numbers look in it, and that one in force can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.tongues import GERMAN, compiled
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.languages import Speech, formats, languages, own_name, served
from ezswitch.domain.phrase import listed, say, sentences, verbatim

THERE = ("de", "en", "ja", "zh_CN")
TAIWAN = ("zh-Hant-TW", "zh-TW", "zh-Hant", "zh")


class Speaking:
    """A Speech over one German file, on a system whose locale the test says."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.system = QLocale("en_GB")
        self.speech = Speech(app, folder, lambda: self.system)


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("translations"), "de", GERMAN)


@pytest.fixture
def one(qapp: QApplication, german: Path) -> Iterator[Speaking]:
    made = Speaking(qapp, german)
    yield made
    made.speech.stop()
    made.speech.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (("en-US", "en"), "en"),
        (("de-AT", "de"), "de"),
        (("fr-FR", "fr", "de-DE", "de"), "de"),
        (("en-GB", "en", "de-DE"), "en"),
        (("ja",), "ja"),
        (("zh",), "zh_CN"),
        (("zh-Hans",), "zh_CN"),
        (("zh_CN",), "zh_CN"),
        (("zh-Hans-CN", "zh-CN", "zh-Hans", "zh"), "zh_CN"),
        (("zh-SG",), "zh_CN"),
        (TAIWAN, ""),
        (("zh-HK", "zh"), ""),
        ((*TAIWAN[:3], "de-DE", "zh"), "de"),
        ((*TAIWAN, "zh-Hans-CN"), "zh_CN"),
        (("fr",), ""),
        (("C",), ""),
        (("nonsense",), ""),
        ((), ""),
    ],
)
def test_who_is_served_by_what(wanted: tuple[str, ...], language: str) -> None:
    assert served(wanted, THERE) == language


def test_the_languages_are_english_and_those_that_were_compiled(german: Path, tmp_path: Path) -> None:
    assert languages(german) == ("de", "en")
    assert languages(tmp_path / "nowhere") == ("en",)
    assert "en" in languages()
    assert [own_name(name) for name in ("de", "en", "ja", "zh_CN")] == ["Deutsch", "English", "日本語", "简体中文"]


@pytest.mark.parametrize(
    ("language", "system", "number", "date"),
    [
        ("de", "de_AT", "1\u00a0234,5", "30.11.26"),
        ("de", "en_US", "1.234,5", "30.11.26"),
        ("en", "en_US", "1,234.5", "11/30/26"),
        ("en", "de_DE", "1.234,5", "30/11/2026"),
        ("en", "zh_TW", "1,234.5", "30/11/2026"),
        ("zh_CN", "zh_TW", "1,234.5", "2026/11/30"),
    ],
)
def test_numbers_and_dates_follow_the_language_and_the_country(
    language: str, system: str, number: str, date: str
) -> None:
    found = formats(language, QLocale(system))
    day = found.toString(QDate(2026, 11, 30), QLocale.FormatType.ShortFormat)
    assert (found.toString(1234.5), day) == (number, date)


def test_words_buttons_and_numbers_are_put_in_force_and_taken_back(one: Speaking, qtbot: QtBot) -> None:
    def shown() -> tuple[str, str, str, str]:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        button = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
        widget = QCoreApplication.translate("Rail", "Filter profiles")
        return widget, tell("{names}", names=listed(["a", "b"])), button, QLocale().toString(1234.5)

    before = QLocale()
    assert one.speech.speak("de")
    assert shown() == ("Profile filtern", "a und b", "Abbrechen", "1.234,5")
    assert one.speech.speak("en")
    assert shown() == ("Filter profiles", "a and b", "Cancel", "1,234.5")
    one.speech.speak("de")
    one.speech.stop()
    assert QLocale() == before
    assert shown()[0] == "Filter profiles"


def test_sentences_stand_together_in_chinese_and_a_latin_one_keeps_its_blank(
    qapp: QApplication, tmp_path: Path
) -> None:
    words = {"{first} {second}": "{first}{second}", "It is locked.": "已锁定。", "Unlock it.": "请解锁。"}
    speech = Speech(qapp, compiled(tmp_path, "zh_CN", words))
    speech.speak("zh_CN")
    locked, unlock, theirs = say("It is locked."), say("Unlock it."), verbatim("No such host.")
    assert translated(sentences(locked, unlock)) == "已锁定。请解锁。"
    assert translated(sentences(theirs, locked, unlock)) == "No such host. 已锁定。请解锁。"
    assert translated(sentences(locked, theirs)) == "已锁定。No such host."
    speech.stop()
    speech.deleteLater()


def test_only_another_language_is_news(one: Speaking) -> None:
    one.speech.speak("en")
    assert not one.speech.speak("en")
    assert one.speech.speak("de")
    assert not one.speech.speak("de")
    assert one.speech.chosen == "de"


def test_nothing_chosen_is_the_systems_language(one: Speaking) -> None:
    one.system = QLocale("de_CH")
    one.speech.speak("")
    assert (one.speech.language, QLocale().name()) == ("de", "de_CH")


def test_a_language_that_there_is_not_is_the_systems(one: Speaking) -> None:
    one.system = QLocale("de_DE")
    one.speech.speak("tlh")
    assert one.speech.language == "de"


def test_where_the_systems_language_is_none_of_ours_english_keeps_its_numbers(one: Speaking) -> None:
    before = QLocale()
    one.system = QLocale("fr_FR")
    assert not one.speech.speak("")
    assert (one.speech.language, QLocale()) == ("en", before)


def test_a_file_that_is_no_translation_leaves_its_words_in_english(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "ezswitch_de.qm").write_bytes(b"not one")
    speech = Speech(qapp, tmp_path, lambda: QLocale("en_GB"))
    speech.speak("de")
    assert QCoreApplication.translate("Rail", "Filter profiles") == "Filter profiles"
    speech.stop()
    speech.deleteLater()
