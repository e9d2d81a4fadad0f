"""Leaving for good: what is put back, what is removed, a box to tick, and then the program ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import listed
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.widgets import column, frame, label, reground
from ezswitch.domain.consents import REMOVE_ALL
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.usecases.removing import Removed

_WIDE = 68


class RemoveAllSheet(Sheet):
    """Says everything that goes before the button can be pressed."""

    def __init__(self, desk: Desk) -> None:
        """Ask what there is; nothing is touched."""
        about = tell("Every agent becomes what it was before ezswitch, and then ezswitch forgets everything.")
        super().__init__(desk, tell("Restore everything and remove ezswitch's traces"), about, wide=_WIDE)
        self.told = label(self.tr("Looking…"), wrap=True, parent=self.inside)
        self.panel = panel = frame("warn", self.inside)
        inner = column(gap=0.5, margins=(2, 1.5, 2, 1.5))
        inner.addWidget(self.told)
        panel.setLayout(inner)
        self.body.addWidget(panel)
        self.sure = QCheckBox(self.tr("Remove my profiles and keys too. This cannot be undone."), self.inside)
        self.sure.setAccessibleName(self.sure.text())
        self.sure.toggled.connect(self._ticked)
        self.sure.setEnabled(False)
        self.body.addWidget(self.sure)
        self.body.addStretch(1)
        self.stretch()
        self.cancel = self.cancel_button()
        self.go_on = self.button(self.tr("&Restore and remove"), "danger", run=self._press)
        self.go_on.setEnabled(False)
        self._gone = False
        self.read(desk.commands.care.what_goes, self._came)

    def _came(self, goes: Removed | EzswitchError) -> None:
        if isinstance(goes, EzswitchError):
            self.fail(goes)
            return
        lines = [self.tr("No agent has to be put back.")]
        if goes.agents:
            lines = [self.tr("Put back as before ezswitch: {agents}.").format(agents=listed(list(goes.agents)))]
        if goes.keys:
            lines.append(self.tr("Keys that are removed: {keys}.").format(keys=listed(list(goes.keys))))
        lines.append(self.tr("Profiles, settings, history and the programs that print keys are removed as well."))
        self.told.setText("\n".join(lines))
        self.sure.setEnabled(True)
        self.fit()

    def _ticked(self, on: bool) -> None:
        self.go_on.setEnabled(on)

    def _press(self) -> None:
        if self._gone:
            self.accept()
            return
        accept = self.problem.accepted | {REMOVE_ALL}
        self.problem.clear()
        self.desk.controller.leaving.emit(True)  # who looked now would make folders anew that are just removed
        self.write(partial(self.desk.commands.care.remove_all, accept), self._removed)

    def tell(self, result: object) -> None:
        """End the program also where the sheet was closed meanwhile: it must not live on without its files."""
        if isinstance(result, EzswitchError):
            self.desk.controller.leaving.emit(False)
            super().tell(result)
        else:
            self.desk.controller.leave_requested.emit()

    def _removed(self, result: Removed | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.desk.controller.leaving.emit(False)
            self.fail(result)
            return
        self._gone = True
        lines = [self.tr("Your agents are as they were before ezswitch. Its profiles, keys and history are gone.")]
        self.told.setText("\n".join([*lines, *map(translated, result.stays)]))
        reground(self.panel, "warn" if result.stays else "good")
        self.sure.hide()
        self.cancel.hide()
        self.go_on.setText(self.tr("&Quit ezswitch"))
        self.go_on.setAccessibleName(self.tr("Quit ezswitch"))
        self.go_on.setFocus()
        self.fit()

    def done(self, result: int) -> None:
        """End the program however the sheet is closed: a window that lives on would make its files anew."""
        gone = self._gone
        super().done(result)
        if gone:
            self.desk.controller.leave_requested.emit()
