"""Kilo CLI: what was seen of the real program, as named tests. What it shares with OpenCode is tested there too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents.agent import AgentFile, Foreign, OnProfile, Original, Texts
from ezswitch.agents.kilo import AGENT, CUSTOM, DOT, PRECEDENCE
from ezswitch.agents.owned import transplant
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc

USE = use_of(AGENT)
HOME = Path("/home/sam")
CORP = {
    "kilo.json": '{"provider": {"corp": {"options": {"baseURL": "https://corp.example/v1", "apiKey": "'
    + KEY
    + '"}, "models": {"large": {}}}}, "model": "corp/large"}'
}


def texts(found: Mapping[str, str | None] | None = None, *, custom: bool = False) -> Texts:
    roles = [role for role in PRECEDENCE if role != CUSTOM or custom]
    return {role: (found or {}).get(role) for role in roles}


def value(text: str | None) -> Any:
    return jsonc.value(text or "{}")


def written_to(found: Mapping[str, str | None] | None = None, *, custom: bool = False) -> list[str]:
    before = texts(found, custom=custom)
    after = AGENT.apply(before, USE)
    return [role for role in after if after[role] != before[role]]


def test_without_any_file_it_is_the_one_that_kilo_itself_makes_at_its_first_start() -> None:
    assert written_to() == ["kilo.jsonc"]
    after = value(AGENT.apply(texts(), USE)["kilo.jsonc"])
    assert after["$schema"] == "https://app.kilo.ai/config.json"
    assert (after["model"], after["small_model"]) == ("ezswitch/main-model-1", "ezswitch/small-model-1")
    assert after["provider"]["ezswitch"]["options"]["apiKey"] == "{file:/home/sam/.local/state/ezswitch/keys/team}"


@pytest.mark.parametrize(
    ("found", "winner"),
    [
        (("config.json",), "kilo.jsonc"),
        (("kilo.json",), "kilo.json"),
        (("kilo.json", "kilo.jsonc"), "kilo.jsonc"),
        (("kilo.jsonc", "opencode.json"), "opencode.json"),
        (("opencode.json", "opencode.jsonc", "kilo.jsonc"), "opencode.jsonc"),
        (("kilo.jsonc", ".kilocode/opencode.json"), ".kilocode/opencode.json"),
        ((".kilocode/opencode.json", ".kilo/kilo.jsonc"), ".kilo/kilo.jsonc"),
    ],
)
def test_it_merges_its_files_in_this_order_so_the_last_one_is_written_to(found: tuple[str, ...], winner: str) -> None:
    """Seen with `kilo debug config` on a file of each name; those of OpenCode come after its own."""
    assert written_to(dict.fromkeys(found, '{"model": "a/b"}')) == [winner]


def test_a_file_that_a_variable_names_wins_over_those_of_the_config_folder() -> None:
    at = Environment(HOME, {"KILO_CONFIG": "/srv/kilo.json"})
    assert AgentFile(CUSTOM, Path("/srv/kilo.json")) in AGENT.files(at)
    assert written_to({"kilo.jsonc": "{}"}, custom=True) == [CUSTOM]
    relative = Environment(HOME, {"KILO_CONFIG": "kilo.json"})
    assert CUSTOM not in [file.role for file in AGENT.files(relative)]
    (finding,) = AGENT.conflicts(relative)
    assert (finding.id, finding.severity) == ("kilo-config", Severity.BLOCKS)


def test_undo_still_works_after_kilo_printed_the_file_anew_and_added_its_permission() -> None:
    """Its first start strips the comments of a .json and adds `permission.bash`: that is Kilo's, and it stays."""
    before = texts({"kilo.json": '{ "share": "disabled" } // mine\n'})
    after = AGENT.apply(before, USE)
    anew = json.dumps(value(after["kilo.json"]) | {"permission": {"bash": "allow"}}, indent=2)
    kilos = {**after, "kilo.json": anew}
    assert isinstance(AGENT.active(kilos), OnProfile)
    files = AGENT.files(Environment(HOME, {}))
    back = transplant(AGENT, files, kilos, before)["kilo.json"]
    assert value(back) == {"share": "disabled", "permission": {"bash": "allow"}}


def test_undo_of_a_file_that_kilo_printed_anew_and_nothing_else_gives_the_bytes_from_before() -> None:
    before = texts({"kilo.jsonc": '{\n  // mine\n  "share": "disabled"\n}\n'})
    after = AGENT.apply(before, USE)
    assert transplant(AGENT, AGENT.files(Environment(HOME, {})), after, before) == before


@pytest.mark.parametrize(
    ("surface", "url", "package", "written"),
    [
        (Surface.ANTHROPIC, "https://x.example/anthropic", "@ai-sdk/anthropic", "https://x.example/anthropic/v1"),
        (Surface.OPENAI, "https://x.example/v1", "@ai-sdk/openai-compatible", "https://x.example/v1"),
    ],
)
def test_the_form_of_the_address(surface: Surface, url: str, package: str, written: str) -> None:
    after = AGENT.apply(texts(), replace(USE, surface=surface, base_url=url))["kilo.jsonc"]
    entry = value(after)["provider"]["ezswitch"]
    assert (entry["npm"], entry["options"]["baseURL"]) == (package, written)


def test_who_is_used() -> None:
    assert AGENT.active(texts()) == Original()
    assert AGENT.active(texts(CORP)) == Foreign("https://corp.example/v1")
    ours = AGENT.apply(texts(CORP), USE)
    assert isinstance(AGENT.active(ours), OnProfile)
    assert AGENT.active({**ours, "opencode.jsonc": '{"model": "corp/large"}'}) == Foreign("https://corp.example/v1")


def test_what_it_says_when_it_refuses_names_kilo() -> None:
    with pytest.raises(Refused, match="Kilo's configuration"):
        AGENT.apply(texts({"kilo.json": '{"enabled_providers": ["corp"]}'}), USE)
    with pytest.raises(Refused, match="Kilo would fill in"):
        AGENT.apply(texts(), replace(USE, models={"main": "{env:HOME}"}))
    with pytest.raises(Refused, match="Kilo has to be told"):
        AGENT.apply(texts(), replace(USE, models={}, catalogue=()))


def test_own_sign_in_and_what_can_be_adopted() -> None:
    assert value(AGENT.clear(texts(CORP), None)["kilo.json"]).keys() == {"provider"}
    assert AGENT.found is not None
    seen = AGENT.found(texts(CORP))
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.OPENAI: "https://corp.example/v1"}, {"main": "large"})
    assert seen.key_place == "provider.corp.options.apiKey"


def test_where_it_lives() -> None:
    paths = {file.role: file.path for file in AGENT.files(Environment(HOME, {}))}
    assert paths["kilo.jsonc"] == HOME / ".config/kilo/kilo.jsonc"
    assert paths[DOT[-1]] == HOME / ".kilo/opencode.json"
    moved = Environment(HOME, {"XDG_CONFIG_HOME": "/srv/c", "XDG_DATA_HOME": "/srv/d"})
    assert AGENT.home(moved) == Path("/srv/c/kilo")
    assert AGENT.sign_in is not None
    assert AGENT.sign_in.files(moved) == (Path("/srv/d/kilo/auth.json"),)
    assert AGENT.sign_in.files(Environment(HOME, {})) == (HOME / ".local/share/kilo/auth.json",)
    assert AGENT.project is not None
    assert Path("/w/.kilo/kilo.jsonc") in [file.path for file in AGENT.project(Path("/w"))]


@pytest.mark.parametrize(
    ("variables", "severity"),
    [
        ({"KILO_CONFIG_CONTENT": '{"model": "x/y"}'}, Severity.BLOCKS),
        ({"KILO_CONFIG_CONTENT": '{"share": "manual"}'}, Severity.WARNS),
        ({"KILO_CONFIG_DIR": "/srv/kilo"}, Severity.WARNS),
    ],
)
def test_variables_that_are_read_after_its_files(variables: dict[str, str], severity: Severity) -> None:
    (finding,) = AGENT.conflicts(Environment(HOME, variables))
    assert finding.severity is severity
    assert not any(value in repr(finding) for value in variables.values())
