"""The real program, started as people start it, that says when its window has painted and what it had imported."""

import sys
import time
from pathlib import Path

import ezswitch.__main__
from ezswitch.desktop import application

LATER = ("httpx", "keyring", "tomlkit", "sqlite3")


def memory() -> float:
    """Return this process's proportional set size in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


class Reporting(application.Program):
    """The program of the window, that reports after the first paint and before it furnishes the window."""

    def _furnish(self) -> None:
        early = [name for name in LATER if name in sys.modules]
        print(time.monotonic(), *early, flush=True)
        if "stay" in sys.argv:
            painted = memory()
            super()._furnish()
            print(f"{painted:.0f} MB at the first paint, {memory():.0f} MB with its interior", flush=True)
        else:
            self.window.close()
            application.QApplication.quit()


application.Program = Reporting
sys.exit(ezswitch.__main__.main([]))
