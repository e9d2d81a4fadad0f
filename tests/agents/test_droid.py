"""Droid: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.droid import AGENT, SETTINGS
from ezswitch.agents.owned import owned_values
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.switching.conflicts import conflicts_of, judged
from fakes import MemoryFiles

USE = use_of(AGENT)
HOME, SHOP = Path("/home/sam"), Path("/home/sam/work/shop")
CORP = (
    '{"model": "custom:corp-0", "customModels": [{"model": "large", "id": "custom:corp-0", '
    '"baseUrl": "https://corp.example/v1", "apiKey": "K", "provider": "openai"}]}'
)


def on_profile(text: str | None = None) -> str:
    return AGENT.apply({SETTINGS: text}, USE)[SETTINGS] or ""


@pytest.mark.parametrize(
    ("surface", "url", "provider", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/v1", "generic-chat-completion-api", "https://x.example/v1"),
        (Surface.RESPONSES, "https://x.example/v1", "openai", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, provider: str, written: str) -> None:
    after = AGENT.apply({SETTINGS: None}, replace(USE, surface=surface, base_url=url))[SETTINGS]
    first = json.loads(after or "")["customModels"][0]
    assert (first["provider"], first["baseUrl"]) == (provider, written)


def test_every_model_is_listed_and_the_main_one_chosen() -> None:
    said = json.loads(on_profile())
    assert said["sessionDefaultSettings"] == {"model": "custom:ezswitch/main-model-1"}
    assert [one["id"] for one in said["customModels"]] == [
        "custom:ezswitch/main-model-1",
        "custom:ezswitch/small-model-1",
        "custom:ezswitch/extra-model-1",
    ]
    with pytest.raises(Refused, match="every model"):
        AGENT.apply({SETTINGS: None}, replace(USE, models={}, catalogue=()))


def test_a_trailing_comma_makes_it_pass_over_the_file_so_that_is_refused_and_a_comment_is_not() -> None:
    trailing, commented = '{\n  "model": "x",\n}', '{\n  // mine\n  "model": "x"\n}'
    assert AGENT.active({SETTINGS: trailing}) == Unreadable(
        SETTINGS, "the agent that reads this file does not allow a comma before a closing bracket", 2, 15
    )
    with pytest.raises(CannotRead, match="comma before a closing bracket"):
        on_profile(trailing)
    assert "// mine" in on_profile(commented)


def test_models_of_others_stay_where_they_are() -> None:
    after = json.loads(on_profile(CORP))
    assert after["customModels"][0]["id"] == "custom:corp-0"
    again = AGENT.apply({SETTINGS: on_profile(CORP)}, replace(USE, models={"main": "one"}, catalogue=()))[SETTINGS]
    assert [one["id"] for one in json.loads(again or "")["customModels"]] == ["custom:corp-0", "custom:ezswitch/one"]


def test_the_key_is_told_and_not_shown() -> None:
    active = AGENT.active({SETTINGS: on_profile()})
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert active.literal.reveal() == KEY
    assert KEY not in repr(active)


def test_a_command_for_the_key_counts_for_organisations_alone_so_the_key_stands_in_the_file() -> None:
    """With `apiKeyHelper` in the user's settings a request went out without any key."""
    said = json.loads(on_profile('{"apiKeyHelper": "pass show droid"}'))
    assert said["apiKeyHelper"] == "pass show droid", "it is the user's own"
    assert all(one["apiKey"] == KEY and "apiKeyHelper" not in one for one in said["customModels"])


def test_who_is_used() -> None:
    assert AGENT.active({SETTINGS: None}) == Original()
    assert AGENT.active({SETTINGS: CORP}) == Foreign("https://corp.example/v1")
    assert AGENT.active({SETTINGS: CORP.replace('"model": "custom:corp-0"', '"model": "opus"')}) == Original()
    for shown in ("main-model-1", "main-model-1 · ", "main-model-1 · Not a name", "main-model-1 · first · team · x"):
        renamed = on_profile().replace("main-model-1 · first · team", shown)
        assert AGENT.active({SETTINGS: renamed}) == Foreign("https://gateway.example.org/anthropic")
    assert isinstance(AGENT.active({SETTINGS: '{"customModels": 3}'}), Unreadable)


def test_the_default_of_a_session_wins_over_the_model_beside_it() -> None:
    """Seen with 0.215.0: a `model` left outside is not heeded, so a switch that wrote it would do nothing."""
    moved = CORP.replace(
        '"model": "custom:corp-0"', '"model": "opus", "sessionDefaultSettings": {"model": "custom:corp-0"}'
    )
    assert AGENT.active({SETTINGS: moved}) == Foreign("https://corp.example/v1")
    said = json.loads(on_profile(moved))
    assert said["sessionDefaultSettings"]["model"] == "custom:ezswitch/main-model-1"
    assert "model" not in said
    assert AGENT.clear({SETTINGS: on_profile(moved)}, {SETTINGS: moved}) == {SETTINGS: moved}
    assert AGENT.active({SETTINGS: '{"model": "custom:x", "sessionDefaultSettings": {"model": null}}'}) == Original()


def reprinted(text: str) -> str:
    """Return a text as Droid 0.215.0 printed it anew: what it knows of a model, in its order and with its defaults."""
    said = json.loads(text)
    known = ("model", "id", "index", "baseUrl", "apiKey", "displayName", "noImageSupport", "provider")
    for place, one in enumerate(said.get("customModels", ())):
        one.setdefault("index", place)
        one.setdefault("noImageSupport", one["provider"] == "generic-chat-completion-api")
    said["customModels"] = [{key: one[key] for key in known if key in one} for one in said.get("customModels", ())]
    if "model" in said:
        session = said.setdefault("sessionDefaultSettings", {})
        session.setdefault("model", said["model"])
        del said["model"]
    return json.dumps(said, indent=2)


@pytest.mark.parametrize("surface", AGENT.surfaces)
@pytest.mark.parametrize("before", [None, CORP, CORP.replace("custom:corp-0", "custom:ezswitch/old", 1)])
def test_a_file_that_droid_printed_anew_is_neither_drift_nor_forgotten(surface: Surface, before: str | None) -> None:
    """Seen with 0.215.0: `droid plugin marketplace add` did that, and dropped the keys in which a profile stood."""
    written = AGENT.apply({SETTINGS: before}, replace(USE, surface=surface))
    anew = {SETTINGS: reprinted(written[SETTINGS] or "")}
    files = AGENT.files(Environment(HOME, {}))
    assert owned_values(AGENT, files, anew) == owned_values(AGENT, files, written)
    active = AGENT.active(anew)
    assert isinstance(active, OnProfile)
    assert (active.profile, active.key, active.intact) == ("first", "team", True)
    back = json.loads(AGENT.clear(anew, {SETTINGS: before})[SETTINGS] or "{}")
    assert back.get("model") == json.loads(before or "{}").get("model")
    assert "sessionDefaultSettings" not in back


def test_a_key_of_the_profiles_own_name_is_not_said_twice() -> None:
    written = AGENT.apply({SETTINGS: None}, replace(USE, key="first"))
    assert json.loads(written[SETTINGS] or "")["customModels"][0]["displayName"] == "main-model-1 · first"
    active = AGENT.active(written)
    assert isinstance(active, OnProfile)
    assert (active.profile, active.key) == ("first", "first")


def in_the_project(folder: Path, name: str, text: str) -> list[tuple[str, Severity, int]]:
    assert AGENT.project_overlays is not None
    overlays = AGENT.project_overlays(Environment(HOME, {}), SHOP)
    found = judged(overlays, MemoryFiles({folder / ".factory" / name: text.encode()}))
    return [(one.id, one.severity, one.line) for one in found]


@pytest.mark.parametrize("name", ["settings.json", "settings.local.json"])
@pytest.mark.parametrize(
    ("text", "wins"),
    [
        ('{\n  // ours\n  "model": "custom:corp-0"\n}', 3),
        ('{\n "sessionDefaultSettings": {\n  "model": "opus"}}', 3),
        ('{"customModels": [{"id": "custom:ezswitch/main-model-1", "model": "x"}]}', 1),
        ('{"modelPolicy": {"allowCustomModels": false}}', 1),
        ('{"customModels": [{"id": "custom:corp-0", "model": "x"}]}', 0),
        ('{"modelPolicy": {"allowCustomModels": true, "blockedModelIds": ["x"]}}', 0),
        ('{"sessionDefaultSettings": {"reasoningEffort": "low"}}', 0),
        ('{"model": "custom:corp-0",}', 0),
    ],
)
def test_a_projects_settings_win_without_any_question_of_trust(name: str, text: str, wins: int) -> None:
    """Each seen with 0.215.0, the trailing comma too: it passes over that file."""
    assert in_the_project(SHOP, name, text) == ([("droid-project-settings", Severity.BLOCKS, wins)] if wins else [])


def test_settings_above_the_folder_win_within_a_git_repository() -> None:
    said = '{"model": "opus"}'
    assert in_the_project(SHOP.parent, "settings.json", said) == [("droid-project-settings", Severity.WARNS, 1)]
    assert in_the_project(HOME, "settings.json", said) == [], "that is the user's own file"


def test_a_projects_policy_of_addresses_is_told() -> None:
    said = '{"modelPolicy": {"allowedBaseUrls": ["https://corp.example"]}}'
    assert in_the_project(SHOP, "settings.json", said) == [("droid-project-policy", Severity.WARNS, 1)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('{"model": "opus"}', "settings.local.json sets model."),
        (
            '{"sessionDefaultSettings": {}, "customModels": []}',
            "settings.local.json sets sessionDefaultSettings and customModels.",
        ),
        ('{"theme": "dark"}', ""),
    ],
)
def test_the_users_own_local_settings_take_the_place_of_what_a_switch_writes(text: str, what: str) -> None:
    """Seen with 0.215.0: a list of models there leaves ours unknown, and so does what it says of a session."""
    found = conflicts_of(
        AGENT, Environment(HOME, {}), MemoryFiles({HOME / ".factory/settings.local.json": text.encode()})
    )
    assert [one.what for one in found] == ([what] if what else [])
    assert all(one.severity is Severity.BLOCKS for one in found)


def test_a_half_is_seen() -> None:
    half = AGENT.active({SETTINGS: on_profile().replace(KEY, "")})
    assert isinstance(half, OnProfile)
    assert not half.intact


def test_own_sign_in_frees_it_from_a_chosen_model_of_somebody_else() -> None:
    cleared = AGENT.clear({SETTINGS: CORP}, None)[SETTINGS] or ""
    assert json.loads(cleared)["customModels"][0]["id"] == "custom:corp-0"
    assert "model" not in json.loads(cleared)
    theirs = '{"model": "claude-opus-4-7"}'
    assert AGENT.clear({SETTINGS: theirs}, None) == {SETTINGS: theirs}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({SETTINGS: CORP.replace('"K"', f'"{KEY}"')})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.RESPONSES: "https://corp.example/v1"}, {"main": "large"})
    variable = AGENT.found({SETTINGS: CORP.replace('"K"', '"${CORP_KEY}"')})
    assert variable is not None
    assert "paste it" in variable.reason
    unknown = AGENT.found({SETTINGS: CORP.replace('"openai"', '"bedrock"')})
    assert unknown is not None
    assert "does not know" in unknown.reason
    assert AGENT.found({SETTINGS: None}) is None


def test_where_it_lives_and_that_no_variable_outranks_it() -> None:
    at = Environment(Path("/home/sam"), {"ANTHROPIC_BASE_URL": "x"})
    assert AGENT.files(at)[0].path == Path("/home/sam/.factory/settings.json")
    assert AGENT.conflicts(at) == ()
