"""The real program, started as people start it, that says when its window has painted and what it had imported."""

import sys
import time

import ezswitch.__main__
from ezswitch.desktop import application

LATER = ("httpx", "keyring", "tomlkit", "sqlite3")


class Reporting(application.Program):
    """The program of the window, that reports after the first paint and before it furnishes the window."""

    def _furnish(self) -> None:
        early = [name for name in LATER if name in sys.modules]
        print(time.monotonic(), *early, flush=True)
        if "stay" in sys.argv:
            super()._furnish()
        else:
            self.window.close()
            application.QApplication.quit()


application.Program = Reporting
sys.exit(ezswitch.__main__.main([]))
