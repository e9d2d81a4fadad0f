"""Where things are on a card: nothing overlaps, nothing leaves the card, at any width and with any text."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from desktop import sample
from ezswitch.desktop.painting import Fonts, mark_width, pill_width
from ezswitch.desktop.painting import width as text_width
from ezswitch.desktop.theme import WIDEST_PAGE, Appearance, Theme, grid
from ezswitch.desktop.window.card_layout import NARROW, SPARK_FROM, Layout, Zone, lay_out, page_span, row_height
from ezswitch.desktop.window.present_cards import Asked, cards
from ezswitch.desktop.window.rows import MISFITS, SETTINGS, CardRow, Kind, Level, Mark
from ezswitch.desktop.window.words import VERDICTS
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look

OPEN = frozenset({MISFITS, SETTINGS})
WIDTHS = (496, 560, 640, 776, 876, 960, 1376, 2200)


def placed(row: CardRow, width: int) -> Layout:
    fonts = Fonts.current()
    return lay_out(row, QRect(0, 0, width, row_height(row, width, fonts)), width, fonts)


def rows_of(look: Look) -> list[CardRow]:
    return [row for agent in ("claude-code", "*") for row in cards(look, Asked(agent=agent, opened=OPEN))]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
def test_no_part_overlaps_another_or_leaves_its_card(width: int) -> None:
    tags = ("fits 2 of 3", "#work", "#the-whole-platform-team")
    busy = [replace(row, balance="12.34 USD left · 2 h ago", tags=tags) for row in rows_of(sample.full())]
    better = [
        replace(row, better="Use the Anthropic address", advice=Mark("Use the Anthropic address")) for row in busy
    ]
    for row in [*rows_of(sample.full()), *rows_of(sample.locked()), *busy, *better]:
        if row.kind in {Kind.SECTION, Kind.SETTING}:
            continue
        layout = placed(row, width)
        names = ("tile", "name", "pill", "address", "model", "place", "balance", "tags", "spark")
        names += ("verdict", "figures", "use", "more")
        parts = {name: getattr(layout, name) for name in names if not getattr(layout, name).isEmpty()}
        for name, rect in parts.items():
            assert layout.card.contains(rect), (row.key, name, rect, layout.card)
        for one, other in combinations(parts, 2):
            assert not parts[one].intersects(parts[other]), (row.key, one, other)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
def test_use_the_model_and_more_are_always_there(width: int) -> None:
    row = next(row for row in rows_of(sample.full()) if row.key == "deepseek")
    layout = placed(row, width)
    assert layout.zone(layout.use.center()) is Zone.USE
    assert layout.zone(layout.model.center()) is Zone.MODEL
    assert layout.zone(layout.more.center()) is Zone.MORE
    assert layout.zone(layout.tile.center()) is Zone.CARD
    assert layout.zone(layout.card.bottomRight() * 2) is Zone.NONE
    assert min(layout.use.height(), layout.more.width(), layout.more.height()) >= 32


@pytest.mark.usefixtures("qapp")
def test_buttons_stand_under_each_other() -> None:
    rows = [row for row in rows_of(sample.full()) if row.kind is Kind.PROFILE and row.action]
    assert len({placed(row, 960).use.left() for row in rows}) == 1
    assert len({placed(row, 960).verdict.left() for row in rows}) == 1


@pytest.mark.usefixtures("qapp")
def test_a_narrow_card_is_higher_and_a_wide_one_has_a_line_of_the_past() -> None:
    row = next(row for row in rows_of(sample.full()) if row.key == "deepseek")
    fonts = Fonts.current()
    assert row_height(row, 496, fonts) > row_height(row, 960, fonts)
    assert placed(row, NARROW - 1).spark.isEmpty()
    assert not placed(row, SPARK_FROM + grid(10)).spark.isEmpty()


def test_the_page_is_a_column_that_never_gets_too_wide() -> None:
    assert page_span(3000) == ((3000 - grid(WIDEST_PAGE)) // 2, grid(WIDEST_PAGE))
    left, width = page_span(500)
    assert (left, width) == (grid(2), 500 - 2 * grid(2))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
def test_where_a_key_in_a_file_is_stands_there_in_words_at_any_width(width: int) -> None:
    row = next(row for row in cards(sample.full(), Asked(agent="opencode")) if row.key == "ezrouter")
    assert row.place.text == "key in file"
    assert placed(row, width).place.width() >= mark_width(Fonts.current().small, row.place)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [130, 200])
def test_larger_text_has_its_room_and_nothing_overlaps(theme: Theme, width: int, text: int) -> None:
    theme.wear(Appearance(text=text))
    test_no_part_overlaps_another_or_leaves_its_card(width)
    theme.wear(Appearance())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
def test_a_long_name_and_a_long_pill_share_their_line(width: int) -> None:
    row = next(row for row in rows_of(sample.full()) if row.key == "deepseek")
    pill = Mark("Changed since last switch", Level.WARN, "warning")
    layout = placed(replace(row, name="A gateway for the whole of the platform team", pill=pill), width)
    assert layout.name.width() >= layout.pill.width() - grid(2)
    assert layout.pill.width() > grid(8)


def test_the_longest_verdict_is_read_whole_in_the_usual_window(theme: Theme) -> None:
    theme.wear(Appearance())
    row = next(row for row in rows_of(sample.full()) if row.key == "deepseek")
    verdict = VERDICTS[Verdict.REACHABLE_KEY_UNPROVEN]
    layout = placed(replace(row, verdict=verdict), 876)
    assert layout.verdict.width() >= pill_width(Fonts.current().small, verdict)


LONG = "claude-opus-4-7-20260115-preview"
TAGS = ("fits 3 of 3", "#work", "#europe")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("host", ["api.deepseek.com", "gateway.platform.engineering.example.com"])
def test_key_model_and_address_come_before_the_tags(width: int, host: str) -> None:
    row = next(row for row in rows_of(sample.full()) if row.key == "deepseek")
    fonts = Fonts.current()
    crowded = placed(replace(row, tags=TAGS, model=LONG, address=host), width)
    without = placed(replace(row, model=LONG, address=host), width)
    assert crowded == replace(without, tags=crowded.tags)
    if width >= WIDTHS[4]:
        assert crowded.place.width() >= mark_width(fonts.small, row.place), "key in keychain"
    assert crowded.address.width() >= grid(10)
    assert crowded.model.width() >= grid(12)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", WIDTHS)
def test_tags_stand_beside_the_name_as_far_as_it_leaves_room(width: int) -> None:
    row = replace(next(row for row in rows_of(sample.full()) if row.key == "ezrouter"), tags=TAGS)
    layout = placed(row, width)
    assert layout.tags.left() > layout.pill.right()
    if width >= WIDTHS[4]:
        assert layout.tags.width() >= text_width(Fonts.current().small, "fits 3 of 3 · #work · #europe")
    assert placed(replace(row, name="A gateway for the whole of the platform team" * 2), width).tags.isEmpty()
