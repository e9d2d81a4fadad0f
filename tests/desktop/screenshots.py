"""Writes a picture of every state of the window: `python tests/desktop/screenshots.py resources/screenshots`.

It needs `app` and `tests` on PYTHONPATH, and a display (or QT_QPA_PLATFORM=offscreen). Nothing outside is touched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import sample
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import Scheme
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS
from ezswitch.domain.errors import NoKeychain
from ezswitch.usecases.values import Look
from fakes import InlineWork

Change = Callable[[Interior], object]
SIZE = (1184, 752)


def nothing(_inside: Interior) -> None:
    """Leave it as it opens."""


def opened_sections(inside: Interior) -> None:
    """Open what is closed."""
    inside.controller.open(MISFITS)
    inside.controller.open(SETTINGS)


def failed(inside: Interior) -> None:
    """Let something fail."""
    hint = "Start gnome-keyring or KeePassXC, or give the key a command that prints it."
    inside.controller.failed.emit(NoKeychain("no keychain", "No keychain service answers in this session.", hint=hint))


STATES: dict[str, tuple[Callable[[], Look], tuple[int, int], Change]] = {
    "claude-code": (sample.full, SIZE, nothing),
    "small": (sample.full, (720, 480), nothing),
    "large": (sample.full, (1600, 1000), opened_sections),
    "switched": (sample.full, SIZE, lambda inside: inside.controller.use("deepseek")),
    "all-agents": (sample.full, SIZE, lambda inside: inside.controller.choose(ALL)),
    "key-in-file": (sample.full, SIZE, lambda inside: inside.controller.choose("opencode")),
    "filtered": (sample.full, SIZE, lambda inside: inside.window.rail.filter.setText("opus")),
    "nothing-matches": (sample.full, SIZE, lambda inside: inside.window.rail.filter.setText("zzz")),
    "refused": (sample.full, SIZE, failed),
    "no-agents": (sample.nothing_installed, SIZE, nothing),
    "no-profiles": (sample.no_profiles, SIZE, nothing),
    "profiles-broken": (sample.broken_profiles, SIZE, nothing),
    "agent-unreadable": (sample.unreadable_agent, SIZE, nothing),
    "changed-outside": (sample.changed_outside, SIZE, nothing),
    "not-a-profile": (sample.foreign, SIZE, nothing),
    "overruled": (sample.conflicted, SIZE, nothing),
    "keychain-locked": (sample.locked, SIZE, nothing),
    "offline": (sample.offline, SIZE, nothing),
    "many": (sample.many, SIZE, nothing),
}


def write_all(app: QApplication, folder: Path) -> int:
    """Write every state, light and dark, and return how many pictures that were."""
    number = 0
    for name, (look, size, change) in STATES.items():
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            shell = Shell("ezswitch")
            shell.resize(*size)
            inside = Interior(app, shell, InlineWork(), sample.Answers(look()).commands, dialogs=nothing_joined)
            inside.theme.force(scheme)
            shell.show()
            change(inside)
            number += shell.grab().save(str(folder / f"{name}-{scheme}.png"))
            inside.stop()
            shell.close()
            shell.deleteLater()
    return number


def nothing_joined(_window: object) -> None:
    """Join no dialogs."""


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    print(write_all(QApplication(sys.argv[:1]), place), "pictures in", place)
