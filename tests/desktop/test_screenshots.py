"""The script that pictures every state does so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.screenshots import STATES, write_all


def test_every_state_is_pictured_light_and_dark_and_no_two_alike(qapp: QApplication, tmp_path: Path) -> None:
    assert write_all(qapp, tmp_path) == 2 * len(STATES)
    pictures = sorted(tmp_path.glob("*.png"))
    sizes = {path.stem: QImage(str(path)).width() for path in pictures}
    assert sizes["small-light"] == 720
    assert sizes["large-dark"] == 1600
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
