"""Starting at login, minimised: an XDG autostart entry, a LaunchAgent, or a value of Windows' Run key."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import Autostart
from ezswitch.domain.ports import Files
from ezswitch.system.entry_text import exec_line, value
from ezswitch.system.placing import place

MINIMISED = "--minimised"
LABEL = "dev.ezrouter.ezswitch"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "ezswitch"

_ENTRY = """[Desktop Entry]
Type=Application
Name=ezswitch
Comment=Switches the API provider of coding agents
Exec={command}
Icon=ezswitch
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Registry(Protocol):
    """The values below HKEY_CURRENT_USER; raises WriteFailed."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """Return a value, None where there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Set a text."""

    def remove(self, key: str, name: str) -> None:
        """Remove a value; no error if it is gone."""


def autostart(
    environment: Environment, files: Files, command: tuple[str, ...], registry: Callable[[], Registry]
) -> Autostart:
    """Return what this platform starts programs with at login; `command` starts this one, without options."""
    command = (*command, MINIMISED)
    if environment.platform == "win32":
        return RunKey(registry(), command)
    if environment.platform == "darwin":
        return LaunchAgent(files, environment.home / "Library" / "LaunchAgents" / f"{LABEL}.plist", command)
    return AutostartEntry(files, environment.config_home / "autostart" / "ezswitch.desktop", command)


class AutostartEntry:
    """The Desktop Application Autostart Specification: an entry in ~/.config/autostart."""

    def __init__(self, files: Files, path: Path, command: tuple[str, ...]) -> None:
        """Take the entry's path and what it starts."""
        self._files, self._path, self._command = files, path, command

    def enabled(self) -> bool:
        """Tell whether the entry is there and nobody hid it: desktops switch one off by a value in it."""
        text = (self._files.read(self._path).data or b"").decode("utf-8", "replace")
        hidden = value(text, "Hidden") == "true" or value(text, "X-GNOME-Autostart-enabled") == "false"
        return bool(value(text, "Exec")) and not hidden

    def set(self, *, on: bool) -> None:
        """Write or remove the entry."""
        if on:
            place(self._files, self._path, _ENTRY.format(command=exec_line(self._command)).encode())
        else:
            self._files.remove(self._path)


class LaunchAgent:
    """A property list in ~/Library/LaunchAgents; launchd reads it at the next login (launchd.plist(5))."""

    def __init__(self, files: Files, path: Path, command: tuple[str, ...]) -> None:
        """Take the list's path and what it starts."""
        self._files, self._path, self._command = files, path, command

    def enabled(self) -> bool:
        """Tell whether the list is there and starts something; one that does not parse starts nothing."""
        import plistlib  # noqa: PLC0415  macOS alone needs it
        from xml.parsers.expat import ExpatError  # noqa: PLC0415

        data = self._files.read(self._path).data
        try:
            found = plistlib.loads(data) if data else {}
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return False
        return isinstance(found, dict) and bool(found.get("RunAtLoad")) and not found.get("Disabled")

    def set(self, *, on: bool) -> None:
        """Write or remove the list."""
        import plistlib  # noqa: PLC0415

        if on:
            said = {"Label": LABEL, "ProgramArguments": list(self._command), "RunAtLoad": True}
            place(self._files, self._path, plistlib.dumps({**said, "ProcessType": "Interactive"}))
        else:
            self._files.remove(self._path)


class RunKey:
    """A value of the user's Run key; Task Manager switches one off by an odd first byte under StartupApproved."""

    def __init__(self, registry: Registry, command: tuple[str, ...]) -> None:
        """Take the registry and what is to be started."""
        self._registry, self._line = registry, subprocess.list2cmdline(command)

    def enabled(self) -> bool:
        """Tell whether the value is there and not switched off."""
        approved = self._registry.read(APPROVED, NAME)
        switched_off = isinstance(approved, bytes) and bool(approved[:1]) and approved[0] % 2 == 1
        return bool(self._registry.read(RUN, NAME)) and not switched_off

    def set(self, *, on: bool) -> None:
        """Set or remove the value; what Task Manager said before is forgotten."""
        self._registry.remove(APPROVED, NAME)
        if on:
            self._registry.write(RUN, NAME, self._line)
        else:
            self._registry.remove(RUN, NAME)
