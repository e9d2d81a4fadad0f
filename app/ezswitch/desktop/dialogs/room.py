"""Room that is kept for what comes home by itself: nothing below it moves when it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import column


class Room(QWidget):
    """Holds widgets under each other. While one is shown it is never lower than it was, nor than what mostly comes.

    With none it is hidden; the dialog then has its height to spare at the end (`pending`), so that its buttons stay.
    """

    def __init__(self, usual: Callable[[], int], parent: QWidget, *, gap: float) -> None:
        """Be empty; `usual` tells the height of what mostly comes, in pixels, in the size that the text has then.

        `gap`: the distance to what is above it, in grid steps.
        """
        super().__init__(parent)
        self._usual, self._gap = usual, grid(gap)
        self._inside: list[QWidget] = []
        self._seen, self._wide = 0, 0
        self.inner: QVBoxLayout = column(gap=2)
        self.inner.addStretch(1)
        self.setLayout(self.inner)
        self.hide()

    @property
    def pending(self) -> int:
        """Return the height that it may yet take, in pixels, the gap above it included; 0 once it has taken it."""
        return self._usual() + self._gap if self.isHidden() else 0

    def hold(self, *widgets: QWidget) -> None:
        """Hold these from now on, in the place of what it held; those that are to be seen were told to show."""
        for old in self._inside:
            old.removeEventFilter(self)
            self.inner.removeWidget(old)
        self._inside = list(widgets)
        for place, new in enumerate(widgets):
            self.inner.insertWidget(place, new)
            new.installEventFilter(self)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Be there as long as something is shown in it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._follow()
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the height that was needed once, in this size of text."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._seen = 0
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew in another width, where words wrap elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != self._wide:
            self._seen, self._wide = 0, event.size().width()
            self._keep()

    def _follow(self) -> None:
        shown = any(not one.isHidden() for one in self._inside)
        self._seen = self._seen if shown else 0
        self.setVisible(shown)
        self._keep()

    def _keep(self) -> None:
        if self._wide:  # before it has its width, words wrap in one that it never had
            wraps = self.inner.hasHeightForWidth()
            high = self.inner.totalHeightForWidth(self._wide) if wraps else self.inner.totalSizeHint().height()
            self._seen = max(self._seen, high)
        self.setMinimumHeight(max(self._usual(), self._seen))
