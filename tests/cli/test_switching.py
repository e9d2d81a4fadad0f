"""use, undo, redo, revert, history: what people see, and what the files say afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_door import Door
from ezswitch.agents import all_agents
from usecases.test_ways import Editors

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
CLAUDE = Path("/home/user/.claude/settings.json")
OPENCODE = Path("/home/user/.config/opencode/opencode.json")


def test_use_says_what_changed_when_it_counts_and_how_to_go_back(door: Door) -> None:
    said = door.added()("use", "ezrouter", "claude-code")
    assert said.status == 0
    lines = said.out.splitlines()
    assert lines[0] == "Claude Code uses ezrouter"
    assert "  changed ~/.claude/settings.json" in lines
    assert lines[-1] == "Take it back: ezswitch undo"
    assert b"https://www.ezrouter.dev/anthropic" in door.files.bytes_of(CLAUDE)


def test_switching_again_changes_nothing_and_says_so(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    said = door("use", "ezrouter", "claude-code")
    assert said.status == 0
    assert said.out == "Claude Code uses ezrouter\n  already so: ~/.claude/settings.json\n", "there is nothing to undo"


def test_undo_redo_and_revert_go_there_and_back(door: Door) -> None:
    before = {path: door.files.bytes_of(path) for path in (CLAUDE, OPENCODE)}
    door.added()("use", "ezrouter", "--all")
    after = {path: door.files.bytes_of(path) for path in (CLAUDE, OPENCODE)}
    said = door("undo")
    assert said.out.startswith("Claude Code is as it was before\n")
    assert said.out.endswith("Take it back: ezswitch redo\n")
    assert {path: door.files.bytes_of(path) for path in before} == before
    assert door("redo").out.startswith("Claude Code uses ezrouter\n")
    assert {path: door.files.bytes_of(path) for path in before} == after
    assert door("revert", "--all").status == 0
    assert {path: door.files.bytes_of(path) for path in before} == before


def test_own_sign_in_clears_the_settings(door: Door) -> None:
    door.added()("use", "ezrouter", "--all")
    said = door("use", "own-sign-in", "--all")
    assert "Claude Code is on its own sign-in" in said.out
    assert b"ezrouter" not in door.files.bytes_of(CLAUDE) + door.files.bytes_of(OPENCODE)


def test_without_an_agent_those_on_a_profile_go(door: Door) -> None:
    door.added()("duplicate", "ezrouter", "copy")
    said = door("use", "copy")
    assert said.status == 1
    assert "No agent uses a profile now. Name one: ezswitch use copy AGENT, or --all." in said.err
    door("use", "ezrouter", "opencode")
    said = door("use", "copy", "--json")
    assert [one["agent"] for one in said.document["switches"]] == ["opencode"]


def test_without_any_installed_agent_all_is_nobody(bare: Door) -> None:
    said = bare.added()("use", "ezrouter", "--all")
    assert said.status == 1
    assert "No agent is installed here." in said.err


def test_a_dry_run_prints_the_masked_diff_and_touches_nothing(door: Door) -> None:
    door.added()
    before = door.files.snapshot()
    said = door("use", "ezrouter", "--all", "--dry-run")
    assert said.status == 0
    assert "+++ /home/user/.claude/settings.json" in said.out
    assert "•••" in said.out
    assert KEY not in said.out
    assert door.files.snapshot() == before
    coloured = door("use", "ezrouter", "--all", "--dry-run", screen=True).out
    assert "\x1b[32m+" in coloured


def test_a_named_agent_that_is_skipped_is_partly_done(door: Door) -> None:
    door.added("gpt", "--openai", "https://gw.example/v1")
    said = door("use", "gpt", "claude-code", "opencode")
    assert said.status == 1
    assert "OpenCode uses gpt" in said.out
    assert "Claude Code skipped: " in said.out
    assert door("use", "gpt", "--all").status == 0


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (("use", "nobody", "--all"), 1, "There is no profile 'nobody'. Did"),
        (("use", "nobody"), 1, "no profile 'nobody'"),
        (("use", "ezrouter", "claude-cod"), 1, "Did you mean claude-code?"),
        (("use", "ezrouter", "claude-code", "--all"), 2, "not both"),
        (("undo",), 1, "nothing to undo"),
        (("redo",), 1, "nothing to redo"),
        (("revert",), 2, "or --all"),
        (("revert", "claude-code", "--all"), 2, "or --all"),
        (("revert", "nobody"), 1, "no agent"),
        (("history", "nobody"), 1, "no agent"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_with_words(door: Door, argv: tuple[str, ...], status: int, words: str) -> None:
    door.added("noboda", "--preset", "ezrouter")
    door.added()
    before = door.files.snapshot()
    said = door(*argv)
    assert said.status == status
    assert words in said.err
    assert door.files.snapshot() == before


def test_revert_without_a_past_says_so(door: Door) -> None:
    assert door("revert", "--all").out == "Nothing to revert: ezswitch has changed no agent.\n"
    assert "ezswitch changed nothing there" in door("revert", "claude-code").out


def test_a_profile_on_another_host_than_its_key_needs_consent(door: Door) -> None:
    door.added()
    text = door.files.bytes_of(door.profiles).replace(b"https://www.ezrouter.dev/anthropic", b"https://evil.example")
    door.files.put(door.profiles, text)
    before = door.files.bytes_of(CLAUDE)
    said = door("use", "ezrouter", "claude-code")
    assert said.status == 1
    assert "https://evil.example" in said.err
    assert "--accept new-origin" in said.err
    assert door.files.bytes_of(CLAUDE) == before


def test_a_broken_agent_file_is_named_with_its_place(door: Door) -> None:
    door.files.put(CLAUDE, b'{\n  "env": nonsense\n}')
    said = door.added()("use", "ezrouter", "claude-code")
    assert said.status == 1
    assert "settings.json:2:10" in said.err
    assert door.files.bytes_of(CLAUDE) == b'{\n  "env": nonsense\n}'


def test_history_for_people(door: Door) -> None:
    assert door("history").out == "Nothing was switched yet.\n"
    door.added()("use", "ezrouter", "--all")
    door("undo")
    lines = [line.split() for line in door("history").out.splitlines()]
    assert lines[0] == ["TIME", "WHAT", "AGENT", "PROFILE"]
    assert [line[2] for line in lines[1:]] == ["undo", "undo", "use", "use"]
    assert lines[3][3:] == ["Claude", "Code", "ezrouter", "taken", "back"]
    only = door("history", "opencode").out
    assert "OpenCode" in only
    assert "Claude" not in only


def test_a_conflict_is_shown_never_overwritten(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    changed = door.files.bytes_of(CLAUDE).replace(b"https://www.ezrouter.dev/anthropic", b"https://mine.example")
    door.files.put(CLAUDE, changed)
    said = door("undo")
    assert said.status == 1
    assert "--accept overwrite-changes" in said.err
    assert door.files.bytes_of(CLAUDE) == changed
    assert door("undo", "--accept", "overwrite-changes").status == 0


def test_a_preview_says_which_programs_it_would_run(door: Door) -> None:
    door.added()
    door.supported = all_agents()
    editors = Editors({"code": ""})
    door.editors = editors
    door.files.put(Path("/home/user/.config/Code/User/settings.json"), b"{}\n")
    argv = ("use", "ezrouter", "copilot-chat", "--dry-run")
    line = "Visual Studio Code: install the extension ezswitch.ezswitch-copilot 0.1.0"
    assert f"GitHub Copilot Chat: {line}\n" in door(*argv).out
    assert door(*argv, "--json").document["programs"] == [{"agent": "copilot-chat", "does": line}]
    assert editors.done == []
