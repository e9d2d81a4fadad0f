"""Export: all profiles without keys, into a file that the person chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QIODevice, QSaveFile, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.window.rows import Toast
from ezswitch.domain.errors import EzswitchError, WriteFailed


def ask(desk: Desk, parent: QWidget) -> QFileDialog:
    """Ask where to, without blocking, then write it off this thread and say so in the window."""
    dialog = QFileDialog(parent, parent.tr("Export profiles"), "ezswitch-profiles.toml")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([parent.tr("Shared setup (*.toml)"), parent.tr("All files (*)")])
    dialog.setDefaultSuffix("toml")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(partial(export_to, desk))
    dialog.open()
    return dialog


def export_to(desk: Desk, path: str) -> None:
    """Write every profile without its key into this file."""
    commands = desk.commands
    desk.work.read(lambda: _written(path, commands.export(())), partial(_came, desk, path))


def _written(path: str, text: str) -> str:
    """Write all or nothing; QSaveFile renames a temp onto the path."""
    file, data = QSaveFile(path), text.encode()
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not opened or file.write(data) != len(data) or not file.commit():
        raise WriteFailed("cannot export", f"{path} could not be written: {file.errorString()}.", path=path)
    return path


def _came(desk: Desk, path: str, result: str | EzswitchError) -> None:
    if isinstance(result, EzswitchError):
        desk.controller.failed.emit(result)
        return
    words = desk.window.tr("Exported, without keys: {path}").format(path=desk.short(path))
    desk.controller.toast.emit(Toast(words))
