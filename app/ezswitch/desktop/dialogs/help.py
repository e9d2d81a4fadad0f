"""Help: the pages of resources/docs, offline; links between them are followed, others open in the browser."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ezswitch.desktop import resources
from ezswitch.desktop.dialogs import help_pages
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.help_pages import INDEX, Page, Target
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import row
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import say

_WIDE = 118
_LIST = 26
_HIGH = 66
_MARGIN = 2
_APART = 2
"""Above a heading."""
_LEADING = 125.0
"""Per cent of the font's own height, from one line to the next."""


def _in_english() -> str:
    """Return a line that says so where the window speaks another language, "" where it speaks English."""
    about = say("These pages are in English.")
    shown = translated(about)
    return shown if shown != about else ""


class Reader(QTextBrowser):
    """The page that is read, with the room that reading takes: inside it, around it and between its lines."""

    def __init__(self, parent: QWidget) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._text = ""
        self.document().setDocumentMargin(grid(_MARGIN))

    def read(self, text: str) -> None:
        """Show a page of Markdown."""
        self._text = text
        self.setMarkdown(text)
        block = self.document().begin()
        while block.isValid():
            room = QTextBlockFormat()
            room.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if block.blockFormat().headingLevel() and block.blockNumber():
                room.setTopMargin(grid(_APART))
            QTextCursor(block).mergeBlockFormat(room)
            block = block.next()

    @Slot()
    def renew(self) -> None:
        """Show it again where it was: Qt gives links their colour, and headings their size, as it reads the page."""
        bar = self.verticalScrollBar()
        before = bar.value()
        self.read(self._text)
        bar.setValue(before)

    def sizeHint(self) -> QSize:
        """Ask for most of a window."""
        return QSize(super().sizeHint().width(), grid(_HIGH))


class HelpSheet(Sheet):
    """A list of pages and the one that is read. It blocks nothing: people read while they do."""

    def __init__(self, desk: Desk, page: str = "", folder: Path | None = None) -> None:
        """Begin with this page, the contents without one."""
        super().__init__(desk, tell("Help"), _in_english(), wide=_WIDE)
        self._folder = folder or resources.folder() / "docs"
        self._before: list[str] = []
        self._heading = ""
        self.page = ""
        self.list = QListWidget(self.inside)
        self.browser = Reader(self.inside)
        self._arrange()
        self.back = self.button(self.tr("&Back"), run=self.go_back)
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept)
        self.list.currentItemChanged.connect(self._chosen)
        self.browser.anchorClicked.connect(self._follow)
        desk.theme.changed.connect(self.browser.renew)
        self.read(partial(help_pages.contents, self._folder), self._listed)
        self.go(Target(page or INDEX))

    def open(self) -> None:
        """Open beside the window, which stays usable."""
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.show()
        self.browser.setFocus()

    def go(self, where: Target) -> None:
        """Show a page at a heading, or an address in the browser."""
        if where.url:
            self.desk.open_url(where.url)
            return
        if self.page and where.page != self.page:
            self._before.append(self.page)
        self._load(where)

    def go_back(self) -> None:
        """Show the page before this one."""
        if self._before:
            self._load(Target(self._before.pop()))

    def _load(self, where: Target) -> None:
        self._heading = where.heading
        self.back.setEnabled(bool(self._before))
        self.read(partial(help_pages.read, self._folder, where.page), self._shown)

    def _shown(self, result: Page | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.problem.clear()
        if result.path != self.page:
            self.page = result.path
            self.browser.read(result.text)
        self._select()
        self._scroll_to(self._heading)

    def _listed(self, result: tuple[tuple[str, str], ...] | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        for title, path in result:
            entry = QListWidgetItem(translated(title), self.list)
            entry.setData(Qt.ItemDataRole.UserRole, path)
        self._select()

    def _select(self) -> None:
        """Mark the page that is read in the list, without going anywhere."""
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == self.page:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _scroll_to(self, heading: str) -> None:
        block = self.browser.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and help_pages.slug(block.text()) == heading:
                self.browser.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to the top
                self.browser.setTextCursor(QTextCursor(block))
                return
            block = block.next()
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot(QListWidgetItem)
    def _chosen(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.go(Target(str(entry.data(Qt.ItemDataRole.UserRole))))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.go(help_pages.target(self.page, link.toString()))

    def _arrange(self) -> None:
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(grid(_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setAccessibleName(self.tr("Page"))
        self.browser.setOpenLinks(False)
        line = row(gap=3)
        line.addWidget(self.list)
        line.addWidget(self.browser, 1)
        self.body.addLayout(line, 1)
