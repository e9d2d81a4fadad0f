"""Builds what people install, one kind at a time, into dist/.

    python3 packaging/bootstrap.py package wheel | sdist | deb | bundle | appimage | flatpak | macos | windows ...

The last four are recipes for the systems that they are for; see packaging/linux, packaging/macos, packaging/windows.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import appimage
import bundle
import deb
import flatpak
import installers
from version import ROOT

OUT = ROOT / "dist"
WORK = ROOT / "build"


def wheel(out: Path = OUT) -> Path:
    """Build the wheel."""
    return _built("--wheel", out, "*.whl")


def sdist(out: Path = OUT) -> Path:
    """Build the source package."""
    return _built("--sdist", out, "*.tar.gz")


def icons() -> Path:
    """Draw the icons and return their folder."""
    folder = WORK / "icons"
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)], env=variables, check=True)
    return folder


def debian(out: Path = OUT) -> Path:
    """Build the Debian package."""
    return deb.build(wheel(WORK / "wheel"), icons(), WORK, out)


def bundled(out: Path = OUT) -> Path:
    """Build the bundle, start it, and pack its folder."""
    icons()
    return bundle.packed(bundle.build(WORK), out)


KINDS: dict[str, Callable[[], Path]] = {
    "wheel": wheel,
    "sdist": sdist,
    "deb": debian,
    "bundle": bundled,
    "appimage": lambda: appimage.build(bundle.build(WORK), icons(), WORK, OUT),
    "flatpak": lambda: flatpak.build(wheel(WORK / "wheel"), icons(), WORK, OUT),
    "macos": lambda: installers.macos(bundle.build(WORK), OUT),
    "windows": lambda: installers.windows(bundle.build(WORK), WORK, OUT),
}


def _built(kind: str, out: Path, pattern: str) -> Path:
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob(pattern):
        old.unlink()
    subprocess.run([sys.executable, "-m", "build", kind, "--outdir", str(out), str(ROOT)], check=True)
    return next(out.glob(pattern))


def main(arguments: list[str]) -> int:
    """Build the kinds that are named and say where they are and how large."""
    if not arguments or not set(arguments) <= set(KINDS):
        print(__doc__, file=sys.stderr)
        return 2
    OUT.mkdir(exist_ok=True)
    for kind in arguments:
        if kind in ("macos", "windows"):
            icons()
        made = KINDS[kind]()
        print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
