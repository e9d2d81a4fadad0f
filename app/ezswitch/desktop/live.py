"""Profiles in use are checked by themselves, so that the window says what is so now."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ezswitch.desktop.surroundings import Network
from ezswitch.desktop.window.controller import Controller

if TYPE_CHECKING:
    from ezswitch.usecases.values import Look

_MINUTE_MS = 60_000
_SPREAD = 0.1
"""Intervals differ by up to a tenth, so that the windows of a whole team do not ask a gateway in the same second."""


def jittered(minutes: int) -> int:
    """Return an interval in milliseconds around so many minutes."""
    return round(minutes * _MINUTE_MS * random.uniform(1 - _SPREAD, 1 + _SPREAD))  # noqa: S311  no secret


@dataclass(frozen=True)
class Pace:
    """When checks come, in milliseconds.

    `interval` gives them for the minutes that the settings say; `settle` is what a network that came back takes to find
    its way, `begin` what the first page takes to be seen.
    """

    interval: Callable[[int], int] = jittered
    settle: int = 3000
    begin: int = 200


PACE = Pace()


class Live(QObject):
    """Has the controller check what is in use: at the start, so often as the settings say, and after `soon`.

    Never with a prompt, never while a check is under way, nothing while offline, on a metered network or while the
    battery is saved; a profile that keeps failing is asked less and less often. 0 minutes: nothing by itself, not at
    the start either.
    """

    def __init__(self, controller: Controller, network: Network, parent: QObject, pace: Pace = PACE) -> None:
        """Begin with the first look."""
        super().__init__(parent)
        self._controller, self._network, self._pace = controller, network, pace
        self._minutes: int | None = None
        self._all = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._due)
        network.changed.connect(self.soon)
        controller.looked.connect(self._looked)

    @Slot()
    def soon(self) -> None:
        """Check everything in use in a moment: the machine woke up, or the network is another one."""
        if self._minutes:
            self._all = True
            self._timer.start(self._pace.settle)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        """Heed the settings: the first time at once, later when the interval was changed."""
        minutes = look.settings.check_minutes
        if minutes == self._minutes:
            return
        first, self._minutes = self._minutes is None, minutes
        self._timer.stop()
        if first:
            QTimer.singleShot(self._pace.begin, self, self._begin)
        elif minutes:
            self._timer.start(self._pace.interval(minutes))

    @Slot()
    def _begin(self) -> None:
        self._network.start()
        self._due()

    @Slot()
    def _due(self) -> None:
        controller = self._controller
        if controller.look is None or not self._minutes:
            return
        self._timer.start(self._pace.interval(self._minutes))
        commands, outside = controller.commands, self._network
        if commands is not None and not (outside.offline or outside.metered or controller.asked.checking):
            controller.work.read(commands.saving, self._check)

    def _check(self, saving: object) -> None:
        from ezswitch.desktop.due import due, in_use  # noqa: PLC0415  after the first paint

        look = self._controller.look
        if saving or look is None or not self._minutes:
            return
        everything, self._all = self._all, False
        rows, now = in_use(look), datetime.now(UTC)
        ids = tuple(row.profile.id for row in rows if everything or due(row, now, self._minutes))
        if ids:
            self._controller.check_some(ids, prompt=False)
