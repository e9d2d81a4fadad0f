"""The third screen: each agent with its mark, and what was seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ezswitch.desktop.dialogs.verdict_line import MarkIcon
from ezswitch.desktop.onboarding.rows import Proof, ProofPage
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import column, frame, label, row
from ezswitch.desktop.window.rows import Level

_LINES = 2
"""Lines of text that each agent has room for from the beginning: what its check says comes later."""
_ROLES = {Level.GOOD: "good", Level.WARN: "warn", Level.BAD: "bad"}


class ProofScreen(QWidget):
    """Shows a ProofPage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._column = column(gap=1.5)
        self._parts: list[QWidget] = []
        self.setLayout(self._column)

    def show_page(self, page: ProofPage) -> None:
        """Show this in the place of what was there."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = [self._line(line) for line in page.lines]
        for words in page.next_steps:
            step = label(words, wrap=True, parent=self)
            step.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._parts.append(step)
        for part in self._parts:
            self._column.addWidget(part)
            part.show()

    def _line(self, line: Proof) -> QFrame:
        part = frame("card", self)
        part.setAccessibleName(line.spoken)
        icon = MarkIcon(self._theme, part)
        icon.show_mark(line.mark)
        head = row(gap=1)
        head.addWidget(label(line.name, "name", parent=part))
        head.addWidget(label(line.mark.text, _ROLES.get(line.mark.level, "muted"), parent=part))
        head.addStretch(1)
        texts = column(gap=0.5)
        texts.addLayout(head)
        said = label(line.text, wrap=True, parent=part)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.ensurePolished()
        said.setMinimumHeight(said.fontMetrics().size(0, "\n" * (_LINES - 1)).height())
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        texts.addWidget(said)
        whole = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        whole.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        part.setLayout(whole)
        return part
