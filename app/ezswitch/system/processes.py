"""Processes of this user, by what they may be called: /proc on Linux, psutil elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RUNTIMES = ("node", "python", "bun", "deno")
_PROC = Path("/proc")
_PARENT, _STARTED = 1, 19
"""Which words behind the name in /proc/PID/stat say the parent, and the start in ticks since the machine's: proc(5)."""


@dataclass(frozen=True, slots=True)
class Process:
    """Its number and its parent's, what it may be called, and when it began (seconds since 1970, 0: not known)."""

    pid: int
    parent: int
    names: tuple[str, ...]
    started: float


def processes(platform: str, proc: Path = _PROC) -> Iterator[Process]:
    """Yield this user's processes; those that end meanwhile are left out."""
    yield from _in_proc(proc) if platform == "linux" else by_library()


def names_of(title: str, arguments: list[str]) -> tuple[str, ...]:
    """Return what a process may be called: its own title, its program, and the script where that is a runtime."""
    program = Path(arguments[0]).name if arguments else ""
    script = arguments[1:2] if program.startswith(RUNTIMES) else []
    return (title, program.removesuffix(".exe"), *(Path(each).name.removesuffix(".js") for each in script))


def by_library() -> Iterator[Process]:
    """Yield what psutil sees; a process that may not be looked at is left out."""
    import psutil  # noqa: PLC0415  100 ms, and Linux has /proc

    own = psutil.Process().username()
    for one in psutil.process_iter():
        try:
            with one.oneshot():
                if one.username() == own:
                    yield Process(one.pid, one.ppid(), names_of(one.name(), one.cmdline()), one.create_time())
        except psutil.Error:
            continue


def _in_proc(proc: Path) -> Iterator[Process]:
    began = _machine_began(proc)
    for folder in proc.iterdir():
        if folder.name.isdigit() and _is_ours(folder):
            try:
                title = (folder / "comm").read_text(errors="replace").strip()
                arguments = (folder / "cmdline").read_text(errors="replace").split("\0")
            except OSError:  # it ended meanwhile
                continue
            parent, started = _origin(folder, began)
            yield Process(int(folder.name), parent, names_of(title, arguments), started)


def _is_ours(process: Path) -> bool:
    try:
        return process.stat().st_uid == os.getuid()
    except OSError:
        return False


def _origin(process: Path, began: float) -> tuple[int, float]:
    """Return the parent of a process and when it began; its name may hold blanks and stands before the last ")"."""
    try:
        words = (process / "stat").read_text(errors="replace").rpartition(")")[2].split()
        ticks = int(words[_STARTED])
        return int(words[_PARENT]), began + ticks / os.sysconf("SC_CLK_TCK") if began else 0.0
    except (OSError, ValueError, IndexError):
        return 0, 0.0


def _machine_began(proc: Path) -> float:
    try:
        lines = (proc / "stat").read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) for line in lines if line.startswith("btime ")), 0.0)
