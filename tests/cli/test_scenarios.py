"""Every scenario through the command line: its words for people, its verdict in JSON, its exit status."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cli_door import KEY, Door
from ezswitch.cli.render import VERDICTS
from ezswitch.domain.ports import Answer
from fakes import ScriptedWeb
from scenarios import SCENARIOS, Scenario

LIST = "https://h.example/v1/models"


def arranged(door: Door, scenario: Scenario) -> Door:
    def guarded(headers: Mapping[str, str]) -> Answer:
        refused = Answer(401, {}, b'{"error": {"code": "invalid_api_key"}}', 5.0)
        return scenario.list if KEY in str(dict(headers)) or not scenario.proves else refused  # type: ignore[return-value]

    answers = scenario.list if not isinstance(scenario.list, Answer) else guarded
    door.web = ScriptedWeb({LIST: answers})  # type: ignore[assignment]
    model = ("--model", f"main={scenario.model}") if scenario.model else ()
    return door.added("h", "--openai", "https://h.example/v1", "--no-check", *model)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_every_scenario_is_said_and_has_its_exit_status(door: Door, scenario: Scenario) -> None:
    said = arranged(door, scenario)("check", "h")
    assert said.status == (0 if scenario.verdict.good else 1)
    assert said.out.startswith(f"h: {VERDICTS[scenario.verdict]}")
    if not scenario.verdict.good:
        assert scenario.says in said.out
        assert scenario.wait in said.out
    assert KEY not in said.out + said.err
    (check,) = door("check", "h", "--json").document["checks"]
    assert check["verdict"] == scenario.verdict.value
    assert (scenario.says in check["message"]) or scenario.verdict.good
    assert check["layers"][-1]["ok"] is scenario.verdict.good
