"""Zed: what its repository says, as named tests; the real program has not been seen yet."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, KeyDelivery, OnProfile, Original, Unreadable
from ezswitch.agents.zed import AGENT, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
HOME = Path("/home/sam")
CORP = (
    '{"language_models": {"openai_compatible": {"Corp": {"api_url": "https://corp.example/v1", '
    '"available_models": []}}}, "agent": {"default_model": {"provider": "Corp", "model": "large"}}}'
)


def written(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(AGENT.apply({SETTINGS: None}, replace(USE, **changes))[SETTINGS] or "")
    return made


@pytest.mark.parametrize(("surface", "chat"), [(Surface.OPENAI, True), (Surface.RESPONSES, False)])
@pytest.mark.parametrize("url", ["https://x.example/v1", "https://x.example/api/coding/paas/v4"])
def test_the_address_stays_as_it_is_and_the_surface_is_a_capability(surface: Surface, chat: bool, url: str) -> None:
    entry = written(surface=surface, base_url=url)["language_models"]["openai_compatible"]["ezswitch"]
    assert entry["api_url"] == url
    assert {one["capabilities"]["chat_completions"] for one in entry["available_models"]} == {chat}


def test_every_model_is_listed_with_the_number_that_zed_demands() -> None:
    config = written()
    models = config["language_models"]["openai_compatible"]["ezswitch"]["available_models"]
    assert [one["name"] for one in models] == ["main-model-1", "small-model-1", "extra-model-1"]
    assert all(one["max_tokens"] > 0 and one["capabilities"]["tools"] for one in models)
    assert config["agent"]["default_model"] == {"provider": "ezswitch", "model": "main-model-1"}
    with pytest.raises(Refused, match="Zed has to be told every model"):
        written(models={}, catalogue=())


def test_no_key_and_no_helper_is_written_and_that_is_said() -> None:
    after = AGENT.apply({SETTINGS: None}, USE)[SETTINGS] or ""
    assert AGENT.key_delivery is KeyDelivery.ASKED
    assert USE.helper[0] not in after
    assert AGENT.overlays is not None
    (overlay,) = AGENT.overlays(Environment(HOME, {}))
    assert overlay.path == HOME / ".config/zed/settings.json"
    (finding,) = overlay.judge(after)
    assert finding.severity is Severity.NOTE
    assert "paste the profile's key" in finding.remedy
    assert overlay.judge(CORP) == ()


def test_a_variable_would_give_the_key_to_any_address() -> None:
    key = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    (finding,) = AGENT.conflicts(Environment(HOME, {"EZSWITCH_API_KEY": key}))
    assert finding.severity is Severity.WARNS
    assert key not in repr(finding)
    assert AGENT.conflicts(Environment(HOME, {})) == ()


def test_who_is_used() -> None:
    assert AGENT.active({SETTINGS: None}) == Original()
    assert AGENT.active({SETTINGS: CORP}) == Foreign("https://corp.example/v1")
    hosted = '{"agent": {"default_model": {"provider": "zed.dev", "model": "m"}}}'
    assert AGENT.active({SETTINGS: hosted}) == Original()
    assert isinstance(AGENT.active({SETTINGS: '{"agent": 3}'}), Unreadable)
    after = AGENT.apply({SETTINGS: None}, USE)[SETTINGS] or ""
    gone = AGENT.active({SETTINGS: after.replace('"name": "main-model-1"', '"name": "gone"')})
    assert isinstance(gone, OnProfile)
    assert not gone.intact
    nobody = AGENT.active({SETTINGS: after.replace("ezswitchProfile", "somebody")})
    assert isinstance(nobody, Foreign)


def test_own_sign_in_frees_it_from_a_chosen_gateway_and_leaves_its_entry() -> None:
    cleared = json.loads(AGENT.clear({SETTINGS: CORP}, None)[SETTINGS] or "")
    assert cleared == {"language_models": json.loads(CORP)["language_models"]}
    theirs = '{"agent": {"default_model": {"provider": "zed.dev", "model": "m"}}}'
    assert AGENT.clear({SETTINGS: theirs}, None) == {SETTINGS: theirs}
    assert AGENT.clear({SETTINGS: None}, None) == {SETTINGS: None}


def test_what_stands_there_can_be_adopted_without_its_key() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({SETTINGS: CORP})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.secret, "paste it" in seen.reason) == (None, True)
    assert AGENT.found({SETTINGS: None}) is None


def test_its_folder_on_every_system() -> None:
    for platform, variables, folder in (
        ("linux", {"XDG_CONFIG_HOME": "/srv/c"}, Path("/srv/c/zed")),
        ("linux", {}, HOME / ".config/zed"),
        ("darwin", {"XDG_CONFIG_HOME": "/srv/c"}, HOME / ".config/zed"),
        ("win32", {"APPDATA": "D:/Roaming"}, Path("D:/Roaming/Zed")),
        ("win32", {}, HOME / "AppData/Roaming/Zed"),
    ):
        assert AGENT.files(Environment(HOME, variables, platform))[0].path == folder / "settings.json"


def test_it_is_marked_as_never_run() -> None:
    assert AGENT.seen == ""
