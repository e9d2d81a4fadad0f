"""One section of the settings page: a form whose every change is in force and saved at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.form import Field, Form
from ezswitch.desktop.language import translated
from ezswitch.desktop.widgets import column
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.settings import Settings

Change = Callable[[Settings], Settings]
Save = Callable[[Change, Callable[[Settings | EzswitchError], None]], None]


class Section(QWidget):
    """A form, the desk, and how a change is saved: `save(change, done)`."""

    def __init__(self, desk: Desk, save: Save, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.desk, self._save = desk, save
        self.form = Form(self)
        self.whole = column(gap=2)
        self.whole.addWidget(self.form)
        self.whole.addStretch(1)
        self.setLayout(self.whole)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; nothing is saved by that."""

    def change(self, change: Change, field: Field | None = None) -> None:
        """Have a change saved; a value that cannot be used is said under its field."""

        def done(result: Settings | EzswitchError) -> None:
            if field is not None:
                field.say(translated(result.message) if isinstance(result, EzswitchError) else "", "bad")

        self._save(change, done)

    def choice(self, words: str, options: Sequence[tuple[str, str]]) -> tuple[QComboBox, Field]:
        """Add a box to choose from: (value, word) each."""
        box = QComboBox(self)
        for value, word in options:
            box.addItem(word, value)
        return box, self.form.add(words, box)

    def tick(self, words: str, about: str = "") -> QCheckBox:
        """Add a tick box; `about` says more in its tooltip and to screen readers."""
        box = QCheckBox(words, self)
        box.setAccessibleName(words.replace("&", ""))
        box.setAccessibleDescription(about)
        box.setToolTip(about)
        self.form.add_wide(box, whole=False)
        return box


def choose(box: QComboBox, value: str) -> None:
    """Let a box show a value without anybody hearing of it."""
    box.blockSignals(True)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.blockSignals(False)


def set_tick(box: QCheckBox, *, on: bool) -> None:
    """Tick a box, or not, without anybody hearing of it."""
    box.blockSignals(True)
    box.setChecked(on)
    box.blockSignals(False)
