"""Export: all profiles without keys, into a file that the person chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.saving import ask_where, written
from ezswitch.desktop.language import tell
from ezswitch.desktop.window.rows import Toast
from ezswitch.domain.errors import EzswitchError


def ask(desk: Desk, parent: QWidget) -> QFileDialog:
    """Ask where to, without blocking, then write it off this thread and say so in the window."""
    return ask_where(parent, tell("Export profiles"), "ezswitch-profiles.toml", partial(export_to, desk))


def export_to(desk: Desk, path: str) -> None:
    """Write every profile without its key into this file."""
    commands = desk.commands
    desk.work.read(lambda: written(path, commands.export(())), partial(_came, desk, path))


def _came(desk: Desk, path: str, result: str | EzswitchError) -> None:
    if isinstance(result, EzswitchError):
        desk.controller.failed.emit(result)
        return
    words = tell("Exported, without keys: {path}", path=desk.short(path))
    desk.controller.toast.emit(Toast(words))
