"""aider: what its documentation and one run of the real program said, as named tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.aider import AGENT, CONFIG
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
OPENAI = replace(USE, surface=Surface.OPENAI, base_url="https://x.example/v1")
CORP = f"model: openai/large\nopenai-api-base: https://corp.example/v1\nopenai-api-key: {KEY}\n"
MARKS = ["EZSWITCH_PROFILE=first", "EZSWITCH_KEY=team"]


def said(text: str | None) -> Any:
    return yaml.safe_load(text or "")


def switched(text: str | None, *uses: Any) -> str:
    for use in uses:
        text = AGENT.apply({CONFIG: text}, use)[CONFIG]
    return text or ""


def test_the_anthropic_form_is_a_variable_a_key_by_name_and_a_prefix() -> None:
    use = replace(USE, base_url="https://x.example/anthropic/v1")
    assert said(switched(None, use)) == {
        "model": "anthropic/main-model-1",
        "weak-model": "anthropic/small-model-1",
        "set-env": [*MARKS, "ANTHROPIC_API_BASE=https://x.example/anthropic"],
        "api-key": [f"anthropic={KEY}"],
    }


def test_the_openai_form_is_three_options() -> None:
    assert said(switched(None, OPENAI)) == {
        "model": "openai/main-model-1",
        "weak-model": "openai/small-model-1",
        "openai-api-base": "https://x.example/v1",
        "openai-api-key": KEY,
        "set-env": MARKS,
    }


def test_an_option_it_does_not_know_ends_it_so_none_is_made_up() -> None:
    known = {"model", "weak-model", "openai-api-base", "openai-api-key", "set-env", "api-key"}
    assert {*said(switched(None, USE)), *said(switched(None, OPENAI))} == known


@pytest.mark.parametrize(("one", "two"), [(USE, OPENAI), (OPENAI, USE)])
def test_nothing_of_one_format_is_left_by_the_other(one: Any, two: Any) -> None:
    before = "read:\n  - a # mine\nset-env:\n  - A=b\n"
    assert said(switched(before, one, two)) == said(switched(before, two))
    assert AGENT.clear({CONFIG: switched(before, one, two)}, {CONFIG: before}) == {CONFIG: before}


def test_variables_and_keys_of_others_stay() -> None:
    before = "set-env:\n  - A=b # mine\napi-key:\n  - gemini=x\n"
    after = switched(before, USE)
    assert "  - A=b # mine\n" in after
    assert said(after)["api-key"] == ["gemini=x", f"anthropic={KEY}"]


def test_without_a_main_model_it_is_refused() -> None:
    with pytest.raises(Refused, match="no main model"):
        AGENT.apply({CONFIG: None}, replace(USE, models={}))


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({CONFIG: CORP.replace("openai/", "anthropic/")}) == Original()
    theirs = "set-env: [ANTHROPIC_API_BASE=https://a.example, ANTHROPIC_API_BASE=https://b.example]\n"
    assert AGENT.active({CONFIG: theirs}) == Foreign("https://b.example")
    assert isinstance(AGENT.active({CONFIG: "set-env: A=b\n"}), Unreadable)


@pytest.mark.parametrize("use", [USE, OPENAI])
def test_the_key_is_told_and_halves_are_seen(use: Any) -> None:
    text = switched(None, use)
    active = AGENT.active({CONFIG: text})
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert (active.literal.reveal(), KEY in repr(active), active.intact) == (KEY, False, True)
    assert active.models == {"main": "main-model-1", "small": "small-model-1"}
    for old, new in ((KEY, ""), ("EZSWITCH_KEY=team", "EZSWITCH_X=1"), ("https://", "")):
        changed = AGENT.active({CONFIG: text.replace(f"openai-api-key: {old}", "x: 1").replace(old, new)})
        assert isinstance(changed, OnProfile)
        assert not changed.intact or old == "https://"


def test_own_sign_in_frees_it_from_a_gateway() -> None:
    assert AGENT.clear({CONFIG: CORP + "read: a\n"}, None) == {CONFIG: "read: a\n"}
    theirs = {CONFIG: "model: sonnet\n"}
    assert AGENT.clear(theirs, None) == theirs


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({CONFIG: CORP})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.key_place, KEY in repr(seen)) == ("openai-api-key", False)
    keyless = AGENT.found({CONFIG: "model: anthropic/m\nset-env: [ANTHROPIC_API_BASE=https://a.example]\n"})
    assert keyless is not None
    assert (keyless.secret, ".env" in keyless.reason) == (None, True)
    assert AGENT.found({CONFIG: None}) is None


@pytest.mark.parametrize("name", ["AIDER_MODEL", "AIDER_OPENAI_API_BASE", "AIDER_API_KEY", "AIDER_SET_ENV"])
def test_a_variable_that_wins_is_a_conflict(name: str) -> None:
    (found,) = AGENT.conflicts(Environment(Path("/home/sam"), {}, shell_variables={name: "x"}))
    assert (found.severity, name in found.what) == (Severity.BLOCKS, True)


def test_a_projects_own_file_outranks_it() -> None:
    assert AGENT.project is not None
    (file,) = AGENT.project(Path("/p"))
    assert (file.role, file.path, file.format) == (CONFIG, Path("/p/.aider.conf.yml"), "yaml")
