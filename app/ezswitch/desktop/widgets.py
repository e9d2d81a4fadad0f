"""The few widgets everything is built from, dressed by the style sheet through "kind", "role" and "ground"."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ezswitch.desktop import icons
from ezswitch.desktop.eased_button import EasedButton
from ezswitch.desktop.theme import LETTER, RADIUS_TILE, Theme, Type, grid, type_font

_MNEMONIC = re.compile(r"&&|\s*\(&\w\)|&")


def without_mnemonic(words: str) -> str:
    """Return the words of a control as they are read out: "&Save" is "Save", "保存(&S)" is "保存", "&&" is "&"."""
    return _MNEMONIC.sub(lambda found: "&" if found[0] == "&&" else "", words)


def button(text: str, kind: str = "", *, name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button; `kind` is primary, tonal, quiet, link, danger, icon or "" for a plain one.

    `name` is what a screen reader says; it is required where there is no text.
    """
    result = EasedButton(text, parent)
    result.setProperty("kind", kind)
    result.setAccessibleName(name or without_mnemonic(text))
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.setAutoDefault(False)
    if name:
        result.setToolTip(tip(name))
    return result


def icon_button(theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """Return a button that is an icon alone, with a name for tooltips and screen readers."""
    result = button("", "icon", name=name, parent=parent)
    keep_icon(theme, result, icon)
    return result


def keep_icon(theme: Theme, target: QPushButton, icon: str, role: str = "muted") -> None:
    """Give a button an icon in a colour role, and tint it again whenever the look changes."""
    target.setIconSize(icons.SIZE)
    _Tint(theme, target, icon, role).tint()


class _Tint(QObject):
    """Lives as long as its button, so that a look that changes later reaches no button that is gone."""

    def __init__(self, theme: Theme, target: QPushButton, icon: str, role: str) -> None:
        super().__init__(target)
        self._theme, self._target, self._icon, self._role = theme, target, icon, role
        theme.changed.connect(self.tint)

    @Slot()
    def tint(self) -> None:
        """Tint the icon for the look in force."""
        self._target.setIcon(icons.icon(self._icon, self._theme.colour(self._role)))


def tip(text: str) -> str:
    """Return a tooltip that shows exactly this text: Qt takes one that looks like HTML for HTML (6.12).

    The names in it come from elsewhere, and HTML may name an image on another machine.
    """
    return f"<span>{escape(text)}</span>".replace("\n", "<br>") if "<" in text else text


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label; `role` is title, name, muted, small, good, warn, bad, mono or "" for plain text."""
    result = QLabel(text, parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("role", role)
    result.setWordWrap(wrap)
    return result


def frame(ground: str, parent: QWidget | None = None) -> QFrame:
    """Return a frame; `ground` is card, rail, window, note, good, warn, bad, toast or line."""
    result = QFrame(parent)
    result.setProperty("ground", ground)
    result.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return result


def reground(target: QWidget, ground: str) -> None:
    """Put a frame on another ground; names as for `frame`."""
    target.setProperty("ground", ground)
    target.style().unpolish(target)
    target.style().polish(target)


def row(*, gap: float = 1, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a layout from left to right; gap and margins in grid steps (left, top, right, bottom)."""
    result = QHBoxLayout()
    _space(result, gap, margins)
    return result


def column(*, gap: float = 1, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout from top to bottom; gap and margins in grid steps (left, top, right, bottom)."""
    result = QVBoxLayout()
    _space(result, gap, margins)
    return result


def _space(layout: QBoxLayout, gap: float, margins: tuple[float, float, float, float]) -> None:
    layout.setSpacing(grid(gap))
    layout.setContentsMargins(*(grid(margin) for margin in margins))


class ElidedLabel(QLabel):
    """A label that shortens its text in the middle where it does not fit, and says it whole in its tooltip.

    A tail, where there is one, stays whole for as long as any of the text can be seen.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None, *, hugging: bool = False) -> None:
        """Make it empty; `role` as for `label`. `hugging`: it is as wide as its text where there is room, not wider."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._hugging = hugging
        wide = QSizePolicy.Policy.Maximum if hugging else QSizePolicy.Policy.Ignored
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self._whole, self._tail = "", ""

    def set_whole(self, text: str, tail: str = "") -> None:
        """Show this text, shortened as needed, and the tail after it."""
        self._whole, self._tail = text, tail
        self.setAccessibleName(text + tail)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Want room for the whole text."""
        whole = self.fontMetrics().horizontalAdvance(self._whole + self._tail) + grid(0.5)
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Make do with some letters."""
        least = grid(6) if self._hugging else 0
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Shorten again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten again for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        measures, whole = self.fontMetrics(), self._whole + self._tail
        room = self.width() - measures.horizontalAdvance(self._tail)
        head = measures.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(0, room))
        shown = head + self._tail if head else self._tail.strip(" ·")
        self.setText(measures.elidedText(shown, Qt.TextElideMode.ElideRight, self.width()))
        self.setToolTip(tip(whole) if self.text() != whole else "")


class Tile(QWidget):
    """A square with an agent's icon or a profile's letters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, steps: float = 5) -> None:
        """Make it empty; `steps` is its side on the grid."""
        super().__init__(parent)
        self._theme = theme
        self._name, self._icon = "", ""
        self.setFixedSize(QSize(grid(steps), grid(steps)))

    def show_tile(self, name: str, icon: str = "") -> None:
        """Show letters of `name`, or the icon where one is given."""
        self._name, self._icon = name, icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self._theme, self._name, self._icon)
        painter.end()


def letters(name: str) -> str:
    """Return the one or two letters that stand for a name: "ezrouter" gives "ez", "My Team" "MT", "OpenAI" "OA"."""
    words = [word for word in name.replace("-", " ").replace("_", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0]
    if len(words) > 1:
        return first[0].upper() + words[1][0].upper()
    return first[0] + next((letter for letter in first[1:] if letter.isupper()), first[1:2])


def paint_tile(painter: QPainter, rect: QRectF, theme: Theme, name: str, icon: str = "") -> None:
    """Draw a tile: an agent's own picture, one of our icons on soft ground, or letters on the name's own colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = min(RADIUS_TILE, rect.height() / 4)
    inner = rect.adjusted(rect.width() / 4, rect.height() / 4, -rect.width() / 4, -rect.height() / 4)
    if icon.startswith("agents/") and icons.exists(icon):
        icons.draw(painter, icon, rect, theme.colour("text"))
    elif icon and not icon.startswith("agents/"):
        painter.setBrush(theme.colour("skeleton"))
        painter.drawRoundedRect(rect, radius, radius)
        icons.draw(painter, icon, inner, theme.colour("muted"))
    else:
        painter.setBrush(theme.tile(name))
        painter.drawRoundedRect(rect, radius, radius)
        font = type_font(Type.NAME)
        font.setPixelSize(round(rect.height() * LETTER))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters(name))
