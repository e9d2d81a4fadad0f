"""The main journey through the accessibility tree; run by the system's Python, which has gi: PID, FOLDER, SECONDS."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version comes first

T = TypeVar("T")
POLL_MS = 40


class Journey:
    """Eyes and hands of a person with a screen reader, for one program, until a deadline."""

    def __init__(self, pid: int, seconds: float) -> None:
        self.pid = pid
        self.deadline = time.monotonic() + seconds
        self.announced: list[str] = []
        self._ears = Atspi.EventListener.new(lambda event: self.announced.append(str(event.any_data)))
        self._ears.register("object:announcement")

    def until(self, what: str, look: Callable[[], T]) -> T:
        """Return what `look` finds once it finds something; between two looks, events of the bus are heard."""
        while True:
            try:
                found = look()
            except GLib.Error:  # a part of the window went away while it was looked at
                found = None
            if found:
                return found
            if time.monotonic() > self.deadline:
                sys.exit(f"Never seen: {what}. The tree:\n" + "\n".join(self.lines()))
            self.listen()

    def listen(self) -> None:
        """Wait for the next event, at most for a moment."""
        timer = GLib.timeout_add(POLL_MS, lambda: True)
        GLib.MainContext.default().iteration(True)
        GLib.source_remove(timer)

    def window(self) -> Any:
        """Return the program in the tree, None while it is not there."""
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
        return next((app for app in apps if app and app.get_process_id() == self.pid), None)

    def everything(self, top: Any = None) -> Iterator[Any]:
        """Return every part that shows."""
        top = top or self.window()
        for number in range(top.get_child_count() if top else 0):
            child = top.get_child_at_index(number)
            if child is None:
                continue
            if child.get_state_set().contains(Atspi.StateType.SHOWING) or child.get_role_name() == "frame":
                yield child
                yield from self.everything(child)

    def lines(self) -> list[str]:
        return [f"  {part.get_role_name()}: {part.get_name()}" for part in self.everything()]

    def find(self, role: str, begins: str) -> Any:
        """Return the first part of this role whose name begins so."""
        match = (part for part in self.everything() if part.get_role_name() == role)
        return next((part for part in match if part.get_name().startswith(begins)), None)

    def hear(self, begins: str) -> str:
        """Return what was announced and begins so; it is shown for some seconds only, and heard by whoever listens."""
        return self.until(
            f"told: {begins!r}", lambda: next(filter(lambda one: one.startswith(begins), self.announced), "")
        )

    def wait_for(self, role: str, begins: str) -> Any:
        return self.until(f"{role} {begins!r}", lambda: self.find(role, begins))

    def act(self, role: str, begins: str, action: str) -> str:
        """Do the named action of a part; returns the part's whole name."""
        part = self.wait_for(role, begins)
        names = [Atspi.Action.get_action_name(part, number) for number in range(part.get_n_actions())]
        if action not in names:
            sys.exit(f"{role} {part.get_name()!r} offers {names}, not {action}.")
        name = str(part.get_name())
        part.do_action(names.index(action))
        return name

    def nameless(self) -> list[str]:
        """Return the controls that show and say nothing."""
        roles = {"push button", "button", "list", "list item", "text", "check box", "combo box"}
        return [
            f"{part.get_role_name()} in {part.get_parent().get_name()!r}"
            for part in self.everything()
            if part.get_role_name() in roles and not part.get_name()
        ]


def main(pid: int, folder: Path, seconds: float) -> None:
    """Go from Claude Code's own sign-in to a profile and back; print what was seen as one JSON document."""
    journey = Journey(pid, seconds)
    journey.until("the window", journey.window)
    journey.wait_for("list", "Agents")
    settings = journey.until("the demo's home", lambda: next(folder.glob("*/.claude/settings.json"), None))
    before = settings.read_bytes()
    journey.act("list item", "Claude Code", "Toggle")
    own = journey.wait_for("list item", "Own sign-in, in use").get_name()
    press = next(role for role in ("push button", "button") if journey.find(role, "Check all profiles now"))
    journey.act(press, "Check all profiles now", "Press")  # what is asked for may prove the key; by itself nothing does
    works = "works"
    journey.until("the check's verdict", lambda: works in journey.wait_for("list item", "ezrouter. ").get_name())
    card = journey.act("list item", "ezrouter. ", "Toggle")
    used = journey.wait_for("list item", "ezrouter, in use. ").get_name()
    rail = journey.until("the rail's news", lambda: journey.find("list item", "Claude Code, ezrouter")).get_name()
    switched = journey.until("the switch in the file", lambda: settings.read_bytes() != before)
    told = journey.hear("Claude Code now uses ezrouter")
    nameless = journey.nameless()
    button = next(role for role in ("push button", "button") if journey.find(role, "Undo: Claude Code to ezrouter"))
    undo = journey.act(button, "Undo: Claude Code to ezrouter", "Press")
    journey.wait_for("list item", "Own sign-in, in use")
    journey.until("the old bytes", lambda: settings.read_bytes() == before)
    seen = {"own": own, "card": card, "used": used, "rail": rail, "told": told, "undo": undo}
    print(json.dumps({**seen, "nameless": nameless, "switched": switched, "back": settings.read_bytes() == before}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
