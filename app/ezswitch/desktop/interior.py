"""Everything inside the window, made after its first paint: look, page, workers, watching and dialogs, joined."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from ezswitch.desktop import resources
from ezswitch.desktop.background import Work
from ezswitch.desktop.commands import Commands
from ezswitch.desktop.kept import kept, put_back
from ezswitch.desktop.languages import Speech
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import Appearance, Scheme, Theme, appearance
from ezswitch.desktop.watching import Watching
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.main_window import MainWindow
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.usecases.values import Look


def join_dialogs(window: MainWindow) -> None:
    """Join the dialogs to a window. They are imported here: after the first paint."""
    from ezswitch.desktop.dialogs import connect  # noqa: PLC0415  after the first paint
    from ezswitch.desktop.onboarding.first_start import FirstStart  # noqa: PLC0415

    connect(window)
    FirstStart(window)


def open_file(path: str) -> None:
    """Open a file in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


class Interior(QObject):
    """Joins window, background and watching. `prepare` may take its time: it imports and builds everything else."""

    def __init__(
        self,
        app: QApplication,
        shell: Shell,
        work: Work,
        prepare: Callable[[], Commands],
        *,
        dialogs: Callable[[MainWindow], object] = join_dialogs,
        opener: Callable[[str], object] = open_file,
        speech: Speech | None = None,
    ) -> None:
        """Move into the shell, and have everything else prepared. `dialogs` joins the dialogs to the window.

        `opener` shows a file to the person, in whatever program they have for it. `speech` is what changes with the
        language that the settings say; without it the language stays.
        """
        super().__init__(shell)
        self._work, self._dialogs, self._shell, self._speech = work, dialogs, shell, speech
        self._own_files: tuple[Path, ...] = ()
        self._removing = self._left = self._lived_in = False
        self._saved_look = Appearance(Scheme(shell.look))
        self.theme = Theme(app, self, Scheme(shell.look))
        self.controller = Controller(work, self)
        self.window = MainWindow(self.theme, self.controller, shell)
        self.watching = Watching(work, self)
        shell.setCentralWidget(self.window)
        app.setWindowIcon(QIcon(str(resources.folder() / "icons" / "ezswitch.svg")))
        self.theme.changed.connect(self._need_room)
        self.controller.looked.connect(self._looked)
        self.controller.leaving.connect(self._leaving)
        self.controller.leave_requested.connect(self._leave)
        self.controller.open_requested.connect(opener)
        self.watching.changed.connect(self.controller.refresh)
        work.read(prepare, self._loaded)

    @property
    def gone(self) -> bool:
        """Tell whether everything of ours was removed, here or by another door: then nothing is written any more."""
        look = self.controller.look
        return self._removing or (self._lived_in and look is not None and look.untouched)

    @Slot()
    def stop(self) -> None:
        """Watch nothing any more, end what waits for a person or a host, wait for a write that is under way."""
        self.watching.stop()
        if self.controller.commands is not None:
            self.controller.commands.close()
        self._work.stop()
        if self._left and self.controller.commands is not None:
            self.controller.commands.care.sweep()

    def fold(self) -> None:
        """Take our empty folders away where all was removed; call it once this window needs none any more."""
        if self.gone and self.controller.commands is not None:
            self.controller.commands.care.fold()

    @Slot(bool)
    def _leaving(self, on: bool) -> None:
        """Look no more while everything is being removed; go on where it was not."""
        self._removing = on
        if on:
            self.watching.stop()
        else:
            self.controller.refresh()

    @Slot()
    def _leave(self) -> None:
        self._left = True

    @Slot()
    def _need_room(self) -> None:
        self._shell.need(self.theme.wanted.text)

    @Slot()
    def _speak(self) -> None:
        """Put the language of the settings in force. Not while a signal is under way: the window is built anew."""
        look = self.controller.look
        if self._speech is not None and look is not None and self._speech.speak(look.settings.language):
            self._build_anew()

    def _build_anew(self) -> None:
        """Put a window that says everything in the language in force into the place of the one before.

        The head, the dialogs that are open and the tray stay: whatever is under way comes home to them. The old
        window goes at once, so that nothing reaches it any more.
        """
        old, was = self.window, kept(self.window)
        self.window = MainWindow(self.theme, self.controller, self._shell)
        self._shell.setCentralWidget(self.window)
        self.window.show()  # by itself it would be shown a moment later, after an empty window
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)
        self.controller.retranslate()
        layout = self._shell.layout()
        if layout is not None:
            layout.activate()
        put_back(self.window, was)

    def _loaded(self, commands: Commands | EzswitchError) -> None:
        if isinstance(commands, EzswitchError):
            self.controller.fail_to_start(commands)
            return
        self._dialogs(self.window)
        self._own_files = commands.own_files
        self.controller.start(commands)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        self._lived_in |= not look.untouched
        chosen = appearance(look.settings)
        if chosen != self._saved_look:  # a look that began before a change was saved changes nothing back
            self._saved_look = chosen
            self.theme.wear(chosen)
        if self._speech is not None and look.settings.language != self._speech.chosen:
            QTimer.singleShot(0, self, self._speak)
        if self._removing:  # a look that was under way
            return
        files = {Path(file) for row in look.agents if row.installed for file in row.files}
        self.watching.watch((*sorted(files), *look.definitions, *self._own_files), self.controller.began)
        if self.controller.commands is not None:
            self.watching.follow(self.controller.commands.counter, look.counter)
