"""The window's program: paint first, then load the rest in the background, watch, and stop cleanly."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from ezswitch.desktop.background import Background, Work
from ezswitch.desktop.commands import Commands, bound
from ezswitch.desktop.theme import Theme
from ezswitch.desktop.watching import Watching
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.main_window import MainWindow
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.usecases.ports import Ports
    from ezswitch.usecases.values import Look


def join_dialogs(window: MainWindow) -> None:
    """Join the dialogs to a window. They are imported here: after the first paint."""
    from ezswitch.desktop.dialogs import connect  # noqa: PLC0415  after the first paint

    connect(window)


def open_file(path: str) -> None:
    """Open a file in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


class Program(QObject):
    """Joins window, background and watching. `prepare` may take its time: it imports and builds everything else."""

    def __init__(
        self,
        app: QApplication,
        work: Work,
        prepare: Callable[[], Commands],
        *,
        dialogs: Callable[[MainWindow], object] = join_dialogs,
        opener: Callable[[str], object] = open_file,
        demo: bool = False,
    ) -> None:
        """Make the window; nothing is read before it is painted. `dialogs` joins the dialogs to it after that.

        `opener` shows a file to the person, in whatever program they have for it.
        """
        super().__init__(app)
        self._work, self._prepare, self._dialogs = work, prepare, dialogs
        self._own_files: tuple[Path, ...] = ()
        self.theme = Theme(app, self)
        self.controller = Controller(work, self)
        self.window = MainWindow(self.theme, self.controller, demo=demo)
        self.watching = Watching(work, self)
        self.window.painted.connect(self._load)
        self.controller.looked.connect(self._looked)
        self.controller.open_requested.connect(opener)
        self.watching.changed.connect(self.controller.refresh)
        app.aboutToQuit.connect(self.stop)

    @Slot()
    def stop(self) -> None:
        """Watch nothing any more, wait for a write that is under way, leave the rest behind."""
        self.watching.stop()
        self._work.stop()

    @Slot()
    def _load(self) -> None:
        self._work.read(self._prepare, self._loaded)

    def _loaded(self, commands: Commands | EzswitchError) -> None:
        if isinstance(commands, EzswitchError):
            self.controller.fail_to_start(commands)
            return
        self._dialogs(self.window)
        self._own_files = commands.own_files
        self.controller.start(commands)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        files = {Path(file) for row in look.agents if row.installed for file in row.files}
        self.watching.watch((*sorted(files), *self._own_files))
        if self.controller.commands is not None:
            self.watching.follow(self.controller.commands.counter, look.counter)


def run(assemble: Callable[[], Ports], argv: Sequence[str], *, demo: bool = False) -> int:
    """Open the window and return the exit status once it was closed. `assemble` is called after the first paint."""

    def prepare() -> Commands:
        import ezswitch.desktop.window.present  # noqa: F401, PLC0415  off the UI thread, for the first page

        return bound(assemble())

    QGuiApplication.setDesktopFileName("ezswitch")
    app = QApplication([*argv] or sys.argv[:1])
    app.setApplicationName("ezswitch")
    program = Program(app, Background(app), prepare, demo=demo)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())  # heard at the latest when the next timer wakes Python up
    program.window.show()
    return app.exec()
