"""Steps, and what is shown of them: in the agent's order, only what changes, and never a key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ezswitch.agents.agent import When
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.plan import KEY_FILE, FileStep, Kind, Plan, Reading
from ezswitch.domain.secret import MASK, Secret
from ezswitch.switching.plan import changed_settings, diff_of, masked_diffs, steps_between, takes_effect, texts_on
from ezswitch.switching.reading import AgentReading, read_agent
from ezswitch.usecases import switch
from ezswitch.usecases.drafting import use_for
from memory_house import KEY_ONE, KEY_TWO, ONE, OPENCODE, OPENCODE_TEXT, House
from two_agents import TWO_AGENTS

FILE = Path("/home/user/x.json")
CLAUDE_CODE, OPENCODE_AGENT = TWO_AGENTS
ROLE = CLAUDE_CODE.owned[0].roles[0]
KEYS = {"one": Secret(KEY_ONE), "two": Secret(KEY_TWO)}


def step(before: bytes | None, after: bytes | None) -> FileStep:
    return FileStep("claude-code", Reading(FILE, FILE, before), after)


LINES = st.lists(
    st.sampled_from(["", "x", '"a": 1,', KEY_ONE, f'"k": "{KEY_ONE}"', f"{KEY_TWO}{KEY_ONE}", f"{KEY_ONE[:-1]}\r"]),
    max_size=6,
).map(lambda lines: "\n".join(lines).encode())


@given(st.none() | LINES, st.none() | LINES)
@example(None, KEY_ONE.encode())
@example(KEY_ONE.encode(), KEY_TWO.encode())
def test_a_diff_never_shows_a_key(before: bytes | None, after: bytes | None) -> None:
    diff = diff_of(step(before, after), KEYS.items())
    assert KEY_ONE not in diff
    assert KEY_TWO not in diff
    assert (diff == "") or diff.startswith(f"--- {FILE}\n+++ {FILE}\n@@")


def test_a_diff_shows_where_a_key_comes_and_what_else_changes() -> None:
    plan = Plan(Kind.USE, (), (step(b'{\n  "a": 1\n}\n', f'{{\n  "a": 2,\n  "k": "{KEY_ONE}"\n}}\n'.encode()),), KEYS)
    ((path, diff),) = masked_diffs(plan)
    assert path == str(FILE)
    assert '-  "a": 1' in diff
    assert f'+  "k": "{MASK}"' in diff


def test_no_preview_of_a_real_switch_shows_a_key() -> None:
    house = House()
    switch.use(house.ports, "two", ("claude-code", "opencode"))
    shown = switch.preview(house.ports, "one", ("claude-code", "opencode"))
    text = "".join(file.diff for file in shown.files)
    assert KEY_ONE not in text + repr(shown)
    assert KEY_TWO not in text + repr(shown)
    assert MASK in text


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (None, KEY_ONE, [f"+{MASK}"]),
        (KEY_ONE, None, [f"-{MASK}"]),
        (KEY_ONE, KEY_TWO, [f"-{MASK}", f"+{MASK} (the new key)"]),
    ],
    ids=["comes", "goes", "is rotated"],
)
def test_of_a_key_file_nothing_is_shown_even_of_a_key_that_the_plan_does_not_know(
    before: str | None, after: str | None, lines: list[str]
) -> None:
    reading = Reading(FILE, FILE, before and f"{before}\n".encode())  # type: ignore[arg-type]
    one = FileStep("", reading, after and f"{after}\n".encode(), role="one", format=KEY_FILE)  # type: ignore[arg-type]
    assert diff_of(one, ()).splitlines()[3:] == lines


def test_the_words_in_a_diff_of_a_key_file_can_be_translated_and_a_file_is_itself() -> None:
    reading = Reading(FILE, FILE, b"old\n")
    rotated = FileStep("", reading, b"new\n", role="one", format=KEY_FILE)
    assert diff_of(rotated, ()).template == "{diff} (the new key)"
    assert diff_of(FileStep("x", reading, b"{new}\n"), ()).endswith("-old\n+{new}")


def reading(house: House) -> AgentReading:
    return read_agent(OPENCODE_AGENT, house.ports.environment, house.files)


def test_steps_stand_in_the_agents_order_and_backwards_in_the_reverse() -> None:
    house = House()
    house.files.put(OPENCODE.with_name("opencode.json"), b"{}\n")
    read = reading(house)
    texts = {role: f"{text or ''} " for role, text in read.texts.items()}
    forward, back = steps_between(read, texts), steps_between(read, texts, backwards=True)
    assert [one.role for one in forward] == [file.role for file in read.files]
    assert [one.role for one in back] == [one.role for one in reversed(forward)]
    assert len(forward) > 1


def test_a_file_that_stays_as_it_is_has_no_step() -> None:
    read = reading(House())
    assert steps_between(read, read.texts) == ()
    (gone,) = steps_between(read, dict.fromkeys(read.texts))
    assert (gone.before.data, gone.after) == (OPENCODE_TEXT, None)


def test_texts_that_the_agent_would_not_read_as_this_profile_are_refused() -> None:
    house = House()
    use = use_for(house.ports, CLAUDE_CODE, ONE, 1)
    read = read_agent(CLAUDE_CODE, house.ports.environment, house.files)
    assert "https://one.example/anthropic" in str(texts_on(read, use))
    deaf = replace(CLAUDE_CODE, apply=lambda texts, _: dict(texts))
    with pytest.raises(Refused, match="would not use One"):
        texts_on(replace(read, agent=deaf), use)


def test_when_it_takes_effect_is_said_for_what_changed_and_nothing_else() -> None:
    everything = takes_effect(CLAUDE_CODE)
    assert "address" in everything
    assert "model" in everything
    model = next(owned for owned in CLAUDE_CODE.owned if owned.part == "model")
    said = takes_effect(CLAUDE_CODE, frozenset({model.path}))
    assert said.startswith("model ")
    assert "address" not in said
    assert takes_effect(CLAUDE_CODE, frozenset()) == ""
    assert takes_effect(CLAUDE_CODE, frozenset({("theme",)})) == ""
    both = replace(CLAUDE_CODE.owned[0], parts=(say("address"), say("key")))
    twice = (both, replace(both, parts=(say("address"),)), replace(both, parts=(say("model"),)))
    assert takes_effect(replace(CLAUDE_CODE, owned=twice)) == f"address, key and model {both.when.value}"


def test_when_it_takes_effect_can_be_said_in_another_language() -> None:
    now, later = (replace(CLAUDE_CODE.owned[0], when=when) for when in (When.AT_ONCE, When.NEXT_SESSION))
    said = takes_effect(replace(CLAUDE_CODE, owned=(now, replace(later, parts=(say("model"),)))))
    assert said == "key at once, model next session"
    first, second = said.parameters["earlier"], said.parameters["later"]
    assert isinstance(first, Phrase)
    assert isinstance(second, Phrase)
    assert (first.template, second.template) == ("{parts} at once", "{parts} next session")


def test_changed_settings_are_owned_ones_alone() -> None:
    before = b'{"theme": "x", "env": {"ANTHROPIC_BASE_URL": "https://a.example", "KEEP": "1"}}'
    after = before.replace(b"a.example", b"b.example").replace(b'"x"', b'"y"').replace(b'"1"', b'"2"')
    one = FileStep("claude-code", Reading(FILE, FILE, before), after, role=ROLE, format="jsonc")
    assert changed_settings(CLAUDE_CODE, (one,)) == {("env", "ANTHROPIC_BASE_URL")}
