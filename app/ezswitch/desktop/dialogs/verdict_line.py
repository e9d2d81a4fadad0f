"""The verdict of a live check, inline: works, or what is wrong and what to do, with a corrected address as a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ezswitch.desktop import icons
from ezswitch.desktop.dialogs.room import Room
from ezswitch.desktop.dialogs.wording import for_the_window, headed
from ezswitch.desktop.language import translated
from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import button, column, label, row
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.desktop.window.words import capital, figures, in_sentences, verdict_mark
from ezswitch.domain.verdict import Check, Verdict

_GROUNDS = {Level.GOOD: "good", Level.NOTE: "note", Level.WARN: "warn", Level.BAD: "bad", Level.QUIET: "note"}


class MarkIcon(QWidget):
    """The icon of a mark, in the colour of its level."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._theme = theme
        self._mark = Mark()
        self.setFixedSize(grid(2.5), grid(2.5))

    def show_mark(self, mark: Mark) -> None:
        """Show this mark's icon."""
        self._mark = mark
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._mark.icon:
            painter = QPainter(self)
            colour = self._theme.colour(text_role(self._mark.level))
            icons.draw(painter, self._mark.icon, QRectF(self.rect()), colour)
            painter.end()


class VerdictLine(QFrame):
    """Hidden, "checking", a verdict, or "not checked since ..." with Check as a button."""

    correct = Signal(object, str)
    check_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.check: Check | None = None
        self._icon = MarkIcon(theme, self)
        self.words = label("", wrap=True, parent=self)
        self.more = label("", "small", wrap=True, parent=self)
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fix = button("", "link", parent=self)
        self.again = button(self.tr("Check now"), "link", parent=self)
        self.fix.clicked.connect(self._correct)
        self.again.clicked.connect(self.check_asked)
        self._lay_out()
        self.hide()

    def room(self, *, lines: int = 2) -> Room:
        """Return where it stands in a form: as high as most verdicts are, which say so much of what is wrong."""
        result = Room(partial(self._usual, lines), self._around, gap=1.5)
        result.hold(self)
        return result

    def _usual(self, lines: int) -> int:
        """Return the height with so many lines of what is wrong, or with one and a button under it."""
        for part in (self.words, self.more, self.fix):
            part.ensurePolished()  # the style sheet's fonts count, and nothing was shown yet
        one, button_ = self.more.fontMetrics().height(), self.fix.sizeHint().height()
        below = max(lines * one, one + grid(0.5) + button_)
        return self.words.fontMetrics().height() + grid(0.5) + below + 2 * grid(1) + grid(0.5)

    def show_checking(self, host: str) -> None:
        """Say that the check is under way, and where."""
        self._show(Mark(self.tr("Checking with {host}…").format(host=host), Level.QUIET, "refresh"))

    def show_check(self, check: Check) -> None:
        """Say what a check found."""
        mark = verdict_mark(check)
        parts = [capital(translated(mark.text)), figures(check)]
        more = "" if check.verdict is Verdict.OK else in_sentences(check.message, for_the_window(check.hint))
        self._show(Mark(" · ".join(part for part in parts if part), mark.level, mark.icon), more)
        self.check = check
        self.fix.setVisible(bool(check.corrected_url))
        self.fix.setText(self.tr("Use {url}").format(url=check.corrected_url))
        self.fix.setAccessibleName(self.fix.text())
        self.again.setVisible(not check.verdict.good)
        self._name_again(self.tr("Check again"))

    def show_stale(self, words: str) -> None:
        """Say that what was found no longer counts; nothing is sent until Check is pressed."""
        self._show(Mark(words, Level.QUIET, "unknown"))
        self._name_again(self.tr("Check now"))
        self.again.show()

    def _name_again(self, words: str) -> None:
        self.again.setText(words)
        self.again.setAccessibleName(words)

    def clear(self) -> None:
        """Show nothing."""
        self.check = None
        self.hide()

    def _show(self, mark: Mark, more: str = "") -> None:
        self.check = None
        self._icon.show_mark(mark)
        self.words.setText(mark.text)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.fix.hide()
        self.again.hide()
        self.setProperty("ground", _GROUNDS[mark.level])
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(headed(mark.text, more))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _correct(self) -> None:
        if self.check is not None:
            self.correct.emit(self.check.surface, self.check.corrected_url)

    def _lay_out(self) -> None:
        texts = column(gap=0.5)
        texts.addWidget(self.words)
        texts.addWidget(self.more)
        texts.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignLeft)
        whole = row(gap=1.5, margins=(1.5, 1, 1, 1))
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        whole.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
