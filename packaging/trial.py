"""Packages as a stranger meets them: installed, used, removed, and every agent back as it was.

    python3 packaging/bootstrap.py trial wheel | sdist | bundle | deb ...

of what lies in dist/. `deb` needs root and debootstrap.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

import bundle
import trial_deb
import trial_window
from version import ROOT, version

DIST = ROOT / "dist"
KEY = trial_deb.KEY
BEFORE = trial_deb.BEFORE


def life(ezswitch: Path, how: str, remove: Callable[[], object], home: Path) -> None:
    """Go through everything with an installed program in an empty home; an AssertionError says what is wrong.

    `how` is what --version says of it, `remove` uninstalls it.
    """
    variables = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    settings = home / ".claude" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(BEFORE)
    assert said(variables, ezswitch, "--version") == f"ezswitch {version()} ({how})\n"
    found = {agent["id"] for agent in json.loads(said(variables, ezswitch, "agents", "--json"))["agents"]}
    assert found == bundle.known(), sorted(found ^ bundle.known())
    trial_window.welcomes([str(ezswitch)], {"HOME": str(home), "PATH": os.environ["PATH"]})
    added = ("add", "ezrouter", "--key-stdin", "--no-check", "--accept", "key-file")
    said(variables, ezswitch, *added, typed=KEY)
    said(variables, ezswitch, "use", "ezrouter", "claude-code")
    assert KEY not in settings.read_text()
    launcher = home / ".local/share/ezswitch/bin/ezswitch-key"
    assert said(variables, launcher, "ezrouter") == f"{KEY}\n"
    remove()
    gone = subprocess.run([launcher, "ezrouter"], env=variables, capture_output=True, text=True, check=False)
    assert (gone.returncode, gone.stdout, gone.stderr.count("\n")) == (1, "", 1), gone
    assert str(launcher.with_name("ezswitch-restore")) in gone.stderr
    said(variables, launcher.with_name("ezswitch-restore"))
    assert settings.read_text() == BEFORE


def said(variables: dict[str, str], *command: str | Path, typed: str = "") -> str:
    """Run a program that must end well, and return what it printed."""
    done = subprocess.run(command, env=variables, input=typed, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def by_pip(package: Path) -> None:
    """Install it into an environment of its own, with everything it depends on."""
    with tempfile.TemporaryDirectory() as folder:
        environment, home = Path(folder, "env"), Path(folder, "home")
        home.mkdir()
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        pip = [str(environment / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", str(package)], check=True)
        assert (environment / "share/man/man1/ezswitch.1").exists()
        uninstall = [*pip, "uninstall", "--yes", "ezswitch"]
        life(environment / "bin" / "ezswitch", "wheel, by pip", lambda: subprocess.run(uninstall, check=True), home)
        left = [path for path in environment.rglob("*ezswitch*") if "__pycache__" not in path.parts]
        assert not left, left


def unpacked(package: Path) -> None:
    """Unpack a bundle, use it, delete it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        home.mkdir()
        with tarfile.open(package) as archive:
            archive.extractall(folder, filter="tar")
        made = Path(folder, "ezswitch")
        life(bundle.program(made), "bundle", lambda: shutil.rmtree(made), home)


TRIALS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "wheel": ("*.whl", by_pip),
    "sdist": ("ezswitch-[0-9]*[0-9].tar.gz", by_pip),
    "bundle": ("ezswitch-*-linux-*.tar.gz", unpacked),
    "deb": ("*.deb", trial_deb.main),
}


def main(arguments: list[str]) -> int:
    """Try the kinds that are named."""
    if not arguments or not set(arguments) <= set(TRIALS):
        print(__doc__, file=sys.stderr)
        return 2
    for kind in arguments:
        pattern, trial = TRIALS[kind]
        package = max(DIST.glob(pattern), default=None)
        if package is None:
            print(f"dist/ has no {pattern}: python3 packaging/bootstrap.py package {kind}", file=sys.stderr)
            return 1
        trial(package)
        print(f"{package.name}: installed, used and removed; every agent is as it was.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
