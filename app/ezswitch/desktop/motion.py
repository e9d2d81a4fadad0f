"""What moves, moves briefly and eased, and not at all where motion is to be reduced."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
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
