"""Qwen Code: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import KEY, second_use, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.qwen_code import AGENT, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
HOME = Path("/home/sam")
CORP = json.dumps(
    {
        "modelProviders": {"openai": [{"id": "large", "baseUrl": "https://corp.example/v1", "envKey": "CORP_KEY"}]},
        "env": {"CORP_KEY": KEY},
        "security": {"auth": {"selectedType": "openai"}},
        "model": {"name": "large"},
    }
)


def on_profile(text: str | None = None, **changes: Any) -> str:
    return AGENT.apply({SETTINGS: text}, replace(USE, **changes))[SETTINGS] or ""


@pytest.mark.parametrize(
    ("surface", "url", "kind", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/v1", "openai", "https://x.example/v1"),
        (Surface.RESPONSES, "https://x.example/v1", "openai-responses", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, kind: str, written: str) -> None:
    said = json.loads(on_profile(surface=surface, base_url=url))
    assert said["security"]["auth"]["selectedType"] == kind
    assert {one["baseUrl"] for one in said["modelProviders"][kind]} == {written}
    assert said["model"] == {"name": "main-model-1", "baseUrl": written}


def test_the_key_stands_beside_its_address_because_an_open_session_keeps_its_variables() -> None:
    """It follows modelProviders at once: with a key in `env` the next profile's address would get this one's."""
    said = json.loads(on_profile())
    first = said["modelProviders"]["anthropic"][0]
    assert first["generationConfig"] == {"customHeaders": {"Authorization": f"Bearer {KEY}"}}
    assert said["env"] == {"EZSWITCH_PROFILE": "first"}
    assert first["envKey"] == "EZSWITCH_PROFILE"


def test_every_model_is_listed_and_the_main_one_chosen() -> None:
    said = json.loads(on_profile())
    listed = [one["id"] for one in said["modelProviders"]["anthropic"]]
    assert listed == ["main-model-1", "small-model-1", "extra-model-1"]
    with pytest.raises(Refused, match="every model"):
        on_profile(models={}, catalogue=())


def test_another_format_leaves_nothing_behind_in_the_list_of_the_first() -> None:
    both = AGENT.apply({SETTINGS: on_profile()}, replace(second_use(USE), surface=Surface.OPENAI))[SETTINGS] or ""
    assert list(json.loads(both)["modelProviders"]) == ["openai"]
    assert KEY in both
    alone = AGENT.apply({SETTINGS: None}, replace(second_use(USE), surface=Surface.OPENAI))[SETTINGS] or ""
    assert json.loads(both) == json.loads(alone)
    kept = AGENT.apply({SETTINGS: on_profile(CORP)}, replace(USE, surface=Surface.OPENAI))[SETTINGS] or ""
    assert [one["id"] for one in json.loads(kept)["modelProviders"]["openai"]][:2] == ["large", "main-model-1"]


@pytest.mark.parametrize("text", [None, "", "{}", '{"ui": {"theme": "x"}}', CORP])
def test_a_file_without_its_version_would_be_printed_anew_so_it_gets_one(text: str | None) -> None:
    assert json.loads(on_profile(text))["$version"] == 4


@pytest.mark.parametrize("text", ['{"theme": "GitHub"}', '{"vimMode": true, "env": {}}'])
def test_an_older_file_is_left_for_the_program_to_bring_up_to_date(text: str) -> None:
    assert "$version" not in json.loads(on_profile(text))


def test_a_version_that_stands_there_stays() -> None:
    assert json.loads(on_profile('{"$version": 3}'))["$version"] == 3


def test_a_trailing_comma_is_fatal_and_leaves_a_copy_so_that_is_refused_and_a_comment_is_not() -> None:
    trailing = '{\n  "ui": {},\n}'
    assert AGENT.active({SETTINGS: trailing}) == Unreadable(
        SETTINGS, "the agent that reads this file does not allow a comma before a closing bracket", 2, 11
    )
    with pytest.raises(CannotRead, match="comma before a closing bracket"):
        on_profile(trailing)
    assert "// mine" in on_profile('{\n  // mine\n  "ui": {}\n}')


def test_who_is_used() -> None:
    assert AGENT.active({SETTINGS: None}) == Original()
    assert AGENT.active({SETTINGS: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({SETTINGS: CORP.replace('"openai"}', '"qwen-oauth"}')}) == Original()
    other = json.loads(on_profile(CORP, surface=Surface.OPENAI)) | {"model": {"name": "large"}}
    assert AGENT.active({SETTINGS: json.dumps(other)}) == Foreign("https://corp.example/v1")
    assert isinstance(AGENT.active({SETTINGS: '{"modelProviders": 3}'}), Unreadable)
    assert isinstance(AGENT.active({SETTINGS: '{"model": "x"}'}), Unreadable)


def test_a_model_of_the_same_id_at_another_address_is_told_apart_by_the_address() -> None:
    text = on_profile(CORP, surface=Surface.OPENAI, models={"main": "large"})
    assert isinstance(AGENT.active({SETTINGS: text}), OnProfile)
    said = json.loads(text)
    del said["model"]["baseUrl"]
    assert AGENT.active({SETTINGS: json.dumps(said)}) == Foreign("https://corp.example/v1"), "the first one counts then"


def test_the_key_is_told_and_not_shown() -> None:
    active = AGENT.active({SETTINGS: on_profile()})
    assert isinstance(active, OnProfile)
    assert active.literal == Secret(KEY)
    assert KEY not in repr(active)


@pytest.mark.parametrize("half", [KEY, '"EZSWITCH_PROFILE": "first"', '"ezswitchKey": "team"'])
def test_a_half_is_seen(half: str) -> None:
    active = AGENT.active({SETTINGS: on_profile().replace(half, '"x": ""' if half != KEY else "")})
    assert isinstance(active, OnProfile)
    assert not active.intact


def test_own_sign_in_frees_it_from_a_chosen_model_of_somebody_else() -> None:
    cleared = json.loads(AGENT.clear({SETTINGS: CORP}, None)[SETTINGS] or "")
    assert cleared == {key: value for key, value in json.loads(CORP).items() if key in ("modelProviders", "env")}
    own = '{"security": {"auth": {"selectedType": "qwen-oauth"}}, "model": {"name": "coder-model"}}'
    assert AGENT.clear({SETTINGS: own}, None) == {SETTINGS: own}
    idle = json.loads(on_profile()) | {"security": {"auth": {"selectedType": "qwen-oauth"}}, "model": {"name": "c"}}
    left = json.loads(AGENT.clear({SETTINGS: json.dumps(idle)}, None)[SETTINGS] or "")
    assert left == {"$version": 4, "security": {"auth": {"selectedType": "qwen-oauth"}}, "model": {"name": "c"}}
    assert AGENT.clear({SETTINGS: None}, None) == {SETTINGS: None}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({SETTINGS: CORP})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.secret, seen.key_place) == (Secret(KEY), "env.CORP_KEY")
    elsewhere = AGENT.found({SETTINGS: CORP.replace("CORP_KEY", "OTHER", 1)})
    assert elsewhere is not None
    assert "paste it" in elsewhere.reason
    unknown = AGENT.found({SETTINGS: CORP.replace('"openai"', '"vertex-ai"')})
    assert unknown is not None
    assert "does not know" in unknown.reason
    assert AGENT.found({SETTINGS: None}) is None


def test_where_it_lives_and_that_no_variable_outranks_it() -> None:
    assert AGENT.files(Environment(HOME, {}))[0].path == HOME / ".qwen/settings.json"
    assert AGENT.home(Environment(HOME, {"QWEN_HOME": "/srv/q"})) == Path("/srv/q")
    assert AGENT.conflicts(Environment(HOME, {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "x"})) == ()
    two = Environment(HOME, {"QWEN_HOME": "/a"}, shell_variables={"QWEN_HOME": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["qwen-code-two-folders"]
    assert AGENT.project is not None
    assert [file.path for file in AGENT.project(HOME / "shop")] == [HOME / "shop/.qwen/settings.json"]
    assert AGENT.sign_in is not None
    assert AGENT.sign_in.files(Environment(HOME, {})) == (HOME / ".qwen/oauth_creds.json",)


@pytest.mark.parametrize(
    ("platform", "path"),
    [
        ("linux", "/etc/qwen-code/settings.json"),
        ("darwin", "/Library/Application Support/QwenCode/settings.json"),
        ("win32", "C:\\ProgramData\\qwen-code\\settings.json"),
    ],
)
def test_settings_of_the_system_win(platform: str, path: str) -> None:
    assert AGENT.overlays is not None
    (system,) = AGENT.overlays(Environment(HOME, {}, platform))
    assert system.path == Path(path)
    (chosen,) = system.judge('{"model": {"name": "x"}}')
    assert (chosen.severity, chosen.what) == (Severity.BLOCKS, "The system's settings say `model.name`.")
    assert "modelProviders.openai" in system.judge('{"modelProviders": {"openai": []}}')[0].what
    assert system.judge('{"ui": {}}') == ()
