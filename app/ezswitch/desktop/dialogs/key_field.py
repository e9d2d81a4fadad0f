"""Which key a profile uses: a stored one by its name, a new one that is pasted, or a program that prints it."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ezswitch.desktop.dialogs.form import Field, Form
from ezswitch.desktop.dialogs.secret_field import SecretField
from ezswitch.desktop.language import tell
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import button, label, row, tip
from ezswitch.domain.errors import About, BadInput
from ezswitch.domain.phrase import say, verbatim
from ezswitch.domain.secret import Secret

NEW = "new"
COMMAND = "command"
_STORED = "stored:"


class KeyField(QWidget):
    """Three rows of a form, of which the picker decides. `ready`: a key can be tried; `changed`: it is another now."""

    ready = Signal()
    changed = Signal()
    get_key = Signal()

    def __init__(self, theme: Theme, form: Form) -> None:
        """Add the rows to a form."""
        super().__init__(form)
        self.hide()
        self.picker = QComboBox(form)
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.secret = SecretField(theme, form)
        self.command = QLineEdit(form)
        self.command.setPlaceholderText(self.tr("pass show api/example"))
        self.goes_to = label("", "small", wrap=True, parent=form)
        self.link = button(self.tr("Get a key"), "link", parent=form)
        self._pick = form.add(self.tr("&Key"), self.picker)
        self._paste = form.add("", self.secret, buddy=self.secret.line)
        self._run = form.add(self.tr("Pro&gram"), self.command)
        self._run.say(self.tr("It runs without a shell whenever the key is needed, and prints the key on one line."))
        whither = row(gap=1)
        whither.addWidget(self.goes_to, 1)
        whither.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self._whither = QWidget(form)
        self._whither.setLayout(whither)
        form.add_wide(self._whither)
        self.secret.said.connect(self._paste.say)
        self.secret.entered.connect(self.ready)
        self.secret.changed.connect(self.changed)
        self.command.textEdited.connect(self.changed)
        self.link.clicked.connect(self.get_key)
        self.picker.currentIndexChanged.connect(self._show_rows)
        self.picker.activated.connect(self._picked)

    @property
    def field(self) -> Field:
        """Return the row that problems with the key are said under."""
        return self._paste if self.choice == NEW else self._run if self.choice == COMMAND else self._pick

    @property
    def choice(self) -> str:
        """Return NEW, COMMAND, or "" where a stored key is chosen."""
        data = str(self.picker.currentData())
        return data if data in (NEW, COMMAND) else ""

    @property
    def stored(self) -> str:
        """Return the name of the stored key that is chosen, "" for a new one."""
        return str(self.picker.currentData()).removeprefix(_STORED) if not self.choice else ""

    def offer(self, users: Mapping[str, tuple[str, ...]], chosen: str) -> None:
        """Offer these stored keys, with the profiles that use each; `chosen` is one of them, or NEW."""
        self.picker.blockSignals(True)
        self.picker.clear()
        for name, profiles in users.items():
            self.picker.addItem(_stored_words(name, profiles), f"{_STORED}{name}")
        self.picker.addItem(self.tr("Paste a new key"), NEW)
        self.picker.addItem(self.tr("A program prints the key"), COMMAND)
        wanted = chosen if chosen == NEW else f"{_STORED}{chosen}"
        self.picker.setCurrentIndex(max(0, self.picker.findData(wanted)))
        self.picker.blockSignals(False)
        self._show_rows()

    def take(self) -> Secret | None:
        """Return the pasted key; raises BadInput, said under the field too, where there is none that can be used."""
        secret = self.secret.take()
        if secret is None:
            raise BadInput(say("not a usable key"), verbatim(self._paste.note.text()), about=About.KEY)
        return secret

    def arguments(self) -> tuple[str, ...]:
        """Return the program and its arguments; raises BadInput where that is none."""
        try:
            parts = tuple(shlex.split(self.command.text()))
        except ValueError:
            parts = ()
        if not parts:
            why = say("This is no program to run: check the quotes.")
            raise BadInput(
                say("not a usable program"), why, hint=say("Example: pass show api/example"), about=About.KEY
            )
        return parts

    def say_host(self, words: str) -> None:
        """Say where the key would be sent, "" while that is not known."""
        self.goes_to.setText(words)
        self._whither.setVisible(bool(words) or self.link.isVisibleTo(self._whither))

    def offer_page(self, url: str) -> None:
        """Offer the page where a key can be had, where there is one."""
        self.link.setVisible(bool(url))
        self.link.setToolTip(tip(url))
        self.say_host(self.goes_to.text())

    def focus(self) -> None:
        """Go where the key is given."""
        target = {NEW: self.secret.line, COMMAND: self.command}.get(self.choice, self.picker)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_rows(self) -> None:
        self._paste.show(shown=self.choice == NEW)
        self._run.show(shown=self.choice == COMMAND)
        self._pick.say("")

    @Slot()
    def _picked(self) -> None:
        self.changed.emit()
        if self.stored:
            self.ready.emit()
        else:
            self.focus()


def _stored_words(name: str, profiles: tuple[str, ...]) -> str:
    if not profiles:
        return tell("{key}, not used yet", key=name)
    if len(profiles) == 1:
        return tell("{key}, used by {profile}", key=name, profile=profiles[0])
    return tell("{key}, used by {n} profiles", key=name, n=len(profiles))
