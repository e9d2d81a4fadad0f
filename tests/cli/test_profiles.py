"""add, edit, duplicate, remove: what people see, what is stored, and where the key comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli_door import Door
from ezswitch.agents import all_agents
from ezswitch.domain.secret import Secret

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
OTHER_KEY = "sk-ez-EXAMPLEffffffffffffffffffffffff"
KEYS = Path("/home/user/.local/state/ezswitch/keys")


def test_a_presets_name_alone_is_enough(door: Door) -> None:
    said = door("add", "ezrouter", hidden=KEY)
    assert said.out == ("Added ezrouter.\nezrouter: works · 2 models · 12 ms\nUse it: ezswitch use ezrouter --all\n")
    assert (said.status, said.err) == (0, "")
    assert door.asked == ["Key 'ezrouter' (it is not shown): "]
    assert door.keychain.records["ezrouter"].secret == Secret(KEY)
    assert b'preset = "ezrouter"' in door.files.bytes_of(door.profiles)
    assert KEY.encode() not in door.files.bytes_of(door.profiles)


def test_a_profile_of_ones_own(door: Door) -> None:
    said = door(
        *(
            "add",
            "team",
            "--name",
            "My Team",
            "--openai",
            "https://gw.example/v1/",
            "--anthropic",
            "https://gw.example",
        ),
        *("--model", "main=m-1", "--model", "small=m-2", "--key-stdin", "--no-check"),
        typed=KEY + "\n",
    )
    assert said.out == "Added team.\nUse it: ezswitch use team --all\n"
    (profile,) = door("profiles", "--json").document["profiles"]
    assert profile["name"] == "My Team"
    assert profile["base_url"] == {"openai": "https://gw.example/v1", "anthropic": "https://gw.example"}
    assert profile["models"] == {"main": "m-1", "small": "m-2"}
    assert profile["key"]["name"] == "team"
    assert door.web.urls == []


def test_own_addresses_under_a_presets_name_do_not_take_the_preset(door: Door) -> None:
    door("add", "deepseek", "--openai", "https://mirror.example/v1", "--key-stdin", "--no-check", typed=KEY)
    (profile,) = door("profiles", "--json").document["profiles"]
    assert profile["base_url"] == {"openai": "https://mirror.example/v1"}
    assert profile["preset"] is None


def test_a_preset_with_one_address_replaced(door: Door) -> None:
    door("add", "m", "--preset", "deepseek", "--openai", "https://mirror.example/v1", "--key-stdin", typed=KEY)
    (profile,) = door("profiles", "--json").document["profiles"]
    assert profile["base_url"]["openai"] == "https://mirror.example/v1"
    assert profile["base_url"]["anthropic"] == "https://api.deepseek.com/anthropic"


def test_blanks_around_a_key_are_cut_off_and_said(door: Door) -> None:
    said = door("add", "ezrouter", "--key-stdin", typed=f"  {KEY} \n")
    assert said.err == "ezswitch: blanks around the key were cut off.\n"
    assert door.keychain.records["ezrouter"].secret == Secret(KEY)


def test_the_line_end_of_echo_is_not_worth_a_word(door: Door) -> None:
    assert door("add", "ezrouter", "--key-stdin", typed=KEY + "\r\n").err == ""


@pytest.mark.parametrize("typed", ["", "\n", f"{KEY}\n{KEY}\n", f"{KEY}\x00", "two words", "schlüssel-EXAMPLE"])
def test_what_cannot_be_a_key_is_refused_and_nothing_is_stored(door: Door, typed: str) -> None:
    before = door.files.snapshot()
    said = door("add", "ezrouter", "--key-stdin", typed=typed)
    assert said.status == 1
    assert said.err.startswith("ezswitch: not a usable key: ")
    assert KEY not in said.err
    assert door.files.snapshot() == before
    assert door.keychain.records == {}


def test_without_a_terminal_and_without_a_key_it_says_so(door: Door) -> None:
    said = door("add", "ezrouter")
    assert said.status == 1
    assert "no terminal to ask for it" in said.err
    assert "--key-stdin" in said.err


def test_key_stdin_on_a_terminal_asks_hidden_instead(door: Door) -> None:
    assert door("add", "ezrouter", "--key-stdin", hidden=KEY).status == 0
    assert len(door.asked) == 1


def test_a_key_that_is_stored_already_is_shared_without_a_question(door: Door) -> None:
    door.added()
    said = door("add", "second", "--preset", "ezrouter", "--key", "ezrouter", "--no-check")
    assert said.status == 0
    assert door("keys", "--json").document["keys"][0]["profiles"] == ["ezrouter", "second"]


def test_a_shared_key_for_another_host_needs_the_named_consent(door: Door) -> None:
    door.added()
    said = door("add", "ds", "--preset", "deepseek", "--key", "ezrouter")
    assert said.status == 1
    assert "https://api.deepseek.com" in said.err
    assert "--accept new-origin" in said.err
    assert b"ds" not in door.files.bytes_of(door.profiles)
    assert door("add", "ds", "--preset", "deepseek", "--key", "ezrouter", "--accept", "new-origin").status == 0


def test_a_key_where_its_name_belongs_is_refused_and_not_repeated(door: Door) -> None:
    for argv in (("add", "x", "--preset", "ezrouter", "--key", KEY.lower()), ("keys", "remove", KEY)):
        said = door(*argv, hidden=KEY)
        assert said.status == 1
        assert KEY.lower() not in said.err.lower()
        assert "looks like a key itself" in said.err


def test_plain_http_is_asked_for_never_silent(door: Door) -> None:
    argv = ("add", "plain", "--openai", "http://gw.example/v1", "--key-stdin", "--no-check")
    said = door(*argv, typed=KEY)
    assert said.status == 1
    assert "http://gw.example is not encrypted" in said.err
    assert said.err.endswith("--accept plain-http\n")
    assert door(*argv, "--accept", "plain-http", typed=KEY).status == 0


def test_loopback_needs_no_consent(door: Door) -> None:
    argv = ("add", "local", "--openai", "http://127.0.0.1:11434/v1", "--key-stdin", "--no-check")
    assert door(*argv, typed="ollama").status == 0


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("add", "Not An Id"), "cannot be a profile id"),
        (("add", "own-sign-in", "--preset", "ezrouter"), "own-sign-in"),
        (("add", "x"), "names no base URL"),
        (("add", "x", "--preset", "nope"), "There are: ezrouter, "),
        (("add", "x", "--openai", "gw.example/v1"), "does not start with https://"),
        (("add", "x", "--openai", "https://"), "names no host"),
        (("add", "x", "--openai", "https://u:p@gw.example"), "user name or password"),
        (("add", "x", "--preset", "ezrouter", "--model", "main"), "is not ROLE=ID"),
        (("add", "x", "--preset", "ezrouter", "--key", "a b"), "cannot be a name of a key"),
        (("edit", "nobody", "--name", "N"), "no profile 'nobody'"),
        (("duplicate", "nobody", "x"), "no profile 'nobody'"),
        (("remove", "nobody"), "no profile 'nobody'"),
    ],
)
def test_what_cannot_be_is_refused_with_words(door: Door, argv: tuple[str, ...], words: str) -> None:
    before = door.files.snapshot()
    said = door(*argv, hidden=KEY)
    assert said.status == 1
    assert words in said.err
    assert said.err.count("\n") == 1
    assert door.files.snapshot() == before
    assert door.keychain.records == {}


def test_the_same_id_twice_is_refused(door: Door) -> None:
    assert door.added()("add", "ezrouter", hidden=KEY).status == 1


def test_a_bad_verdict_is_told_and_the_profile_is_stored(door: Door) -> None:
    said = door("add", "ezrouter", "--key-stdin", typed=OTHER_KEY)
    assert said.status == 0
    assert said.out.startswith("Added ezrouter.\nezrouter: key rejected · ")
    assert said.out.splitlines()[-1] == "Give it another key: ezswitch keys set ezrouter"
    assert door("check").status == 1
    content = door("add", "again", "--preset", "ezrouter", "--key", "ezrouter", "--json").document
    assert content["check"]["verdict"] == "key_rejected"


def test_edit_changes_what_is_said_and_tells_who_has_the_old_one(door: Door) -> None:
    door.added()("use", "ezrouter", "--all")
    said = door("edit", "ezrouter", "--model", "main=claude-haiku-4-5", "--model", "small=", "--no-check")
    assert said.out == (
        "Changed ezrouter.\nNot applied yet to Claude Code, OpenCode: ezswitch use ezrouter claude-code opencode\n"
    )
    assert door("profiles", "--json").document["profiles"][0]["models"] == {"main": "claude-haiku-4-5"}


def test_edit_takes_an_address_out(door: Door) -> None:
    door.added()("edit", "ezrouter", "--openai", "", "--no-check")
    assert list(door("profiles", "--json").document["profiles"][0]["base_url"]) == ["anthropic"]


def test_edit_with_nothing_to_say_is_refused(door: Door) -> None:
    said = door.added()("edit", "ezrouter")
    assert said.status == 1
    assert "edit --help" in said.err


def test_comments_survive_an_edit(door: Door) -> None:
    door.added()
    door.files.put(door.profiles, door.files.bytes_of(door.profiles) + b"\n# mine\n")
    door("edit", "ezrouter", "--name", "Other", "--no-check")
    assert door.files.bytes_of(door.profiles).endswith(b"\n# mine\n")


def test_duplicate_shares_the_key(door: Door) -> None:
    said = door.added()("duplicate", "ezrouter", "copy")
    assert said.out == "Added copy. It shares the key 'ezrouter'.\nUse it: ezswitch use copy --all\n"


def test_remove_says_what_became_of_the_key(door: Door) -> None:
    door.added()("duplicate", "ezrouter", "copy")
    assert door("remove", "copy").out == "Removed copy. Its key 'ezrouter' stays: ezrouter uses it too.\n"
    assert door("remove", "ezrouter").out == (
        "Removed ezrouter. Its key 'ezrouter' is gone too: nobody else used it.\n"
    )
    assert door.keychain.records == {}


def test_a_profile_in_use_is_removed_only_with_a_place_for_its_agents(door: Door) -> None:
    before = door.files.bytes_of(Path("/home/user/.claude/settings.json"))
    door.added()("use", "ezrouter", "claude-code")
    said = door("remove", "ezrouter")
    assert said.status == 1
    assert "--move-to" in said.err
    said = door("remove", "ezrouter", "--move-to", "own-sign-in")
    assert said.status == 0
    assert "Claude Code is on its own sign-in" in said.out
    assert json.loads(door.files.bytes_of(Path("/home/user/.claude/settings.json"))) == json.loads(before)


def test_profiles_for_people(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    assert door("profiles").out == (
        "PROFILE   HOST              FORMATS           MODEL            KEY               USED BY\n"
        "ezrouter  www.ezrouter.dev  openai+anthropic  claude-opus-4-7  ezrouter: stored  claude-code\n"
    )


def test_no_profiles_says_how_to_begin(door: Door) -> None:
    assert door("profiles").out == "No profiles yet. Add one: ezswitch add ezrouter\n"


def test_presets_for_people(door: Door) -> None:
    lines = door("presets").out.splitlines()
    assert lines[0].split() == ["PRESET", "NAME", "FORMATS"]
    assert lines[1].split() == ["ezrouter", "ezrouter", "openai+anthropic"]
    assert lines[-2].split() == ["custom", "Custom"]
    assert all(len(line) <= 80 for line in lines)


def test_a_key_reaches_no_file_but_the_keychain(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    files = {path: node.data for path, node in door.files.nodes.items() if KEY.encode() in node.data}
    assert files == {}
    door("use", "ezrouter", "opencode")
    assert {path for path, node in door.files.nodes.items() if KEY.encode() in node.data} == {KEYS / "ezrouter"}


def test_a_way_is_chosen_for_one_agent_and_taken_back(door: Door) -> None:
    door.supported = all_agents()
    door.added()
    assert door("edit", "ezrouter", "--way", "copilot-chat=custom-endpoint", "--no-check").status == 0
    assert b'way = "custom-endpoint"' in door.files.bytes_of(door.profiles)
    assert door("edit", "ezrouter", "--way", "copilot-chat=", "--no-check").status == 0
    assert b"way" not in door.files.bytes_of(door.profiles)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("copilot-chat=by-pigeon", "Its ways are extension, custom-endpoint."),
        ("claude-code=extension", "Claude Code has one way only."),
        ("copilot-chat", "names no way of an agent"),
        ("emacs=x", "is no agent that ezswitch knows"),
    ],
)
def test_a_way_that_there_is_not_is_refused(door: Door, typed: str, words: str) -> None:
    door.supported = all_agents()
    door.added()
    said = door("edit", "ezrouter", "--way", typed, "--no-check")
    assert said.status == 1
    assert words in said.err


def test_notes_and_tags_are_given_shown_and_taken_out(door: Door) -> None:
    door("add", "ezrouter", "--notes", "Mia pays", "--tags", "work, EU", "--no-check", hidden=KEY)
    (profile,) = door("profiles", "--json").document["profiles"]
    assert (profile["notes"], profile["tags"]) == ("Mia pays", ["work", "EU"])
    assert "TAGS" in door("profiles").out
    assert "work, EU" in door("profiles").out
    door("edit", "ezrouter", "--notes", "", "--tags", "", "--no-check")
    (profile,) = door("profiles", "--json").document["profiles"]
    assert (profile["notes"], profile["tags"]) == ("", [])
    assert "TAGS" not in door("profiles").out


def test_the_order_is_the_same_on_every_door(door: Door) -> None:
    door("add", "ezrouter", "--no-check", hidden=KEY)
    door("add", "deepseek", "--no-check", hidden=OTHER_KEY)
    said = door("edit", "deepseek", "--before", "ezrouter")
    assert (said.status, said.out) == (0, "Moved deepseek.\n")
    assert [one["id"] for one in door("profiles", "--json").document["profiles"]] == ["deepseek", "ezrouter"]
    door("edit", "deepseek", "--after", "ezrouter", "--tags", "slow", "--no-check")
    assert [one["id"] for one in door("profiles", "--json").document["profiles"]] == ["ezrouter", "deepseek"]
    assert door("edit", "deepseek", "--before", "nobody").status == 1
