"""The dialogs: each answers one `_requested` signal of the controller."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ezswitch.desktop.dialogs.opener import Dialogs
    from ezswitch.desktop.window.main_window import MainWindow


def connect(window: MainWindow) -> Dialogs:
    """Join the dialogs to a window's controller; called once, after the first paint."""
    from ezswitch.desktop.dialogs.opener import Dialogs  # noqa: PLC0415  after the first paint

    return Dialogs(window)
