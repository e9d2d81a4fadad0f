"""The head of the page: whose it is, where its settings lie, and what can be done with all of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import ElidedLabel, Tile, button, column, keep_icon, label, row
from ezswitch.desktop.window.card_layout import page_span
from ezswitch.desktop.window.rows import Header


class PageHeader(QWidget):
    """Tile, name and buttons over the file; in a narrow window the buttons are icons, and History is in the menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._tile = Tile(theme, self, steps=6)
        self._name = ElidedLabel("title", self, hugging=True)
        self._version = label("", "muted", parent=self)
        self._about = ElidedLabel("small", self)
        self._effect = label("", "small", wrap=True, parent=self)
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
        self._what, self._span = Header(), 0
        self._measured: tuple[object, ...] = ()
        self._lay_out()

    def show_header(self, what: Header) -> None:
        """Show whose page it is."""
        self._tile.show_tile(what.name, what.tile)
        self._tile.setVisible(bool(what.name))
        self._name.set_whole(what.name)
        self._version.setText(what.version)
        self._what = what
        self._fit(self._span)
        self.check.setEnabled(what.can_check)
        self.diagnose.setEnabled(what.can_diagnose)

    def fit(self, available: int) -> None:
        """Line up with the cards below, in a pane of this width."""
        left, span = page_span(available)
        margins = self._row.contentsMargins()
        self._row.setContentsMargins(left, margins.top(), left, margins.bottom())
        self._fit(span)

    def _fit(self, span: int) -> None:
        """Let go of what matters less until the rest has room: words, version, History (in the menu too), "Add"."""
        if not span:  # not laid out yet
            return
        measured = (span, self._what.name, self._what.version, self._name.fontMetrics().height())
        if measured != self._measured:  # a page comes every few seconds, and a button that hides loses the focus
            self._measured = measured
            self._let_go(span)
        self._span = span
        self._say_about()

    def _let_go(self, span: int) -> None:
        for target, words in self._words.items():
            target.setText(words)
            target.show()
        self._version.setVisible(bool(self._what.version))
        steps = (self._icons_alone, self._version.hide, self.history.hide, partial(self.add.setText, ""))
        for step in steps:
            if not self._has_room(span):
                step()

    def _icons_alone(self) -> None:
        for target in self._words:
            if target is not self.add:
                target.setText("")

    def _has_room(self, span: int) -> bool:
        """Tell whether what is shown fits beside each other."""
        parts = [part for part in (self._tile, self._name, self._version, *self._words) if not part.isHidden()]
        wide = (part.sizeHint().expandedTo(part.minimumSize()).width() for part in parts)  # a tile has no hint
        return sum(one + self._row.spacing() for one in wide) + grid(1.5) <= span

    def _say_about(self) -> None:
        """Say file and effect on one line, or under each other where one would cut the file short."""
        tail = f" · {self._what.effect}" if self._what.effect else ""
        room = self._span - self._tile.width() - 2 * self._row.spacing()
        apart = self._about.fontMetrics().horizontalAdvance(self._what.about + tail) > room
        self._about.set_whole(self._what.about, "" if apart else tail)
        self._effect.setText(self._what.effect)
        self._effect.setMinimumHeight(0)  # or the height that it had would count as needed (Qt 6.11)
        self._effect.setFixedHeight(max(0, self._effect.heightForWidth(max(0, room))))
        self._effect.setVisible(apart and bool(self._what.effect))

    def _lay_out(self) -> None:
        name = row(gap=1)
        name.addWidget(self._name)
        name.addWidget(self._version)
        name.addStretch(1)
        for target in self._buttons:
            name.addWidget(target)
        texts = column(gap=0)
        texts.addLayout(name)
        texts.addWidget(self._about)
        texts.addWidget(self._effect)
        self._row.addWidget(self._tile)
        self._row.addSpacing(self._row.spacing())
        self._row.addLayout(texts, 1)
        self.setLayout(self._row)
