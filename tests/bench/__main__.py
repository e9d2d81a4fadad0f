"""Prints the ratios of one run: `python3 packaging/bootstrap.py bench [words of the rows to measure]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[1:1] = [str(ROOT / folder) for folder in ("tests", "packaging", "app")]

import editing  # noqa: E402
import everyone  # noqa: E402
import growing  # noqa: E402
import keys  # noqa: E402
import probing  # noqa: E402
import switches  # noqa: E402
from measuring import Result  # noqa: E402

import windows  # noqa: E402
import xvfb  # noqa: E402
from ezswitch.domain.errors import EzswitchError  # noqa: E402


def rows(stack: ExitStack) -> Iterator[tuple[str, Callable[[], Result]]]:
    """Yield each measurement by a word; a home or display is made only for those that run."""

    def home() -> Path:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ezswitch-bench-")))

    def desktop() -> dict[str, str]:
        return windows.variables_for(home(), stack.enter_context(xvfb.display()))

    yield "paint", lambda: windows.first_paint(desktop())
    yield "switch-one", lambda: switches.one_file(home())
    yield "switch-two", lambda: switches.two_files(home())
    yield "all", lambda: everyone.all_of_them(home())
    yield "key", lambda: keys.first_secret(home())
    yield "memory", lambda: windows.idle_memory(desktop())
    yield "check", probing.one_check
    yield "checks", probing.many_checks
    yield "scroll", lambda: growing.frames(desktop())
    yield "check-shown", lambda: growing.check(desktop())
    yield "paint-many", lambda: growing.first_paint(desktop(), desktop())
    yield "edit", editing.jsonc_edit


def main(chosen: list[str]) -> int:
    """Measure and print; returns 1 if a target was missed."""
    missed = 0
    print(f"{'':<34}{'ours':>11}{'floor':>14}{'ratio':>7}   (medians of one run, ours and floor in turns)", flush=True)
    with ExitStack() as stack:
        for word, measure in rows(stack):
            if chosen and word not in chosen:
                continue
            try:
                result = measure()
            except (EzswitchError, OSError, RuntimeError, subprocess.SubprocessError) as error:
                missed += 1
                print(f"{word:<34}NOT MEASURED: {error}", flush=True)
                continue
            missed += not result.kept
            print(f"{result.line()}  against {result.against}", flush=True)
            if result.where:
                print(f"{'':<4}{result.where}", flush=True)
    print(f"{missed} missed or not measured" if missed else "every target kept")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
