"""What is waited for, over a dialog in which nothing can be done meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from ezswitch.desktop import icons
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.tokens import FELT_MS, TURN_MS
from ezswitch.desktop.widgets import label, row

_WIDEST = 56


class Turning(QWidget):
    """A mark that turns for as long as it is shown, and stands where motion is to be reduced."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Stand still."""
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(grid(2.5), grid(2.5))
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(360.0)
        self._animation.setDuration(TURN_MS)
        self._animation.setLoopCount(-1)
        self._animation.valueChanged.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        super().showEvent(event)
        if self._theme.motion:
            self._animation.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        super().hideEvent(event)
        self._animation.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, turned as far as it is."""
        painter = QPainter(self)
        middle = self.rect().toRectF().center()
        painter.translate(middle)
        painter.rotate(float(self._animation.currentValue() or 0.0))
        painter.translate(-middle)
        icons.draw(painter, "refresh", self.rect().toRectF(), self._theme.colour("accent"))
        painter.end()


class Waiting(QFrame):
    """Comes only where the wait is felt, and takes no room: nothing moves for it."""

    def __init__(self, theme: Theme, over: QWidget, parent: QWidget) -> None:
        """Be hidden; `over` is the part of the parent in whose middle it stands."""
        super().__init__(parent)
        self.setProperty("ground", "popup")
        self._over = over
        self.words = label("", wrap=True, parent=self)
        line = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        line.addWidget(Turning(theme, self))
        line.addWidget(self.words, 1)
        self.setLayout(line)
        self._timer = QTimer(self, interval=FELT_MS, singleShot=True)
        self._timer.timeout.connect(self._come)
        over.installEventFilter(self)
        self.hide()

    def wait_for(self, words: str) -> None:
        """Say this in a moment, unless the wait is over by then; "" says nothing."""
        self.over()
        self.words.setText(words)
        self.setAccessibleName(words)
        if words:
            self._timer.start()

    def over(self) -> None:
        """Go away, or never come."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @Slot()
    def _come(self) -> None:
        self.words.ensurePolished()
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words.text()))

    def _place(self) -> None:
        width = min(self._over.width() - grid(4), grid(_WIDEST))
        self.resize(width, self.heightForWidth(width))
        room = self._over.geometry()
        self.move(room.center() - self.rect().center())
