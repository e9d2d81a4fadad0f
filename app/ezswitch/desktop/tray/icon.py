"""The icon in the tray: made anew whenever a tray comes, and what was clicked on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from ezswitch.desktop.tray.picture import Panel, panel, picture
from ezswitch.desktop.tray.rows import Mood

MESSAGE_MS = 10_000


class Icon(QObject):
    """One QSystemTrayIcon at a time. `pressed`: open the window; `middle_pressed`; `message_pressed`."""

    pressed = Signal()
    middle_pressed = Signal()
    message_pressed = Signal()

    def __init__(self, app: QApplication, platform: str, desktop: str, parent: QObject | None = None) -> None:
        """Show nothing yet. `platform` is `sys.platform`, `desktop` XDG_CURRENT_DESKTOP."""
        super().__init__(parent)
        self._platform, self._desktop = platform, desktop
        self._hints = app.styleHints()
        self._mood, self._tooltip = Mood.FINE, "ezswitch"
        self._icon: QSystemTrayIcon | None = None
        self._hints.colorSchemeChanged.connect(self._draw)

    @property
    def ground(self) -> Panel:
        """Return what the icon stands on now."""
        return panel(self._platform, self._desktop, self._hints.colorScheme())

    def place(self, menu: QMenu) -> None:
        """Put a new icon into the tray that is there now; the old one, whose tray is gone, goes."""
        self.remove()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_pressed)
        self._icon.setToolTip(self._tooltip)
        self._draw()
        self._icon.show()

    def remove(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def show_state(self, mood: Mood, tooltip: str) -> None:
        """Show a mood and a tooltip; the panel is told only what is new."""
        if mood is not self._mood:
            self._mood = mood
            self._draw()
        if tooltip != self._tooltip and self._icon is not None:
            self._icon.setToolTip(tooltip)
        self._tooltip = tooltip

    def message(self, title: str, text: str) -> None:
        """Show a message beside the icon, as far as the system can."""
        if self._icon is not None:
            self._icon.showMessage(title, text, picture(Mood.FINE, Panel.UNKNOWN), MESSAGE_MS)

    @Slot()
    def _draw(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(picture(self._mood, self.ground))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason is reasons.MiddleClick:
            self.middle_pressed.emit()
        elif reason is reasons.Trigger and self._platform != "darwin":  # there a click opens the menu
            self.pressed.emit()
