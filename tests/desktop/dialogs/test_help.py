"""Help: the pages of resources/docs, beside the window; links are followed there, others open in the browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from desktop.dialogs.conftest import Hands
from ezswitch.desktop import resources
from ezswitch.desktop.dialogs import help_pages
from ezswitch.desktop.dialogs.help_pages import INDEX, Target
from ezswitch.desktop.theme import Appearance, Scheme
from ezswitch.domain.errors import CannotRead
from pseudo_language import Brackets

Make = Callable[..., Hands]
DOCS = resources.folder() / "docs"
PAGES = help_pages.contents(DOCS)


@pytest.fixture
def she(hands: Make) -> Hands:
    return hands()


def shown(sheet: Any) -> str:
    return str(sheet.browser.toPlainText())


def link_colours(sheet: Any) -> set[str]:
    return set(re.findall(r'<a href=[^>]*><span style="[^"]*\bcolor:(#\w+)', sheet.browser.toHtml()))


def test_f1_opens_the_contents_and_the_window_stays_usable(she: Hands) -> None:
    she.bot.keyClick(she.window, Qt.Key.Key_F1)
    sheet = she.active(she.sheet())
    assert sheet.page == INDEX
    assert not sheet.isModal()
    assert [sheet.list.item(place).text() for place in range(sheet.list.count())] == [title for title, _ in PAGES]


def test_one_help_is_enough(she: Hands) -> None:
    first = she.open("help")
    assert she.open("help") is first


@pytest.mark.parametrize(("title", "path"), PAGES, ids=[path for _, path in PAGES])
def test_every_page_is_read_from_the_list(she: Hands, title: str, path: str) -> None:
    sheet = she.open("help")
    row = next(place for place in range(sheet.list.count()) if sheet.list.item(place).text() == title)
    sheet.list.setCurrentRow(row)
    assert sheet.page == path
    heading = help_pages.read(DOCS, path).text.splitlines()[0].lstrip("# ")
    assert shown(sheet).startswith(heading)
    assert "<!--" not in shown(sheet)
    assert "Written by" not in shown(sheet)


def test_a_link_is_followed_to_its_heading_and_back_again(she: Hands) -> None:
    sheet = she.open("help", "troubleshooting.md")
    sheet.browser.anchorClicked.emit(QUrl("keys.md#where-a-key-is"))
    assert sheet.page == "keys.md"
    assert sheet.browser.textCursor().block().text() == "Where a key is"
    sheet.browser.anchorClicked.emit(QUrl("agents/README.md"))
    sheet.browser.anchorClicked.emit(QUrl("codex.md"))
    assert sheet.page == "agents/codex.md"
    for page in ("agents/README.md", "keys.md", "troubleshooting.md"):
        she.click(she.button("Back"))
        assert sheet.page == page
    assert not she.button("Back").isEnabled()


def test_a_heading_of_the_same_page_is_no_step_back(she: Hands) -> None:
    sheet = she.open("help", "keys.md")
    sheet.go(help_pages.target("keys.md", "#updates"))
    assert sheet.browser.textCursor().block().text() == "Updates"
    assert not she.button("Back").isEnabled()


def test_an_address_opens_in_the_browser(she: Hands) -> None:
    sheet = she.open("help", "teams.md")
    sheet.browser.anchorClicked.emit(QUrl("https://jedisct1.github.io/minisign/"))
    assert she.opened_urls == ["https://jedisct1.github.io/minisign/"]
    assert sheet.page == "teams.md"


def test_a_look_that_comes_while_it_is_read_reaches_its_links_and_keeps_the_place(she: Hands) -> None:
    """Qt gives links their colour as it reads the Markdown: in the dark they stayed those of the light."""
    theme = she.window.theme
    theme.wear(Appearance(Scheme.LIGHT))
    sheet = she.open("help", "keys.md")
    bar = sheet.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        before = bar.value()
        theme.wear(Appearance(scheme))
        assert link_colours(sheet) == {theme.colours.accent.lower()}
        assert bar.value() == before


def test_a_page_that_is_not_there_is_said_and_the_one_that_is_read_stays(she: Hands) -> None:
    sheet = she.open("help", "keys.md")
    sheet.go(Target("nowhere.md"))
    assert sheet.page == "keys.md"
    assert isinstance(sheet.problem.error, CannotRead)
    sheet.go(Target("teams.md"))
    assert sheet.problem.error is None


def test_headings_are_called_as_forges_call_them() -> None:
    assert help_pages.slug("The key is not accepted (401)") == "the-key-is-not-accepted-401"
    assert help_pages.slug('"Changed outside ezswitch"') == "changed-outside-ezswitch"
    assert help_pages.target("agents/codex.md", "../keys.md#updates") == Target("keys.md", "updates")


def test_that_the_pages_are_english_is_said_where_the_window_is_not(she: Hands, qapp: QApplication) -> None:
    sheet = she.open("help")
    assert sheet.about.isHidden()
    sheet.close()
    language = Brackets(qapp)
    qapp.installTranslator(language)
    assert she.open("help").about.text() == "⟦These pages are in English.⟧"
    assert she.sheet().about.isVisible()
    qapp.removeTranslator(language)
