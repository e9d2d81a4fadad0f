"""What is looked at live: checks, deep checks and balances, each result shown as it comes home."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ezswitch.desktop.language import tell
from ezswitch.desktop.window.rows import Level, Toast
from ezswitch.desktop.window.showing import Showing
from ezswitch.domain.errors import EzswitchError

if TYPE_CHECKING:
    from ezswitch.domain.balance import Balance
    from ezswitch.domain.verdict import Check


class Checking(Showing):
    """Has profiles checked in the background; see the Controller, which adds everything that writes."""

    toast = Signal(object)
    checked_by_itself = Signal(object)

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

    def hear_check(self, check: Check) -> None:
        """Show a check that a dialog had made."""
        self._checked(check)

    def _all_checked(self, ids: frozenset[str], told: bool, result: object) -> None:
        self.ask(replace(self.asked, checking=self.asked.checking - ids))
        if told and isinstance(result, EzswitchError):
            self.failed.emit(result)
        elif not told:
            self.checked_by_itself.emit(ids)
        self.refresh()

    def ask_balance(self, profile: str) -> None:
        """Ask what is left on the account of a profile's key: only ever because somebody just asked for it."""
        if self.commands is None:
            return
        run = partial(self.commands.balance, profile)
        self.work.network(run, partial(self._balance_came, profile))

    def _balance_came(self, profile: str, result: Balance | EzswitchError | None) -> None:
        if isinstance(result, EzswitchError):
            self.failed.emit(result)
            return
        if result is None:
            rows = self.look.profiles if self.look else ()
            name = next((row.profile.name for row in rows if row.profile.id == profile), profile)
            self.toast.emit(
                Toast(tell("{profile} does not tell what is left on the account.", profile=name), Level.NOTE)
            )
            return
        self.toast.emit(Toast(tell("{balance}.", balance=result.words)))
        self.refresh()
