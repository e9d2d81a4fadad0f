"""No keychain: where the key shall be kept instead; nothing is chosen until the person does (design.md principle 6)."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from ezswitch.desktop.dialogs.wording import consent_words
from ezswitch.desktop.language import translated
from ezswitch.desktop.onboarding.agent_list import UNDER_BOX
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import column, label
from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE


class WaysOut(QWidget):
    """A program that prints the key, or a private file. `changed`: another choice, or the program's field was left."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Choose neither."""
        super().__init__(parent)
        self.program = QRadioButton(self.tr("Let a program print the key (pass, 1Password, Vault …)"), self)
        self.command = QLineEdit(self)
        self.command.setPlaceholderText(self.tr("pass show api/example"))
        self.command.setAccessibleName(self.tr("Program that prints the key"))
        self.file = QRadioButton(translated(consent_words(KEY_FILE)), self)
        runs = self.tr("It runs without a shell whenever the key is needed, and prints the key on one line.")
        lies = self.tr("It lies in ezswitch's own folder, mode 0600; the profile keeps a badge that says so.")
        group = QButtonGroup(self)
        whole = column(gap=0.5)
        for choice, words in ((self.program, runs), (self.file, lies)):
            group.addButton(choice)
            choice.setAccessibleDescription(words)
            choice.toggled.connect(self._chosen)  # a screen reader toggles without a click
            whole.addWidget(choice)
            if choice is self.program:
                whole.addWidget(self.command)
            note = label(words, "small", wrap=True, parent=self)
            note.setIndent(grid(UNDER_BOX))
            whole.addWidget(note)
        self.setLayout(whole)
        self.command.hide()
        self.command.editingFinished.connect(self.changed)

    @property
    def accepted(self) -> frozenset[str]:
        """Return the consent that the choice is: "key-command", "key-file", or none yet."""
        if self.program.isChecked():
            return frozenset({KEY_COMMAND})
        return frozenset({KEY_FILE}) if self.file.isChecked() else frozenset()

    def arguments(self) -> tuple[str, ...]:
        """Return the program and its arguments, () while none is chosen or its quotes do not end."""
        try:
            return tuple(shlex.split(self.command.text())) if self.program.isChecked() else ()
        except ValueError:
            return ()

    @Slot(bool)
    def _chosen(self, on: bool) -> None:
        if not on:  # the other one is chosen at the same moment
            return
        self.command.setVisible(self.program.isChecked())
        if self.program.isChecked():
            self.command.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
