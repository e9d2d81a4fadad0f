"""`ezswitch doctor`: what it prints, its document, its exit status."""

from __future__ import annotations

from cli_door import CLAUDE_SETTINGS, HOME, Door

SET = "ezswitch keys set ezrouter --accept new-origin"


def test_a_healthy_setup_says_so_and_is_no_failure(door: Door) -> None:
    said = door.added()("doctor")
    assert (said.status, said.err) == (0, "")
    assert said.out == "Nothing is wrong: agents, keys, files and records were looked at.\n"
    assert door("doctor", "--json").document == {"findings": []}


def test_what_needs_attention_is_the_exit_status_and_the_worst_comes_first(door: Door) -> None:
    door.added()
    door.files.put(CLAUDE_SETTINGS, b'{\n  "env": {,}\n}')
    door.files.put(door.profiles.with_name("settings.toml"), b"theme = 1\n")
    said = door("doctor")
    assert said.status == 1
    lines = said.out.splitlines()
    assert lines[0].startswith("blocks: Claude Code: ")
    assert lines[3] == "    ~/.claude/settings.json:2"
    assert lines[4].startswith("warning: ")
    assert lines[-1].endswith("settings.toml:1")


def test_the_document_has_every_field_and_where_is_null_without_a_file(door: Door) -> None:
    door.added()
    door.keychain.records.clear()
    document = door("doctor", "--json").document
    (finding,) = document["findings"]
    assert finding == {
        "id": "key-missing",
        "severity": "warns",
        "what": "There is no key ezrouter.",
        "why": "ezrouter cannot work without it.",
        "remedy": f"Store it: {SET}. Once stored, the key is sent to https://www.ezrouter.dev.",
        "command": SET,
        "where": None,
        "subject": "ezrouter",
    }
    door.files.put(CLAUDE_SETTINGS, b"{")
    worst = door("doctor", "--json").document["findings"][0]
    assert worst["where"] == {"file": str(CLAUDE_SETTINGS), "line": 1}


def test_a_project_is_looked_at_where_it_is_named(door: Door) -> None:
    door.added()
    project = HOME / "shop"
    door.files.put(project / ".claude/settings.json", b'{"env": {"ANTHROPIC_BASE_URL": "https://x.example"}}')
    assert door("doctor").status == 0
    said = door("doctor", str(project))
    assert said.status == 1
    assert "this project sets env.ANTHROPIC_BASE_URL itself" in said.out


def test_a_folder_that_is_not_there_is_refused(door: Door) -> None:
    said = door("doctor", str(HOME / "nowhere"))
    assert said.status == 1
    assert "no such folder" in said.err


def test_a_note_alone_is_no_failure(door: Door) -> None:
    door.added()
    door.files.stage(CLAUDE_SETTINGS, b"{}", private=False)
    said = door("doctor")
    assert said.status == 0
    assert said.out.startswith("note: ")
