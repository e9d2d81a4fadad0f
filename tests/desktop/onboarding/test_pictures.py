"""The script that pictures every screen and state of the first start does so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.onboarding.pictures import STATES, write_all


def test_the_main_states_are_pictured_light_and_dark(qapp: QApplication, tmp_path: Path) -> None:
    wanted = [name for name in STATES if name.startswith("connect-key")]
    assert write_all(qapp, tmp_path, "connect-key") == 2 * len(wanted)
    pictures = sorted(tmp_path.glob("*.png"))
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    assert all(QImage(str(path)).width() > 600 for path in pictures)
