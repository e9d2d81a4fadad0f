"""The virtual environment of this checkout: made once, made again only when what it depends on changed."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from machine import Machine


@dataclass(frozen=True)
class Checkout:
    """A clone of ezswitch and the places in it."""

    root: Path
    platform: str

    @property
    def venv(self) -> Path:
        """Return the folder of the virtual environment."""
        return self.root / ".venv"

    @property
    def stamp(self) -> Path:
        """Return the file that says for what the environment was made."""
        return self.venv / "ezswitch-bootstrap.json"

    def program(self, name: str) -> Path:
        """Return the path of a program of the environment."""
        return self.venv / "Scripts" / f"{name}.exe" if self.platform == "win32" else self.venv / "bin" / name


def fingerprint(checkout: Checkout) -> str:
    """Return one hash of everything that makes an environment stale: dependencies, version, Python, place."""
    parts = [
        (checkout.root / "pyproject.toml").read_bytes(),
        (checkout.root / "app" / "ezswitch" / "__init__.py").read_bytes(),
        f"{sys.version} {sys.base_prefix} {checkout.root}".encode(),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp(checkout: Checkout) -> tuple[str, frozenset[str]]:
    """Return the fingerprint and extras that the environment was made for, ("", nothing) where that is not known."""
    try:
        stamp = json.loads(checkout.stamp.read_text("utf-8"))
        return str(stamp["fingerprint"]), frozenset(stamp["extras"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", frozenset()


def ensure(checkout: Checkout, extras: frozenset[str], machine: Machine) -> bool:
    """Tell whether the environment is ready; make it, or bring it up to date, where it is not."""
    wanted = fingerprint(checkout)
    known, present = read_stamp(checkout)
    if known == wanted and extras <= present and checkout.program("python").exists():
        return True
    extras |= present  # a run after a test keeps the test's tools
    machine.say("Making the virtual environment .venv with Qt and the other libraries (about 320 MB, only once) ...")
    checkout.stamp.unlink(missing_ok=True)
    again = ["--clear"] if known else []  # a .venv that we did not finish is not wiped: it may be somebody's own
    if machine.run([machine.python, "-m", "venv", *again, str(checkout.venv)], {}) != 0:
        machine.say("The virtual environment could not be made; Python's own words are above.")
        return False
    target = f"{checkout.root}[{','.join(sorted(extras))}]" if extras else str(checkout.root)
    python = str(checkout.program("python"))
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target]
    if machine.run(install, {}) != 0:
        machine.say("The libraries could not be installed; pip's own words are above.")
        return False
    checkout.stamp.write_text(json.dumps({"fingerprint": wanted, "extras": sorted(extras)}) + "\n", "utf-8")
    return True
