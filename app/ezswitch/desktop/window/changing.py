"""What is changed from the window: everything that is written goes through here, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ezswitch.desktop.window.checking import Checking
from ezswitch.desktop.window.rows import Applied
from ezswitch.domain.errors import ConsentNeeded, EzswitchError
from ezswitch.domain.phrase import Phrase, say

if TYPE_CHECKING:
    from ezswitch.desktop.window.rows import Done
    from ezswitch.domain.model_notes import Better
    from ezswitch.domain.profile import Profile
    from ezswitch.domain.settings import Settings
    from ezswitch.domain.surface import Surface
    from ezswitch.usecases.values import ProfileRow

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Consent:
    """Something goes on only if the person agrees: what it is, and what to call then."""

    error: ConsentNeeded
    agree: Callable[[], None]


class Changing(Checking):
    """Has things written in the background, one after the other; see the Controller."""

    busy_changed = Signal(bool)
    consent_requested = Signal(object)

    def row_of(self, profile: str) -> ProfileRow | None:
        """Return a profile's row, None where it is gone."""
        return next((row for row in self.look.profiles if row.profile.id == profile), None) if self.look else None

    @Slot(str, str)
    def choose_model(self, profile: str, model: str, accept: frozenset[str] = NOTHING) -> None:
        """Give a profile this main model, and apply it at once where the profile is in use."""
        from ezswitch.desktop.window.changes import with_model  # noqa: PLC0415  after the first paint

        row = self.row_of(profile)
        if row is not None:
            changed = with_model(row.profile, self.asked.agent, model)
            again = partial(self.choose_model, profile, model)
            self._edit(row, changed, Applied(model, row.profile.name), (accept, again))

    def use_address(self, profile: str, surface: Surface, url: str, accept: frozenset[str] = NOTHING) -> None:
        """Give a profile this address in place of a wrong one, and apply it at once where the profile is in use."""
        row = self.row_of(profile)
        if row is not None:
            changed = replace(row.profile, base_url={**row.profile.base_url, surface: url})
            again = partial(self.use_address, profile, surface, url)
            self._edit(row, changed, Applied(url, row.profile.name), (accept, again))

    def take_better(self, profile: str, agent: str, better: Better, accept: frozenset[str] = NOTHING) -> None:
        """Take a better choice for an agent: another model or address; applied at once where it uses the profile."""
        row = self.row_of(profile)
        if self.commands is None or row is None:
            return
        run = partial(self.commands.take_better, profile, agent, better, accept)
        # translators: in the place of {target} in "{agent} now uses {target}".
        address = say("its {format} address", format=better.surface.label) if better.surface else ""
        what = better.model or address
        again = partial(self.take_better, profile, agent, better)
        done = Applied(what, row.profile.name)
        self.write(profile, say("Applying…"), run, done, again=lambda more: again(accept | more))

    def _edit(
        self,
        row: ProfileRow,
        changed: Profile,
        done: Applied,
        asked: tuple[frozenset[str], Callable[[frozenset[str]], None]],
    ) -> None:
        """Store a profile as it is now, and apply it to its users; `asked` are consents, and how to go on with more."""
        if self.commands is None:
            return
        accept, again = asked
        run = partial(self.commands.edit_and_use, changed, row.used_by, accept)
        self.write(changed.id, say("Applying…"), run, done, again=lambda more: again(accept | more))

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
        doing: str | Phrase,
        run: Callable[[], object],
        done: str | Phrase | Done | Applied = "",
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

    def _written(
        self, profile: str, done: str | Done | Applied, again: Callable[[frozenset[str]], None] | None, result: object
    ) -> None:
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

    def _say(self, result: object, done: str | Done | Applied) -> None:
        from ezswitch.desktop.window.messages import outcome_toast  # noqa: PLC0415  after the first paint

        toast = outcome_toast(result, done, self.look)
        if toast is not None:
            self.toast.emit(toast)
