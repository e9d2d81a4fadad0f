"""Small changes of frozen values: a model chosen, a check come home."""

from __future__ import annotations

from dataclasses import replace

from desktop import sample
from ezswitch.desktop.window.changes import with_check, with_model
from ezswitch.domain.profile import AgentOptions
from ezswitch.domain.verdict import Verdict


def test_a_model_is_chosen_for_all() -> None:
    changed = with_model(sample.EZROUTER, "claude-code", "glm-5")
    assert changed.models == {"main": "glm-5", "small": "claude-opus-4-7"}
    assert changed.agents == {}


def test_an_agent_with_a_model_of_its_own_keeps_one_of_its_own() -> None:
    mine = replace(sample.EZROUTER, agents={"claude-code": AgentOptions({"main": "a", "small": "b"})})
    changed = with_model(mine, "claude-code", "glm-5")
    assert changed.agents["claude-code"].models == {"main": "glm-5", "small": "b"}
    assert changed.models == sample.EZROUTER.models
    assert with_model(mine, "opencode", "glm-5").models["main"] == "glm-5"


def test_a_check_changes_its_own_row_alone() -> None:
    look = sample.full()
    check = sample.checked("deepseek", Verdict.OK, 77.0)
    changed = with_check(look, check)
    assert changed.profiles[1].check is check
    assert changed.profiles[1].samples[-1].ms == 77.0
    assert changed.profiles[1].catalogue == check.models
    assert changed.profiles[0] is look.profiles[0]


def test_a_check_without_models_leaves_the_catalogue() -> None:
    changed = with_check(sample.full(), sample.checked("ezrouter", Verdict.TIMEOUT, None, 0))
    assert len(changed.profiles[0].catalogue) == 9
