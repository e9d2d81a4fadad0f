"""Copilot Chat in a real VS Code, never signed in: questions answered through our extension, also after a switch."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from e2e.editor_world import EXTENSIONS, USER, browser, editor_in, served
from e2e.real_world import RealWorld, real_world
from ezswitch.demo.behaviour import Behaviour
from ezswitch.domain.secret import Secret

FIRST = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECOND = "sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0"
SOURCES = f"{USER}/chatLanguageModels.json"
LIVE = ".local/share/ezswitch/vscode/copilot-chat.json"


@pytest.fixture
def world(home: Path, outside: Mapping[str, str]) -> Iterator[RealWorld]:
    keys = {FIRST: "first", SECOND: "second"}
    with real_world(home, outside, "node", keys, Behaviour(every_surface=True)) as made:
        editor_in(made, outside)
        yield made


def add(world: RealWorld, name: str, key: str, *urls: str) -> None:
    options = ("--model", "main=claude-opus-4-7", "--key-stdin", "--no-check")
    world.ezswitch("add", name, "--name", f"{name.title()} Gateway", *urls, *options, text=key + "\n")


def extensions(world: RealWorld) -> list[str]:
    return [one["identifier"]["id"] for one in json.loads((world.home / EXTENSIONS).read_text())]


def test_a_question_is_answered_without_a_sign_in(world: RealWorld, outside: Mapping[str, str], tmp_path: Path) -> None:
    before = '[\n\t{ // the office\n\t\t"vendor": "openrouter",\n\t\t"name": "Office"\n\t},\n]\n'
    sources = world.write(SOURCES, before)
    add(world, "first", FIRST, "--anthropic", world.gateway.anthropic_url)
    add(world, "second", SECOND, "--openai", world.gateway.openai_url)
    world.ezswitch("use", "first", "copilot-chat")
    assert extensions(world) == ["ezswitch.ezswitch-copilot"]

    with served(world) as url, browser(world, outside, tmp_path / "failed.png") as page:
        page.do("open", url=url)
        page.do("sees", text="First Gateway")
        page.do("push", button="Open the List")
        page.do("sees", text="Set BYOK utility models")
        page.do("press", key="Escape")
        page.do("ask", text="Are you there?")
        page.do("answered", question=1, text=world.gateway.site.reply)
        page.do("picture", path=str(tmp_path / "answered.png"))
        posts = [one for one in world.gateway.requests if one.method == "POST"]
        assert {(one.key, one.model, one.path) for one in posts} == {
            (Secret(FIRST), "claude-opus-4-7", "/anthropic/v1/messages")
        }

        page.do("push", button="ezswitch profile First Gateway, switch")
        page.do("choose", text="Second Gateway")
        page.do("sees_button", button="ezswitch profile Second Gateway, switch")
        page.do("ask", text="And now?")
        page.do("answered", question=2, text=world.gateway.site.reply)
        last = world.gateway.requests[-1]
        assert (last.key, last.path) == (Secret(SECOND), "/v1/chat/completions")
        page.do("picture", path=str(tmp_path / "switched.png"))

    for key in (FIRST, SECOND):
        assert world.files_with(key) == []
        assert not world.leaked(key)
    world.ezswitch("revert", "copilot-chat")
    assert sources.read_bytes() == before.encode()
    assert not (world.home / LIVE).exists()
    assert extensions(world) == []


def test_a_question_is_answered_through_vs_codes_own_entry(
    world: RealWorld, outside: Mapping[str, str], tmp_path: Path
) -> None:
    before = '[\n\t{ // the office\n\t\t"vendor": "openrouter",\n\t\t"name": "Office"\n\t},\n]\n'
    sources = world.write(SOURCES, before)
    by_entry = ("--way", "copilot-chat=custom-endpoint")
    add(world, "first", FIRST, "--anthropic", world.gateway.anthropic_url, *by_entry)
    add(world, "second", SECOND, "--openai", world.gateway.openai_url, *by_entry)
    world.ezswitch("use", "first", "copilot-chat", "--accept", "literal-key")
    assert world.files_with(FIRST) == [SOURCES]
    assert sources.stat().st_mode & 0o777 == 0o600
    assert not (world.home / LIVE).exists()

    with served(world) as url, browser(world, outside, tmp_path / "failed.png") as page:
        page.do("open", url=url)
        page.do("push", button="Auto")
        page.do("click", text="Manage Models...")
        page.do("sees", text="Set BYOK utility models")
        page.do("press", key="Escape")
        page.do("ask", text="Are you there?")
        page.do("answered", question=1, text=world.gateway.site.reply)
        page.do("picture", path=str(tmp_path / "answered.png"))
        posts = [one for one in world.gateway.requests if one.method == "POST"]
        assert {(one.key, one.model, one.path) for one in posts} == {
            (Secret(FIRST), "claude-opus-4-7", "/anthropic/v1/messages")
        }

        world.ezswitch("use", "second", "copilot-chat")
        assert world.files_with(FIRST) == []
        page.do("open", url=url)  # a window reads the list when it is loaded
        page.do("sees", text="Set BYOK utility models")
        page.do("ask", text="And now?")
        page.do("answered", question=1, text=world.gateway.site.reply)
        last = [one for one in world.gateway.requests if one.method == "POST"][-1]
        assert (last.key, last.path) == (Secret(SECOND), "/v1/chat/completions")
        page.do("picture", path=str(tmp_path / "switched.png"))

    world.ezswitch("revert", "copilot-chat")
    assert sources.read_bytes() == before.encode()
    for key in (FIRST, SECOND):
        assert world.files_with(key) == []
        assert not world.leaked(key)
