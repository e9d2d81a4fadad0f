"""Which terminal to open, and how each is told what to run: argument lists only."""

from __future__ import annotations

import shlex
from collections.abc import Callable

from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import comma_separated, say, sentences

LINUX = (
    ("x-terminal-emulator", ("-e",)),
    ("gnome-terminal", ("--",)),
    ("konsole", ("-e",)),
    ("xfce4-terminal", ("-x",)),
    ("kitty", ("--",)),
    ("alacritty", ("-e",)),
    ("xterm", ("-e",)),
)
"""The program, and what stands between it and the command; the first is what Debian's users chose."""

_APPLE = ("-e", "on run argv", "-e", 'tell application "Terminal" to do script (item 1 of argv)', "-e", "end run")


def terminal_for(platform: str, words: tuple[str, ...], find: Callable[[str], str | None]) -> tuple[str, ...]:
    """Return the argument list that opens a terminal running `words`; `find` gives a program's path or None.

    On macOS the Terminal is told a shell's line, so the words are quoted for it. On Windows Terminal `;` begins
    another command: such words are left to a plain console. Raises Refused where there is no terminal.
    """
    if platform == "darwin":
        script = find("osascript")
        return (script, *_APPLE, f"exec {shlex.join(words)}") if script else _refuse()
    if platform == "win32":
        windows = find("wt")
        return (windows, "new-tab", *words) if windows and not any(";" in word for word in words) else words
    for name, before in LINUX:
        if path := find(name):
            return (path, *before, *words)
    return _refuse()


def _refuse() -> tuple[str, ...]:
    known = comma_separated(name for name, _ in LINUX[1:])
    raise Refused(
        say("no terminal"),
        say("No terminal was found here."),
        hint=sentences(
            say("Install one of {programs}.", programs=known), say("Or run it yourself: ezswitch run --help")
        ),
    )
