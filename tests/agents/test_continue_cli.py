"""Continue: what was seen of the real program, as named tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.continue_cli import AGENT, CONFIG, CONTEXT, FOLDER
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.switching.conflicts import judged
from fakes import MemoryFiles

USE = use_of(AGENT)
NOTHING = {CONFIG: None, CONTEXT: None}
CORP = """\
name: Corp
version: 1.0.0
models:
  - {name: small, provider: openai, model: s, roles: [autocomplete]}
  - {name: corp, provider: openai, model: large, apiBase: https://corp.example/v1}
  - {name: two, provider: anthropic, model: c, apiBase: https://two.example/anthropic/v1, apiKey: "${{ secrets.TWO }}"}
"""


def said(after: dict[str, str | None]) -> Any:
    return yaml.safe_load(after[CONFIG] or "")


@pytest.mark.parametrize(
    ("surface", "url", "provider", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "anthropic", "https://x.example/anthropic/v1"),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic", "https://x.example/anthropic/v1"),
        (Surface.OPENAI, "https://x.example/v1", "openai", "https://x.example/v1"),
        (Surface.OPENAI, "https://x.example/api/coding/paas/v4", "openai", "https://x.example/api/coding/paas/v4"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, provider: str, written: str) -> None:
    first = said(AGENT.apply(NOTHING, replace(USE, surface=surface, base_url=url)))["models"][0]
    assert (first["provider"], first["apiBase"]) == (provider, written)


def test_a_file_without_name_and_version_is_refused_by_it_so_both_are_added_where_they_are_missing() -> None:
    made = said(AGENT.apply(NOTHING, USE))
    assert (made["name"], made["version"]) == ("Local Config", "1.0.0")
    half = said(AGENT.apply({CONFIG: "name: Mine\n", CONTEXT: None}, USE))
    assert (half["name"], half["version"]) == ("Mine", "1.0.0")


def test_every_model_is_listed_with_the_key_and_the_main_one_chosen() -> None:
    after = AGENT.apply({CONFIG: CORP, CONTEXT: None}, USE)
    names = [one["name"] for one in said(after)["models"]]
    assert names[:3] == ["small", "corp", "two"]
    assert names[3:] == ["ezswitch/main-model-1", "ezswitch/small-model-1", "ezswitch/extra-model-1"]
    assert after[CONTEXT] == '{\n  "cliSelectedModel": "ezswitch/main-model-1"\n}\n'
    with pytest.raises(Refused, match="every model"):
        AGENT.apply(NOTHING, replace(USE, models={}, catalogue=()))


def test_the_key_stands_in_config_yaml_alone_and_is_told() -> None:
    after = AGENT.apply(NOTHING, USE)
    assert KEY not in (after[CONTEXT] or "")
    active = AGENT.active(after)
    assert isinstance(active, OnProfile)
    assert active.literal is not None
    assert (active.literal.reveal(), KEY in repr(active)) == (KEY, False)


def test_the_chosen_model_counts_and_the_first_for_chat_where_it_is_gone() -> None:
    assert AGENT.active(NOTHING) == Original()
    assert AGENT.active({CONFIG: CORP, CONTEXT: None}) == Foreign("https://corp.example/v1")
    for name, host in (("two", "two.example/anthropic"), ("gone", "corp.example"), ("small", "corp.example")):
        chosen = AGENT.active({CONFIG: CORP, CONTEXT: f'{{"cliSelectedModel": "{name}"}}'})
        assert chosen == Foreign(f"https://{host}/v1")


def test_our_models_without_their_choice_are_a_half() -> None:
    after = AGENT.apply(NOTHING, USE)
    for changed in ({**after, CONTEXT: "{}"}, {**after, CONFIG: (after[CONFIG] or "").replace(KEY, '""')}):
        active = AGENT.active(changed)
        assert isinstance(active, OnProfile)
        assert not active.intact


@pytest.mark.parametrize("text", ["models: {}\n", "models: text\n", "[]", "a: 1\na: 2\n", "a: 1\n---\nb: 1\n"])
def test_what_it_cannot_read_is_unreadable(text: str) -> None:
    active = AGENT.active({CONFIG: text, CONTEXT: None})
    assert isinstance(active, Unreadable)
    assert (active.path, active.line >= 1) == (CONFIG, True)
    assert isinstance(AGENT.active({CONFIG: None, CONTEXT: "[]"}), Unreadable)


def test_own_sign_in_leaves_the_models_of_others_and_their_choice() -> None:
    theirs = {CONFIG: CORP, CONTEXT: '{"cliSelectedModel": "two"}'}
    assert AGENT.clear(theirs, None) == theirs
    assert AGENT.clear(AGENT.apply(theirs, USE), None) == {CONFIG: CORP, CONTEXT: "{}"}
    assert AGENT.clear(NOTHING, None) == NOTHING


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({CONFIG: CORP.replace("/v1}", f"/v1, apiKey: {KEY}}}", 1), CONTEXT: None})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert (seen.key_place, KEY in repr(seen)) == ("models.apiKey", False)
    two = AGENT.found({CONFIG: CORP, CONTEXT: '{"cliSelectedModel": "two"}'})
    assert two is not None
    assert (two.base_url, two.secret) == ({Surface.ANTHROPIC: "https://two.example/anthropic"}, None)
    assert "aste it" in two.reason
    other = AGENT.found({CONFIG: CORP.replace("openai", "azure"), CONTEXT: None})
    assert other is not None
    assert "'azure', which ezswitch does not know" in other.reason
    assert AGENT.found(NOTHING) is None


def test_its_folder_is_honoured_and_two_of_them_are_told() -> None:
    home = Path("/home/sam")
    moved = Environment(home, {}, shell_variables={FOLDER: "/srv/c"})
    assert [str(file.path) for file in AGENT.files(moved)] == ["/srv/c/config.yaml", "/srv/c/index/globalContext.json"]
    assert AGENT.conflicts(moved) == ()
    (found,) = AGENT.conflicts(Environment(home, {FOLDER: "/a"}, shell_variables={FOLDER: "/b"}))
    assert FOLDER in found.what


def test_a_projects_env_that_moves_its_folder_is_found() -> None:
    """Seen with 1.5.47: CONTINUE_GLOBAL_DIR there counts, a provider's key does not, nor does a parent's .env."""
    assert AGENT.project_overlays is not None
    shop = Path("/home/sam/work/shop")
    overlays = AGENT.project_overlays(Environment(Path("/home/sam"), {}), shop)
    moving = b"CONTINUE_GLOBAL_DIR=./x\nCONTINUE_GLOBAL_DIR=./y\n"
    (one,) = judged(overlays, MemoryFiles({shop / ".env": moving}))
    assert (one.id, one.severity, one.line) == ("continue-project-env", Severity.BLOCKS, 2)
    assert judged(overlays, MemoryFiles({shop / ".env": b"ANTHROPIC_API_KEY=x\n", shop.parent / ".env": moving})) == ()
