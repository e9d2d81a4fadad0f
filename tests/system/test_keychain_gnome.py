"""The keychain port on a real gnome-keyring, and every way in which it fails."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from contracts.keychain import KEY, RECORD, KeychainContract
from ezswitch.domain.errors import (
    KeychainDenied,
    KeychainError,
    KeychainHung,
    KeychainLocked,
    NoKeychain,
)
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.chosen import ChosenKeychain
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.keychain.os_keychain import OsKeychain
from keyring_session import PASSWORD, READ_DENIED, Session, private_session

SOON = 0.4
"""Seconds until a test's keychain counts as hung."""


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    with private_session(home) as session:
        session.start_keyring()
        yield session


@pytest.fixture
def keychain(session: Session) -> OsKeychain:
    return OsKeychain(session.environment)


@pytest.fixture
def windows(home: Path, display: str) -> Iterator[Session]:
    with private_session(home, display=display) as session:
        session.start_keyring()
        yield session


class TestGnomeKeyring(KeychainContract):
    @pytest.fixture
    def keychain(self, session: Session) -> OsKeychain:
        return OsKeychain(session.environment)


def by_keyring(session: Session, code: str) -> str:
    return session.run(sys.executable, "-c", f"import keyring\n{code}").strip()


def every_call(keychain: OsKeychain) -> list[Callable[[], object]]:
    return [
        lambda: keychain.read("team", prompt=False),
        lambda: keychain.read("team", prompt=True),
        lambda: keychain.secret_of("team", prompt=True),
        lambda: keychain.write("team", RECORD),
        lambda: keychain.remove("team"),
    ]


def fails_with(error: type[KeychainError], call: Callable[[], object]) -> KeychainError:
    with pytest.raises(error) as caught:
        call()
    assert KEY not in f"{caught.value!r} {caught.value} {vars(caught.value)}"
    assert caught.value.hint
    return caught.value


# What keyring stored is found, and the other way round.


def test_keyring_reads_what_is_written_here(session: Session, keychain: OsKeychain) -> None:
    keychain.write("team", RECORD)
    text = by_keyring(session, 'print(keyring.get_password("ezswitch", "team"))')
    assert text == (
        f'{{"v":1,"secret":"{KEY}","origins":["http://127.0.0.1:8080","https://[::1]:1",'
        '"https://www.example.com"],"revision":7}'
    )


def test_a_bare_key_that_keyring_stored_is_a_key_without_approved_origins(
    session: Session, keychain: OsKeychain
) -> None:
    by_keyring(session, f'keyring.set_password("ezswitch", "team", "{KEY}")')
    assert keychain.read("team", prompt=False) == KeyRecord(Secret(KEY))
    keychain.write("team", RECORD)
    assert by_keyring(session, 'print(keyring.get_password("ezswitch", "team")[:16])') == '{"v":1,"secret":'
    assert keychain.names() == ("team",)
    by_keyring(session, 'keyring.delete_password("ezswitch", "team")')
    assert keychain.state("team").state == "absent"


def test_an_item_that_is_no_record_is_said_to_be_damaged(session: Session, keychain: OsKeychain) -> None:
    for text in (
        "two words",
        '{"v":2,"secret":"x"}',
        '{"v":1}',
        '{"v":1,"secret":"a b"}',
        "{",
        '{"v":1,"command":[1]}',
    ):
        by_keyring(session, f'keyring.set_password("ezswitch", "team", {text!r})')
        error = fails_with(KeychainError, lambda: keychain.read("team", prompt=False))
        assert "team" in error.message


def test_it_says_which_keychain_it_is(keychain: OsKeychain) -> None:
    assert keychain.about() == "GNOME Keyring via Secret Service"


# The failures of facts: one test for each row.


def test_no_bus_at_all(home: Path) -> None:
    keychain = OsKeychain({"HOME": str(home), "PATH": "/usr/bin:/bin"})
    for call in every_call(keychain):
        error = fails_with(NoKeychain, call)
        assert error.hint.index("key command") < error.hint.index("--accept key-file")
    assert keychain.state("team").state == "no_keychain"
    assert keychain.names() == ()
    assert keychain.about().startswith("none: ")


def test_a_bus_without_any_provider(home: Path) -> None:
    with private_session(home, services=False) as session:
        for call in every_call(OsKeychain(session.environment)):
            fails_with(NoKeychain, call)


def test_a_plaintext_backend_of_keyring_is_never_used(home: Path) -> None:
    folder = home / "python" / "keyrings" / "alt"
    folder.mkdir(parents=True)
    (folder / "file.py").write_text("raise SystemExit('loaded')\n")
    variables = {"HOME": str(home), "PATH": "/usr/bin:/bin", "PYTHONPATH": str(folder.parent.parent)}
    variables["PYTHON_KEYRING_BACKEND"] = "keyrings.alt.file.PlaintextKeyring"
    fails_with(NoKeychain, lambda: OsKeychain(variables).write("team", RECORD))
    assert [path for path in home.rglob("*") if path.is_file()] == [folder / "file.py"]


def test_locked_and_no_display(session: Session, keychain: OsKeychain) -> None:
    keychain.write("team", RECORD)
    session.lock()
    for call in every_call(keychain):
        fails_with(KeychainLocked, call)
    assert keychain.state("team").state == "locked"
    assert keychain.names() == ("team",)


def test_without_prompt_a_lock_is_said_at_once_though_there_is_a_display(windows: Session, display: str) -> None:
    keychain = OsKeychain(windows.environment)
    keychain.write("team", RECORD)
    windows.lock()
    fails_with(KeychainLocked, lambda: keychain.read("team", prompt=False))
    assert keychain.state("team").state == "locked"
    assert prompts_on(display) == ""


def test_no_collection_and_no_display(home: Path) -> None:
    with private_session(home) as session:
        keychain = OsKeychain(session.environment)
        assert keychain.state("team").state == "absent"
        fails_with(NoKeychain, lambda: keychain.write("team", RECORD))


def test_the_daemon_was_killed_and_the_bus_starts_a_locked_one(session: Session, keychain: OsKeychain) -> None:
    keychain.write("team", RECORD)
    kill(session.daemons[0])
    fails_with(KeychainLocked, lambda: keychain.read("team", prompt=True))


def test_the_daemon_was_killed_and_nothing_starts_one(home: Path) -> None:
    with private_session(home, services=False) as session:
        kill(session.start_keyring())
        fails_with(NoKeychain, lambda: OsKeychain(session.environment).read("team", prompt=True))


def test_the_daemon_dies_while_it_is_asked(session: Session) -> None:
    keychain = OsKeychain(session.environment)
    daemon = session.daemons[0]
    daemon.send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(keychain.read, "team", prompt=False)
        kill(daemon)
        assert isinstance(waiting.exception(10), KeychainError)


def test_the_daemon_hangs(session: Session) -> None:
    keychain = OsKeychain(session.environment, seconds=SOON)
    session.daemons[0].send_signal(signal.SIGSTOP)
    for call in every_call(keychain):
        assert "0.4 seconds" in fails_with(KeychainHung, call).message
    assert keychain.state("team").state == "no_keychain"


def test_the_bus_hangs(session: Session) -> None:
    session.bus.send_signal(signal.SIGSTOP)
    fails_with(KeychainHung, lambda: OsKeychain(session.environment, seconds=SOON).read("team", prompt=False))


def test_the_bus_was_killed(session: Session, keychain: OsKeychain) -> None:
    kill(session.bus)
    fails_with(NoKeychain, lambda: keychain.read("team", prompt=True))


def test_the_bus_refuses_the_access(home: Path) -> None:
    with private_session(home, services=False, denied=READ_DENIED) as session:
        session.start_keyring()
        by_keyring_item = ["secret-tool", "store", "--label=x", "service", "ezswitch", "username", "team"]
        session.run(*by_keyring_item, text=KEY)
        fails_with(KeychainDenied, lambda: OsKeychain(session.environment).read("team", prompt=True))


def test_quitting_ends_a_call_that_waits(home: Path, session: Session) -> None:
    keychain = ChosenKeychain(OsKeychain(session.environment, seconds=600), FileKeys(home / "state", RealFiles()))
    session.daemons[0].send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(keychain.read, "team", prompt=True)
        keychain.close()
        assert isinstance(waiting.exception(10), KeychainDenied)
    with pytest.raises(KeychainDenied):
        keychain.read("team", prompt=True)


# A real prompt, answered by a keyboard.


def test_the_password_typed_into_the_prompt_gives_the_key(windows: Session, display: str) -> None:
    keychain = OsKeychain(windows.environment, seconds=5)
    keychain.write("team", RECORD)
    windows.lock()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(keychain.secret_of, "team", prompt=True)
        answer(display, "type", "--delay", "1", PASSWORD)
        assert waiting.result(20) == (KEY, RECORD)


def test_escape_in_the_prompt_is_a_refusal(windows: Session, display: str) -> None:
    keychain = OsKeychain(windows.environment, seconds=5)
    keychain.write("team", RECORD)
    windows.lock()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(keychain.secret_of, "team", prompt=True)
        answer(display, "key", "Escape")
        assert isinstance(waiting.exception(20), KeychainLocked)


def test_a_prompt_has_no_deadline_and_quitting_ends_it(windows: Session, display: str) -> None:
    keychain = OsKeychain(windows.environment, seconds=SOON)
    keychain.write("team", RECORD)
    windows.lock()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(keychain.secret_of, "team", prompt=True)
        xdotool(display, "search", "--sync", "--onlyvisible", "--class", "gcr-prompter")
        with pytest.raises(TimeoutError):
            waiting.result(SOON * 2)
        keychain.close()
        assert isinstance(waiting.exception(20), KeychainDenied)


def kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(10)


def xdotool(display: str, *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env={"DISPLAY": display, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.stdout.strip()


def prompts_on(display: str) -> str:
    return xdotool(display, "search", "--onlyvisible", "--class", "gcr-prompter")


def answer(display: str, *keys: str) -> None:
    """Wait for the prompt's window, give it the focus (there is no window manager), and press keys in it."""
    window = xdotool(display, "search", "--sync", "--onlyvisible", "--class", "gcr-prompter").splitlines()[-1]
    xdotool(display, "windowfocus", "--sync", window, *keys)
    xdotool(display, "key", "Return") if keys[0] == "type" else None
