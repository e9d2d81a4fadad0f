"""The bundle: one folder with everything in it, started and looked at before it is packed."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from version import ROOT, version

LARGEST = 150_000_000
"""Bytes of the unpacked folder."""
READ_ME = """\
ezswitch {version}

Start the program "ezswitch" in this folder. Links, the menu entry and start at login lead to where the folder lies now:
move it first, then start it.

Before you delete it: run "ezswitch revert --all", or agents that ask it for their keys get none. When it is gone
already, ~/.local/share/ezswitch/bin/ezswitch-restore puts every agent back (it needs Python 3.11 or newer).
"""


def build(work: Path) -> Path:
    """Build it and return its folder (on macOS the .app); raises SystemExit where it is not as it should be."""
    out = work / "bundle"
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(out), "--workpath", str(work / "pyinstaller")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "ezswitch.spec")], check=True)
    made = out / ("ezswitch.app" if sys.platform == "darwin" else "ezswitch")
    if sys.platform != "darwin":
        (made / "READ ME.txt").write_text(READ_ME.format(version=version()), "utf-8")
    looked_at(made)
    return made


def program(made: Path, name: str = "ezswitch") -> Path:
    """Return the path of a program in a bundle."""
    folder = made / "Contents" / "MacOS" if made.suffix == ".app" else made
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def looked_at(made: Path) -> None:
    """Start it in a home of its own: the version, every agent that the source has, the keys' program, the size."""
    with tempfile.TemporaryDirectory() as home:
        variables = {**os.environ, "HOME": home, "USERPROFILE": home, "EZSWITCH_HOME": f"{home}/ours"}
        said = _said(variables, program(made), "--version")
        _must(said.startswith(f"ezswitch {version()} ("), f"it says {said!r}")
        found = {agent["id"] for agent in json.loads(_said(variables, program(made), "agents", "--json"))["agents"]}
        _must(found == known(), f"agents differ from the source's: {sorted(found ^ known())}")
        helper = subprocess.run([program(made, "ezswitch-key")], env=variables, capture_output=True, check=False)
        _must(helper.returncode == 2, "the program for keys does not start")  # noqa: PLR2004  wrong usage
    size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())
    _must(size <= LARGEST, f"{size / 1e6:.1f} MB are more than {LARGEST / 1e6:.0f}")


def known() -> set[str]:
    """Return the ids of the agents that the source has."""
    code = "from ezswitch.agents import all_agents; print(*(agent.id for agent in all_agents()))"
    return set(_said({**os.environ, "PYTHONPATH": str(ROOT / "app")}, Path(sys.executable), "-c", code).split())


def packed(made: Path, out: Path) -> Path:
    """Pack the folder and return the archive: .tar.gz on Linux, .zip elsewhere."""
    out.mkdir(parents=True, exist_ok=True)
    name = f"ezswitch-{version()}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform != "linux":
        return Path(shutil.make_archive(str(out / name), "zip", made.parent, made.name))
    path = out / f"{name}.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=6) as archive:
        archive.add(made, made.name, filter=_nobodys)
    return path


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _said(variables: dict[str, str], *command: str | Path) -> str:
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120, check=False)
    _must(done.returncode == 0, f"{command}: exit status {done.returncode}: {done.stderr}")
    return done.stdout


def _must(true: bool, what: str) -> None:
    if not true:
        raise SystemExit(f"The bundle is not usable: {what}.")
