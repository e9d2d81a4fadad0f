"""Where our own files lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Our own folders: config (profiles.toml, settings.toml, agents/), state (journal, keys/), data (bin/), cache."""

    config: Path
    state: Path
    data: Path
    cache: Path

    @property
    def apart(self) -> bool:
        """Tell whether all of them lie in one EZSWITCH_HOME: then the keychain belongs to another ezswitch too."""
        root = self.config.parent
        return (self.config, self.state, self.data) == (root / "config", root / "state", root / "data")

    @property
    def profiles(self) -> Path:
        """Return the path of profiles.toml."""
        return self.config / "profiles.toml"

    @property
    def settings(self) -> Path:
        """Return the path of settings.toml."""
        return self.config / "settings.toml"

    @property
    def agents(self) -> Path:
        """Return the folder of the user's own agents, one TOML file each."""
        return self.config / "agents"

    @property
    def crash_reports(self) -> Path:
        """Return the folder of reports about this program's own mistakes, one text file each, without any key."""
        return self.state / "crashes"

    def key_file(self, name: str) -> Path:
        """Return the path of keys/NAME, the only file of ours that may hold a key."""
        return self.state / "keys" / name
