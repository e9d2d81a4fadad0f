"""The frame of every dialog: a title, a body that scrolls where it must, the problem at its end, buttons below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ezswitch.desktop.background import Job
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.problem import Problem
from ezswitch.desktop.dialogs.room import Room
from ezswitch.desktop.dialogs.waiting import Waiting
from ezswitch.desktop.theme import LINE, grid
from ezswitch.desktop.widgets import button, column, frame, label, row
from ezswitch.domain.errors import EzswitchError

T = TypeVar("T")
WIDE = 84
_EDGE = 3
_ROOM = 12
_HIGH = 80


class Sheet(QDialog):
    """A dialog over the window. It opens without blocking, deletes itself when closed, and drops late answers.

    What it has written is told in the window all the same when the dialog was closed meanwhile.
    """

    def __init__(self, desk: Desk, title: str, about: str = "", *, wide: float = WIDE) -> None:
        """Make the frame; `wide` is in grid steps."""
        super().__init__(desk.window)
        self.desk = desk
        self.closed = False
        self._wide = grid(wide)
        self._jobs: list[Job] = []
        self._rooms: list[Room] = []
        self._steady = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = label(title, "title", wrap=True, parent=self)
        self.about: QLabel = label(about, "muted", wrap=True, parent=self)
        self.about.setVisible(bool(about))
        self._head = column(gap=0.5, margins=(_EDGE, _EDGE, _EDGE, 2))
        self.inside = QWidget()
        self.body: QVBoxLayout = column(gap=2, margins=(_EDGE, 0, _EDGE, 2))
        self.area = QScrollArea(self)
        self.problem = Problem(desk.theme, desk.open_url, desk.short, self.inside)
        self.awaited = Waiting(desk.theme, self.area, self)
        self.buttons = row(gap=1, margins=(_EDGE, 1.5, _EDGE, 2))
        self._lay_out()

    def button(self, text: str, kind: str = "", *, run: Callable[[], object]) -> QPushButton:
        """Add a button to the row at the bottom; the primary one is what Enter presses."""
        made = button(text, kind, parent=self)
        made.clicked.connect(lambda *_: run())
        self.buttons.addWidget(made)
        made.setDefault(kind == "primary")
        return made

    def cancel_button(self) -> QPushButton:
        """Add the button that closes and does nothing; pressing it is no leaving of a field, so it takes no focus."""
        made = self.button(self.tr("Cancel"), run=self.reject)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def stretch(self) -> None:
        """Push the buttons that follow to the right."""
        self.buttons.addStretch(1)

    def keep_room(self, room: Room) -> Room:
        """Have the height to spare that this room may yet take: the buttons stay where they are when it does."""
        self._rooms.append(room)
        return room

    def read(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Have something looked up that may ask for the keychain's password; the answer is dropped once closed.

        Closing takes the focus from a field, which is no wish to have its key tried: nothing begins then.
        """
        if self.closed:
            return Job()
        return self._keep(self.desk.work.network(work, self._if_open(done)))

    def write(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None], words: str = "") -> None:
        """Have something written; while it is, nothing else can be pressed. Closed meanwhile, the window tells it.

        `words` say what is waited for, where that takes a while.
        """
        self.set_busy(busy=True, words=words)

        def came(result: T | EzswitchError) -> None:
            if self.closed:
                self.tell(result)
                return
            self.set_busy(busy=False)
            done(result)

        self.desk.work.write(work, came)

    def tell(self, result: object) -> None:
        """Say in the window what came home; also where the dialog was closed meanwhile."""
        self.desk.tell(result)

    def set_busy(self, *, busy: bool, words: str = "") -> None:
        """Let nothing be changed or pressed while something is written; Esc still closes. `words` as for `write`."""
        self.awaited.wait_for(words if busy else "")
        self.inside.setDisabled(busy)
        for place in range(self.buttons.count()):
            item = self.buttons.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.setDisabled(busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def fail(self, error: EzswitchError) -> None:
        """Say inline what could not be done, with its consent where one would help; nothing typed is lost."""
        self.problem.show_error(error)
        self.fit()
        QTimer.singleShot(0, self.problem, self._see_problem)

    @Slot()
    def _come_to_rest(self) -> None:
        """Keep the height from now on: everything has its fonts and its width."""
        self._steady = True
        target = self.focusWidget()
        if target is not None and self.inside.isAncestorOf(target):
            self.area.ensureWidgetVisible(target)

    @Slot()
    def _see_problem(self) -> None:
        self.area.ensureWidgetVisible(self.problem)

    def done(self, result: int) -> None:
        """Drop what is under way, then close."""
        self.closed = True
        for job in self._jobs:
            job.cancel()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the content, within the screen."""
        self.fit()
        super().showEvent(event)
        QTimer.singleShot(0, self, self._come_to_rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus; anywhere else it presses the primary one."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the content."""
        if watched is self.inside and event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return False

    def fit(self) -> None:
        """Take the height that the content needs at this width, up to the window's own, as far as the screen has it.

        While it is open it never gets lower: what comes home would move its buttons from under the pointer.
        """
        room = self.screen().availableGeometry()
        wide = max(self._wide * self.desk.theme.wanted.text // 100, self._least_width())
        width = min(wide, room.width() - grid(_ROOM // 2))
        # QScrollArea takes its bar away only where everything fits beside it (6.12), and there words wrap earlier.
        inner = width - self.area.verticalScrollBar().sizeHint().width()
        body = _height(self.body, inner) + (self.problem.heightForWidth(inner) if self.problem.isVisibleTo(self) else 0)
        body += sum(room.pending for room in self._rooms if _asked_for(room))
        least = self.area.minimumSizeHint().height()  # the area takes it, from the head if need be
        high = _height(self._head, width) + max(body, least) + _height(self.buttons, width)
        most = max(self.desk.window.window().height(), grid(_HIGH))
        kept = self.height() if self._steady and self.width() == width else 0
        self.resize(width, max(kept, min(high + LINE, most, room.height() - grid(_ROOM))))
        over = self.frameGeometry().bottom() - room.bottom()
        if self.isVisible() and over > 0:  # it grew downwards, and its buttons would be below the screen
            self.move(self.x(), max(room.top(), self.y() - over))

    def _least_width(self) -> int:
        """Return the width below which something would be cut: words that cannot wrap, in longer languages."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        return max(self.inside.minimumSizeHint().width() + bar, self.buttons.minimumSize().width())

    def _lay_out(self) -> None:
        self._head.addWidget(self.heading)
        self._head.addWidget(self.about)
        content = column(gap=0)
        content.addLayout(self.body, 1)
        content.addWidget(self.problem)
        self.inside.setLayout(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.inside)
        self.inside.installEventFilter(self)
        line = frame("line", self)
        line.setFixedHeight(LINE)
        whole = column(gap=0)
        whole.addLayout(self._head)
        whole.addWidget(self.area, 1)
        whole.addWidget(line)
        whole.addLayout(self.buttons)
        self.setLayout(whole)

    def _keep(self, job: Job) -> Job:
        self._jobs = [*(one for one in self._jobs if one.wanted), job]
        return job

    def _if_open(self, done: Callable[[T | EzswitchError], None]) -> Callable[[T | EzswitchError], None]:
        def came(result: T | EzswitchError) -> None:
            if not self.closed:
                done(result)

        return came


def _asked_for(room: Room) -> bool:
    """Tell whether the part of the dialog that a room is in is the one that is shown."""
    around = room.parentWidget()
    return around is not None and around.isVisibleTo(around.window())


def _height(layout: QBoxLayout, width: int) -> int:
    layout.activate()
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
