"""Shown once, where there is no profile yet and the window is there; again only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.dialogs.replies import KEY
from desktop.onboarding.conftest import Hands
from desktop.onboarding.welcomed import FirstReplies, fresh, with_profile
from desktop.sample import broken_profiles
from ezswitch.desktop.dialogs.importing import ImportSheet
from ezswitch.desktop.interior import Interior, join_dialogs
from ezswitch.desktop.onboarding.first_start import FirstStart
from ezswitch.desktop.onboarding.welcome import WelcomeSheet
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.window.main_window import MainWindow
from ezswitch.desktop.window.menus import window_menu
from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.settings import Settings
from ezswitch.usecases.values import Look
from fakes import InlineWork

LINK = "ezswitch://import?preset=ezrouter"
Make = Callable[..., Hands]


def test_a_first_start_is_shown_and_written_down(hands: Make) -> None:
    she = hands(fresh(settings=Settings(theme="light")))
    assert isinstance(she.sheet(), WelcomeSheet)
    assert she.answers.calls("save_settings") == [(Settings(theme="light", welcomed=True),)]


@pytest.mark.parametrize("look", [with_profile(), fresh(settings=Settings(welcomed=True)), broken_profiles()])
def test_whoever_knows_it_is_left_in_peace(hands: Make, look: Look) -> None:
    she = hands(look)
    assert she.sheets() == []
    assert she.answers.calls("save_settings") == []


def test_it_opens_again_from_the_window_s_menu_and_only_once_at_a_time(hands: Make) -> None:
    she = hands(with_profile())
    menu = window_menu(she.window.theme, she.program.controller, she.window)
    (entry,) = [one for one in menu.actions() if one.text() == "Welcome…"]
    entry.trigger()
    entry.trigger()
    assert len(she.sheets()) == 1
    she.active(she.sheet()).reject()
    she.gone()
    entry.trigger()
    assert len(she.sheets()) == 1
    assert she.answers.calls("save_settings") == []


def test_a_link_that_was_given_is_looked_at_alone(qtbot: Any, qapp: QApplication) -> None:
    answers = FirstReplies(fresh())
    shell = Shell("ezswitch")
    qtbot.addWidget(shell)
    shell.show()

    def dialogs(window: MainWindow) -> None:
        window.controller.looked.connect(lambda _: window.controller.link_requested.emit(LINK))
        join_dialogs(window)

    inside = Interior(qapp, shell, InlineWork(), answers.commands, dialogs=dialogs)
    assert len(inside.window.window().findChildren(ImportSheet)) == 1
    assert inside.window.window().findChildren(WelcomeSheet) == []
    assert answers.calls("save_settings") == [], "another start is the first"
    inside.window.window().findChild(ImportSheet).close()
    inside.stop()


def test_a_later_look_does_not_open_it(hands: Make) -> None:
    she = hands()
    she.sheet().reject()
    she.gone()
    she.program.controller.refresh()
    assert she.sheets() == []


def test_where_it_cannot_be_written_down_the_welcome_goes_on(hands: Make) -> None:
    she = hands(save_settings=WriteFailed("not written", "The disk is full."))
    she.paste(KEY)
    assert "Works" in she.texts()


def test_a_window_that_starts_hidden_shows_it_when_it_is_shown(qtbot: Any, qapp: QApplication) -> None:
    answers = FirstReplies(fresh())
    shell = Shell("ezswitch")
    qtbot.addWidget(shell)
    inside = Interior(qapp, shell, InlineWork(), answers.commands, dialogs=FirstStart)
    assert inside.window.window().findChildren(WelcomeSheet) == []
    assert answers.calls("save_settings") == []
    shell.show()
    qtbot.waitUntil(lambda: len(inside.window.window().findChildren(WelcomeSheet)) == 1)
    assert len(answers.calls("save_settings")) == 1
    inside.window.window().findChild(WelcomeSheet).close()
    inside.stop()


def test_before_the_first_look_there_is_nothing_to_open(hands: Make) -> None:
    she = hands(with_profile())
    she.program.controller.look = None
    assert she.start.open() is None


def test_the_window_joins_it_with_its_dialogs(hands: Make) -> None:
    she = hands(with_profile())
    shell = she.window.window()
    before = len(shell.findChildren(FirstStart))
    join_dialogs(she.window)
    assert len(shell.findChildren(FirstStart)) == before + 1
