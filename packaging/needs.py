"""What the operating system must bring: found out without asking a package manager, installed when we may."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from machine import Machine


@dataclass(frozen=True)
class Need:
    """One thing and the Debian package that brings it. `kind` is "library", "program", "file" or "module"."""

    kind: str
    name: str
    package: str

    def met(self, machine: Machine) -> bool:
        """Tell whether the machine has it."""
        if self.kind == "library":
            return machine.loads_library(self.name)
        if self.kind == "program":
            return machine.which(self.name) is not None
        return machine.has_file(self.name) if self.kind == "file" else machine.has_module(self.name)


VENV = (Need("module", "ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv"),)

# Each was taken away from a clean Debian 12 and missed by Qt 6.12's xcb platform.
WINDOW = (
    Need("library", "libGL.so.1", "libgl1"),
    Need("library", "libEGL.so.1", "libegl1"),
    Need("library", "libglib-2.0.so.0", "libglib2.0-0"),
    Need("library", "libfontconfig.so.1", "libfontconfig1"),
    Need("library", "libdbus-1.so.3", "libdbus-1-3"),
    Need("library", "libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("library", "libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("library", "libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("library", "libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("library", "libxcb-shape.so.0", "libxcb-shape0"),
)

TRIALS = (
    Need("program", "Xvfb", "xvfb"),
    Need("program", "xdotool", "xdotool"),
)
"""What it takes to see the window of a package."""

TESTS = (
    *TRIALS,
    Need("program", "xauth", "xauth"),
    Need("program", "dbus-run-session", "dbus"),
    Need("program", "gnome-keyring-daemon", "gnome-keyring"),
    Need("program", "openbox", "openbox"),
    Need("program", "trayer", "trayer"),
    Need("program", "xfce4-panel", "xfce4-panel"),
    Need("program", "gdbus", "libglib2.0-bin"),
    Need("program", "secret-tool", "libsecret-tools"),
    Need("program", "xdg-open", "xdg-utils"),
    Need("program", "update-desktop-database", "desktop-file-utils"),
    Need("program", "update-mime-database", "shared-mime-info"),
    Need("program", "strace", "strace"),
    Need("program", "zsh", "zsh"),
    Need("program", "fish", "fish"),
    Need("program", "groff", "groff-base"),
    Need("program", "appstreamcli", "appstream"),
    Need("program", "git", "git"),
    Need("program", "npm", "npm"),
    Need("program", "chromium", "chromium"),
    Need("program", "g++", "g++"),
    Need("program", "make", "make"),
    Need("file", "usr/include/krb5.h", "libkrb5-dev"),
    Need("file", "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu-core"),
    Need("file", "usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "fonts-wqy-microhei"),
    Need("file", "usr/libexec/at-spi2-registryd", "at-spi2-core"),
    Need("file", "usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0"),
    Need("file", "usr/lib/python3/dist-packages/gi/__init__.py", "python3-gi"),
)


def wanted(machine: Machine, *, window: bool, tests: bool) -> tuple[Need, ...]:
    """Return what this machine must have: on macOS and Windows Qt's wheel brings its own libraries."""
    if machine.platform != "linux":
        return VENV + (tuple(need for need in TESTS if need.name in ("git", "npm")) if tests else ())
    return VENV + (WINDOW if window else ()) + (TESTS if tests else ())


def for_trials(machine: Machine) -> tuple[Need, ...]:
    """Return what a package is tried with; elsewhere than on Linux none is tried."""
    return wanted(machine, window=True, tests=False) + (TRIALS if machine.platform == "linux" else ())


def install_command(missing: tuple[Need, ...]) -> list[str]:
    """Return the apt-get line for these, as an argument list."""
    packages = sorted({need.package for need in missing})
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def ensure(needs: tuple[Need, ...], machine: Machine) -> bool:
    """Tell whether everything is there, having installed the rest where we are root on Debian or Ubuntu."""
    missing = tuple(need for need in needs if not need.met(machine))
    if not missing:
        return True
    names = ", ".join(need.name for need in missing)
    if machine.platform != "linux" or machine.which("apt-get") is None:
        return _name_them(names, machine)
    command = install_command(missing)
    if not machine.is_root:
        machine.say(f"These are missing: {names}. Install them, then run this again:\n\n    sudo {' '.join(command)}\n")
        machine.say("Where apt-get does not find them, run this first: sudo apt-get update")
        return False
    machine.say(f"Installing what is missing: {names}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    machine.run(["apt-get", "update", "-qq"], quiet)  # an old list may still serve: the install decides
    if machine.run([*command[:2], "-qq", *command[2:]], quiet) != 0:
        machine.say(f"That failed. The line was:\n\n    {' '.join(command)}\n")
        return False
    return True


def _name_them(names: str, machine: Machine) -> bool:
    if machine.platform == "darwin":
        machine.say(f"These are missing: {names}. Install them, for example: brew install git node")
    elif machine.platform == "linux":
        machine.say(f"These are missing: {names}. There is no apt-get here: install them in this system's own way.")
    else:
        machine.say(f"These are missing: {names}. Install Git, Node.js and a complete Python, then run this again.")
    return False
