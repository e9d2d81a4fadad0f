"""A file of the person's choice is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ezswitch.desktop.dialogs.saving import ask_where, written
from ezswitch.domain.errors import WriteFailed


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text("old", "utf-8")
    assert written(str(path), "new") == str(path)
    assert path.read_text("utf-8") == "new"
    assert [one.name for one in tmp_path.iterdir()] == ["setup.toml"]
    with pytest.raises(WriteFailed, match="setup"):
        written(str(path / "setup.toml"), "newer")
    assert path.read_text("utf-8") == "new"


def test_where_is_asked_without_blocking_and_heard(qtbot: QtBot) -> None:
    parent, heard = QWidget(), list[str]()
    qtbot.addWidget(parent)
    dialog = ask_where(parent, "Keep it", "setup.toml", heard.append)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Keep it"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "toml"
    dialog.fileSelected.emit("/home/you/mine.toml")
    assert heard == ["/home/you/mine.toml"]
    dialog.close()
