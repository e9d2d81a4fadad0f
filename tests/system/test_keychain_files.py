"""The ways out: keys in files, key commands, and the keychain that knows which name lies where."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from contracts.keychain import KEY, OTHER, RECORD, KeychainContract
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import KeychainDenied, KeychainError, KeychainHung, KeychainLocked, NoKey, NoKeychain
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.chosen import ChosenKeychain
from ezswitch.system.keychain.commands import key_from_command
from ezswitch.system.keychain.file_keys import FileKeys

PRINTS = (sys.executable, "-c", f"print('  {KEY} ')")


@pytest.fixture
def state(home: Path) -> Path:
    return home / "state"


@pytest.fixture
def files(state: Path) -> FileKeys:
    return FileKeys(state, RealFiles())


class TestFileKeys(KeychainContract):
    @pytest.fixture
    def keychain(self, files: FileKeys) -> FileKeys:
        return files


class TestChosenKeychain(KeychainContract):
    @pytest.fixture
    def keychain(self, files: FileKeys) -> ChosenKeychain:
        return ChosenKeychain(MemoryKeychain(), files)


def test_the_file_holds_the_key_alone_for_its_owner_alone(state: Path, files: FileKeys) -> None:
    files.write("team", RECORD)
    assert (state / "keys" / "team").read_text() == KEY + "\n"
    for path, mode in ((state, 0o700), (state / "keys", 0o700), (state / "keys" / "team", 0o600)):
        assert stat.S_IMODE(path.stat().st_mode) == mode
    records = state / "key-records.json"
    assert stat.S_IMODE(records.stat().st_mode) == 0o600
    assert KEY not in records.read_text()
    assert files.state("team").place == "file"
    assert sorted(path.name for path in state.rglob("*")) == ["key-records.json", "keys", "team"]


def test_a_key_file_of_an_agent_is_not_a_key_kept_here(state: Path, files: FileKeys) -> None:
    (state / "keys").mkdir(parents=True)
    (state / "keys" / "team").write_text(KEY)
    assert files.state("team").state == "absent"
    files.remove("team")
    assert (state / "keys" / "team").read_text() == KEY
    with pytest.raises(NoKey):
        files.read("team", prompt=True)


def test_a_file_that_went_away_or_went_bad_is_said(state: Path, files: FileKeys) -> None:
    files.write("team", RECORD)
    (state / "keys" / "team").write_text(f"{KEY}\n{OTHER}\n")
    with pytest.raises(KeychainError, match="team") as caught:
        files.read("team", prompt=False)
    assert KEY not in str(caught.value)
    (state / "keys" / "team").unlink()
    assert files.state("team").state == "absent"
    with pytest.raises(NoKey):
        files.read("team", prompt=False)
    (state / "keys" / "team").mkdir()
    with pytest.raises(KeychainError, match="cannot be read"):
        files.read("team", prompt=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version":2,"keys":{}}',
        '{"version":1,"keys":{"team":{"kind":"magic"}}}',
        '{"version":1,"keys":{"team":{"kind":"command","command":[]}}}',
        '{"version":1,"keys":{"team":{"kind":"file","command":["x"]}}}',
        '{"version":1,"keys":{"team":{"kind":"file","revision":"1"}}}',
        '{"version":1,"keys":{"team":{"kind":"file","origins":[1]}}}',
    ],
)
def test_a_damaged_list_is_refused_and_left_as_it_is(state: Path, files: FileKeys, text: str) -> None:
    state.mkdir()
    (state / "key-records.json").write_text(text)
    for call in (files.names, lambda: files.write("team", RECORD), lambda: files.read("team", prompt=True)):
        with pytest.raises(KeychainError) as caught:
            call()
        assert caught.value.path.endswith("key-records.json")
    assert (state / "key-records.json").read_text() == text


def test_an_origin_that_is_none_is_refused(state: Path, files: FileKeys) -> None:
    files.write("team", RECORD)
    table = json.loads((state / "key-records.json").read_text())
    table["keys"]["team"]["origins"] = ["nonsense"]
    (state / "key-records.json").write_text(json.dumps(table))
    with pytest.raises(KeychainError, match="team"):
        files.read("team", prompt=False)


def test_a_rotation_of_a_key_in_a_file_stays_in_the_file(files: FileKeys) -> None:
    memory = MemoryKeychain()
    keychain = ChosenKeychain(memory, files)
    keychain.write("team", RECORD, in_file=True)
    keychain.write("team", KeyRecord(Secret(OTHER), (), RECORD.origins, 8))
    assert keychain.secret_of("team", prompt=False)[0] == OTHER
    assert memory.records == {}
    assert keychain.state("team").place == "file"
    keychain.remove("team")
    assert keychain.names() == ()


def test_without_a_keychain_a_key_is_never_put_into_a_file_unasked(state: Path, files: FileKeys) -> None:
    keychain = ChosenKeychain(MemoryKeychain(mood="none"), files)
    with pytest.raises(NoKeychain):
        keychain.write("team", RECORD)
    assert not state.exists()
    keychain.write("team", RECORD, in_file=True)
    assert keychain.read("team", prompt=False) == RECORD


def test_without_a_keychain_a_command_is_kept_in_the_list(state: Path, files: FileKeys) -> None:
    keychain = ChosenKeychain(MemoryKeychain(mood="none"), files)
    record = KeyRecord(None, PRINTS, RECORD.origins, 1)
    keychain.write("team", record)
    assert keychain.read("team", prompt=False) == record
    assert keychain.state("team").place == "command"
    assert not (state / "keys").exists()
    with pytest.raises(KeychainLocked):
        keychain.secret_of("team", prompt=False)
    assert keychain.secret_of("team", prompt=True) == (KEY, record)


def test_both_places_are_named(files: FileKeys) -> None:
    keychain = ChosenKeychain(MemoryKeychain({"system": RECORD}), files)
    keychain.write("file", RECORD, in_file=True)
    assert keychain.names() == ("file", "system")
    assert keychain.about() == "a keychain in memory"


# Key commands.


def test_a_command_prints_the_key_without_a_shell() -> None:
    assert key_from_command("team", PRINTS) == KEY
    assert key_from_command("team", ("echo", "$HOME;`id`")) == "$HOME;`id`"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("/no/such/program",), "did not start"),
        (("false",), "status 1"),
        (("true",), "exactly one line"),
        (("printf", f"{KEY}\\n{OTHER}\\n"), "exactly one line"),
        (("printf", "two words"), "exactly one line"),
        ((sys.executable, "-c", f"import sys; print('{KEY}'); sys.exit('{OTHER}')"), "status 1"),
    ],
)
def test_a_command_that_gives_no_key_is_said_without_what_it_printed(command: tuple[str, ...], why: str) -> None:
    with pytest.raises(KeychainDenied, match=why) as caught:
        key_from_command("team", command)
    assert "EXAMPLE" not in str(caught.value).replace(command[0], "")
    assert "team" in caught.value.message


def test_a_command_that_hangs_is_killed_with_everything_it_started(home: Path) -> None:
    fifo = home / "fifo"
    os.mkfifo(fifo)
    script = f"tail -f /dev/null 9> '{fifo}' & tail -f /dev/null"
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(KeychainHung, match="seconds"):
            key_from_command("team", ("sh", "-c", script), seconds=0.5)
        os.set_blocking(reader, True)
        assert os.read(reader, 1) == b""  # the pipe's other end is closed: nobody is left
    finally:
        os.close(reader)
