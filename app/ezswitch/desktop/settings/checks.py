"""Checks: how often, through which proxy, and which certificates are trusted besides the usual ones."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.settings.section import Save, Section, choose
from ezswitch.desktop.widgets import button, row
from ezswitch.domain.settings import NO_PROXY, Settings

MINUTES = (1, 5, 15, 60, 0)
_ADDRESS = "address"


class Checks(Section):
    """Everything about how profiles are checked."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the fields."""
        super().__init__(desk, save)
        self._saved = Settings()
        self.every, field = self.choice(self.tr("&Check profiles"), [(str(n), self.every_words(n)) for n in MINUTES])
        field.say(self.tr("Those in use. A check looks at the model list, and raises no prompt by itself."))
        options = [("", self.tr("As the system says")), (NO_PROXY, self.tr("None")), (_ADDRESS, self.tr("This one:"))]
        self.proxy, _ = self.choice(self.tr("&Proxy"), options)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("http://proxy.example.com:8080")
        self._address = self.form.add(self.tr("Proxy &address"), self.address)
        self.file = QLineEdit(self)
        self.file.setPlaceholderText(self.tr("the usual ones alone"))
        self.pick = button(self.tr("Choose…"), name=self.tr("Choose a certificate file"), parent=self)
        line = row(gap=1)
        line.addWidget(self.file, 1)
        line.addWidget(self.pick)
        self._file = self.form.add(self.tr("Certi&ficates"), self.file, line)
        self._about_file()
        self.every.activated.connect(self._choose_every)
        self.proxy.activated.connect(self._choose_proxy)
        self.address.editingFinished.connect(self._type_address)
        self.file.editingFinished.connect(self._type_file)
        self.pick.clicked.connect(self._pick_file)

    def every_words(self, minutes: int) -> str:
        """Return how often that is, in words."""
        words = {0: self.tr("Never by itself"), 1: self.tr("Every minute"), 60: self.tr("Every hour")}
        return words.get(minutes, self.tr("Every {n} minutes").format(n=minutes))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; what is being typed stays."""
        self._saved = settings
        if self.every.findData(str(settings.check_minutes)) < 0:
            self.every.addItem(self.every_words(settings.check_minutes), str(settings.check_minutes))
        choose(self.every, str(settings.check_minutes))
        own = settings.proxy not in ("", NO_PROXY)
        choose(self.proxy, _ADDRESS if own else settings.proxy)
        self._address.show(shown=own)
        if not self.address.hasFocus():
            self.address.setText(settings.proxy if own else "")
        if not self.file.hasFocus():
            self.file.setText(settings.ca_file)

    def _about_file(self) -> None:
        self._file.say(self.tr("A PEM file that is trusted besides the usual ones, such as your organisation's."))

    @Slot()
    def _choose_every(self) -> None:
        minutes = int(self.every.currentData())
        self.change(lambda settings: replace(settings, check_minutes=minutes))

    @Slot()
    def _choose_proxy(self) -> None:
        value = str(self.proxy.currentData())
        self._address.show(shown=value == _ADDRESS)
        if value == _ADDRESS:
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._address.say("")
            self.change(lambda settings: replace(settings, proxy=value))

    @Slot()
    def _type_address(self) -> None:
        value = self.address.text().strip()
        if value and value != self._saved.proxy:
            self.change(lambda settings: replace(settings, proxy=value), self._address)

    @Slot()
    def _type_file(self) -> None:
        value = self.file.text().strip()
        if value != self._saved.ca_file:
            self._about_file()
            self.change(lambda settings: replace(settings, ca_file=value), self._file)

    @Slot()
    def _pick_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate file"), self._saved.ca_file)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Use this file."""
        self.file.setText(path)
        self._type_file()
