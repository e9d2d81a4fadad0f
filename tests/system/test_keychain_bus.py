"""The connection to the session bus: where it is looked for, and what answers there that is no bus."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from jeepney import DBusAddress, Endianness, Header, HeaderFields, Message, MessageType, new_signal

from ezswitch.domain.errors import KeychainDenied, KeychainHung, NoKeychain
from ezswitch.system.keychain.bus import Bus, session_address
from keyring_session import Session, private_session

OK = b"OK 0123456789abcdef0123456789abcdef\r\n"
HELLO = 1
"""The serial of the first call, which the connection makes by itself."""


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    with private_session(home) as session:
        yield session


@contextmanager
def answering(home: Path, *answers: bytes) -> Iterator[str]:
    """Give the address of a socket that answers each thing it hears with the next of these, then hangs up."""
    path = str(home / "socket")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path)
        door.listen(1)
        thread = Thread(target=_answer, args=(door, answers))
        thread.start()
        yield path
        thread.join(10)
        assert not thread.is_alive()


def _answer(door: socket.socket, answers: tuple[bytes, ...]) -> None:
    caller, _ = door.accept()
    with caller:
        caller.settimeout(10)
        for answer in answers:
            caller.recv(4096)
            caller.sendall(answer)
        caller.shutdown(socket.SHUT_WR)
        while caller.recv(4096):
            pass


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("unix:path=/run/user/1/bus", "/run/user/1/bus"),
        ("unix:path=/a%20b,guid=00ff", "/a b"),
        ("unix:abstract=/tmp/dbus-x,guid=00ff", "\0/tmp/dbus-x"),
        ("tcp:host=127.0.0.1,port=1;unix:path=/second", "/second"),
        ("tcp:host=127.0.0.1,port=1", None),
        ("autolaunch:", None),
        ("disabled:", None),
        ("nonsense", None),
        (";", None),
    ],
)
def test_the_address_is_read_from_the_variable(address: str, found: str | None) -> None:
    assert session_address({"DBUS_SESSION_BUS_ADDRESS": address}) == found


def test_without_the_variable_it_is_looked_for_in_the_runtime_folder(home: Path) -> None:
    variables = {"XDG_RUNTIME_DIR": str(home)}
    assert session_address(variables) is None
    (home / "bus").touch()
    assert session_address(variables) == str(home / "bus")
    assert session_address(variables | {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=x"}) is None
    assert session_address({}) is None


def test_a_real_bus_answers(session: Session) -> None:
    address = session_address(session.environment)
    assert address is not None
    assert Path(address).parent == Path(session.environment["XDG_RUNTIME_DIR"])
    bus = Bus(address)
    (names,) = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames")
    assert "org.freedesktop.DBus" in names
    bus.listen("type='signal',member='NameOwnerChanged'")
    Bus(address).close()
    member, path, values = bus.next_signal()
    assert (member, path) in {("NameAcquired", "/org/freedesktop/DBus"), ("NameOwnerChanged", "/org/freedesktop/DBus")}
    assert values
    bus.close()


def test_nobody_listens(home: Path) -> None:
    with pytest.raises(NoKeychain, match="not there"):
        Bus(str(home / "nothing"))


@pytest.mark.parametrize(
    "answer", [b"REJECTED EXTERNAL\r\n", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"x" * 9000, OK + b"more"]
)
def test_a_bus_that_does_not_let_us_in(home: Path, answer: bytes) -> None:
    with answering(home, answer) as address, pytest.raises(NoKeychain, match="did not let"):
        Bus(address)


def reply(serial: int = HELLO) -> bytes:
    """Return what a bus answers to the call of this serial."""
    fields = {HeaderFields.reply_serial: serial, HeaderFields.signature: "s"}
    header = Header(Endianness.little, MessageType.method_return, 0, 1, 0, 1, fields)
    return bytes(Message(header, (":1.7",)).serialise())


def test_a_bus_that_speaks_properly_is_listened_to(home: Path) -> None:
    signal = new_signal(DBusAddress("/somebody", interface="org.example.I"), "Said", "s", ("x",)).serialise(serial=2)
    with answering(home, OK, signal + reply(99) + reply()) as address:
        bus = Bus(address)
        assert bus.next_signal() == ("Said", "/somebody", ("x",))
        bus.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"l\2\0\1" + b"\xff" * 12,
        b"B" + reply()[1:],
        reply()[:1] + b"\x09" + reply()[2:],
        reply()[:16] + b"\xee" + reply()[17:],
        reply().replace(b"s\0", b"z\0"),
        reply().replace(b":1.7", b"\xff\xfe\xfd\xfc"),
        reply().replace(b"\4\0\0\0:1.7", b"\xff\0\0\0:1.7"),
    ],
    ids=["http", "too long", "byte order", "kind", "field", "type", "not UTF-8", "text too long"],
)
def test_a_bus_that_speaks_nonsense_is_no_keychain(home: Path, answer: bytes) -> None:
    with answering(home, OK, answer) as address, pytest.raises(NoKeychain, match="does not speak D-Bus"):
        Bus(address)


def test_a_bus_that_hangs_up_has_stopped(home: Path) -> None:
    with answering(home, OK, reply()[:20]) as address, pytest.raises(NoKeychain, match="stopped"):
        Bus(address)


def test_a_bus_that_says_nothing_is_given_up(home: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(home / "socket"))
        silent.listen(1)
        with pytest.raises(KeychainHung, match=r"0\.2 seconds"):
            Bus(str(home / "socket"), seconds=0.2)


def test_an_interrupted_call_is_cancelled(session: Session) -> None:
    bus = Bus(session_address(session.environment) or "")
    bus.interrupt()
    with pytest.raises(KeychainDenied):
        [bus.next_signal() for _ in range(9)]
    bus.close()
    bus.interrupt()
