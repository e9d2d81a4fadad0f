"""Contact sheets: all pictures of one size and look on one, each with its name under it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

THUMB, GAP, COLUMNS = 440, 16, 4


def contact_sheet(pictures: list[Path], file: Path, size: tuple[int, int]) -> None:
    """Lay these pictures out and write the sheet; they are of one size, in points."""
    high = THUMB * size[1] // size[0]
    step, rows = high + 3 * GAP, -(-len(pictures) // COLUMNS)
    sheet = QImage(COLUMNS * (THUMB + GAP) + GAP, rows * step + GAP, QImage.Format.Format_RGB888)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, path in enumerate(pictures):
        left, top = GAP + number % COLUMNS * (THUMB + GAP), GAP + number // COLUMNS * step
        small = QImage(str(path)).scaled(
            THUMB, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(left, top, small)
        painter.drawText(left, top + high + GAP, path.stem)
    painter.end()
    sheet.save(str(file))
