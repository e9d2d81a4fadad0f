"""The user's own desktop entry: recent profiles as launcher actions, for desktops without a tray."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import LauncherAction
from ezswitch.domain.ports import Files
from ezswitch.system.entry_text import exec_line, string, value, with_value, without_groups
from ezswitch.system.placing import place

NAME = "ezswitch.desktop"
ACTION = "use-"
_MARK = "X-ezswitch-Copy"
"""Says that the file is a copy made here of an entry that stands elsewhere, so it may go again."""

_SYSTEM = "/usr/local/share:/usr/share"


class DesktopEntries:
    """Offers profiles in a copy of the installed entry; see domain/outside.Entries."""

    def __init__(self, environment: Environment, files: Files, command: tuple[str, ...]) -> None:
        """Take the variables that name the folders, and how this program is started."""
        self._files, self._command = files, command
        home = environment.path("XDG_DATA_HOME") or environment.home / ".local" / "share"
        others = environment.get("XDG_DATA_DIRS") or _SYSTEM
        self._own = home / "applications" / NAME
        self._installed = tuple(Path(folder) / "applications" / NAME for folder in others.split(":") if folder)

    def offer(self, actions: tuple[LauncherAction, ...]) -> None:
        """Write the entry with these actions; without an installed entry there is none to add them to.

        Raises CannotRead or WriteFailed. Without actions a copy made here goes again.
        """
        own, installed = self._text(self._own), next(filter(None, map(self._text, self._installed)), "")
        copied = not own or value(own, _MARK) == "true"
        base = installed if copied and installed else own
        if not base:
            return
        if copied and not actions:
            self._files.remove(self._own)
            return
        place(self._files, self._own, self._with(base, actions, copied=copied).encode())

    def _with(self, base: str, actions: tuple[LauncherAction, ...], *, copied: bool) -> str:
        kept = [name for name in value(base, "Actions").split(";") if name and not name.startswith(ACTION)]
        ours = [f"{ACTION}{number}" for number in range(1, len(actions) + 1)]  # ids may hold what a name may not
        text = without_groups(base, f"Desktop Action {ACTION}")
        text = with_value(text, "Actions", "".join(f"{name};" for name in (*ours, *kept)))
        text = with_value(text, _MARK, "true" if copied else "")
        for name, action in zip(ours, actions, strict=True):
            line = exec_line((*self._command, "use", action.profile, "--notify"))
            text += f"\n[Desktop Action {name}]\nName={string(action.name) or action.profile}\nExec={line}\n"
        return text

    def _text(self, path: Path) -> str:
        return (self._files.read(path).data or b"").decode("utf-8", "replace")
