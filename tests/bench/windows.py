"""First paint and idle memory of the window, against an empty QWidget."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from measuring import Result, import_times, in_turns

CHILDREN = Path(__file__).with_name("children")
IDLE = 2.5
"""Seconds after which a window is idle: everything that loads after the first paint has loaded."""


def first_paint(variables: Mapping[str, str]) -> Result:
    """Measure from the start of the process to the end of the first paint, in ms."""
    ours, floor = in_turns(lambda: paint("window.py", variables), lambda: paint("floor.py", variables), 15)
    window = [sys.executable, "-X", "importtime", str(CHILDREN / "window.py")]
    where = import_times(window, variables) if ours / floor > 1.6 else ""
    return Result("first paint of the window", ours, floor, "ms", 1.6, "an empty QWidget", where)


def idle_memory(variables: Mapping[str, str]) -> Result:
    """Measure the proportional set size of the idle process, in MB."""
    said: list[str] = []
    ours, floor = in_turns(lambda: _memory("window.py", variables, said), lambda: _memory("floor.py", variables), 3)
    notes = [f"{said[-1]}, {ours:.0f} MB idle"]
    if others := _other_qt_processes():
        notes.append(f"{others} other processes share Qt's pages now, so all numbers are low")
    return Result("idle memory (PSS)", ours, floor, "MB", 1.5, "an empty QWidget window", "; ".join(notes))


def _other_qt_processes() -> int:
    """Count the processes that have Qt mapped: proportional size divides shared pages among them."""
    count = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        try:
            count += "libQt6Core" in maps.read_text(encoding="utf-8", errors="replace")
        except OSError:  # it ended, or is somebody else's
            continue
    return count


def _start(child: str, variables: Mapping[str, str], *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(CHILDREN / child), *arguments]
    return subprocess.Popen(command, env=dict(variables), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _first_line(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    words = process.stdout.readline().split()
    if not words:
        _, errors = process.communicate()
        raise RuntimeError(errors.strip().splitlines()[-1] if errors.strip() else "the window was never painted")
    return words


def paint(child: str, variables: Mapping[str, str]) -> float:
    """Return how long it takes from the start of a process to its first paint, in ms."""
    begin = time.monotonic()
    process = _start(child, variables)
    painted, *early = _first_line(process)
    process.communicate(timeout=30)
    if early:
        raise RuntimeError(f"imported before the first paint: {', '.join(early)}")
    return (float(painted) - begin) * 1000


def _memory(child: str, variables: Mapping[str, str], said: list[str] | None = None) -> float:
    process = _start(child, variables, "stay")
    try:
        _first_line(process)
        if said is not None and process.stdout is not None:
            said.append(process.stdout.readline().strip())
        time.sleep(IDLE)
        rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    finally:
        process.kill()
        process.communicate()
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


def variables_for(home: Path, display: str) -> dict[str, str]:
    """Return the variables of a private desktop: nothing of the person's own is read."""
    runtime = home / "run"
    runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/no-bus",
        "NO_AT_BRIDGE": "1",
    }
