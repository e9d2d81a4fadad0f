"""Sharing: take profiles over, hand them to a colleague, keep them in a file."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.settings.section import Save, Section
from ezswitch.desktop.widgets import button, row


class Sharing(Section):
    """Doors to the import and share dialogs, and to the export into a file."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the doors."""
        super().__init__(desk, save)
        words = self.tr("From a file, a link, another switcher, or from what agents use today.")
        self.take = self._door(self.tr("Take over"), self.tr("&Import…"), words)
        words = self.tr("One text for a colleague: how to install, import, and get a key.")
        self.share = self._door(self.tr("Hand on"), self.tr("&Share…"), words)
        words = self.tr("All profiles, without keys: for a team, or for a new computer.")
        self.export = self._door(self.tr("Keep as a file"), self.tr("&Export…"), words)
        for one in (self.share, self.export):
            one.setEnabled(bool(desk.look.profiles))
        self.take.clicked.connect(self._take)
        self.share.clicked.connect(self._share)
        self.export.clicked.connect(self._export)

    def _door(self, words: str, verb: str, about: str) -> QPushButton:
        target = button(verb, parent=self)
        line = row(gap=0)
        line.addWidget(target)
        line.addStretch(1)
        self.form.add(words, target, line).say(about)
        return target

    @Slot()
    def _take(self) -> None:
        self.window().close()
        self.desk.controller.import_requested.emit("")

    @Slot()
    def _share(self) -> None:
        self.window().close()
        self.desk.controller.share_requested.emit(())

    @Slot()
    def _export(self) -> None:
        self.desk.controller.export_requested.emit()
