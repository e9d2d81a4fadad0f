"""`ezswitch drift`: what it prints, its document, its exit status, and the three answers."""

from __future__ import annotations

import pytest

from cli_door import CLAUDE_SETTINGS, Door


@pytest.fixture
def changed(door: Door) -> Door:
    door.added()
    assert door("use", "ezrouter", "claude-code").status == 0
    assert door("drift").out == "Nothing was changed outside ezswitch since the last switch.\n"
    text = door.files.bytes_of(CLAUDE_SETTINGS)
    assert text is not None
    door.files.put(CLAUDE_SETTINGS, text.replace(b"claude-opus-4-7", b"claude-sonnet-4-6"))
    return door


def test_what_differs_is_printed_with_the_ways_to_go_on(changed: Door) -> None:
    said = changed("drift")
    assert said.status == 1
    lines = said.out.splitlines()
    assert lines[:4] == [
        "Claude Code was changed outside ezswitch:",
        "  ~/.claude/settings.json",
        "  - env.ANTHROPIC_DEFAULT_OPUS_MODEL: claude-opus-4-7",
        "  + env.ANTHROPIC_DEFAULT_OPUS_MODEL: claude-sonnet-4-6",
    ]
    assert "--reapply" in lines[-1]
    assert "--adopt" in lines[-1]
    (one,) = changed("drift", "--json").document["drift"]
    assert (one["agent"], one["profile"], one["adoptable"]) == ("claude-code", "ezrouter", True)
    assert one["settings"][0]["now"] == "claude-sonnet-4-6"


@pytest.mark.parametrize("answer", ["--reapply", "--adopt", "--leave"])
def test_each_answer_ends_it(changed: Door, answer: str) -> None:
    said = changed("drift", "claude-code", answer, "--accept", "missing-model")
    assert (said.status, said.err) == (0, "")
    assert changed("drift").status == 0
    assert changed("doctor").status == 0
    text = changed.files.bytes_of(CLAUDE_SETTINGS) or b""
    assert (b"claude-sonnet-4-6" in text) is (answer != "--reapply")
    assert (b"claude-sonnet-4-6" in (changed.files.bytes_of(changed.profiles) or b"")) is (answer == "--adopt")


def test_answers_have_documents(changed: Door) -> None:
    assert changed("drift", "--leave", "--json").document == {"left": ["claude-code"]}
    assert changed("drift", "claude-code", "--reapply", "--json").document["switches"][0]["agent"] == "claude-code"


def test_only_one_answer_is_taken_and_none_where_nothing_differs(changed: Door) -> None:
    assert changed("drift", "--adopt", "--leave").status == 2
    changed("drift", "--reapply")
    for answer in ("--reapply", "--adopt", "--leave"):
        said = changed("drift", answer)
        assert (said.status, said.out) == (1, "")
        assert "No agent was changed outside ezswitch." in said.err


def test_of_a_file_that_cannot_be_read_nobody_says_that_it_is_unchanged(changed: Door) -> None:
    changed.files.put(CLAUDE_SETTINGS, b"{")
    for words in (("drift",), ("drift", "opencode", "claude-code")):
        said = changed(*words)
        assert said.status == 1
        (line,) = said.out.splitlines()
        assert line.startswith("Claude Code cannot be read: ")
        assert f"{CLAUDE_SETTINGS}:1" in line
        assert line.endswith(". The file was left as it is. Correct it there, then try again.")
    content = changed("drift", "--json").document
    assert content["drift"] == []
    assert [one["agent"] for one in content["unreadable"]] == ["claude-code"]


def test_status_says_what_was_left_so_and_diagnose_begins_there(changed: Door) -> None:
    assert "changed outside ezswitch" in changed("status").out
    changed("drift", "--leave")
    assert "changed outside ezswitch, left so" in changed("status").out
    said = changed("diagnose", "claude-code")
    assert said.status == 1
    assert said.out.startswith("fault Settings file: Claude Code was changed outside ezswitch, and left so.\n")


def test_doctor_and_diagnose_say_the_same_of_it(changed: Door) -> None:
    (doctor,) = changed("doctor", "--json").document["findings"]
    fault = changed("diagnose", "claude-code", "--json").document["fault"]
    assert {**doctor, "severity": "blocks"} == fault
