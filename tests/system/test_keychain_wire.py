"""The wire format is held against jeepney, which did not write it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusAddress, Parser, new_method_call

from ezswitch.system.keychain import wire

FIELDS = {wire.PATH: "/a/b", wire.DESTINATION: "org.example.x", wire.INTERFACE: "org.example.I", wire.MEMBER: "Do"}
SIGNATURE = "sva{sv}a{ss}(oayays)baoyxdnqiutg"
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
BODY = st.tuples(
    TEXT,
    st.one_of(st.tuples(st.just("s"), TEXT), st.tuples(st.just("a{ss}"), st.dictionaries(TEXT, TEXT, max_size=3))),
    st.dictionaries(TEXT, st.tuples(st.just("i"), st.integers(-(2**31), 2**31 - 1)), max_size=3),
    st.dictionaries(TEXT, TEXT, max_size=3),
    st.tuples(st.just("/p"), st.binary(max_size=9), st.binary(max_size=9), TEXT),
    st.booleans(),
    st.lists(st.sampled_from(["/", "/a", "/b/c"]), max_size=3),
    st.integers(0, 255),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.integers(-(2**15), 2**15 - 1),
    st.integers(0, 2**16 - 1),
    st.integers(-(2**31), 2**31 - 1),
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**64 - 1),
    st.sampled_from(["", "s", "a{sv}"]),
)


@given(BODY)
def test_jeepney_reads_what_is_written_here(body: tuple[object, ...]) -> None:
    parser = Parser()
    parser.add_data(wire.message(3, FIELDS | {wire.SIGNATURE: SIGNATURE}, body))
    message = parser.get_next_message()
    assert message.header.serial == 3
    assert {int(number): value for number, value in message.header.fields.items()} == FIELDS | {8: SIGNATURE}
    assert message.body == body


@given(BODY)
def test_what_jeepney_writes_is_read_here(body: tuple[object, ...]) -> None:
    address = DBusAddress("/a/b", "org.example.x", "org.example.I")
    data = new_method_call(address, "Do", SIGNATURE, body).serialise(serial=9)
    assert wire.length(data[: wire.HEADER]) == len(data)
    message = wire.parsed(data)
    assert message.kind == wire.CALL
    assert message.fields == FIELDS | {wire.SIGNATURE: SIGNATURE}
    assert tuple(message.values) == body


@given(BODY, st.data())
def test_a_damaged_message_is_a_value_error_and_nothing_else(body: tuple[object, ...], data: st.DataObject) -> None:
    whole = bytearray(wire.message(3, FIELDS | {wire.SIGNATURE: SIGNATURE}, body))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(wire.HEADER, len(whole)))
    with suppress(ValueError):
        assert wire.parsed(bytes(whole[:cut])).kind == whole[1]


def test_a_big_endian_message_is_read() -> None:
    head = b"B" + bytes([wire.ANSWER, 0, 1]) + (4).to_bytes(4) + (1).to_bytes(4) + (15).to_bytes(4)
    fields = bytes([5, 1]) + b"u\0" + (77).to_bytes(4) + bytes([8, 1]) + b"g\0" + b"\1u\0" + b"\0"
    data = head + fields + (4242).to_bytes(4)
    assert wire.length(data) == len(data)
    message = wire.parsed(data)
    assert (message.reply_to, message.values) == (77, [4242])


@pytest.mark.parametrize("start", [b"HTTP/1.1 400 Bad", b"l\2\0\1" + b"\xff" * 12])
def test_nonsense_is_refused_before_it_is_waited_for(start: bytes) -> None:
    with pytest.raises(ValueError, match=r"order|long"):
        wire.length(start)


def test_an_array_of_nothing_ends() -> None:
    data = wire.message(1, FIELDS | {wire.SIGNATURE: "au"}, ([1, 2],)).replace(b"\2au\0", b"\3a()\0"[:4])
    with pytest.raises(ValueError, match="not a message"):
        wire.parsed(data)
