"""A short message over the page: what was done, when it takes effect, and Undo at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QLabel, QWidget

from ezswitch.desktop.language import translated
from ezswitch.desktop.motion import rise
from ezswitch.desktop.theme import TOAST_MS, Theme, grid
from ezswitch.desktop.widgets import button, frame, keep_icon, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Button, Level, Toast

_ICONS = {Level.GOOD: "works", Level.NOTE: "info", Level.WARN: "warning", Level.BAD: "failed", Level.QUIET: "info"}
_WIDEST = grid(100)


class Toasts(QObject):
    """Shows one message at a time at the bottom of a pane; it stays while the pointer is on it."""

    undo_asked = Signal()
    pressed = Signal(object)

    def __init__(self, theme: Theme, pane: QWidget) -> None:
        """Take the pane over which messages appear."""
        super().__init__(pane)
        self._theme, self._pane = theme, pane
        self._frame: QWidget | None = None
        self._words: QLabel | None = None
        self.shown: Toast | None = None
        self._rising: QPropertyAnimation | None = None
        self._timer = QTimer(self, interval=TOAST_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        pane.installEventFilter(self)

    @property
    def text(self) -> str:
        """Return what is shown now, "" where nothing is."""
        return self._frame.accessibleName() if self._frame else ""

    def show_toast(self, toast: Toast) -> None:
        """Show a message in the place of the one before; a problem stays until it is closed."""
        self.hide()
        self.shown = toast
        self._frame = self._make(toast)
        for part in self._frame.findChildren(QWidget):
            part.ensurePolished()  # the style sheet's fonts and margins count for its width
        self._place()
        self._frame.show()
        self._frame.raise_()
        self._rising = rise(self._frame, self._theme, grid(2))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._frame, toast.text))
        if toast.level is not Level.BAD:
            self._timer.start()

    @Slot()
    def hide(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._rising = self.shown = None
        if self._frame is not None:
            self._frame.removeEventFilter(self)
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the pane is resized, and stay at all while the pointer is over the message."""
        if watched is self._pane and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self._frame and isinstance(event, QEnterEvent):
            self._timer.stop()
        elif watched is self._frame and event.type() is QEvent.Type.Leave:
            self._timer.start()
        return False

    def _make(self, toast: Toast) -> QWidget:
        result = frame("toast", self._pane)
        line = row(gap=1.5, margins=(2, 1, 1, 1))
        line.addWidget(Glyph(self._theme, _ICONS[toast.level], "on_inverse", result))
        words = label(toast.text, wrap=True, parent=result)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(words, 1)
        self._words = words
        if toast.undo:
            undo = button(self.tr("Undo"), "link", parent=result)
            undo.clicked.connect(self._undo)
            line.addWidget(undo)
        if toast.button is not None:
            line.addWidget(self._next(toast.button, result))
        close = button("", "icon", name=self.tr("Close"), parent=result)
        keep_icon(self._theme, close, "close", "on_inverse")
        close.clicked.connect(self.hide)
        line.addWidget(close)
        result.setLayout(line)
        result.setAccessibleName(toast.text)
        result.installEventFilter(self)
        return result

    def _next(self, what: Button, parent: QWidget) -> QWidget:
        target = button(translated(what.label), "link", parent=parent)

        @Slot()
        def press() -> None:
            self.pressed.emit(what)

        target.clicked.connect(press)
        return target

    @Slot()
    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _place(self) -> None:
        if self._rising is not None:  # it was on its way to where it no longer belongs
            self._rising.stop()
            self._rising = None
        layout = self._frame.layout() if self._frame else None
        if self._frame is None or self._words is None or layout is None:
            return
        rest = layout.totalSizeHint().width() - self._words.sizeHint().width()
        whole = self._words.fontMetrics().horizontalAdvance(self._words.text()) + grid(1)
        width = min(self._pane.width() - grid(4), _WIDEST, rest + whole)
        high = layout.totalHeightForWidth(width)
        left = (self._pane.width() - width) // 2
        self._frame.setGeometry(left, self._pane.height() - high - grid(2), width, high)
