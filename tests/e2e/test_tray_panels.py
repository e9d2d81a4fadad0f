"""The tray in real panels, by pointer and keys: trayer takes icons over XEmbed, Xfce's panel over D-Bus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tray_desktop import Desktop, desktop, until

TO_ONE = ("Down", "Down", "Down", "Return")
"""All agents, Claude Code's own sign-in, and One: titles and lines are skipped."""
TRAYER = ("trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "24")
XFCE = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="26"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""


@pytest.fixture
def here(home: Path) -> Iterator[Desktop]:
    with desktop(home / "d") as made:
        yield made


def journey(here: Desktop, x: int, y: int) -> None:
    """Switch by the icon's menu, close the window into the tray, and open it by a click on the icon."""
    until(lambda: _switched(here, x, y))
    here.close_window()
    until(lambda: not here.windows)
    here.x("mousemove", str(x), str(y), "click", "1")
    until(lambda: here.windows)


def test_an_xembed_tray(here: Desktop) -> None:
    with here.also(*TRAYER), here.program():
        until(lambda: "WIDTH=24" in where(here))
        geometry = dict(line.split("=") for line in where(here).splitlines() if "=" in line)
        journey(here, int(geometry["X"]) + 12, int(geometry["Y"]) + 12)


def _switched(here: Desktop, x: int, y: int) -> bool:
    """Open the menu and choose One. A panel's menu takes the keys a moment after it is seen: then once more."""
    here.open_menu(x, y)
    here.x("key", *TO_ONE)
    try:
        until(lambda: here.address == "http://127.0.0.1:9/a", seconds=2)
    except AssertionError:
        here.x("key", "Escape", "Escape")
        return False
    return True


def where(here: Desktop) -> str:
    """Return where the tray with one icon is: trayer has a second window, which nobody sees."""
    return here.x("search", "--onlyvisible", "--class", "trayer", "getwindowgeometry", "--shell", "%@")


def test_xfces_panel(here: Desktop) -> None:
    channel = here.home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml" / "xfce4-panel.xml"
    channel.parent.mkdir(parents=True)
    channel.write_text(XFCE, "utf-8")
    with here.also("xfce4-panel", "--disable-wm-check"), here.program():
        until(lambda: _registered(here))
        journey(here, 14, 13)


def _registered(here: Desktop) -> bool:
    """Ask the panel which icons it has."""
    import subprocess

    call = ("gdbus", "call", "--session", "--dest", "org.kde.StatusNotifierWatcher", "--object-path")
    get = ("/StatusNotifierWatcher", "--method", "org.freedesktop.DBus.Properties.Get")
    what = ("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems")
    done = subprocess.run(
        (*call, *get, *what), env=here.environment, capture_output=True, text=True, timeout=20, check=False
    )
    return "StatusNotifierItem" in done.stdout or ":1." in done.stdout
