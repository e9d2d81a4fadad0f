"""What the first window hears: whole messages, pieces, floods and silence, over a real socket."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from desktop.test_instance import LINK, MALFORMED
from ezswitch.desktop.instance import HEARD, LONGEST, NOT_UNDERSTOOD, Call, written
from ezswitch.desktop.listening import Listening


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "window.socket")


@pytest.fixture
def listening(address: str, qtbot: QtBot) -> Iterator[Listening]:
    assert qtbot
    made = Listening(address, patience=500)
    yield made
    made.stop()
    shiboken6.delete(made)


@pytest.fixture
def heard(listening: Listening) -> list[Call]:
    calls: list[Call] = []
    listening.called.connect(calls.append)
    return calls


@pytest.fixture
def answer_to(listening: Listening, address: str, qtbot: QtBot) -> Iterator[Callable[..., bytes]]:
    """Return a function that sends pieces of bytes and returns everything that comes back until the end."""
    assert listening
    open_ones: list[socket.socket] = []

    def send(*pieces: bytes) -> bytes:
        client = socket.socket(socket.AF_UNIX)
        open_ones.append(client)
        client.connect(address)
        client.setblocking(False)
        got, ended = b"", False

        def take() -> bool:
            nonlocal got, ended
            try:
                piece = client.recv(LONGEST)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                piece = b""
            got, ended = got + piece, not piece
            return ended

        for piece in pieces:
            client.sendall(piece)
            take()
        qtbot.waitUntil(take, timeout=30_000)
        return got

    yield send
    for client in open_ones:
        client.close()


def test_a_call_is_heard_once_and_answered(heard: list[Call], answer_to: Callable[..., bytes]) -> None:
    assert answer_to(written(Call(LINK, "t"))) == HEARD
    assert heard == [Call(LINK, "t")]


def test_a_call_in_pieces_is_heard_whole(heard: list[Call], answer_to: Callable[..., bytes]) -> None:
    line = written(Call(LINK))
    assert answer_to(line[:1], line[1:30], line[30:]) == HEARD
    assert heard == [Call(LINK)]


def test_what_follows_a_call_is_not_heard(heard: list[Call], answer_to: Callable[..., bytes]) -> None:
    assert answer_to(written(Call(LINK)) + written(Call())) == HEARD
    assert heard == [Call(LINK)]


@pytest.mark.parametrize("line", [line for line in MALFORMED if line], ids=range(len(MALFORMED) - 1))
def test_what_is_malformed_is_answered_and_forgotten(
    line: bytes, heard: list[Call], answer_to: Callable[..., bytes]
) -> None:
    assert answer_to(line) == NOT_UNDERSTOOD
    assert answer_to(written(Call())) == HEARD
    assert heard == [Call()]


def test_a_flood_is_cut_off(heard: list[Call], answer_to: Callable[..., bytes]) -> None:
    assert answer_to(b"a" * (LONGEST + 1)) == b""
    assert answer_to(written(Call())) == HEARD
    assert heard == [Call()]


def test_who_says_nothing_is_let_go(heard: list[Call], answer_to: Callable[..., bytes]) -> None:
    assert answer_to() == b""
    assert heard == []


def test_an_address_that_cannot_be_had_is_no_fault(tmp_path: Path) -> None:
    listening = Listening(str(tmp_path / "absent" / "window.socket"))
    listening.stop()
    shiboken6.delete(listening)


def test_stopping_takes_the_socket_away(listening: Listening, address: str) -> None:
    assert Path(address).exists()
    listening.stop()
    assert not Path(address).exists()
