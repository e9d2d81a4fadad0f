"""What is said when something was done, or could not be."""

from __future__ import annotations

from desktop import sample
from ezswitch.desktop.window.messages import error_toast, outcome_toast
from ezswitch.desktop.window.rows import Applied, Done, Level, taken_back
from ezswitch.domain.errors import Moved
from ezswitch.domain.plan import Outcome, Skipped, Switched

EFFECT = "address and key at once, model next session"


def switched(agent: str = "claude-code", profile: str | None = "ezrouter", *warnings: str) -> Switched:
    return Switched(agent, profile, (), EFFECT, warnings)


def test_a_switch_says_what_and_part_by_part_when() -> None:
    toast = outcome_toast(Outcome((switched(),)), "", sample.full())
    assert toast is not None
    assert toast.text == f"Claude Code now uses ezrouter: {EFFECT}."
    assert toast.level is Level.GOOD
    assert toast.undo


def test_own_sign_in_and_several_agents_are_named() -> None:
    own = outcome_toast(Outcome((switched(profile=None),)), "", sample.full())
    both = outcome_toast(Outcome((switched(), switched("opencode"))), "", sample.full())
    assert own is not None
    assert both is not None
    assert own.text.startswith("Claude Code now uses its own sign-in")
    assert both.text == "2 agents now use ezrouter."
    signed = outcome_toast(Outcome((switched(profile=None), switched("opencode", None))), "", sample.full())
    assert signed is not None
    assert signed.text == "2 agents now use their own sign-ins."


def test_what_was_picked_is_said_of_the_agents_that_took_it() -> None:
    picked = Applied("glm-5", "ezrouter")
    both = outcome_toast(Outcome((switched(), switched("opencode"))), picked, sample.full())
    alone = outcome_toast(Outcome((switched(),)), picked, sample.full())
    many = outcome_toast(Outcome((switched(),) * 4), picked, sample.full())
    nobody = outcome_toast(Outcome(), picked, sample.full())
    assert both is not None
    assert (both.text, both.undo) == ("Claude Code and OpenCode now use glm-5.", True)
    assert alone is not None
    assert alone.text == f"Claude Code now uses glm-5: {EFFECT}."
    assert many is not None
    assert many.text == "4 agents now use glm-5."
    assert nobody is not None
    assert (nobody.text, nobody.undo) == ("ezrouter now uses glm-5.", False)


def test_what_was_left_alone_or_failed_is_told() -> None:
    skipped = Outcome((switched(),), (Skipped("opencode", "it offers no such format."),))
    toast = outcome_toast(skipped, "", sample.full())
    assert toast is not None
    assert toast.text.endswith("OpenCode left alone: it offers no such format.")
    assert toast.level is Level.WARN
    failed = outcome_toast(Outcome((), (), (("opencode", "the file cannot be read"),)), "", sample.full())
    assert failed is not None
    assert failed.text == "OpenCode failed: the file cannot be read."
    assert (failed.level, failed.undo) == (Level.BAD, False)


def test_warnings_are_told() -> None:
    toast = outcome_toast(Outcome((switched("claude-code", "ezrouter", "A shell variable wins."),)), "", None)
    assert toast is not None
    assert toast.text.endswith("A shell variable wins.")
    assert toast.level is Level.WARN


def test_other_things_are_told_by_their_own_words() -> None:
    toast = outcome_toast(sample.EZROUTER, "Duplicated; the copy keeps the key", None)
    assert toast is not None
    assert (toast.text, toast.undo) == ("Duplicated; the copy keeps the key.", False)
    assert outcome_toast(None, "", None) is None
    assert outcome_toast(Outcome(), "", None) is None


def test_an_error_is_told_with_its_way_out() -> None:
    toast = error_toast(Moved("the file changed", "It changed meanwhile.", hint="Try again.", path="/x/settings.json"))
    assert toast.text == "The file changed. It changed meanwhile. (/x/settings.json) Try again."
    assert toast.level is Level.BAD


def test_after_an_undo_the_button_is_redo_and_where_nothing_was_switched_there_is_none() -> None:
    redo = taken_back("Claude Code to ezrouter")
    done = Done("Taken back: Claude Code to ezrouter", redo)
    toast = outcome_toast(Outcome((switched(),)), done, sample.full())
    assert toast is not None
    assert (toast.text, toast.undo, toast.button) == ("Taken back: Claude Code to ezrouter.", False, redo)
    none = outcome_toast(Outcome(), done, sample.full())
    assert none is not None
    assert none.button is None
