"""Arranges the window and joins its parts to the controller; decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from ezswitch.desktop.background import while_there
from ezswitch.desktop.row_model import RowModel
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import column, row
from ezswitch.desktop.window.card_view import CardView
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.header import PageHeader
from ezswitch.desktop.window.menus import card_menu, shortcut, window_menu
from ezswitch.desktop.window.model_picker import ModelPicker
from ezswitch.desktop.window.notices import EmptyPage, Notices
from ezswitch.desktop.window.rail import Rail
from ezswitch.desktop.window.rows import ALL, Act, Button, CardRow, Kind, Page, Toast
from ezswitch.desktop.window.skeleton import Skeleton
from ezswitch.desktop.window.status_line import StatusLine
from ezswitch.desktop.window.toasts import Toasts
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.model_notes import Concern, ModelRow

if TYPE_CHECKING:
    from ezswitch.desktop.window.finder import Finder

_AGENT_KEYS = 9
_ONE_CARD = grid(10)


class MainWindow(QWidget):
    """What fills the shell: rail on the left, page on the right, status below."""

    def __init__(self, theme: Theme, controller: Controller, parent: QWidget | None = None) -> None:
        """Make it; it shows the shapes of cards until the controller says its first page."""
        super().__init__(parent)
        self.theme, self.controller = theme, controller
        self.page: Page | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards: RowModel[CardRow] = RowModel(self)
        self.rail = Rail(theme, self)
        self.header = PageHeader(theme, self)
        self.notices = Notices(theme, self)
        self.view = CardView(theme, self.cards, self)
        self.empty = EmptyPage(theme, self)
        self.status = StatusLine(theme, self)
        self.stack = QStackedWidget(self)
        self._pane = self._arrange(Skeleton(theme, self))
        self.toasts = Toasts(theme, self._pane)
        self.picker = ModelPicker(theme, self)
        self.finder: Finder | None = None
        self._join()
        self._keys()
        controller.finder_requested.connect(self.find_anything)

    def _arrange(self, skeleton: QWidget) -> QWidget:
        for part in (skeleton, self.view, self.empty):
            self.stack.addWidget(part)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(_ONE_CARD)  # what is above is shown whole first: cards scroll, notices do not
        pane = QWidget(self)
        page = column(gap=0)
        page.addWidget(self.header)
        page.addWidget(self.notices)
        page.addWidget(self.stack, 1)
        pane.setLayout(page)
        pane.installEventFilter(self)
        middle = row(gap=0)
        middle.addWidget(self.rail)
        middle.addWidget(pane, 1)
        whole = column(gap=0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        self.setLayout(whole)
        return pane

    def _join(self) -> None:
        controller = self.controller
        self.rail.chosen.connect(controller.choose)
        self.rail.filtered.connect(controller.filter)
        self.rail.opened.connect(controller.open)
        self.rail.menu_button.clicked.connect(self._menu)
        self.header.add.clicked.connect(self._add)
        self.header.check.clicked.connect(controller.check)
        self.header.history.clicked.connect(self._history)
        self.header.diagnose.clicked.connect(self._diagnose)
        self.view.used.connect(controller.use)
        self.view.opened.connect(controller.open)
        self.view.edit_asked.connect(controller.edit_requested)
        self.view.remove_asked.connect(controller.remove_requested)
        self.view.more_asked.connect(self._more)
        self.view.placed.connect(controller.place)
        self.view.model_asked.connect(self._models)
        self.view.verdict_asked.connect(controller.explain)
        self.view.better_asked.connect(controller.improve)
        self.view.balance_asked.connect(controller.ask_balance)
        self.picker.picked.connect(controller.choose_model)
        self.picker.better.connect(self._better)
        controller.models_requested.connect(self._models_of)
        self.status.undo.clicked.connect(controller.undo)
        self.status.redo.clicked.connect(controller.redo)
        self.notices.pressed.connect(self._press)
        self.empty.pressed.connect(self._press)
        self.toasts.pressed.connect(self._press)
        self.toasts.undo_asked.connect(controller.undo)
        controller.page_changed.connect(self.show_page)
        controller.toast.connect(self.show_toast)
        controller.failed.connect(self.show_error)

    def _keys(self) -> None:
        shortcut(self, "Ctrl+N", self._add)
        shortcut(self, "Ctrl+I", partial(self.controller.import_requested.emit, ""))
        shortcut(self, "Ctrl+F", self._find)
        shortcut(self, "Ctrl+K", self.find_anything)
        shortcut(self, "F5", self.controller.check)
        shortcut(self, "Ctrl+D", self._diagnose)
        shortcut(self, "Ctrl+,", self.controller.settings_requested.emit)
        shortcut(self, "F1", partial(self.controller.help_requested.emit, ""))
        shortcut(self, "Esc", self._escape)
        self._undo_keys = (
            shortcut(self, "Ctrl+Z", self.controller.undo),
            shortcut(self, "Ctrl+Shift+Z", self.controller.redo),
        )
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        shortcut(self, "Ctrl+0", partial(self._pick, ALL))
        for number in range(1, _AGENT_KEYS + 1):
            shortcut(self, f"Ctrl+{number}", partial(self._pick_agent, number))

    @Slot(object)
    def show_page(self, page: Page) -> None:
        """Show this page; only what is different is touched."""
        first, self.page = self.page is None, page
        at_notices = self._focus_in(self.notices)
        self.rail.show_rows(page.rail, page.agent)
        self.header.show_header(page.header)
        self.notices.show_notices(page.notices)
        self.cards.set_rows(page.cards)
        self.status.show_status(page.status)
        if page.empty is not None:
            self.empty.show_empty(page.empty)
        self.stack.setCurrentWidget(self.view if page.empty is None else self.empty)
        if first or (at_notices and not self._focus_in(self.notices)):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_in(self, part: QWidget) -> bool:
        """Tell whether the window's focus is there, also while a dialog is in front."""
        focused = self.window().focusWidget()
        return focused is not None and part.isAncestorOf(focused)

    @Slot(object)
    def show_toast(self, toast: Toast) -> None:
        """Show a message over the page."""
        self.toasts.show_toast(toast)

    @Slot(object)
    def show_error(self, error: EzswitchError) -> None:
        """Say what could not be done, and what to do about it."""
        from ezswitch.desktop.window.messages import error_toast  # noqa: PLC0415  after the first paint

        self.toasts.show_toast(error_toast(error))

    @Slot()
    def find_anything(self) -> None:
        """Open the finder over the window."""
        if self.finder is None:
            from ezswitch.desktop.window.finder import Finder  # noqa: PLC0415  after the first paint

            self.finder = Finder(self.theme, self.controller, self)
        self.finder.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the small windows with this one."""
        self.picker.hide()
        if self.finder is not None:
            self.finder.hide()
        self.toasts.hide()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Line header and notices up with the cards when the pane changes its width."""
        if event.type() is QEvent.Type.Resize and watched is self._pane:
            self.header.fit(self._pane.width())
            self.notices.fit(self._pane.width())
        return False

    @Slot()
    def _add(self) -> None:
        self.controller.add_requested.emit("")

    @Slot()
    def _diagnose(self) -> None:
        self.controller.diagnose_requested.emit(self.page.agent if self.page else ALL)

    @Slot()
    def _history(self) -> None:
        self.controller.history_requested.emit(self.page.agent if self.page else "")

    @Slot()
    def _menu(self) -> None:
        menu = window_menu(self.theme, self.controller, self)
        menu.aboutToHide.connect(menu.deleteLater)
        target = self.rail.menu_button
        menu.popup(target.mapToGlobal(target.rect().bottomLeft()))

    @Slot(str, QPoint)
    def _more(self, key: str, at: QPoint) -> None:
        found = self.cards.row_at(self.cards.index_of(key))
        if found is not None:
            card_menu(self.theme, self.controller, found, self).popup(at)

    @Slot(str, QPoint)
    def _models(self, key: str, at: QPoint) -> None:
        commands = self.controller.commands
        if commands is not None:
            came = while_there(self, partial(self._models_came, key, at))
            self.controller.work.read(partial(commands.models, key), came)

    @Slot(str)
    def _models_of(self, key: str) -> None:
        """Show the catalogue of a profile where its card is, or over the page where it is on another one."""
        index = self.cards.index_of(key)
        if index.isValid():
            self.view.scrollTo(index)
        rect = self.view.layout_of(key).model
        self._models(key, self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _models_came(self, key: str, at: QPoint, rows: tuple[ModelRow, ...] | EzswitchError) -> None:
        from ezswitch.desktop.window.present_cards import offered  # noqa: PLC0415  after the first paint

        look = self.controller.look
        if isinstance(rows, EzswitchError):
            self.show_error(rows)
        elif look is not None and (what := offered(look, self.controller.asked.agent, key, rows)) is not None:
            self.picker.ask(what, at)

    @Slot(object, int)
    def _better(self, concern: Concern, number: int) -> None:
        self.controller.take_better(concern.profile, concern.agent, concern.better[number])

    @Slot(object)
    def _press(self, what: Button) -> None:
        if what.act is Act.CLEAR_FILTER:
            self.rail.filter.clear()
        self.controller.do(what.act, what.argument)

    def _find(self) -> None:
        self.rail.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rail.filter.selectAll()

    def _escape(self) -> None:
        if self.toasts.text:
            self.toasts.hide()
        elif self.rail.filter.text():
            self.rail.filter.clear()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick_agent(self, number: int) -> None:
        agents = [entry.key for entry in self.rail.model.rows if entry.kind is Kind.AGENT and entry.key != ALL]
        if number <= len(agents):
            self._pick(agents[number - 1])

    def _pick(self, key: str) -> None:
        self.rail.list.setCurrentIndex(self.rail.model.index_of(key))

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        typing = isinstance(now, QLineEdit | QPlainTextEdit)
        for action in self._undo_keys:
            action.setEnabled(not typing)
