"""The head of the page: whose it is, where its settings lie, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import ElidedLabel, Tile, button, column, keep_icon, label, row
from ezswitch.desktop.window.card_layout import NARROW, page_span
from ezswitch.desktop.window.rows import Header


class PageHeader(QWidget):
    """Tile, name and buttons over the file; in a narrow window the buttons are icons, and History is in the menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._tile = Tile(theme, self, steps=6)
        self._name = ElidedLabel("title", self)
        self._version = label("", "muted", parent=self)
        self._about = ElidedLabel("small", self)
        self.history = button(self.tr("History"), name=self.tr("History: what was switched when"), parent=self)
        self.check = button(self.tr("Check"), name=self.tr("Check all profiles now (F5)"), parent=self)
        self.diagnose = button(self.tr("Diagnose"), name=self.tr("Why does it not work? (Ctrl+D)"), parent=self)
        self.add = button(self.tr("Add"), "primary", name=self.tr("Add a profile (Ctrl+N)"), parent=self)
        keep_icon(theme, self.history, "history", "text")
        keep_icon(theme, self.check, "refresh", "text")
        keep_icon(theme, self.diagnose, "doctor", "text")
        keep_icon(theme, self.add, "add", "on_accent")
        self._buttons = (self.history, self.check, self.diagnose, self.add)
        self._words = {target: target.text() for target in self._buttons}
        self._row = row(gap=1, margins=(3, 3, 3, 2))
        self._line = row(gap=1)
        self._narrow = False
        self._lay_out()

    def show_header(self, what: Header) -> None:
        """Show whose page it is."""
        self._tile.show_tile(what.name, what.tile)
        self._tile.setVisible(bool(what.name))
        self._name.set_whole(what.name)
        self._version.setText(what.version)
        self._fit_name()
        self._about.set_whole(what.about, f" · {what.effect}" if what.effect else "")
        self.check.setEnabled(what.can_check)
        self.diagnose.setEnabled(what.can_diagnose)

    def fit(self, available: int) -> None:
        """Line up with the cards below, in a pane of this width."""
        left, span = page_span(available)
        margins = self._row.contentsMargins()
        self._row.setContentsMargins(left, margins.top(), left, margins.bottom())
        self._narrow = span < NARROW
        for target, words in self._words.items():
            target.setText("" if self._narrow and target is not self.add else words)
        self._version.setHidden(self._narrow)
        self.history.setHidden(self._narrow)
        self._fit_name()

    def _fit_name(self) -> None:
        """Give the name its room: in a narrow window what the buttons leave, and there is no version then."""
        whole = self._name.fontMetrics().horizontalAdvance(self._name.accessibleName()) + 2
        self._name.setMinimumWidth(0 if self._narrow else whole)
        policy = QSizePolicy.Policy.Ignored if self._narrow else QSizePolicy.Policy.Fixed
        self._name.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self._line.setStretch(0, 1 if self._narrow else 0)
        self._line.setStretch(2, 0 if self._narrow else 1)

    def _lay_out(self) -> None:
        name = self._line
        name.addWidget(self._name)
        name.addWidget(self._version)
        name.addStretch(1)
        for target in self._buttons:
            name.addWidget(target)
        texts = column(gap=0)
        texts.addLayout(name)
        texts.addWidget(self._about)
        self._row.addWidget(self._tile)
        self._row.addSpacing(self._row.spacing())
        self._row.addLayout(texts, 1)
        self.setLayout(self._row)
