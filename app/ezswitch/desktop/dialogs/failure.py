"""What could not be done, with the next step: what happened, where, what to do, and the details to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.problem import details, path_line
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import next_step, title_of
from ezswitch.desktop.language import translated
from ezswitch.desktop.widgets import column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.domain.errors import EzswitchError

_WIDE = 64


class FailureSheet(Sheet):
    """Shows one error; never without a next step."""

    def __init__(self, desk: Desk, error: EzswitchError) -> None:
        """Take the error."""
        super().__init__(desk, title_of(error), wide=_WIDE)
        self._error = error
        message = label(translated(error.message), wrap=True, parent=self.inside)
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(message)
        if error.path:
            self.body.addLayout(path_line(error.path, desk.open_url, self.inside, shown=desk.short(error.path)))
        panel = frame("note", self.inside)
        line = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        line.addWidget(Glyph(desk.theme, "info", "accent", panel), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=0.5)
        texts.addWidget(label(self.tr("What to do"), "name", parent=panel))
        self.step = label(next_step(error), wrap=True, parent=panel)
        texts.addWidget(self.step)
        line.addLayout(texts, 1)
        panel.setLayout(line)
        self.body.addWidget(panel)
        self.body.addStretch(1)
        self.copy = self.button(self.tr("&Copy details"), run=self._copy)
        self.stretch()
        self.close_button = self.button(self.tr("Close"), "primary", run=self.accept)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(details(self._error))
