"""Codex: what was seen of the real program, as named tests."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Unreadable
from ezswitch.agents.codex import AGENT, CONFIG, TIMEOUT_MS
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.switching.conflicts import conflicts_of, judged
from fakes import MemoryFiles

HOME = Path("/home/sam")
USE = use_of(AGENT)
FOREIGN = '[model_providers.acme]\nname = "Acme"\nbase_url = "https://acme.example/v1"\n'


def on_profile(text: str = "") -> str:
    after = AGENT.apply({CONFIG: text}, USE)[CONFIG]
    assert after is not None
    return after


def test_a_new_file_says_just_what_codex_needs() -> None:
    said = tomllib.loads(on_profile())
    assert said == {
        "model_provider": "ezswitch",
        "model": "main-model-1",
        "model_providers": {
            "ezswitch": {
                "name": "First of all",
                "base_url": "https://gateway.example.org/v1",
                "wire_api": "responses",
                "auth": {"command": USE.helper[0], "args": list(USE.helper[1:]), "timeout_ms": TIMEOUT_MS},
            }
        },
    }


def test_the_helper_may_take_as_long_as_a_person_needs_to_unlock_a_keychain() -> None:
    assert TIMEOUT_MS >= 60_000, "Codex's own 5000 ms are too short, and 0 is a fatal error"


def test_the_arguments_change_with_profile_and_revision_so_that_a_kept_key_is_never_used_again() -> None:
    rotated = replace(USE, helper=(*USE.helper[:-1], "2"))
    after = AGENT.apply({CONFIG: on_profile()}, rotated)[CONFIG] or ""
    assert tomllib.loads(after)["model_providers"]["ezswitch"]["auth"]["args"][-1] == "2"


def test_the_provider_keeps_its_id_for_ever_so_that_sessions_resume_across_switches() -> None:
    other = replace(USE, profile="second", name="Second", base_url="https://second.example.net/v1")
    after = tomllib.loads(AGENT.apply({CONFIG: on_profile()}, other)[CONFIG] or "")
    assert list(after["model_providers"]) == ["ezswitch"]
    assert after["model_provider"] == "ezswitch"


def test_a_profile_without_a_model_leaves_codex_its_own() -> None:
    after = AGENT.apply({CONFIG: 'model = "gpt-5.5"\n'}, replace(USE, models={}))[CONFIG] or ""
    assert "model" not in tomllib.loads(after)


def test_a_path_with_blanks_needs_no_quotes_because_no_shell_runs_it() -> None:
    use = replace(USE, helper=("/home/sam smith/bin/ezswitch-key", *USE.helper[1:]))
    after = AGENT.apply({CONFIG: ""}, use)
    assert tomllib.loads(after[CONFIG] or "")["model_providers"]["ezswitch"]["auth"]["command"] == use.helper[0]
    assert isinstance(AGENT.active(after), OnProfile)


def test_the_sign_in_is_never_among_its_files() -> None:
    assert [file.path.name for file in AGENT.files(Environment(HOME, {}))] == ["config.toml"]


def test_codex_home_is_honoured_also_where_only_the_shell_has_it() -> None:
    shell = Environment(HOME, {}, shell_variables={"CODEX_HOME": "~/elsewhere"})
    assert AGENT.files(shell)[0].path == HOME / "elsewhere/config.toml"
    two = Environment(HOME, {"CODEX_HOME": "/a"}, shell_variables={"CODEX_HOME": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["codex-two-folders"]


@pytest.mark.parametrize("name", ["OPENAI_BASE_URL", "OPENAI_API_KEY", "CODEX_API_KEY"])
def test_shell_variables_are_no_conflict_because_our_provider_ignores_them(name: str) -> None:
    assert AGENT.conflicts(Environment(HOME, {name: "x"}, shell_variables={name: "x"})) == ()


def test_who_is_used() -> None:
    assert AGENT.active({CONFIG: None}) == Original()
    assert AGENT.active({CONFIG: 'model_provider = "openai"\n'}) == Original()
    assert AGENT.active({CONFIG: f'model_provider = "acme"\n{FOREIGN}'}) == Foreign("https://acme.example/v1")
    assert AGENT.active({CONFIG: FOREIGN}) == Original(), "a table that is not chosen lies idle"
    assert AGENT.active({CONFIG: 'openai_base_url = "https://x.example/v1"\n'}) == Foreign("https://x.example/v1")


def test_halves_are_seen() -> None:
    text = on_profile()
    assert (
        AGENT.active({CONFIG: text.replace('model_provider = "ezswitch"', 'model_provider = "openai"')}) == Original()
    )
    without_url = AGENT.active({CONFIG: text.replace("base_url", "base_address")})
    assert isinstance(without_url, OnProfile)
    assert not without_url.intact
    assert AGENT.active({CONFIG: text.replace("--profile", "--profil")}) == Foreign("https://gateway.example.org/v1")
    elsewhere = AGENT.active({CONFIG: text.replace("ezswitch-key", "another-key")})
    assert isinstance(elsewhere, OnProfile)
    assert not elsewhere.intact


def test_a_value_where_our_table_belongs_is_unreadable_with_its_place() -> None:
    assert AGENT.active({CONFIG: 'x = 1\nmodel_providers = "none"\n'}) == Unreadable(
        CONFIG, "model_providers is a value where a table is needed.", 2, 1
    )


def test_own_sign_in_leaves_other_providers_and_frees_codex_from_the_chosen_one() -> None:
    text = f'model_provider = "acme"\nmodel = "acme-large"\n\n{FOREIGN}'
    assert AGENT.clear({CONFIG: text}, None)[CONFIG] == f"\n{FOREIGN}"
    kept = 'model_provider = "openai"\nmodel = "gpt-5.5"\n'
    assert AGENT.clear({CONFIG: kept}, None)[CONFIG] == kept


def test_what_somebody_added_to_our_table_goes_with_it_because_codex_dies_on_a_table_without_a_name() -> None:
    text = on_profile().replace('wire_api = "responses"', 'wire_api = "responses"\nhttp_headers = { a = "b" }')
    assert AGENT.clear({CONFIG: text}, None)[CONFIG] == ""


def test_a_key_in_the_file_is_found_for_adoption() -> None:
    assert AGENT.found is not None
    token = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
    text = f'model_provider = "acme"\nmodel = "m"\n{FOREIGN}experimental_bearer_token = "{token}"\n'
    seen = AGENT.found({CONFIG: text})
    assert seen is not None
    assert seen.base_url == {Surface.RESPONSES: "https://acme.example/v1"}
    assert seen.models == {"main": "m"}
    assert seen.secret is not None
    assert seen.key_place == "model_providers.acme.experimental_bearer_token"
    assert token not in repr(seen)
    assert AGENT.found({CONFIG: on_profile()}) is None


def findings(files: dict[Path, bytes]) -> list[tuple[str, Severity, str, int]]:
    seen = conflicts_of(AGENT, Environment(HOME, {}), MemoryFiles(files))
    return [(one.id, one.severity, one.file, one.line) for one in seen]


def test_a_legacy_profile_is_found_because_codex_refuses_to_start_with_it() -> None:
    file = HOME / ".codex/config.toml"
    assert findings({file: b'# x\nprofile = "work"\n'}) == [("codex-legacy-profile", Severity.BLOCKS, str(file), 2)]
    assert findings({file: b'[profiles.work]\nmodel = "x"\n'}) == [
        ("codex-legacy-profiles", Severity.NOTE, str(file), 0)
    ]
    assert findings({file: b'model = "x"\n'}) == []


def test_profile_files_and_the_managed_file_are_named() -> None:
    layered, managed = HOME / ".codex/work.config.toml", Path("/etc/codex/managed_config.toml")
    assert findings({layered: b'model_provider = "acme"\n', managed: b'a = 1\nmodel_provider = "corp"\n'}) == [
        ("codex-profile-file", Severity.NOTE, str(layered), 1),
        ("codex-managed", Severity.BLOCKS, str(managed), 2),
    ]
    assert findings({layered: b'approval_policy = "never"\n', managed: b"a = 1\n"}) == []
    assert findings({managed: b'model = "x"\n'}) == [("codex-managed", Severity.WARNS, str(managed), 1)]


def test_nothing_is_looked_for_in_etc_on_windows() -> None:
    assert AGENT.overlays is not None
    overlays = AGENT.overlays(Environment(Path("C:/Users/sam"), {}, "win32"))
    assert all("etc" not in str(one.path) for one in overlays)


def test_a_projects_model_counts_in_a_trusted_folder_and_its_provider_nowhere() -> None:
    """Codex warns of a `model_provider` there and passes over it: to call that a winner would be a false alarm."""
    file, provider = HOME / "shop/.codex/config.toml", b'model_provider = "acme"\n'
    assert AGENT.project_overlays is not None
    overlays = AGENT.project_overlays(Environment(HOME, {}), HOME / "shop")
    assert judged(overlays, MemoryFiles({file: provider})) == ()
    (one,) = judged(overlays, MemoryFiles({file: provider + b'model = "gpt-5.5"\n'}))
    assert (one.id, one.severity, one.file, one.line) == ("codex-project-model", Severity.WARNS, str(file), 2)
    assert AGENT.project is None, "settings of a project are judged one by one"
    assert AGENT.project_overlays(Environment(HOME, {}), HOME) == (), "that is the user's own file"
