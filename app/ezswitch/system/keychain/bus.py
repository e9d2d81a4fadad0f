"""One connection to the session bus, where every wait has a deadline or can be interrupted.

jeepney says the words of D-Bus; the socket is ours, because jeepney's own connection cannot be interrupted, and not the
`socket` module's, because importing that costs 3 ms of every start of an agent.
"""

from __future__ import annotations

import _socket
import os
import struct
from collections.abc import Mapping
from time import monotonic
from typing import Any, TypeAlias

from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_connectable_addresses
from jeepney.low_level import Endianness, Header, HeaderFields, Message, MessageType, Parser

from ezswitch.domain.errors import NoKeychain
from ezswitch.domain.phrase import say
from ezswitch.system.keychain import failures

Value: TypeAlias = Any
"""Any D-Bus value: its signature says which."""

Signal: TypeAlias = tuple[str, str, tuple[Value, ...]]
"""A signal that came: its member, the path of its sender, its values."""

BUS = "org.freedesktop.DBus"
_BUS_PATH = "/org/freedesktop/DBus"
_LARGEST = 1 << 24
"""Bytes of the longest message that is waited for; the specification's limit is 128 MB, keys are short."""

_NONSENSE = (ValueError, LookupError, TypeError, AssertionError, RecursionError, struct.error)
"""What jeepney's parser raises for bytes that are no message (0.9)."""


def session_address(variables: Mapping[str, str]) -> str | None:
    """Return the Unix socket of the session bus (abstract: a zero byte first), or None where there is none.

    The variable wins; without it the socket in XDG_RUNTIME_DIR, as libdbus does.
    """
    text = variables.get("DBUS_SESSION_BUS_ADDRESS", "")
    if text:
        try:
            return str(next(get_connectable_addresses(text)))
        except (ValueError, RuntimeError):
            return None
    runtime = variables.get("XDG_RUNTIME_DIR", "")
    return f"{runtime}/bus" if runtime and os.path.exists(f"{runtime}/bus") else None  # noqa: PTH110 - pathlib costs 5 ms


class Bus:
    """A connection to the session bus. One thread uses it; any thread may interrupt it."""

    def __init__(self, address: str, seconds: float = failures.DEADLINE) -> None:
        """Connect and introduce ourselves; raises NoKeychain or KeychainHung. `seconds` is each call's deadline."""
        self._seconds = seconds
        self._serial = 0
        self._parser = Parser()
        self._signals: list[Signal] = []
        self._interrupted = False
        self._socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            self._connect(address)
            self.call(BUS, _BUS_PATH, BUS, "Hello")
        except BaseException:
            self.close()
            raise

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *values: Value, wait: bool = False
    ) -> tuple[Value, ...]:
        """Call a method and return its values; `wait`: without a deadline, because a person is being asked.

        Raises CallFailed for an error reply, KeychainHung after the deadline, NoKeychain when the bus goes away.
        """
        self._serial += 1
        serial = self._serial
        fields = {
            HeaderFields.path: path,
            HeaderFields.destination: to,
            HeaderFields.interface: interface,
            HeaderFields.member: member,
        }
        if signature:
            fields[HeaderFields.signature] = signature
        header = Header(Endianness.little, MessageType.method_call, 0, 1, 0, serial, fields)
        until = None if wait else monotonic() + self._seconds
        self._send(Message(header, values).serialise(), until)
        while (answer := self._next(until)).header.fields.get(HeaderFields.reply_serial) != serial:
            self._keep(answer)
        if answer.header.message_type is MessageType.error:
            raise failures.CallFailed(str(answer.header.fields.get(HeaderFields.error_name, "")))
        return tuple(answer.body)

    def listen(self, rule: str) -> None:
        """Ask the bus for the signals that a match rule names."""
        self.call(BUS, _BUS_PATH, BUS, "AddMatch", "s", rule)

    def next_signal(self) -> Signal:
        """Return the next signal that was asked for; waits without a deadline, `interrupt` ends it."""
        while not self._signals:
            self._keep(self._next(None))
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
            raise failures.no_keychain(say("The session bus is not there, and so no keychain service.")) from None
        introduction = Authenticator()
        try:
            for line in introduction:
                self._send(line, until)
                introduction.feed(self._receive(until))
        except AuthenticationError:
            raise failures.no_keychain(say("The session bus did not let this program in.")) from None
        self._send(BEGIN, until)

    def _keep(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            fields = message.header.fields
            member, path = fields.get(HeaderFields.member, ""), fields.get(HeaderFields.path, "")
            self._signals.append((member, path, tuple(message.body)))

    def _next(self, until: float | None) -> Message:
        try:
            while (message := self._parser.get_next_message()) is None:
                if self._parser.bytes_desired() > _LARGEST:
                    raise ValueError("message too long")
                self._parser.add_data(self._receive(until))
        except _NONSENSE:
            raise failures.no_keychain(say("What answers on the session bus does not speak D-Bus.")) from None
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
