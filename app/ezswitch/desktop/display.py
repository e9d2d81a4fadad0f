"""Is there a screen to open a window on? Asked before Qt is imported, which would abort the process instead."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from pathlib import Path

_SCREENLESS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}
_DEADLINE = 1.0


def problem(environ: Mapping[str, str], platform: str) -> str:
    """Return why no window can be opened, as one sentence, or "" when one can.

    `platform` is `sys.platform`. Windows and macOS always have a screen as far as can be known from here.
    """
    if platform in {"win32", "darwin"} or environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return ""
    if _wayland_answers(environ):
        return ""
    display = environ.get("DISPLAY", "")
    if not display:
        return "There is no display: neither WAYLAND_DISPLAY nor DISPLAY names one."
    return "" if _x_answers(display) else f"The display {display} named by DISPLAY does not answer."


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(environ.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where X servers listen
        return _connects(path) or _connects("\0" + path)
    if host.startswith("/"):
        return True
    try:
        socket.create_connection((host.strip("[]"), 6000 + int(number)), timeout=_DEADLINE).close()
    except OSError:
        return False
    return True


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(_DEADLINE)
        try:
            client.connect(path)
        except OSError:
            return False
    return True
