"""The words of the window: every verdict has one, and times, counts and actions read as people say them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.sample import checked, record
from ezswitch.desktop.window import words
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.key import KeyState
from ezswitch.domain.plan import Kind
from ezswitch.domain.profile_edit import ProfileEdit, SettingEdit
from ezswitch.domain.verdict import Verdict

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AGENTS = {"claude-code": "Claude Code", "opencode": "OpenCode"}
PROFILES = {"ezrouter": "ezrouter", "deepseek": "DeepSeek"}


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_a_word_an_icon_and_a_level(verdict: Verdict) -> None:
    mark = words.VERDICTS[verdict]
    assert mark.text
    assert mark.icon
    assert (mark.level in {Level.GOOD, Level.NOTE}) == verdict.good


def test_works_is_said_of_ok_alone() -> None:
    assert [verdict for verdict, mark in words.VERDICTS.items() if mark.text == "works"] == [Verdict.OK]
    assert "not proven" in words.VERDICTS[Verdict.REACHABLE_KEY_UNPROVEN].text


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "just now"),
        (0, "just now"),
        (12, "12 s ago"),
        (59, "59 s ago"),
        (60, "1 min ago"),
        (3599, "59 min ago"),
        (7300, "2 h ago"),
        (86400 * 3, "on 19 11 2026"),
    ],
)
def test_how_long_ago(seconds: int, said: str) -> None:
    assert words.ago(NOW - timedelta(seconds=seconds), NOW) == said


@pytest.mark.parametrize(
    ("state", "file", "said", "level"),
    [
        ("present", "", "key in keychain", Level.QUIET),
        ("present", "/x/keys/a", "key in file", Level.WARN),
        ("absent", "/x/keys/a", "no key stored", Level.BAD),
        ("locked", "", "keychain locked", Level.WARN),
        ("no_keychain", "", "no keychain", Level.BAD),
    ],
)
def test_where_a_key_is(state: str, file: str, said: str, level: Level) -> None:
    mark = words.key_mark(KeyState("a", state), file)
    assert (mark.text, mark.level) == (said, level)


def test_figures_say_what_is_known() -> None:
    assert words.figures(None) == ""
    assert words.figures(checked("a", Verdict.OK, 181.6, 9)) == "182 ms · 9 models"
    assert words.figures(checked("a", Verdict.OK, None, 1)) == "1 model"
    assert words.figures(checked("a", Verdict.TIMEOUT, None, 0)) == ""


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.ezrouter.dev/v1", "www.ezrouter.dev"),
        ("http://localhost:1234/v1", "localhost:1234"),
        ("nonsense", "nonsense"),
    ],
)
def test_the_host_of_an_address(url: str, host: str) -> None:
    assert words.host(url) == host


@pytest.mark.parametrize(
    ("kind", "changes", "said"),
    [
        (Kind.USE, (("claude-code", "ezrouter"),), "Claude Code to ezrouter"),
        (Kind.USE, (("claude-code", None),), "Claude Code to own sign-in"),
        (Kind.USE, (("claude-code", "deepseek"), ("opencode", "deepseek")), "2 agents to DeepSeek"),
        (Kind.UNDO, (("claude-code", "ezrouter"), ("opencode", None)), "2 agents to different profiles"),
        (Kind.USE, (("unknown", "gone"),), "unknown to gone"),
        (Kind.REVERT, (("opencode", None),), "OpenCode back to before ezswitch"),
        (Kind.ROTATE, (("opencode", "ezrouter"),), "new key for OpenCode"),
        (Kind.USE, (), ""),
    ],
)
def test_an_action_is_named(kind: Kind, changes: tuple[tuple[str, str | None], ...], said: str) -> None:
    assert words.action_words(record(kind, changes), AGENTS, PROFILES) == said


@pytest.mark.parametrize(
    ("path", "after", "said"),
    [
        (("models", "main"), "glm-5", "Claude Code to glm-5"),
        (("agents", "claude-code", "models", "main"), "glm-5", "Claude Code to glm-5"),
        (("models", "main"), None, "Claude Code to ezrouter"),
        (("base_url", "openai"), "https://x.example/v1", "Claude Code to ezrouter"),
    ],
)
def test_a_picked_model_is_named(path: tuple[str, ...], after: str | None, said: str) -> None:
    edit = ProfileEdit("ezrouter", (SettingEdit(path, "before", after),))
    picked = replace(record(Kind.USE, (("claude-code", "ezrouter"),)), edit=edit)
    assert words.action_words(picked, AGENTS, PROFILES) == said


def test_no_action_has_no_name() -> None:
    assert words.action_words(None, AGENTS, PROFILES) == ""


@pytest.mark.parametrize(
    ("path", "home", "said"),
    [
        ("/home/you/.claude/settings.json", "/home/you", "~/.claude/settings.json"),
        ("C:\\Users\\you\\.claude", "C:\\Users\\you", "~\\.claude"),
        ("/home/young/.claude", "/home/you", "/home/young/.claude"),
        ("/home/you/.claude", "", "/home/you/.claude"),
    ],
)
def test_a_path_inside_the_home_begins_with_a_tilde(path: str, home: str, said: str) -> None:
    assert words.short_path(path, home) == said


@pytest.mark.parametrize(
    ("place", "said"), [("file", "key in file"), ("command", "key from a command"), ("vault", "key in vault")]
)
def test_a_key_elsewhere_is_said_so(place: str, said: str) -> None:
    assert words.key_mark(KeyState("a", "present", place)).text == said


def test_words_become_a_sentence_once() -> None:
    assert [words.ended(one) for one in ("Removed", "Removed.", "Switching…", "")] == [
        "Removed.",
        "Removed.",
        "Switching…",
        "",
    ]


def test_an_action_of_several_agents_is_one_sentence_of_its_own() -> None:
    two = (("claude-code", None), ("opencode", None))
    said = [words.action_words(record(kind, two), AGENTS, PROFILES) for kind in (Kind.USE, Kind.REVERT, Kind.ROTATE)]
    assert said == ["2 agents to own sign-in", "2 agents back to before ezswitch", "new key for 2 agents"]
