"""What people read, from values made by hand: every word that a command seldom has to say."""

from __future__ import annotations

import argparse
import io
from dataclasses import replace

import pytest

from cli_door import Door
from ezswitch.cli import documents, live_render, render
from ezswitch.cli.call import Call
from ezswitch.cli.console import Console
from ezswitch.domain.plan import ChangedFile, Outcome, Skipped, Switched
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.usecases.look import look


@pytest.fixture
def call(door: Door) -> Call:
    console = Console(io.StringIO(), io.StringIO())
    return Call(argparse.Namespace(), door.ports(), console, io.StringIO(), ask=lambda prompt: prompt)


def printed(call: Call) -> str:
    assert isinstance(call.console.out, io.StringIO)
    return call.console.out.getvalue()


def check_of(call: Call, verdict: Verdict, **said: object) -> Check:
    plain: dict[str, object] = {"message": "What was seen.", "hint": "What to do.", "at": call.ports.clock.now()}
    return Check("team", verdict, **{**plain, **said})


def test_an_outcome_with_everything(call: Call) -> None:
    files = (ChangedFile("/home/user/.claude/settings.json", changed=True), ChangedFile("/etc/x", changed=False))
    result = Outcome(
        (Switched("claude-code", "team", files, "at once", ("Watch out.",)), Switched("opencode", None, (), "")),
        (Skipped("other", "speaks another format"),),
        (("opencode", "its file is broken"),),
    )
    render.outcome(call, result, without="is as it was before", after="undo")
    assert printed(call) == (
        "Claude Code uses team\n  at once\n  changed ~/.claude/settings.json\n  already so: /etc/x\n  ! Watch out.\n"
        "OpenCode is as it was before\n"
        "other skipped: speaks another format\n"
        "OpenCode failed: its file is broken\n"
        "Take it back: ezswitch undo\n"
    )


def test_nothing_done_offers_no_way_back(call: Call) -> None:
    render.outcome(call, Outcome(skipped=(Skipped("opencode", "no"),)), after="undo")
    assert printed(call) == "OpenCode skipped: no\n"


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_words(call: Call, verdict: Verdict) -> None:
    live_render.check(call, check_of(call, verdict, ms=12.4, models=(Model("m"),)))
    first, *rest = printed(call).splitlines()
    assert first == f"team: {render.VERDICTS[verdict]} · 1 model · 12 ms"
    assert rest == ([] if verdict is Verdict.OK else ["  What was seen.", "  What to do."])


def test_only_what_is_proven_is_good() -> None:
    assert [verdict for verdict in Verdict if render.tone(verdict) == "good"] == [Verdict.OK]
    assert render.tone(Verdict.REACHABLE_KEY_UNPROVEN) == render.tone(Verdict.LOCKED) == "warn"
    assert render.tone(Verdict.KEY_REJECTED) == "bad"


def test_a_corrected_address_is_a_command_to_copy(call: Call) -> None:
    found = check_of(
        call, Verdict.WRONG_URL, surface=Surface.OPENAI, corrected_url="https://gw.example/v1", request_id="r-1"
    )
    live_render.check(call, found)
    assert "  This address would fit: ezswitch edit team --openai https://gw.example/v1\n" in printed(call)
    assert printed(call).endswith("  request r-1\n")


def test_a_gateway_cannot_put_a_command_of_its_own_into_it(call: Call) -> None:
    url = "https://gw.example/v1;id"
    live_render.check(call, check_of(call, Verdict.WRONG_URL, surface=Surface.OPENAI, corrected_url=url))
    assert f"ezswitch edit team --openai '{url}'\n" in printed(call)


@pytest.mark.parametrize(
    ("state", "place", "words"),
    [
        ("present", "keychain", "stored"),
        ("present", "file", "stored (file)"),
        ("absent", "keychain", "missing"),
        ("locked", "keychain", "keychain locked"),
        ("no_keychain", "keychain", "no keychain"),
    ],
)
def test_the_state_of_a_key_in_words(state: str, place: str, words: str) -> None:
    assert render.key_state(state, place) == words


def test_paths_are_shortened_only_below_home(call: Call) -> None:
    assert call.short("/home/user/.claude/settings.json") == "~/.claude/settings.json"
    assert call.short("/home/username/x") == "/home/username/x"
    assert call.short("/etc/x") == "/etc/x"


def test_an_unknown_agent_is_called_by_its_id(call: Call) -> None:
    assert call.agent_name("gone-agent") == "gone-agent"


def test_everyday_tables_fit_80_columns(door: Door) -> None:
    door.added()("use", "ezrouter", "claude-code")
    door("undo")
    for command in ("status", "keys", "history", "presets"):
        assert all(len(line) <= 80 for line in door(command).out.splitlines()), command


def test_an_agent_that_was_never_run_is_marked(call: Call) -> None:
    seen = look(call.ports)
    render.agents(call, seen)
    assert "not yet seen" not in printed(call)
    never = replace(seen.agents[0], agent=replace(seen.agents[0].agent, seen=""))
    render.agents(call, replace(seen, agents=(never,)))
    assert printed(call).endswith("  not yet seen with the real program\n")
    (row,) = documents.agents(replace(seen, agents=(never,)))["agents"]  # type: ignore[misc]
    assert row["seen"] is None
