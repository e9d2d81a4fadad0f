"""A mistake of our own in the window: read, copied, and shown one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from desktop.dialogs.conftest import Hands

Make = Callable[..., Hands]
REPORT = "ezswitch 0.1.0\nIn the main thread\n\nValueError: ••••\n"


def test_the_report_can_be_read_copied_and_found(hands: Make) -> None:
    she = hands()
    sheet = she.open("mistake", REPORT, "/state/crashes/seen-1.txt")
    assert sheet.text.toPlainText() == REPORT
    assert "holds no key" in she.texts()
    she.click(sheet.copy)
    assert QGuiApplication.clipboard().text() == REPORT
    she.click(sheet.folder)
    assert she.opened_urls == ["file:///state/crashes"]


def test_the_next_one_takes_the_place_of_the_last(hands: Make) -> None:
    she = hands()
    she.window.controller.mistake_requested.emit("first", "/a")
    she.window.controller.mistake_requested.emit("second", "/b")
    (only,) = she.sheets()
    assert only.text.toPlainText() == "second"  # type: ignore[attr-defined]
