"""One connection to the session bus, where every wait has a deadline or can be interrupted."""

from __future__ import annotations

import _socket
import os
from time import monotonic

from ezswitch.domain.errors import NoKeychain
from ezswitch.system.keychain import failures, wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ezswitch.system.keychain.wire import Value

DEADLINE = 10.0
"""Seconds that one answer may take while nobody is being asked anything."""

BUS = "org.freedesktop.DBus"
_BUS_PATH = "/org/freedesktop/DBus"


def session_address(variables: Mapping[str, str]) -> str | None:
    """Return the Unix socket of the session bus ("@" first: abstract), or None where there is none.

    The variable wins; without it the socket in XDG_RUNTIME_DIR, as libdbus does.
    """
    text = variables.get("DBUS_SESSION_BUS_ADDRESS", "")
    for address in text.split(";"):
        transport, _, pairs = address.partition(":")
        options = dict(pair.partition("=")[::2] for pair in pairs.split(","))
        if transport == "unix" and "path" in options:
            return _unescaped(options["path"])
        if transport == "unix" and "abstract" in options:
            return "@" + _unescaped(options["abstract"])
    runtime = variables.get("XDG_RUNTIME_DIR", "")
    return f"{runtime}/bus" if runtime and not text and os.path.exists(f"{runtime}/bus") else None  # noqa: PTH110


class Bus:
    """A connection to the session bus. One thread uses it; any thread may interrupt it."""

    def __init__(self, address: str, seconds: float = DEADLINE) -> None:
        """Connect and introduce ourselves; raises NoKeychain or KeychainHung. `seconds` is each call's deadline."""
        self._seconds = seconds
        self._serial = 0
        self._data = b""
        self._signals: list[wire.Message] = []
        self._interrupted = False
        self._socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            self._connect("\0" + address[1:] if address.startswith("@") else address)
            self.call(BUS, _BUS_PATH, BUS, "Hello")
        except BaseException:
            self.close()
            raise

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *values: Value, wait: bool = False
    ) -> list[Value]:
        """Call a method and return its values; `wait`: without a deadline, because a person is being asked.

        Raises CallFailed for an error reply, KeychainHung after the deadline, NoKeychain when the bus goes away.
        """
        self._serial += 1
        serial = self._serial
        fields = {wire.PATH: path, wire.DESTINATION: to, wire.INTERFACE: interface, wire.MEMBER: member}
        if signature:
            fields[wire.SIGNATURE] = signature
        until = None if wait else monotonic() + self._seconds
        self._send(wire.message(serial, fields, values), until)
        while True:
            answer = self._next(until)
            if answer.reply_to == serial and answer.kind == wire.ERROR:
                raise failures.CallFailed(str(answer.fields.get(wire.ERROR_NAME, "")))
            if answer.reply_to == serial and answer.kind == wire.ANSWER:
                return answer.values
            if answer.kind == wire.SIGNAL:
                self._signals.append(answer)

    def listen(self, rule: str) -> None:
        """Ask the bus for the signals that a match rule names."""
        self.call(BUS, _BUS_PATH, BUS, "AddMatch", "s", rule)

    def next_signal(self) -> wire.Message:
        """Return the next signal that was asked for; waits without a deadline, `interrupt` ends it."""
        while not self._signals:
            message = self._next(None)
            if message.kind == wire.SIGNAL:
                self._signals.append(message)
        return self._signals.pop(0)

    def interrupt(self) -> None:
        """End whatever the connection waits for, from another thread: it raises KeychainDenied there."""
        self._interrupted = True
        try:
            self._socket.shutdown(_socket.SHUT_RDWR)
        except OSError:
            return

    def close(self) -> None:
        """Close the connection; the keychain dismisses a prompt that was open on it."""
        self._socket.close()

    def _connect(self, address: str) -> None:
        until = monotonic() + self._seconds
        try:
            self._with_deadline(self._socket.connect, until, address)
        except NoKeychain:
            raise failures.no_keychain("The session bus is not there, and so no keychain service.") from None
        self._send(b"\0AUTH EXTERNAL " + str(os.geteuid()).encode().hex().encode() + b"\r\n", until)
        line = b""
        while not line.endswith(b"\r\n"):
            line += self._receive(until)
        if not line.startswith(b"OK "):
            raise failures.no_keychain("The session bus did not let this program in.")
        self._send(b"BEGIN\r\n", until)

    def _next(self, until: float | None) -> wire.Message:
        try:
            while len(self._data) < wire.HEADER or len(self._data) < wire.length(self._data):
                self._data += self._receive(until)
            size = wire.length(self._data)
            message, self._data = wire.parsed(self._data[:size]), self._data[size:]
        except ValueError:
            raise failures.no_keychain("What answers on the session bus does not speak D-Bus.") from None
        return message

    def _send(self, data: bytes, until: float | None) -> None:
        self._with_deadline(self._socket.sendall, until, data)

    def _receive(self, until: float | None) -> bytes:
        data: bytes = self._with_deadline(self._socket.recv, until, 65536)
        if not data:
            raise self._gone()
        return data

    def _with_deadline(self, operation: Value, until: float | None, argument: Value) -> Value:
        try:
            self._socket.settimeout(None if until is None else max(until - monotonic(), 0.001))
            return operation(argument)
        except TimeoutError:
            raise failures.hung(self._seconds) from None
        except OSError:
            raise self._gone() from None

    def _gone(self) -> Exception:
        return failures.cancelled() if self._interrupted else failures.died()


def _unescaped(text: str) -> str:
    """Return a bus address's value with its %XX read."""
    head, *rest = text.split("%")
    return head + "".join(chr(int(part[:2], 16)) + part[2:] for part in rest)
