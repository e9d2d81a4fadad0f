"""`ezswitch key NAME`, run as agents run it: one line, a status, and nothing else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jeepney
import pytest

import ezswitch
from contracts.keychain import KEY, OTHER, RECORD
from ezswitch.demo.keyserver import KeyServer
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of
from ezswitch.keyhelper import main
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.keychain.os_keychain import OsKeychain
from keyring_session import PASSWORD, Session, private_session

HELPER = Path(ezswitch.__file__).with_name("keyhelper.py")
HEAVY = (
    "PySide6",
    "httpx",
    "tomlkit",
    "sqlite3",
    "keyring",
    "json",
    "dataclasses",
    "pathlib",
    "inspect",
    "socket",
    "subprocess",
    "secretstorage",
)
JEEPNEY = {"jeepney.auth", "jeepney.bus", "jeepney.low_level"}
HERE = origin_of("http://127.0.0.1:4321")
LIBRARY = Path(jeepney.__path__[0]).parent


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    with private_session(home) as session:
        session.start_keyring()
        yield session


def command(*arguments: str, library: Path = LIBRARY) -> list[str]:
    return [sys.executable, "-I", "-S", str(HELPER), "--library", str(library), *arguments]


def helper(variables: dict[str, str], *arguments: str, library: Path = LIBRARY) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments, library=library),
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str], status: int, *words: str) -> None:
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith("ezswitch: ")
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith("\n")
    assert "EXAMPLE" not in done.stderr
    assert all(word in done.stderr for word in words)


@pytest.mark.parametrize("arguments", [("team",), ("team", "--profile", "p", "--rev", "7"), ("--rev=7", "team")])
def test_it_prints_the_key_and_nothing_else(session: Session, arguments: tuple[str, ...]) -> None:
    OsKeychain(session.environment).write("team", RECORD)
    done = helper(session.environment, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, KEY + "\n", "")


def test_a_key_with_quotes_and_a_bare_one_are_read_too(session: Session) -> None:
    OsKeychain(session.environment).write("odd", KeyRecord(Secret(OTHER)))
    assert helper(session.environment, "odd").stdout == OTHER + "\n"
    session.run("secret-tool", "store", "--label=x", "service", "ezswitch", "username", "bare", text=KEY)
    assert helper(session.environment, "bare").stdout == KEY + "\n"


def test_a_command_is_run_because_the_agent_was_started(session: Session) -> None:
    OsKeychain(session.environment).write("team", KeyRecord(None, ("echo", KEY)))
    assert helper(session.environment, "team").stdout == KEY + "\n"


def test_it_imports_next_to_nothing(session: Session) -> None:
    OsKeychain(session.environment).write("team", RECORD)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command("team")[1:]],
        env=session.environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if "|" in line}
    assert "ezswitch.system.keychain.secret_service" in imported
    assert not {name.split(".")[0] for name in imported} & set(HEAVY)
    assert {name for name in imported if name.startswith("jeepney")} == JEEPNEY
    assert done.stdout == KEY + "\n"


def test_without_jeepney_the_key_comes_through_keyring(session: Session, home: Path) -> None:
    OsKeychain(session.environment).write("team", RECORD)
    done = helper(session.environment, "team", library=home / "nothing")
    assert (done.returncode, done.stdout, done.stderr) == (0, KEY + "\n", "")
    refused(helper(session.environment, "nobody", library=home / "nothing"), 1, "nobody")
    session.lock()
    refused(helper(session.environment, "team", library=home / "nothing"), 1, "locked")


def test_without_jeepney_and_without_a_keychain_that_is_said(home: Path) -> None:
    done = helper({"HOME": str(home), "PATH": "/usr/bin:/bin"}, "team", library=home / "nothing")
    refused(done, 1, "jeepney", "--accept key-file")


@pytest.mark.parametrize(
    "arguments",
    [(), ("",), ("../x",), ("a b",), ("A",), ("-x",), ("a" * 65,), ("a", "b"), ("a", "--rev"), ("a", "--x")],
)
def test_wrong_usage(home: Path, arguments: tuple[str, ...]) -> None:
    refused(helper({"HOME": str(home)}, *arguments), 2, "usage: ezswitch key NAME")


def test_no_such_key(session: Session) -> None:
    refused(helper(session.environment, "nobody"), 1, "nobody")


def test_no_keychain(home: Path) -> None:
    refused(helper({"HOME": str(home), "PATH": "/usr/bin:/bin"}, "team"), 1, "session bus", "--accept key-file")


def test_locked_and_no_display(session: Session) -> None:
    OsKeychain(session.environment).write("team", RECORD)
    session.lock()
    refused(helper(session.environment, "team"), 1, "locked", "no display")


def test_locked_with_a_display_asks_and_waits(home: Path, display: str) -> None:
    with private_session(home, display=display) as session:
        session.start_keyring()
        OsKeychain(session.environment).write("team", RECORD)
        session.lock()
        waiting = subprocess.Popen(command("team"), env=session.environment, stdout=subprocess.PIPE, text=True)
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "gcr-prompter"]
        window = session.run(*find).split()[-1]
        session.run("xdotool", "windowfocus", "--sync", window, "type", "--delay", "1", PASSWORD)
        session.run("xdotool", "key", "Return")
        assert waiting.communicate(timeout=20)[0] == KEY + "\n"
        assert waiting.returncode == 0


def test_hung_it_gives_up_after_the_deadline(
    session: Session, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.environment["DBUS_SESSION_BUS_ADDRESS"])
    session.daemons[0].send_signal(signal.SIGSTOP)
    assert main(["team"], seconds=0.3) == 1
    out, err = capfd.readouterr()
    refused(subprocess.CompletedProcess([], 1, out, err), 1, "did not answer within 0.3 seconds")


def test_an_item_that_is_no_key_is_never_printed(session: Session) -> None:
    for text in ("two words", f"{KEY}\n{OTHER}", '{"v":1,"secret":"x y","revision":1}', '{"v":1,"secret":"x"'):
        session.run("secret-tool", "store", "--label=x", "service", "ezswitch", "username", "team", text=text)
        refused(helper(session.environment, "team"), 1, "not a record")


def test_a_full_disk_or_a_closed_pipe_is_a_failure(session: Session) -> None:
    OsKeychain(session.environment).write("team", RECORD)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("team"),
            env=session.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "ezswitch: the key could not be read or printed: OSError\n"


# Without a keychain.


def test_a_key_in_a_file_is_printed(home: Path) -> None:
    FileKeys(home / "state", RealFiles()).write("team", RECORD)
    done = helper({"HOME": str(home)}, "--state", str(home / "state"), "team")
    assert (done.returncode, done.stdout, done.stderr) == (0, KEY + "\n", "")


def test_a_command_in_the_list_is_run(home: Path) -> None:
    FileKeys(home / "state", RealFiles()).write("team", KeyRecord(None, ("echo", KEY)))
    variables = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    assert helper(variables, "--state", str(home / "state"), "team").stdout == KEY + "\n"


def test_a_damaged_list_is_one_line(home: Path) -> None:
    (home / "state").mkdir()
    (home / "state" / "key-records.json").write_text(json.dumps(["x"]))
    refused(helper({"HOME": str(home)}, "--state", str(home / "state"), "team"), 1, "key-records.json")


def test_called_by_the_program_it_takes_the_state_folder(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    FileKeys(home / "state", RealFiles()).write("team", RECORD)
    assert main(["team"], str(home / "state")) == 0
    assert capfd.readouterr() == (KEY + "\n", "")


# In a demo.


def test_in_a_demo_it_asks_the_demo(home: Path) -> None:
    memory = MemoryKeychain({"team": RECORD})
    with KeyServer(memory, home) as server:
        variables = {"HOME": str(home)} | server.variables
        assert helper(variables, "team").stdout == KEY + "\n"
        refused(helper(variables, "nobody"), 1, "nobody")
        memory.mood = "locked"
        refused(helper(variables, "team"), 1, "team")
    assert not Path(variables["EZSWITCH_DEMO_SOCKET"]).exists()
    refused(helper(variables, "team"), 1, "demo")


class TestWhereItGoes:
    """`--goes-to VARIABLE`: the agent's variable says where the key will be sent; approved hosts alone get it."""

    @pytest.fixture(params=["keychain", "file", "command"])
    def variables(self, request: pytest.FixtureRequest, session: Session, home: Path) -> dict[str, str]:
        state = home / "state"
        record = KeyRecord(Secret(KEY), (), frozenset({origin_of("https://gw.example:8443"), HERE}))
        if request.param == "keychain":
            OsKeychain(session.environment).write("team", record)
        elif request.param == "file":
            FileKeys(state, RealFiles()).write("team", record)
        else:
            FileKeys(state, RealFiles()).write("team", replace(record, secret=None, command=("echo", KEY)))
        return {**session.environment, "EZSWITCH_TEST_STATE": str(state)}

    def asked(self, variables: dict[str, str], address: str | None) -> subprocess.CompletedProcess[str]:
        where = {} if address is None else {"ADDRESS": address}
        options = ("--goes-to", "ADDRESS", "--state", variables["EZSWITCH_TEST_STATE"])
        return helper({**variables, **where}, "team", *options)

    def test_an_approved_address_gets_it_however_it_is_spelled(self, variables: dict[str, str]) -> None:
        for address in (
            "https://gw.example:8443",
            "https://gw.example:8443/anthropic",
            "HTTPS://GW.example:8443/x",
            "http://127.0.0.1:4321/anthropic",
        ):
            assert self.asked(variables, address).stdout == f"{KEY}\n", address

    def test_any_other_gets_none_and_the_agent_is_told_which(self, variables: dict[str, str]) -> None:
        for address, named in (
            ("https://evil.example/anthropic", "https://evil.example"),
            ("https://gw.example", "https://gw.example"),
            ("http://gw.example:8443", "http://gw.example:8443"),
            ("https://gw.example:8443@evil.example/", "an address that is none"),
            ("https://gw.example:8443.evil.example/", "an address that is none"),
            ("https://gw.example.:8443/", "https://gw.example.:8443"),
            ("https:\\\\gw.example:8443", "an address that is none"),
            ('","x":"', "an address that is none"),
            ("", "its own provider"),
        ):
            refused(self.asked(variables, address), 1, "was not given out", named)

    def test_an_agent_whose_address_was_taken_out_gets_none(self, variables: dict[str, str]) -> None:
        """It would ask its own provider then, with the gateway's key."""
        refused(self.asked(variables, None), 1, "was not given out", "its own provider", "name no address any more")

    def test_the_agent_s_own_file_says_where_it_goes(self, variables: dict[str, str], tmp_path: Path) -> None:
        """An agent whose address was taken out of it would ask the vendor, with the gateway's key."""
        config = tmp_path / "my config.toml"
        options = ("--told-in", str(config), "--setting", "providers.ours.base_url", "--state")
        good = 'base_url = "https://gw.example:8443/v1"'
        for text in (
            f"x = 1\n[providers.ours]\nname = 'a'\n{good}\n[providers.ours.auth]\n",
            f"\ufeff[providers.ours]\r\n{good}\r\n",
            f"[providers.ours]\n{good} # the office\n",
            '[providers]\nours = { base_url = "https://gw.example:8443" }\n',
            '[providers.ours]\nbase_url = "https:\\u002f/gw.example:8443"\n',
            f'note = """\n[providers.ours]\n{good}\n"""\n[providers.ours]\n{good}\n',
        ):
            config.write_text(text, "utf-8", newline="")
            done = helper(variables, "team", *options, variables["EZSWITCH_TEST_STATE"])
            assert done.stdout == f"{KEY}\n", text + done.stderr
        for text, said in (
            ("[providers.ours]\nname = 'a'\n[providers.other]\n" + good, "its own provider"),
            ("# [providers.ours]\n# " + good, "its own provider"),
            ("[providers.ours]\n# " + good, "its own provider"),
            (f'note = """\n[providers.ours]\n{good}\n"""\n', "its own provider"),
            ("providers = 3", "its own provider"),
            (good.replace("gw", "evil").join(("[providers.ours]\n", "\n")), "https://evil.example:8443"),
            ("[providers.ours", "cannot be read"),
        ):
            config.write_text(text, "utf-8")
            refused(helper(variables, "team", *options, variables["EZSWITCH_TEST_STATE"]), 1, "given out", said)
        config.unlink()
        refused(helper(variables, "team", *options, variables["EZSWITCH_TEST_STATE"]), 1, "given out", "cannot be read")

    def test_an_agent_that_names_no_variable_gets_it_as_before(self, variables: dict[str, str]) -> None:
        assert helper(variables, "team", "--state", variables["EZSWITCH_TEST_STATE"]).stdout == f"{KEY}\n"

    def test_a_project_that_will_name_another_is_seen_before_it_does(
        self, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An agent asks once before the project's settings are in force: the file in the working folder counts too."""
        monkeypatch.chdir(tmp_path)
        options = ("--goes-to", "ADDRESS", "--also-in", "a.json,b.json", "--state", variables["EZSWITCH_TEST_STATE"])
        good = {**variables, "ADDRESS": "https://gw.example:8443"}
        for text in ("", "{", "[]", '{"env": {}}', '{"env": {"ADDRESS": "https://gw.example:8443/x"}}', '{"env": 1}'):
            (tmp_path / "b.json").write_text(text)
            assert helper(good, "team", *options).stdout == f"{KEY}\n", text
        (tmp_path / "b.json").write_text('{"env": {"ADDR\\u0045SS": "https://evil.example"}}')
        refused(helper(good, "team", *options), 1, "was not given out", "https://evil.example")

    def test_a_file_that_the_agent_may_read_in_another_way_gets_it_nothing(
        self, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """JavaScript reads what Python refuses: other bytes, long numbers, deep nesting, a list where text belongs."""
        monkeypatch.chdir(tmp_path)
        options = ("--goes-to", "ADDRESS", "--also-in", "b.json", "--state", variables["EZSWITCH_TEST_STATE"])
        good = {**variables, "ADDRESS": "https://gw.example:8443"}
        evil = b'"env": {"ADDRESS": "https://evil.example"}}'
        for data, said in (
            (b'{"x": "\xff", ' + evil, "https://evil.example"),
            (b"\xff\xfe" + (b"{" + evil).decode().encode("utf-16-le"), "https://evil.example"),
            (b'{"x": ' + b"1" * 5000 + b", " + evil, "https://evil.example"),
            (b'{"env": {"ADDRESS": ["https://evil.example"]}}', "an address that is none"),
            (b'{"env": {"ADDRESS": "https://gw.example:8443", "address": "https://evil.example"}}', "evil.example"),
            (b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b", " + evil, "nested too deeply"),
            (b"{" + b" " * (1 << 24) + evil, "too large"),
        ):
            (tmp_path / "b.json").write_bytes(data)
            refused(helper(good, "team", *options), 1, "given out", said)
        (tmp_path / "b.json").unlink()
        os.mkfifo(tmp_path / "b.json")
        refused(helper(good, "team", *options), 1, "given out", "it is no file")
