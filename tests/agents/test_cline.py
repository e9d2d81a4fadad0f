"""Cline: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import KEY, second_use, use_of
from ezswitch.agents.agent import AgentFile, Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.cline import AGENT, PROVIDERS
from ezswitch.agents.owned import owned_values, transplant
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.switching.conflicts import judged
from fakes import MemoryFiles

USE = use_of(AGENT)
HOME = Path("/home/sam")
FILES = AGENT.files(Environment(HOME, {}))
CORP = json.dumps(
    {
        "version": 1,
        "lastUsedProvider": "openai-compatible",
        "providers": {
            "openai-compatible": {
                "settings": {
                    "provider": "openai-compatible",
                    "apiKey": KEY,
                    "model": "large",
                    "baseUrl": "https://corp.example/v1",
                },
                "updatedAt": "2026-05-05T05:05:05.000Z",
                "tokenSource": "manual",
            }
        },
    }
)


def on_profile(text: str | None = None, **changes: Any) -> str:
    return AGENT.apply({PROVIDERS: text}, replace(USE, **changes))[PROVIDERS] or ""


def printed_by_cline(text: str) -> str:
    """Return a file as Cline leaves it: printed anew, with `modes`, and the entry in use stamped."""
    said = json.loads(text)
    said["providers"][said["lastUsedProvider"]]["updatedAt"] = "2026-11-22T21:58:12.790Z"
    return json.dumps({"version": 1, "lastUsedProvider": "", "modes": {}} | said, indent=2) + "\n"


@pytest.mark.parametrize(
    ("surface", "url", "name", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "anthropic", "https://x.example/anthropic/v1"),
        (Surface.OPENAI, "https://x.example/v1", "openai-compatible", "https://x.example/v1"),
    ],
)
def test_it_takes_providers_of_its_own_names_alone(surface: Surface, url: str, name: str, written: str) -> None:
    """Seen: `Unknown or disabled provider "ezswitch"`."""
    said = json.loads(on_profile(surface=surface, base_url=url))
    assert (said["lastUsedProvider"], list(said["providers"])) == (name, [name])
    settings = said["providers"][name]["settings"]
    assert (settings["provider"], settings["baseUrl"], settings["model"]) == (name, written, "main-model-1")


def test_a_file_without_version_or_stamp_would_be_thrown_away_whole_so_both_are_written() -> None:
    said = json.loads(on_profile())
    assert said["version"] == 1
    entry = said["providers"]["anthropic"]
    assert (entry["updatedAt"], entry["tokenSource"]) == ("2026-01-01T00:00:00.000Z", "manual")


def test_a_key_it_does_not_know_would_be_dropped_so_the_profile_stands_where_it_keeps_everything() -> None:
    settings = json.loads(on_profile())["providers"]["anthropic"]["settings"]
    assert settings["auth"] == {"metadata": {"ezswitchProfile": "first", "ezswitchKey": "team"}}
    known = {"provider", "apiKey", "auth", "model", "baseUrl"}
    assert settings.keys() == known


def test_its_own_stamp_is_neither_drift_nor_in_the_way_of_an_undo() -> None:
    after = on_profile(CORP)
    cline = printed_by_cline(after)
    assert cline != after
    assert owned_values(AGENT, FILES, {PROVIDERS: cline}) == owned_values(AGENT, FILES, {PROVIDERS: after})
    assert isinstance(AGENT.active({PROVIDERS: cline}), OnProfile)
    again = AGENT.apply({PROVIDERS: cline}, USE)[PROVIDERS]
    assert again == cline, "its stamp stays"


def test_undo_after_cline_printed_the_file_anew_gives_back_what_stood_there() -> None:
    before = printed_by_cline(CORP)
    back = transplant(AGENT, FILES, {PROVIDERS: printed_by_cline(on_profile(before))}, {PROVIDERS: before})
    assert back == {PROVIDERS: before}
    narrow = transplant(AGENT, FILES, {PROVIDERS: printed_by_cline(on_profile(CORP))}, {PROVIDERS: CORP})[PROVIDERS]
    assert json.loads(narrow or "") == json.loads(CORP) | {"modes": {}}


def test_a_provider_of_the_users_own_is_put_back_whole() -> None:
    own = CORP.replace("openai-compatible", "anthropic")
    after = on_profile(own)
    assert "https://corp.example/v1" not in after
    assert transplant(AGENT, FILES, {PROVIDERS: after}, {PROVIDERS: own}) == {PROVIDERS: own}


def test_another_format_leaves_no_key_behind_in_the_first_entry() -> None:
    both = AGENT.apply({PROVIDERS: on_profile()}, replace(second_use(USE), surface=Surface.OPENAI))[PROVIDERS] or ""
    assert list(json.loads(both)["providers"]) == ["openai-compatible"]
    assert both.count(KEY) == 1


@pytest.mark.parametrize("text", ['{"version": 1, /* mine */ "providers": {}}', '{"version": 1, "providers": {},}'])
def test_what_is_no_plain_json_is_refused(text: str) -> None:
    assert isinstance(AGENT.active({PROVIDERS: text}), Unreadable)
    with pytest.raises(CannotRead):
        on_profile(text)


def test_who_is_used() -> None:
    assert AGENT.active({PROVIDERS: None}) == Original()
    assert AGENT.active({PROVIDERS: CORP}) == Foreign("https://corp.example/v1")
    elsewhere = on_profile(CORP).replace('"lastUsedProvider": "anthropic"', '"lastUsedProvider": "cline"')
    assert AGENT.active({PROVIDERS: elsewhere}) == Original()
    assert isinstance(AGENT.active({PROVIDERS: '{"providers": []}'}), Unreadable)


def test_the_key_is_told_and_not_shown_and_a_half_is_seen() -> None:
    active = AGENT.active({PROVIDERS: on_profile()})
    assert isinstance(active, OnProfile)
    assert active.literal == Secret(KEY)
    assert KEY not in repr(active)
    for half in (f'"{KEY}"', '"2026-01-01T00:00:00.000Z"', '"main-model-1"'):
        left = AGENT.active({PROVIDERS: on_profile().replace(half, "3")})
        assert isinstance(left, OnProfile)
        assert not left.intact


def test_own_sign_in_takes_the_choice_of_an_address_and_leaves_its_own() -> None:
    cleared = json.loads(AGENT.clear({PROVIDERS: CORP}, None)[PROVIDERS] or "")
    assert "lastUsedProvider" not in cleared
    assert cleared["providers"].keys() == {"openai-compatible"}
    assert json.loads(AGENT.clear({PROVIDERS: on_profile(CORP)}, None)[PROVIDERS] or "") == cleared
    own = '{"version": 1, "lastUsedProvider": "cline", "providers": {}}'
    assert AGENT.clear({PROVIDERS: own}, None) == {PROVIDERS: own}
    assert AGENT.clear({PROVIDERS: None}, None) == {PROVIDERS: None}


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({PROVIDERS: CORP})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.secret, seen.key_place) == (Secret(KEY), "providers.openai-compatible.settings.apiKey")
    unknown = AGENT.found({PROVIDERS: CORP.replace("openai-compatible", "litellm")})
    assert unknown is not None
    assert "does not know" in unknown.reason
    assert AGENT.found({PROVIDERS: None}) is None


def test_a_model_is_needed() -> None:
    with pytest.raises(Refused, match="Cline has to be told"):
        on_profile(models={}, catalogue=())


def test_where_it_lives() -> None:
    assert [file.path for file in FILES] == [HOME / ".cline/data/settings/providers.json"]
    moved = Environment(HOME, {"CLINE_PROVIDER_SETTINGS_PATH": "/srv/p.json", "ANTHROPIC_API_KEY": KEY})
    assert AGENT.files(moved) == (AgentFile(PROVIDERS, Path("/srv/p.json")),)
    assert AGENT.home(moved) == HOME / ".cline"
    assert AGENT.conflicts(moved) == ()


def test_variables_that_move_its_folder_are_honoured() -> None:
    """Each seen with 3.0.65."""
    for variables, path in (
        ({"CLINE_DIR": "/srv/c"}, "/srv/c/data/settings/providers.json"),
        ({"CLINE_DIR": "/srv/c", "CLINE_DATA_DIR": "/srv/d"}, "/srv/d/settings/providers.json"),
    ):
        assert AGENT.files(Environment(HOME, variables))[0].path == Path(path)
    assert AGENT.home(Environment(HOME, {"CLINE_DIR": "/srv/c"})) == Path("/srv/c")


@pytest.mark.parametrize("name", [".env", ".env.local", ".env.development"])
@pytest.mark.parametrize("variable", ["CLINE_DIR", "CLINE_DATA_DIR", "CLINE_PROVIDER_SETTINGS_PATH"])
def test_a_projects_env_that_moves_its_file_is_found(name: str, variable: str) -> None:
    """Each of the files and of the variables was seen with 3.0.65: the prompt went to that file's provider."""
    assert AGENT.project_overlays is not None
    overlays = AGENT.project_overlays(Environment(HOME, {}), HOME / "shop")
    file = HOME / "shop" / name
    (one,) = judged(overlays, MemoryFiles({file: f"A=1\n{variable}=./x\n".encode()}))
    assert (one.id, one.severity, one.file, one.line) == ("cline-project-env", Severity.BLOCKS, str(file), 2)
    assert variable in one.what
    assert judged(overlays, MemoryFiles({file: b"ANTHROPIC_BASE_URL=https://x.example\nCLINE_DIR=\n"})) == ()
