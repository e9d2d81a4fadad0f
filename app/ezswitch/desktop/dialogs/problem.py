"""What could not be done, inline: title, why, what to do, the file, details to copy, and a consent to tick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ezswitch.desktop.dialogs.wording import consent_of, consent_words, headed, next_step, title_of
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.domain.errors import ConsentNeeded, EzswitchError


class Problem(QWidget):
    """Hidden until there is something to say. `agreed` is emitted when its consent is ticked or taken back."""

    agreed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        open_url: Callable[[str], object],
        short: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing; `short` writes a path as people do."""
        super().__init__(parent)
        self._theme, self._open_url, self._short = theme, open_url, short
        self._panel: QWidget | None = None
        self._given: frozenset[str] = frozenset()
        self.error: EzswitchError | None = None
        self.consent = QCheckBox(self)
        self.consent.toggled.connect(self.agreed)
        self._column = column(gap=0, margins=(3, 0, 3, 1.5))
        self.setLayout(self._column)
        self.consent.hide()
        self.hide()

    @property
    def accepted(self) -> frozenset[str]:
        """Return the names of the consents that were given here, also those of earlier tries."""
        name = consent_of(self.error) if self.error else ""
        return self._given | {name} if name and self.consent.isChecked() else self._given

    def show_error(self, error: EzswitchError) -> None:
        """Say this, in the place of what was said before."""
        self._given = self.accepted
        self._drop()
        self.error = error
        self._panel = self._make(error)
        self._column.addWidget(self._panel)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._panel.accessibleName()))
        if not self.consent.isHidden():
            self.consent.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Say nothing any more; a consent that was given stays given."""
        self._given = self.accepted
        self._drop()
        self.hide()

    def _drop(self) -> None:
        self.error = None
        self.consent.setParent(self)
        self.consent.hide()
        self.consent.setChecked(False)
        if self._panel is not None:
            self._column.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    def _make(self, error: EzswitchError) -> QWidget:
        asks = isinstance(error, ConsentNeeded)
        level, icon = ("warn", "warning") if asks else ("bad", "failed")
        panel = frame(level, self)
        texts = column(gap=0.5)
        texts.addWidget(label(title_of(error), level, parent=panel))
        shown = self._short(error.path)
        whole = translated(error.message)
        message = whole.replace(error.path, shown) if error.path else whole
        for words in (message, next_step(error)):
            if words:
                texts.addWidget(_selectable(words, panel))
        if error.path:
            texts.addLayout(path_line(error.path, self._open_url, panel, shown=shown))
        if name := consent_of(error):
            self.consent.setText(consent_words(name))
            self.consent.setParent(panel)
            texts.addWidget(self.consent, 0, Qt.AlignmentFlag.AlignLeft)
            self.consent.show()
        if not asks:
            copy = button(self.tr("Copy details"), "link", parent=panel)
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details(error)))
            texts.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(gap=1.5, margins=(2, 1.5, 2, 1))
        line.addWidget(Glyph(self._theme, icon, level, panel), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        panel.setLayout(line)
        panel.setAccessibleName(headed(title_of(error), message, next_step(error)))
        return panel


def details(error: EzswitchError) -> str:
    """Return an error as lines for a bug report, in English; errors never carry a key."""
    parts = {"error": error.id, "title": error.title, "message": error.message, "hint": error.hint, "path": error.path}
    return "\n".join(f"{name}: {text}" for name, text in parts.items() if text)


def path_line(path: str, open_url: Callable[[str], object], parent: QWidget, *, shown: str = "") -> QHBoxLayout:
    """Return a line with a path (`shown`: as it is written) and the button that opens its folder."""
    words = ElidedLabel("mono", parent)
    words.set_whole(shown or path)
    opener = button(tell("Open folder"), "link", parent=parent)
    opener.clicked.connect(lambda: open_url(QUrl.fromLocalFile(str(Path(path).parent)).toString()))
    line = row(gap=1)
    line.addWidget(words, 1)
    line.addWidget(opener)
    return line


def _selectable(words: str, parent: QWidget) -> QWidget:
    shown = label(words, wrap=True, parent=parent)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
