"""The second screen: what is stored, every file with its changed lines, when that takes effect, what stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.dialogs.problem import path_line
from ezswitch.desktop.dialogs.wording import consent_words
from ezswitch.desktop.language import translated
from ezswitch.desktop.onboarding.rows import ChangePage
from ezswitch.desktop.widgets import column, frame, label
from ezswitch.usecases.values import FileDiff


class ChangeScreen(QWidget):
    """Shows a ChangePage. `agreed` carries the name of the consent that was ticked."""

    agreed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._column = column(gap=1.5)
        self._parts: list[QWidget] = []
        self.setLayout(self._column)

    def show_page(self, page: ChangePage) -> None:
        """Show this in the place of what was there."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = [label(line, wrap=True, parent=self) for line in page.stored]
        self._parts += [self._file(file) for file in page.files]
        self._parts += [label(line, "muted", wrap=True, parent=self) for line in page.effects]
        self._parts += [label(line, "warn", wrap=True, parent=self) for line in page.left]
        if page.consent:
            self._parts.append(self._consent(page.consent))
        for part in self._parts:
            self._column.addWidget(part)
            part.show()

    def _consent(self, name: str) -> QCheckBox:
        box = QCheckBox(translated(consent_words(name)), self)
        box.toggled.connect(lambda: self.agreed.emit(name))
        return box

    def _file(self, file: FileDiff) -> QFrame:
        part = frame("card", self)
        inner = column(gap=0.5, margins=(1.5, 1, 1.5, 1.5))
        inner.addLayout(path_line(file.path, self._desk.open_url, part, shown=self._desk.short(file.path)))
        inner.addWidget(DiffView(self._desk.theme, translated(file.diff), part))
        part.setLayout(inner)
        return part
