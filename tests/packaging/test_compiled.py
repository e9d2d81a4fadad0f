"""The files of translators: what lupdate makes of every text, what is compiled of them, and what is refused."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from compiled import FOLDER, compile_all, gaps, lrelease, shipped, sources
from texts import Collected, Text
from translations import LANGUAGES, update

HOSTILE = (
    "Two\nlines",
    'a "quoted" one',
    "C:\\new\\table",
    "&Open && close",
    "more…",
    "<b>{name}</b> {{not a name}}",
    " blanks around ",
    "tab\there",
    "?? what?? //: not a note /* nor this */",
    "“quotes” – and ⟦中文⟧",
)
TEXTS = tuple(Text("Phrase" if number % 2 else "Window", source) for number, source in enumerate(HOSTILE))


def written(root: Path, *texts: Text) -> Path:
    """Write the .ts files and return the German one."""
    (root / "resources").mkdir(exist_ok=True)
    update(root, Collected(tuple(sorted(texts)), ()))
    return root / FOLDER / "ezswitch_de.ts"


def translate(source: Path, *, but: int = 0) -> None:
    """Translate a file: every text in brackets, but the last ones."""
    tree = ET.parse(source)
    messages = list(tree.iter("message"))
    for message in messages[: len(messages) - but]:
        translation = message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        translation.text = f"[{message.findtext('source')}]"
    tree.write(source, "utf-8", xml_declaration=True)


def test_every_character_comes_back_as_it_was(tmp_path: Path) -> None:
    source = written(tmp_path, *TEXTS)
    there = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(source).iter("context")
        for message in context.iter("message")
    }
    assert there == {(text.context, text.source) for text in TEXTS}
    translate(source)
    assert len(compile_all(tmp_path, lrelease, lambda _: None)) == 1
    words = QTranslator()
    assert words.load(str(source.with_suffix(".qm")))
    for text in TEXTS:
        assert words.translate(text.context, text.source) == f"[{text.source}]"


def test_merging_twice_changes_nothing_and_keeps_what_is_translated(tmp_path: Path) -> None:
    source = written(tmp_path, *TEXTS)
    assert {path.name for path in sources(tmp_path)} == {f"ezswitch_{language}.ts" for language in LANGUAGES}
    translate(source)
    written(tmp_path, *TEXTS)
    once = source.read_bytes()
    written(tmp_path, *TEXTS)
    assert source.read_bytes() == once
    assert gaps(source) == 0


def test_a_text_that_changed_is_to_be_translated_again_and_the_old_one_goes(tmp_path: Path) -> None:
    source = written(tmp_path, Text("Phrase", "Nothing was changed."), Text("Phrase", "Gone."))
    translate(source)
    written(tmp_path, Text("Phrase", "Nothing was changed here."))
    assert gaps(source) == 1
    assert [one.text for one in ET.parse(source).iter("source")] == ["Nothing was changed here."]


def test_a_note_reaches_the_translator(tmp_path: Path) -> None:
    source = written(tmp_path, Text("Phrase", "Open", "a state\n  of a door"))
    assert [one.text for one in ET.parse(source).iter("extracomment")] == ["a state of a door"]


def test_a_language_with_one_gap_is_left_out_and_said(tmp_path: Path) -> None:
    source = written(tmp_path, *TEXTS)
    translate(source)
    assert compile_all(tmp_path, lrelease, lambda _: None) == (source.with_suffix(".qm"),)
    written(tmp_path, *TEXTS, Text("Phrase", "New."))
    os.utime(source.with_suffix(".qm"), (0, 0))
    said: list[str] = []
    assert compile_all(tmp_path, lrelease, said.append) == ()
    assert not list((tmp_path / FOLDER).glob("*.qm"))
    assert "ezswitch_de.ts lacks 1 texts, so its language is left out." in said


def test_only_what_is_older_than_its_source_is_compiled(tmp_path: Path) -> None:
    source = written(tmp_path, *TEXTS)
    translate(source)
    runs: list[Sequence[str]] = []

    def release(arguments: Sequence[str]) -> int:
        runs.append(arguments)
        return lrelease(arguments)

    for _ in range(2):
        assert len(compile_all(tmp_path, release, lambda _: None)) == 1
    assert len(runs) == 1
    os.utime(source.with_suffix(".qm"), (0, 0))
    compile_all(tmp_path, release, lambda _: None)
    assert len(runs) == 2


def test_one_whose_source_is_gone_goes_too(tmp_path: Path) -> None:
    source = written(tmp_path, *TEXTS)
    (tmp_path / FOLDER / "ezswitch_fr.qm").touch()
    translate(source)
    assert compile_all(tmp_path, lrelease, lambda _: None) == (source.with_suffix(".qm"),)
    assert [path.name for path in (tmp_path / FOLDER).glob("*.qm")] == ["ezswitch_de.qm"]


def test_no_translations_are_no_fault(tmp_path: Path) -> None:
    assert compile_all(tmp_path, lrelease, lambda _: None) == ()


def test_what_cannot_be_compiled_stops_the_build_and_leaves_nothing(tmp_path: Path) -> None:
    translate(written(tmp_path, *TEXTS))
    with pytest.raises(SystemExit, match=r"ezswitch_de\.ts"):
        compile_all(tmp_path, lambda _: 1, lambda _: None)
    assert {path.suffix for path in (tmp_path / FOLDER).iterdir()} == {".ts"}


def test_a_package_takes_the_compiled_ones_and_no_source(tmp_path: Path) -> None:
    translate(written(tmp_path, *TEXTS))
    for folder in ("icons", "screenshots"):
        (tmp_path / "resources" / folder).mkdir()
    places = [place for _, place in shipped(tmp_path, lambda _: None)]
    assert places == ["icons", "translations/ezswitch_de.qm"]
