"""About: version, what it runs on, the keychain in use, libraries with their licences; and the door to doctor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.language import translated
from ezswitch.desktop.settings.facts import OUR_LICENCE, Facts
from ezswitch.desktop.settings.section import Save, Section
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import button, label, row


class About(Section):
    """Everything that a bug report needs, to be read and copied."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the lines; the facts come a moment later."""
        super().__init__(desk, save)
        self._facts: Facts | None = None
        self.doctor = button(self.tr("&Check everything…"), parent=self)
        self.copy = button(self.tr("Co&py"), name=self.tr("Copy versions and licences"), parent=self)
        line = row(gap=1)
        line.addWidget(self.doctor)
        line.addStretch(1)
        words = self.tr("Looks for everything that could keep a switch from working, and says what to do.")
        self.form.add(self.tr("Trouble?"), self.doctor, line).say(words)
        self.version = self._fact(self.tr("Version"))
        self.runs_on = self._fact(self.tr("Runs on"))
        self.keychain = self._fact(self.tr("Keychain"))
        self.licence = self._fact(self.tr("Licence"))
        self._libraries = QGridLayout()
        self._libraries.setContentsMargins(0, 0, 0, 0)
        self._libraries.setHorizontalSpacing(grid(2))
        self._libraries.setVerticalSpacing(grid(0.5))
        self._libraries.setColumnStretch(2, 1)
        self.form.add(self.tr("Libraries"), label(parent=self), self._libraries)
        self.form.add_wide(self.copy, whole=False)
        self.copy.setEnabled(False)
        self.doctor.clicked.connect(self._doctor)
        self.copy.clicked.connect(self._copy)

    def show_facts(self, facts: Facts) -> None:
        """Show what was read."""
        self._facts = facts
        self.version.setText(f"{facts.version} · {facts.installed}" if facts.installed else facts.version)
        self.runs_on.setText(f"Python {facts.python} · Qt {facts.qt} · {facts.system}")
        self.keychain.setText(translated(self.desk.look.keychain))
        self.licence.setText(OUR_LICENCE)
        for place, part in enumerate(facts.parts):
            self._libraries.addWidget(self._selectable(label(part.name, parent=self)), place, 0)
            self._libraries.addWidget(self._selectable(label(part.version, "muted", parent=self)), place, 1)
            self._libraries.addWidget(self._selectable(label(part.licence, "muted", wrap=True, parent=self)), place, 2)
        self.copy.setEnabled(True)

    def _fact(self, words: str) -> QLabel:
        shown = self._selectable(label("…", wrap=True, parent=self))
        self.form.add(words, shown)
        return shown

    def _selectable(self, shown: QLabel) -> QLabel:
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown

    @Slot()
    def _doctor(self) -> None:
        self.window().close()
        self.desk.controller.doctor_requested.emit()

    @Slot()
    def _copy(self) -> None:
        if self._facts is not None:
            QGuiApplication.clipboard().setText(self._facts.text(self.desk.look.keychain))
