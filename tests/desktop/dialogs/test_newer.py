"""A newer version: nobody is asked before it is wanted; then a notice links to it, and other news stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.dialogs.conftest import Hands
from desktop.dialogs.replies import look
from ezswitch.desktop.window.rows import Act, Button, Level, Notice
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.settings import Settings
from ezswitch.usecases.releases import Release

Make = Callable[..., Hands]
RELEASE = Release("0.2.0", "2026-12-24", "https://www.ezrouter.dev/ezswitch/0.2.0")
OTHER = Notice(Level.NOTE, "Something of a shared setup", "", (Button(Act.UPDATES, "Show"),))


def wanting(hands: Make, **replies: Any) -> Hands:
    return hands(look(settings=Settings(check_updates=True)), **{"newer": RELEASE, **replies})


def news(she: Hands) -> tuple[Notice, ...]:
    found: tuple[Notice, ...] = she.window.controller.asked.news
    return found


def test_nobody_is_asked_before_it_is_wanted(hands: Make) -> None:
    she = hands(newer=RELEASE)
    assert she.answers.calls("newer") == []
    assert news(she) == ()


def test_it_is_told_with_a_link_and_nothing_else_happens(hands: Make) -> None:
    she = wanting(hands)
    (notice,) = news(she)
    assert notice.title == "ezswitch 0.2.0 is there"
    assert "Nothing was downloaded" in notice.text
    she.window.controller.do(notice.buttons[0].act, notice.buttons[0].argument)
    assert she.opened_urls == [RELEASE.url]
    assert news(she) == ()
    assert len(she.answers.calls("newer")) == 1


def test_it_can_wait(hands: Make) -> None:
    she = wanting(hands)
    later = news(she)[0].buttons[1]
    she.window.controller.do(later.act, later.argument)
    assert (she.opened_urls, news(she)) == ([], ())


@pytest.mark.parametrize(
    "reply", [None, Unreachable("cannot be reached", "Nobody is there.")], ids=["newest", "offline"]
)
def test_nothing_new_and_nobody_there_are_no_news(hands: Make, reply: object) -> None:
    she = wanting(hands, newer=reply)
    assert she.answers.calls("newer")
    assert news(she) == ()
    assert she.toast == ""


def test_other_news_stay(hands: Make) -> None:
    she = hands(newer=RELEASE)
    controller = she.window.controller
    controller.ask(replace(controller.asked, news=(OTHER,)))
    she.answers.look = replace(she.answers.look, settings=Settings(check_updates=True))
    controller.refresh()
    she.work.release()
    assert [one.title for one in news(she)] == [OTHER.title, "ezswitch 0.2.0 is there"]
    she.dialogs.following._show(())
    assert [one.title for one in news(she)] == ["ezswitch 0.2.0 is there"]


def test_switched_on_in_the_settings_it_asks_at_once_and_switched_off_it_is_gone(hands: Make) -> None:
    she = hands(newer=RELEASE)
    sheet = she.open("settings")
    assert "www.ezrouter.dev" in sheet.general.newer.text()
    she.click(sheet.general.newer)
    she.work.release()
    assert she.answers.look.settings.check_updates
    assert len(she.answers.calls("newer")) == 1
    assert len(news(she)) == 1
    she.click(sheet.general.newer)
    she.work.release()
    assert news(she) == ()
