"""Where installers put programs on each system, and where a Python package says its version: nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ezswitch.domain.environment import Environment

_EVERYWHERE = (".local/bin", ".npm-global/bin", ".bun/bin", ".volta/bin")
_MAC = ("Library/pnpm",)
_LINUX = (".local/share/pnpm",)
_WINDOWS_LOCAL = ("pnpm", "Microsoft/WinGet/Links", "Volta/bin", "Programs/Microsoft VS Code/bin")
_WINDOWS_HOME = ("scoop/shims",)


def usual_folders(environment: Environment, names: tuple[str, ...], machine: tuple[Path, ...]) -> Iterator[Path]:
    """Name the folders outside PATH where programs of these names may be, the user's own before the machine's."""
    home = environment.home
    yield from _of_the_system(environment)
    yield from (home / name for name in _EVERYWHERE)
    # Installers of single programs use a folder of that name: ~/.NAME/bin, ~/.NAME/local.
    yield from (home / f".{name}" / folder for name in names for folder in ("bin", "local"))
    yield from sorted(home.glob(".nvm/versions/node/*/bin"), key=_newest_first)
    yield from machine


def wheel_version(program: Path, package: str) -> str:
    """Return the version of a Python package in the environment that a program lies in, or "".

    pip and pipx leave NAME-VERSION.dist-info in lib/pythonX.Y/site-packages beside bin, in Lib/site-packages beside
    Scripts on Windows; dashes in the name are underscores there.
    """
    stem = re.sub(r"[-_.]+", "_", package).lower()
    root = program.parent.parent
    for libraries in (*sorted(root.glob("lib/python*/site-packages")), root / "Lib" / "site-packages"):
        for info in sorted(libraries.glob("*.dist-info")):
            name, _, version = info.name.removesuffix(".dist-info").partition("-")
            if re.sub(r"[-_.]+", "_", name).lower() == stem and version:
                return version
    return ""


def _of_the_system(environment: Environment) -> Iterator[Path]:
    home = environment.home
    if environment.platform == "win32":
        roaming = environment.path("APPDATA") or home / "AppData" / "Roaming"
        local = environment.path("LOCALAPPDATA") or home / "AppData" / "Local"
        yield roaming / "npm"
        yield from (local / name for name in _WINDOWS_LOCAL)
        yield from (home / name for name in _WINDOWS_HOME)
        yield from sorted(roaming.glob("Python/Python3*/Scripts"), key=_newest_first)
    elif environment.platform == "darwin":
        yield from (home / name for name in _MAC)
        yield from sorted(home.glob("Library/Python/3.*/bin"), key=_newest_first)
    else:
        yield from (home / name for name in _LINUX)


def _newest_first(folder: Path) -> list[int]:
    return [-int(number) for number in re.findall(r"\d+", folder.parent.name)]
