"""Notices above the cards, and the page without cards: what is the matter, and the next step as a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from ezswitch.desktop import icons
from ezswitch.desktop.language import tell
from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, frame, label, paint_tile, row
from ezswitch.desktop.window.card_layout import page_span
from ezswitch.desktop.window.rows import Button, Empty, Level, Notice

_ICONS = {Level.GOOD: "works", Level.NOTE: "info", Level.WARN: "warning", Level.BAD: "failed", Level.QUIET: "info"}
_GROUNDS = {Level.GOOD: "good", Level.NOTE: "note", Level.WARN: "warn", Level.BAD: "bad", Level.QUIET: "note"}
_TEXT_WIDTH = grid(55)
_BESIDE_ICON = grid(4)
"""Where the text of a notice begins: behind its icon."""
_DRAWN = (20, 14)
"""Width and height of a drawing, in grid steps."""


class Glyph(QWidget):
    """One of our icons in the colour of a level."""

    def __init__(self, theme: Theme, icon: str, role: str, parent: QWidget | None = None) -> None:
        """Take the icon and the colour role."""
        super().__init__(parent)
        self._theme, self._icon, self._role = theme, icon, role
        self.setFixedSize(QSize(grid(2.5), grid(2.5)))

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon; "" hides it."""
        self._icon, self._role = icon, role
        self.setVisible(bool(icon))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        icons.draw(painter, self._icon, QRectF(self.rect()), self._theme.colour(self._role))
        painter.end()


class Notices(QWidget):
    """The notices of a page, under each other; `pressed` carries the Button.

    The buttons of one stand beside its text, and below it where that would leave the text less than half of the line.
    """

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show none."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Notice, ...] = ()
        self._column = column(gap=1, margins=(3, 0, 3, 2))
        self._frames: list[QFrame] = []
        self._lines: list[tuple[QBoxLayout, QBoxLayout]] = []
        self._span = 0
        self.setLayout(self._column)
        theme.changed.connect(self._stand)
        self.hide()

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these, and only these."""
        if notices == self._shown:
            return
        self._shown = notices
        for old in self._frames:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        self._frames = [self._one(notice) for notice in notices]
        for new in self._frames:
            self._column.addWidget(new)
        self._stand()
        self.setVisible(bool(notices))

    def fit(self, available: int) -> None:
        """Line up with the cards below."""
        left, self._span = page_span(available)
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(left, margins.top(), left, margins.bottom())
        self._stand()

    @Slot()
    def _stand(self) -> None:
        for line, steps in self._lines:
            below = steps.sizeHint().width() * 2 > self._span
            line.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
            steps.setContentsMargins(_BESIDE_ICON if below else 0, 0, 0, 0)

    def _one(self, notice: Notice) -> QFrame:
        result = frame(_GROUNDS[notice.level], self)
        line, said, steps = row(gap=1.5, margins=(2, 1, 1, 1)), row(gap=1.5), row(gap=1.5)
        said.addWidget(Glyph(self._theme, _ICONS[notice.level], text_role(notice.level), result))
        texts = column(gap=0)
        texts.addWidget(label(notice.title, text_role(notice.level), wrap=True, parent=result))
        texts.addWidget(label(notice.text, wrap=True, parent=result))
        said.addLayout(texts, 1)
        _buttons(notice.buttons, steps, result, self, kinds=("", "quiet"))
        steps.addStretch(1)
        line.addLayout(said, 1)
        line.addLayout(steps)
        result.setLayout(line)
        self._lines.append((line, steps))
        result.setAccessibleName(tell("{title}. {text}", title=notice.title, text=notice.text))
        return result


class Drawing(QWidget):
    """A small drawing of our own, for a page without cards; an agent's own tile where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme, self._name, self._icon = theme, "", ""
        self.setFixedSize(QSize(grid(_DRAWN[0]), grid(_DRAWN[1])))

    def show_drawing(self, name: str, icon: str) -> None:
        """Show the drawing of this name, or a tile with the icon or the name's letters."""
        self._name, self._icon = name, icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        if icons.exists(f"drawings/{self._icon}"):
            icons.draw(painter, f"drawings/{self._icon}", QRectF(self.rect()), self._theme.colour("muted"))
        else:
            side = self.height()
            left = (self.width() - side) / 2
            paint_tile(painter, QRectF(left, 0, side, side), self._theme, self._name, self._icon)
        painter.end()


class EmptyPage(QWidget):
    """A page without cards; `pressed` carries the Button."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._shown: Empty | None = None
        self._drawing = Drawing(theme, self)
        self._title = label("", "title", parent=self)
        self._text = label("", "muted", wrap=True, parent=self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFixedWidth(_TEXT_WIDTH)
        self._buttons = row(gap=1)
        self._lay_out()

    def show_empty(self, what: Empty) -> None:
        """Say why there are no cards, and offer the next steps."""
        if what == self._shown:
            return
        self._shown = what
        self._drawing.show_drawing(what.title, what.icon)
        self._title.setText(what.title)
        self._text.setText(what.text)
        self._text.setFixedHeight(self._text.heightForWidth(_TEXT_WIDTH))
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        _buttons(what.buttons, self._buttons, self, self, kinds=("primary", ""))

    def _lay_out(self) -> None:
        whole = column(gap=2, margins=(3, 3, 3, 3))
        whole.addStretch(2)
        center = Qt.AlignmentFlag.AlignHCenter
        whole.addWidget(self._drawing, 0, center)
        whole.addWidget(self._title, 0, center)
        whole.addWidget(self._text, 0, center)
        holder = row(gap=0)
        holder.addStretch(1)
        holder.addLayout(self._buttons)
        holder.addStretch(1)
        whole.addLayout(holder)
        whole.addStretch(3)
        self.setLayout(whole)


def _buttons(
    buttons: tuple[Button, ...],
    layout: QBoxLayout,
    parent: QWidget,
    owner: Notices | EmptyPage,
    *,
    kinds: tuple[str, str],
) -> None:
    for number, what in enumerate(buttons):
        target: QPushButton = button(what.label, kinds[min(number, 1)], parent=parent)
        target.clicked.connect(partial(_press, owner, what))
        layout.addWidget(target)


def _press(owner: Notices | EmptyPage, what: Button, _checked: bool = False) -> None:
    owner.pressed.emit(what)
