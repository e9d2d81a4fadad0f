"""Menu entry and store description in every language: whole, from the same translations as the window's words."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import entry_words
from entry_words import LINUX, description, entry, spoken, translated
from metainfo import metainfo
from texts import collected
from translations import LANGUAGES
from version import ROOT

SAID = {"de": {"Put it back": "Zurück", "a;b;": "c;d;", "Two lines.": "Zwei Zeilen."}, "ja": {"Put it back": "戻す"}}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TS = """<TS language="{0}"><context><name>{1}</name><message><source>a</source>{2}</message></context></TS>"""


def test_an_entry_says_each_of_its_words_in_every_language() -> None:
    english = (
        "[Desktop Entry]\nName=ezswitch\nKeywords=a;b;\nExec=Put it back\n\n[Desktop Action x]\nName=Put it back\n"
    )
    assert entry(english, SAID) == (
        "[Desktop Entry]\nName=ezswitch\nKeywords=a;b;\nKeywords[de]=c;d;\nExec=Put it back\n\n"
        "[Desktop Action x]\nName=Put it back\nName[de]=Zurück\nName[ja]=戻す\n"
    )


def test_a_description_says_them_beside_the_english_ones() -> None:
    english = (
        "<component><name>Put it back</name><description><p>\n Two\n lines.</p></description>@RELEASES@</component>"
    )
    made = ET.fromstring(description(english, SAID))
    said = [(one.get(LANG), " ".join((one.text or "").split())) for one in made.iter("p")]
    assert said == [(None, "Two lines."), ("de", "Zwei Zeilen.")]
    assert [one.get(LANG) for one in made.iter("name")] == [None]
    assert "@RELEASES@" in description(english, SAID)


def test_a_language_with_a_gap_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for language, translation in (("de", "<translation>b</translation>"), ("ja", '<translation type="unfinished"/>')):
        text = TS.format(language, entry_words.PACKAGE, translation)
        (folder / f"ezswitch_{language}.ts").write_text(text, "utf-8")
    (folder / "ezswitch_nl.ts").write_text(TS.format("nl", "Phrase", "<translation>c</translation>"), "utf-8")
    assert spoken(tmp_path) == {"de": {"a": "b"}, "nl": {}}


def test_their_words_are_collected_with_all_others() -> None:
    found = {text.source for text in collected(ROOT).texts if text.context == entry_words.PACKAGE}
    assert {"Switch the API provider of coding agents", "Undo the last switch", "provider"} <= found
    assert "ezswitch" not in found
    assert found == {source for source, _ in entry_words.words(ROOT)}


def test_ours_are_whole_in_every_language() -> None:
    said = translated(ROOT / LINUX / "ezswitch.desktop").decode()
    about = ET.fromstring(metainfo("## 1.0.0\n\n- First.\n", "2026-11-29"))
    english = len([one for one in about.iter("li") if one.get(LANG) is None]) - 1  # the release's own
    for language in LANGUAGES:
        assert said.count(f"GenericName[{language}]=") == said.count(f"Comment[{language}]=") == 1
        assert said.count(f"\nName[{language}]=") == 2
        assert len([one for one in about.iter("summary") if one.get(LANG) == language]) == 1
        assert len([one for one in about.iter("li") if one.get(LANG) == language]) == english > 3
