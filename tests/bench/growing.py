"""What the window takes as profiles grow from 10 to 1,000: frames of a scroll, a check that comes home, first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from measuring import Result, in_turns

from windows import CHILDREN, paint

NUMBERS = (10, 100, 200, 1000)
FRAME = 1000 / 60
"""Milliseconds of a frame at 60 Hz."""
CHECK = 2.0
PROFILES = 1000


def frames(variables: Mapping[str, str]) -> Result:
    """Measure the frames of a scroll over 1,000 cards, 99 of 100, in ms; none may take longer than the screen's."""
    rows = [_scrolled(number, variables) for number in NUMBERS]
    head = f"{'cards':>8}{'median':>9}{'p99':>9}{'worst':>9}{'dropped':>9}{'a check':>9}   ms of the window's thread"
    table = "\n".join(["", head, *(_line(row) for row in rows)]).replace("\n", "\n    ")
    return Result("a frame over 1,000 cards (p99)", rows[-1]["p99"], FRAME, "ms", 0, "60 Hz", table)


def check(variables: Mapping[str, str]) -> Result:
    """Measure what a check that comes home takes of the window's thread, among 200 profiles, in ms."""
    return Result("a check, in the window's thread", _scrolled(200, variables)["check"], CHECK, "ms", 0, "2 ms")


def first_paint(many: Mapping[str, str], none: Mapping[str, str]) -> Result:
    """Measure the first paint with 1,000 profiles stored, against the one with none, in ms."""
    _store(Path(many["HOME"]))
    ours, floor = in_turns(lambda: paint("window.py", many), lambda: paint("window.py", none), 7)
    return Result("first paint with 1,000 profiles", ours, floor, "ms", 1.2, "no profiles")


def _line(row: Mapping[str, float]) -> str:
    times = "".join(f"{row[name]:9.2f}" for name in ("median", "p99", "worst"))
    return f"{row['cards']:8.0f}{times}{row['dropped']:9.0f}{row['check']:9.2f}"


def _scrolled(number: int, variables: Mapping[str, str]) -> dict[str, float]:
    command = [sys.executable, str(CHILDREN / "scrolling.py"), str(number)]
    done = subprocess.run(command, env=dict(variables), capture_output=True, text=True, timeout=120, check=True)
    return {name: float(value) for name, value in json.loads(done.stdout).items()}


def _store(home: Path) -> None:
    lines = ["version = 1"]
    for number in range(PROFILES):
        address = f'base_url.openai = "https://api{number}.example.com/v1"'
        lines += [f"[profiles.p{number}]", f'name = "Profile {number}"', f'key = "p{number}"', address]
    folder = home / ".config" / "ezswitch"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "profiles.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
