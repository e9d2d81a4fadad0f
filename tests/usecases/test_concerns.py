"""What speaks against models before a switch: missing ones ask, those without tools warn; better choices are values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.connect import noted
from ezswitch.domain.consents import MISSING_MODEL
from ezswitch.domain.errors import CannotRead, ConsentNeeded
from ezswitch.domain.model_notes import Doubt, Feature
from ezswitch.domain.profile import AgentOptions, Preset
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Model, Verdict
from ezswitch.usecases.applying import take_better
from ezswitch.usecases.look import look
from ezswitch.usecases.models import models
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.switch import preview, use
from fakes import FIRST_MOMENT
from memory_house import ONE, RESOURCES, House

EZROUTER = Preset("ezrouter", "ezrouter", "", ONE.base_url, {"main": "claude-opus-4-7"})
NOTES = noted.load(RESOURCES / "models")
LISTED = (
    Model("claude-opus-4-7", ("anthropic", "openai")),
    Model("claude-sonnet-4-6", ("anthropic", "openai")),
    Model("claude-haiku-4-5", ("anthropic", "openai")),
    Model("glm-5.1", ("openai",)),
)


def house(main: str, surface: Surface | None = None, listed: tuple[Model, ...] = LISTED) -> House:
    """OpenCode on the OpenAI surface where `surface` says so; the notes are ezrouter's, and so is the host."""
    found = House(presets=(EZROUTER,), notes=NOTES)
    own = {"opencode": AgentOptions(surface=surface)} if surface else {}
    shelf_of(found.ports).save(replace(ONE, preset="ezrouter", models={"main": main}, agents=own))
    found.checks.save(Check("one", Verdict.OK, "", "", FIRST_MOMENT, models=listed))
    return found


def test_a_missing_model_asks_before_anything_is_written() -> None:
    home = house("claude-opus-9")
    before = home.state()
    for asks in (preview, use):
        with pytest.raises(ConsentNeeded) as caught:
            asks(home.ports, "one", ("claude-code",))
        assert caught.value.consent == MISSING_MODEL
        assert caught.value.message == (
            "One's list of 2026-11-22 has no claude-opus-9, so Claude Code would ask for it in vain. "
            "It has claude-opus-4-7."
        )
    assert home.state() == before
    with pytest.raises(ConsentNeeded, match=r"so Claude Code would .* so OpenCode would .*") as caught:
        use(home.ports, "one", ("claude-code", "opencode"))
    assert caught.value.message.count("It has claude-opus-4-7.") == 1
    (done,) = use(home.ports, "one", ("claude-code",), frozenset({MISSING_MODEL})).switches
    assert [one.doubt for one in done.concerns] == [Doubt.MISSING]
    assert done.warnings[-1] == done.concerns[0].words
    assert home.web.sent == [], "a switch never waits for the network"


def test_a_models_name_is_one_word_of_the_command_to_copy() -> None:
    home = house("claude-opus-9", listed=(Model("claude-opus-8;id"),))
    row = next(one for one in look(home.ports).profiles if one.profile.id == "one")
    ((better,),) = [one.better for one in row.concerns["claude-code"]]
    assert better.command == "ezswitch edit one --model 'claude-code:main=claude-opus-8;id'"


def test_without_a_stored_list_nothing_is_said() -> None:
    home = house("claude-opus-9")
    home.checks.forget("one")
    assert use(home.ports, "one", ("claude-code",)).switches[0].concerns == ()


def test_a_model_without_tools_warns_before_and_after_with_both_ways_out() -> None:
    home = house("claude-sonnet-4-6", Surface.OPENAI)
    row = next(one for one in look(home.ports).profiles if one.profile.id == "one")
    (concern,) = row.concerns["opencode"]
    assert "claude-code" not in row.concerns, "on the Anthropic address its tools work"
    assert concern.message == (
        "OpenCode would use claude-sonnet-4-6 on the OpenAI-compatible address, "
        "where its tool calls are not reliable (2026-05-27)."
    )
    assert [one.words for one in concern.better] == ["Use the Anthropic-compatible address", "Use claude-opus-4-7"]
    assert concern.better[0].command == "ezswitch edit one --surface opencode=anthropic"
    assert concern.better[1].command == "ezswitch edit one --model opencode:main=claude-opus-4-7"
    shown = preview(home.ports, "one", ("opencode",))
    assert shown.concerns == (concern,)
    assert concern.words in shown.plan.changes[0].warnings
    (done,) = use(home.ports, "one", ("opencode",)).switches
    assert done.concerns == (concern,)


@pytest.mark.parametrize("which", [0, 1])
def test_a_better_choice_is_taken_for_that_agent_alone(which: int) -> None:
    home = house("claude-sonnet-4-6", Surface.OPENAI)
    better = preview(home.ports, "one", ("opencode",)).concerns[0].better[which]
    take_better(home.ports, "one", "opencode", better)
    changed = shelf_of(home.ports).get("one")
    assert changed.models == {"main": "claude-sonnet-4-6"}
    assert preview(home.ports, "one", ("opencode",)).concerns == ()


def test_a_model_that_only_the_openai_address_takes_has_another_model_as_its_way_out() -> None:
    home = house("glm-5.1")
    (concern,) = preview(home.ports, "one", ("opencode",)).concerns
    assert (concern.surface, [one.model for one in concern.better]) == (Surface.OPENAI, ["claude-opus-4-7"])


def test_notes_count_at_their_own_host_alone() -> None:
    home = house("claude-sonnet-4-6", Surface.OPENAI)
    elsewhere = replace(EZROUTER, base_url={Surface.OPENAI: "https://www.ezrouter.dev/v1"})
    home.ports = replace(home.ports, presets=(elsewhere,))
    assert preview(home.ports, "one", ("opencode",)).concerns == ()
    assert all(row.notes == () for row in models(home.ports, "one"))


def test_models_come_with_badges_notes_and_roles() -> None:
    home = house("claude-opus-9", listed=(*LISTED, Model("embed", ("embeddings",))))
    rows = {row.id: row for row in models(home.ports, "one")}
    assert rows["claude-opus-4-7"].surfaces == (Surface.OPENAI, Surface.ANTHROPIC)
    assert rows["glm-5.1"].surfaces == (Surface.OPENAI,)
    assert rows["embed"].surfaces == ()
    assert (rows["claude-opus-9"].listed, rows["claude-opus-9"].roles) == (False, ("main",))
    said = [note.words for note in rows["glm-5.1"].notes_on(Surface.OPENAI) if note.feature is Feature.TOOLS]
    assert said == ["tool calls not reliable · 2026-05-27"]
    home.checks.forget("one")
    assert models(home.ports, "one") == ()


def test_the_shipped_notes_say_what_the_guide_says() -> None:
    tools = {(one.model, one.surface): one.reliable for one in NOTES if one.feature is Feature.TOOLS}
    assert [model for (model, surface), good in tools.items() if good and surface is Surface.OPENAI] == [
        "claude-opus-4-7"
    ]
    assert tools["claude-sonnet-4-6", Surface.ANTHROPIC] is True
    assert {one.preset for one in NOTES} == {"ezrouter"}
    assert {one.dated.isoformat() for one in NOTES} == {"2026-05-27"}
    assert all(one.source.startswith("https://ezrouter.dev/doc/") for one in NOTES)


@pytest.mark.parametrize("text", ["notes = 1", "[[notes]]\n", "[[notes]]\ndated = 1\nmodels = ['x']\n", "\x00"])
def test_notes_that_cannot_be_read_name_their_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "h.toml").write_text(text)
    with pytest.raises(CannotRead) as caught:
        noted.load(tmp_path)
    assert caught.value.path.endswith("h.toml")
