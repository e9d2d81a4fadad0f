"""The window's program: paint first, then load the rest, and stop cleanly."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from ezswitch.desktop.first_look import SYSTEM, FirstLook, wanted
from ezswitch.desktop.instance import Call, Instance, folder
from ezswitch.desktop.languages import Speech
from ezswitch.desktop.shell import LEAVING, Shell
from ezswitch.desktop.signals import Signals
from ezswitch.desktop.window_place import NAME, Remembered
from ezswitch.domain.link import is_link

if TYPE_CHECKING:
    from ezswitch.desktop.commands import Commands
    from ezswitch.desktop.interior import Interior
    from ezswitch.desktop.listening import Listening
    from ezswitch.desktop.tray.tray import Tray
    from ezswitch.domain.outside import Crashes
    from ezswitch.usecases.ports import Ports


class Application(QApplication):
    """Qt asks every window to close when the program quits, and one that refuses keeps it running (Qt 6.11).

    The event says nothing about it, so who hides a window instead of closing it must be able to ask. `link_opened`:
    macOS tells the program that runs of a link, and starts no other one.
    """

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Know that the program quits: by the tray, a signal, or the system's own menu; and hear of links."""
        if isinstance(event, QFileOpenEvent):
            if is_link(link := event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)):
                self.link_opened.emit(link)
            return True
        if event.type() is not QEvent.Type.Quit:
            return super().event(event)
        self.setProperty(LEAVING, True)
        done = super().event(event)
        if not event.isAccepted():
            self.setProperty(LEAVING, False)
        return done


class Program(QObject):
    """Shows the shell; what is inside is imported and made once that is painted.

    `listening` is emitted when later starts are heard.
    """

    listening = Signal()

    def __init__(
        self,
        app: QApplication,
        assemble: Callable[[], Ports],
        *,
        demo: bool = False,
        look: str = SYSTEM,
        crashes: Crashes | None = None,
        place: str = "",
        speech: Speech | None = None,
    ) -> None:
        """Make the window; `assemble` is called after the first paint, off the UI thread.

        `look`: see first_look. `place` is the file that remembers where the window was, "" for none. `speech` speaks
        already; it changes with the settings.
        """
        super().__init__(app)
        self._speech = speech
        self._app, self._assemble = app, assemble
        self._links: list[str] = []
        self._instance: Instance | None = None
        self._listening: Listening | None = None
        self._minimised = False
        self._crashes = crashes
        self.tray: Tray | None = None
        self.interior: Interior | None = None
        self.window = Shell("ezswitch · demo" if demo else "ezswitch", look)
        self._place = Remembered(place)
        self._place.restore(self.window)
        self.window.painted.connect(self._furnish)
        app.aboutToQuit.connect(self.stop)

    def start(self, instance: Instance | None = None, *, link: str = "", minimised: bool = False) -> None:
        """Show the window; then hear later starts through `instance`, and hand over `link` once it can be looked at.

        `minimised` keeps the window out of the way: in the tray, or iconified where there is none.
        """
        self._instance = instance
        self._links += [link] if link else []
        if not minimised:
            self.window.show()
            return
        self._minimised = True
        QTimer.singleShot(0, self, self._furnish)  # nothing is painted that could ask for it

    @Slot(object)
    def hear(self, call: Call) -> None:
        """Come forward, because somebody started the program again, and look at the link it was given."""
        if call.raised:
            come_forward(self.window, call.token)
        if call.link:
            self._links.append(call.link)
            self._hand_over()

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Come forward with a link that the system hands over while this runs."""
        self.hear(Call(link))

    @Slot()
    def leave(self) -> None:
        """End the program. Not by quit(): that closes windows first, and Qt complains where one was to be painted."""
        self._app.exit(0)

    @Slot()
    def stop(self) -> None:
        """Remember where the window is, unless all was removed; watch nothing, wait for a write, leave the rest.

        The last that goes is what later starts find this one by: until then there is one window.
        """
        if self.interior is not None and not self.interior.gone:
            self._place.keep(self.window)
        if self.tray is not None:
            self.tray.stop()
        if self.interior is not None:
            self.interior.stop()
        if self._listening is not None:
            self._listening.stop()
        if self._instance is not None:
            self._instance.leave()
        if self.interior is not None:
            self.interior.fold()

    @Slot()
    def _furnish(self) -> None:
        if self.interior is not None:  # it began minimised, and is painted only now
            return
        from ezswitch.desktop.background import Background  # noqa: PLC0415  after the first paint
        from ezswitch.desktop.interior import Interior  # noqa: PLC0415

        self.interior = Interior(self._app, self.window, Background(self), self._prepare, speech=self._speech)
        self._live(self.interior)
        self.interior.controller.looked.connect(self._hand_over)
        self.interior.controller.leave_requested.connect(self.leave)
        if self._crashes is not None:
            from ezswitch.desktop.mistakes import Mistakes  # noqa: PLC0415

            Mistakes(self._crashes, self.interior.controller, self.interior)
        if self._minimised:
            self._join_tray()
        else:
            self.interior.controller.page_changed.connect(self._join_tray)
        if self._instance is not None:
            self._listen(self._instance)

    def _live(self, interior: Interior) -> None:
        """Check what is in use by itself, once there is a first page."""
        from ezswitch.desktop.live import Live  # noqa: PLC0415  after the first paint
        from ezswitch.desktop.surroundings import Network, Waking  # noqa: PLC0415

        network = Network(interior)
        live = Live(interior.controller, network, interior)
        Waking(interior).woken.connect(live.soon)

    @Slot()
    def _join_tray(self) -> None:
        """Join the tray once the first page is shown, and at once where there is nothing else to see."""
        if self.tray is not None or self.interior is None:
            return
        from ezswitch.desktop.tray.tray import Surroundings, Tray  # noqa: PLC0415  after the first page

        around = Surroundings(sys.platform, os.environ.get("XDG_CURRENT_DESKTOP", ""), self._minimised)
        self.tray = Tray(self._app, self.window, self.interior, around)
        self.tray.forward_asked.connect(partial(come_forward, self.window))
        self.tray.quit_asked.connect(self.leave)
        self.tray.start()

    def _listen(self, instance: Instance) -> None:
        from ezswitch.desktop.listening import Listening  # noqa: PLC0415  after the first paint

        self._listening = Listening(instance.address, self)
        self._listening.called.connect(self.hear)
        self.listening.emit()

    @Slot()
    def _hand_over(self) -> None:
        """Hand links to the dialogs, once there is something to compare them with."""
        if self.interior is not None and self.interior.controller.look is not None:
            links, self._links = self._links, []
            for link in links:
                self.interior.controller.link_requested.emit(link)

    def _prepare(self) -> Commands:
        import ezswitch.desktop.window.present  # noqa: F401, PLC0415  off the UI thread, for the first page
        from ezswitch.desktop.binding import bound  # noqa: PLC0415

        return bound(self._assemble())


def come_forward(window: Shell, token: str = "") -> None:
    """Show the window, from the tray or iconified too, and bring it to the front.

    `token` is the desktop's permission for that; Qt reads it from the variable when a window asks to be active (6.5).
    """
    if token and QGuiApplication.platformName().startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    from PySide6.QtCore import Qt  # noqa: PLC0415  after the first paint: its enums take 40 ms

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def run(
    assemble: Callable[[], Ports],
    argv: Sequence[str],
    *,
    demo: bool = False,
    instance: Instance | None = None,
    link: str = "",
    minimised: bool = False,
    crashes: Crashes | None = None,
) -> int:
    """Open the window and return the exit status once it was closed. `assemble` is called after the first paint.

    `instance` is this process's claim to be the only one; `link` and `minimised`: see Program.start. `crashes` hears
    of our own mistakes: they are shown in the window, which lives on.
    """
    QGuiApplication.setDesktopFileName("ezswitch")
    app = Application([*argv] or sys.argv[:1])
    app.setApplicationName("ezswitch")
    look = FirstLook() if demo else wanted(os.environ, sys.platform)
    speech = Speech(app)
    speech.speak(look.language)
    place = "" if demo else f"{folder(os.environ)}/{NAME}"
    program = Program(app, assemble, demo=demo, look=look.theme, place=place, crashes=crashes, speech=speech)
    app.link_opened.connect(program.open_link)
    Signals(program.leave, program)
    if crashes is not None:
        from ezswitch.desktop.mistakes import quiet  # noqa: PLC0415  tests and the demo have none

        quiet(crashes)
    program.start(instance, link=link, minimised=minimised)
    return app.exec()
