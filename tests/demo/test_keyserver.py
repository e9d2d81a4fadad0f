"""The demo's key server answers a name with its key, and everything else with nothing."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from contracts.keychain import KEY, RECORD
from ezswitch.demo.keyserver import KeyServer
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.demo.seed import demo_world
from ezswitch.system.resources import resources


@pytest.fixture
def server(tmp_path: Path) -> Iterator[KeyServer]:
    with KeyServer(MemoryKeychain({"team": RECORD}), tmp_path) as server:
        yield server


def asked(server: KeyServer, request: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(10)
        door.connect(server.variables["EZSWITCH_DEMO_SOCKET"])
        door.sendall(request)
        door.shutdown(socket.SHUT_WR)
        return door.makefile("rb").read()


def test_a_name_gives_its_key(server: KeyServer) -> None:
    assert asked(server, b"team\n") == KEY.encode() + b"\n"


@pytest.mark.parametrize("request_", [b"", b"\n", b"nobody\n", b"../team\n", b"TEAM\n", b"\xff\n", b"team team\n"])
def test_anything_else_gives_nothing(server: KeyServer, request_: bytes) -> None:
    assert asked(server, request_) == b""


def test_a_temporary_folder_with_a_long_name_is_no_fault(tmp_path: Path) -> None:
    long = tmp_path / ("a" * 90)
    long.mkdir()
    with demo_world(resources() / "demo", long) as world:
        socket = Path(world.helper_variables["EZSWITCH_DEMO_SOCKET"])
        assert socket.is_socket()
        assert world.home.is_relative_to(long)
    assert not socket.parent.exists()
    assert list(long.iterdir()) == []
