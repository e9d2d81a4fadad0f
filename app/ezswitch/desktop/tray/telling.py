"""What the tray says after a switch: a notification with Undo where the desktop can, a plain message elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ezswitch.desktop.language import translated
from ezswitch.desktop.tray.text import named
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.messages import left_alone, now_uses
from ezswitch.desktop.window.words import capital, ended
from ezswitch.domain.outside import NoNotifications

if TYPE_CHECKING:
    from ezswitch.domain.plan import Outcome
    from ezswitch.usecases.values import Look


class Telling(QObject):
    """Shows notifications.

    Undo of one was pressed: `undo_asked` while that is still the last action, `outdated` otherwise.
    """

    undo_asked = Signal()
    outdated = Signal()

    def __init__(
        self, controller: Controller, plainly: Callable[[str, str], object], parent: QObject | None = None
    ) -> None:
        """Take the controller, and how a message without a button is shown."""
        super().__init__(parent)
        self._controller, self._plainly = controller, plainly
        self._pressed: Outcome | None = None
        controller.looked.connect(self._looked)

    @Slot(object, str)
    def tell(self, outcome: Outcome, done: str) -> None:
        """Say what changed and when it takes effect; `done` are the words for an undo, "" for a switch."""
        title, text = words(outcome, done, self._controller.look)
        commands = self._controller.commands
        if not title or commands is None:
            return
        action = self.tr("Undo") if outcome.switches and not done else ""
        if not action:
            self._plainly(title, text)
            return
        ask = partial(asked, partial(commands.notify, title, text, action))
        self._controller.work.network(ask, partial(self._answered, outcome, title, text))

    def _answered(self, outcome: Outcome, title: str, text: str, pressed: object) -> None:
        if pressed is None:
            self._plainly(title, text)
        elif pressed is True:
            self._pressed = outcome
            self._controller.refresh()  # something else may have been switched since

    @Slot()
    def _looked(self) -> None:
        outcome, self._pressed = self._pressed, None
        if outcome is not None and self._is_last(outcome):
            self.undo_asked.emit()
        elif outcome is not None:
            self.outdated.emit()

    def _is_last(self, outcome: Outcome) -> bool:
        """Tell whether Undo would still take back what was told: anything else is undone in the window, knowingly."""
        look = self._controller.look
        if look is None or look.undo is None:
            return False
        told = {(switch.agent, switch.profile) for switch in outcome.switches}
        return told == {(change.agent, change.profile) for change in look.undo.changes}


def words(outcome: Outcome, done: str, look: Look | None) -> tuple[str, str]:
    """Return the title and the text for what came home; ("", "") where there is nothing to say."""
    agents = {row.agent.id: row.agent.name for row in look.agents} if look else {}
    profiles = {row.profile.id: row.profile.name for row in look.profiles} if look else {}
    lines = [named(agents.get(agent, agent), error) for agent, error in outcome.failed]
    lines += _effects(outcome, agents)
    lines += [translated(warning) for switch in outcome.switches for warning in switch.warnings]
    lines += [left_alone(agents.get(one.agent, one.agent), one.reason) for one in outcome.skipped]
    title = done or now_uses(outcome, agents, profiles)
    return title, "\n".join(lines)


def _effects(outcome: Outcome, agents: dict[str, str]) -> list[str]:
    said = [switch for switch in outcome.switches if switch.takes_effect]
    if len(outcome.switches) == 1:
        return [ended(capital(switch.takes_effect)) for switch in said]
    return [ended(named(agents.get(switch.agent, switch.agent), switch.takes_effect)) for switch in said]


def asked(show: Callable[[], bool]) -> bool | None:
    """Return whether the button was pressed, None where the desktop has no notifications with buttons."""
    try:
        return show()
    except NoNotifications:
        return None
