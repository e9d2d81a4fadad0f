"""Copilot CLI: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.copilot_cli import AGENT, PROVIDERS, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface

USE = use_of(AGENT)
NOTHING = {PROVIDERS: None, SETTINGS: None}
HOME = Path("/home/sam")
CORP = {
    PROVIDERS: '{"providers": [{"name": "corp", "type": "openai", "baseUrl": "https://corp.example/v1"}]}',
    SETTINGS: '{"model": "corp/large"}',
}


def provider(surface: Surface, url: str) -> dict[str, str]:
    after = AGENT.apply(NOTHING, replace(USE, surface=surface, base_url=url))
    (found,) = json.loads(after[PROVIDERS] or "")["providers"]
    return {str(name): str(value) for name, value in found.items()}


@pytest.mark.parametrize(
    ("surface", "url", "kind", "wire", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "anthropic", None, "https://x.example/anthropic"),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", None, "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/v1", "openai", "completions", "https://x.example/v1"),
        (Surface.RESPONSES, "https://x.example/v1", "openai", "responses", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, kind: str, wire: str | None, written: str) -> None:
    made = provider(surface, url)
    assert (made["type"], made.get("wireApi"), made["baseUrl"]) == (kind, wire, written)


def test_the_key_stands_in_one_place_and_the_file_says_whose_it_is() -> None:
    after = AGENT.apply(NOTHING, USE)
    assert (after[PROVIDERS] or "").count(KEY) == 1
    assert KEY not in (after[SETTINGS] or "")
    active = AGENT.active(after)
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert active.literal.reveal() == KEY
    assert KEY not in repr(active)


@pytest.mark.parametrize("text", ["{} // mine", '{"providers": [],}'])
def test_a_comment_is_fatal_to_it_so_such_a_file_is_refused(text: str) -> None:
    assert isinstance(AGENT.active({PROVIDERS: text, SETTINGS: None}), Unreadable)
    with pytest.raises(CannotRead, match="does not allow"):
        AGENT.apply({PROVIDERS: text, SETTINGS: None}, USE)


def test_comments_in_its_settings_are_welcome() -> None:
    after = AGENT.apply({PROVIDERS: None, SETTINGS: '{\n  // mine\n  "banner": "never",\n}'}, USE)
    assert "// mine" in (after[SETTINGS] or "")


def test_models_of_others_stay_and_ours_are_listed() -> None:
    text = '{"models": [{"provider": "a", "id": "m"}, {"provider": "ezswitch", "id": "old"}]}'
    after = json.loads(AGENT.apply({PROVIDERS: text, SETTINGS: None}, USE)[PROVIDERS] or "")
    assert after["models"][0] == {"provider": "a", "id": "m"}
    ours = [one["id"] for one in after["models"] if one["provider"] == "ezswitch"]
    assert ours == ["main-model-1", "small-model-1", "extra-model-1"]
    with pytest.raises(Refused, match="every model"):
        AGENT.apply(NOTHING, replace(USE, models={}, catalogue=()))


def test_its_places_are_honoured() -> None:
    moved = Environment(HOME, {}, shell_variables={"COPILOT_HOME": "/srv/c", "COPILOT_PROVIDERS_CONFIG": "~/p.json"})
    assert [file.path for file in AGENT.files(moved)] == [HOME / "p.json", Path("/srv/c/settings.json")]


@pytest.mark.parametrize("name", ["COPILOT_PROVIDER_BASE_URL", "COPILOT_MODEL"])
def test_a_variable_that_wins_is_a_conflict(name: str) -> None:
    (found,) = AGENT.conflicts(Environment(HOME, {}, shell_variables={name: "x"}))
    assert (found.severity, name in found.what) == (Severity.BLOCKS, True)
    assert AGENT.conflicts(Environment(HOME, {})) == ()


def test_who_is_used() -> None:
    assert AGENT.active(NOTHING) == Original()
    assert AGENT.active(CORP) == Foreign("https://corp.example/v1")
    assert AGENT.active({**CORP, SETTINGS: '{"model": "gpt-5.5"}'}) == Original()
    assert AGENT.active({**CORP, SETTINGS: "[1]"}) == Unreadable(
        SETTINGS, "the file holds a list where an object is needed", 1, 1
    )


def test_halves_are_seen() -> None:
    after = AGENT.apply(NOTHING, USE)
    for old, new in ((KEY, ""), ("main-model-1", "gone"), ('"ezswitchKey": "team"', '"x": 1')):
        changed = AGENT.active({**after, PROVIDERS: (after[PROVIDERS] or "").replace(old, new)})
        assert isinstance(changed, OnProfile)
        assert not changed.intact


def test_own_sign_in_frees_it_from_a_chosen_gateway_and_leaves_the_entry() -> None:
    assert AGENT.clear(CORP, None) == {PROVIDERS: CORP[PROVIDERS], SETTINGS: "{}"}
    theirs = {PROVIDERS: None, SETTINGS: '{"model": "gpt-5.5"}'}
    assert AGENT.clear(theirs, None) == theirs


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    text = (CORP[PROVIDERS] or "").replace('v1"', f'v1", "apiKey": "{KEY}"')
    seen = AGENT.found({**CORP, PROVIDERS: text})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.key_place, KEY in repr(seen)) == ("providers.corp.apiKey", False)
    azure = AGENT.found({**CORP, PROVIDERS: text.replace('"openai"', '"azure"')})
    assert azure is not None
    assert "'azure', which ezswitch does not know" in azure.reason
    assert AGENT.found(NOTHING) is None
