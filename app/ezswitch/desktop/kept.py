"""What a window that is built anew keeps of the one before: where somebody was, and what was being said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.window.main_window import MainWindow
from ezswitch.desktop.window.rows import Toast


@dataclass(frozen=True)
class Kept:
    """The filter as it is typed, the chosen card, how far page and rail are scrolled, what has the focus, the message.

    `focus` is a name in `_parts`. The page itself, open sections with it, is the controller's to remember.
    """

    filter: str
    card: str
    scrolled: tuple[int, int]
    focus: str
    toast: Toast | None


def kept(window: MainWindow) -> Kept:
    """Return what there is to keep of a window."""
    row = window.cards.row_at(window.view.currentIndex())
    focused = window.window().focusWidget()
    places = (part.verticalScrollBar().value() for part in (window.view, window.rail.list))
    return Kept(
        filter=window.rail.filter.text(),
        card=row.key if row is not None else "",
        scrolled=(next(places), next(places)),
        focus=next((name for name, part in _parts(window).items() if part is focused), ""),
        toast=window.toasts.shown,
    )


def put_back(window: MainWindow, was: Kept) -> None:
    """Be where somebody was, once the window shows its page."""
    with QSignalBlocker(window.rail.filter):
        window.rail.filter.setText(was.filter)
    index = window.cards.index_of(was.card)
    if index.isValid():
        window.view.setCurrentIndex(index)
    for part, place in zip((window.view, window.rail.list), was.scrolled, strict=True):
        part.doItemsLayout()
        part.verticalScrollBar().setValue(place)
    _parts(window).get(was.focus, window.view).setFocus(Qt.FocusReason.OtherFocusReason)
    if was.toast is not None:
        window.toasts.show_toast(was.toast)


def _parts(window: MainWindow) -> dict[str, QWidget]:
    return {
        "view": window.view,
        "rail": window.rail.list,
        "filter": window.rail.filter,
        "menu": window.rail.menu_button,
        "add": window.header.add,
        "check": window.header.check,
        "history": window.header.history,
        "diagnose": window.header.diagnose,
        "undo": window.status.undo,
        "redo": window.status.redo,
    }
