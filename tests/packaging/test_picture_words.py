"""Pictures in other languages: when one may be taken, which language is in force, and that all of it is translated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.tongues import GERMAN, compiled
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.verdict import Verdict
from picture_imports import NO_WIDTH
from picture_verdicts import judgement
from picture_words import said
from picture_world import SHOWN
from pictures import spoken
from proofread import read
from scene import Scene
from scenes import ENGLISH, SCENES
from scenes_languages import IN, KEPT
from translations import LANGUAGES
from version import ROOT


class Backwards(QTranslator):
    """A language in which the last word comes first, in capitals."""

    def translate(
        self,
        _context: str,
        source: str | bytes,
        _disambiguation: str | bytes | None = None,
        _number: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        return " ".join(word if "{" in word else word.upper() for word in reversed(text.split(" ")))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    language = Backwards(qapp)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)
    language.deleteLater()


def test_english_words_are_found_as_they_are() -> None:
    assert said("brings it back", "now: DeepSeek; one click brings it back")
    assert said("gateway.acme.example", f"https://gateway.{NO_WIDTH}acme.{NO_WIDTH}example/v1")
    assert not said("brings it back", "now: DeepSeek")


@pytest.mark.usefixtures("backwards")
def test_in_another_language_they_are_found_as_the_text_that_holds_them() -> None:
    assert said("No agents found", "FOUND AGENTS NO")
    assert said("Put back as", "Claude Code, OpenCode. EZSWITCH: BEFORE AS BACK PUT")
    assert not said("Put back as", "PUT BACK AS BEFORE EZSWITCH: Claude Code.")
    assert said("relay.example", "https://relay.example/anthropic"), "what no text holds is data"
    assert not said("No agents found", "FOUND NOTHING")


def test_a_scene_speaks_its_language_and_leaves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    before, folder = QLocale(), compiled(tmp_path, "de", GERMAN)
    with spoken(qapp, Scene("x", language="de"), folder):
        assert QApplication.translate("Phrase", "Quit") == "Beenden"
        assert QLocale().toString(1.5) == "1,5"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
        box.deleteLater()
    assert QApplication.translate("Phrase", "Quit") == "Quit"
    assert QLocale() == before


def test_a_language_that_there_is_not_is_no_picture_in_english(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="nl"), spoken(qapp, Scene("x", language="nl"), compiled(tmp_path, "de", {})):
        pass


def test_the_most_seen_scenes_are_there_in_every_language() -> None:
    assert set(IN) == set(LANGUAGES)
    assert not any(scene.language for scene in ENGLISH)
    there = {(scene.language, scene.name) for scene in SCENES if scene.kept and scene.language}
    assert there == {(language, f"{name}-{language}") for language, name in KEPT}


def test_pictures_of_checks_say_nothing_but_what_is_translated() -> None:
    known = {one.source for one in read(ROOT / "resources/translations/ezswitch_de.ts")}
    told = [judgement(verdict, "api.example") for verdict in Verdict]
    assert [one.verdict for one in told] == list(Verdict)
    phrases = [phrase for one in told for phrase in (one.message, one.hint)] + [shown.hint for shown in SHOWN]
    assert {text for phrase in phrases for text in templates(phrase)} <= known


def templates(phrase: Phrase) -> Iterator[str]:
    if phrase.template not in ("", "{text}"):
        yield phrase.template
    for value in phrase.parameters.values():
        if isinstance(value, Phrase):
            yield from templates(value)
