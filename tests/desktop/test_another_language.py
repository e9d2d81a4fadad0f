"""The whole window in a language of brackets: no text goes past the translations, wherever it is made.

And in no language do two controls of one window share a letter of Alt.

The scenes are those of the pictures; one that is about the size of letters, or about names, says nothing new here.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bundle_parts import libraries
from compiled import compile_all, lrelease
from ezswitch.desktop.dialogs.help_pages import contents
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.present import menu
from ezswitch.desktop.tray.rows import Moment
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.project import HOST
from mnemonics import Letters, letter
from picture_world import SHOWN
from pictures import opened, put_away, show
from pseudo_language import Brackets, every_window, of_value, plain, words_of
from scene import Scene
from scenes import ENGLISH
from translations import LANGUAGES
from version import ROOT

SAYS_NOTHING_NEW = ("long-names", "two-hundred", "chinese", "right-to-left", "text-", "filtered-")
OTHERS_WORDS = frozenset({
    "ezswitch", HOST, "CC Switch", "GitHub Copilot", "Relay", "Old relay", "Claude Official", "Copilot",
    "Acme", "Acme gateway",
    "Ask the platform team.",
    "fable", "haiku", "opus", "sonnet",
    "English", "Deutsch", "日本語", "简体中文",
    "Python", "Qt", platform.platform(), *libraries(ROOT), "MIT", "ISC", "Apache-2.0", "OR", "only",
    *(title for title, _ in contents(ROOT / "resources" / "docs") if not isinstance(title, Phrase)),
})  # fmt: skip
"""Programs and rows of CC Switch, a shared setup, an agent's aliases of models, what
stands under About, pages of the Help, languages in their own words: the same in every language."""
PARTS = 4
"""So that they run beside each other."""


def worlds() -> list[list[Scene]]:
    """Group the scenes by what their world is: those of one are shown in one window, one after the other."""
    chosen = [one for one in ENGLISH if not one.name.startswith(SAYS_NOTHING_NEW)]
    before: dict[int, list[Scene]] = {}
    for one in chosen:
        before.setdefault(id(one.before), []).append(one)
    return list(before.values())


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[Brackets]:
    """Speak the language of brackets."""
    language = Brackets(qapp)
    qapp.installTranslator(language)
    yield language
    qapp.removeTranslator(language)
    language.deleteLater()


@pytest.fixture
def letters(brackets: Brackets) -> Letters:
    """Know the letters of Alt in every language there is."""
    files = compile_all(ROOT, lrelease, lambda _: None)
    assert len(files) == len(LANGUAGES)
    return Letters(brackets, files, brackets)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_text_of_the_window_is_translated(qapp: QApplication, letters: Letters, part: int) -> None:
    found: dict[str, str] = {}
    twice: set[str] = set()
    seen = 0
    for scenes in worlds()[part::PARTS]:
        world = Scene(scenes[0].name, before=scenes[0].before, agent=scenes[0].agent)
        with opened(qapp, world) as inside:
            for scene in scenes:
                show(inside, shell_of(inside), scene)
                for place, text in said(qapp, inside):
                    seen += "⟦" in text
                    if left := plain(text, names(inside)):
                        found.setdefault(left, f"{scene.name}: {place}: {text!r}")
                for top in every_window(qapp):
                    twice.update(letters.twice(top))
                put_away(shell_of(inside))
                inside.window.rail.filter.clear()
    assert seen > 1000, "hardly anything was looked at"
    lines = sorted(found.values())
    assert not lines, f"{len(lines)} texts went past the translations\n" + "\n".join(lines)
    assert not twice, "one letter of Alt for two controls\n" + "\n".join(sorted(twice))


def shell_of(inside: Interior) -> Shell:
    shell = inside.window.window()
    assert isinstance(shell, Shell)
    return shell


def said(app: QApplication, inside: Interior) -> Iterator[tuple[str, str]]:
    """Give every text that there is now: of all windows, and of the tray as it would be."""
    for top in every_window(app):
        yield from words_of(top)
    look = inside.controller.look
    assert look is not None
    for first in (True, False):
        yield from of_value(menu(look, Moment(open_first=first)), "tray")


def names(inside: Interior) -> frozenset[str]:
    """Return what the world calls its things: these are the same in every language."""
    look = inside.controller.look
    assert look is not None
    known = {*OTHERS_WORDS, look.keychain, *(shown.profile.name for shown in SHOWN)}
    for row in look.profiles:
        known |= {row.profile.id, row.profile.name, row.profile.key, *row.profile.tags, *row.profile.models.values()}
    for agent in look.agents:
        known |= {agent.agent.id, agent.agent.name, agent.agent.install, agent.version, *agent.files}
    return frozenset(name for name in known if name)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦Works⟧ · api.example.com · 12⟦ ms⟧", ""),
        ("Claude Code⟦ now uses ⟧DeepSeek", ""),
        ("⟦Copy⟧: ezswitch keys approve team https://x.example", ""),
        ("⟦a text that was c…", ""),
        ("⟦a⟧…end of one⟧", ""),
        ("works", "works"),
        ("⟦Key⟧: works", ": works"),
        ("Claude Code now uses ⟦x⟧", "now uses"),
        ("<b>⟦x⟧</b> and &amp;", "and"),
    ],
)
def test_what_is_left_of_a_text_is_what_was_not_translated(text: str, left: str) -> None:
    assert plain(text, frozenset({"Claude Code", "DeepSeek"})) == left


@pytest.mark.parametrize(
    ("text", "found"), [("&Save", "S"), ("保存(&S)…", "S"), ("A && B", ""), ("A&&B &use", "U"), ("Save", "")]
)
def test_the_letter_of_a_text(text: str, found: str) -> None:
    assert letter(text) == found


def test_two_controls_of_one_letter_are_named_in_the_language_where_they_share_it(
    qtbot: QtBot, brackets: Brackets, letters: Letters
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    texts = (("ProfileEditor", "&Save"), ("ModelRow", "&Model"), ("MistakeSheet", "Open &folder"))
    for context, text in texts:
        QPushButton(QCoreApplication.translate(context, text), window)
    window.show()
    assert list(letters.twice(window)) == []
    brackets.translate("ShareSheet", "&Save as {file}…")
    more = QPushButton("⟦&Save as ⟧a.toml…", window)
    more.show()
    assert next(letters.twice(window)) == "en QWidget: '&Save' and '&Save as {file}…'"
