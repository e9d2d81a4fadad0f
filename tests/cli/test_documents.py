"""The JSON documents have exactly the shapes that design.md promises to scripts."""

from __future__ import annotations

import pytest

from cli_door import Door

AGENT = {"id", "name", "installed", "version", "files", "active", "state", "key_delivery", "drift", "takes_effect"}
STATUS = {"id", "name", "installed", "active", "state", "drift"}
CHECK = {"profile", "verdict", "message", "hint", "ms", "models", "status", "request_id", "layers"}
NOTHING = {"switches": [], "skipped": [], "failed": []}


def test_agents(door: Door) -> None:
    said = door.added()("agents", "--json")
    (claude, opencode) = said.document["agents"]
    assert AGENT | {"conflicts"} <= set(claude) == set(opencode)
    assert claude["id"] == "claude-code"
    assert claude["version"] == claude["seen"] == "2.1.330"
    assert claude["files"] == ["/home/user/.claude/settings.json"]
    assert (claude["active"], claude["state"], claude["key_delivery"], claude["drift"]) == (
        None,
        "original",
        None,
        False,
    )
    door("use", "ezrouter", "--all")
    (claude, opencode) = door("agents", "--json").document["agents"]
    assert (claude["active"], claude["state"], claude["key_delivery"]) == ("ezrouter", "profile", "helper")
    assert (opencode["active"], opencode["state"], opencode["key_delivery"]) == ("ezrouter", "profile", "reference")
    assert opencode["key_in_file"].endswith("/keys/ezrouter")


def test_a_conflict_is_a_finding(door: Door) -> None:
    door.shell = {"OPENCODE_CONFIG_CONTENT": "{}"}
    (_, opencode) = door("agents", "--json").document["agents"]
    (finding,) = opencode["conflicts"]
    assert set(finding) == {"id", "severity", "what", "why", "remedy", "command", "where", "subject"}
    assert finding["severity"] in ("blocks", "warns", "note")


def test_status_is_a_subset_of_agents(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    status = door("status", "--json").document["agents"]
    agents = {row["id"]: row for row in door("agents", "--json").document["agents"]}
    for row in status:
        assert set(row) >= STATUS
        assert row.items() <= agents[row["id"]].items()


def test_a_foreign_address_is_named(door: Door) -> None:
    path = door.ports().agents[0].files(door.ports().environment)[-1].path
    door.files.put(path, b'{"env": {"ANTHROPIC_BASE_URL": "https://gateway.example/anthropic"}}')
    (claude, _) = door("agents", "--json").document["agents"]
    assert (claude["state"], claude["active"]) == ("foreign", None)
    assert claude["address"] == "https://gateway.example/anthropic"


def test_an_unreadable_file_is_a_state_not_an_error(door: Door) -> None:
    path = door.ports().agents[0].files(door.ports().environment)[-1].path
    door.files.put(path, b'{"env": \n nonsense}')
    said = door("agents", "--json")
    assert said.document["agents"][0]["state"] == "unreadable"
    assert said.status == 0


def test_profiles(door: Door) -> None:
    (profile,) = door.added()("profiles", "--json").document["profiles"]
    assert profile["id"] == profile["name"] == "ezrouter"
    assert profile["base_url"] == {
        "openai": "https://www.ezrouter.dev/v1",
        "anthropic": "https://www.ezrouter.dev/anthropic",
    }
    assert profile["models"] == {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"}
    assert profile["key"] == {"name": "ezrouter", "present": True, "state": "present"}


@pytest.mark.parametrize(("mood", "present"), [("well", True), ("locked", None), ("none", False)])
def test_presence_of_a_key_is_null_where_nobody_can_say(door: Door, mood: str, present: bool | None) -> None:
    door.added()
    door.keychain.mood = mood
    (profile,) = door("profiles", "--json").document["profiles"]
    assert profile["key"]["present"] is present


def test_presets(door: Door) -> None:
    found = door("presets", "--json").document["presets"]
    assert found[0]["id"] == "ezrouter"
    assert {"id", "name", "website", "base_url", "models", "key_url", "note"} == set(found[0])


def test_use(door: Door) -> None:
    said = door.added()("use", "ezrouter", "--all", "--json")
    assert set(said.document) == {"switches", "skipped", "failed"}
    claude, opencode = said.document["switches"]
    assert set(claude) == {"agent", "profile", "files", "takes_effect", "warnings", "concerns"}
    assert (claude["agent"], claude["profile"], opencode["agent"]) == ("claude-code", "ezrouter", "opencode")
    assert {"path": "/home/user/.claude/settings.json", "changed": True} in claude["files"]


def test_use_that_cannot_serve_lists_the_reason(door: Door) -> None:
    door.added("gem", "--gemini", "https://gemini.example", "--key", "gem")
    said = door("use", "gem", "--all", "--json")
    assert said.status == 1
    assert {one["agent"] for one in said.document["skipped"]} == {"claude-code", "opencode"}
    assert all(one["reason"] for one in said.document["skipped"])


def test_a_dry_run_has_the_shape_of_use_and_the_diffs(door: Door) -> None:
    said = door.added()("use", "ezrouter", "claude-code", "--dry-run", "--json")
    assert said.document["dry_run"] is True
    assert said.document["switches"][0]["files"] == [{"path": "/home/user/.claude/settings.json", "changed": True}]
    assert "+++ /home/user/.claude/settings.json" in said.document["diffs"][0]["diff"]


def test_undo_redo_and_revert_have_the_shape_of_use(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    for command, profile in ((["undo"], None), (["redo"], "ezrouter"), (["revert", "--all"], None)):
        said = door(*command, "--json")
        assert said.status == 0
        (switch,) = said.document["switches"]
        assert (switch["agent"], switch["profile"]) == ("claude-code", profile)


def test_check(door: Door) -> None:
    (check,) = door.added()("check", "--json").document["checks"]
    assert set(check) >= CHECK
    assert (check["profile"], check["verdict"], check["models"], check["status"]) == ("ezrouter", "ok", 2, 200)
    assert all({"name", "ok", "ms"} == set(layer) for layer in check["layers"])


def test_models(door: Door) -> None:
    said = door.added()("models", "ezrouter", "--json").document
    assert [one["id"] for one in said["models"]] == ["claude-haiku-4-5", "claude-opus-4-7"]


def test_keys(door: Door) -> None:
    (key,) = door.added()("keys", "--json").document["keys"]
    assert key == {
        "name": "ezrouter",
        "state": "present",
        "place": "keychain",
        "profiles": ["ezrouter"],
        "agents": [],
        "origins": ["https://www.ezrouter.dev"],
        "revision": 1,
    }


def test_history(door: Door) -> None:
    door.added()("use", "ezrouter", "--all")
    entries = door("history", "--json").document["switches"]
    assert [entry["agent"] for entry in entries] == ["claude-code", "opencode"]
    assert len({entry["id"] for entry in entries}) == 1
    assert entries[0]["time"] == "2026-11-22T12:00:00Z"
    assert entries[0]["kind"] == "use"
    assert entries[0]["profile"] == "ezrouter"
    assert entries[0]["files"] == ["/home/user/.claude/settings.json"]
    (only,) = door("history", "opencode", "--json").document["switches"]
    assert only["agent"] == "opencode"


def test_an_error(door: Door) -> None:
    said = door("check", "nobody", "--json")
    assert said.status == 1
    assert set(said.document["error"]) == {"id", "title", "message", "hint", "path"}
    assert said.document["error"]["id"] == "bad_input"


def test_a_broken_profiles_file_is_an_error_with_its_place(door: Door) -> None:
    door.files.put(door.profiles, b"version = 1\n[profiles.a\n")
    error = door("profiles", "--json").document["error"]
    assert error["id"] == "cannot_read"
    assert (error["path"], error["line"], error["column"]) == (str(door.profiles), 2, 12)


def test_a_broken_profiles_file_does_not_hide_the_agents(door: Door) -> None:
    door.files.put(door.profiles, b"version = 1\n[profiles.a\n")
    said = door("agents", "--json")
    assert said.status == 1
    assert len(said.document["agents"]) == 2
    assert said.document["problem"]["id"] == "cannot_read"
    assert "profiles.toml:2:12" in said.err


def test_a_missing_consent_is_an_error_that_names_it(door: Door) -> None:
    said = door("add", "plain", "--openai", "http://gateway.example/v1", "--json")
    assert said.document["error"]["consent"] == "plain-http"


def test_wrong_usage_is_a_document_too(door: Door) -> None:
    said = door("use", "--json")
    assert said.status == 2
    assert said.document["error"]["id"] == "usage"


EVERY = [
    ("status",),
    ("agents",),
    ("profiles",),
    ("presets",),
    ("add", "second", "--preset", "ezrouter", "--key", "ezrouter"),
    ("edit", "ezrouter", "--name", "Other"),
    ("duplicate", "ezrouter", "copy"),
    ("remove", "ezrouter"),
    ("keys",),
    ("keys", "set", "ezrouter"),
    ("keys", "approve", "ezrouter", "https://gateway.example/v1"),
    ("keys", "remove", "ezrouter"),
    ("use", "ezrouter", "--all"),
    ("use", "ezrouter", "--all", "--dry-run"),
    ("undo",),
    ("redo",),
    ("revert", "--all"),
    ("history",),
    ("check",),
    ("models", "ezrouter"),
    ("models", "nobody"),
    ("bogus",),
    ("add", "x", "--bogus"),
]


@pytest.mark.parametrize("argv", EVERY, ids=" ".join)
@pytest.mark.parametrize("first", [True, False], ids=["json first", "json last"])
def test_every_command_prints_exactly_one_document(door: Door, argv: tuple[str, ...], first: bool) -> None:
    door.added()
    key = next(iter(door.web.keys))
    said = door(*(("--json", *argv) if first else (*argv, "--json")), typed=key)
    assert isinstance(said.document, dict)
    assert said.out.isascii()
    assert (said.status == 0) == ("error" not in said.document)
    assert key not in said.out + said.err
