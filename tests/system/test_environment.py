"""The login shell's variables, from real shells and from odd ones."""

from __future__ import annotations

import os
import select
import time
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.system.environment import current, login_shell


def with_shell(home: Path, shell: object, platform: str = "linux") -> Environment:
    """Return an environment whose user has this shell."""
    variables = {"HOME": str(home), "PATH": os.environ["PATH"], "SHELL": str(shell), "KEPT": "from the process"}
    return Environment(home, variables, platform)


def a_shell(folder: Path, script: str) -> Path:
    """Write a program that stands in for a shell."""
    path = folder / "odd-shell"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_this_processs_own_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://www.example.com")
    environment = current()
    monkeypatch.delenv("ANTHROPIC_BASE_URL")
    assert environment.home == home
    assert environment.get("ANTHROPIC_BASE_URL") == "https://www.example.com"
    assert environment.shell_variables == {}


def test_what_an_rc_file_exports_is_seen(home: Path) -> None:
    (home / ".bash_profile").write_text('. ~/.bashrc\necho "Welcome=back"\n')
    (home / ".bashrc").write_text("export ANTHROPIC_BASE_URL=https://www.example.com\nexport TWO=$'a=b\\nc'\nNOT=x\n")
    found = login_shell(with_shell(home, "/bin/bash"), timeout=20)
    assert found["ANTHROPIC_BASE_URL"] == "https://www.example.com"
    assert found["TWO"] == "a=b\nc"
    assert found["KEPT"] == "from the process"
    assert "NOT" not in found
    assert "Welcome" not in found
    assert not {"_", "SHLVL", "PWD", "TERM"} & set(found)


def test_a_plain_sh_answers_too(home: Path) -> None:
    (home / ".profile").write_text("export FROM_PROFILE=yes\n")
    assert login_shell(with_shell(home, "/bin/sh"), timeout=20)["FROM_PROFILE"] == "yes"


def ended(process: int, patience: float = 30) -> None:
    """Fail unless a process ends: it was killed, and the kernel may take a moment to say so."""
    try:
        watched = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        assert select.select([watched], [], [], patience)[0], "it still runs"
    finally:
        os.close(watched)


def test_a_shell_that_hangs_is_ended_at_the_deadline_with_its_children(home: Path, tmp_path: Path) -> None:
    shell = a_shell(tmp_path, f"sleep 300 & echo $! > {tmp_path}/child; wait")
    start = time.monotonic()
    assert login_shell(with_shell(home, shell), timeout=1.0) == {}
    assert time.monotonic() - start < 30
    ended(int((tmp_path / "child").read_text()))


def test_a_program_left_running_by_an_rc_file_is_not_waited_for(home: Path) -> None:
    (home / ".profile").write_text("export FROM_PROFILE=yes\nsleep 300 &\n")
    start = time.monotonic()
    assert login_shell(with_shell(home, "/bin/sh"), timeout=60)["FROM_PROFILE"] == "yes"
    assert time.monotonic() - start < 30


@pytest.mark.parametrize("script", ["exit 1", "echo nothing of use", "printf %s only-half; kill -9 $$"])
def test_a_shell_that_does_not_answer_says_nothing(home: Path, tmp_path: Path, script: str) -> None:
    assert login_shell(with_shell(home, a_shell(tmp_path, script)), timeout=20) == {}


def test_a_shell_that_dies_halfway_says_nothing(home: Path, tmp_path: Path) -> None:
    # $4 is our command: its first part prints the marker, and then this shell ends.
    shell = a_shell(tmp_path, 'eval "${4%%;*}"; printf "A=1\\0"; exit 0')
    assert login_shell(with_shell(home, shell), timeout=20) == {}


def test_a_file_that_is_no_program_says_nothing(home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("")
    broken.chmod(0o755)
    for shell in ("", "bash", tmp_path / "none", broken):
        assert login_shell(with_shell(home, shell), timeout=20) == {}


def test_windows_has_no_login_shell(home: Path) -> None:
    assert login_shell(with_shell(home, "/bin/sh", "win32")) == {}


def test_a_home_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    assert login_shell(with_shell(tmp_path / "gone", "/bin/sh"), timeout=20)["KEPT"] == "from the process"
