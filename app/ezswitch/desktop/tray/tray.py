"""The tray: joins icon, menu, doors and messages to the window's controller. Imported after the first paint."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from ezswitch.desktop.shell import Shell
from ezswitch.desktop.tray.closing import NO_TRAY_MS, Closing
from ezswitch.desktop.tray.doors import Doors
from ezswitch.desktop.tray.failing import Failing
from ezswitch.desktop.tray.host import Host
from ezswitch.desktop.tray.icon import Icon
from ezswitch.desktop.tray.menu import Menu
from ezswitch.desktop.tray.present import menu, starting
from ezswitch.desktop.tray.rows import Moment, TrayMenu
from ezswitch.desktop.tray.telling import Telling
from ezswitch.desktop.window.rows import Level, Toast
from ezswitch.domain.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from ezswitch.desktop.commands import Commands
    from ezswitch.desktop.interior import Interior

_MENU_ONLY = {"gnome", "unity", "pantheon", "cosmic"}
"""Desktops whose panel opens the menu with every click."""


@dataclass(frozen=True)
class Surroundings:
    """Where the program runs: `sys.platform`, XDG_CURRENT_DESKTOP, and whether it begins without a window."""

    platform: str
    desktop: str = ""
    minimised: bool = False

    @property
    def open_first(self) -> bool:
        """Tell whether a click opens the menu only, so that the way to the window must stand first in it."""
        return self.platform == "darwin" or bool(set(self.desktop.lower().split(":")) & _MENU_ONLY)


class Tray(QObject):
    """Everything about the tray, alive as long as the window's program.

    `forward_asked`: show the window and bring it to the front; `quit_asked`: end the program.
    """

    forward_asked = Signal()
    quit_asked = Signal()

    def __init__(self, app: QApplication, shell: Shell, inside: Interior, around: Surroundings) -> None:
        """Make it; `start` looks for a tray."""
        super().__init__(shell)
        controller = inside.controller
        self._controller, self._around = controller, around
        self._writing = 0
        self._shown: TrayMenu | None = None
        self.host = Host(self)
        self.icon = Icon(app, around.platform, around.desktop, self)
        self.menu = Menu(inside.theme, self)
        self.doors = Doors(controller, self)
        self.telling = Telling(controller, self.icon.message, self)
        self.failing = Failing(controller, self.icon.message, self)
        self.closing = Closing(app, shell, self.host, self._say_hidden)
        self._no_tray = QTimer(self, interval=NO_TRAY_MS, singleShot=True)
        self._no_tray.timeout.connect(self._say_no_tray)
        self._join()

    def _join(self) -> None:
        controller = self._controller
        controller.page_changed.connect(self.renew)
        controller.looked.connect(self.renew)
        controller.busy_changed.connect(self._busy)
        self.host.came.connect(self._came)
        self.host.gone.connect(self.icon.remove)
        self.menu.chosen.connect(self.doors.choose)
        self.menu.opening.connect(controller.refresh)
        self.icon.pressed.connect(self.forward_asked)
        self.icon.middle_pressed.connect(self._middle)
        self.icon.message_pressed.connect(self.forward_asked)
        self.doors.opened.connect(self.open)
        self.doors.diagnose_asked.connect(self.diagnose)
        self.doors.switched.connect(self.telling.tell)
        self.doors.left.connect(self.quit_asked)
        self.telling.undo_asked.connect(self.doors.undo)
        self.telling.outdated.connect(self.forward_asked)
        self.failing.diagnose_asked.connect(self.diagnose)

    def start(self) -> None:
        """Join the tray that is there, or wait for one; begin without a window where that is asked for."""
        self.renew()
        self.host.start()
        if self._around.minimised:
            self.closing.await_tray()
        if not self.host.there:
            self._no_tray.start()

    def stop(self) -> None:
        """Leave the tray."""
        self._no_tray.stop()
        self.host.stop()
        self.doors.stop()
        self.closing.stop()
        self.icon.remove()
        self.menu.close()

    @Slot()
    def renew(self) -> None:
        """Show what is known now; nothing is touched where nothing is new."""
        look, asked = self._controller.look, self._controller.asked
        working = self._writing > 0 or bool(asked.busy or asked.checking)
        moment = Moment(working, self._around.open_first)
        self.closing.to_tray = self._settings.close_to_tray
        wanted = menu(look, moment) if look is not None else starting(moment)
        if wanted != self._shown:
            self._shown = wanted
            self.menu.show_entries(wanted.entries)
            self.icon.show_state(wanted.mood, wanted.tooltip)

    @Slot(str)
    def open(self, agent: str) -> None:
        """Show the window, on this agent's page where one is named."""
        if agent and self._controller.look is not None:
            self._controller.choose(agent)
        self.forward_asked.emit()

    @Slot(str)
    def diagnose(self, agent: str) -> None:
        """Show the window with the answer to why this agent does not work."""
        self.open(agent)
        self._controller.diagnose_requested.emit(agent)

    @property
    def _settings(self) -> Settings:
        return self._controller.look.settings if self._controller.look is not None else DEFAULTS

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        self._writing += 1 if busy else -1
        self.renew()
        if not self._writing:
            self._offer_recent()

    @Slot()
    def _came(self) -> None:
        self._no_tray.stop()
        self.menu.doubled = self.host.over_bus
        self.icon.place(self.menu.fresh())

    @Slot()
    def _middle(self) -> None:
        if self._settings.middle_click:
            self.doors.back()

    def _say_hidden(self) -> None:
        self.icon.message("ezswitch", self.tr("It goes on in the tray. Quit is in the icon's menu."))

    @Slot()
    def _say_no_tray(self) -> None:
        settings, commands = self._settings, self._controller.commands
        if settings.close_to_tray and not settings.no_tray_said and not self.host.there and commands is not None:
            words = self.tr("This desktop has no tray: closing this window ends ezswitch.")
            self._controller.toast.emit(Toast(words, Level.NOTE))
            self._controller.work.write(partial(_said, commands), lambda _: None)  # unsaved, it is said once more
        self._offer_recent()

    def _offer_recent(self) -> None:
        """Let the desktop's launcher offer what the tray would; where that cannot be written, nothing is lost."""
        commands = self._controller.commands
        if commands is not None and not self.host.there and not self._no_tray.isActive():
            self._controller.work.write(commands.offer_recent, lambda _: None)


def _said(commands: Commands) -> Settings:
    """Write down that it was said, beside what the settings are by now; not where all was removed meanwhile."""
    look = commands.look()
    return look.settings if look.untouched else commands.save_settings(replace(look.settings, no_tray_said=True))
