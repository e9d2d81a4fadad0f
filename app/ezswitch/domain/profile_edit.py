"""What one action changed in a profile that it also applied: kept with the switch, so that undo takes back both."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class SettingEdit:
    """One setting of a profile, by its key path below the profile's table; None stands for "not there"."""

    path: tuple[str, ...]
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ProfileEdit:
    """The addresses, models and agents' choices that an action changed in one profile. Never a key, nor its name."""

    profile: str
    settings: tuple[SettingEdit, ...]

    @property
    def backwards(self) -> ProfileEdit:
        """Return the edit that takes this one back."""
        turned = (SettingEdit(one.path, one.after, one.before) for one in self.settings)
        return replace(self, settings=tuple(turned))
