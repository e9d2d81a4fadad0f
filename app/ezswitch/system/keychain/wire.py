"""The D-Bus wire format: one message to bytes and back, in plain Python with nothing to import.

Written here because the libraries that do it take 20 to 30 ms to import, twice what all of `ezswitch key` takes;
the tests hold it against jeepney. Source: the D-Bus specification, "Message Protocol" and "Marshaling".
"""

from __future__ import annotations

from _struct import pack, unpack_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Value: TypeAlias = Any  # any D-Bus value: its signature says which

CALL, ANSWER, ERROR, SIGNAL = 1, 2, 3, 4
PATH, INTERFACE, MEMBER, ERROR_NAME, REPLY_TO, DESTINATION, SENDER, SIGNATURE = range(1, 9)
HEADER = 16
LARGEST = 1 << 24
"""Bytes of the longest message that is read; the specification's limit is 128 MB, keys are short."""

_NUMBERS = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "b": "I", "x": "q", "t": "Q", "d": "d"}
_ALIGNMENT = {"y": 1, "g": 1, "v": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "(": 8, "{": 8}
_FIELD_TYPES = {PATH: "o", SIGNATURE: "g", REPLY_TO: "u"}


class Message:
    """One message that came: its kind, the serial it answers (0: none), its fields by number, its values."""

    def __init__(self, kind: int, fields: dict[int, Value], values: list[Value]) -> None:
        """Take what was parsed."""
        self.kind = kind
        self.fields = fields
        self.values = values
        self.reply_to: int = fields.get(REPLY_TO, 0)


def message(serial: int, fields: dict[int, str], values: tuple[Any, ...] = ()) -> bytes:
    """Return a method call as bytes; `fields` maps field numbers to texts, SIGNATURE describes `values`."""
    body = bytearray()
    signature, at = fields.get(SIGNATURE, ""), 0
    for value in values:
        at = _put(body, signature, at, value)
    head = bytearray(pack("<cBBBII", b"l", CALL, 0, 1, len(body), serial))
    _put(head, "a(yv)", 0, [(number, (_FIELD_TYPES.get(number, "s"), text)) for number, text in fields.items()])
    _pad(head, 8)
    return bytes(head + body)


def length(start: bytes) -> int:
    """Return how long the message is whose first HEADER bytes are given; raises ValueError for nonsense."""
    order = _order(start)
    body, _serial, fields = unpack_from(order + "III", start, 4)
    total = int(HEADER + fields + (-fields) % 8 + body)
    if total > LARGEST:
        raise ValueError("message too long")
    return total


def parsed(data: bytes) -> Message:
    """Return one whole message; raises ValueError where the bytes are none."""
    try:
        reader = _Reader(data, _order(data))
        reader.at = 12
        fields = {number: value for number, (_type, value) in reader.value("a(yv)", 0)[0]}
        reader.skip(8)
        signature, at, values = fields.get(SIGNATURE, ""), 0, []
        while at < len(signature):
            value, at = reader.value(signature, at)
            values.append(value)
    except (IndexError, KeyError, TypeError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError("not a message") from error
    return Message(data[1], fields, values)


def _order(data: bytes) -> str:
    if data[:1] not in (b"l", b"B"):
        raise ValueError("no byte order")
    return "<" if data[:1] == b"l" else ">"


def _end(signature: str, at: int) -> int:
    """Return where the complete type that starts at `at` ends."""
    if signature[at] == "a":
        return _end(signature, at + 1)
    if signature[at] not in "({":
        return at + 1
    at += 1
    while signature[at] not in ")}":
        at = _end(signature, at)
    return at + 1


def _pad(out: bytearray, size: int) -> None:
    out.extend(bytes(-len(out) % size))


def _put(out: bytearray, signature: str, at: int, value: Value) -> int:
    """Append one value of the type at `at`, and return where the next type starts."""
    kind = signature[at]
    _pad(out, _ALIGNMENT.get(kind, 4))
    if kind in _NUMBERS:
        out += pack("<" + _NUMBERS[kind], value)
    elif kind in "sog":
        data = value.encode()
        out += pack("<B" if kind == "g" else "<I", len(data)) + data + b"\0"
    elif kind == "v":
        _put(out, "g", 0, value[0])
        _put(out, value[0], 0, value[1])
    elif kind == "a":
        _put_array(out, signature, at + 1, value)
    else:
        inner = at + 1
        for part in value:
            inner = _put(out, signature, inner, part)
    return _end(signature, at)


def _put_array(out: bytearray, signature: str, at: int, value: Value) -> None:
    place = len(out)
    out += bytes(4)
    _pad(out, _ALIGNMENT.get(signature[at], 4))
    start = len(out)
    if signature[at] == "y":
        out += value
    else:
        for item in value.items() if signature[at] == "{" else value:
            _put(out, signature, at, item)
    out[place : place + 4] = pack("<I", len(out) - start)


class _Reader:
    """Reads values one after the other; `at` is the offset in the message, which alignment counts from."""

    def __init__(self, data: bytes, order: str) -> None:
        self.data = data
        self.order = order
        self.at = 0

    def skip(self, size: int) -> None:
        self.at += -self.at % size

    def number(self, code: str, size: int) -> Value:
        if self.at + size > len(self.data):
            raise IndexError("message ends early")
        (value,) = unpack_from(self.order + code, self.data, self.at)
        self.at += size
        return value

    def bytes(self, size: int) -> bytes:
        part = self.data[self.at : self.at + size]
        if len(part) != size:
            raise IndexError("message ends early")
        self.at += size
        return part

    def value(self, signature: str, at: int) -> tuple[Any, int]:
        """Return one value of the type at `at`, and where the next type starts."""
        kind = signature[at]
        end = _end(signature, at)
        self.skip(_ALIGNMENT.get(kind, 4))
        if kind in _NUMBERS:
            size = {"B": 1, "h": 2, "H": 2, "i": 4, "I": 4}.get(_NUMBERS[kind], 8)
            number = self.number(_NUMBERS[kind], size)
            return (bool(number) if kind == "b" else number), end
        if kind in "sog":
            size = self.number("B", 1) if kind == "g" else self.number("I", 4)
            return self.bytes(size + 1)[:-1].decode(), end
        if kind == "v":
            inner = self.value("g", 0)[0]
            return (inner, self.value(inner, 0)[0]), end
        if kind == "a":
            return self.array(signature, at + 1), end
        return self.parts(signature, at + 1, end - 1), end

    def parts(self, signature: str, at: int, end: int) -> tuple[Any, ...]:
        values = []
        while at < end:
            value, at = self.value(signature, at)
            values.append(value)
        return tuple(values)

    def array(self, signature: str, at: int) -> Value:
        size = self.number("I", 4)
        self.skip(_ALIGNMENT.get(signature[at], 4))
        if signature[at] == "y":
            return self.bytes(size)
        stop, items = self.at + size, []
        while self.at < stop:
            before = self.at
            items.append(self.value(signature, at)[0])
            if self.at == before:
                raise IndexError("an item of no bytes")
        return dict(items) if signature[at] == "{" else items
