"""Notices above the cards, and the page without cards: what is the matter, and the next step as a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from ezswitch.desktop import icons, painting
from ezswitch.desktop.beside import Beside
from ezswitch.desktop.language import tell
from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import RADIUS_CONTROL, Theme, grid
from ezswitch.desktop.widgets import button, column, frame, label, paint_tile, row
from ezswitch.desktop.window.card_layout import page_span
from ezswitch.desktop.window.rows import Button, Empty, Level, Notice

_ICONS = {Level.GOOD: "works", Level.NOTE: "info", Level.WARN: "warning", Level.BAD: "failed", Level.QUIET: "info"}
_GROUNDS = {Level.GOOD: "good", Level.NOTE: "note", Level.WARN: "warn", Level.BAD: "bad", Level.QUIET: "note"}
_TEXT_WIDTH = grid(55)
_DRAWN = (20, 14)
"""Width and height of a drawing, in grid steps."""
_ENDS = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


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


class _Ring(QWidget):
    """The focus ring around what scrolls, beside its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.ring(painter, self.rect(), self._theme, RADIUS_CONTROL)
        painter.end()


class Notices(QScrollArea):
    """The notices of a page, under each other; `pressed` carries the Button.

    They scroll where all are too high, and only there they take the focus: for the arrow keys, Page up and down, Home
    and End, with or without a button among them.
    """

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show none."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Notice, ...] = ()
        self._column = column(gap=1, margins=(3, 0, 3, 2))
        self._frames: list[QFrame] = []
        self._available, self._most = 0, 0
        self._inside = QWidget()
        self._inside.setLayout(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notices"))
        self.setWidget(self._inside)
        self._ring = _Ring(theme, self)
        self._inside.installEventFilter(self)
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
        self._frames = [self._one(notice) for notice in notices]
        for new in self._frames:
            self._column.addWidget(new)
        said = (tell("{title}. {text}", title=one.title, text=one.text) for one in notices)
        self.setAccessibleDescription("\n".join(said))
        self.setVisible(bool(notices))
        self._settle()

    def fit(self, available: int, most: int) -> None:
        """Line up with the cards below in a pane of this width, and be at most so high."""
        self._available, self._most = available, most
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height where words wrap otherwise: in a larger font."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if not (self._available and self._frames):  # not laid out yet, or nothing to be
            return
        left, _ = page_span(self._available)
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(left, margins.top(), left, margins.bottom())
        needed = self._column.totalHeightForWidth(self._available)
        if needed < 0:  # none is shown yet: asked again once they are
            return
        if needed > self._most:  # the bar takes its width from the margin
            bar = self.verticalScrollBar().sizeHint().width()
            self._column.setContentsMargins(left, margins.top(), max(0, left - bar), margins.bottom())
        self.setFixedHeight(min(needed, self._most))
        self._take_focus(on=needed > self._most)

    def _take_focus(self, *, on: bool) -> None:
        """Be reached with Tab, or no longer: then the focus goes on to what comes next."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        if not on and self.hasFocus():
            self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an end, too: everything else Qt does."""
        end = _ENDS.get(Qt.Key(event.key()))
        if end is None:
            super().keyPressEvent(event)
        else:
            self.verticalScrollBar().triggerAction(end)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self._ring.raise_()
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring around what is seen."""
        super().resizeEvent(event)
        left = page_span(self.width())[0] - grid(0.5)
        self._ring.setGeometry(QRect(left, 0, self.width() - 2 * left, self.height()))

    def _one(self, notice: Notice) -> QFrame:
        result = frame(_GROUNDS[notice.level], self._inside)
        line = row(gap=1.5, margins=(2, 1, 1, 1))
        line.addWidget(Glyph(self._theme, _ICONS[notice.level], text_role(notice.level), result))
        said, ends = QWidget(result), QWidget(result)
        texts, buttons = column(gap=0), row(gap=1)
        texts.addWidget(label(notice.title, text_role(notice.level), wrap=True, parent=said))
        texts.addWidget(label(notice.text, wrap=True, parent=said))
        _buttons(notice.buttons, buttons, ends, self, kinds=("", "quiet"))
        said.setLayout(texts)
        ends.setLayout(buttons)
        line.addWidget(Beside(said, ends, result, gap=grid(1)) if notice.buttons else said, 1)
        result.setLayout(line)
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
        self.take_part(shown=False)
        self._lay_out()

    def show_empty(self, what: Empty) -> None:
        """Say why there are no cards, and offer the next steps."""
        if what == self._shown:
            return
        self._shown = what
        self._drawing.show_drawing(what.title, what.icon)
        self._title.setText(what.title)
        self._text.setText(what.text)
        self._text.setMinimumHeight(0)  # or the height that it had would count as needed (Qt 6.11)
        self._text.setFixedHeight(self._text.heightForWidth(_TEXT_WIDTH))
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        _buttons(what.buttons, self._buttons, self, self, kinds=("primary", ""))

    def take_part(self, *, shown: bool) -> None:
        """Ask for room only where it is `shown`: it lies in the same place as the cards, which need less."""
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Preferred if shown else policy.Ignored)

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
