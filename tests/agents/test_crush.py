"""Crush: what its repository says, as named tests; the real program has not been seen yet."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.crush import AGENT, CONFIG
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.surface import Surface
from ezswitch.formats import shell

USE = use_of(AGENT)
HOME = Path("/home/sam")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
CORP = (
    '{"providers": {"corp": {"type": "anthropic", "base_url": "https://corp.example/anthropic", "api_key": "K"}}, '
    '"models": {"large": {"provider": "corp", "model": "large"}}}'
)


def written(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(AGENT.apply({CONFIG: None}, replace(USE, **changes))[CONFIG] or "")
    return made


@pytest.mark.parametrize(
    ("surface", "url", "kind", "form"),
    [
        (Surface.OPENAI, "https://x.example/api/coding/paas/v4", "openai-compat", None),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic"),
        (Surface.ANTHROPIC, "https://x.example/anthropic", "anthropic", None),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, kind: str, form: str | None) -> None:
    entry = written(surface=surface, base_url=url)["providers"]["ezswitch"]
    assert (entry["type"], entry["base_url"]) == (kind, form or url)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_key_is_a_command_for_the_programs_own_bash_on_every_system(platform: str) -> None:
    helper = ("/home/sam smith/it's (mine)/ezswitch-key", *USE.helper[1:])
    key = written(helper=helper, platform=platform)["providers"]["ezswitch"]["api_key"]
    assert (key[:2], key[-1]) == ("$(", ")")
    assert tuple(shell.split(key[2:-1], "linux") or ()) == helper


def test_an_address_with_a_dollar_would_be_filled_in_and_is_refused() -> None:
    with pytest.raises(Refused, match="dollar"):
        written(base_url="https://x.example/$(id)/v1")
    assert "$" not in written(name="Team $HOME")["providers"]["ezswitch"]["name"]


def test_every_model_has_its_numbers_and_both_slots_are_filled() -> None:
    config = written()
    models = config["providers"]["ezswitch"]["models"]
    assert [one["id"] for one in models] == ["main-model-1", "small-model-1", "extra-model-1"]
    assert all(one["context_window"] > one["default_max_tokens"] > 0 for one in models)
    assert config["models"] == {
        "large": {"provider": "ezswitch", "model": "main-model-1"},
        "small": {"provider": "ezswitch", "model": "small-model-1"},
    }
    assert written(models={"main": "only"}, catalogue=())["models"]["small"]["model"] == "only"
    with pytest.raises(Refused, match="Crush has to be told every model"):
        written(models={}, catalogue=())


@pytest.mark.parametrize("text", ['{"a": 1, // mine\n"b": 2}', '{"a": 1,}'])
def test_it_reads_json_as_it_is(text: str) -> None:
    assert isinstance(AGENT.active({CONFIG: text}), Unreadable)
    with pytest.raises(CannotRead):
        AGENT.apply({CONFIG: text}, USE)


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: CORP}) == Foreign("https://corp.example/anthropic")
    assert AGENT.active({CONFIG: CORP.replace('"provider": "corp"', '"provider": "openai"')}) == Original()
    after = AGENT.apply({CONFIG: None}, USE)[CONFIG] or ""
    other = AGENT.active({CONFIG: after.replace("ezswitch-key", "pass")})
    assert isinstance(other, Foreign)
    gone = AGENT.active({CONFIG: after.replace('"model": "small-model-1"', '"model": "gone"')})
    assert isinstance(gone, OnProfile)
    assert not gone.intact


def test_own_sign_in_frees_it_from_a_chosen_gateway_and_leaves_its_entry() -> None:
    cleared = json.loads(AGENT.clear({CONFIG: CORP}, None)[CONFIG] or "")
    assert cleared == {"providers": json.loads(CORP)["providers"]}
    theirs = '{"models": {"large": {"provider": "anthropic", "model": "claude-opus-4-7"}}}'
    assert AGENT.clear({CONFIG: theirs}, None) == {CONFIG: theirs}
    assert AGENT.clear({CONFIG: None}, None) == {CONFIG: None}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({CONFIG: CORP.replace('"K"', f'"{KEY}"')})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.ANTHROPIC: "https://corp.example/anthropic"}, {"main": "large"})
    assert seen.key_place == "providers.corp.api_key"
    assert KEY not in repr(seen)
    command = AGENT.found({CONFIG: CORP.replace('"K"', '"$(op read corp)"')})
    assert command is not None
    assert (command.secret, "paste it" in command.reason) == (None, True)
    assert AGENT.found({CONFIG: None}) is None


def test_a_choice_made_inside_the_program_is_told() -> None:
    assert AGENT.overlays is not None
    (overlay,) = AGENT.overlays(Environment(HOME, {}))
    assert overlay.path == HOME / ".local/share/crush/crush.json"
    (finding,) = overlay.judge('{"models": {"large": {"provider": "openai", "model": "gpt-5"}}}')
    assert "inside Crush" in finding.what
    assert overlay.judge('{"models": {"large": {"provider": "ezswitch", "model": "m"}}}') == ()
    assert overlay.judge("{}") == ()


def test_its_folders_on_every_system() -> None:
    windows = Environment(Path("C:/Users/sam"), {"LOCALAPPDATA": "D:/Local"}, "win32")
    assert AGENT.overlays is not None
    assert AGENT.files(windows)[0].path == Path("C:/Users/sam/.config/crush/crush.json")
    assert AGENT.overlays(windows)[0].path == Path("D:/Local/crush/crush.json")
    bare = AGENT.overlays(replace(windows, variables={}))
    assert bare[0].path == Path("C:/Users/sam/AppData/Local/crush/crush.json")
    there = Environment(HOME, {"CRUSH_GLOBAL_CONFIG": "/srv/c", "CRUSH_GLOBAL_DATA": "/srv/d"})
    assert AGENT.files(there)[0].path == Path("/srv/c/crush.json")
    assert AGENT.overlays(there)[0].path == Path("/srv/d/crush.json")
    two = Environment(HOME, {"CRUSH_GLOBAL_CONFIG": "/a"}, shell_variables={"CRUSH_GLOBAL_CONFIG": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["crush-two-folders"]


def test_it_is_marked_as_never_run() -> None:
    assert AGENT.seen == ""
