"""The app's own settings, as settings.toml keeps them beside the profiles."""

from __future__ import annotations

from dataclasses import dataclass, field

CHECK_MINUTES = 5
"""How often profiles in use are checked unless the user says otherwise; 0 means never by itself."""
NO_PROXY = "none"
"""The value of `proxy` that means: straight to the host, whatever the system says."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. Start at login is not here: the system's own entry says whether it is on.

    `language` is "" for the system's, otherwise a locale such as "en"; `theme` is "system", "light" or "dark".
    `hidden` are ids of agents that the rail and the tray leave out. `middle_click`: the tray's middle button puts the
    last agent back on its previous profile. `proxy` is a URL, "" (the system's own) or NO_PROXY;
    it may hold a password, so it stands in no repr. `ca_file` is a PEM file or "".
    `outside_home` are files outside of the home that the user's own agents may have edited, by their paths.
    `high_contrast` and `reduce_motion` are wanted always; otherwise the system is asked. `text_size` is in percent.
    `check_updates`: the project's release feed may be asked whether there is a newer version.
    `welcomed`: the first start was shown, so it is never shown again unless asked for.
    `no_tray_said`: that closing ends the program where the desktop has no tray was said.
    """

    language: str = ""
    theme: str = "system"
    close_to_tray: bool = True
    check_minutes: int = CHECK_MINUTES
    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    hidden: frozenset[str] = frozenset()
    middle_click: bool = False
    welcomed: bool = False
    no_tray_said: bool = False
    outside_home: frozenset[str] = frozenset()
    high_contrast: bool = False
    reduce_motion: bool = False
    text_size: int = 100
    check_updates: bool = False


DEFAULTS = Settings()
"""What is in force where nothing was chosen, or where settings.toml cannot be read."""
