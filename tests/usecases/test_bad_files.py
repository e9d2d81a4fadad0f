"""Settings files that cannot be used: a clear error each, and every byte as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ezswitch.domain.errors import CannotRead, EzswitchError, WriteFailed
from ezswitch.usecases import switch
from ezswitch.usecases.look import look
from ezswitch.usecases.values import State
from real_house import real_ports


def _write(data: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    return make


def _folder(path: Path) -> None:
    path.mkdir(parents=True)


def _pipe(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(path)


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "a folder": (_folder, "folder"),
    "a pipe": (_pipe, "pipe"),
    "a loop of links": (_loop, "link"),
    "binary": (_write(b"\x00\x01\x02\xff"), ""),
    "UTF-16": (_write('{"env": {}}'.encode("utf-16")), "UTF-16"),
    "Latin-1": (_write('{"name": "caf\xe9"}'.encode("latin-1")), "UTF-8"),
    "50 MB": (_write(b"{" + b" " * 50_000_000 + b"}"), "16 MB"),
    "null": (_write(b"null"), ""),
    "a list": (_write(b"[]"), ""),
    "a duplicate key": (_write(b'{"env": {}, "env": {}}'), "twice"),
    "half a file": (_write(b'{"env": {'), ""),
    "deep nesting": (_write(b"[" * 5000), ""),
}


def _snapshot(path: Path) -> object:
    if path.is_symlink():
        return path.readlink()
    if path.is_dir():
        return sorted(path.iterdir())
    return path.read_bytes() if path.is_file() else path.stat().st_ino


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize(
    ("agent", "place"), [("claude-code", ".claude/settings.json"), ("opencode", ".config/opencode/opencode.jsonc")]
)
def test_it_is_refused_with_its_path_and_left_as_it_is(tmp_path: Path, agent: str, place: str, name: str) -> None:
    make, word = BAD[name]
    path = tmp_path / place
    make(path)
    before = _snapshot(path)
    ports = real_ports(tmp_path)
    with pytest.raises(EzswitchError) as raised:
        switch.use(ports, "one", (agent,))
    assert str(path) in str(raised.value)
    assert word in str(raised.value)
    assert raised.value.hint
    assert _snapshot(path) == before
    assert ports.store.history() == ()
    assert ports.journal.intent() is None
    row = next(row for row in look(ports).agents if row.agent.id == agent)
    assert row.state is State.UNREADABLE


def test_env_as_a_string_is_refused(tmp_path: Path) -> None:
    path = tmp_path / ".claude/settings.json"
    _write(b'{"env": "x"}')(path)
    with pytest.raises(CannotRead) as raised:
        switch.use(real_ports(tmp_path), "one", ("claude-code",))
    assert "settings.json:1:9" in str(raised.value)
    assert path.read_bytes() == b'{"env": "x"}'


@pytest.mark.parametrize("data", [b"", b"  \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_start_and_comes_back_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / ".claude/settings.json"
    _write(data)(path)
    ports = real_ports(tmp_path)
    switch.use(ports, "one", ("claude-code",))
    assert b"apiKeyHelper" in path.read_bytes()
    switch.revert(ports, ())
    assert path.read_bytes() == data


def test_a_read_only_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / ".claude/settings.json"
    _write(b"{}")(path)
    path.chmod(0o444)
    ports = real_ports(tmp_path)
    with pytest.raises(WriteFailed) as raised:
        switch.use(ports, "one", ("claude-code",))
    assert "read-only" in str(raised.value)
    assert path.read_bytes() == b"{}"
    assert path.stat().st_mode & 0o777 == 0o444
    assert list(path.parent.iterdir()) == [path]


FULL_DISK = """
import sys
from pathlib import Path
sys.path[:0] = {paths!r}
from real_house import real_ports
from ezswitch.usecases import switch
from ezswitch.domain.errors import EzswitchError
try:
    switch.use(real_ports(Path({home!r})), "one", ("claude-code",))
except EzswitchError as error:
    print(type(error).__name__, error)
"""


def test_a_full_disk_is_one_clear_error(tmp_path: Path) -> None:
    path = tmp_path / ".claude/settings.json"
    _write(b'{"mine": 1}\n')(path)
    real_ports(tmp_path)
    code = FULL_DISK.format(paths=sys.path, home=str(tmp_path))
    # The first fsync is the intent's, in our own folder; the second one is the temp's beside the target.
    inject = ["-e", "trace=fsync", "-e", "inject=fsync:error=ENOSPC:when=3"]
    command = ["strace", "-f", "-qq", "-o", "/dev/null", *inject, sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("WriteFailed"), done
    assert "no space" in done.stdout
    assert path.read_bytes() == b'{"mine": 1}\n'
    assert list(path.parent.iterdir()) == [path]
    assert switch.use(real_ports(tmp_path), "one", ("claude-code",)).switches[0].profile == "one"


def test_with_several_agents_a_broken_one_is_told_and_the_others_are_switched(tmp_path: Path) -> None:
    path = tmp_path / ".claude/settings.json"
    _write(b"{")(path)
    outcome = switch.use(real_ports(tmp_path), "one", ("claude-code", "opencode"))
    assert [one.agent for one in outcome.switches] == ["opencode"]
    assert outcome.failed[0][0] == "claude-code"
    assert "settings.json:1:1" in outcome.failed[0][1]
    assert path.read_bytes() == b"{"
