"""Files: where our own folders are, each to be opened or copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.settings.section import Save, Section
from ezswitch.desktop.widgets import ElidedLabel, button, row


class Files(Section):
    """Four folders: the user's own files, what undo needs, what agents call, what can be lost."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the lines."""
        super().__init__(desk, save)
        places = desk.commands.places
        if places is None:
            return
        what = {
            places.config: (
                self.tr("Configuration"),
                self.tr("Profiles and settings: readable, never with a key."),
            ),
            places.state: (self.tr("State"), self.tr("What undo and restore need. Do not edit it.")),
            places.data: (self.tr("Data"), self.tr("The small programs that agents call for a key.")),
            places.cache: (self.tr("Cache"), self.tr("Past checks and model lists. It may be deleted.")),
        }
        for path, (name, about) in what.items():
            self._line(str(path), name, about)

    def _line(self, path: str, name: str, about: str) -> None:
        shown = ElidedLabel("mono", self)
        shown.set_whole(self.desk.short(path))
        opener = button(self.tr("Open folder"), name=self.tr("Open folder: {name}").format(name=name), parent=self)
        opener.clicked.connect(partial(self._open, path))
        copy = button(self.tr("Copy"), name=self.tr("Copy the path: {name}").format(name=name), parent=self)
        copy.clicked.connect(partial(self._copy, path))
        line = row(gap=1)
        line.addWidget(shown, 1)
        line.addWidget(opener)
        line.addWidget(copy)
        self.form.add(name, shown, line, buddy=opener).say(about)

    def _open(self, path: str, _checked: bool = False) -> None:
        self.desk.open_url(QUrl.fromLocalFile(path).toString())

    def _copy(self, path: str, _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(path)
