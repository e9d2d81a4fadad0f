"""Profiles in use are checked at the start and every few minutes, so that the window says what is so now."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ezswitch.desktop.window.controller import Controller

if TYPE_CHECKING:
    from ezswitch.usecases.values import Look

_MINUTE_MS = 60_000
_SPREAD = 0.1
"""Intervals differ by up to a tenth, so that the windows of a whole team do not ask a gateway in the same second."""


def jittered(minutes: int) -> int:
    """Return an interval in milliseconds around so many minutes."""
    return round(minutes * _MINUTE_MS * random.uniform(1 - _SPREAD, 1 + _SPREAD))  # noqa: S311  no secret


class Live(QObject):
    """Has the controller check what is in use; never with a prompt, never while a check of it is under way.

    `interval` gives milliseconds for the minutes that the settings say; 0 minutes: nothing by itself, not at the
    start either.
    """

    def __init__(self, controller: Controller, parent: QObject, interval: Callable[[int], int] = jittered) -> None:
        """Begin with the first look."""
        super().__init__(parent)
        self._controller, self._interval = controller, interval
        self._minutes: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._due)
        controller.looked.connect(self._looked)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        """Heed the settings: the first time at once, later when the interval was changed."""
        minutes = look.settings.check_minutes
        if minutes == self._minutes:
            return
        first, self._minutes = self._minutes is None, minutes
        self._timer.stop()
        if first and minutes:
            self._due()
        elif minutes:
            self._timer.start(self._interval(minutes))

    @Slot()
    def _due(self) -> None:
        look = self._controller.look
        if look is None or not self._minutes:
            return
        used = {row.profile for row in look.agents if row.installed}
        ids = tuple(row.profile.id for row in look.profiles if row.profile.id in used)
        if ids:
            self._controller.check_some(ids, prompt=False)
        self._timer.start(self._interval(self._minutes))
