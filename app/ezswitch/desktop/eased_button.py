"""A push button that eases from one look to another where a style sheet alone would jump."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ezswitch.desktop.motion import Eased

_FOLLOWED = {QEvent.Type.MouseMove, QEvent.Type.Leave, QEvent.Type.EnabledChange, QEvent.Type.Hide}
"""What may change how a button looks; Qt (6.12) takes one for hovered with its mouse move, not as it is entered."""


class EasedButton(QPushButton):
    """A push button whose look under the pointer, or pressed, comes and goes eased; a style sheet alone jumps."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Be plain; the style sheet says how long a change takes."""
        super().__init__(text, parent)
        self._eased = Eased(self._duration, self)
        self._eased.moved.connect(self.update)
        for signal in (self.pressed, self.released):
            signal.connect(self._follow)

    def event(self, event: QEvent) -> bool:
        """Follow the pointer, and lose it with the button's use."""
        done = super().event(event)
        if event.type() in _FOLLOWED:
            self._follow()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; on its way from one look to another both, one over the other."""
        if not self._eased.moving:
            super().paintEvent(event)
            return
        hover, sunken = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Sunken
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        plain = option.state & ~hover & ~sunken
        for look, strength in (
            (plain | QStyle.StateFlag.State_Raised, 1.0),
            (plain | QStyle.StateFlag.State_Raised | hover, self._eased.strength(hover)),
            (plain | hover | sunken, self._eased.strength(sunken)),
        ):
            if strength > 0:
                option.state = look
                painter.setOpacity(strength)
                painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    @Slot()
    def _follow(self) -> None:
        """Want the look that Qt will draw once nothing moves any more."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        looks = (QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Sunken)
        self._eased.want(*(look for look in looks if self.isEnabled() and option.state & look))

    def _duration(self) -> int:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
