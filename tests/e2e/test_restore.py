"""The self-standing way back: a bare Python, no ezswitch, no database, no keychain, and every agent as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from ezswitch.system.files import RealFiles
from ezswitch.system.launcher import RealLauncher
from ezswitch.usecases import switch
from memory_house import BOTH, CLAUDE_TEXT, OPENCODE_TEXT
from real_house import real_ports


def test_ezswitch_restore_puts_real_switches_back_with_everything_else_gone(tmp_path: Path) -> None:
    settings, config = tmp_path / ".claude/settings.json", tmp_path / ".config/opencode/opencode.jsonc"
    for path, data in ((settings, CLAUDE_TEXT), (config, OPENCODE_TEXT)):
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    ports = real_ports(tmp_path)
    launcher = RealLauncher(ports.places, RealFiles(), journal=ports.places.state / "journal")
    ports = replace(ports, launcher=launcher)
    switch.use(ports, "one", BOTH)
    switch.use(ports, "two", BOTH)
    kept = ports.places.key_file("mine-by-choice")
    assert settings.read_bytes() != CLAUDE_TEXT
    assert ports.places.key_file("two").exists()
    (ports.places.state / "history.db").unlink()
    shutil.rmtree(ports.places.config)

    archive = launcher.ensure().with_name("ezswitch-restore.pyz")
    bare = [sys.executable, "-I", "-S", str(archive)]
    done = subprocess.run(bare, capture_output=True, text=True, check=False, env={"HOME": str(tmp_path)})

    assert (done.returncode, done.stderr) == (0, "")
    assert settings.read_bytes() == CLAUDE_TEXT
    assert config.read_bytes() == OPENCODE_TEXT
    assert not list(kept.parent.iterdir())
    again = subprocess.run(bare, capture_output=True, text=True, check=True, env={"HOME": str(tmp_path)})
    assert "nothing to put back" in again.stdout
