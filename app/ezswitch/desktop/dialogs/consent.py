"""Something goes on only if the person agrees: what it is, in plain words, and two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.problem import path_line
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import consent_of, consent_words, title_of
from ezswitch.desktop.language import translated
from ezswitch.desktop.widgets import label
from ezswitch.domain.errors import EzswitchError

_WIDE = 60


class ConsentSheet(Sheet):
    """Asks once. `agreed` carries the name of the consent; closing it in any other way means no."""

    agreed = Signal(str)

    def __init__(self, desk: Desk, error: EzswitchError, retry: Callable[[str], object] | None = None) -> None:
        """Take what asks for the consent, and what to do with its name once it is given."""
        super().__init__(desk, title_of(error), wide=_WIDE)
        self._name = consent_of(error)
        self.body.addWidget(label(translated(error.message), wrap=True, parent=self.inside))
        if error.path:
            self.body.addLayout(path_line(error.path, desk.open_url, self.inside, shown=desk.short(error.path)))
        self.body.addStretch(1)
        self.stretch()
        self.cancel = self.cancel_button()
        self.go_on = self.button(consent_words(self._name), "primary", run=self._agree)
        self.cancel.setFocus()
        if retry is not None:
            self.agreed.connect(retry)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._name)
