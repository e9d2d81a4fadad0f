"""The window before anything is in it: painted once, and asked what closing means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from ezswitch.desktop.shell import Shell, first_size


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    made = Shell("ezswitch")
    qtbot.addWidget(made)
    yield made
    made.close()
    shiboken6.delete(made)


def test_it_tells_once_that_it_was_painted(shell: Shell, qtbot: QtBot) -> None:
    told: list[bool] = []
    shell.painted.connect(lambda: told.append(True))
    with qtbot.waitSignal(shell.painted):
        shell.show()
    shell.repaint()
    assert told == [True]
    assert shell.centralWidget().accessibleName() == "Reading settings and profiles"


def test_closing_is_asked_and_may_be_declined(shell: Shell, qtbot: QtBot) -> None:
    def decline(event: QCloseEvent) -> None:
        event.ignore()

    with qtbot.waitExposed(shell):
        shell.show()
    shell.close_asked.connect(decline)
    assert not shell.close()
    assert shell.isVisible()
    shell.close_asked.disconnect(decline)
    assert shell.close()


def test_larger_text_needs_a_larger_window_as_far_as_the_screen_goes(qtbot: QtBot) -> None:
    shell = Shell("ezswitch")
    qtbot.addWidget(shell)
    usual = shell.minimumSize()
    shell.need(150)
    assert shell.minimumSize() == usual * 1.5
    shell.need(100_000)
    assert shell.minimumWidth() < shell.screen().availableSize().width()
    shell.need(100)
    assert shell.minimumSize() == usual


@pytest.mark.parametrize(
    ("room", "opens"),
    [((1920, 1040), (1184, 752)), ((1024, 600), (992, 536)), ((1280, 720), (1184, 656))],
)
def test_it_opens_whole_on_a_small_screen(room: tuple[int, int], opens: tuple[int, int]) -> None:
    assert first_size(QSize(*room)) == QSize(*opens)
