"""Where our own folders are: as each platform wants it, or all in one place by EZSWITCH_HOME."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.ports import Places


def places(environment: Environment) -> Places:
    """Return our folders; none of them is made.

    EZSWITCH_HOME puts them into one folder as config, state, data and cache. A home that is not this process's own
    (a demonstration, a test) gets them inside itself: platformdirs knows only the process's variables.
    """
    one_place = environment.path("EZSWITCH_HOME")
    if one_place is None and environment.home != Path.home():
        one_place = environment.home / ".ezswitch"
    if one_place is not None:
        root = one_place.absolute()
        return Places(root / "config", root / "state", root / "data", root / "cache")
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed where EZSWITCH_HOME is set

    folders = PlatformDirs("ezswitch", appauthor=False)
    return Places(folders.user_config_path, folders.user_state_path, folders.user_data_path, folders.user_cache_path)
