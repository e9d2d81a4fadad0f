"""Pictures of every screen and state: all into --out, the few that belong to the project into resources/screenshots.

python3 packaging/bootstrap.py screenshots [--out FOLDER] [--kept FOLDER] [--scale 1,2] [--looks light,dark]
    [--language de] [SCENE]...

A language is one that every scene is to speak; without one those that have a language of their own speak it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import xvfb

ROOT = Path(__file__).resolve().parent.parent
SCREEN = "3840x2400"
LARGEST = 150_000
"""Bytes of a picture that is committed."""


def main(arguments: list[str]) -> int:
    """Take the pictures, scale by scale: Qt reads the scale once, when a program starts."""
    parser = argparse.ArgumentParser(prog="screenshots")
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "ezswitch-screenshots")
    parser.add_argument("--kept", type=Path, default=ROOT / "resources" / "screenshots")
    parser.add_argument("--scale", default="1,2")
    parser.add_argument("--looks", default="")
    parser.add_argument("--language", default="")
    parser.add_argument("scenes", nargs="*")
    args = parser.parse_args(arguments)
    with xvfb.display(SCREEN) as display:
        for scale in args.scale.split(","):
            folder = args.out / "-".join(filter(None, (f"{int(float(scale) * 100)}", args.language)))
            options = [f"--{name}={value}" for name in ("looks", "language") if (value := getattr(args, name))]
            status = take(display, scale, folder, [*options, *args.scenes])
            if status != 0:
                return status
            print(f"{len(list(folder.glob('*.png')))} pictures in {folder}", flush=True)
    return 0 if args.language else keep(args.out / "100", args.kept)


def take(display: str, scale: str, folder: Path, arguments: list[str]) -> int:
    """Run the program that takes them, in an environment that is the same everywhere; return its exit status."""
    script = Path(__file__).with_name("pictures.py")
    command = [sys.executable, str(script), str(folder), *arguments]
    return subprocess.run(command, env=variables(display, scale), check=False).returncode


def variables(display: str, scale: str) -> dict[str, str]:
    """Return the environment of the program that takes pictures: nothing of this machine's but its Python."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": os.environ.get("HOME", "/"),
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": scale,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def keep(taken: Path, kept: Path) -> int:
    """Copy the pictures that belong to the project; refuse one that has grown too large for it."""
    from scenes import SCENES  # noqa: PLC0415  needs Qt, which --help does not

    names = [f"{scene.name}-{look}.png" for scene in SCENES for look in scene.kept]
    there = [taken / name for name in names if (taken / name).exists()]
    large = [f"{path.name} ({path.stat().st_size} bytes)" for path in there if path.stat().st_size > LARGEST]
    if large:
        print(f"Too large to be kept: {', '.join(large)}", file=sys.stderr)
        return 1
    kept.mkdir(parents=True, exist_ok=True)
    for path in there:
        shutil.copyfile(path, kept / path.name)
    print(f"{len(there)} of them are kept in {kept}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
