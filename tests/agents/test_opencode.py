"""OpenCode: each trap that was met with the real program, by name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import HOST, KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Texts, Unreadable, When
from ezswitch.agents.opencode import AGENT, CUSTOM, DOT, OWNED, PRECEDENCE, SCHEMA
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.finding import Severity
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model
from ezswitch.formats import jsonc

USE = use_of(AGENT, Surface.ANTHROPIC)
OPENAI = use_of(AGENT, Surface.OPENAI)
JSON, JSONC = "opencode.json", "opencode.jsonc"


def texts(found: Mapping[str, str | None] | None = None, *, custom: bool = False) -> Texts:
    roles = [role for role in PRECEDENCE if role != CUSTOM or custom]
    return {role: (found or {}).get(role) for role in roles}


def environment(**variables: str) -> Environment:
    return Environment(Path("/home/sam"), variables)


def value(text: str | None) -> Any:
    return jsonc.value(text or "{}")


def entry(after: Mapping[str, str | None], role: str = JSONC) -> Any:
    return value(after[role])["provider"]["ezswitch"]


def changed(before: Texts, after: Mapping[str, str | None]) -> list[str]:
    return [role for role in after if after[role] != before[role]]


class TestFiles:
    def test_they_lie_in_the_config_folder(self) -> None:
        paths = {file.role: file.path for file in AGENT.files(environment())}
        assert paths[JSONC] == Path("/home/sam/.config/opencode/opencode.jsonc")
        assert AGENT.home(environment()) == Path("/home/sam/.config/opencode")
        assert CUSTOM not in paths

    def test_xdg_config_home_is_honoured(self) -> None:
        paths = {file.role: file.path for file in AGENT.files(environment(XDG_CONFIG_HOME="/srv/config"))}
        assert paths[JSON] == Path("/srv/config/opencode/opencode.json")

    def test_opencode_config_is_honoured(self) -> None:
        paths = {file.role: file.path for file in AGENT.files(environment(OPENCODE_CONFIG="~/my.json"))}
        assert paths[CUSTOM] == Path("/home/sam/my.json")

    def test_opencode_config_that_names_a_file_we_know_is_that_file_once(self) -> None:
        files = AGENT.files(environment(OPENCODE_CONFIG="~/.config/opencode/opencode.json"))
        assert [file.role for file in files if file.path.name == "opencode.json"] == [DOT[0], CUSTOM]

    def test_a_relative_opencode_config_is_left_alone_and_told(self) -> None:
        """Which file it names depends on the folder a session starts in."""
        relative = environment(OPENCODE_CONFIG="conf/opencode.json")
        assert CUSTOM not in {file.role for file in AGENT.files(relative)}
        assert [finding.severity for finding in AGENT.conflicts(relative)] == [Severity.BLOCKS]

    def test_the_file_written_by_default_comes_last(self) -> None:
        """Messages name the last file of an agent where none exists yet."""
        assert AGENT.files(environment())[-1].role == JSONC
        assert AGENT.files(environment(OPENCODE_CONFIG="/srv/x.json"))[-1].role == CUSTOM


class TestWhichFileIsWritten:
    def test_with_none_at_all_a_jsonc_is_made_with_its_schema(self) -> None:
        """Without `$schema` OpenCode rewrites the file at its next start, to put it in."""
        before = texts()
        after = AGENT.apply(before, USE)
        assert changed(before, after) == [JSONC]
        assert value(after[JSONC])["$schema"] == SCHEMA
        assert (after[JSONC] or "").index("$schema") < (after[JSONC] or "").index("provider")

    def test_json_alone_is_edited(self) -> None:
        before = texts({JSON: '{"theme": "nord"}'})
        assert changed(before, AGENT.apply(before, USE)) == [JSON]

    def test_jsonc_wins_over_json(self) -> None:
        """OpenCode makes a .jsonc with nothing but `$schema` at its first start, and it wins key by key."""
        before = texts({JSON: '{"model": "openai/gpt-5.6"}', JSONC: f'{{"$schema": "{SCHEMA}"}}'})
        after = AGENT.apply(before, USE)
        assert changed(before, after) == [JSONC]
        assert isinstance(AGENT.active(after), OnProfile)

    def test_config_json_alone_is_read_and_not_edited(self) -> None:
        before = texts({"config.json": '{"model": "openai/gpt-5.6"}'})
        after = AGENT.apply(before, USE)
        assert changed(before, after) == [JSONC]
        assert isinstance(AGENT.active(after), OnProfile)

    @pytest.mark.parametrize("there", [None, '{"theme": "nord"}'])
    def test_opencode_config_wins_over_both(self, there: str | None) -> None:
        before = texts({JSON: "{}", JSONC: "{}", CUSTOM: there}, custom=True)
        assert changed(before, AGENT.apply(before, USE)) == [CUSTOM]

    @pytest.mark.parametrize("role", DOT)
    def test_a_file_in_the_home_folder_wins_over_everything(self, role: str) -> None:
        """~/.opencode/opencode.json and .jsonc are merged after all others. Seen with 1.18.33."""
        before = texts({JSONC: "{}", CUSTOM: "{}", role: '{"model": "openai/gpt-5.6"}'}, custom=True)
        after = AGENT.apply(before, USE)
        assert changed(before, after) == [role]
        assert isinstance(AGENT.active(after), OnProfile)

    def test_a_schema_that_is_there_stays(self) -> None:
        before = texts({JSONC: '{"$schema": "./my-schema.json"}'})
        assert value(AGENT.apply(before, USE)[JSONC])["$schema"] == "./my-schema.json"

    def test_an_entry_left_behind_in_a_weaker_file_is_cleaned_in_the_same_plan(self) -> None:
        first = AGENT.apply(texts({JSON: '{"theme": "nord"}'}), USE)
        later = {**first, JSONC: '{\n  "tui": {}\n}\n'}
        after = AGENT.apply(later, replace(USE, profile="second"))
        assert value(after[JSON]) == {"theme": "nord", "$schema": SCHEMA}
        active = AGENT.active(after)
        assert isinstance(active, OnProfile)
        assert active.profile == "second"

    def test_a_weaker_files_own_model_is_not_touched(self) -> None:
        before = texts({JSON: '{"model": "openai/gpt-5.6"}', JSONC: "{}"})
        assert AGENT.apply(before, USE)[JSON] == before[JSON]


class TestEntry:
    def test_the_id_is_fixed_for_ever(self) -> None:
        """Sessions keep the provider's id and look it up again when they are resumed."""
        for use in (USE, replace(OPENAI, profile="second", name="Second")):
            assert list(value(AGENT.apply(texts(), use)[JSONC])["provider"]) == ["ezswitch"]

    @pytest.mark.parametrize(
        "url", [f"https://{HOST}/anthropic", f"https://{HOST}/anthropic/v1", f"https://{HOST}/anthropic/"]
    )
    def test_the_anthropic_package_needs_v1_in_the_address(self, url: str) -> None:
        """It appends /messages alone."""
        made = entry(AGENT.apply(texts(), replace(USE, base_url=url)))
        assert made["npm"] == "@ai-sdk/anthropic"
        assert made["options"]["baseURL"] == f"https://{HOST}/anthropic/v1"

    def test_the_openai_package_gets_the_root_as_it_is(self) -> None:
        made = entry(AGENT.apply(texts(), replace(OPENAI, base_url=f"https://{HOST}/api/coding/paas/v4")))
        assert made["npm"] == "@ai-sdk/openai-compatible"
        assert made["options"]["baseURL"] == f"https://{HOST}/api/coding/paas/v4"

    def test_anthropic_comes_first(self) -> None:
        """Tool calls are reported as unreliable on the OpenAI surface for most models."""
        assert AGENT.surfaces == (Surface.ANTHROPIC, Surface.OPENAI)

    def test_the_key_is_a_reference_to_one_file(self) -> None:
        after = AGENT.apply(texts(), USE)
        assert entry(after)["options"]["apiKey"] == f"{{file:{USE.key_file}}}"
        assert KEY not in repr(after)

    def test_a_path_with_blanks_and_accents_is_named_as_it_is(self) -> None:
        """References are filled in in the raw text, before it is parsed. Seen with 1.18.33."""
        path = "/home/sam é/my state's/keys/team"
        after = AGENT.apply(texts(), replace(USE, key_file=Path(path)))
        assert f'"{{file:{path}}}"' in (after[JSONC] or "")
        active = AGENT.active(after)
        assert isinstance(active, OnProfile)
        assert (active.key, active.intact) == ("team", True)

    @pytest.mark.parametrize("path", ["/a}b/team", "/a{env:X}/team", '/a"b/team', "/a\\b/team", "/a\nb/team"])
    def test_a_path_that_cannot_be_named_is_refused(self, path: str) -> None:
        with pytest.raises(Refused):
            AGENT.apply(texts(), replace(USE, key_file=Path(path)))

    def test_windows_paths_are_named_with_slashes(self) -> None:
        use = replace(USE, platform="win32", key_file=Path(r"C:\Users\Sam\keys\team"))
        assert entry(AGENT.apply(texts(), use))["options"]["apiKey"] == "{file:C:/Users/Sam/keys/team}"

    @pytest.mark.parametrize(
        "bad", ["https://evil.example/{env:AWS_SECRET_ACCESS_KEY}", "https://evil.example/{file:~/.netrc}"]
    )
    def test_an_address_that_would_carry_a_secret_away_is_refused(self, bad: str) -> None:
        """OpenCode fills in {env:} and {file:} anywhere in the file, an imported address included."""
        with pytest.raises(Refused):
            AGENT.apply(texts(), replace(USE, base_url=bad))

    def test_a_model_that_would_carry_a_secret_away_is_refused(self) -> None:
        for use in (
            replace(USE, models={"main": "{env:HOME}"}),
            replace(USE, catalogue=(Model("{file:/etc/passwd}"),)),
        ):
            with pytest.raises(Refused):
                AGENT.apply(texts(), use)

    def test_a_name_never_becomes_a_reference(self) -> None:
        made = entry(AGENT.apply(texts(), replace(USE, name="My {env:HOME} {file:/etc/passwd}")))
        assert made["name"] == "My (env:HOME} (file:/etc/passwd}"


class TestModels:
    def test_every_model_is_listed_because_opencode_asks_no_gateway(self) -> None:
        catalogue = (Model("both", ("anthropic", "openai")), Model("chat", ("openai",)), Model("unknown"))
        use = replace(USE, models={"main": "m", "small": "s"}, catalogue=catalogue)
        assert list(entry(AGENT.apply(texts(), use))["models"]) == ["m", "s", "both", "unknown"]
        chat = replace(use, surface=Surface.OPENAI)
        assert list(entry(AGENT.apply(texts(), chat))["models"]) == ["m", "s", "both", "chat", "unknown"]

    def test_model_and_small_model_name_our_entry(self) -> None:
        written = value(AGENT.apply(texts(), USE)[JSONC])
        assert (written["model"], written["small_model"]) == ("ezswitch/main-model-1", "ezswitch/small-model-1")

    def test_without_a_small_model_it_is_the_main_one(self) -> None:
        written = value(AGENT.apply(texts(), replace(USE, models={"main": "m"}))[JSONC])
        assert (written["model"], written["small_model"]) == ("ezswitch/m", "ezswitch/m")

    def test_an_id_with_slashes_is_read_back(self) -> None:
        active = AGENT.active(AGENT.apply(texts(), replace(USE, models={"main": "vendor/big:free"})))
        assert isinstance(active, OnProfile)
        assert (active.models["main"], active.intact) == ("vendor/big:free", True)

    def test_the_catalogue_helps_out_where_the_profile_names_no_model(self) -> None:
        use = replace(USE, models={"small": "s"}, catalogue=(Model("chat", ("openai",)), Model("c")))
        written = value(AGENT.apply(texts(), use)[JSONC])
        assert (written["model"], written["small_model"]) == ("ezswitch/c", "ezswitch/s")

    def test_without_any_known_model_it_is_refused(self) -> None:
        with pytest.raises(Refused) as refused:
            AGENT.apply(texts(), replace(USE, models={}, catalogue=(Model("chat", ("openai",)),)))
        assert "main model" in refused.value.hint

    def test_everything_needs_a_restart(self) -> None:
        assert {setting.when for setting in OWNED} == {When.RESTART}


class TestSwitchedOffProviders:
    """Seen with 1.18.33: with either list keeping our entry out, every prompt ends in "Unexpected server error"."""

    @pytest.mark.parametrize("lists", [{"enabled_providers": ["anthropic"]}, {"disabled_providers": ["ezswitch"]}])
    def test_a_list_that_keeps_the_entry_out_is_refused_by_name(self, lists: dict[str, list[str]]) -> None:
        with pytest.raises(Refused) as refused:
            AGENT.apply(texts({JSON: json.dumps(lists)}), USE)
        assert next(iter(lists)) in str(refused.value)
        assert refused.value.hint.startswith('Add "' if "enabled_providers" in lists else 'Remove "')

    @pytest.mark.parametrize("lists", [{"enabled_providers": ["ezswitch"]}, {"disabled_providers": ["openai"]}])
    def test_other_lists_do_not_matter(self, lists: dict[str, list[str]]) -> None:
        assert isinstance(AGENT.active(AGENT.apply(texts({JSON: json.dumps(lists)}), USE)), OnProfile)


class TestActive:
    def test_nothing_is_the_own_sign_in(self) -> None:
        assert AGENT.active(texts()) == Original()
        assert AGENT.active(texts({JSON: '{"model": "anthropic/claude-opus-4-7"}'})) == Original()

    def test_a_model_of_a_provider_with_an_address_is_foreign(self) -> None:
        corp = {"provider": {"corp": {"options": {"baseURL": "https://corp.example.com/v1"}}}, "model": "corp/big"}
        assert AGENT.active(texts({JSON: json.dumps(corp)})) == Foreign("https://corp.example.com/v1")

    def test_without_a_model_the_only_provider_with_an_address_is_picked(self) -> None:
        one = {"provider": {"corp": {"options": {"baseURL": "https://corp.example.com/v1"}}}}
        assert AGENT.active(texts({JSON: json.dumps(one)})) == Foreign("https://corp.example.com/v1")
        two = {"provider": {**one["provider"], "b": {"options": {"baseURL": "https://b.example.com"}}}}
        assert AGENT.active(texts({JSON: json.dumps(two)})) == Original()

    def test_a_model_chosen_elsewhere_makes_our_entry_idle(self) -> None:
        """The live file is the truth: OpenCode uses what `model` names, whatever entry stands there."""
        after = dict(AGENT.apply(texts(), USE))
        after[JSONC] = jsonc.put(after[JSONC] or "", ("model",), "anthropic/claude-opus-4-7")
        assert AGENT.active(after) == Original()

    def test_a_stronger_file_that_names_another_model_wins(self) -> None:
        after = AGENT.apply(texts({JSON: "{}"}), USE)
        assert AGENT.active({**after, JSONC: '{"model": "openai/gpt-5.6"}'}) == Original()

    @pytest.mark.parametrize(
        "path",
        [
            ("model",),
            ("small_model",),
            ("provider", "ezswitch", "npm"),
            ("provider", "ezswitch", "models", "main-model-1"),
        ]
        + [("provider", "ezswitch", "options", name) for name in ("baseURL", "apiKey")],
    )
    def test_a_part_that_was_taken_out_is_not_intact(self, path: tuple[str, ...]) -> None:
        after = dict(AGENT.apply(texts(), USE))
        after[JSONC] = jsonc.remove(after[JSONC] or "", path)
        active = AGENT.active(after)
        assert isinstance(active, OnProfile)
        assert (active.profile, active.intact) == ("first", False)

    def test_an_entry_without_a_profile_id_is_foreign(self) -> None:
        after = dict(AGENT.apply(texts(), USE))
        after[JSONC] = jsonc.remove(after[JSONC] or "", ("provider", "ezswitch", "options", "ezswitchProfile"))
        assert AGENT.active(after) == Foreign(f"https://{HOST}/anthropic/v1")

    def test_a_literal_key_in_our_entry_is_not_intact_and_not_shown(self) -> None:
        after = dict(AGENT.apply(texts(), USE))
        after[JSONC] = jsonc.put(after[JSONC] or "", ("provider", "ezswitch", "options", "apiKey"), KEY)
        active = AGENT.active(after)
        assert isinstance(active, OnProfile)
        assert not active.intact
        assert KEY not in repr(active)

    @pytest.mark.parametrize("whole", ["[]", "null", '{"provider": []}', '{"provider": null}'])
    def test_a_file_of_the_wrong_kind_is_unreadable_by_name(self, whole: str) -> None:
        active = AGENT.active(texts({JSON: whole}))
        assert isinstance(active, Unreadable)
        assert active.path == JSON
        with pytest.raises(CannotRead):
            AGENT.apply(texts({JSON: whole}), USE)


class TestLeaving:
    def test_own_sign_in_takes_a_foreign_choice_out_and_keeps_the_provider(self) -> None:
        corp = '{"provider": {"corp": {"options": {"baseURL": "https://corp.example.com/v1"}}}, "model": "corp/big"}'
        after = AGENT.clear(texts({JSON: corp}), None)
        assert value(after[JSON]) == {"provider": {"corp": {"options": {"baseURL": "https://corp.example.com/v1"}}}}

    def test_own_sign_in_keeps_a_choice_among_opencodes_own(self) -> None:
        own = '{"model": "anthropic/claude-opus-4-7"} // mine'
        assert AGENT.clear(texts({JSON: own}), None)[JSON] == own

    def test_own_sign_in_cleans_every_file(self) -> None:
        weak = AGENT.apply(texts({JSON: "{}"}), USE)
        both = AGENT.apply({**texts({JSONC: "{}"}), JSON: weak[JSON]}, USE)
        after = AGENT.clear({**both, JSON: weak[JSON]}, None)
        assert "ezswitch" not in repr(after)

    def test_going_back_takes_the_file_we_made_away(self) -> None:
        before = texts()
        assert AGENT.clear(AGENT.apply(before, USE), before) == before

    def test_an_open_session_keeps_nothing_so_nothing_is_retired(self) -> None:
        """OpenCode never reads its files again while it runs."""
        assert AGENT.retire is None


class TestConflicts:
    @pytest.mark.parametrize(
        ("content", "severity"),
        [
            ('{"model": "openai/gpt-5.6"}', Severity.BLOCKS),
            ('{"provider": {"ezswitch": {}}}', Severity.BLOCKS),
            ('{"theme": "nord"}', Severity.WARNS),
        ],
    )
    def test_inline_configuration_outranks_every_file(self, content: str, severity: Severity) -> None:
        (finding,) = AGENT.conflicts(environment(OPENCODE_CONFIG_CONTENT=content))
        assert finding.severity is severity

    def test_what_a_variable_holds_is_not_shown(self) -> None:
        findings = AGENT.conflicts(environment(OPENCODE_CONFIG_CONTENT=json.dumps({"model": "x", "key": KEY})))
        assert KEY not in repr(findings)

    def test_a_config_folder_from_a_variable_is_told(self) -> None:
        (finding,) = AGENT.conflicts(environment(OPENCODE_CONFIG_DIR="/srv/oc"))
        assert (finding.id, finding.severity) == ("opencode-opencode-config-dir", Severity.WARNS)

    def test_an_absolute_opencode_config_is_no_conflict(self) -> None:
        assert AGENT.conflicts(environment(OPENCODE_CONFIG="/srv/x.json")) == ()
