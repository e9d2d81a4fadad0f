"""status and agents, for people."""

from __future__ import annotations

from pathlib import Path

from cli_door import Door

CLAUDE = Path("/home/user/.claude/settings.json")


def test_a_fresh_machine(door: Door) -> None:
    assert door("status").out == (
        "AGENT        USES         HEALTH       NOTE\n"
        "Claude Code  own sign-in  not checked\n"
        "OpenCode     own sign-in  not checked\n"
        "No profiles yet. Add one: ezswitch add ezrouter\n"
    )


def test_an_agent_on_a_profile_with_its_health(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    assert "Claude Code  ezrouter     works" in door("status").out
    door.web.keys = set()
    door("check")
    assert "Claude Code  ezrouter     key rejected" in door("status").out


def test_an_edit_by_hand_is_seen(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    text = door.files.bytes_of(CLAUDE)
    door.files.put(CLAUDE, text.replace(b"https://www.ezrouter.dev/anthropic", b"https://other.example"))
    assert "changed outside ezswitch" in door("status").out
    assert "changed outside ezswitch" in door("agents").out


def test_foreign_and_unreadable_are_named(door: Door) -> None:
    door.files.put(CLAUDE, b'{"env": {"ANTHROPIC_BASE_URL": "https://gateway.example/x"}}')
    assert "gateway.example (not a profile)" in door("status").out
    door.files.put(CLAUDE, b'{\n\n"env": nonsense}')
    assert "cannot be read (line 3)" in door("status").out


def test_a_machine_without_agents_says_how_to_get_one(bare: Door) -> None:
    lines = bare("status").out.splitlines()
    assert lines[0] == "No agent is installed here."
    assert lines[1].startswith("  Claude Code: npm install")
    assert bare("agents").out.count("not installed") == 2
    assert "not installed (npm install -g @anthropic-ai/claude-code)\n" in bare("agents").out


def test_agents_lists_files_key_and_conflicts(door: Door) -> None:
    door.shell = {"OPENCODE_CONFIG_CONTENT": "{}"}
    door.added()("use", "ezrouter", "--all")
    out = door("agents").out
    assert "claude-code: Claude Code 2.1.330, ezrouter, key by command\n  ~/.claude/settings.json\n" in out
    assert "  the key lies in ~/.local/state/ezswitch/keys/ezrouter\n" in out
    assert "  ! " in out
    assert "OPENCODE_CONFIG_CONTENT" in out
    assert "1 conflict, see: ezswitch agents" in door("status").out


def test_what_could_not_be_read_is_told_beside_the_rest(door: Door) -> None:
    door.files.put(door.profiles, b"version = 1\n[profiles.a\n")
    said = door("status")
    assert said.status == 1
    assert "Claude Code" in said.out
    assert "profiles.toml:2:12" in said.err


def test_foreign_names_cannot_move_the_cursor(door: Door) -> None:
    door.files.put(CLAUDE, b'{"env": {"ANTHROPIC_BASE_URL": "https://a\\u001b[2J.example"}}')
    for command in ("status", "agents"):
        assert "\x1b" not in door(command).out
