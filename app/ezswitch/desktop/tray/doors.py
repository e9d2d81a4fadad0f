"""What the entries do: the same use cases, on the same write queue, as the window's cards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ezswitch.desktop.language import tell
from ezswitch.desktop.tray.rows import Door, Entry
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.rows import ALL, Level, Toast
from ezswitch.desktop.window.words import action_words
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import say

if TYPE_CHECKING:
    from ezswitch.desktop.commands import Commands
    from ezswitch.domain.plan import Outcome
    from ezswitch.usecases.values import Look

NOTHING: frozenset[str] = frozenset()
PATIENCE_MS = 1500
"""A switch takes milliseconds: one that takes longer waits for a keychain, and so for a person."""


class Doors(QObject):
    """Does what was chosen.

    `switched` carries an Outcome and the words for an undo; `opened` an agent's id or "", `diagnose_asked` an agent's.
    """

    switched = Signal(object, str)
    opened = Signal(str)
    diagnose_asked = Signal(str)
    left = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """Take the window's own controller."""
        super().__init__(parent)
        self._controller = controller
        self._agents: tuple[str, ...] = ()
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._waiting)

    @Slot(object)
    def choose(self, entry: Entry) -> None:
        """Do what an entry of the menu says."""
        doors: dict[Door, Callable[[], object]] = {
            Door.NONE: lambda: None,
            Door.USE: partial(self.use, entry.profile, entry.agents),
            Door.UNDO: self.undo,
            Door.CHECK: self._controller.check,
            Door.OPEN: partial(self.opened.emit, "".join(entry.agents[:1])),
            Door.DIAGNOSE: partial(self.diagnose_asked.emit, "".join(entry.agents[:1])),
            Door.ADD: self._add,
            Door.QUIT: self.left.emit,
        }
        doors[entry.door]()

    def use(self, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> None:
        """Point these agents at a profile, or at "own-sign-in"."""
        commands, look = self._controller.commands, self._controller.look
        if commands is None or look is None or profile in self._controller.asked.busy:
            return
        run = self._told(agents, partial(commands.use, profile, agents, accept), "")
        again = partial(self._use_again, profile, agents, accept)
        self._begin(look, agents, profile)
        self._controller.write(profile, say("Switching…"), run, again=again)

    def _use_again(self, profile: str, agents: tuple[str, ...], accept: frozenset[str], more: frozenset[str]) -> None:
        self.use(profile, agents, accept | more)

    @Slot()
    def undo(self, accept: frozenset[str] = NOTHING) -> None:
        """Take back the last action."""
        commands, look = self._controller.commands, self._controller.look
        if commands is None or look is None or look.undo is None:
            return
        names = {row.profile.id: row.profile.name for row in look.profiles}
        agents = tuple(change.agent for change in look.undo.changes)
        words = action_words(look.undo, {row.agent.id: row.agent.name for row in look.agents}, names)
        done = tell("Taken back: {action}", action=words)
        self._begin(look, agents, "")
        run = self._told(agents, partial(commands.undo, accept), done)
        self._controller.write("", "", run, done, again=lambda more: self.undo(accept | more))

    @Slot()
    def back(self) -> None:
        """Put the agents of the last switch back on the profile they had before; again, and it is turned round."""
        commands, look = self._controller.commands, self._controller.look
        if commands is not None and look is not None:
            self._begin(look, (), "")
            self._controller.write("", "", self._told((), partial(_back, commands), ""))

    def _begin(self, look: Look, agents: tuple[str, ...], profile: str) -> None:
        """Open the window where somebody will be asked, now if that is known, else when it takes too long."""
        self._agents = agents
        retiring = max((row.agent.retire_seconds for row in look.agents if row.agent.id in agents), default=0.0)
        locked = any(row.key.state == "locked" for row in look.profiles if row.profile.id == profile)
        self._patience.start(0 if locked else PATIENCE_MS + round(retiring * 1000))

    def _told(self, agents: tuple[str, ...], run: Callable[[], Outcome], done: str) -> Callable[[], Outcome]:
        """Return the same work, whose result is heard here just before the window hears of it."""
        home = self._controller.work.home

        def told() -> Outcome:
            try:
                result = run()
            except EzswitchError as error:
                home(partial(self._refused, agents), error)
                raise
            home(partial(self._done, done), result)
            return result

        return told

    def _done(self, words: str, outcome: Outcome) -> None:
        self._patience.stop()
        self.switched.emit(outcome, words)

    def _refused(self, agents: tuple[str, ...], _error: EzswitchError) -> None:
        self._patience.stop()
        self.show_agent(agents)  # what was refused, or what is asked, is said there in a moment

    @Slot()
    def _waiting(self) -> None:
        self.show_agent(self._agents)
        words = self.tr("The switch waits. If the system asks for your keychain's password, answer it there.")
        self._controller.toast.emit(Toast(words, Level.NOTE))

    def show_agent(self, agents: tuple[str, ...]) -> None:
        """Open the window on the agent that is meant, on all of them where there are several."""
        self.opened.emit(agents[0] if len(agents) == 1 else ALL if agents else "")

    def _add(self) -> None:
        self.opened.emit("")
        self._controller.add_requested.emit("")

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._patience.stop()


def _back(commands: Commands) -> Outcome:
    """Use what the agents of the newest action had before it; nothing where there was no action."""
    from ezswitch.domain.plan import Outcome  # noqa: PLC0415  off the UI thread

    newest = commands.history(None)[:1]
    changes = newest[0].changes if newest else ()
    if not changes:
        return Outcome()
    agents = tuple(change.agent for change in changes if change.previous == changes[0].previous)
    return commands.use(changes[0].previous or OWN_SIGN_IN, agents)
