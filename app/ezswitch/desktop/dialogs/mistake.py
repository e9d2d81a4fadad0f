"""A mistake of ezswitch's own: the report, without any key, to be read and copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.fixed_text import FixedText
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.language import tell
from ezswitch.desktop.theme import grid

_WIDE = 92


class MistakeSheet(Sheet):
    """Shows one report; nothing is sent anywhere."""

    def __init__(self, desk: Desk, report: str, path: str) -> None:
        """Take the report's text and its file."""
        about = tell(
            "Something went wrong inside ezswitch. Your settings are safe: a switch is done whole or taken back. "
            "The report holds no key, and it is sent nowhere: copy it if you want to report the mistake."
        )
        super().__init__(desk, tell("ezswitch made a mistake"), about, wide=_WIDE)
        self._path = path
        self.text = FixedText(desk.theme, report, self.inside)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setMinimumHeight(grid(36))
        self.body.addWidget(self.text, 1)
        self.copy = self.button(self.tr("&Copy report"), run=self._copy)
        self.folder = self.button(self.tr("Open &folder"), run=self._open)
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept).setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _open(self) -> None:
        self.desk.open_url(QUrl.fromLocalFile(str(Path(self._path).parent)).toString())
