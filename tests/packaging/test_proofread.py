"""What is told of a translation: every flaw is found, and what is right is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from proofread import Message, flaws, read


def told(source: str, translation: str, language: str = "de", context: str = "Phrase") -> str:
    """Return what is wrong with one translation, without its name."""
    message = Message(language, context, source, translation, finished=True)
    return "; ".join(flaw.removeprefix(f"{language} {context} {source!r}: ") for flaw in flaws((message,)))


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        ("{n} files of {agent}.", "{agent} hat {n} Dateien.", "de"),
        ("&Save", "&Speichern", "de"),
        ("&Open…", "打开(&O)…", "zh_CN"),
        ("&Name:", "名称(&N)：", "zh_CN"),
        ("Remove it?", "削除しますか？", "ja"),
        ("{first} {second}", "{first}{second}", "zh_CN"),
        (" · checked", " · geprüft", "de"),
        ("<b>{name}</b> &amp; more", "<b>{name}</b> &amp; mehr", "de"),
        ("R && D", "F && E", "de"),
        ("a {", "ein {", "de"),
        ("{{x}} stays", "{{x}} bleibt", "de"),
        ("OpenAI", "OpenAI", "ja"),
        ("See https://x.example/a.", "参见 https://x.example/a。", "zh_CN"),
    ],
)
def test_what_is_right_is_left_alone(source: str, translation: str, language: str) -> None:
    assert told(source, translation, language) == ""


@pytest.mark.parametrize(
    ("source", "translation", "language", "flaw"),
    [
        ("{n} files", "{m} Dateien", "de", "its placeholders are m, not n"),
        ("{n} files", "Dateien", "de", "its placeholders are none, not n"),
        ("No files", "{n} Dateien", "de", "its placeholders are n, not none"),
        ("{n} files", "{n Dateien", "de", "its braces cannot be read"),
        ("{{x}} stays", "{x} bleibt", "de", "its placeholders are x, not none"),
        ("&Save", "Speichern", "de", "0 mnemonics (&) in place of 1"),
        ("Save", "&Speichern", "de", "1 mnemonics (&) in place of 0"),
        ("&Save", "&保存", "zh_CN", "in brackets after the words"),
        ("Open…", "Öffnen", "de", "it ends with 'n', and the English with '…'"),
        ("Open", "Öffnen…", "de", "it ends with '…', and the English does not"),
        ("Name:", "Name", "de", "the English with ':'"),
        ("It works.", "動作します", "ja", "the English with '.'"),
        (" · checked", "· geprüft", "de", "blanks"),
        ("<b>x</b> works", "<b>x works", "de", "it has <b>, not </b>, <b>"),
        ("See https://x.example/a", "Siehe https://y.example/a", "de", "https://y.example/a"),
        ("Nothing was changed", "Nothing was changed", "de", "it is still English"),
        ("Nothing was changed", "Nothing is changed", "ja", "it is still English"),
        ("Nothing", " ", "ja", "not translated"),
    ],
)
def test_a_flaw_is_told(source: str, translation: str, language: str, flaw: str) -> None:
    assert flaw in told(source, translation, language)


def test_two_of_one_class_do_not_share_a_letter() -> None:
    save = Message("de", "Editor", "&Save", "&Speichern", finished=True)
    search = Message("de", "Editor", "&Find", "&Suchen", finished=True)
    other = Message("de", "Other", "&Find", "&Suchen", finished=True)
    shared = Message("de", "Editor", "&Store", "&Sichern", finished=True)
    assert flaws((save, search)) == ("de Editor '&Find': &S is the mnemonic of '&Save' too",)
    assert flaws((save, other)) == ()
    assert flaws((save, shared)) == (), "they share one in English too"


def test_a_file_is_read_with_what_is_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "ezswitch_zh_CN.ts"
    path.write_text(
        "<TS><context><name>Phrase</name>"
        "<message><source>a&#10;b</source><translation>甲&#10;乙</translation></message>"
        '<message><source>c</source><translation type="unfinished">丙</translation></message>'
        "<message><source>d</source></message></context></TS>",
        "utf-8",
    )
    messages = read(path)
    assert messages[0] == Message("zh_CN", "Phrase", "a\nb", "甲\n乙", finished=True)
    assert flaws(messages) == ("zh_CN Phrase 'c': not translated", "zh_CN Phrase 'd': not translated")
