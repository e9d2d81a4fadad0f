"""Profiles in use are checked by themselves, so that the window says what is so now."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ezswitch.desktop.surroundings import Network
from ezswitch.desktop.window.controller import Controller

if TYPE_CHECKING:
    from ezswitch.connect.schedule import Watched
    from ezswitch.usecases.values import Look

_MOST_MS = 3_600_000
_LEAST_MS = 1000


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Pace:
    """The clock, chance from 0 to 1, and some times in milliseconds.

    `begin` is what the first page takes to be seen, `settle` what a network that came back takes to find its way, and
    after `retry` what was held up is tried again.
    """

    now: Callable[[], datetime] = _now
    chance: Callable[[], float] = random.random
    begin: int = 200
    settle: int = 3000
    retry: int = 60_000


PACE = Pace()


class Live(QObject):
    """Has the controller check what is in use: at the start, when each profile is due (connect/schedule), after `soon`.

    Never with a prompt, never while a check is under way; nothing while offline, on a metered network or while the
    battery is saved. Where the settings say 0 minutes, nothing by itself, not at the start either.
    """

    def __init__(self, controller: Controller, network: Network, parent: QObject, pace: Pace = PACE) -> None:
        """Begin with the first look."""
        super().__init__(parent)
        self._controller, self._network, self._pace = controller, network, pace
        self._begun = False
        self._since = pace.now()
        self._tried: dict[str, datetime] = {}
        self._chances: dict[str, float] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.beat)
        network.changed.connect(self.soon)
        controller.looked.connect(self._looked)

    @Slot()
    def soon(self) -> None:
        """Check everything in use in a moment: the machine woke up, or the network is another one."""
        self._since = self._pace.now()
        self._tried.clear()
        if self._begun:
            self._timer.start(self._pace.settle)

    @Slot()
    def beat(self) -> None:
        """Check what is due, unless something speaks against it now."""
        controller, outside = self._controller, self._network
        if controller.look is None or controller.commands is None or not controller.look.settings.check_minutes:
            return
        self._timer.start(self._pace.retry)
        if not (outside.offline or outside.metered or controller.asked.checking):
            controller.work.read(controller.commands.saving, self._check)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        """Wait for what is due next: settings, agents or checks may be other ones now."""
        if self._begun:
            self._arm(look)
        else:
            self._begun = True
            QTimer.singleShot(self._pace.begin, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._network.start()
        self.beat()

    def _check(self, saving: object) -> None:
        from ezswitch.connect.schedule import due  # noqa: PLC0415  after the first paint

        look = self._controller.look
        if saving or look is None:
            return
        now, every = self._pace.now(), timedelta(minutes=look.settings.check_minutes)
        ids = due(self._watched(look), now, every, self._chances, under_way=len(self._controller.asked.checking))
        for name in ids:
            self._tried[name], self._chances[name] = now, self._pace.chance()
        if ids:
            self._controller.check_some(ids, prompt=False)
        else:
            self._arm(look)

    def _arm(self, look: Look) -> None:
        from ezswitch.connect.schedule import due_at  # noqa: PLC0415  after the first paint

        every, now = timedelta(minutes=look.settings.check_minutes), self._pace.now()
        watched = self._watched(look)
        if not watched or not every:
            self._timer.stop()
            return
        moments = [due_at(one, every, self._chances.get(name, 0.5)) or now for name, one in watched.items()]
        wait = round((min(moments) - now).total_seconds() * 1000)
        self._timer.start(max(_LEAST_MS, min(wait, _MOST_MS)))

    def _watched(self, look: Look) -> dict[str, Watched]:
        from ezswitch.desktop.due import in_use, watched  # noqa: PLC0415  after the first paint

        return {row.profile.id: watched(row, self._since, self._tried.get(row.profile.id)) for row in in_use(look)}
