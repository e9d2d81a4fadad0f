"""Commands for the dialogs: every one answers what the test says, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.sample import (
    ANTHROPIC,
    CLAUDE,
    NOW,
    OPENCODE,
    PRESETS,
    Answers,
    agent_row,
    checked,
    full,
    profile_row,
)
from ezswitch.desktop.caring import Care
from ezswitch.desktop.commands import Commands
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.key import KeyState
from ezswitch.domain.offer import Offer, Source
from ezswitch.domain.phrase import verbatim
from ezswitch.domain.plan import (
    AgentChange,
    ChangedFile,
    FileRecord,
    Image,
    Kind,
    Outcome,
    Plan,
    Skipped,
    Switched,
    SwitchRecord,
)
from ezswitch.domain.ports import Places
from ezswitch.domain.profile import Preset
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.drift import Drift
from ezswitch.usecases.removing import Removed
from ezswitch.usecases.values import FileDiff, KeyRow, Look, Preview

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SETTINGS = "/home/you/.claude/settings.json"
OPENCODE_FILE = "/home/you/.config/opencode/opencode.json"
PLACES = Places(
    Path("/home/you/.config/ezswitch"), Path("/home/you/.local/state/ezswitch"), Path("/data"), Path("/cache")
)
KEY_FILE = "/home/you/.local/state/ezswitch/keys/ezrouter"
MANY_PRESETS = (
    Preset(
        "ezrouter",
        "ezrouter",
        "https://www.ezrouter.dev",
        {
            Surface.OPENAI: "https://www.ezrouter.dev/v1",
            Surface.ANTHROPIC: "https://www.ezrouter.dev/anthropic",
        },
        {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"},
        key_url="https://www.ezrouter.dev/dashboard/#api-keys/",
    ),
    *PRESETS[1:],
    Preset("openai", "OpenAI", "https://platform.openai.com", {Surface.RESPONSES: "https://api.openai.com/v1"}),
    Preset("openrouter", "OpenRouter", "https://openrouter.ai", {Surface.OPENAI: "https://openrouter.ai/api/v1"}),
    Preset("custom", "Custom", "", {}),
)
DIFF = """--- settings.json
+++ settings.json
@@ -1,5 +1,9 @@
 {
   "env": {
-    "ANTHROPIC_BASE_URL": "https://api.example.com",
+    "ANTHROPIC_BASE_URL": "https://www.ezrouter.dev/anthropic",
+    "ANTHROPIC_API_KEY": "",
+    "ANTHROPIC_MODEL": "claude-opus-4-7"
   },
+  "apiKeyHelper": "ezswitch-key ezrouter --profile ezrouter --rev 1",
   "theme": "dark"
 }
"""


def look(**changes: Any) -> Look:
    """The full look, with every preset, an undo that is in the history, and one profile that shares a key."""
    shared = replace(ANTHROPIC, id="ezrouter-eu", name="ezrouter EU", key="ezrouter")
    known = full()
    rows = (*known.profiles, profile_row(shared))
    return replace(known, presets=MANY_PRESETS, profiles=rows, undo=history()[0], **changes)


def fresh() -> Look:
    """The first start: two agents, nothing else."""
    return replace(look(), profiles=(), agents=(agent_row(CLAUDE), agent_row(OPENCODE)), undo=None)


def switched(*agents: str, profile: str | None = "ezrouter", files: tuple[str, ...] = (SETTINGS,)) -> Outcome:
    changed = tuple(ChangedFile(path, changed=True) for path in files)
    return Outcome(tuple(Switched(agent, profile, changed, "address and key at once") for agent in agents))


def preview(**changes: Any) -> Preview:
    plan = Plan(Kind.USE, (AgentChange("claude-code", "ezrouter", None, "address and key at once"),), ())
    files = (FileDiff(SETTINGS, DIFF), FileDiff(OPENCODE_FILE, ""))
    return replace(
        Preview(plan, files, (Skipped("codex", verbatim("Codex needs an OpenAI Responses address.")),)), **changes
    )


def history() -> tuple[SwitchRecord, ...]:
    def record(number: int, kind: Kind, agents: tuple[str, ...], profile: str | None, **more: Any) -> SwitchRecord:
        paths = {"claude-code": SETTINGS, "opencode": OPENCODE_FILE}
        image = Image(None)
        files = tuple(FileRecord(agent, paths[agent], paths[agent], image, image) for agent in agents)
        changes = tuple(AgentChange(agent, profile) for agent in agents)
        return SwitchRecord(f"s{number}", NOW - timedelta(minutes=60 - number), kind, changes, files, **more)

    return (
        record(4, Kind.USE, ("claude-code",), "ezrouter"),
        record(3, Kind.ROTATE, ("claude-code", "opencode"), "ezrouter"),
        record(2, Kind.USE, ("claude-code", "opencode"), "deepseek"),
        record(1, Kind.USE, ("opencode",), "gone", taken_back_by="s9"),
    )


def keys() -> tuple[KeyRow, ...]:
    ours = ("https://www.ezrouter.dev",)
    return (
        KeyRow("deepseek", KeyState("deepseek", "present"), ("deepseek",), (), ("https://api.deepseek.com",), 1),
        KeyRow("ezrouter", KeyState("ezrouter", "present"), ("ezrouter", "ezrouter-eu"), BOTH, ours, 3),
        KeyRow("spare", KeyState("spare", "locked"), (), (), None, None),
    )


BOTH = ("claude-code", "opencode")


@dataclass
class Replies(Answers):
    """Commands whose answers are set by name; an error is raised, once where it stands in a list."""

    replies: dict[str, Any] = field(default_factory=dict)

    def commands(self) -> Commands:
        names = [name for name in Commands.__dataclass_fields__ if name not in ("look", "own_files", "places", "care")]
        plain: dict[str, Callable[..., Any]] = {name: self._reply(name) for name in names}
        care = Care(**{name: self._reply(name) for name in Care.__dataclass_fields__})
        return Commands(look=self._look, own_files=(), places=PLACES, care=care, **plain)

    def calls(self, name: str) -> list[tuple[Any, ...]]:
        """Return the arguments of every call of this command."""
        return [call[1:] for call in self.asked if call[0] == name]

    def _reply(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            self.asked.append((name, *args, *named.values()))
            answer = self.replies[name] if name in self.replies else self._usual(name, args)
            if isinstance(answer, list):
                answer = answer.pop(0) if answer else self._usual(name, args)
            if isinstance(answer, EzswitchError):
                raise answer
            return answer

        return call

    def _saved(self, settings: Settings) -> Settings:
        self.look = replace(self.look, settings=settings)
        return settings

    def _usual(self, name: str, args: tuple[Any, ...]) -> Any:
        usual: dict[str, Callable[[], Any]] = {
            "check_draft": lambda: checked("draft", Verdict.OK),
            "check": tuple,
            "add": lambda: args[0],
            "edit": lambda: args[0],
            "keys": lambda: keys() if self.look.profiles else (),
            "history": history,
            "preview": preview,
            "use": lambda: switched(*args[1], profile=args[0]),
            "rotate": lambda: switched(*BOTH, files=(SETTINGS, KEY_FILE)),
            "counter": lambda: 7,
            "refresh_subscriptions": tuple,
            "offer_text": lambda: Offer(Source.LINK, "A link", ()),
            "share_text": lambda: "A text.",
            "offer_from": lambda: Offer(Source.LIVE, "What your agents use today", ()),
            "subscriptions_due": lambda: False,
            "settings": lambda: self.look.settings,
            "save_settings": lambda: self._saved(args[0]),
            "autostart": lambda: False,
            "set_autostart": lambda: True,
            "doctor": tuple,
            "drift": lambda: Drift(args[0], "ezrouter", ()),
            "leave_drift": lambda: None,
            "mend": lambda: None,
            "what_goes": Removed,
            "remove_all": Removed,
            "models": tuple,
            "saving": lambda: False,
            "balance": lambda: None,
        }
        return usual.get(name, Outcome)()


def name_of(path: str) -> str:
    return Path(path).name
