"""A key that was pasted stays on the clipboard, where every program can read it: it is taken off after a while.

Only if it still is what lies there, and only a hash of it is kept meanwhile. Clipboard managers with a history of
their own are beyond us.
"""

from __future__ import annotations

import hashlib
import secrets

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from ezswitch.domain.keylike import holds_key

KEPT_MS = 30_000
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_PLAIN = ("http://", "https://", "ezswitch:")


class Forgetting(QObject):
    """Lives as long as the application, because the field that was pasted into may be gone sooner."""

    def __init__(self, parent: QObject) -> None:
        """Have nothing to take off."""
        super().__init__(parent)
        self._salt = secrets.token_bytes(16)
        self._wanted = b""
        self.timer = QTimer(self, interval=KEPT_MS, singleShot=True)
        self.timer.timeout.connect(self.forget)

    def pasted(self, field: str) -> None:
        """Hear what a field for keys holds after a paste; what did not come from the clipboard is left alone."""
        if any(text and text.strip() == field.strip() for text in map(_text, _MODES)):
            self._wanted = self._hash(field.strip())
            self.timer.start()

    @Slot()
    def forget(self) -> None:
        """Empty the clipboard, and the selection, where the key still lies there."""
        wanted, self._wanted = self._wanted, b""
        for mode in _MODES if wanted else ():
            if self._hash(_text(mode).strip()) == wanted:
                QGuiApplication.clipboard().clear(mode)

    def _hash(self, text: str) -> bytes:
        return hashlib.sha256(self._salt + text.encode()).digest()


def forget_later(text: str) -> None:
    """Have a pasted key taken off the clipboard after a while, or when the program ends; an address is no key."""
    app = QCoreApplication.instance()
    if app is None or (text.lower().startswith(_PLAIN) and not holds_key(text)):
        return
    there = app.findChild(Forgetting)
    if there is None:
        there = Forgetting(app)
        app.aboutToQuit.connect(there.forget)
    there.pasted(text)


def _text(mode: QClipboard.Mode) -> str:
    clipboard = QGuiApplication.clipboard()
    if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
        return ""
    return clipboard.text(mode)
