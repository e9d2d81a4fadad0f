"""VS Code's own entry for a gateway: what was seen of VS Code 1.139.1, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import KEY, second_use, use_of
from ezswitch.agents.agent import OnProfile, Original
from ezswitch.agents.copilot_chat import AGENT, CUSTOM_ENDPOINT, LIVE, SOURCES
from ezswitch.agents.custom_endpoint import VENDOR
from ezswitch.agents.ways import in_way
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.surface import Surface

ENTRY_AGENT = in_way(AGENT, CUSTOM_ENDPOINT.id) or AGENT
USE = use_of(ENTRY_AGENT)
CODE, INSIDERS = f"Code/{SOURCES}", f"Code - Insiders/{SOURCES}"
NOTHING = {CODE: None, LIVE: None}
REFERENCE = "${input:chat.lm.secret.-32741c57}"


def entry(texts: Any = None, **changes: Any) -> dict[str, Any]:
    after = ENTRY_AGENT.apply(texts or NOTHING, replace(USE, **changes))
    (made,) = [one for one in json.loads(after[CODE] or "") if one["vendor"] == VENDOR]
    return dict(made)


def typed(**changes: Any) -> dict[str, str | None]:
    """Return the files after a key was typed for our entry inside VS Code."""
    kept = {name: value for name, value in entry(**changes).items() if name != "models"}
    models = [{name: each for name, each in one.items() if name != "requestHeaders"} for one in entry()["models"]]
    return {CODE: json.dumps([{**kept, "apiKey": REFERENCE, "models": models}]), LIVE: None}


@pytest.mark.parametrize(
    ("surface", "root", "kind", "url", "header"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "messages", "/anthropic/v1/messages", {"x-api-key": KEY}),
        (
            Surface.OPENAI,
            "https://x.example/a/v4",
            "chat-completions",
            "/a/v4/chat/completions",
            {"Authorization": f"Bearer {KEY}"},
        ),
        (
            Surface.RESPONSES,
            "https://x.example/v1",
            "responses",
            "/v1/responses",
            {"Authorization": f"Bearer {KEY}"},
        ),
    ],
)
def test_a_models_url_is_that_of_a_request(
    surface: Surface, root: str, kind: str, url: str, header: dict[str, str]
) -> None:
    model = entry(surface=surface, base_url=root)["models"][0]
    assert (model["apiType"], model["url"]) == (kind, f"https://x.example{url}")
    assert model["requestHeaders"] == header


def test_a_model_says_all_that_vs_code_demands() -> None:
    models = entry()["models"]
    assert [one["id"] for one in models] == ["main-model-1", "small-model-1", "extra-model-1"]
    needed = {"id", "name", "url", "toolCalling", "vision", "maxInputTokens", "maxOutputTokens"}
    assert all(needed <= one.keys() for one in models)
    assert all(one["toolCalling"] for one in models), "others are not offered in agent mode"


def test_a_literal_api_key_would_be_ignored_so_none_is_written() -> None:
    assert "apiKey" not in entry()


def test_its_name_is_the_same_for_every_profile_because_a_window_remembers_a_model_by_it() -> None:
    assert entry()["name"] == entry(name="Another", profile="another")["name"]


def test_a_key_that_was_typed_inside_vs_code_is_used_on_and_none_is_written() -> None:
    made = entry(typed())
    assert made["apiKey"] == REFERENCE
    assert all("requestHeaders" not in one for one in made["models"])
    active = AGENT.active(ENTRY_AGENT.apply(typed(), USE))
    assert isinstance(active, OnProfile)
    assert (active.intact, active.literal, active.way) == (True, None, CUSTOM_ENDPOINT.id)


@pytest.mark.parametrize(
    "changes",
    [
        {"profile": "second"},
        {"key": "mine"},
        {"base_url": "https://other.example/anthropic"},
    ],
)
def test_a_key_that_was_typed_for_another_profile_key_or_address_is_never_sent_on(changes: dict[str, str]) -> None:
    made = entry(typed(), **changes)
    assert "apiKey" not in made
    assert made["models"][0]["requestHeaders"]


def test_each_way_takes_out_what_the_other_wrote() -> None:
    by_entry = ENTRY_AGENT.apply(AGENT.apply(NOTHING, use_of(AGENT)), USE)
    assert [one["vendor"] for one in json.loads(by_entry[CODE] or "")] == [VENDOR]
    assert json.loads(by_entry[LIVE] or "") == {}
    by_extension = AGENT.apply(by_entry, use_of(AGENT))
    assert KEY not in "".join(text or "" for text in by_extension.values())
    assert [one["vendor"] for one in json.loads(by_extension[CODE] or "")] == ["ezswitch"]


def test_own_sign_in_takes_out_the_entry_and_its_key() -> None:
    cleared = AGENT.clear(ENTRY_AGENT.apply(NOTHING, USE), None)
    assert AGENT.active(cleared) == Original()
    assert KEY not in "".join(text or "" for text in cleared.values())


def test_products_that_say_different_things_are_no_longer_whole() -> None:
    both = {CODE: None, INSIDERS: None, LIVE: None}
    after = ENTRY_AGENT.apply(both, USE)
    whole = AGENT.active(after)
    assert isinstance(whole, OnProfile)
    assert whole.intact
    other = ENTRY_AGENT.apply(both, second_use(USE))
    for text in ("[]", other[INSIDERS]):
        half = AGENT.active({**after, INSIDERS: text})
        assert isinstance(half, OnProfile)
        assert not half.intact


@pytest.mark.parametrize(
    ("old", "new"), [(KEY, ""), ('"apiType": "messages"', '"apiType": "x"'), ("/v1/messages", "/v2")]
)
def test_half_of_it_edited_away(old: str, new: str) -> None:
    after = ENTRY_AGENT.apply(NOTHING, USE)
    assert old in (after[CODE] or "")
    changed = AGENT.active({**after, CODE: (after[CODE] or "").replace(old, new, 1)})
    assert isinstance(changed, OnProfile)
    assert not changed.intact


def test_an_entry_of_somebody_else_is_nobodys_profile() -> None:
    theirs = '[{"vendor": "customendpoint", "name": "Office", "models": [{"id": "a", "url": "https://c.example/v1"}]}]'
    assert AGENT.active({CODE: theirs, LIVE: None}) == Original()


def test_without_any_editor_it_would_take_effect_nowhere() -> None:
    with pytest.raises(Refused, match="No user folder of Visual Studio Code"):
        ENTRY_AGENT.apply({LIVE: None}, USE)


def test_what_is_told_beside_a_switch() -> None:
    assert AGENT.overlays is not None
    named = {one.path.as_posix(): one.judge for one in AGENT.overlays(Environment(Path("/home/sam"), {}))}
    lists = named["/home/sam/.config/Code/User/chatLanguageModels.json"]
    assert [one.id for one in lists(typed()[CODE] or "")] == ["copilot-chat-typed-key"]
    assert lists(ENTRY_AGENT.apply(NOTHING, USE)[CODE] or "") == ()
    storage = named["/home/sam/.config/Code/User/globalStorage/storage.json"]
    (found,) = storage('{"userDataProfiles": [{"location": "-5d0b", "name": "Work"}, {"name": "Home"}]}')
    assert (found.id, "Work, Home" in found.what) == ("copilot-chat-named-profiles", True)
    assert storage('{"userDataProfiles": []}') == storage("{}") == ()
