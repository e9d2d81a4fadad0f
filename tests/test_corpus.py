"""Files as people keep them, through real switches: every byte comes back, and only lines of ours differ meanwhile.

For each agent and each of its files: a profile, another one, undo, revert. What an agent's program would not read is
refused with line and column, untouched. The counts are printed.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

import corpus_builder
from corpus_builder import CORPUS, MAKERS, large
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, AgentFile, OnProfile
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.surface import Surface
from ezswitch.usecases import switch
from ezswitch.usecases.running import shelf_of
from memory_house import HOME, OPENCODE, SETTINGS, House, profile

LITERAL = frozenset({"literal-key"})
URLS = {
    Surface.OPENAI: "https://one.example/v1",
    Surface.RESPONSES: "https://one.example/v1",
    Surface.ANTHROPIC: "https://one.example/anthropic",
    Surface.GEMINI: "https://one.example",
}
WINDOW = 120
"""Lines that a switch adds in one place, at most."""
STRICT = {
    ("claude-code", "settings.json"),
    ("cline", "providers.json"),
    ("crush", "crush.json"),
    ("copilot-cli", "providers.json"),
}
"""Their programs take neither comments nor trailing commas."""
NO_TRAILING_COMMA = {("droid", "settings.json"), ("gemini-cli", "settings.json"), ("qwen-code", "settings.json")}
MODEL_IS_A_TABLE = {("grok-build", "config.toml"), ("qwen-code", "settings.json")}
"""Theirs is a table: a text in that place is another program's, and is refused rather than replaced."""
MODEL_IS_A_TEXT = {("codex", "config.toml")}
SOME_ROLES = {"kilo": {"kilo.jsonc", "opencode.json"}, "opencode": {"opencode.json", "opencode.jsonc"},
              "copilot-chat": {"Code/chatLanguageModels.json", "copilot-chat.json"}}  # fmt: skip
"""Of many files that are read alike, these stand for the rest."""

_PIECES = re.compile(r'("(?:\\.|[^"\\\n])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def files() -> Iterator[tuple[Agent, AgentFile]]:
    """Yield every agent with each of its files."""
    for agent in all_agents():
        for file in agent.files(Environment(HOME, {})):
            if file.role in SOME_ROLES.get(agent.id, {file.role}):
                yield agent, file


EVERY = tuple(files())


@cache
def corpus(format_name: str) -> dict[str, bytes]:
    """Return name -> bytes of the whole corpus of a format, with a file of 300 KB."""
    kept = {path.name: path.read_bytes() for path in sorted((CORPUS / format_name).iterdir())}
    return {**kept, "large": large(format_name)}


def text_of(data: bytes) -> str:
    return data.decode("utf-8-sig")


def _json_without(text: str) -> str:
    return _PIECES.sub(lambda piece: piece[1] or " ", text)


def _loads(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return None


def must_be_refused(agent: Agent, file: AgentFile, name: str, data: bytes) -> bool:
    """Say by other means than the program's own whether an agent's program could not use a file."""
    if name.startswith("refused-"):
        return True
    place, text = (agent.id, file.role), text_of(data)
    if file.format == "toml":
        model = tomllib.loads(text).get("model")
        return (place in MODEL_IS_A_TABLE and isinstance(model, str)) or (
            place in MODEL_IS_A_TEXT and isinstance(model, dict)
        )
    if file.format != "jsonc" or not text.strip():
        return False
    bare = _json_without(text)
    if not bare.strip():
        return place in STRICT
    value = _loads(re.sub(r",(\s*[\]}])", r"\1", bare))
    if isinstance(value, list) != file.role.endswith("chatLanguageModels.json"):
        return True
    comma, comment = _loads(bare) is None, _loads(text) is None
    model = value.get("model") if isinstance(value, dict) else None
    return (
        (place in STRICT and comment)
        or (place in NO_TRAILING_COMMA and comma)
        or (place in MODEL_IS_A_TABLE and isinstance(model, str))
    )


def house_of(agent: Agent, file: AgentFile, data: bytes) -> House:
    """Return a house with this one file, and two profiles that fit every agent."""
    house = House()
    house.ports = replace(house.ports, supported=(agent,))
    for path in (SETTINGS, OPENCODE):
        house.files.delete(path)
    house.files.put(file.path, data, 0o600)
    for name in ("one", "two"):
        urls = {surface: url.replace("one", name) for surface, url in URLS.items()}
        shelf_of(house.ports).save(profile(name, f"{name}.example", base_url=urls))
    return house


def inserted_only(old: str, new: str) -> bool:
    """Tell whether the old line's characters all stand in the new text, in order."""
    rest = iter(new)
    return all(letter in rest for letter in old.rstrip("\r\n"))


def assert_owned_lines_only(agent: Agent, before: str, after: str) -> None:
    """Hold a diff to what is ours: a line that goes names an owned setting, or it only gets more.

    What stands below a line that goes, as its value, goes with it.
    """
    words = tuple({re.split(r"[\[\]^=]", owned.path[-1])[0] for owned in agent.owned})
    new, at, owner = after.splitlines(keepends=True), 0, -1
    for line in before.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip())
        try:
            at = new.index(line, at, at + WINDOW) + 1
            owner = -1
            continue
        except ValueError:
            mine = any(word in line for word in words if word)
        assert mine or -1 < owner < indent or inserted_only(line, "".join(new[at : at + WINDOW])), line
        owner = indent if mine else owner


@pytest.mark.parametrize(("agent", "file"), EVERY, ids=[f"{agent.id}-{file.role}" for agent, file in EVERY])
def test_every_byte_comes_back(agent: Agent, file: AgentFile) -> None:
    counts = {"came back": 0, "refused": 0}
    for name, data in corpus(file.format).items():
        house = house_of(agent, file, data)
        if must_be_refused(agent, file, name, data):
            assert_refused(house, agent, file, name)
            counts["refused"] += 1
        else:
            assert_comes_back(house, agent, file, data, name)
            counts["came back"] += 1
    print(f"{agent.id} {file.role}: {counts}")
    assert counts["came back"] + counts["refused"] == len(corpus(file.format)) >= 60
    assert counts["refused"] >= 6


def assert_refused(house: House, agent: Agent, file: AgentFile, name: str) -> None:
    before = house.files.snapshot()
    with pytest.raises((CannotRead, Refused)) as refused:
        switch.use(house.ports, "one", (agent.id,), LITERAL)
    if isinstance(refused.value, CannotRead):
        assert f"{file.path}:{refused.value.line}:{refused.value.column}: " in str(refused.value), name
        assert refused.value.line >= 1, name
        assert refused.value.column >= 1, name
    assert house.files.snapshot() == before, name


def assert_comes_back(house: House, agent: Agent, file: AgentFile, data: bytes, name: str) -> None:
    before = house.files.snapshot()
    switch.use(house.ports, "one", (agent.id,), LITERAL)
    first = house.files.bytes_of(file.path) or b""
    after_one = house.files.snapshot()
    assert_owned_lines_only(agent, data.decode(), first.decode())
    switch.use(house.ports, "two", (agent.id,), LITERAL)
    assert_owned_lines_only(agent, data.decode(), (house.files.bytes_of(file.path) or b"").decode())
    reading = {one.role: None for one in agent.files(house.ports.environment)}
    texts = {**reading, file.role: (house.files.bytes_of(file.path) or b"").decode()}
    if len(reading) == 1:
        active = agent.active(texts)
        assert isinstance(active, OnProfile), name
        assert active.profile == "two", name
    switch.undo(house.ports)
    assert house.files.snapshot() == after_one, name
    switch.revert(house.ports, (agent.id,))
    assert house.files.bytes_of(file.path) == data, name
    assert agents_files(house, before) == {}, name


def agents_files(house: House, before: dict[str, object]) -> dict[str, object]:
    """Return what differs from before outside of our own folders."""
    now = {path: node for path, node in house.files.snapshot().items() if "ezswitch" not in path}
    was = {path: node for path, node in before.items() if "ezswitch" not in path}
    return {path: node for path, node in {**now, **was}.items() if now.get(path) != was.get(path)}


@pytest.mark.parametrize("format_name", MAKERS)
def test_the_corpus_is_what_it_says(format_name: str) -> None:
    """At least 60 good files of each format, in every layout; the composed ones are those of the builder."""
    files = corpus(format_name)
    good = {name: data for name, data in files.items() if not name.startswith("refused-")}
    assert len(good) >= 60
    assert len(files) - len(good) >= 6
    assert {name: data for name, data in files.items() if name.startswith("built-")} == corpus_builder.built(
        format_name
    )
    traits = {
        "CRLF": any(b"\r\n" in data for data in good.values()),
        "BOM": any(data.startswith(b"\xef\xbb\xbf") for data in good.values()),
        "no final newline": any(data and not data.endswith(b"\n") for data in good.values()),
        "tabs": any(b"\t" in data for data in good.values()),
        "not ASCII": any(not data.isascii() for data in good.values()),
        "comments": any(b"#" in data or b"//" in data for data in good.values()),
        "empty": b"" in good.values(),
        "300 KB": any(len(data) >= 300_000 for data in good.values()),
    }
    assert all(traits.values()), traits
