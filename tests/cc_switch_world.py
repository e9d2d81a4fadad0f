"""A home with CC Switch in it: its database as version 17 makes it, with every odd row that was ever seen."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VERSION = 17
COLUMNS = (
    "id TEXT NOT NULL, app_type TEXT NOT NULL, name TEXT NOT NULL, settings_config TEXT NOT NULL, website_url TEXT,"
    " category TEXT, created_at INTEGER, sort_index INTEGER, notes TEXT, icon TEXT, icon_color TEXT,"
    " meta TEXT NOT NULL DEFAULT '{}', is_current BOOLEAN NOT NULL DEFAULT 0,"
    " in_failover_queue BOOLEAN NOT NULL DEFAULT 0"
)
OTHER_TABLES = (
    (
        "CREATE TABLE provider_endpoints (id INTEGER PRIMARY KEY AUTOINCREMENT, provider_id TEXT NOT NULL,"
        " app_type TEXT NOT NULL, url TEXT NOT NULL, added_at INTEGER,"
        " FOREIGN KEY (provider_id, app_type) REFERENCES providers(id, app_type) ON DELETE CASCADE)"
    ),
    "CREATE TABLE mcp_servers (id TEXT PRIMARY KEY, name TEXT NOT NULL, server_config TEXT NOT NULL)",
    "CREATE TABLE prompts (id TEXT NOT NULL, app_type TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT)",
)

KEYS = {
    name: f"sk-cc-EXAMPLE{number:02d}a1b2c3d4e5f6a7b8c9d0{name[:2]}"
    for number, name in enumerate(
        ("relay", "acme", "codex", "gemini", "grok", "openclaw", "hermes", "pi", "usage", "glm", "oauth", "desktop")
    )
}
"""Every key that stands in the database, by where it is."""

CODEX = (
    'model_provider = "acme"\nmodel = "gpt-6.1"\n\n[model_providers.acme]\nname = "Acme"\n'
    'base_url = "https://api.acme.example/v1"\nwire_api = "responses"\n'
)
GROK = (
    '[models]\ndefault = "fast"\n\n[model.fast]\nmodel = "grok-4.5"\nbase_url = "https://grok.example/v1"\n'
    f'api_key = "{KEYS["grok"]}"\n'
)


def claude(url: str, key: str, **env: str) -> dict[str, Any]:
    """Return the settings of a row of Claude Code."""
    return {"env": {"ANTHROPIC_BASE_URL": url, "ANTHROPIC_AUTH_TOKEN": key, **env}, "permissions": {"allow": []}}


def entry(url: str, key: str, npm: str = "@ai-sdk/openai-compatible") -> dict[str, Any]:
    """Return the settings of a row of OpenCode."""
    return {"npm": npm, "options": {"baseURL": url, "apiKey": key}, "models": {"m-1": {"name": "M 1"}}}


@dataclass
class World:
    """CC Switch's files in a home. Rows are added with `add`, the database is made with `build`."""

    home: Path
    folder: Path | None = None
    rows: list[dict[str, Any]] = field(default_factory=list)

    @property
    def database(self) -> Path:
        """Return the database's path."""
        return (self.folder or self.home / ".cc-switch") / "cc-switch.db"

    def add(self, app: str, name: str, settings: object, **more: Any) -> World:
        """Add a row; `settings` and `meta` may be values, or texts as they are."""
        meta = more.pop("meta", {})
        said = settings if isinstance(settings, str) else json.dumps(settings)
        told = meta if isinstance(meta, str) else json.dumps(meta)
        number = len(self.rows)
        row = {"id": f"{app}-{number}", "app_type": app, "name": name, "settings_config": said, "meta": told}
        self.rows.append({**row, "created_at": 1_790_000_000_000 + number, "sort_index": number, **more})
        return self

    def build(self, version: int = VERSION, columns: str = COLUMNS) -> World:
        """Make the database; older and newer versions have other columns."""
        self.database.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.database)) as at:
            at.execute(f"CREATE TABLE providers ({columns}, PRIMARY KEY (id, app_type))")
            for statement in OTHER_TABLES:
                at.execute(statement)
            for row in self.rows:
                known = {name: value for name, value in row.items() if f"{name} " in columns}
                marks = ", ".join("?" * len(known))
                at.execute(f"INSERT INTO providers ({', '.join(known)}) VALUES ({marks})", tuple(known.values()))
            at.execute(f"PRAGMA user_version = {version}")
            at.commit()
        return self

    def settings(self, **said: Any) -> World:
        """Write settings.json, which stays in the default place."""
        path = self.home / ".cc-switch" / "settings.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(said), encoding="utf-8")
        return self


def everything(home: Path) -> World:
    """Return a world with good rows of every app, and every row that cannot be imported."""
    world = World(home)
    relay, acme = KEYS["relay"], KEYS["acme"]
    world.add("claude", "Relay", claude("https://relay.example/anthropic", relay, ANTHROPIC_MODEL="big"), is_current=1)
    world.add("claude", "Relay (copy)", claude("https://relay.example/anthropic", relay, ANTHROPIC_MODEL="big"))
    world.add("claude", "Acme", claude("https://api.acme.example", acme), website_url="https://acme.example")
    world.add("codex", "Acme", {"auth": {"OPENAI_API_KEY": acme}, "config": CODEX}, is_current=1)
    world.add("opencode", "Relay", entry("https://relay.example/v1", relay))
    gemini = {"GOOGLE_GEMINI_BASE_URL": "https://gem.example", "GEMINI_API_KEY": KEYS["gemini"]}
    world.add("gemini", "Gem", {"env": gemini, "config": {}})
    world.add("grokbuild", "Grok relay", {"config": GROK})
    claw = {"baseUrl": "https://claw.example/v1", "apiKey": KEYS["openclaw"], "api": "openai-completions"}
    world.add("openclaw", "Claw", claw)
    world.add("hermes", "Hermes", {"base_url": "https://hermes.example/v1", "api_key": KEYS["hermes"]})
    world.add("pi", "Pi", {"baseUrl": "https://pi.example/v1", "api": "openai-responses", "apiKey": KEYS["pi"]})
    world.add("claude-desktop", "Desk", claude("https://desk.example", KEYS["desktop"]))
    translated = claude("https://glm.example/api/v4", KEYS["glm"])
    world.add("claude", "Translated", translated, meta={"apiFormat": "openai_chat"})
    odd(world)
    return world


def odd(world: World) -> None:
    """Add every row that cannot be imported."""
    relay = claude("https://relay.example", KEYS["usage"])
    world.add("claude", "Claude Official", {"env": {}}, category="official")
    world.add("claude", "Taken over", claude("http://127.0.0.1:15721", "PROXY_MANAGED"))
    world.add("claude", "Placeholder", claude("https://relay.example", "PROXY_MANAGED"))
    world.add("claude", "Local proxy", claude("http://localhost:15721/claude", KEYS["usage"]))
    for kind in ("github_copilot", "codex_oauth", "xai_oauth"):
        world.add("claude", f"OAuth {kind}", relay, meta={"providerType": kind})
    world.add("claude", "Managed", relay, meta={"authBinding": {"source": "managed_account"}})
    world.add("opencode", "Slim", {"agents": {}}, category="omo-slim")
    world.add("opencode", "Oh my", {"agents": {}}, category="omo")
    world.add("claude", "Cut off", '{"env": {"ANTHROPIC_BASE_URL": "https://x.exam')
    world.add("claude", "A list", "[]")
    world.add("claude", "Bad meta", relay, meta="{")
    world.add("claude", "Nowhere", {"env": {"ANTHROPIC_AUTH_TOKEN": KEYS["usage"]}})
    world.add("claude", "No URL", claude("not a url", KEYS["usage"]))
    world.add("claude", "Cloud", {"env": {"CLAUDE_CODE_USE_BEDROCK": "1"}})
    world.add("codex", "Broken TOML", {"auth": {"OPENAI_API_KEY": KEYS["codex"]}, "config": "model = "})
    world.add("opencode", "Other package", entry("https://relay.example/v1", KEYS["usage"], "@acme/sdk"))
    world.add("tomorrow", "New app", {"baseUrl": "https://new.example"})
    world.add("claude", "Whole path", relay | claude("https://full.example/run", ""), meta={"isFullUrl": True})
