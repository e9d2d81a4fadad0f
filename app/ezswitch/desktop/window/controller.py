"""The window's head: takes what people ask for and has it done. Widgets hear pages, never use cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ezswitch.desktop.window.rows import ALL, Act, CardRow, Kind
from ezswitch.desktop.window.showing import Showing
from ezswitch.domain.errors import ConsentNeeded, EzswitchError

if TYPE_CHECKING:
    from ezswitch.domain.plan import Outcome, SwitchRecord
    from ezswitch.domain.settings import Settings
    from ezswitch.domain.verdict import Check

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Consent:
    """Something goes on only if the person agrees: what it is, and what to call then."""

    error: ConsentNeeded
    agree: Callable[[], None]


class Controller(Showing):
    """Takes what people ask for, has it done in the background, and says what to show.

    The dialogs connect to the signals that end in `_requested`. Ids travel, nothing else: `add_requested` carries a
    preset's id or "", `adopt_requested` an agent's, `preview_requested` an agent's (or ALL: see `agents_for`) and a
    profile's, `history_requested` an agent's, ALL or "", `link_requested` a link that came from outside: nothing in it
    was read yet, `import_requested` the name of a Source or "", `share_requested` a tuple of profiles', () for all,
    `updates_requested` "" or "later". What a dialog does comes back through `write`, `use`,
    `remove`, `revert` or `check_some`, so that cards, messages and Undo behave the same for every door.
    """

    toast = Signal(object)
    busy_changed = Signal(bool)

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
    export_requested = Signal()
    open_requested = Signal(str)
    link_requested = Signal(str)
    consent_requested = Signal(object)
    mistake_requested = Signal(str, str)
    leave_requested = Signal()
    welcome_requested = Signal()
    import_requested = Signal(str)
    share_requested = Signal(object)
    updates_requested = Signal(str)

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
            Act.UPDATES: partial(self.updates_requested.emit, argument),
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
        self.write(profile, "Switching…", run, again=lambda more: self.put_on(profile, agents, accept | more))

    def agents_for(self, profile: str) -> tuple[str, ...]:
        """Return the agents that Use on a card of this page means."""
        if self.look is None:
            return ()
        misfits = next((row.misfits for row in self.look.profiles if row.profile.id == profile), {})
        here = tuple(row.agent.id for row in self.look.agents if row.installed and row.agent.id not in misfits)
        if self.asked.agent == ALL:
            return tuple(agent for agent in here if agent not in self.look.settings.hidden)
        return tuple(agent for agent in here if agent == self.asked.agent)

    @Slot()
    def undo(self, accept: frozenset[str] = NOTHING) -> None:
        """Take back the last action."""
        if self.commands is not None and self.look is not None and self.look.undo is not None:
            done = f"Taken back: {self._words(self.look.undo)}"
            run = partial(self.commands.undo, accept)
            self.write("", "", run, done, again=lambda more: self.undo(accept | more))

    @Slot()
    def redo(self, accept: frozenset[str] = NOTHING) -> None:
        """Take back the last undo."""
        if self.commands is not None and self.look is not None and self.look.redo is not None:
            done = f"Done again: {self._words(self.look.redo)}"
            run = partial(self.commands.redo, accept)
            self.write("", "", run, done, again=lambda more: self.redo(accept | more))

    def revert(self, agents: tuple[str, ...], accept: frozenset[str] = NOTHING) -> None:
        """Go back to what was there before ezswitch first touched these agents."""
        if self.commands is not None:
            run = partial(self.commands.revert, agents, accept)
            again = partial(self._revert_again, agents, accept)
            self.write("", "", run, "Back to before ezswitch", again=again)

    def _revert_again(self, agents: tuple[str, ...], accept: frozenset[str], more: frozenset[str]) -> None:
        self.revert(agents, accept | more)

    def remove(self, profile: str, move_to: str | None = None) -> None:
        """Remove a profile; its agents first go to `move_to`. The dialogs ask before they call this."""
        if self.commands is not None:
            self.write(profile, "Removing…", partial(self.commands.remove, profile, move_to), "Removed")

    @Slot(str)
    def duplicate(self, profile: str) -> None:
        """Copy a profile under the next free id; the copy keeps the key."""
        if self.commands is None or self.look is None:
            return
        taken = {row.profile.id for row in self.look.profiles}
        name = next(row.profile.name for row in self.look.profiles if row.profile.id == profile)
        number = next(number for number in range(2, len(taken) + 3) if f"{profile[:60]}-{number}" not in taken)
        run = partial(self.commands.duplicate, profile, f"{profile[:60]}-{number}", f"{name} {number}")
        self.write(profile, "Copying…", run, "Duplicated; the copy keeps the key")

    @Slot(str, str)
    def choose_model(self, profile: str, model: str, accept: frozenset[str] = NOTHING) -> None:
        """Give a profile this main model, and apply it at once where the profile is in use."""
        from ezswitch.desktop.window.changes import with_model  # noqa: PLC0415  after the first paint

        row = next((row for row in self.look.profiles if row.profile.id == profile), None) if self.look else None
        if self.commands is None or row is None:
            return
        changed = with_model(row.profile, self.asked.agent, model)
        commands, users = self.commands, row.used_by

        def run() -> Outcome | None:
            commands.edit(changed, None, accept)
            return commands.use(profile, users, accept) if users else None

        self.write(
            profile,
            "Applying…",
            run,
            f"{row.profile.name} now uses {model}",
            again=lambda more: self.choose_model(profile, model, accept | more),
        )

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
            self.write(profile, "Opening…", run, "A terminal opens with this profile", again=again)

    def _open_terminal_again(self, profile: str, accept: frozenset[str], more: frozenset[str]) -> None:
        self.open_terminal(profile, accept | more)

    @Slot()
    def unlock(self) -> None:
        """Have the system ask for the keychain's password."""
        if self.commands is not None:
            self.work.network(partial(self.commands.keys, prompt=True), self._unlocked)

    def _unlocked(self, result: object) -> None:
        if isinstance(result, EzswitchError):
            self.failed.emit(result)
        self.refresh()

    @Slot()
    def check(self) -> None:
        """Check every profile now; results come one by one."""
        if self.look is not None:
            self.check_some(tuple(row.profile.id for row in self.look.profiles))

    def check_some(self, ids: tuple[str, ...], *, prompt: bool = True) -> None:
        """Check these profiles now; those that are being checked already are left alone.

        `prompt` is False for what nobody just asked for; then what could not be done is not told either.
        """
        wanted = tuple(name for name in ids if name not in self.asked.checking)
        if self.commands is None or not wanted:
            return
        self.ask(replace(self.asked, checking=self.asked.checking | set(wanted)))
        each = partial(self.work.home, self._checked)
        run = partial(self.commands.check, wanted, prompt=prompt, each=each)
        self.work.network(run, partial(self._all_checked, frozenset(wanted), prompt))

    def _checked(self, check: Check) -> None:
        from ezswitch.desktop.window.changes import with_check  # noqa: PLC0415  after the first paint

        if self.look is not None:
            self.look = with_check(self.look, check)
        self.ask_soon(replace(self.asked, checking=self.asked.checking - {check.profile}))

    def _all_checked(self, ids: frozenset[str], told: bool, result: object) -> None:
        self.ask(replace(self.asked, checking=self.asked.checking - ids))
        if told and isinstance(result, EzswitchError):
            self.failed.emit(result)
        self.refresh()

    def change_settings(
        self, change: Callable[[Settings], Settings], done: Callable[[Settings | EzswitchError], None] | None = None
    ) -> None:
        """Change what is saved now, whoever saved it, and look again; `done` hears what is in force, or why not."""
        commands = self.commands
        if commands is None:
            return

        def came(result: Settings | EzswitchError) -> None:
            if done is not None:
                done(result)
            elif isinstance(result, EzswitchError):
                self.failed.emit(result)
            self.refresh()

        self.work.write(lambda: commands.save_settings(change(commands.settings())), came)

    def write(
        self,
        profile: str,
        doing: str,
        run: Callable[[], object],
        done: str = "",
        *,
        again: Callable[[frozenset[str]], None] | None = None,
    ) -> None:
        """Have something written; the card says what is being done, a message says what was done.

        `again` is called with the consent that was given, where one is asked for.
        """
        if profile:
            self.ask(replace(self.asked, busy={**self.asked.busy, profile: doing}))
        self.busy_changed.emit(True)
        self.work.write(run, partial(self._written, profile, done, again))

    def _written(self, profile: str, done: str, again: Callable[[frozenset[str]], None] | None, result: object) -> None:
        busy = {name: doing for name, doing in self.asked.busy.items() if name != profile}
        self.ask(replace(self.asked, busy=busy))
        self.busy_changed.emit(False)
        if isinstance(result, ConsentNeeded) and again is not None:
            self.consent_requested.emit(Consent(result, partial(again, frozenset({result.consent}))))
        elif isinstance(result, EzswitchError):
            self.failed.emit(result)
        else:
            self._say(result, done)
        self.refresh()

    def _say(self, result: object, done: str) -> None:
        from ezswitch.desktop.window.messages import outcome_toast  # noqa: PLC0415  after the first paint

        toast = outcome_toast(result, done, self.look)
        if toast is not None:
            self.toast.emit(toast)

    def _words(self, record: SwitchRecord) -> str:
        from ezswitch.desktop.window.words import action_words  # noqa: PLC0415  after the first paint

        agents = {row.agent.id: row.agent.name for row in self.look.agents} if self.look else {}
        profiles = {row.profile.id: row.profile.name for row in self.look.profiles} if self.look else {}
        return action_words(record, agents, profiles)
