"""The one Environment value: variables, home and platform as an agent would see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True)
class Environment:
    """The process's variables, the login shell's (empty until read), the home folder and `sys.platform`.

    An agent names its files from this value alone, so a test can hand it any machine.
    """

    home: Path
    variables: Mapping[str, str] = field(repr=False)
    platform: str = "linux"
    shell_variables: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def get(self, name: str) -> str:
        """Return a variable as an agent started from the user's shell would see it, "" where unset or empty.

        The login shell's value wins over this process's: a desktop program does not inherit what an rc file exports.
        """
        return self.shell_variables.get(name) or self.variables.get(name, "")

    def path(self, name: str) -> Path | None:
        """Return the folder or file a variable names, `~` expanded, or None where it is unset or empty."""
        text = self.get(name)
        if not text:
            return None
        return self.home / text[2:] if text.startswith("~/") else Path(text)

    @property
    def config_home(self) -> Path:
        """Return $XDG_CONFIG_HOME, or ~/.config."""
        return self.path("XDG_CONFIG_HOME") or self.home / ".config"

    @property
    def search_path(self) -> tuple[Path, ...]:
        """Return the folders of PATH, the shell's and the process's, in order and without repeats."""
        separator = ";" if self.platform == "win32" else ":"
        both = [self.shell_variables.get("PATH", ""), self.variables.get("PATH", "")]
        folders = [part for text in both for part in text.split(separator) if part]
        return tuple(Path(folder) for folder in dict.fromkeys(folders))
