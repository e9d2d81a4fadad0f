"""PySide6 itself: a fault seen in 6.12.0 under Python 3.11 ends any window after a few thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_gives_back_a_counted_none() -> None:
    """6.12.0's wheel takes None for immortal, which it is from Python 3.12 on: before, each call loses a reference."""
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        target.setObjectName("x")
    assert sys.getrefcount(None) > before - 100, "this PySide6 cannot run on this Python: take another version"
