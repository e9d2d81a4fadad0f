"""Agents' own files, spoiled by the thousand: refused or edited wholly, and never with an error of nobody's."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agents.contract import CASES, cases_of
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, OnProfile, Unreadable
from ezswitch.agents.kit import use_of
from ezswitch.agents.owned import transplant
from ezswitch.domain.errors import CannotRead, EzswitchError
from ezswitch.formats.editor import editor_for
from ezswitch.formats.text import decode
from hostile.spoiling import spoiled

EDITORS = ("jsonc", "toml", "dotenv", "yaml")


def seeds(format_name: str) -> tuple[bytes, ...]:
    """Return every case file of every agent in this format."""
    found = []
    for agent in all_agents():
        for case in cases_of(agent):
            for file in case.files:
                text = case.texts[file.role]
                if file.format == format_name and text and case.name.endswith("as_it_is"):
                    found.append(text.encode())
    return tuple(dict.fromkeys(found)) or (b'{"a": 1}',)


SEEDS = {name: seeds(name) for name in EDITORS}


def complaint_of(error: EzswitchError) -> None:
    assert error.title
    assert str(error)


@pytest.mark.parametrize("agent", all_agents(), ids=lambda agent: agent.id)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_a_spoiled_file_is_refused_or_comes_back(agent: Agent, data: st.DataObject) -> None:
    """Whatever is switched at all is switched wholly, says so, and goes back to the same bytes."""
    case = next(iter(cases_of(agent)))
    raw = {file.role: data.draw(spoiled(SEEDS[file.format])) for file in case.files}
    use = use_of(agent)
    try:
        texts = {role: decode(body) for role, body in raw.items()}
        before = agent.active(texts)
        if agent.found is not None:
            agent.found(texts)
        after = agent.apply(texts, use)
    except EzswitchError as error:
        complaint_of(error)
        return
    assert not isinstance(before, Unreadable)
    now = agent.active(after)
    if isinstance(now, OnProfile):
        assert now.profile == use.profile
        assert transplant(agent, case.files, after, texts) == texts


@pytest.mark.parametrize("format_name", EDITORS)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_an_editor_refuses_what_it_cannot_prove(format_name: str, data: st.DataObject) -> None:
    editor = editor_for(format_name)
    try:
        text = decode(data.draw(spoiled(SEEDS[format_name])))
        editor.check(text)
        again = editor.put(text, ("EZSWITCH_TEST",), "x")
    except EzswitchError as error:
        complaint_of(error)
        return
    assert editor.get(again, ("EZSWITCH_TEST",)) == "x"
    assert editor.get(editor.remove(again, ("EZSWITCH_TEST",)), ("EZSWITCH_TEST",)) != "x"


def test_the_cases_are_there() -> None:
    assert all(len(SEEDS[name]) > 3 for name in EDITORS)
    assert CASES.is_dir()


def test_a_key_of_a_thousand_dots_is_refused() -> None:
    """Found by a long hunt: tomllib nests dotted keys without recursion, and what came after did not."""
    with pytest.raises(CannotRead, match="nested too deeply"):
        editor_for("toml").put("a." * 1200 + "b = 1\n", ("model",), "x")
