"""Claude Code: each trap that was met with the real program, by name."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agents.contract import HOST, KEY, crlf, second_use, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Texts, Unreadable, Use, When
from ezswitch.agents.claude_code import AGENT, ALIASES, NEUTRALISED, OWNED, SETTINGS
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Severity
from ezswitch.domain.plan import DirectoryLock
from ezswitch.domain.surface import Surface

NOTHING: Texts = {SETTINGS: None}
USE = use_of(AGENT)


def applied(text: str | None = None, use: Use = USE) -> dict[str, Any]:
    written = AGENT.apply({SETTINGS: text}, use)[SETTINGS]
    assert written is not None
    return dict(json.loads(written))


def env_of(use: Use = USE, text: str | None = None) -> dict[str, str]:
    return dict(applied(text, use)["env"])


def with_models(**models: str) -> Use:
    return replace(USE, models=models)


def environment(**variables: str) -> Environment:
    return Environment(Path("/home/sam"), variables)


class TestFiles:
    def test_settings_lie_in_the_users_home(self) -> None:
        (file,) = AGENT.files(environment())
        assert file.path == Path("/home/sam/.claude/settings.json")

    def test_claude_config_dir_is_honoured(self) -> None:
        (file,) = AGENT.files(environment(CLAUDE_CONFIG_DIR="~/work-claude"))
        assert file.path == Path("/home/sam/work-claude/settings.json")
        assert AGENT.home(environment(CLAUDE_CONFIG_DIR="/srv/claude")) == Path("/srv/claude")

    def test_claude_config_dir_of_the_login_shell_wins(self) -> None:
        both = Environment(Path("/home/sam"), {"CLAUDE_CONFIG_DIR": "/a"}, shell_variables={"CLAUDE_CONFIG_DIR": "/b"})
        assert AGENT.files(both)[0].path == Path("/b/settings.json")

    def test_the_programs_own_lock_is_named(self) -> None:
        """Claude Code makes the folder settings.json.lock while it writes."""
        (file,) = AGENT.files(environment())
        assert file.lock == DirectoryLock(".lock", 10)
        assert file.lock.path_for(file.path).name == "settings.json.lock"


class TestAddressAndKey:
    def test_the_key_comes_from_a_command_and_never_from_the_file(self) -> None:
        settings = applied(use=replace(USE, secret=None))
        assert settings["apiKeyHelper"] == " ".join(
            [
                *USE.helper,
                "--goes-to",
                "ANTHROPIC_BASE_URL",
                "--also-in",
                ".claude/settings.json,.claude/settings.local.json",
            ]
        )
        assert KEY not in json.dumps(settings)

    @pytest.mark.parametrize(
        "url", [f"https://{HOST}/anthropic", f"https://{HOST}/anthropic/v1", f"https://{HOST}/anthropic/"]
    )
    def test_the_address_has_no_v1(self, url: str) -> None:
        """Claude Code appends /v1/messages itself: with /v1 it asks for /v1/v1/messages."""
        assert env_of(replace(USE, base_url=url))["ANTHROPIC_BASE_URL"] == f"https://{HOST}/anthropic"

    def test_address_and_key_source_are_written_in_one_file(self) -> None:
        """With an address alone a claude.ai login's token would be sent to the gateway."""
        written = AGENT.apply(NOTHING, USE)
        assert list(written) == [SETTINGS]
        assert {"apiKeyHelper", "env"} <= applied().keys()

    @pytest.mark.parametrize("name", sorted(NEUTRALISED))
    def test_variables_that_leak_or_break_are_emptied_always(self, name: str) -> None:
        """Not only where the shell has them: it may have them tomorrow, and settings.json wins over it."""
        assert env_of()[name] == ""

    @pytest.mark.parametrize("name", ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_CUSTOM_HEADERS"])
    def test_a_key_in_the_users_own_settings_is_not_sent_along(self, name: str) -> None:
        """Both headers are sent where both are known: the old key would travel to the new provider."""
        before = json.dumps({"env": {name: "sk-old-EXAMPLE"}})
        assert env_of(text=before)[name] == ""
        assert AGENT.clear(AGENT.apply({SETTINGS: before}, USE), {SETTINGS: before}) == {SETTINGS: before}

    @pytest.mark.parametrize(
        "program",
        [
            "/home/sam/my files/bin/ezswitch-key",
            "/home/o'neill/bin/ezswitch-key",
            "/home/$(reboot)/`id`/ezswitch-key",
            '/home/"quoted"/é/ezswitch-key',
            "/home/a;b&c|d/ezswitch-key",
        ],
    )
    def test_hostile_paths_of_the_helper_are_quoted_and_read_back(self, program: str) -> None:
        use = replace(USE, helper=(program, *USE.helper[1:]))
        active = AGENT.active(AGENT.apply(NOTHING, use))
        assert isinstance(active, OnProfile)
        assert (active.profile, active.key) == ("first", "team")

    def test_a_helper_for_windows_is_read_back(self) -> None:
        program = r"C:\Users\Sam Example\AppData\Local\ezswitch\bin\ezswitch-key.cmd"
        use = replace(USE, platform="win32", helper=(program, *USE.helper[1:]))
        active = AGENT.active(AGENT.apply(NOTHING, use))
        assert isinstance(active, OnProfile)
        assert (active.profile, active.key, active.intact) == ("first", "team", True)

    def test_a_new_revision_changes_the_command(self) -> None:
        """Claude Code keeps a key for minutes and drops it when the command changes: so a rotation heals at once."""
        rotated = replace(USE, helper=(*USE.helper[:-1], "2"))
        assert applied(use=rotated)["apiKeyHelper"] != applied()["apiKeyHelper"]
        assert env_of(rotated) == env_of()


class TestModels:
    def test_the_main_model_goes_by_an_alias_that_open_sessions_follow(self) -> None:
        """ANTHROPIC_MODEL is read at start only; what the alias stands for is read again. Seen with 2.1.330."""
        first, second = env_of(with_models(main="acme-1")), env_of(with_models(main="acme-2"))
        assert first["ANTHROPIC_MODEL"] == second["ANTHROPIC_MODEL"] == "opus"
        assert (first["ANTHROPIC_DEFAULT_OPUS_MODEL"], second["ANTHROPIC_DEFAULT_OPUS_MODEL"]) == ("acme-1", "acme-2")

    def test_every_alias_stands_for_something_the_gateway_knows(self) -> None:
        """Built-in ids such as the small model's, used for background work, are unknown to most gateways."""
        env = env_of(with_models(main="acme-1"))
        assert {env[name] for name in ALIASES.values()} == {"acme-1"}

    def test_the_small_model_is_haiku(self) -> None:
        """ANTHROPIC_SMALL_FAST_MODEL has no effect any more."""
        env = env_of(with_models(main="acme-1", small="acme-s"))
        assert env["ANTHROPIC_DEFAULT_HAIKU_MODEL"] == "acme-s"
        assert "ANTHROPIC_SMALL_FAST_MODEL" not in env

    def test_an_alias_of_its_own_wins(self) -> None:
        env = env_of(with_models(main="m", small="s", opus="o", sonnet="so", haiku="h", fable="f", subagent="sub"))
        assert [env[ALIASES[alias]] for alias in ("opus", "sonnet", "haiku", "fable")] == ["o", "so", "h", "f"]
        assert env["ANTHROPIC_MODEL"] == "m"
        assert env["CLAUDE_CODE_SUBAGENT_MODEL"] == "sub"

    def test_a_free_alias_carries_the_main_model(self) -> None:
        env = env_of(with_models(main="m", opus="o"))
        assert (env["ANTHROPIC_MODEL"], env["ANTHROPIC_DEFAULT_SONNET_MODEL"]) == ("sonnet", "m")
        assert env["ANTHROPIC_DEFAULT_OPUS_MODEL"] == "o"

    def test_models_that_a_profile_does_not_name_are_emptied(self) -> None:
        """A removed variable would stay in force in an open session: the last profile's model at the new gateway."""
        first = AGENT.apply(NOTHING, with_models(main="m", subagent="sub"))[SETTINGS]
        env = env_of(with_models(), first)
        assert {env[name] for name in ("ANTHROPIC_MODEL", "CLAUDE_CODE_SUBAGENT_MODEL", *ALIASES.values())} == {""}

    @pytest.mark.parametrize(
        "models",
        [{"main": "m"}, {"main": "m", "small": "s"}, {"main": "m", "opus": "o", "sonnet": "p", "fable": "q"}, {}],
    )
    def test_models_are_read_back(self, models: dict[str, str]) -> None:
        active = AGENT.active(AGENT.apply(NOTHING, with_models(**models)))
        assert isinstance(active, OnProfile)
        assert models.items() <= active.models.items()
        assert set(active.models) <= set(AGENT.roles)
        assert bool(active.models) == bool(models)

    def test_the_users_own_model_key_is_left_alone(self) -> None:
        """/model saves it there; ANTHROPIC_MODEL in settings wins over it."""
        assert applied('{"model": "sonnet"}')["model"] == "sonnet"

    def test_what_takes_effect_when(self) -> None:
        when = {setting.path[-1]: setting.when for setting in OWNED}
        assert when["apiKeyHelper"] is when["ANTHROPIC_BASE_URL"] is When.AT_ONCE
        assert when["ANTHROPIC_DEFAULT_OPUS_MODEL"] is When.AT_ONCE
        assert when["ANTHROPIC_MODEL"] is When.NEXT_SESSION


class TestStrictness:
    @pytest.mark.parametrize(
        "text", ['{\n  // mine\n  "env": {}\n}', '{\n  "env": {},\n}', '{"a": [1,]}', "/* x */ {}"]
    )
    def test_what_claude_code_would_skip_is_refused(self, text: str) -> None:
        """A comment or a trailing comma makes it skip the whole file: the switch would silently not work."""
        with pytest.raises(CannotRead) as refused:
            AGENT.apply({SETTINGS: text}, USE)
        assert refused.value.line >= 1
        active = AGENT.active({SETTINGS: text})
        assert isinstance(active, Unreadable)
        assert (active.line, active.column) == (refused.value.line, refused.value.column)

    def test_a_comment_that_came_after_the_switch_does_not_hinder_going_back(self) -> None:
        before = '{\n  "theme": "dark"\n}\n'
        after = AGENT.apply({SETTINGS: before}, USE)[SETTINGS] or ""
        commented = after.replace('"theme"', '/* mine */ "theme"')
        back = AGENT.clear({SETTINGS: commented}, {SETTINGS: before})[SETTINGS] or ""
        assert back == before.replace('"theme"', '/* mine */ "theme"')

    @pytest.mark.parametrize("text", [None, "", "{}", '{"a": 1}'])
    def test_strict_json_without_a_mark_is_written(self, text: str | None) -> None:
        written = AGENT.apply({SETTINGS: text}, USE)[SETTINGS] or ""
        assert json.loads(written)["env"]["ANTHROPIC_BASE_URL"]
        assert not written.startswith("\ufeff")

    def test_a_mark_that_is_there_stays(self) -> None:
        assert (AGENT.apply({SETTINGS: '\ufeff{"a": 1}'}, USE)[SETTINGS] or "").startswith('\ufeff{"a": 1')

    def test_crlf_files_stay_crlf(self) -> None:
        written = AGENT.apply({SETTINGS: crlf('{\n  "a": 1\n}\n')}, USE)[SETTINGS] or ""
        assert "\n" not in written.replace("\r\n", "")


class TestActive:
    def test_without_a_file_it_is_the_own_sign_in(self) -> None:
        assert AGENT.active(NOTHING) == Original()

    @pytest.mark.parametrize(
        "settings",
        [
            {},
            {"env": {}},
            {"env": {"ANTHROPIC_BASE_URL": ""}},
            {"model": "opus"},
            {"apiKeyHelper": "pass show anthropic"},
        ],
    )
    def test_no_address_is_the_own_sign_in(self, settings: dict[str, Any]) -> None:
        assert AGENT.active({SETTINGS: json.dumps(settings)}) == Original()

    @pytest.mark.parametrize(
        "helper", ["cat /etc/key", "/x/ezswitch-key", "/x/ezswitch-key team", "other-ezswitch-key a --profile b", 7]
    )
    def test_an_address_with_somebody_elses_key_is_foreign(self, helper: object) -> None:
        settings = {"apiKeyHelper": helper, "env": {"ANTHROPIC_BASE_URL": "https://old.example.com"}}
        assert AGENT.active({SETTINGS: json.dumps(settings)}) == Foreign("https://old.example.com")

    def test_a_profile_id_that_is_none_is_foreign(self) -> None:
        settings = {
            "apiKeyHelper": "/x/ezswitch-key team --profile 'No Name'",
            "env": {"ANTHROPIC_BASE_URL": "https://old.example.com"},
        }
        assert AGENT.active({SETTINGS: json.dumps(settings)}) == Foreign("https://old.example.com")

    @pytest.mark.parametrize("name", sorted(NEUTRALISED))
    @pytest.mark.parametrize("how", ["removed", "filled"])
    def test_a_lost_neutraliser_is_not_intact(self, name: str, how: str) -> None:
        settings = applied()
        del settings["env"][name]
        settings["env"] |= {name: "1"} if how == "filled" else {}
        active = AGENT.active({SETTINGS: json.dumps(settings)})
        assert isinstance(active, OnProfile)
        assert not active.intact

    def test_a_helper_without_an_address_is_not_intact(self) -> None:
        """The gateway's key would go to Anthropic."""
        settings = applied()
        del settings["env"]["ANTHROPIC_BASE_URL"]
        active = AGENT.active({SETTINGS: json.dumps(settings)})
        assert isinstance(active, OnProfile)
        assert (active.base_url, active.intact) == ("", False)

    @pytest.mark.parametrize("env", ['"text"', "[]", "null", "3"])
    def test_an_env_that_is_no_object_is_unreadable_with_its_place(self, env: str) -> None:
        active = AGENT.active({SETTINGS: f'{{\n  "env": {env}\n}}'})
        assert isinstance(active, Unreadable)
        assert (active.path, active.line) == (SETTINGS, 2)

    def test_a_variable_that_is_no_text_counts_as_missing(self) -> None:
        assert AGENT.active({SETTINGS: '{"env": {"ANTHROPIC_BASE_URL": 3}}'}) == Original()


class TestLeaving:
    def test_own_sign_in_takes_a_foreign_gateway_out_too(self) -> None:
        before = (
            '{"env": {"ANTHROPIC_BASE_URL": "https://old.example.com", "ANTHROPIC_AUTH_TOKEN": "sk-EXAMPLE"}, "a": 1}'
        )
        assert AGENT.clear({SETTINGS: before}, None) == {SETTINGS: '{"a": 1}'}

    def test_own_sign_in_without_a_file_makes_none(self) -> None:
        assert AGENT.clear(NOTHING, None) == NOTHING

    def test_the_address_is_emptied_before_it_is_removed(self) -> None:
        """Seen: helper and address taken out in one write made an open session send the claude.ai login's OAuth token
        to the gateway, because a removed variable stays in force. Written as "" first, it went back to Anthropic."""
        before = '{\n  "theme": "dark"\n}\n'
        after = AGENT.apply({SETTINGS: before}, USE)
        assert AGENT.retire is not None
        retired = json.loads(AGENT.retire(after, {SETTINGS: before})[SETTINGS])
        assert retired["env"]["ANTHROPIC_BASE_URL"] == ""
        assert "apiKeyHelper" not in retired
        assert retired["theme"] == "dark"
        assert set(retired["env"].values()) == {""}
        assert AGENT.retire_seconds >= 1.0

    def test_a_file_that_will_be_gone_is_emptied_first_too(self) -> None:
        assert AGENT.retire is not None
        retired = AGENT.retire(AGENT.apply(NOTHING, USE), NOTHING)
        assert json.loads(retired[SETTINGS])["env"]["ANTHROPIC_BASE_URL"] == ""

    def test_only_variables_that_go_are_emptied(self) -> None:
        before = json.dumps({"env": {"ANTHROPIC_BASE_URL": "https://old.example.com", "ANTHROPIC_MODEL": "glm-4.6"}})
        assert AGENT.retire is not None
        retired = json.loads(AGENT.retire(AGENT.apply({SETTINGS: before}, USE), {SETTINGS: before})[SETTINGS])
        assert retired["env"]["ANTHROPIC_BASE_URL"] == "https://old.example.com"
        assert retired["env"]["ANTHROPIC_MODEL"] == "glm-4.6"
        assert retired["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] == ""
        assert "ANTHROPIC_API_KEY" not in retired["env"]

    def test_coming_needs_no_such_step(self) -> None:
        assert AGENT.retire is not None
        assert AGENT.retire(NOTHING, AGENT.apply(NOTHING, USE)) == {}
        assert AGENT.retire(AGENT.apply(NOTHING, USE), AGENT.apply(NOTHING, second_use(USE))) == {}


class TestConflicts:
    def test_a_host_that_manages_the_provider_blocks(self) -> None:
        (finding,) = AGENT.conflicts(environment(CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST="1"))
        assert finding.severity is Severity.BLOCKS
        assert "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST" in finding.what

    def test_two_config_folders_are_told(self) -> None:
        both = Environment(Path("/home/sam"), {"CLAUDE_CONFIG_DIR": "/a"}, shell_variables={"CLAUDE_CONFIG_DIR": "/b"})
        assert [finding.id for finding in AGENT.conflicts(both)] == ["claude-code-two-folders"]
        same = Environment(Path("/home/sam"), {"CLAUDE_CONFIG_DIR": "/a"}, shell_variables={"CLAUDE_CONFIG_DIR": "/a"})
        assert AGENT.conflicts(same) == ()

    def test_shell_variables_that_are_neutralised_are_no_conflict(self) -> None:
        """Their content must not be shown either: it is a key."""
        assert AGENT.conflicts(environment(ANTHROPIC_API_KEY=KEY, CLAUDE_CODE_USE_VERTEX="1")) == ()


def test_only_the_anthropic_surface_is_spoken() -> None:
    assert AGENT.surfaces == (Surface.ANTHROPIC,)
