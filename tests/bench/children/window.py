"""The real program, started as people start it, that says when its window has painted and what it had imported."""

import sys
import time

import ezswitch.__main__
from ezswitch.desktop import application

LATER = ("httpx", "keyring", "tomlkit", "sqlite3")


class Reporting(application.Program):
    """The program of the window, with one ear at its signal."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self.window.painted.connect(self.report)

    def report(self) -> None:
        early = [name for name in LATER if name in sys.modules]
        print(time.monotonic(), *early, flush=True)
        if "stay" not in sys.argv:
            self.window.close()
            application.QApplication.quit()


application.Program = Reporting
sys.exit(ezswitch.__main__.main([]))
