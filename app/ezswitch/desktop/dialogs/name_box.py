"""A tick box whose name is shortened where it does not fit, and said whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ezswitch.desktop.dialogs.import_words import plain
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import tip

_BOX = 3


class NameBox(QCheckBox):
    """A tick box for a name that may come from elsewhere, and may be long."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Take the name."""
        super().__init__(parent)
        self._name = plain(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        room = self.width() - grid(_BOX)
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(tip(self._name) if shown != self._name else "")
