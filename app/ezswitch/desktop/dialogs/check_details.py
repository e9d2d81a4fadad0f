"""One check in full: its layers with their times, the request id, and the raw answer, each to be copied."""

from __future__ import annotations

import json

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from ezswitch.desktop.dialogs.fold import Fold
from ezswitch.desktop.dialogs.wording import for_the_window, labelled, milliseconds
from ezswitch.desktop.language import translated
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.words import in_sentences
from ezswitch.domain.phrase import say
from ezswitch.domain.verdict import Check, Layer

LAYERS = {
    "dns": say("Host found"),
    "tcp": say("Connected"),
    "tls": say("Encrypted and trusted"),
    "http": say("Answered"),
    "api": say("Answered as an API"),
    "key": say("Key accepted"),
    "catalogue": say("List of models read"),
    "models": say("Models of the profile listed"),
    "surfaces": say("Every API format answers"),
}
_SHOWN_RAW = 8000
_BAR = 18
"""Grid steps of the longest bar."""


class Bar(QWidget):
    """When a layer began and ended, as a part of the whole check."""

    def __init__(self, theme: Theme, begin: float, end: float, *, ok: bool, parent: QWidget) -> None:
        """Take both ends, from 0 to 1."""
        super().__init__(parent)
        self._theme, self._begin, self._end, self._ok = theme, begin, end, ok
        self.setFixedSize(grid(_BAR), grid(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it; what took no time to speak of is still a mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        thick, radius = grid(0.5), grid(0.25)
        top = (self.height() - thick) / 2
        painter.setBrush(self._theme.colour("skeleton"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), thick), radius, radius)
        left = min(self._begin * self.width(), self.width() - thick)
        wide = max((self._end - self._begin) * self.width(), thick)
        painter.setBrush(self._theme.colour("accent" if self._ok else "bad"))
        painter.drawRoundedRect(QRectF(left, top, min(wide, self.width() - left), thick), radius, radius)
        painter.end()


class CheckDetails(QWidget):
    """Layers, status, request id and raw answer of a check."""

    def __init__(self, theme: Theme, check: Check, parent: QWidget) -> None:
        """Show one check; another one needs another widget."""
        super().__init__(parent)
        self.check = check
        whole = column(gap=1)
        if check.layers:
            whole.addLayout(self._layers(theme, check.layers))
        self.answer = label(self._answer(), "muted", wrap=True, parent=self)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer.setVisible(bool(self.answer.text()))
        self.copy_id = button(self.tr("Copy request id"), "link", parent=self)
        self.copy_id.setVisible(bool(check.request_id))
        self.copy_id.clicked.connect(lambda *_: QGuiApplication.clipboard().setText(check.request_id))
        self.copy = button(self.tr("Copy everything"), "link", parent=self)
        self.copy.clicked.connect(lambda *_: QGuiApplication.clipboard().setText(in_full(check)))
        line = row(gap=1)
        for part in (self.copy_id, self.copy):
            line.addWidget(part)
        line.addStretch(1)
        whole.addWidget(self.answer)
        whole.addLayout(line)
        if check.raw:
            whole.addWidget(Fold(theme, self.tr("What it answered"), self._raw(check.raw), self))
        self.setLayout(whole)

    def _answer(self) -> str:
        check = self.check
        parts = [self.tr("HTTP status {status}").format(status=check.status) if check.status else ""]
        parts += [self.tr("request id {id}").format(id=check.request_id) if check.request_id else ""]
        return " · ".join(part for part in parts if part)

    def _layers(self, theme: Theme, layers: tuple[Layer, ...]) -> QGridLayout:
        result = QGridLayout()
        result.setHorizontalSpacing(grid(1))
        result.setVerticalSpacing(grid(0.25))
        whole = sum(layer.ms for layer in layers) or 1.0
        begin = 0.0
        for number, layer in enumerate(layers):
            icon, role = ("check", "good") if layer.ok else ("failed", "bad")
            words = label(translated(LAYERS.get(layer.name, layer.name)), "" if layer.ok else "bad", parent=self)
            took = label(milliseconds(layer.ms), "small", parent=self)
            took.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            said = self.tr("passed") if layer.ok else self.tr("failed")
            words.setAccessibleName(labelled(words.text(), in_sentences(said, took.text())))
            end = begin + layer.ms / whole
            result.addWidget(Glyph(theme, icon, role, self), number, 0)
            result.addWidget(words, number, 1)
            if layer.ms:
                result.addWidget(Bar(theme, begin, end, ok=layer.ok, parent=self), number, 2)
            result.addWidget(took, number, 3)
            begin = end
        result.setColumnStretch(1, 1)
        return result

    def _raw(self, raw: str) -> QPlainTextEdit:
        result = QPlainTextEdit(_readable(raw)[:_SHOWN_RAW], self)
        result.setReadOnly(True)
        result.setProperty("role", "mono")
        result.setAccessibleName(self.tr("What it answered"))
        result.setFixedHeight(grid(16))
        result.setTabChangesFocus(True)
        return result


def in_full(check: Check) -> str:
    """Return everything about a check as lines for a provider's support, in English; no check carries a key."""
    parts = {
        "verdict": check.verdict.value,
        "message": check.message,
        "hint": for_the_window(check.hint),
        "time": check.at.isoformat(timespec="seconds"),
        "status": str(check.status or ""),
        "request id": check.request_id,
        "layers": ", ".join(f"{one.name} {'ok' if one.ok else 'FAILED'} {one.ms:.0f} ms" for one in check.layers),
        "answer": check.raw,
    }
    return "\n".join(f"{name}: {text}" for name, text in parts.items() if text) + "\n"


def _readable(raw: str) -> str:
    """Return JSON with its lines, anything else as it is."""
    try:
        return json.dumps(json.loads(raw), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return raw
