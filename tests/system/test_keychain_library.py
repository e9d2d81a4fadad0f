"""The path through keyring, tried with its Secret Service backend on a real gnome-keyring."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from contracts.keychain import KEY, RECORD
from ezswitch.domain.errors import KeychainDenied, KeychainError, KeychainHung, KeychainLocked, NoKeychain
from ezswitch.system.keychain.library import PACKED, Library, backends_for, worker
from ezswitch.system.keychain.os_keychain import OsKeychain
from keyring_session import Session, private_session

SECRET_SERVICE = (("keyring.backends.SecretService", "Keyring"),)


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    with private_session(home) as session:
        session.start_keyring()
        yield session


@pytest.fixture
def library(session: Session) -> Library:
    return Library(session.environment, backends=SECRET_SERVICE)


def test_each_system_has_its_own_keychain_and_no_other() -> None:
    names = {module for platform in ("linux", "darwin", "win32") for module, _ in backends_for(platform)}
    assert names == {f"keyring.backends.{name}" for name in ("SecretService", "kwallet", "macOS", "Windows")}


def test_what_is_written_is_read_and_removed(library: Library) -> None:
    library.write("team", KEY)
    assert library.read("team", prompt=True) == KEY
    assert library.about() == "SecretService Keyring"
    library.remove("team")
    library.remove("team")
    assert library.read("team", prompt=True) is None


def test_unasked_it_is_never_read_where_a_prompt_could_come(library: Library) -> None:
    with pytest.raises(KeychainLocked):
        library.read("team", prompt=False)


def test_locked_without_a_display(session: Session, library: Library) -> None:
    library.write("team", KEY)
    session.lock()
    with pytest.raises(KeychainLocked):
        library.read("team", prompt=True)


def test_no_backend_works_here(home: Path) -> None:
    with pytest.raises(NoKeychain):
        Library({"HOME": str(home), "PATH": "/usr/bin:/bin"}, backends=SECRET_SERVICE).write("team", KEY)


def test_a_worker_that_dies_is_an_error_without_a_trace(home: Path) -> None:
    with pytest.raises(NoKeychain, match="stopped"):
        Library({"HOME": str(home)}, backends=(("keyring.no_such_module", "Keyring"),)).read("team", prompt=True)


def test_a_worker_that_hangs_is_killed_after_the_deadline(home: Path) -> None:
    hanging = home / "python"
    hanging.write_text("#!/bin/sh\nexec tail -f /dev/null\n")
    hanging.chmod(0o755)
    library = Library({"PATH": "/usr/bin:/bin"}, seconds=0.2, python=str(hanging))
    with pytest.raises(KeychainHung):
        library.read("team", prompt=False)
    assert not library._running


def test_quitting_kills_a_call_that_hangs_and_none_is_begun_after(session: Session, library: Library) -> None:
    session.daemons[0].send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(library.read, "team", prompt=True)
        library.close()
        assert isinstance(waiting.exception(10), KeychainDenied)
    with pytest.raises(KeychainDenied):
        library.read("team", prompt=True)


def test_the_key_is_in_no_argument_and_no_variable(home: Path) -> None:
    spy = home / "python"
    spy.write_text(f'#!/bin/sh\n(echo "$@"; env) > \'{home}/seen\'\nread line\necho \'{{"failed":"denied"}}\'\n')
    spy.chmod(0o755)
    with pytest.raises(KeychainDenied) as caught:
        Library({"PATH": "/usr/bin:/bin"}, python=str(spy)).write("team", KEY)
    seen = (home / "seen").read_text()
    assert "worker.py" in seen
    assert KEY not in seen + repr(caught.value) + str(caught.value)


def test_the_port_works_through_the_library_alone(session: Session, library: Library) -> None:
    """As on macOS and Windows, where there is nothing else."""
    keychain = OsKeychain(session.environment, platform="darwin", library=library)
    keychain.write("team", RECORD)
    assert keychain.read("team", prompt=True) == RECORD
    assert keychain.secret_of("team", prompt=True) == (KEY, RECORD)
    assert keychain.state("team").state == "locked"
    assert keychain.names() == ()
    assert keychain.about() == "SecretService Keyring"
    keychain.remove("team")
    with pytest.raises(KeychainError, match="team"):
        keychain.read("team", prompt=True)


def test_without_a_secret_service_the_library_is_asked(home: Path, session: Session, library: Library) -> None:
    keychain = OsKeychain({"HOME": str(home)}, library=library)
    keychain.write("team", RECORD)
    assert OsKeychain(session.environment).read("team", prompt=False) == RECORD


def test_a_bundle_is_its_own_worker(session: Session) -> None:
    """There the executable is no Python; it is told by a word, and what it says then is said here by a real one."""
    assert worker("/opt/ezswitch/ezswitch-key", packed=True) == ["/opt/ezswitch/ezswitch", PACKED]
    assert worker("/usr/bin/python3", packed=False)[:2] == ["/usr/bin/python3", "-P"]
    request = json.dumps({"do": "about", "name": "", "text": "", "prompt": True, "backends": SECRET_SERVICE})
    done = subprocess.run(
        [sys.executable, "-m", "ezswitch", PACKED],
        input=request + "\n", env=session.environment, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == {"text": "SecretService Keyring"}
