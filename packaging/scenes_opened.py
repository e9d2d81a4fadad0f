"""The scenes of dialogs that were opened further: rows unfolded, another section, the next dialog, the Help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ezswitch.desktop.dialogs.help import HelpSheet
from ezswitch.desktop.dialogs.history import HistorySheet
from ezswitch.desktop.dialogs.key_field import COMMAND
from ezswitch.desktop.dialogs.profile_editor import ProfileEditor
from ezswitch.desktop.dialogs.restore import RestoreSheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.settings.sheet import SettingsSheet
from scene import Scene, ask

_SheetT = TypeVar("_SheetT", bound=Sheet)


def _visible(inside: Interior, kind: type[_SheetT]) -> _SheetT | None:
    return next((one for one in inside.window.window().findChildren(kind) if one.isVisible()), None)


def _unfolded(signal: str, *what: str) -> Callable[[Interior], object]:
    """Return what opens the profile's dialog with every row that it can have."""

    def act(inside: Interior) -> None:
        ask(signal, *what)(inside)
        editor = _visible(inside, ProfileEditor)
        assert editor is not None
        form = editor.form
        for part in (form.addresses, form.models, form.labels):
            part.show_all()
        form.key.picker.setCurrentIndex(form.key.picker.findData(COMMAND))

    return act


def _section(number: int) -> Callable[[Interior], object]:
    """Return what opens the settings at a section, with every row that it can have."""

    def act(inside: Interior) -> None:
        ask("settings_requested")(inside)
        sheet = _visible(inside, SettingsSheet)
        assert sheet is not None
        sheet.list.setCurrentRow(number)
        proxy = sheet.checks.proxy
        proxy.setCurrentIndex(proxy.count() - 1)
        proxy.activated.emit(proxy.currentIndex())

    return act


def _restorable(inside: Interior) -> bool:
    """Press Restore in the history as soon as it can be; tell whether the next dialog is there."""
    history = _visible(inside, HistorySheet)
    if _visible(inside, RestoreSheet) is None and history is not None and history.restore.isEnabled():
        history.restore.click()
    return _visible(inside, RestoreSheet) is not None


def _read(inside: Interior) -> bool:
    help_ = _visible(inside, HelpSheet)
    return help_ is not None and help_.list.count() > 1 and bool(help_.page)


OPENED = (
    Scene("add-unfolded", _unfolded("add_requested", ""), dialog=True),
    Scene("edit-unfolded", _unfolded("edit_requested", "ezrouter"), dialog=True),
    *(Scene(f"settings-section-{number}", _section(number), dialog=True) for number in range(1, 6)),
    Scene("restore", ask("history_requested", ""), dialog=True, seen=_restorable),
    Scene("help", ask("help_requested", ""), dialog=True, seen=_read),
)
