"""Saving a text as a file of the person's choice: asked for without blocking, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QSaveFile, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ezswitch.desktop.language import tell
from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.phrase import say


def ask_where(parent: QWidget, title: str, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask where a shared setup is to be kept, `name` being what it is called at first; `chosen` hears the path."""
    dialog = QFileDialog(parent, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([tell("Shared setup (*.toml)"), tell("All files (*)")])
    dialog.setDefaultSuffix("toml")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def written(path: str, text: str) -> str:
    """Write a file and return its path; raises WriteFailed with the system's own words. It blocks on the disk."""
    file, data = QSaveFile(path), text.encode()
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not opened or file.write(data) != len(data) or not file.commit():
        why = say("{path} could not be written: {reason}.", path=path, reason=file.errorString())
        raise WriteFailed(say("not saved"), why, hint=say("Choose another place."), path=path)
    return path
