"""The proof: a check mark stands only where the file says so and the key was seen to work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.dialogs.replies import KEY, MANY_PRESETS
from desktop.onboarding.welcomed import SIGNED_IN, fresh, one_agent, outcome
from desktop.sample import EZROUTER, checked, on_profile, profile_row
from ezswitch.desktop.onboarding.proof import Seen, profiles_to_check, proof_page
from ezswitch.desktop.onboarding.wish import beginning, on_preset
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.offer import NotOffered
from ezswitch.domain.plan import Outcome, Skipped
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.beginning import Begun
from ezswitch.usecases.values import Look, State

BOTH = frozenset({"claude-code", "opencode"})
WANTED = beginning(replace(on_preset(MANY_PRESETS[0], fresh()), secret=Secret(KEY), agents=BOTH), SIGNED_IN)
BEGUN = Begun((EZROUTER,), (), outcome(dict.fromkeys(sorted(BOTH), "ezrouter")))
WORKS = {"ezrouter": checked("ezrouter", Verdict.OK)}


def after(**changes: object) -> Look:
    """Return the look once both agents are on ezrouter; `changes` are those of Claude Code's row."""
    claude, opencode, codex = fresh().agents
    mine = replace(on_profile(claude.agent, "ezrouter"), **changes)  # type: ignore[arg-type]
    rows = (mine, on_profile(opencode.agent, "ezrouter"), codex)
    return fresh(agents=rows, profiles=(profile_row(EZROUTER),))


def test_it_works_once_every_file_and_the_host_said_so() -> None:
    page = proof_page(Seen(after(), WANTED, BEGUN, WORKS))
    assert page.title == "It works"
    assert [(one.name, one.mark.text, one.mark.level) for one in page.lines] == [
        ("Claude Code", "works", Level.GOOD),
        ("OpenCode", "works", Level.GOOD),
    ]
    assert page.lines[0].text == (
        "Its file names ezrouter. Takes effect: address and key at once. "
        "www.ezrouter.dev accepted the key (182 ms · 9 models)."
    )
    assert page.lines[0].spoken.startswith("Claude Code: works. Its file names")
    assert page.can_undo


def test_until_the_check_came_nothing_is_claimed() -> None:
    page = proof_page(Seen(after(), WANTED, BEGUN))
    assert page.title == "Done. Now the proof…"
    assert {one.mark.text for one in page.lines} == {"checking…"}


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.OK])
def test_every_other_verdict_is_said_as_it_is(verdict: Verdict) -> None:
    page = proof_page(Seen(after(), WANTED, BEGUN, {"ezrouter": checked("ezrouter", verdict)}))
    assert page.title == "Done, but look at this"
    assert all(one.mark.level is not Level.GOOD for one in page.lines)
    assert "Nothing is lost" in page.about


@pytest.mark.parametrize("changes", [{"profile": "other"}, {"state": State.MODIFIED}])
def test_a_file_that_does_not_say_so_is_no_proof(changes: dict[str, object]) -> None:
    page = proof_page(Seen(after(**changes), WANTED, BEGUN, WORKS))
    assert page.lines[0].mark.text == "not switched"
    assert page.lines[0].mark.level is Level.BAD
    assert page.lines[1].mark.text == "works"


def test_an_agent_that_was_left_alone_says_why() -> None:
    left = Outcome(BEGUN.outcome.switches[:1], (Skipped("claude-code", "it is busy."),), (("opencode", "moved"),))
    page = proof_page(Seen(after(), WANTED, replace(BEGUN, outcome=left), WORKS))
    assert [(one.mark.text, one.text) for one in page.lines] == [("left alone", "It is busy."), ("left alone", "Moved")]


def test_profiles_without_agents_are_proven_too() -> None:
    alone = replace(WANTED, uses=())
    page = proof_page(Seen(after(), alone, replace(BEGUN, outcome=Outcome()), WORKS))
    assert [(one.name, one.mark.text) for one in page.lines] == [("ezrouter", "works")]
    assert page.lines[0].text.startswith("Stored as a profile. www.ezrouter.dev accepted the key")
    assert page.about == "Step 3 of 3. No agent was changed."
    assert not page.can_undo


def test_what_could_not_be_taken_over_is_said() -> None:
    begun = replace(BEGUN, skipped=(NotOffered("Claude Official", "it is a sign-in."),))
    page = proof_page(Seen(after(), WANTED, begun, WORKS))
    assert (page.lines[-1].name, page.lines[-1].mark.text, page.lines[-1].text) == (
        "Claude Official",
        "left out",
        "It is a sign-in.",
    )


def test_an_agent_that_is_not_installed_yet_gets_its_command() -> None:
    rows = (after().agents[0], replace(after().agents[1], installed=False), one_agent().agents[2])
    page = proof_page(Seen(replace(after(), agents=rows), WANTED, BEGUN, WORKS))
    assert page.next_steps == ("Install OpenCode with: npm install -g opencode",)


def test_taken_back_says_what_stays() -> None:
    page = proof_page(Seen(after(), WANTED, BEGUN, WORKS, undone=True))
    assert page.title == "Taken back"
    assert page.about == "Step 3 of 3. ezrouter stays here as a profile."
    assert {one.mark.text for one in page.lines} == {"as before"}
    assert not page.can_undo


def test_what_has_to_be_checked() -> None:
    assert profiles_to_check(WANTED, BEGUN) == ("ezrouter",)
    assert profiles_to_check(replace(WANTED, uses=()), Begun()) == ()
