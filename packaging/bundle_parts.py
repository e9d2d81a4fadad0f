"""What a bundle is made of, for the spec and for the test of it: no PyInstaller in here."""

from __future__ import annotations

import plistlib
import re
import tomllib
from pathlib import Path
from typing import Any

LEFT_OUT = (
    "tkinter", "unittest", "pydoc_data", "lib2to3", "ensurepip", "setuptools", "pip", "PIL", "numpy", "trio",
    "pytest", "_pytest", "hypothesis", "anyio.pytest_plugin",
    "httpx._main", "rich", "pygments", "markdown_it", "mdurl", "click",
)  # fmt: skip
"""Modules that something could import and nothing here does: httpx has a command line, anyio a pytest plugin."""

_QT = ("Core", "Gui", "Widgets", "Network", "DBus", "Svg", "XcbQpa", "WaylandClient", "WlShellIntegration", "OpenGL")
_WANTED_QT = re.compile(rf"libQt6({'|'.join(_QT)})\.so|Qt6({'|'.join(_QT)})\.dll|Qt({'|'.join(_QT)})(\.framework|$)")
_ANY_QT = re.compile(r"libQt6\w+\.so|Qt6\w+\.dll|Qt\w+\.framework")
_PLUGINS = (
    "accessiblebridge", "generic", "iconengines", "platforminputcontexts", "platforms", "platformthemes", "styles",
    "tls", "wayland-decoration-client", "wayland-graphics-integration-client", "wayland-shell-integration",
    "xcbglintegrations",
)  # fmt: skip
_LANGUAGES = ("de", "en", "ja", "zh_CN")
_GTK = "gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|atspi|epoxy|thai|datrie|fribidi|pixman|graphite2|harfbuzz"
_OF_EVERY_DESKTOP = (
    "dbus-1|systemd|gcrypt|gpg-error|lz4|cap|glib-2|gobject-2|gio-2|gmodule-2|gthread-2|mount|blkid|selinux|pcre2|jpeg"
)
"""Libraries that a Linux desktop has, and that must be its own: they speak to its services and load its modules."""
_UNWANTED = re.compile(
    rf"/lib({_OF_EVERY_DESKTOP})[\w.-]*\.so|"
    rf"/lib({_GTK})|libX(cursor|inerama|damage|composite|fixes|randr)\.so|"
    r"libq(gtk3|eglfs|linuxfb|vnc|minimalegl|vkkhr|tuiotouch|evdev\w*|pdf|tvirtualkeyboard)|"
    rf"PySide6.*/translations/(?!qtbase_({'|'.join(_LANGUAGES)})\.qm)|"
    r"PySide6/(Qt/)?(qml|libexec|designer|metatypes|typesystems|glue|include|scripts)/|\.pyi$|"
    r"\.dist-info/(direct_url\.json|RECORD|INSTALLER|REQUESTED)$"  # where and by whom it was built
)
_IMAGES = ("qsvg", "qico", "qgif", "qicns")


def libraries(root: Path) -> tuple[str, ...]:
    """Return the libraries that pyproject.toml asks for: About reads their versions and licences."""
    lines = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return tuple(dict.fromkeys(found[0] for line in lines if (found := re.match(r"[\w-]+", line))))


def is_wanted(target: str) -> bool:
    """Tell whether a file belongs into the bundle, by its place there. Qt brings much that nothing here asks for.

    GTK's theme plugin alone pulls 30 MB of GTK in; the theme of the desktop comes over its portal just as well.
    """
    path = f"/{target}".replace("\\", "/")
    if _UNWANTED.search(path):
        return False
    kind, _, file = path.partition("/plugins/")[2].partition("/")
    if kind and "PySide6" in path:
        return kind in _PLUGINS or (kind == "imageformats" and any(name in file for name in _IMAGES))
    return _ANY_QT.search(path) is None or _WANTED_QT.search(path) is not None


_MODULES = re.compile(
    r"PySide6/(__init__|_config|_git_pyside_version)\.py$|PySide6/(support|Qt)/|"
    r"PySide6/(Qt(Core|Gui|Widgets|Network|DBus|Svg)\.abi3\.so|libpyside6\.abi3\.so.*|py\.typed)$"
)


def is_wanted_library(place: str) -> bool:
    """Tell whether a file of an installed wheel belongs into a package, by its place below site-packages."""
    if place.startswith("PySide6/") and not _MODULES.search(place):
        return False
    return "__pycache__" not in place and is_wanted(place)


def property_list(root: Path) -> dict[str, Any]:
    """Return macOS' Info.plist: packaging/macos/Info.plist with the one version."""
    from version import version  # noqa: PLC0415  a script of ours beside this one

    said: dict[str, Any] = plistlib.loads((root / "packaging" / "macos" / "Info.plist").read_bytes())
    return {**said, "CFBundleShortVersionString": version(root), "CFBundleVersion": version(root)}
