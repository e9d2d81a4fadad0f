"""Programs that print their settings anew, with tabs and without comments: a way back keeps what they say.

VS Code does so at every edit in its own page, Cline and Kilo at a start, OpenCode, Qwen Code and Gemini CLI where
something is set inside of them. The bytes from before are gone then; what stood there must not be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from agents.contract import HOST, KEY, Case, cases_of, use_of
from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, OnProfile
from ezswitch.agents.owned import transplant
from ezswitch.agents.ways import in_way
from ezswitch.formats import jsonc

WAYS = [one for agent in all_agents() for one in (agent, *(in_way(agent, way.id) or agent for way in agent.ways[1:]))]
PRINTING = [
    (agent, case)
    for agent in WAYS
    for case in cases_of(agent)
    if case.name.endswith("as_it_is") and any(file.format == "jsonc" and case.texts[file.role] for file in case.files)
]
assert len(PRINTING) > 10, "an empty list would prove nothing"


def values(case: Case, texts: Mapping[str, str | None]) -> dict[str, Any]:
    """Return what the JSON files say."""
    said = {file.role: texts[file.role] for file in case.files if file.format == "jsonc"}
    return {role: jsonc.value(text or "{}") for role, text in said.items()}


def printed(case: Case, texts: Mapping[str, str | None]) -> dict[str, str | None]:
    """Return the texts as such a program leaves them: each value the same, everything else its own."""
    anew = {role: json.dumps(value, indent="\t") for role, value in values(case, texts).items()}
    return {role: anew.get(role, text) if text is not None else None for role, text in texts.items()}


@pytest.mark.parametrize(
    ("agent", "case"), PRINTING, ids=[f"{agent.id}-{agent.key_delivery.value}-{case.name}" for agent, case in PRINTING]
)
def test_a_file_that_its_program_printed_anew_still_goes_back(agent: Agent, case: Case) -> None:
    anew = printed(case, agent.apply(case.texts, use_of(agent)))
    active = agent.active(anew)
    assert isinstance(active, OnProfile)
    assert (active.profile, active.intact) == ("first", True), "that alone is no drift"
    for back in (transplant(agent, case.files, anew, case.texts), agent.clear(anew, case.texts)):
        assert values(case, back) == values(case, case.texts)
    cleared = agent.clear(anew, None)
    assert not isinstance(agent.active(cleared), OnProfile)
    assert not any(one in (text or "") for text in cleared.values() for one in (KEY, HOST))
