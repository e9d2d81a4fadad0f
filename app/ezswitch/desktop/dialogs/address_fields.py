"""One base URL per API format: the two usual ones in sight, the others behind a button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from ezswitch.desktop.dialogs.form import Field, Form
from ezswitch.desktop.dialogs.wording import what_and_how
from ezswitch.desktop.language import translated
from ezswitch.desktop.widgets import button
from ezswitch.domain.errors import About, BadInput, EzswitchError
from ezswitch.domain.phrase import say
from ezswitch.domain.surface import Origin, Surface, checked_url, origin_of

_USUAL = (Surface.OPENAI, Surface.ANTHROPIC)
_BEGINNING = "https://"
_LABELS = {
    Surface.OPENAI: say("&OpenAI address"),
    Surface.ANTHROPIC: say("Ant&hropic address"),
    Surface.RESPONSES: say("&Responses address"),
    Surface.GEMINI: say("Ge&mini address"),
}


class AddressFields(QObject):
    """The rows of a form. `changed`: something was typed; `left`: a field was left with another address in it."""

    changed = Signal()
    left = Signal()

    def __init__(self, form: Form) -> None:
        """Add the rows."""
        super().__init__(form)
        self.lines: dict[Surface, QLineEdit] = {}
        self.fields: dict[Surface, Field] = {}
        for surface in (*_USUAL, *(one for one in Surface if one not in _USUAL)):
            line, format_ = QLineEdit(form), translated(surface.label)
            line.setAccessibleName(self.tr("{format} address").format(format=format_))
            line.setPlaceholderText(_BEGINNING)
            line.setToolTip(self.tr("Base URL of the {format} API").format(format=format_))
            line.textEdited.connect(self._edited)
            line.editingFinished.connect(self._left)
            self.lines[surface] = line
            self.fields[surface] = form.add(translated(_LABELS[surface]), line)
        self.more = button(self.tr("More API formats"), "link", parent=form)
        self.more.clicked.connect(self.show_all)
        form.add_wide(self.more, whole=False)
        self._told: dict[Surface, str] = {}

    def fill(self, urls: Mapping[Surface, str]) -> None:
        """Put these addresses into the fields; formats beyond the usual two are shown where they have one."""
        for surface, line in self.lines.items():
            line.setText(urls.get(surface, ""))
            line.home(False)
            self.fields[surface].say("")
            self.fields[surface].show(shown=surface in _USUAL or surface in urls)
        self.more.setVisible(not all(field.shown for field in self.fields.values()))
        self._told = self.typed()

    def typed(self) -> dict[Surface, str]:
        """Return what stands in the fields, without blanks around it; empty ones are left out."""
        texts = {surface: line.text().strip() for surface, line in self.lines.items()}
        return {surface: text for surface, text in texts.items() if text}

    def origins(self) -> tuple[Origin, ...]:
        """Return where a key would be sent; addresses that are none are left out."""
        found = []
        for text in self.typed().values():
            try:
                found.append(origin_of(text))
            except BadInput:
                continue
        return tuple(dict.fromkeys(found))

    def checked(self, accept: frozenset[str]) -> dict[Surface, str]:
        """Return the addresses; what is wrong with one is said under its field, and raised."""
        result = {}
        for surface, text in self.typed().items():
            try:
                result[surface] = checked_url(text, accept)
            except EzswitchError as error:
                if isinstance(error, BadInput):
                    self.say(surface, what_and_how(error))
                raise
        if not result:
            missing = BadInput(say("no address"), say("Give at least one address."), about=About.ADDRESS)
            self.say(Surface.OPENAI, translated(missing.message))
            raise missing
        return result

    def say(self, surface: Surface, words: str, level: str = "bad") -> None:
        """Put words under one field."""
        self.fields[surface].show(shown=True)
        self.fields[surface].say(words, level)

    def set(self, surface: Surface, url: str) -> None:
        """Put a corrected address into a field."""
        self.lines[surface].setText(url)
        self.fields[surface].say("")
        self._told = self.typed()

    def focus(self) -> None:
        """Go to the first field that is marked, or the first."""
        marked = [line for line in self.lines.values() if line.property("state") == "bad"]
        (marked or list(self.lines.values()))[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_all(self) -> None:
        """Show the fields of every API format."""
        hidden = [surface for surface, field in self.fields.items() if not field.shown]
        for field in self.fields.values():
            field.show(shown=True)
        self.more.hide()
        if hidden:
            self.lines[hidden[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _edited(self) -> None:
        for field in self.fields.values():
            field.say("")
        self.changed.emit()

    @Slot()
    def _left(self) -> None:
        if self.typed() != self._told:
            self._told = self.typed()
            self.left.emit()
