"""The window's head: takes what people ask for and has it done. Widgets hear pages, never use cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ezswitch.desktop.window.changing import NOTHING, Changing
from ezswitch.desktop.window.rows import ALL, Act, CardRow, Done, Kind, taken_back
from ezswitch.domain.phrase import say

if TYPE_CHECKING:
    from ezswitch.domain.plan import SwitchRecord


class Controller(Changing):
    """Takes what people ask for, has it done in the background, and says what to show.

    The dialogs connect to the signals that end in `_requested`. Ids travel, nothing else: `add_requested` carries a
    preset's id or "", `adopt_requested` an agent's, `preview_requested` an agent's (or ALL: see `agents_for`) and a
    profile's, `history_requested` an agent's, ALL or "", `link_requested` a link that came from outside: nothing in it
    was read yet, `import_requested` the name of a Source or "", `share_requested` a tuple of profiles', () for all,
    `updates_requested` "" or "later", `release_requested` a page's address or "later", `help_requested` a page's
    name or "", `diagnose_requested` an agent's or ALL, `details_requested` a profile's and if a deep check is offered
    at once, `models_requested` a profile's. `checked_by_itself` carries the ids of a round that
    nobody asked for. What a dialog does comes back through `write`, `use`, `remove`, `revert` or `check_some`, so that
    cards, messages and Undo behave the same for every door.
    """

    add_requested = Signal(str)
    adopt_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)
    replace_key_requested = Signal(str)
    preview_requested = Signal(str, str)
    difference_requested = Signal(str)
    history_requested = Signal(str)
    keys_requested = Signal()
    settings_requested = Signal()
    doctor_requested = Signal()
    diagnose_requested = Signal(str)
    export_requested = Signal()
    open_requested = Signal(str)
    link_requested = Signal(str)
    mistake_requested = Signal(str, str)
    leaving = Signal(bool)
    leave_requested = Signal()
    welcome_requested = Signal()
    import_requested = Signal(str)
    share_requested = Signal(object)
    updates_requested = Signal(str)
    finder_requested = Signal()
    details_requested = Signal(str, bool)
    models_requested = Signal(str)
    release_requested = Signal(str)
    help_requested = Signal(str)

    def do(self, act: Act, argument: str = "") -> None:
        """Do what a button of a notice, an empty page or a message says."""
        doors: dict[Act, Callable[[], object]] = {
            Act.ADD: partial(self.add_requested.emit, argument),
            Act.ADOPT: partial(self.adopt_requested.emit, argument),
            Act.OPEN: partial(self.open_requested.emit, argument),
            Act.DIFFERENCE: partial(self.difference_requested.emit, argument),
            Act.UNLOCK: self.unlock,
            Act.CHECK: self.check,
            Act.LOOK: self.refresh,
            Act.USE: partial(self.use, argument),
            Act.CLEAR_FILTER: partial(self.filter, ""),
            Act.SHOW: partial(self.open, argument),
            Act.IMPORT: partial(self.import_requested.emit, argument),
            Act.DIAGNOSE: partial(self.diagnose_requested.emit, argument),
            Act.UPDATES: partial(self.updates_requested.emit, argument),
            Act.RELEASE: partial(self.release_requested.emit, argument),
            Act.REDO: partial(self.redo_undone, argument),
        }
        doors[act]()

    @Slot(str)
    def use(self, profile: str, accept: frozenset[str] = NOTHING) -> None:
        """Point the chosen agent (for ALL: every installed one it fits) at a profile, at once."""
        self.put_on(profile, self.agents_for(profile), accept)

    def put_on(self, profile: str, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> None:
        """Point these agents at a profile, as one step for Undo."""
        if self.commands is None or not agents or profile in self.asked.busy:
            return
        run = partial(self.commands.use, profile, agents, accept)
        self.write(profile, say("Switching…"), run, again=lambda more: self.put_on(profile, agents, accept | more))

    def agents_for(self, profile: str) -> tuple[str, ...]:
        """Return the agents that Use on a card of this page means."""
        if self.look is None:
            return ()
        misfits = next((row.misfits for row in self.look.profiles if row.profile.id == profile), {})
        here = tuple(row.agent.id for row in self.look.agents if row.installed and row.agent.id not in misfits)
        if self.asked.agent == ALL:
            return tuple(agent for agent in here if agent not in self.look.settings.hidden)
        return tuple(agent for agent in here if agent == self.asked.agent)

    @Slot(str)
    def explain(self, profile: str) -> None:
        """Say what is behind a verdict: where an agent here fails with it, why; else what the last check saw."""
        row = self.row_of(profile)
        if row is None:
            return
        users = (self.asked.agent,) if self.asked.agent in row.used_by else row.used_by
        if users and row.check is not None and not row.check.verdict.good:
            self.diagnose_requested.emit(users[0])
        else:
            self.details_requested.emit(profile, False)

    @Slot(str)
    def improve(self, profile: str) -> None:
        """Take the better choice that the card of a profile offers."""
        from ezswitch.desktop.window.present_cards import chosen, concern_of  # noqa: PLC0415  after the first paint

        row = self.row_of(profile)
        found = concern_of(row, chosen(self.look, self.asked.agent)) if self.look and row else None
        if found is not None and found.better:
            self.take_better(profile, found.agent, found.better[0])

    @Slot()
    def undo(self, accept: frozenset[str] = NOTHING) -> None:
        """Take back the last action."""
        if self.commands is not None and self.look is not None and self.look.undo is not None:
            what = self._words(self.look.undo)
            done = Done(say("Taken back: {action}", action=what), taken_back(what))
            run = partial(self.commands.undo, accept)
            self.write("", "", run, done, again=lambda more: self.undo(accept | more))

    @Slot()
    def redo(self, accept: frozenset[str] = NOTHING) -> None:
        """Take back the last undo."""
        if self.look is not None and self.look.redo is not None:
            self.redo_undone(self._words(self.look.redo), accept)

    def redo_undone(self, what: str, accept: frozenset[str] = NOTHING) -> None:
        """Do again what was just taken back, said in `what`; the look that knows of it may still be on its way."""
        if self.commands is not None:
            run = partial(self.commands.redo, accept)
            done = say("Done again: {action}", action=what)
            self.write("", "", run, done, again=lambda more: self.redo_undone(what, accept | more))

    def revert(self, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> None:
        """Go back to what was there before ezswitch first touched these agents."""
        if self.commands is not None:
            run = partial(self.commands.revert, agents, accept)
            again = partial(self._revert_again, agents, accept)
            self.write("", "", run, say("Back to before ezswitch"), again=again)

    def _revert_again(self, agents: tuple[str, ...], accept: frozenset[str], more: frozenset[str]) -> None:
        self.revert(agents, accept | more)

    def remove(self, profile: str, move_to: str | None = None) -> None:
        """Remove a profile; its agents first go to `move_to`. The dialogs ask before they call this."""
        if self.commands is not None:
            self.write(profile, say("Removing…"), partial(self.commands.remove, profile, move_to), say("Removed"))

    @Slot(str, str, bool)
    def place(self, profile: str, beside: str, after: bool) -> None:
        """Put a profile right before or after another one, wherever profiles are listed."""
        if self.commands is not None:
            self.write("", "", partial(self.commands.place, profile, beside, after=after))

    @Slot(str)
    def duplicate(self, profile: str) -> None:
        """Copy a profile under the next free id; the copy keeps the key."""
        if self.commands is None or self.look is None:
            return
        taken = {row.profile.id for row in self.look.profiles}
        name = next(row.profile.name for row in self.look.profiles if row.profile.id == profile)
        number = next(number for number in range(2, len(taken) + 3) if f"{profile[:60]}-{number}" not in taken)
        run = partial(self.commands.duplicate, profile, f"{profile[:60]}-{number}", f"{name} {number}")
        self.write(profile, say("Copying…"), run, say("Duplicated; the copy keeps the key"))

    def can_open_terminal(self, row: CardRow) -> bool:
        """Tell whether this card's profile can serve one session of the chosen agent."""
        rows = self.look.agents if self.look is not None else ()
        chosen = next((one for one in rows if one.agent.id == self.asked.agent and one.installed), None)
        return chosen is not None and chosen.agent.session is not None and row.kind is Kind.PROFILE

    def open_terminal(self, profile: str, accept: frozenset[str] = NOTHING) -> None:
        """Open a terminal with one session of the chosen agent on a profile; no settings file changes."""
        if self.commands is not None:
            run = partial(self.commands.open_terminal, self.asked.agent, profile, accept)
            again = partial(self._open_terminal_again, profile, accept)
            self.write(profile, say("Opening…"), run, say("A terminal opens with this profile"), again=again)

    def _open_terminal_again(self, profile: str, accept: frozenset[str], more: frozenset[str]) -> None:
        self.open_terminal(profile, accept | more)

    def _words(self, record: SwitchRecord) -> str:
        from ezswitch.desktop.window.words import action_words  # noqa: PLC0415  after the first paint

        agents = {row.agent.id: row.agent.name for row in self.look.agents} if self.look else {}
        profiles = {row.profile.id: row.profile.name for row in self.look.profiles} if self.look else {}
        return action_words(record, agents, profiles)
