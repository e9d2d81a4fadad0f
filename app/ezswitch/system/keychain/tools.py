"""Forgetting every key with the system's own tools, where neither keyring nor ezswitch is left: macOS and Windows.

`security` and `cmdkey` as their manuals say; neither was run here.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable

SERVICE = "ezswitch"
MOST = 1000
Run = Callable[[tuple[str, ...]], tuple[int, str]]


def forget_all(platform: str, run: Run | None = None) -> bool:
    """Remove every item of ours; False where the tool is missing or leaves one. `run` returns status and output."""
    run = run or _run
    return _macos(run) if platform == "darwin" else _windows(run)


def _macos(run: Run) -> bool:
    """Remove one item after the other, until the tool finds none: it takes the first of a service each time."""
    if run(("security", "list-keychains"))[0] != 0:
        return False
    delete = ("security", "delete-generic-password", "-s", SERVICE)
    find = ("security", "find-generic-password", "-s", SERVICE)
    return any(run(delete)[0] != 0 for _ in range(MOST)) and run(find)[0] != 0


def _windows(run: Run) -> bool:
    """Remove the targets that keyring makes: `ezswitch` for one key, `NAME@ezswitch` for those beside it."""
    status, listed = run(("cmdkey", "/list"))
    targets = [line.partition("target=")[2].strip() for line in listed.splitlines() if "target=" in line]
    ours = [target for target in targets if target == SERVICE or target.endswith(f"@{SERVICE}")]
    return status == 0 and all(run(("cmdkey", f"/delete:{target}"))[0] == 0 for target in ours)


def _run(words: tuple[str, ...]) -> tuple[int, str]:
    try:
        done = subprocess.run(  # noqa: S603  a fixed list of words
            words, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return 1, ""
    return done.returncode, done.stdout
