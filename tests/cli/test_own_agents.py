"""`ezswitch agents --validate FILE`: what a definition would write, told to people and to programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_door import HOME, Door

EXAMPLES = Path(__file__).parents[2] / "resources/docs/agents/examples"
FILE = HOME / ".config/ezswitch/agents/acme-code.toml"


@pytest.fixture
def door() -> Door:
    found = Door()
    found.files.put(FILE, (EXAMPLES / "acme-code.toml").read_bytes())
    return found


def test_people_read_what_is_written_and_that_it_is_sound(door: Door) -> None:
    said = door("agents", "--validate", str(FILE))
    assert said.status == 0
    assert "acme-code: Acme Code, key by command" in said.out
    assert "api.keyCommand: The command line that prints the key." in said.out
    assert "It keeps to everything that an agent has to keep to. It is in use." in said.out


def test_programs_get_one_document(door: Door) -> None:
    said = door("agents", "--validate", str(FILE), "--json")
    (agent,) = said.document["agents"]
    assert (agent["id"], agent["key_delivery"], said.document["faults"]) == ("acme-code", "helper", [])
    assert agent["files"] == [str(HOME / ".acme/config.json")]
    assert {"path": ["model"], "part": "model", "secret": False} in agent["settings"]


def test_one_in_another_folder_is_told_where_it_belongs(door: Door) -> None:
    elsewhere = HOME / "house-bot.toml"
    door.files.put(elsewhere, (EXAMPLES / "house-bot.toml").read_bytes())
    said = door("agents", "--validate", str(elsewhere))
    assert "To use it, put it into ~/.config/ezswitch/agents" in said.out


def test_a_mistake_is_told_with_line_and_column(door: Door) -> None:
    door.files.put(FILE, FILE.name.encode() + b" = 1\n")
    said = door("agents", "--validate", str(FILE))
    assert said.status == 1
    assert f"{FILE}:1:1: acme-code is not known here." in said.err


def test_a_file_on_this_machine_that_cannot_be_read_is_told(door: Door) -> None:
    door.files.put(HOME / ".acme/config.json", b"{")
    said = door("agents", "--validate", str(FILE))
    assert said.status == 1
    assert "Not so: Its file on this machine:" in said.out


def test_the_agreement_is_a_named_one(door: Door) -> None:
    door.files.put(FILE, (EXAMPLES / "acme-code.toml").read_bytes().replace(b"~/.acme", b"/srv/acme"))
    said = door("agents", "--validate", str(FILE))
    assert (said.status, "--accept outside-home" in said.err) == (1, True)
    assert door("agents", "--validate", str(FILE), "--accept", "outside-home").status == 0
    assert '"acme-code"' in door("agents", "--json").out


def test_it_is_switched_like_every_other(door: Door) -> None:
    door.added("ezrouter", "--no-check")
    assert door("use", "ezrouter", "acme-code").status == 0
    text = (door.files.bytes_of(HOME / ".acme/config.json") or b"").decode()
    assert '"baseUrl": "https://www.ezrouter.dev/anthropic"' in text
    assert door("revert", "acme-code").status == 0
    assert door.files.bytes_of(HOME / ".acme/config.json") is None
