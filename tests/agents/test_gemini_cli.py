"""Gemini CLI: what was seen of the real program, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import KEY, use_of
from ezswitch.agents.agent import Foreign, OnProfile, Original, Overlay, Unreadable
from ezswitch.agents.gemini_cli import AGENT, ENV, SETTINGS, project_overlays
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Severity
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import dotenv
from ezswitch.switching.conflicts import judged as judged_in
from fakes import MemoryFiles

USE = use_of(AGENT)
HOME = Path("/home/sam")
AT = Environment(HOME, {})
NOTHING: dict[str, str | None] = {ENV: None, SETTINGS: None}
BY_KEY = '{"security": {"auth": {"selectedType": "gemini-api-key"}}}'
BY_GOOGLE = BY_KEY.replace("gemini-api-key", "oauth-personal")
CORP = {ENV: f"GEMINI_API_KEY={KEY}\nGOOGLE_GEMINI_BASE_URL=https://corp.example/v1beta\nGEMINI_MODEL=large\n"}
OVERLAYS = AGENT.overlays(AT) if AGENT.overlays else ()


def judged(overlay: Overlay, text: str) -> list[str]:
    return [one.id for one in overlay.judge(text)]


def test_key_and_address_and_model_stand_together_in_one_file_so_that_it_fails_closed() -> None:
    after = AGENT.apply(NOTHING, USE)
    assert dotenv.get(after[ENV] or "", ()) == {
        "EZSWITCH_PROFILE": "first",
        "EZSWITCH_KEY": "team",
        "GEMINI_API_KEY": KEY,
        "GOOGLE_GEMINI_BASE_URL": "https://gateway.example.org",
        "GEMINI_MODEL": "main-model-1",
    }
    assert json.loads(after[SETTINGS] or "") == {"security": {"auth": {"selectedType": "gemini-api-key"}}}
    assert KEY not in (after[SETTINGS] or "")


def test_the_file_with_the_key_comes_first_so_the_other_sign_in_counts_until_then() -> None:
    assert [file.role for file in AGENT.files(AT)] == [ENV, SETTINGS]
    before = {ENV: None, SETTINGS: BY_GOOGLE}
    after = AGENT.apply(before, USE)
    assert AGENT.active({**before, ENV: after[ENV]}) == Original()
    assert AGENT.clear(after, before) == before


@pytest.mark.parametrize("url", ["https://x.example", "https://x.example/", "https://x.example/v1beta"])
def test_the_address_has_no_version(url: str) -> None:
    after = AGENT.apply(NOTHING, replace(USE, base_url=url))[ENV] or ""
    assert dotenv.get(after, ("GOOGLE_GEMINI_BASE_URL",)) == "https://x.example"


def test_a_profile_without_a_model_leaves_no_model_of_another() -> None:
    after = AGENT.apply({**NOTHING, **CORP}, replace(USE, models={}))[ENV] or ""
    assert "GEMINI_MODEL" not in after


def test_a_trailing_comma_is_fatal_to_it_and_a_comment_is_welcome() -> None:
    assert AGENT.active({ENV: None, SETTINGS: '{\n  "ui": {},\n}'}) == Unreadable(
        SETTINGS, "the agent that reads this file does not allow a comma before a closing bracket", 2, 11
    )
    with pytest.raises(CannotRead, match="comma before a closing bracket"):
        AGENT.apply({ENV: None, SETTINGS: '{"ui": {},}'}, USE)
    assert "// mine" in (AGENT.apply({ENV: None, SETTINGS: '{\n  // mine\n  "ui": {}\n}'}, USE)[SETTINGS] or "")


def test_a_byte_order_mark_in_its_settings_is_fatal_to_it_and_so_it_is_a_finding() -> None:
    assert judged(OVERLAYS[0], "\ufeff{}") == ["gemini-cli-mark"]
    assert judged(OVERLAYS[0], BY_KEY) == []


def test_who_is_used() -> None:
    assert AGENT.active(NOTHING) == Original()
    assert AGENT.active({**CORP, SETTINGS: BY_KEY}) == Foreign("https://corp.example/v1beta")
    assert AGENT.active({**CORP, SETTINGS: None}) == Foreign("https://corp.example/v1beta")
    assert AGENT.active({**CORP, SETTINGS: BY_GOOGLE}) == Original()
    assert AGENT.active({ENV: f"GEMINI_API_KEY={KEY}", SETTINGS: BY_KEY}) == Original()
    assert isinstance(AGENT.active({ENV: None, SETTINGS: '{"security": 3}'}), Unreadable)
    assert AGENT.active({ENV: "A='", SETTINGS: None}) == Unreadable(
        ENV, "the quote that opens here is not closed", 1, 3
    )


def test_the_key_is_told_and_not_shown() -> None:
    active = AGENT.active(AGENT.apply(NOTHING, USE))
    assert isinstance(active, OnProfile)
    assert active.literal == Secret(KEY)
    assert KEY not in repr(active)


@pytest.mark.parametrize("half", ["GEMINI_API_KEY", "EZSWITCH_KEY"])
def test_a_half_is_seen(half: str) -> None:
    after = AGENT.apply(NOTHING, USE)
    active = AGENT.active({**after, ENV: dotenv.remove(after[ENV] or "", (half,))})
    assert isinstance(active, OnProfile)
    assert not active.intact
    unchosen = AGENT.active({**after, SETTINGS: "{}"})
    assert isinstance(unchosen, OnProfile)
    assert not unchosen.intact, "without a sign-in chosen it says: Invalid auth method selected"


def test_own_sign_in_frees_it_from_an_address_of_somebody_else_and_keeps_the_users_own_key() -> None:
    assert AGENT.clear({**CORP, SETTINGS: BY_KEY}, None) == {ENV: "", SETTINGS: "{}"}
    own: dict[str, str | None] = {ENV: "GEMINI_API_KEY=mine\n", SETTINGS: BY_KEY}
    assert AGENT.clear(own, None) == own
    left = AGENT.clear({**AGENT.apply(NOTHING, USE), SETTINGS: BY_GOOGLE}, None)
    assert left == {ENV: "", SETTINGS: BY_GOOGLE}, "another sign-in was chosen since"


def test_what_stands_there_can_be_adopted() -> None:
    assert AGENT.found is not None
    seen = AGENT.found({**CORP, SETTINGS: BY_KEY})
    assert seen is not None
    assert (seen.base_url, seen.models) == ({Surface.GEMINI: "https://corp.example"}, {"main": "large"})
    assert (seen.secret, seen.key_place) == (Secret(KEY), "GEMINI_API_KEY")
    keyless = AGENT.found({ENV: "GOOGLE_GEMINI_BASE_URL=https://corp.example", SETTINGS: None})
    assert keyless is not None
    assert "keychain" in keyless.reason
    assert AGENT.found(NOTHING) is None


@pytest.mark.parametrize("name", ["GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "GEMINI_MODEL"])
@pytest.mark.parametrize("value", ["something", ""])
def test_a_variable_of_the_shell_wins_over_the_file_an_empty_one_too(name: str, value: str) -> None:
    """An empty address would send the profile's key to Google."""
    (finding,) = AGENT.conflicts(Environment(HOME, {}, shell_variables={name: value}))
    assert (finding.severity, finding.what) == (Severity.BLOCKS, f"{name} is set.")
    assert AGENT.conflicts(Environment(HOME, {name: value})) == (finding,)


def test_what_else_of_the_environment_is_told() -> None:
    (headers,) = AGENT.conflicts(Environment(HOME, {"GEMINI_CLI_CUSTOM_HEADERS": f"x: {KEY}"}))
    assert headers.severity is Severity.WARNS
    assert KEY not in repr(headers)
    (google,) = AGENT.conflicts(Environment(HOME, {"GOOGLE_API_KEY": KEY}))
    assert google.severity is Severity.NOTE
    two = Environment(HOME, {"GEMINI_CLI_HOME": "/a"}, shell_variables={"GEMINI_CLI_HOME": "/b"})
    assert [one.id for one in AGENT.conflicts(two)] == ["gemini-cli-two-folders"]
    assert AGENT.conflicts(Environment(HOME, {"GOOGLE_GENAI_USE_VERTEXAI": "true"})) == ()


def test_its_home_can_be_moved() -> None:
    moved = Environment(HOME, {"GEMINI_CLI_HOME": "/srv/g"})
    assert [file.path for file in AGENT.files(moved)] == [
        Path("/srv/g/.gemini/.env"),
        Path("/srv/g/.gemini/settings.json"),
    ]
    assert AGENT.home(AT) == HOME / ".gemini"
    assert AGENT.sign_in is not None
    assert AGENT.sign_in.files(AT) == (HOME / ".gemini/oauth_creds.json",)


def test_settings_of_the_system_that_enforce_another_sign_in_block() -> None:
    system = OVERLAYS[1]
    assert system.path == Path("/etc/gemini-cli/settings.json")
    assert judged(system, '{"security": {"auth": {"enforcedType": "oauth-personal"}}}') == ["gemini-cli-sign-in"]
    assert judged(system, BY_GOOGLE) == ["gemini-cli-sign-in"]
    assert judged(system, BY_KEY) == judged(system, '{"model": {"name": "x"}}') == []
    assert judged(OVERLAYS[0], BY_GOOGLE) == [], "in the user's own file a switch changes it"
    assert judged(OVERLAYS[0], '{"security": {"auth": {"enforcedType": "x"}}}') == ["gemini-cli-sign-in"]


@pytest.mark.parametrize(
    ("platform", "variables", "path"),
    [
        ("darwin", {}, "/Library/Application Support/GeminiCli/settings.json"),
        ("win32", {}, "C:\\ProgramData\\gemini-cli\\settings.json"),
        ("linux", {"GEMINI_CLI_SYSTEM_SETTINGS_PATH": "/srv/s.json"}, "/srv/s.json"),
    ],
)
def test_where_the_systems_settings_lie(platform: str, variables: dict[str, str], path: str) -> None:
    assert AGENT.overlays is not None
    assert AGENT.overlays(Environment(HOME, variables, platform))[1].path == Path(path)


def test_another_env_file_in_the_home_is_passed_over_while_a_profile_is_in_use() -> None:
    other = OVERLAYS[2]
    assert (other.path, other.format) == (HOME / ".env", "dotenv")
    (note,) = other.judge(f"GEMINI_API_KEY={KEY}\nX=1\n")
    assert (note.severity, note.what) == (Severity.NOTE, "GEMINI_API_KEY stands there.")
    (two,) = other.judge(f"GEMINI_API_KEY={KEY}\nGEMINI_MODEL=x\n")
    assert two.what == "GEMINI_API_KEY and GEMINI_MODEL stand there."
    assert judged(other, "DATABASE_URL=x") == []


def test_any_env_file_of_a_project_hides_the_users_own() -> None:
    """The first .env on the way up counts, alone; those in the home folder are the user's."""
    found = project_overlays(AT, HOME / "work/shop")
    assert [str(one.path.relative_to(HOME)) for one in found] == [
        "work/shop/.gemini/.env",
        "work/shop/.env",
        "work/.gemini/.env",
        "work/.env",
        ".gemini/trustedFolders.json",
    ]
    (hidden,) = found[1].judge("DATABASE_URL=x\n")
    assert (hidden.id, hidden.severity) == ("gemini-cli-hidden", Severity.BLOCKS)
    assert hidden.what == "This project has a .env of its own."
    assert "advanced.ignoreLocalEnv" in hidden.remedy
    (named,) = found[1].judge(f"GEMINI_API_KEY={KEY}\n")
    assert named.what == "This project has a .env of its own, with GEMINI_API_KEY."


@pytest.mark.parametrize(
    ("settings", "hidden"),
    [
        (b"{}", [".env", ".gemini/.env"]),
        (b'{"advanced": {"ignoreLocalEnv": false}}', [".env", ".gemini/.env"]),
        (b'{"advanced": {"ignoreLocalEnv": true}}', [".gemini/.env"]),
        (b'{"advanced": {"ignoreLocalEnv": true}', [".env", ".gemini/.env"]),
    ],
)
def test_the_setting_that_the_remedy_names_ends_the_finding(settings: bytes, hidden: list[str]) -> None:
    """With it Gemini CLI passes over a project's .env and reads the user's own; a .gemini/.env counts all the same."""
    shop = HOME / "shop"
    content = {HOME / ".gemini/settings.json": settings, shop / ".env": b"A=1\n", shop / ".gemini/.env": b"A=1\n"}
    found = judged_in(project_overlays(AT, shop), MemoryFiles(content))
    assert sorted(str(Path(one.file).relative_to(shop)) for one in found) == hidden


@pytest.mark.parametrize(
    ("said", "trusted"),
    [
        ({}, False),
        ({"/home/sam/work": "TRUST_FOLDER"}, True),
        ({"/home/sam/work/shop": "DO_NOT_TRUST", "/home/sam": "TRUST_FOLDER"}, False),
        ({"/home/sam/work/shop": "TRUST_FOLDER", "/home/sam": "DO_NOT_TRUST"}, True),
        ({"/home/sam/work/other": "TRUST_PARENT"}, True),
        ({"/srv": "TRUST_FOLDER"}, False),
    ],
)
def test_a_folder_that_is_not_trusted_reads_no_env_file(said: dict[str, str], trusted: bool) -> None:
    trust = project_overlays(AT, HOME / "work/shop")[-1]
    assert judged(trust, json.dumps(said)) == ([] if trusted else ["gemini-cli-untrusted"])
    told = project_overlays(Environment(HOME, {"GEMINI_CLI_TRUST_WORKSPACE": "true"}), HOME / "work/shop")
    assert all(one.path.name == ".env" for one in told)


def test_settings_of_a_project_are_looked_at() -> None:
    assert AGENT.project is not None
    assert [file.path for file in AGENT.project(HOME / "shop")] == [HOME / "shop/.gemini/settings.json"]


def test_a_row_of_cc_switch_is_read() -> None:
    assert AGENT.rival is not None
    row = {"env": {"GOOGLE_GEMINI_BASE_URL": "https://gw.example", "GOOGLE_API_KEY": KEY, "GEMINI_MODEL": "m"}}
    found = AGENT.rival.read(row)
    assert (found.base_url, found.models) == ({Surface.GEMINI: "https://gw.example"}, {"main": "m"})
    assert (found.secret, found.key_place) == (Secret(KEY), "GOOGLE_API_KEY")
    assert AGENT.rival.app == "gemini"
