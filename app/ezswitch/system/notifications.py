"""The desktop's notifications with a button, over D-Bus (org.freedesktop.Notifications 1.2); Linux alone has them."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from threading import Lock
from typing import TYPE_CHECKING

from ezswitch.domain.errors import KeychainError
from ezswitch.domain.outside import NoNotifications

if TYPE_CHECKING:
    from ezswitch.system.keychain.bus import Bus

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_RULE = f"type='signal',sender='{_NAME}',interface='{_NAME}',path='{_PATH}'"
_ACTION = "act"
_AS_THE_DESKTOP_LIKES = -1
_ICON = "ezswitch"


class DesktopNotifier:
    """Shows one notification at a time: a new one takes the place of the one before. See domain/outside.Notifier."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        """Take the variables that say where the session bus is. Nothing is connected before `show`."""
        self._variables = variables
        self._lock = Lock()
        self._waiting: Bus | None = None
        self._shown = 0
        self._closed = False

    def show(self, title: str, text: str, action: str) -> bool:
        """Show a notification with one button; block until it was pressed (True) or is gone (False)."""
        from ezswitch.system.keychain.failures import CallFailed  # noqa: PLC0415  jeepney, only once it is needed

        number = 0
        bus: Bus | None = None
        try:
            bus = self._connect()
            if not self._begin(bus):
                return False
            number = self._notify(bus, title, text, action)
            return _pressed(bus, number)
        except (KeychainError, CallFailed):  # the words of bus.py for: nobody answers, interrupted, or gone
            if number or self._closed:
                return False
            raise NoNotifications from None
        finally:
            if bus is not None:
                self._end(bus)

    def close(self) -> None:
        """End every call that still waits, and begin none any more."""
        with self._lock:
            self._closed = True
            if self._waiting is not None:
                self._waiting.interrupt()

    def _connect(self) -> Bus:
        from ezswitch.system.keychain.bus import Bus, session_address  # noqa: PLC0415  jeepney, once it is needed

        address = session_address(self._variables)
        if address is None:
            raise NoNotifications
        return Bus(address)

    def _begin(self, bus: Bus) -> bool:
        """Take the place of the call before; False once everything is closed."""
        with self._lock:
            if self._waiting is not None:
                self._waiting.interrupt()
            self._waiting = bus
            return not self._closed

    def _end(self, bus: Bus) -> None:
        with self._lock:
            if self._waiting is bus:
                self._waiting = None
        bus.close()

    def _notify(self, bus: Bus, title: str, text: str, action: str) -> int:
        """Show it and return its number; raises NoNotifications where a button would not be shown."""
        (able,) = bus.call(_NAME, _PATH, _NAME, "GetCapabilities")
        if "actions" not in able:
            raise NoNotifications
        bus.listen(_RULE)
        body = escape(text, quote=False) if "body-markup" in able else text
        hints = {"desktop-entry": ("s", _ICON)}
        buttons = [_ACTION, action]
        values = ("ezswitch", self._shown, _ICON, title, body, buttons, hints, _AS_THE_DESKTOP_LIKES)
        (number,) = bus.call(_NAME, _PATH, _NAME, "Notify", "susssasa{sv}i", *values)
        self._shown = int(number)
        return self._shown


def _pressed(bus: Bus, number: int) -> bool:
    """Wait for what becomes of a notification; a daemon that presses and closes says so in this order."""
    while True:
        member, _, values = bus.next_signal()
        if values[:1] != (number,):
            continue
        if member == "ActionInvoked":
            return True
        if member == "NotificationClosed":
            return False
