"""Starting for real: this process becomes a program, and a terminal that is found on PATH runs ezswitch."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.system.sessions import RealSessions

BECOME = """
import os, sys
from pathlib import Path
from ezswitch.domain.environment import Environment
from ezswitch.system.sessions import RealSessions
print(os.getpid(), file=sys.stderr)
sessions = RealSessions(Environment(Path.home(), {}, sys.argv[1]), ())
sys.exit(sessions.become(Path(sys.executable), ("-c", sys.argv[2], "an argument"), {"ONLY": "this"}))
"""
SAID = "import json, os, sys; print(json.dumps([os.getpid(), sys.argv[1:], os.environ.get('ONLY')])); sys.exit(3)"


@pytest.mark.parametrize(("platform", "same"), [("linux", True), ("darwin", True), ("win32", False)])
def test_it_becomes_the_program_where_the_system_can(platform: str, same: bool) -> None:
    done = subprocess.run([sys.executable, "-c", BECOME, platform, SAID], capture_output=True, text=True, check=False)
    process, arguments, only = json.loads(done.stdout)
    assert ((int(done.stderr) == process), arguments, only, done.returncode) == (same, ["an argument"], "this", 3)


def test_a_program_that_cannot_be_started_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="could not be started"):
        RealSessions(Environment(tmp_path, {}), ()).become(tmp_path / "absent", (), {})


class TestTerminal:
    def fake(self, folder: Path) -> Path:
        """Write a terminal that notes its arguments and the folder it is in."""
        program = folder / "xterm"
        program.write_text('#!/bin/sh\nfor word in "$PWD" "$@"; do echo "$word"; done >> "$HOME/said"\n')
        program.chmod(0o755)
        return program

    def test_it_runs_ezswitch_in_it_and_does_not_wait(self, tmp_path: Path) -> None:
        self.fake(tmp_path)
        here = Environment(tmp_path, {"PATH": str(tmp_path), "HOME": str(tmp_path)})
        sessions = RealSessions(here, ("/opt/my apps/ezswitch",))
        assert sessions.open_terminal(("run", "--stay", "x", "--with", "one")) == "xterm"
        assert sessions.opened[0].wait(timeout=60) == 0
        said = (tmp_path / "said").read_text().splitlines()
        assert said == [str(tmp_path), "-e", "/opt/my apps/ezswitch", "run", "--stay", "x", "--with", "one"]
        sessions.open_terminal(("run",))
        assert len(sessions.opened) == 1, "the closed one is let go of"
        sessions.opened[0].wait(timeout=60)

    def test_without_one_it_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(Refused):
            RealSessions(Environment(tmp_path, {"PATH": str(tmp_path)}), ("ezswitch",)).open_terminal(("run",))

    def test_one_that_does_not_start_is_refused(self, tmp_path: Path) -> None:
        self.fake(tmp_path).write_text("#!/nowhere/sh\n")
        with pytest.raises(Refused, match="xterm could not be started"):
            RealSessions(Environment(tmp_path, {"PATH": str(tmp_path)}), ("ezswitch",)).open_terminal(("run",))
