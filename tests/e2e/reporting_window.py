"""The real program, which also tells the named pipe in EZSWITCH_REPORT what happens to its window.

With EZSWITCH_REMOVES somebody sits before it who removes everything through the doctor, and leaves the window open.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QLabel

import ezswitch.__main__
from ezswitch.desktop import application
from ezswitch.desktop.shell import Shell


def tell(what: str, **more: object) -> None:
    """Write one line: short enough to be whole, whoever else writes."""
    with open(os.environ["EZSWITCH_REPORT"], "a", encoding="utf-8") as pipe:  # noqa: PTH123  a pipe
        pipe.write(json.dumps({"what": what, "pid": os.getpid(), **more}) + "\n")


class Seen(QObject):
    """Tells of the window becoming active or not, and of the words of each dialog."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: dict[str, list[str]] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Shell) and event.type() == QEvent.Type.WindowActivate:
            tell("active", visible=watched.isVisible(), minimised=watched.isMinimized())
        if isinstance(watched, Shell) and event.type() == QEvent.Type.WindowDeactivate:
            tell("inactive")
        if isinstance(watched, QDialog) and event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            words = [
                each.text().replace("\u200b", "") for each in watched.findChildren(QLabel) if each.isVisibleTo(watched)
            ]
            if words != self._words.get(watched.windowTitle()):
                self._words[watched.windowTitle()] = words
                tell("dialog", title=watched.windowTitle(), words=words)
        return False


class Remover(QObject):
    """Removes everything through the window: opens the doctor, presses there, ticks, and presses once more."""

    def __init__(self, program: application.Program) -> None:
        super().__init__(program)
        assert program.interior is not None
        self._app, self._controller = program._app, program.interior.controller
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._go_on)
        self._controller.looked.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        self._controller.looked.disconnect(self._begin)
        self._controller.doctor_requested.emit()
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        from ezswitch.desktop.dialogs.doctor import DoctorSheet  # after the first paint, as ever
        from ezswitch.desktop.dialogs.remove_all import RemoveAllSheet

        for sheet in self._app.topLevelWidgets():
            if isinstance(sheet, DoctorSheet) and sheet.isVisible():
                sheet.remove.click()
            elif isinstance(sheet, RemoveAllSheet) and sheet.sure.isEnabled():
                self._timer.stop()
                sheet.sure.click()
                sheet.go_on.click()


class Reporting(application.Program):
    """The program of the window, watched."""

    def _listen(self, instance: Any) -> None:
        self._seen = Seen(self)
        self._app.installEventFilter(self._seen)
        assert self.interior is not None
        self.interior.controller.link_requested.connect(lambda link: tell("link", link=link))
        self.interior.controller.looked.connect(self._looked)
        if os.environ.get("EZSWITCH_REMOVES"):
            self._remover = Remover(self)
        super()._listen(instance)
        tell("listening", active=self.window.isActiveWindow())

    def _looked(self, look: Any) -> None:
        agents = {row.agent.id: row.profile for row in look.agents}
        profiles = {row.profile.id: dict(row.profile.models) for row in look.profiles}
        tell("look", agents=agents, profiles=profiles, counter=look.counter)


application.Program = Reporting  # type: ignore[misc]
sys.exit(ezswitch.__main__.main())
