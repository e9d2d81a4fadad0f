"""Grok Build: what was seen of the real program, as named tests."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.grok_build import AGENT, CONFIG
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.formats import shell

USE = use_of(AGENT)
HOME = Path("/home/sam")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
CORP = '[models]\ndefault = "corp"\n\n[model.corp]\nmodel = "large"\nbase_url = "https://corp.example/v1"\n'


def written(**changes: Any) -> dict[str, Any]:
    return tomllib.loads(AGENT.apply({CONFIG: None}, replace(USE, **changes))[CONFIG] or "")


@pytest.mark.parametrize(
    ("surface", "url", "backend", "form"),
    [
        (Surface.OPENAI, "https://x.example/api/coding/paas/v4", "chat_completions", None),
        (Surface.RESPONSES, "https://x.example/v1", "responses", None),
        (Surface.ANTHROPIC, "https://x.example/anthropic", "messages", "https://x.example/anthropic/v1"),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "messages", "https://x.example/anthropic/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, backend: str, form: str | None) -> None:
    config = written(surface=surface, base_url=url)
    made = config["model"]["ezswitch"]
    assert (made["base_url"], made["api_backend"]) == (form or url, backend)


def test_the_key_is_a_command_that_a_shell_runs() -> None:
    helper = ("/home/sam smith/it's/ezswitch-key", *USE.helper[1:])
    config = written(helper=helper)
    assert tuple(shell.split(config["auth_provider"]["ezswitch"]["command"], "linux") or ()) == helper
    assert config["model"]["ezswitch"]["auth_provider"] == "ezswitch"
    assert not {"api_key", "env_key"} & set(config["model"]["ezswitch"])


def test_the_model_for_titles_is_the_profiles_or_the_address_would_be_asked_for_one_of_xai() -> None:
    assert written()["models"] == {"default": "ezswitch", "session_summary": "small-model-1"}
    assert written(models={"main": "only"}, catalogue=())["models"]["session_summary"] == "only"


def test_a_choice_made_inside_the_program_leaves_our_model_idle_and_clear_takes_the_titles_too() -> None:
    after = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    moved = after.replace('default = "ezswitch"', 'default = "grok-4.6"')
    assert AGENT.active({CONFIG: moved}) == Original()
    assert tomllib.loads(AGENT.clear({CONFIG: moved}, None)[CONFIG] or "") == {"models": {"default": "grok-4.6"}}


def test_a_model_has_to_be_known() -> None:
    with pytest.raises(Refused, match="Grok Build has to be told every model"):
        written(models={}, catalogue=())


def test_a_host_that_takes_no_bearer_is_refused() -> None:
    with pytest.raises(Refused, match="bearer"):
        written(surface=Surface.ANTHROPIC, base_url="https://api.anthropic.com")


def test_a_line_that_the_program_adds_itself_survives_and_stays_after_clear() -> None:
    after = AGENT.apply({CONFIG: CORP}, USE)[CONFIG] or ""
    grown = after + "\n[marketplace]\ndefault_skills_installs_purged = true\n"
    back = AGENT.clear({CONFIG: grown}, {CONFIG: CORP})[CONFIG] or ""
    assert tomllib.loads(back) == tomllib.loads(CORP) | {"marketplace": {"default_skills_installs_purged": True}}


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: '[models]\ndefault = "grok-4.6"\n'}) == Original()
    assert AGENT.active({CONFIG: CORP}) == Foreign("https://corp.example/v1")
    unreadable = AGENT.active({CONFIG: "models = 3\n"})
    assert isinstance(unreadable, Unreadable)
    assert unreadable.line == 1


@pytest.mark.parametrize(("old", "new"), [('"small-model-1"', '""'), ('"chat_completions"', '"smoke"')])
def test_half_of_it_edited_away_is_seen(old: str, new: str) -> None:
    after = AGENT.apply({CONFIG: None}, replace(USE, surface=Surface.OPENAI))[CONFIG] or ""
    assert old in after
    changed = AGENT.active({CONFIG: after.replace(old, new)})
    assert isinstance(changed, OnProfile)
    assert not changed.intact


def test_another_command_in_our_table_is_no_profile() -> None:
    after = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    config = tomllib.loads(after)
    other = after.replace(config["auth_provider"]["ezswitch"]["command"], "pass corp")
    assert AGENT.active({CONFIG: other}) == Foreign(config["model"]["ezswitch"]["base_url"])


def test_own_sign_in_frees_it_from_a_chosen_gateway_and_leaves_that_model() -> None:
    cleared = tomllib.loads(AGENT.clear({CONFIG: CORP}, None)[CONFIG] or "")
    assert cleared == {"model": {"corp": {"model": "large", "base_url": "https://corp.example/v1"}}}
    theirs = '[models]\ndefault = "grok-4.6"\nsession_summary = "grok-4"\n'
    assert AGENT.clear({CONFIG: theirs}, None) == {CONFIG: theirs}
    assert AGENT.clear({CONFIG: None}, None) == {CONFIG: None}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    plain = AGENT.found({CONFIG: f'{CORP}api_key = "{KEY}"\n'})
    assert plain is not None
    assert (plain.base_url, plain.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert plain.key_place == "model.corp.api_key"
    assert KEY not in repr(plain)
    variable = AGENT.found({CONFIG: f'{CORP}env_key = "CORP_KEY"\napi_backend = "messages"\n'})
    assert variable is not None
    assert (list(variable.base_url), variable.secret) == ([Surface.ANTHROPIC], None)
    assert "variable" in variable.reason
    other = AGENT.found({CONFIG: f'{CORP}api_backend = "bedrock"\n'})
    assert other is not None
    assert "'bedrock', which ezswitch does not know" in other.reason
    assert AGENT.found({CONFIG: None}) is None


def test_its_folder_is_honoured() -> None:
    there = Environment(HOME, {}, shell_variables={"GROK_HOME": "/srv/grok"})
    assert AGENT.files(there)[0].path == Path("/srv/grok/config.toml")
    assert AGENT.files(Environment(HOME, {}, "win32"))[0].path == HOME / ".grok" / "config.toml"
    two = Environment(HOME, {"GROK_HOME": "/a"}, shell_variables={"GROK_HOME": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["grok-two-folders"]


@pytest.mark.parametrize(
    ("variable", "severity"), [("GROK_DEFAULT_MODEL", Severity.BLOCKS), ("GROK_CONFIG", Severity.WARNS)]
)
def test_a_variable_that_wins_is_told_without_its_content(variable: str, severity: Severity) -> None:
    (finding,) = AGENT.conflicts(Environment(HOME, {variable: "grok-4"}))
    assert (finding.severity, variable in finding.what) == (severity, True)
    assert "grok-4" not in repr(finding)


def test_an_organisations_pin_blocks() -> None:
    assert AGENT.overlays is not None
    mine, machine = AGENT.overlays(Environment(HOME, {}))
    assert (mine.path, machine.path) == (HOME / ".grok/requirements.toml", Path("/etc/grok/requirements.toml"))
    (finding,) = mine.judge('[ui]\na = 1\n[models]\ndefault = "grok-4.5"\n')
    assert (finding.severity, finding.line) == (Severity.BLOCKS, 4)
    assert mine.judge("[ui]\na = 1\n") == ()
    assert len(AGENT.overlays(Environment(HOME, {}, "win32"))) == 1


def test_a_row_of_cc_switch_is_a_whole_file() -> None:
    assert AGENT.rival is not None
    seen = AGENT.rival.read({"config": f'{CORP}api_key = "{KEY}"\n'})
    assert (seen.base_url, seen.key_place) == ({Surface.OPENAI: "https://corp.example/v1"}, "model.corp.api_key")
    for nothing in ({}, {"config": 3}, {"config": "models = ="}, {"config": '[models]\ndefault = "grok-4.6"\n'}):
        assert "no model with an address" in AGENT.rival.read(nothing).reason
