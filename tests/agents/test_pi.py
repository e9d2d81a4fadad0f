"""pi: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.pi import AGENT, MODELS, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.surface import Surface
from ezswitch.formats import shell
from ezswitch.switching.conflicts import conflicts_of, judged
from fakes import MemoryFiles

USE = use_of(AGENT)
HOME, SHOP = Path("/home/sam"), Path("/home/sam/work/shop")
PROJECT, TRUST = SHOP / ".pi/settings.json", HOME / ".pi/agent/trust.json"
OTHER = b'{\n  "theme": "dark",\n  "defaultProvider": "corp"\n}\n'
NOTHING = {MODELS: None, SETTINGS: None}
CORP = {
    MODELS: '{"providers": {"corp": {"baseUrl": "https://corp.example/v1", "api": "openai-completions", '
    '"apiKey": "K"}}}',
    SETTINGS: '{"defaultProvider": "corp", "defaultModel": "corp-large"}',
}


def entry(surface: Surface, url: str) -> dict[str, object]:
    after = AGENT.apply(NOTHING, replace(USE, surface=surface, base_url=url))
    found: dict[str, object] = json.loads(after[MODELS] or "")["providers"]["ezswitch"]
    return found


@pytest.mark.parametrize(
    ("surface", "url", "api", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "anthropic-messages", "https://x.example/anthropic"),
        (Surface.ANTHROPIC, "https://x.example/anthropic/v1", "anthropic-messages", "https://x.example/anthropic"),
        (Surface.OPENAI, "https://x.example/api/coding/paas/v4", "openai-completions", None),
        (Surface.RESPONSES, "https://x.example/v1", "openai-responses", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, api: str, written: str | None) -> None:
    made = entry(surface, url)
    assert (made["api"], made["baseUrl"]) == (api, written or url)


def test_the_key_is_a_command_that_a_shell_runs_for_each_request() -> None:
    use = replace(USE, helper=("/home/sam smith/it's/ezswitch-key", *USE.helper[1:]))
    command = json.loads(AGENT.apply(NOTHING, use)[MODELS] or "")["providers"]["ezswitch"]["apiKey"]
    assert command.startswith("!")
    assert tuple(shell.split(command[1:], "linux") or ()) == use.helper


def test_every_model_is_listed_the_main_one_first() -> None:
    made = entry(Surface.OPENAI, "https://x.example/v1")
    assert made["models"] == [{"id": "main-model-1"}, {"id": "small-model-1"}, {"id": "extra-model-1"}]
    with pytest.raises(Refused, match="pi has to be told every model"):
        AGENT.apply(NOTHING, replace(USE, models={}, catalogue=()))


def test_the_entry_comes_before_the_choice_so_that_no_moment_names_what_is_not_there() -> None:
    assert [file.role for file in AGENT.files(Environment(Path("/home/sam"), {}))] == [MODELS, SETTINGS]
    after = AGENT.apply(NOTHING, USE)
    assert AGENT.active({**after, SETTINGS: None}) == Original()


def test_its_folder_is_honoured() -> None:
    there = Environment(Path("/home/sam"), {}, shell_variables={"PI_CODING_AGENT_DIR": "/srv/pi"})
    assert AGENT.files(there)[0].path == Path("/srv/pi/models.json")
    two = Environment(Path("/home/sam"), {"PI_CODING_AGENT_DIR": "/a"}, shell_variables={"PI_CODING_AGENT_DIR": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["pi-two-folders"]
    assert AGENT.conflicts(there) == ()


def test_who_is_used() -> None:
    assert AGENT.active(NOTHING) == Original()
    assert AGENT.active(CORP) == Foreign("https://corp.example/v1")
    assert AGENT.active({**CORP, SETTINGS: '{"defaultProvider": "anthropic"}'}) == Original()
    assert AGENT.active({MODELS: '{"providers": 3}', SETTINGS: None}) == Unreadable(
        MODELS, '"providers" is a number where an object is needed', 1, 15
    )


def test_a_model_that_is_not_listed_is_seen() -> None:
    after = AGENT.apply(NOTHING, USE)
    changed = AGENT.active({**after, SETTINGS: (after[SETTINGS] or "").replace("main-model-1", "gone")})
    assert isinstance(changed, OnProfile)
    assert not changed.intact


def test_own_sign_in_frees_pi_from_a_chosen_gateway_and_leaves_its_entry() -> None:
    cleared = AGENT.clear(CORP, None)
    assert cleared == {MODELS: CORP[MODELS], SETTINGS: "{}"}
    theirs = {MODELS: None, SETTINGS: '{"defaultProvider": "anthropic", "defaultModel": "claude-opus-4-7"}'}
    assert AGENT.clear(theirs, None) == theirs


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    key = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    plain = {**CORP, MODELS: (CORP[MODELS] or "").replace('"K"', f'"{key}"')}
    seen = AGENT.found(plain)
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "corp-large"})
    assert seen.key_place == "providers.corp.apiKey"
    assert key not in repr(seen)
    command = AGENT.found({**CORP, MODELS: (CORP[MODELS] or "").replace('"K"', '"!pass corp"')})
    assert command is not None
    assert "paste it" in command.reason
    other = AGENT.found({**CORP, MODELS: (CORP[MODELS] or "").replace("openai-completions", "bedrock")})
    assert other is not None
    assert "'bedrock', which ezswitch does not know" in other.reason
    assert AGENT.found(NOTHING) is None


def test_a_row_of_cc_switch_is_an_entry() -> None:
    assert AGENT.rival is not None
    row = {
        "baseUrl": "https://a.example/anthropic",
        "api": "anthropic-messages",
        "models": [{"id": "m1"}, {"id": "m2"}],
    }
    seen = AGENT.rival.read(row)
    assert (seen.base_url, seen.models) == ({Surface.ANTHROPIC: "https://a.example/anthropic"}, {"main": "m1"})


def in_the_project(text: bytes, trust: str = "{}") -> tuple[Finding, ...]:
    assert AGENT.project_overlays is not None
    overlays = AGENT.project_overlays(Environment(HOME, {}), SHOP)
    return judged(overlays, MemoryFiles({PROJECT: text, TRUST: trust.encode()}))


@pytest.mark.parametrize(
    ("trust", "severity"),
    [
        ("{}", Severity.WARNS),
        ('{"/home/sam/elsewhere": true}', Severity.WARNS),
        ('{"/home/sam/work/shop": true}', Severity.BLOCKS),
        ('{"/home/sam": true}', Severity.BLOCKS),
        ('{"/home/sam": false, "/home/sam/work": true}', Severity.BLOCKS),
        ('{"/home/sam/work/shop": null, "/home/sam": true}', Severity.BLOCKS),
    ],
)
def test_a_projects_choice_wins_where_its_folder_is_trusted(trust: str, severity: Severity) -> None:
    """Seen with 0.87.1: after /trust a prompt went to the project's provider, with that provider's key."""
    (one,) = in_the_project(OTHER, trust)
    assert (one.id, one.severity, one.file, one.line) == ("pi-project-settings", severity, str(PROJECT), 3)
    assert one.what == "pi: this project sets defaultProvider itself."


def test_a_projects_settings_that_pi_passes_over_are_no_finding() -> None:
    assert in_the_project(OTHER, '{"/home/sam": true, "/home/sam/work/shop": false}') == ()
    assert in_the_project(b"// ours\n" + OTHER, '{"/home/sam": true}') == (), "a comment: pi does not read it"
    assert in_the_project(b'{"theme": "dark"}', '{"/home/sam": true}') == ()


def test_a_project_without_anybodys_decision_is_told_also_where_there_is_no_file_of_them() -> None:
    assert AGENT.project_overlays is not None
    overlays = AGENT.project_overlays(Environment(HOME, {"PI_CODING_AGENT_DIR": "/srv/pi"}), SHOP)
    (one,) = judged(overlays, MemoryFiles({PROJECT: OTHER, TRUST: b'{"/home/sam": true}'}))
    assert one.severity is Severity.WARNS, "trust.json lies in its folder, which a variable moves"


def test_a_projects_list_of_models_without_ours_is_told() -> None:
    (one,) = in_the_project(b'{"enabledModels": ["corp/*"]}')
    assert (one.id, one.severity, one.line) == ("pi-project-models", Severity.WARNS, 1)
    assert in_the_project(b'{"enabledModels": ["corp/*", "ezswitch/**"]}') == ()
    assert in_the_project(b'{"enabledModels": []}') == ()


@pytest.mark.parametrize(
    ("patterns", "severity"),
    [
        ('["corp/*"]', Severity.BLOCKS),
        ('["corp/large", "*-opus-*"]', Severity.BLOCKS),
        ('["ezswitch/other", "corp/*"]', Severity.BLOCKS),
        ('["ezswitch/other"]', Severity.WARNS),
        ('["ezswitch/**"]', None),
        ('["EZSWITCH/*:high"]', None),
        ('["corp/*", "main-model-1"]', None),
        ('["main"]', None),
        ('["*"]', None),
        ("[]", None),
        ("7", None),
    ],
)
def test_a_list_of_models_without_the_chosen_one_makes_pi_begin_with_another(
    patterns: str, severity: Severity | None
) -> None:
    """Seen with 0.87.1: with `enabledModels` ["corp/*"] the prompt went to corp, ezswitch chosen or not.

    Where nothing in the list is there to be used, the choice counts: so it is with what an earlier profile left.
    """
    chosen = '{"defaultProvider": "ezswitch", "defaultModel": "main-model-1",\n "enabledModels": ' + patterns + "}"
    files = MemoryFiles({HOME / ".pi/agent/settings.json": chosen.encode()})
    found = [(one.id, one.severity, one.line) for one in conflicts_of(AGENT, Environment(HOME, {}), files)]
    assert found == ([("pi-enabled-models", severity, 2)] if severity else [])


def test_a_list_of_models_is_no_matter_while_another_provider_is_chosen() -> None:
    files = MemoryFiles({HOME / ".pi/agent/settings.json": b'{"defaultProvider": "corp", "enabledModels": ["x/*"]}'})
    assert conflicts_of(AGENT, Environment(HOME, {}), files) == ()


def test_a_wildcard_stops_at_a_slash_and_two_do_not() -> None:
    """Seen with 0.87.1: `ezswitch/*` leaves a model such as vendor/large out, `ezswitch/**` does not."""
    said = '{"defaultProvider": "ezswitch", "defaultModel": "vendor/large", "enabledModels": ["ezswitch/%s"]}'
    at = HOME / ".pi/agent/settings.json"
    found = [
        conflicts_of(AGENT, Environment(HOME, {}), MemoryFiles({at: (said % one).encode()})) for one in ("*", "**")
    ]
    assert [len(one) for one in found] == [1, 0]
