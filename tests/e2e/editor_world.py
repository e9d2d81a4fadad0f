"""A real VS Code (code-server) in a throwaway home, and a real browser that looks at it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import real_editor
from e2e.real_world import ALONE, RealWorld

DRIVER = Path(__file__).with_name("drive_editor.cjs")
SETTINGS = {
    "security.workspace.trust.enabled": False,
    "workbench.startupEditor": "none",
    "telemetry.telemetryLevel": "off",
}
USER = ".local/share/code-server/User"
EXTENSIONS = ".local/share/code-server/extensions/extensions.json"


def editor_in(world: RealWorld, outside: Mapping[str, str]) -> None:
    """Put a program `code-server` on the world's PATH, and the settings of someone who used it before."""
    assert real_editor.entry(outside).exists(), "code-server is missing. Run: python3 packaging/real_editor.py"
    start = f'exec {real_editor.node(outside)} {real_editor.entry(outside)} "$@"'
    program = world.write("bin/code-server", f"#!/bin/sh\n{start}\n")
    program.chmod(0o755)
    world.programs = {**world.programs, "code-server": program}
    world.write(f"{USER}/settings.json", json.dumps(SETTINGS))


@contextmanager
def served(world: RealWorld) -> Iterator[str]:
    """Give the URL of the editor, over the world's project."""
    command = [str(world.programs["code-server"]), "--auth", "none", "--bind-addr", "127.0.0.1:0"]
    command += ["--disable-telemetry", "--disable-update-check", str(world.project)]
    with subprocess.Popen(
        command,
        env=world.environment(ALONE),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            assert process.stdout is not None
            lines = iter(process.stdout)
            found = next(match for line in lines if (match := re.search(r"http://127\.0\.0\.1:\d+", line)))
            yield f"{found[0]}/?folder={world.project}"
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()


class Browser:
    """One page of a real browser."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Take the driver's process."""
        self._process = process

    def do(self, verb: str, **rest: Any) -> None:
        """Do one thing and wait until it is done; see drive_editor.cjs for the verbs."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"verb": verb, **rest}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert answer["ok"], f"{verb} {rest}: {answer['error']}"


@contextmanager
def browser(world: RealWorld, outside: Mapping[str, str], picture: Path) -> Iterator[Browser]:
    """Give a browser; what it shows when something fails is written to `picture`."""
    chromium = shutil.which(real_editor.BROWSER, path=outside["PATH"])
    assert chromium, "chromium is missing. On Debian or Ubuntu: apt-get install -y chromium"
    library = real_editor.folder(outside) / "node_modules" / "playwright-core"
    command = [str(real_editor.node(outside)), str(DRIVER), str(library), chromium]
    with subprocess.Popen(
        command, env=world.environment({}), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        page = Browser(process)
        try:
            yield page
        except BaseException:
            page.do("picture", path=str(picture))
            raise
        finally:
            process.communicate()
