"""A service on a private D-Bus session, in a thread of its own: what a panel or a notification daemon is made of."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SECONDS = 15
Answer = tuple[str, tuple[Any, ...]]
"""A D-Bus signature and the values."""


class BusService:
    """Owns names, answers calls and hears signals, until it is closed. One thread does all of the bus.

    `answers` are called by "interface.Member" with the message; `heard` hears every signal asked for with `listen`.
    """

    def __init__(self, address: str, name: str) -> None:
        self.name = name
        self.changed = threading.Condition()
        self.answers: dict[str, Callable[[Message], Answer]] = {}
        self.connection: DBusConnection = open_dbus_connection(address)
        self.unique = self.connection.unique_name
        self._asked: queue.SimpleQueue[tuple[Message, queue.SimpleQueue[Message]]] = queue.SimpleQueue()
        self._pending: dict[int, queue.SimpleQueue[Message]] = {}
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"bus service {name}")

    def start(self) -> None:
        """Answer from now on, and own the name."""
        self._thread.start()
        self.call(message_bus.RequestName(self.name, 4))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Leave the bus, as a process that ends does."""
        self._closed.set()
        self._thread.join(SECONDS)
        self.connection.close()

    def call(self, message: Message) -> tuple[Any, ...]:
        """Call a method and return its values."""
        back: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._asked.put((message, back))
        answer = back.get(timeout=SECONDS)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return tuple(answer.body)

    def method(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *values: Any
    ) -> tuple[Any, ...]:
        """Call a method by its names."""
        where = DBusAddress(path, to, interface)
        return self.call(new_method_call(where, member, signature or None, values))

    def get(self, to: str, path: str, interface: str, name: str) -> Any:
        """Return a property."""
        return self.call(Properties(DBusAddress(path, to, interface)).get(name))[0][1]

    def listen(self, **rule: Any) -> None:
        """Ask the bus for signals."""
        self.call(message_bus.AddMatch(MatchRule(type="signal", **rule)))

    def emit(self, path: str, interface: str, member: str, signature: str = "", *values: Any) -> None:
        """Emit a signal; nothing comes back."""
        message = new_signal(DBusAddress(path, interface=interface), member, signature or None, values)
        self._asked.put((message, queue.SimpleQueue()))

    def heard(self, message: Message) -> None:
        """Hear a signal."""

    def await_(self, what: Callable[[], Any], why: str = "") -> Any:
        """Wait until it is true, and return it: asked again whenever something came over the bus."""
        with self.changed:
            assert self.changed.wait_for(what, SECONDS), why or what
            return what()

    def _run(self) -> None:
        while not self._closed.is_set():
            self._send_asked()
            try:
                message = self.connection.receive(timeout=0.01)
            except TimeoutError:
                continue
            except (ConnectionError, EOFError):
                return
            self._handle(message)
        self._send_asked()

    def _send_asked(self) -> None:
        while not self._asked.empty():
            message, back = self._asked.get()
            serial = next(self.connection.outgoing_serial)
            self._pending[serial] = back
            self.connection.send(message, serial=serial)

    def _handle(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            back = self._pending.pop(fields[HeaderFields.reply_serial], None)
            if back is not None:
                back.put(message)
        elif kind is MessageType.method_call:
            self._answer(message, f"{fields.get(HeaderFields.interface, '')}.{fields[HeaderFields.member]}")
        else:
            self.heard(message)
        with self.changed:
            self.changed.notify_all()

    def _answer(self, message: Message, name: str) -> None:
        answer = self.answers.get(name)
        if answer is None:
            self.connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (name,)))
            return
        signature, values = answer(message)
        self.connection.send(new_method_return(message, signature or None, values))
