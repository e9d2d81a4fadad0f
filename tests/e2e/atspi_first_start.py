"""The first start through the accessibility tree; run by the system's Python with its gi: PID, HOME, LINK, SECONDS."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from atspi_journey import Atspi, Journey

FIELD = "Paste a key"


class Newcomer(Journey):
    """Somebody who starts the program for the first time, and counts what they do."""

    clicks = 0
    pastes = 0

    def press(self, begins: str) -> str:
        """Press the button whose name begins so, once it can be pressed."""
        button = self.until(f"the button {begins!r}", lambda: self.button(begins))
        self.clicks += 1
        name = str(button.get_name())
        actions = [Atspi.Action.get_action_name(button, number) for number in range(button.get_n_actions())]
        button.do_action(actions.index("Press"))
        return name

    def button(self, begins: str) -> Any:
        found = self.find("push button", begins) or self.find("button", begins)
        enabled = found is not None and found.get_state_set().contains(Atspi.StateType.ENABLED)
        return found if enabled else None

    def paste(self, words: str) -> bool:
        """Put words into the field that has the focus; tell whether that is the one that asks for them."""
        field = self.until("the field", lambda: self.find("password text", FIELD) or self.find("text", FIELD))
        focused = self.until("its focus", lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED))
        self.pastes += 1
        field.set_text_contents(words)
        return bool(focused)

    def now_of(self, agent: str) -> str:
        """Return what an agent's tick box says once it says what is used now, "" before."""
        box = self.find("check box", agent)
        return str(box.get_name()) if box is not None and "now: " in box.get_name() else ""

    def label(self, begins: str) -> str:
        return str(self.wait_for("label", begins).get_name())


def with_link(she: Newcomer, settings: Path, link: str) -> dict[str, Any]:
    """Paste a link that brings its key, and go on to the proof."""
    first = she.label("Connect your coding agents")
    agent = she.until("what it uses", lambda: she.now_of("Claude Code"))
    focused = she.paste(link)
    works = she.label("Works")
    host = she.label("The key goes to")
    nameless = she.nameless()
    untouched = not settings.exists()
    she.press("See what will change")
    second = she.label("What will change")
    stored = she.label("A link of CC Switch")
    nameless += she.nameless()
    untouched = untouched and not settings.exists()
    switch = she.press("Switch Claude Code")
    third = she.label("It works")
    proof = she.label("Its file names")
    nameless += she.nameless()
    seen = {"first": first, "agent": agent, "focused": focused, "works": works, "host": host, "second": second}
    seen |= {"stored": stored, "untouched": untouched, "switch": switch, "third": third, "proof": proof}
    return {**seen, "nameless": nameless}


def keeping(she: Newcomer, settings: Path) -> dict[str, Any]:
    """Keep what Claude Code uses today as a profile, and go on to the proof."""
    before = settings.read_bytes()
    agent = she.until("what it uses", lambda: she.now_of("Claude Code"))
    box = she.wait_for("check box", "Keep what my agents use")
    actions = [Atspi.Action.get_action_name(box, number) for number in range(box.get_n_actions())]
    box.do_action(actions.index("Toggle"))
    she.clicks += 1
    she.press("See what will change")
    stored = she.label("What your agents use today")
    untouched = settings.read_bytes() == before
    switch = she.press("Keep it as a profile")
    third = she.label("It works")
    return {"agent": agent, "stored": stored, "untouched": untouched, "switch": switch, "third": third}


def main(pid: int, home: Path, link: str, seconds: float) -> None:
    """Go from the first start to the proof; print what was seen as one JSON document. Without a link: keep."""
    she = Newcomer(pid, seconds)
    settings = home / ".claude" / "settings.json"
    seen = with_link(she, settings, link) if link else keeping(she, settings)
    print(json.dumps({**seen, "clicks": she.clicks, "pastes": she.pastes}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], float(sys.argv[4]))
