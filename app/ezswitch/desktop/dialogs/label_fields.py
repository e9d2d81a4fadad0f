"""The user's own words about a profile: tags and notes, which help to find it and are never shared."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ezswitch.desktop.dialogs.form import Field, Form
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import button
from ezswitch.domain.errors import About
from ezswitch.domain.profile import Profile
from ezswitch.profiles.labels import tags_in

_HIGH = 9


class LabelFields(QObject):
    """Two rows of a form, folded away while there is nothing in them."""

    def __init__(self, form: Form) -> None:
        """Add the rows; they are at its end."""
        super().__init__(form)
        self.tags = QLineEdit(form)
        # translators: the comma stays this one: it parts the tags
        self.tags.setPlaceholderText(self.tr("work, europe"))
        self.tags_field: Field = form.add(self.tr("&Tags"), self.tags)
        self.notes = QPlainTextEdit(form)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(grid(_HIGH))
        self.notes.setPlaceholderText(self.tr("For yourself: they stay on this computer, and no key belongs here"))
        self.notes_field: Field = form.add(self.tr("Not&es"), self.notes)
        self.more = button(self.tr("Tags and notes"), "link", parent=form)
        self.more.clicked.connect(self.show_all)
        form.add_wide(self.more, whole=False)
        self.tags.textEdited.connect(self._typed)
        self.notes.textChanged.connect(self._typed)

    def fill(self, profile: Profile) -> None:
        """Show what the profile has."""
        self.tags.setText(", ".join(profile.tags))
        self.notes.setPlainText(profile.notes)
        self._fold(shown=bool(profile.tags or profile.notes))

    def show_all(self) -> None:
        """Show both rows, and go to the first."""
        self._fold(shown=True)
        self.tags.setFocus()

    def onto(self, profile: Profile) -> Profile:
        """Return the profile with what stands in the fields."""
        return replace(profile, tags=tags_in(self.tags.text()), notes=self.notes.toPlainText().strip())

    def say(self, about: About, words: str) -> None:
        """Say what is wrong at the field it is about, the tags or the notes, and go there."""
        field = self.tags_field if about is About.TAGS else self.notes_field
        self._fold(shown=True)
        field.say(words, "bad")
        field.target.setFocus()

    def _fold(self, *, shown: bool) -> None:
        self.more.setVisible(not shown)
        for field in (self.tags_field, self.notes_field):
            field.show(shown=shown)

    def _typed(self) -> None:
        for field in (self.tags_field, self.notes_field):
            field.say("")
