"""The texts that are collected for translation: by which context each is looked up, and which calls cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from texts import PHRASE, Text, collected, of_data, of_source

ROOT = Path(__file__).resolve().parents[2]
SAY = "from ezswitch.domain.phrase import say, say_count\n"
TELL = "from ezswitch.desktop.language import tell, tell_count\n"


def found(source: str) -> list[tuple[str, str]]:
    result = of_source(source, "app/ezswitch/here.py")
    assert not result.faults
    return [(text.context, text.source) for text in result.texts]


def test_a_widgets_words_belong_to_the_class_they_stand_in() -> None:
    source = "class One(QWidget):\n  def a(self):\n    run(lambda: self.tr('x {n}').format(n=1))\n"
    source += "  class Two(QObject):\n    def b(self):\n      self.tr('y' ' z')\n  def c(self): self.tr('w')\n"
    assert found(source) == [("One", "x {n}"), ("Two", "y z"), ("One", "w")]


def test_phrases_are_known_by_where_their_functions_come_from() -> None:
    source = (
        SAY + "a = say('One {path}.', path=say('Two.'))\nb = say_count(n, '{n} file', '{n} files')\nc.say('not ours')\n"
    )
    assert found(source) == [
        (PHRASE, "Two."),
        (PHRASE, "One {path}."),
        (PHRASE, "{n} file"),
        (PHRASE, "{n} files"),
    ]
    assert found(TELL + "tell('x')\ntell_count(2, 'one', 'more')") == [(PHRASE, "x"), (PHRASE, "one"), (PHRASE, "more")]
    assert found("from ezswitch.domain.phrase import say as s\ns('x')") == [(PHRASE, "x")]
    assert found("def say(text): print(text)\nsay('by a door of its own')") == []
    assert found(SAY + "say('')") == []


def test_how_phrases_are_joined_is_translated_too() -> None:
    source = (ROOT / "app/ezswitch/domain/phrase.py").read_text("utf-8")
    joints = {text.source for text in of_source(source, "app/ezswitch/domain/phrase.py").texts}
    assert {"{some} and {last}", "{first}, {second}", "{first} {second}"} <= joints


def test_words_of_a_context_of_their_own() -> None:
    assert found("translate = Q.translate\ntranslate('Tray', 'All agents')") == [("Tray", "All agents")]
    assert found("QCoreApplication.translate('Tray', 'x')\n'text'.translate(table)") == [("Tray", "x")]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("class A:\n  def a(self): self.tr(f'x {1}')", 2),
        ("class A:\n  def a(self): self.tr('x' if b else 'y')", 2),
        ("class A:\n  def a(self): self.tr('x', 'another meaning')", 2),
        ("class A:\n  def a(self): self.tr('x' + 'y')", 2),
        ("def a(window): window.tr('x')", 1),
        ("def a(self): self.tr('x')", 1),
        ("tr('x')", 1),
        (SAY + "say(words)", 2),
        (SAY + "say_count(1, 'one', more)", 2),
        (SAY + "say()", 2),
        ("translate('Tray', words)", 1),
        ("translate(PLACE, 'words')", 1),
        ("from ezswitch.domain import phrase", 1),
    ],
)
def test_what_cannot_be_translated_is_named_with_its_line(source: str, line: int) -> None:
    result = of_source(source, "app/ezswitch/here.py")
    assert [fault.partition(": ")[0] for fault in result.faults] == [f"app/ezswitch/here.py:{line}"]


def test_a_note_for_translators_stands_above_or_beside() -> None:
    source = (
        SAY + "# translators: a verb\na = say('Open')\nb = say('Open')  # translators: a state\n# another\nsay('x')"
    )
    assert [text.note for text in of_source(source, "a.py").texts] == ["a verb", "a state", ""]


def test_words_of_data_are_templates(tmp_path: Path) -> None:
    for folder, words in (
        ("presets", 'name = "One"\nnote = "Write {host}."\nwhy = "no"'),
        ("models", '[[notes]]\nwhy = "It is refused."\n[[notes]]\nwhy = ""'),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.toml").write_text(words)
    assert [(text.context, text.source) for text in of_data(tmp_path)] == [
        (PHRASE, "One"),
        (PHRASE, "Write {{host}}."),
        (PHRASE, "It is refused."),
    ]


def test_each_text_is_there_once_with_all_its_notes(tmp_path: Path) -> None:
    house = tmp_path / "app" / "ezswitch"
    house.mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (house / "a.py").write_text(SAY + "# translators: first\nsay('Open')\n# translators: first\nsay('Open')")
    (house / "b.py").write_text(SAY + "# translators: second\nsay('Open')\nsay(words)")
    result = collected(tmp_path)
    assert result.texts == (Text(PHRASE, "Open"),)
    assert result.texts[0].note == "first second"
    assert result.faults == (
        "app/ezswitch/b.py:4: what is translated is a literal, written where it is said; fill in its {names} after",
    )


class Asked(QTranslator):
    """Writes down in which contexts a text is looked up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.contexts: list[str] = []

    def translate(
        self, context: str, source: str | bytes, _disambiguation: str | bytes | None = None, _number: int = -1
    ) -> str:
        text = source if isinstance(source, str) else source.decode()
        self.contexts.append(context)
        return f"<{text}>" if context == "_Below" else None  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return False


class _Beside:
    def beside(self: QObject) -> str:  # type: ignore[misc]
        return self.tr("x")


class _Below(QObject):
    def below(self) -> str:
        return self.tr("x")


class _Above(_Beside, _Below):
    pass


def test_qt_looks_a_text_up_in_every_class_of_an_object(qapp: QCoreApplication) -> None:
    """What a class inherits is found by the name of where it stands, mixins included; `texts.py` counts on it."""
    asked, one = Asked(qapp), _Above(qapp)
    qapp.installTranslator(asked)
    try:
        asked.contexts.clear()  # Qt asked for the direction of the writing
        assert one.below() == one.beside() == "<x>"
        assert asked.contexts[:3] == ["_Above", "_Beside", "_Below"]
    finally:
        qapp.removeTranslator(asked)
        asked.deleteLater()
        one.deleteLater()
