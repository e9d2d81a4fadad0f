"""What every dialog needs of the window it belongs to: the look in force, the commands, and where news is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ezswitch.desktop.commands import Commands
from ezswitch.desktop.languages import languages
from ezswitch.desktop.window.messages import error_toast, outcome_toast
from ezswitch.desktop.window.words import short_path
from ezswitch.domain.errors import EzswitchError
from ezswitch.usecases.values import AgentRow, Look, ProfileRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ezswitch.desktop.background import Work
    from ezswitch.desktop.theme import Theme
    from ezswitch.desktop.window.controller import Controller
    from ezswitch.desktop.window.rows import Done


@dataclass(frozen=True)
class Desk:
    """The window, its theme, its controller, how an address is opened in the browser, and which languages there are.

    The window is the one that is moved about on the screen: its content may be built anew.
    """

    window: QWidget
    theme: Theme
    controller: Controller
    open_url: Callable[[str], object]
    languages: Callable[[], tuple[str, ...]] = languages

    @property
    def commands(self) -> Commands:
        """Return the use cases; dialogs open only once they are here."""
        assert self.controller.commands is not None
        return self.controller.commands

    @property
    def look(self) -> Look:
        """Return the last look; dialogs open only once there is one."""
        assert self.controller.look is not None
        return self.controller.look

    @property
    def work(self) -> Work:
        """Return how work is done off this thread."""
        return self.controller.work

    @property
    def agents(self) -> tuple[AgentRow, ...]:
        """Return the installed agents."""
        return tuple(row for row in self.look.agents if row.installed)

    @property
    def agent_names(self) -> dict[str, str]:
        """Return every agent's name by its id."""
        return {row.agent.id: row.agent.name for row in self.look.agents}

    @property
    def profile_names(self) -> dict[str, str]:
        """Return every profile's name by its id."""
        return {row.profile.id: row.profile.name for row in self.look.profiles}

    def short(self, path: str) -> str:
        """Return a path as people write it."""
        look = self.controller.look
        return short_path(path, look.home if look else "")

    def profile_row(self, profile: str) -> ProfileRow | None:
        """Return one profile's row, None where it is gone."""
        return next((row for row in self.look.profiles if row.profile.id == profile), None)

    def key_users(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the profiles that use each key, by the name of the key."""
        users: dict[str, tuple[str, ...]] = {}
        for row in self.look.profiles:
            users[row.profile.key] = (*users.get(row.profile.key, ()), row.profile.name)
        return users

    def tell(self, result: object, done: str | Done = "") -> None:
        """Say in the window what came home, and look again."""
        if isinstance(result, EzswitchError):
            self.controller.toast.emit(error_toast(result))
        elif (toast := outcome_toast(result, done, self.controller.look)) is not None:
            self.controller.toast.emit(toast)
        self.controller.refresh()
