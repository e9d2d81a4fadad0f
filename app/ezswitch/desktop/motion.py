"""What moves, moves briefly and eased, and not at all where motion is to be reduced."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, QVariantAnimation, Signal, Slot
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.theme import Theme


def rise(target: QWidget, theme: Theme, by: int) -> QPropertyAnimation | None:
    """Let a widget come up to its place from `by` pixels below; None where nothing is to move: it stands there then."""
    if theme.motion == 0:
        return None
    place = target.pos()
    animation = QPropertyAnimation(target, b"pos", target)
    animation.setDuration(theme.motion)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.setStartValue(place + QPoint(0, by))
    animation.setEndValue(place)
    animation.start()
    return animation


class Eased(QObject):
    """How strongly each of some things is marked, from 0 to 1: what is wanted comes, what no longer is goes.

    `moved` carries the things whose strength is another one now; each is any value that can be a key.
    """

    moved = Signal(object)

    def __init__(self, duration: Callable[[], int], parent: QObject) -> None:
        """Mark nothing; `duration` tells how long coming and going take, in ms: with 0 they are there at once."""
        super().__init__(parent)
        self._duration = duration
        self._wanted: frozenset[Hashable] = frozenset()
        self._begun: dict[Hashable, float] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self._end)

    @property
    def moving(self) -> bool:
        """Tell whether something is on its way."""
        return self._animation.state() is not QVariantAnimation.State.Stopped

    def strength(self, thing: Hashable) -> float:
        """Return how strongly a thing is marked now."""
        end = 1.0 if thing in self._wanted else 0.0
        if not self.moving:
            return end
        begin = self._begun.get(thing, 0.0)
        return begin + (end - begin) * float(self._animation.currentValue())

    def want(self, *things: Hashable) -> None:
        """Mark these things from now on, and no others; each goes on from where it is."""
        wanted = frozenset(things)
        if wanted == self._wanted:
            return
        self._begun = {one: self.strength(one) for one in {*self._begun, *self._wanted, *wanted}}
        self._animation.stop()
        self._wanted = wanted
        if duration := self._duration():
            self._animation.setDuration(duration)
            self._animation.start()
        else:
            self._end()

    def mark(self, *things: Hashable) -> None:
        """Mark these at once, and no others: what a key chose answers without a way."""
        self._animation.stop()
        self._begun = dict.fromkeys({*self._begun, *self._wanted, *things}, 0.0)
        self._wanted = frozenset(things)
        self._end()

    @Slot()
    def _move(self) -> None:
        if self.moving:
            self.moved.emit(frozenset(self._begun))

    @Slot()
    def _end(self) -> None:
        here = frozenset(self._begun)
        self._begun = {}
        self.moved.emit(here)
