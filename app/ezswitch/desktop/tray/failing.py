"""Says that a profile in use does not work any more: after two failures in a row, and once until it works again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ezswitch.desktop.dialogs.wording import for_the_window
from ezswitch.desktop.due import newly_failing
from ezswitch.desktop.tray.telling import asked
from ezswitch.desktop.tray.text import named
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.words import in_sentences, verdict_mark
from ezswitch.usecases.values import Look, ProfileRow


class Failing(QObject):
    """Shows notifications. `diagnose_asked` carries the agent that uses what failed, when its button was pressed."""

    diagnose_asked = Signal(str)

    def __init__(
        self, controller: Controller, plainly: Callable[[str, str], object], parent: QObject | None = None
    ) -> None:
        """Take the controller, and how a message without a button is shown."""
        super().__init__(parent)
        self._controller, self._plainly = controller, plainly
        controller.checked_by_itself.connect(self._checked)

    @Slot(object)
    def _checked(self, ids: frozenset[str]) -> None:
        look, commands = self._controller.look, self._controller.commands
        rows = newly_failing(look, ids) if look is not None else ()
        if look is None or commands is None or not rows:
            return
        title, text = self._words(rows)
        show = partial(asked, partial(commands.notify, title, text, self.tr("Diagnose")))
        self._controller.work.network(show, partial(self._answered, title, text, user_of(look, rows[0])))

    def _words(self, rows: tuple[ProfileRow, ...]) -> tuple[str, str]:
        if len(rows) == 1:
            row = rows[0]
            title = named(row.profile.name, verdict_mark(row.check).text)
            return title, in_sentences(row.check.message, for_the_window(row.check.hint)) if row.check else ""
        lines = [named(row.profile.name, verdict_mark(row.check).text) for row in rows]
        return self.tr("{number} profiles in use do not work").format(number=len(rows)), "\n".join(lines)

    def _answered(self, title: str, text: str, agent: str, pressed: object) -> None:
        if pressed is None:
            self._plainly(title, text)
        elif pressed is True:
            self.diagnose_asked.emit(agent)


def user_of(look: Look, row: ProfileRow) -> str:
    """Return the id of the first installed agent that uses a profile, "" where none does."""
    return next((one.agent.id for one in look.agents if one.installed and one.profile == row.profile.id), "")
