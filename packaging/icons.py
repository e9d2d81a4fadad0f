"""The app icon at every size that packages want, drawn from resources/icons/ezswitch.svg.

    python packaging/icons.py FOLDER

writes ezswitch.png (512), hicolor/NxN/apps/ezswitch.png, ezswitch.ico (Windows), ezswitch.icns (macOS) and
tray/MOODTemplate.png with its @2x, masks for the menu bar of macOS.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SVG = ROOT / "resources" / "icons" / "ezswitch.svg"
TRAY = ROOT / "resources" / "icons" / "tray"
MOODS = ("fine", "working", "attention")
MENU_BAR = 18
"""Points; AppKit takes the @2x beside it on sharp screens, and a name that ends in Template as a mask."""
THEME = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Apple's names of the sizes, as PNG (from OS X 10.7 on)."""


def png(size: int, svg: str = "") -> bytes:
    """Return the icon, or another SVG, as a PNG of this many pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415  only whoever draws needs Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray((svg or SVG.read_text(encoding="utf-8")).encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"png").write(image):
        raise OSError("Qt cannot write PNG here")
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Return an .ico of PNGs by size: a head, a line for each, the images (Windows Vista and newer)."""
    head, lines, body = struct.pack("<HHH", 0, 1, len(images)), b"", b""
    start = len(head) + 16 * len(images)
    for size, data in images.items():
        lines += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + lines + body


def icns(images: dict[bytes, bytes]) -> bytes:
    """Return an .icns of PNGs by Apple's names."""
    parts = b"".join(name + struct.pack(">I", len(data) + 8) + data for name, data in images.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def template(mood: str, size: int) -> bytes:
    """Return a tray icon as macOS wants it: black on nothing, tinted by the menu bar."""
    return png(size, (TRAY / f"{mood}.svg").read_text(encoding="utf-8").replace("currentColor", "#000000"))


def write(folder: Path) -> None:
    """Write them all."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in THEME:
        path = folder / "hicolor" / f"{size}x{size}" / "apps" / "ezswitch.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(size))
    (folder / "tray").mkdir(exist_ok=True)
    for mood in MOODS:
        (folder / "tray" / f"{mood}Template.png").write_bytes(template(mood, MENU_BAR))
        (folder / "tray" / f"{mood}Template@2x.png").write_bytes(template(mood, 2 * MENU_BAR))
    (folder / "ezswitch.png").write_bytes(png(512))
    (folder / "ezswitch.ico").write_bytes(ico({size: png(size) for size in WINDOWS}))
    (folder / "ezswitch.icns").write_bytes(icns({name: png(size) for name, size in MACOS.items()}))


def main(arguments: list[str]) -> int:
    """Draw them without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    application = QGuiApplication(["icons"])
    write(Path(arguments[0]))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
