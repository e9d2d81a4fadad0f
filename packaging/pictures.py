"""Takes the pictures of one scale: FOLDER, options, then names of scenes or none for all; needs a display."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from compiled import compile_all, lrelease
from contact_sheets import contact_sheet
from ezswitch.desktop.background import Background
from ezswitch.desktop.binding import bound
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.languages import Speech
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import Appearance, Scheme, Theme
from picture_world import pictured
from scene import MAIN_SIZE, WINDOW_SIZES, Scene
from scenes import SCENES
from version import ROOT

LOOKS = {
    "light": Appearance(Scheme.LIGHT),
    "dark": Appearance(Scheme.DARK),
    "contrast": Appearance(Scheme.LIGHT, contrast=True),
    "contrast-dark": Appearance(Scheme.DARK, contrast=True),
}
_ELSEWHERE = ("light", "dark")
"""The looks of a window that is not of the usual size."""
DEADLINE_MS = 20_000
TURN_MS = 30
SMALLEST = 100
"""Qt's scale of 0 to 100: zlib's 9."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Let the program run until it is so; a picture of anything else would be a lie."""
    loop, since, timer = QEventLoop(), QElapsedTimer(), QTimer()
    since.start()
    timer.timeout.connect(lambda: loop.quit() if condition() or since.hasExpired(DEADLINE_MS) else None)
    timer.start(TURN_MS)
    loop.exec()
    timer.stop()
    if not condition():
        sys.exit(f"Never seen within {DEADLINE_MS // 1000} s: {what}")


class Settled:
    """Becomes true once two looks at the same thing, one turn apart, are the same."""

    def __init__(self, look: Callable[[], QImage]) -> None:
        """Take what to look at."""
        self._look, self.last = look, QImage()

    def __call__(self) -> bool:
        """Look once more."""
        before, self.last = self.last, self._look()
        return before == self.last


def take(look: Callable[[], QImage], file: Path) -> None:
    """Write a picture once it has come to rest."""
    settled = Settled(look)
    until(settled, f"{file.name} at rest")
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(SMALLEST)
    if not writer.write(settled.last.convertToFormat(QImage.Format.Format_RGB888)):
        sys.exit(f"{file}: {writer.errorString()}")


@contextmanager
def opened(app: QApplication, scene: Scene) -> Iterator[Interior]:
    """Open the window of a scene over a world of its own."""
    with pictured() as world, spoken(app, scene):
        ports = scene.before(world)
        shell = Shell("ezswitch")
        shell.resize(*MAIN_SIZE)
        shell.move(0, 0)
        inside = Interior(app, shell, Background(shell), lambda: bound(ports))
        shell.show()
        until(lambda: inside.window.page is not None, f"a page for {scene.name}")
        show(inside, shell, scene)
        yield inside
        put_away(shell)
        inside.stop()
        shell.close()
        shell.deleteLater()


def show(inside: Interior, shell: Shell, scene: Scene) -> None:
    """Do in an open window what a scene is about, and wait until it is seen."""
    inside.controller.choose(scene.agent)
    inside.theme.wear(replace(inside.theme.wanted, text=scene.text))
    scene.act(inside)
    if scene.dialog:
        until(lambda: sheet_of(shell) is not None, f"the dialog of {scene.name}")
    until(lambda: scene.seen(inside), f"what {scene.name} is about")
    for timer in inside.window.toasts.findChildren(QTimer):
        timer.stop()


def put_away(shell: Shell) -> None:
    """Close the menu, the finder and the dialogs that are open."""
    if (popup := popup_of(shell)) is not None:
        popup.close()
    for sheet in shell.findChildren(Sheet):
        sheet.close()


def sheet_of(shell: Shell) -> Sheet | None:
    """Return the dialog that is open."""
    return next((sheet for sheet in shell.findChildren(Sheet) if sheet.isVisible()), None)


@contextmanager
def spoken(app: QApplication, scene: Scene, folder: Path | None = None) -> Iterator[None]:
    """Speak the language of a scene as the program does, by the translations in `folder`; English again after it."""
    if not scene.language:
        yield
        return
    speech = Speech(app, folder, lambda: QLocale(scene.language))
    speech.speak(scene.language)
    there = speech.language == scene.language
    if there:
        yield
    speech.stop()
    speech.deleteLater()
    if not there:
        sys.exit(f"{scene.name}: there are no whole translations into {scene.language}")


def popup_of(shell: Shell) -> QWidget | None:
    """Return the menu or the finder that is open."""
    found = (one for one in shell.findChildren(QWidget) if one.windowType() is Qt.WindowType.Popup)
    return next((one for one in found if one.isVisible()), None)


def grabbed(shell: Shell, theme: Theme) -> QImage:
    """Return the window, with the dialog that is open in its middle."""
    whole = shell.grab()
    sheet = sheet_of(shell)
    if sheet is not None:
        with_dialog(whole, sheet.grab(), theme.colour("strong_edge"))
    popup = popup_of(shell)
    if popup is not None:
        painter = QPainter(whole)
        at, room = shell.mapFromGlobal(popup.mapToGlobal(QPoint())), shell.size() - popup.size()
        at = QPoint(max(0, min(at.x(), room.width())), max(0, min(at.y(), room.height())))  # as at a screen's edge
        painter.drawPixmap(at, popup.grab())
        painter.end()
    return whole.toImage()


def seen(inside: Interior, scene: Scene) -> QImage:
    """Look at a scene; a page that was laid out anew a moment ago is scrolled again."""
    if scene.scrolled:
        inside.window.view.scrollToBottom()
    shell = inside.window.window()
    assert isinstance(shell, Shell)
    return grabbed(shell, inside.theme)


def with_dialog(whole: QPixmap, dialog: QPixmap, edge: QColor) -> None:
    """Lay a dialog over the middle of the window that it belongs to; what is behind steps back."""
    size, over = whole.deviceIndependentSize(), dialog.deviceIndependentSize()
    painter = QPainter(whole)
    shade = QColor(Qt.GlobalColor.black)
    shade.setAlpha(90)
    painter.fillRect(QRect(QPoint(), size.toSize()), shade)
    place = QPoint(int(size.width() - over.width()) // 2, max(0, int(size.height() - over.height()) // 2))
    painter.drawPixmap(place, dialog)
    painter.setPen(edge)
    painter.drawRect(QRect(place, over.toSize()).adjusted(0, 0, -1, -1))
    painter.end()


def picture(app: QApplication, scene: Scene, folder: Path, looks: dict[str, Appearance], *, kept: bool = False) -> None:
    """Take a scene in every size and in these looks, or (`kept`) only as it is kept."""
    with opened(app, scene) as inside:
        shell = inside.window.window()
        assert isinstance(shell, Shell)
        for width, height in scene.sizes:
            shell.resize(width, height)
            for look, wanted in looks.items():
                usual = (width, height) == MAIN_SIZE
                if (not usual and look not in _ELSEWHERE) or (kept and (not usual or look not in scene.kept)):
                    continue
                inside.theme.wear(replace(wanted, text=scene.text))
                take(lambda: seen(inside, scene), folder / file_name(scene.name, (width, height), look))


def picture_loading(app: QApplication, folder: Path) -> None:
    """Take the window as it is first painted."""
    shell = Shell("ezswitch")
    theme = Theme(app, shell)
    shell.show()
    for width, height in WINDOW_SIZES:
        shell.resize(width, height)
        for look in _ELSEWHERE:
            theme.wear(LOOKS[look])
            take(lambda: shell.grab().toImage(), folder / file_name("loading", (width, height), look))
    shell.close()
    shell.deleteLater()


def file_name(scene: str, size: tuple[int, int], look: str) -> str:
    """Return the name of a picture's file; the usual size goes without saying."""
    extent = "" if size == MAIN_SIZE else f"-{size[0]}x{size[1]}"
    return f"{scene}{extent}-{look}.png"


def main(options: argparse.Namespace) -> None:
    """Take every picture and make the contact sheets, or (`kept_only`) only the pictures that are kept."""
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    compile_all(ROOT, lrelease, print)
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)  # a caret that blinks would make every picture of a field a matter of luck
    looks = {name: LOOKS[name] for name in options.looks}
    chosen = [scene for scene in SCENES if not options.scenes or scene.name in options.scenes]
    if options.language:
        chosen = [replace(scene, language=options.language) for scene in chosen if not scene.language]
    for scene in chosen:
        picture(app, scene, folder, looks, kept=options.kept_only)
    if options.kept_only:
        return
    if not options.scenes or "loading" in options.scenes:
        picture_loading(app, folder)
    for size in WINDOW_SIZES:
        for look in looks:
            there = [path for scene in chosen if (path := folder / file_name(scene.name, size, look)).exists()]
            if there:
                contact_sheet(there, folder / file_name("contact-sheet", size, look), size)


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Read the arguments; a language is one that every scene is to speak, of those that speak English."""
    parser = argparse.ArgumentParser(prog="pictures")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kept-only", action="store_true")
    parser.add_argument("--language", default="")
    parser.add_argument("--looks", type=lambda text: text.split(","), default=list(LOOKS))
    parser.add_argument("scenes", nargs="*")
    return parser.parse_intermixed_args(arguments)


if __name__ == "__main__":
    main(parsed(sys.argv[1:]))
