"""Where profiles come from: something to paste, what agents use today, CC Switch, a file."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget

from ezswitch.desktop.dialogs.import_words import is_address
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, keep_icon, label, without_mnemonic
from ezswitch.domain.offer import Source

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LINES = 4
_EXAMPLES = "ezswitch://import?…    ccswitch://v1/import?…    https://…    git@…"


class PasteField(QPlainTextEdit):
    """A field for a link, a shared setup or an address. `given`: something was pasted, or Enter pressed."""

    given = Signal()
    file_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(_EXAMPLES)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + grid(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for going on: nobody types a second line here."""
        if event.key() in _ENTER:
            self.given.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what was pasted as it is; a file that was dropped here is meant to be read."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(files[0])
            return
        super().insertFromMimeData(source)
        if not is_address(self.toPlainText()):
            self.given.emit()


class SourceStep(QWidget):
    """The first step. `text_given` carries what was pasted, `source_given` a Source's name, a path or an address."""

    text_given = Signal(str)
    source_given = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, agents: str, parent: QWidget | None = None) -> None:
        """Take the names of the agents that are installed, "" where none is."""
        super().__init__(parent)
        self._theme = theme
        self.field = PasteField(self)
        words = label(self.tr("&Paste a link, a shared setup, or its https or Git address"), parent=self)
        words.setBuddy(self.field)
        self.field.setAccessibleName(without_mnemonic(words.text()))
        now = self.tr("From what your agents use &today ({agents})").format(agents=agents)
        self.live = self._door("agents", now, Source.LIVE)
        self.rival = self._door("profiles", self.tr("From CC S&witch"), Source.CC_SWITCH)
        self.file = self._door("open", self.tr("From a &file…"), "")
        self.live.setVisible(bool(agents))
        self.rival.hide()
        whole = column(gap=1)
        whole.addWidget(words)
        whole.addWidget(self.field)
        whole.addSpacing(grid(1))
        for door in (self.live, self.rival, self.file):
            whole.addWidget(door)
        self.setLayout(whole)
        self.setFocusProxy(self.field)
        self.field.given.connect(self.go_on)
        self.field.file_given.connect(self.source_given)
        self.field.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """Return what stands in the field."""
        return self.field.toPlainText().strip()

    @Slot()
    def go_on(self) -> None:
        """Have read what was pasted. It may hold a key, so only an address stays to be corrected."""
        text = self.text
        if not text:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_address(text):
            self.source_given.emit(text)
        else:
            self.field.clear()
            self.text_given.emit(text)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file; it is read once it was chosen."""
        chooser = QFileDialog(self, self.tr("Import from a file"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.source_given)
        chooser.open()

    def _door(self, icon: str, words: str, source: str) -> QPushButton:
        made = button(words, "row", parent=self)
        keep_icon(self._theme, made, icon)
        made.clicked.connect(lambda *_: self.source_given.emit(source) if source else self.choose_file())
        return made
