"""The strokes that the delegates share: cards with a soft edge, pills, texts that elide, sparklines, buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from ezswitch.desktop import icons
from ezswitch.desktop.theme import (
    FOCUS_LINE,
    LINE,
    RADIUS_CARD,
    RADIUS_CONTROL,
    Theme,
    Type,
    grid,
    system_font,
    type_font,
)
from ezswitch.desktop.tokens import STROKE
from ezswitch.desktop.window.rows import Level, Mark

ICON = grid(2)
PILL_PAD = grid(1)
SHADOW = 3
_MOST_GROUNDS = 12
_SLACK = 2
"""Pixels: a text measured and drawn may differ by the rounding of fractional scales."""
_TEXT_ROLE = {Level.GOOD: "good", Level.NOTE: "accent", Level.WARN: "warn", Level.BAD: "bad", Level.QUIET: "muted"}
_GROUND = {
    Level.GOOD: "good_soft",
    Level.NOTE: "accent_soft",
    Level.WARN: "warn_soft",
    Level.BAD: "bad_soft",
    Level.QUIET: "raised",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Fonts:
    """The type scale with its measures, made once per look."""

    name: QFont
    body: QFont
    small: QFont
    scale: float = 1.0
    """How much larger than the system's they were chosen to be: what has room for its words needs as much more."""

    @staticmethod
    def current() -> Fonts:
        """Return the fonts of the application as it is dressed now."""
        body = type_font(Type.BODY)
        larger = max(1.0, body.pointSizeF() / system_font().pointSizeF())
        return Fonts(type_font(Type.NAME), body, type_font(Type.SMALL), larger)


def height(font: QFont) -> int:
    """Return the height of a line of text."""
    return QFontMetrics(font).height()


def width(font: QFont, text: str) -> int:
    """Return the width of a text."""
    return QFontMetrics(font).horizontalAdvance(text)


def text_role(level: Level) -> str:
    """Return the colour role of a text of this level."""
    return _TEXT_ROLE[level]


def mark_width(font: QFont, mark: Mark) -> int:
    """Return the width of an icon with its word."""
    return (ICON + grid(0.5) if mark.icon else 0) + width(font, mark.text) + _SLACK


def pill_width(font: QFont, mark: Mark) -> int:
    """Return the width of a pill, 0 where there is none."""
    return mark_width(font, mark) + 2 * PILL_PAD if mark.text else 0


def between(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour at `share` (0 to 1) of the way from one to the other."""
    ends = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(begin + (end - begin) * share) for begin, end in ends))


class Grounds:
    """The grounds of cards, drawn once for each size and look: thirty of them scroll by as thirty copies."""

    def __init__(self, theme: Theme) -> None:
        """Draw none yet."""
        self._theme = theme
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def draw(self, painter: QPainter, rect: QRect, *, raised: bool, edge: str = "edge") -> None:
        """Draw a card: a soft shadow, its ground and its edge."""
        ratio = painter.device().devicePixelRatio()
        key = (rect.width(), rect.height(), raised, edge, self._theme.colours, ratio)
        if key not in self._drawn:
            if len(self._drawn) >= _MOST_GROUNDS:
                self._drawn.clear()  # the pane was resized
            self._drawn[key] = self._made(rect.size(), ratio, raised=raised, edge=edge)
        painter.drawPixmap(rect.topLeft(), self._drawn[key])

    def _made(self, size: QSize, ratio: float, *, raised: bool, edge: str) -> QPixmap:
        theme, whole = self._theme, QSize(size.width(), size.height() + SHADOW)
        made = QPixmap(whole * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        rect, half = QRectF(QPointF(), QSizeF(size)), LINE / 2
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shadow())
        for layer in range(SHADOW if raised else 1):
            painter.drawRoundedRect(rect.translated(0, layer + 1), RADIUS_CARD, RADIUS_CARD)
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour(edge), LINE))
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), RADIUS_CARD, RADIUS_CARD)
        painter.end()
        return made


def ring(painter: QPainter, rect: QRect, theme: Theme, radius: int = RADIUS_CARD) -> None:
    """Draw the focus ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), FOCUS_LINE))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    theme: Theme,
    *,
    role: str | QColor = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line, shortened where it does not fit; `role` is a role of Colours, or a colour between two."""
    painter.setFont(font)
    painter.setPen(theme.colour(role) if isinstance(role, str) else role)
    painter.drawText(rect, align | _MIDDLE, QFontMetrics(font).elidedText(words, elide, rect.width()))


def mark(painter: QPainter, rect: QRect, what: Mark, font: QFont, theme: Theme) -> None:
    """Draw an icon with its word, in the colour of its level."""
    role = _TEXT_ROLE[what.level]
    left = rect.left()
    if what.icon:
        top = rect.center().y() - ICON / 2 + LINE / 2
        icons.draw(painter, what.icon, QRectF(left, top, ICON, ICON), theme.colour(role))
        left += ICON + grid(0.5)
    words = QRect(left, rect.top(), max(0, rect.right() - left + 1), rect.height())
    text(painter, words, what.text, font, theme, role=role)


def pill(painter: QPainter, rect: QRect, what: Mark, font: QFont, theme: Theme) -> None:
    """Draw a word on its own soft ground, with its icon."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(_GROUND[what.level]))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    mark(painter, rect.adjusted(PILL_PAD, 0, -PILL_PAD, 0), what, font, theme)


def push(painter: QPainter, rect: QRect, words: str, theme: Theme, font: QFont, *, hot: float, down: float) -> None:
    """Draw a button on a card: quiet until the pointer is over it. `hot` and `down` go from 0 to 1."""
    bold, colour = QFont(font), theme.colour
    bold.setWeight(QFont.Weight.DemiBold)
    ground = between(between(colour("accent_soft"), colour("accent"), hot), colour("accent_hover"), down)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
    ink = between(colour("accent"), colour("on_accent"), max(hot, down))
    text(painter, rect, words, bold, theme, role=ink, align=Qt.AlignmentFlag.AlignHCenter)


def push_off(painter: QPainter, rect: QRect, words: str, theme: Theme, font: QFont) -> None:
    """Draw a button that cannot be pressed now."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("edge"), LINE))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(
        QRectF(rect).adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2), RADIUS_CONTROL, RADIUS_CONTROL
    )
    text(painter, rect, words, font, theme, role="muted", align=Qt.AlignmentFlag.AlignHCenter)


def chip(
    painter: QPainter,
    rect: QRect,
    words: str,
    theme: Theme,
    font: QFont,
    *,
    hot: float,
    icon: str = "chevron-down",
) -> None:
    """Draw the model, or what can be asked again: a small button with an icon at its end; `hot` goes from 0 to 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(between(theme.colour("edge"), theme.colour("strong_edge"), hot), LINE))
    painter.setBrush(theme.colour("raised"))
    half = LINE / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), grid(0.75), grid(0.75))
    arrow = QRectF(rect.right() - ICON - grid(0.5) + 1, rect.center().y() - ICON / 2 + LINE / 2, ICON, ICON)
    icons.draw(painter, icon, arrow, theme.colour("muted"))
    room = rect.adjusted(grid(1), 0, -ICON - grid(0.75), 0)
    text(painter, room, words, font, theme, elide=Qt.TextElideMode.ElideMiddle)


def chip_width(font: QFont, words: str) -> int:
    """Return the width of the model's button."""
    return width(font, words) + grid(1) + ICON + grid(1)


def tool(painter: QPainter, rect: QRect, icon: str, theme: Theme, *, hot: float, down: float) -> None:
    """Draw a button that is an icon alone; `hot` and `down` go from 0 to 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hot or down:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(max(hot, down))
        painter.setBrush(between(theme.colour("raised"), theme.colour("hover"), down))
        painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setOpacity(1.0)
    side = icons.SIZE.width()
    place = QRectF(rect.center().x() - side / 2 + LINE / 2, rect.center().y() - side / 2 + LINE / 2, side, side)
    eased_icon(painter, icon, place, theme, hot)


def eased_icon(painter: QPainter, icon: str, place: QRectF, theme: Theme, hot: float) -> None:
    """Draw an icon that is muted where `hot` is 0 and strong where it is 1; the colours between are never kept."""
    if hot < 1:
        icons.draw(painter, icon, place, theme.colour("muted"))
    if hot > 0:
        painter.setOpacity(hot)
        icons.draw(painter, icon, place, theme.colour("text"))
        painter.setOpacity(1.0)


def drop_line(painter: QPainter, card_at: QRect, theme: Theme, *, after: bool) -> None:
    """Draw the line between two cards where a third one would come."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = card_at.bottom() + grid(0.5) if after else card_at.top() - grid(0.5)
    painter.setPen(QPen(theme.colour("accent"), FOCUS_LINE, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(card_at.left() + grid(1), y, card_at.right() - grid(1), y)


def spark(painter: QPainter, rect: QRect, values: tuple[float | None, ...], theme: Theme) -> None:
    """Draw past round trips as a line from left (old) to right; a check without an answer is a dot at the bottom."""
    known = [value for value in values if value is not None]
    if len(values) < 2:  # noqa: PLR2004  one point is no line
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = max(known, default=1.0) or 1.0
    step = rect.width() / (len(values) - 1)
    line: list[QPointF] = []
    for number, value in enumerate((*values, None)):
        if value is not None:
            line.append(QPointF(rect.left() + number * step, rect.bottom() - value / top * rect.height()))
            continue
        if len(line) > 1:
            painter.setPen(QPen(theme.colour("muted"), STROKE, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(line)
        line = []
        if number < len(values):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bad"))
            painter.drawEllipse(QPointF(rect.left() + number * step, rect.bottom()), STROKE, STROKE)
