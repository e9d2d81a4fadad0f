"""How far two pictures are apart: coarsely, so that another machine's fonts are no difference and a moved part is.

A block is the mean colour of 20 by 20 points. Letters are thin: drawn otherwise they change a mean by a few steps of
256. A card that is gone, moved by half its height or of another colour changes whole blocks by dozens.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

BLOCK = 20
STEP = 26
"""Of 256: by more than this a block is another one."""
TOLERATED = 0.04
"""The share of blocks that may be others."""


def apart(one: QImage, other: QImage) -> float:
    """Return the share of blocks that differ, 1.0 for pictures of different sizes."""
    if one.size() != other.size() or one.isNull():
        return 1.0
    first, second = _blocks(one), _blocks(other)
    differ = sum(_far(a, b) for a, b in zip(first, second, strict=True))
    return differ / len(first)


def _blocks(image: QImage) -> list[QColor]:
    size = QSize(-(-image.width() // BLOCK), -(-image.height() // BLOCK))
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return [small.pixelColor(x, y) for y in range(size.height()) for x in range(size.width())]


def _far(one: QColor, other: QColor) -> bool:
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return max(abs(a - b) for a, b in parts) > STEP
