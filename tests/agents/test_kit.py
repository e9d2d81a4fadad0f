"""The contract's checks as the program runs them: silent for every agent of ours, and loud for one that is broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest

from ezswitch.agents.agent import Agent, OnProfile, Original, Use
from ezswitch.agents.declared import declared
from ezswitch.agents.kit import CHECKS, faults, samples
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from two_agents import TWO_AGENTS

Texts: TypeAlias = Mapping[str, str | None]

HOME = Environment(Path("/home/sam"), {})
GOOD = declared(
    "good",
    'name = "Good"\nfile = "~/.good/a.json"\nformat = "jsonc"\nsurface = "openai"\n[settings]\n'
    'url = "{base_url}"\nkey = "{key}"\nid = "{profile}"\nname = "{key_name}"\nmodel = "{model}"\n',
)
HELPED = declared(
    "helped",
    'name = "Helped"\nfile = "~/.helped/a.json"\nformat = "jsonc"\nsurface = "openai"\n[settings]\n'
    'url = "{base_url}"\ncommand = "{helper}"\n',
)


def told(agent: Agent) -> set[str]:
    files = agent.files(HOME)
    return {fault for texts in samples(agent, files) for fault in faults(agent, files, texts)}


@pytest.mark.parametrize("agent", [*TWO_AGENTS, GOOD, HELPED], ids=lambda agent: agent.id)
def test_nothing_is_said_of_an_agent_that_keeps_to_it(agent: Agent) -> None:
    assert told(agent) == set()


def breaking(change: Callable[[Texts, Use], dict[str, str | None]]) -> Agent:
    return replace(GOOD, apply=change)


def plain(texts: Texts, use: Use) -> dict[str, str | None]:
    return GOOD.apply(texts, use)


BROKEN: Mapping[str, Agent] = {
    "After a switch the file tells profile and key.": replace(GOOD, active=lambda _: Original()),
    "Switching twice changes nothing more.": breaking(
        lambda texts, use: {"a.json": f"{plain(texts, use)['a.json']} "},
    ),
    "Going back gives the same bytes.": replace(GOOD, clear=lambda texts, _: dict(texts)),
    "One profile after another is the same as the second alone.": breaking(
        lambda texts, use: plain({"a.json": plain(texts, use)["a.json"] if use.profile == "first" else "{}"}, use),
    ),
    "Everything else survives byte for byte.": breaking(
        lambda texts, use: {"a.json": str(plain(texts, use)["a.json"]).replace("mine", "yours")},
    ),
    "Own sign-in leaves nothing of a profile.": replace(GOOD, clear=lambda texts, _: dict(texts)),
    "An address never stands without its key source.": breaking(
        lambda texts, use: {"a.json": str(plain(texts, use)["a.json"]).replace("EXAMPLE", "")},
    ),
    "A key stands nowhere but where it has to.": replace(
        GOOD, active=lambda texts: OnProfile("first", "team", str(texts.get("a.json")))
    ),
    "A file that does not parse is refused, not repaired.": breaking(lambda _, use: plain({"a.json": "{}"}, use)),
}


def test_every_check_is_broken_once() -> None:
    assert set(BROKEN) == {words for words, _ in CHECKS}


@pytest.mark.parametrize("words", BROKEN)
def test_a_broken_agent_is_told(words: str) -> None:
    assert words in told(BROKEN[words])


def test_an_error_is_a_fault_with_its_words() -> None:
    def refuse(_texts: Texts, _use: Use) -> dict[str, str | None]:
        raise Refused("no", "It cannot be done.")

    assert "Switching twice changes nothing more. (It cannot be done.)" in told(breaking(refuse))
