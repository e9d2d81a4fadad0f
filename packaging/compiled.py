"""Compiles the translations that are complete: resources/translations/ezswitch_LOCALE.ts into .qm beside them.

A language with a gap is not compiled, so it is never offered. Only the standard library: bootstrap and the build of a
wheel use this too.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

FOLDER = Path("resources") / "translations"
_NOT_SHIPPED = ("screenshots", "translations")
"""Folders of resources/ that no package takes as they are."""


def sources(root: Path) -> tuple[Path, ...]:
    """Return the .ts files of a checkout; none is fine."""
    return tuple(sorted((root / FOLDER).glob("ezswitch_*.ts")))


def gaps(source: Path) -> int:
    """Return how many texts are not translated, or not finished."""
    messages = ET.parse(source).iter("message")  # noqa: S314  our own file
    return sum(1 for one in messages if not _is_done(one.find("translation")))


def compile_all(root: Path, release: Callable[[Sequence[str]], int], tell: Callable[[str], None]) -> tuple[Path, ...]:
    """Bring every .qm up to date and return those that there are; raises SystemExit where one cannot be made.

    `release` runs Qt's lrelease with arguments and returns its exit status. A .qm without a complete .ts is removed.
    """
    made = []
    for source in sources(root):
        target = source.with_suffix(".qm")
        if is_fresh(target, source):
            made.append(target)
        elif missing := gaps(source):
            target.unlink(missing_ok=True)
            tell(f"{source.name} lacks {missing} texts, so its language is left out.")
        else:
            made.append(_compiled(source, target, release))
    for other in set((root / FOLDER).glob("ezswitch_*.qm")) - set(made):
        other.unlink()
    return tuple(made)


def _compiled(source: Path, target: Path, release: Callable[[Sequence[str]], int]) -> Path:
    """Write it beside its place first: a program that starts meanwhile reads a whole one, or none."""
    beside = target.with_suffix(f".{os.getpid()}.part")
    if release(["-silent", "-compress", str(source), "-qm", str(beside)]) != 0:
        beside.unlink(missing_ok=True)
        raise SystemExit(f"{source.name} could not be compiled by Qt's lrelease.")
    beside.replace(target)
    return target


def is_fresh(target: Path, source: Path) -> bool:
    """Tell whether a .qm is there and newer than what it is made of."""
    return target.exists() and target.stat().st_mtime_ns > source.stat().st_mtime_ns


def shipped(root: Path, tell: Callable[[str], None]) -> list[tuple[Path, str]]:
    """Return which files and folders go into a package, and their places below its resources.

    Of the translations that is what is compiled of them, which happens here.
    """
    made = compile_all(root, lrelease, tell)
    parts = [path for path in sorted((root / "resources").iterdir()) if path.name not in _NOT_SHIPPED]
    return [(path, path.name) for path in parts] + [(path, f"translations/{path.name}") for path in made]


def lrelease(arguments: Sequence[str]) -> int:
    """Run Qt's compiler of translations, as PySide6 brings it; returns its exit status."""
    return subprocess.run([qt_tool("lrelease"), *arguments], check=False).returncode


def qt_tool(name: str) -> str:
    """Return the path of a program that PySide6 brings; raises ModuleNotFoundError without PySide6."""
    import PySide6  # noqa: PLC0415  bootstrap has none

    return str(Path(PySide6.__path__[0]) / (f"{name}.exe" if sys.platform == "win32" else name))


def _is_done(translation: ET.Element | None) -> bool:
    return translation is not None and translation.get("type") is None and bool((translation.text or "").strip())
