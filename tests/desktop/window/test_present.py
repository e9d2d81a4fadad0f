"""Every state of the page, each with its next step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop import sample
from desktop.sample import NOW
from ezswitch.agents.agent import Unreadable
from ezswitch.desktop.window.present import broken, page
from ezswitch.desktop.window.present_cards import Asked
from ezswitch.desktop.window.rows import ALL, Act, Level, Page
from ezswitch.domain.errors import CannotRead, NoKeychain, StoreError
from ezswitch.domain.key import KeyState
from ezswitch.domain.phrase import say, sentences
from ezswitch.usecases.values import Look


def of(look: Look, agent: str = "claude-code", **asked: object) -> Page:
    return page(look, Asked(agent=agent, **asked), NOW)  # type: ignore[arg-type]


def test_a_healthy_page_has_cards_and_no_notices() -> None:
    shown = of(sample.full())
    assert shown.notices == ()
    assert shown.empty is None
    assert len(shown.cards) == 8
    assert (shown.header.name, shown.header.version) == ("Claude Code", "2.1.330")
    assert shown.header.about == "~/.claude/settings.json"
    assert shown.header.effect == "address and key at once, model next session"


def test_the_status_counts_and_names_undo() -> None:
    status = of(sample.full()).status
    assert status.health.text == "3 of 5 profiles work, 1 not proven · checked 12 s ago"
    assert status.undo == "Undo: Claude Code to ezrouter"
    assert status.redo == ""
    assert of(sample.changed_outside()).status.redo == "Redo: OpenCode to DeepSeek"


def test_all_working_profiles_are_good_news() -> None:
    look = replace(sample.full(), profiles=(sample.full().profiles[0], sample.full().profiles[2]))
    health = of(look).status.health
    assert (health.text, health.level) == ("2 profiles work · checked 12 s ago", Level.GOOD)
    one = replace(look, profiles=look.profiles[:1])
    assert of(one).status.health.text == "1 profile works · checked 12 s ago"


def test_a_profile_whose_key_was_not_proven_is_not_counted_as_working() -> None:
    look = replace(sample.full(), profiles=(sample.full().profiles[0], sample.full().profiles[3]))
    health = of(look).status.health
    assert (health.text, health.level) == ("1 of 2 profiles works, 1 not proven · checked 12 s ago", Level.NOTE)
    alone = of(replace(look, profiles=look.profiles[1:])).status.health
    assert alone.text == "1 profile is reachable, its key not proven · checked 12 s ago"
    failing = [row for row in sample.full().profiles if row.check is not None and not row.check.verdict.good]
    alone = of(replace(look, profiles=tuple(failing[:1]))).status.health
    assert (alone.text, alone.level) == ("1 profile does not work · checked 12 s ago", Level.WARN)


def test_unchecked_checking_and_locked_are_said() -> None:
    bare = replace(sample.full(), profiles=(sample.full().profiles[4],))
    assert of(bare).status.health.text == "Not checked yet"
    assert of(bare, checking=frozenset({"team"})).status.health.text == "Checking 1 profile…"
    assert of(sample.locked()).status.health.text == "Not checked, keychain locked"
    nowhere = tuple(replace(row, key=KeyState(row.key.name, "no_keychain")) for row in sample.locked().profiles)
    assert of(replace(sample.locked(), profiles=nowhere)).status.health.text == "Not checked, no keychain"
    assert of(sample.no_profiles()).status.health.text == ""


@pytest.mark.parametrize(
    ("look", "title", "act", "level"),
    [
        (sample.changed_outside(), "Changed outside ezswitch", Act.USE, Level.WARN),
        (sample.foreign(), "Not a profile", Act.ADOPT, Level.NOTE),
        (sample.unreadable_agent(), "Claude Code's settings cannot be read", Act.OPEN, Level.BAD),
        (sample.conflicted(), "ANTHROPIC_BASE_URL is set in your shell", Act.OPEN, Level.WARN),
        (sample.locked(), "The keychain is locked", Act.UNLOCK, Level.WARN),
        (sample.offline(), "It looks as if you are offline", Act.CHECK, Level.WARN),
    ],
)
def test_every_trouble_has_a_notice_with_its_next_step(look: Look, title: str, act: Act, level: Level) -> None:
    shown = of(look)
    assert [notice.title for notice in shown.notices] == [title]
    assert shown.notices[0].buttons[0].act is act
    assert shown.notices[0].level is level
    assert shown.cards, "the cards stay usable"


def test_a_file_that_cannot_be_read_is_placed_by_line_and_column() -> None:
    notice = of(sample.unreadable_agent()).notices[0]
    assert "line 4, column 17" in notice.text
    assert notice.buttons[0].argument == "/home/you/.claude/settings.json"


def test_a_notice_leaves_out_what_is_for_the_command_line() -> None:
    look = sample.conflicted()
    finding = look.agents[0].conflicts[0]
    remedy = sentences(say("Put it on a profile."), say("`ezswitch use own-sign-in claude-code` does the same."))
    row = replace(look.agents[0], conflicts=(replace(finding, remedy=remedy),))
    text = of(replace(look, agents=(row, *look.agents[1:]))).notices[0].text
    assert text == "A variable wins over the settings file. Put it on a profile."


def test_no_keychain_is_told_apart_from_a_locked_one() -> None:
    rows = tuple(replace(row, key=KeyState(row.key.name, "no_keychain")) for row in sample.full().profiles)
    notice = of(replace(sample.full(), profiles=rows)).notices[0]
    assert (notice.title, notice.level) == ("No keychain service", Level.BAD)


def test_a_recovered_switch_is_told() -> None:
    look = replace(sample.full(), recovered="Claude Code was put back to ezrouter.")
    assert of(look).notices[0].text == "Claude Code was put back to ezrouter."


def test_a_history_that_starts_anew_is_told_beside_the_cards() -> None:
    shown = of(replace(sample.full(), lost="It was kept as history.db.damaged-1."))
    assert (shown.notices[0].level, shown.notices[0].text) == (Level.WARN, "It was kept as history.db.damaged-1.")
    assert shown.empty is None


def test_a_problem_with_history_leaves_the_cards() -> None:
    problem = StoreError("history cannot be read", "The database is damaged.", path="/home/you/state/history.db")
    shown = of(replace(sample.full(), problem=problem))
    assert shown.notices[0].title == "History cannot be read"
    assert shown.empty is None


@pytest.mark.parametrize(
    ("look", "agent", "title", "acts"),
    [
        (sample.nothing_installed(), ALL, "No agents found", [Act.LOOK, Act.SHOW]),
        (sample.no_profiles(), "claude-code", "No profiles yet", [Act.ADD, Act.ADD, Act.IMPORT]),
        (sample.broken_profiles(), "claude-code", "profiles.toml cannot be read at line 4", [Act.OPEN, Act.LOOK]),
        (sample.full(), "codex", "Codex is not installed", [Act.LOOK]),
    ],
)
def test_a_page_without_cards_says_why_and_what_next(look: Look, agent: str, title: str, acts: list[Act]) -> None:
    shown = of(look, agent)
    assert shown.empty is not None
    assert shown.cards == ()
    assert shown.empty.title == title
    assert [button.act for button in shown.empty.buttons] == acts


def test_ezrouter_is_offered_first() -> None:
    empty = of(sample.no_profiles()).empty
    assert empty is not None
    assert (empty.buttons[0].label, empty.buttons[0].argument) == ("Add ezrouter", "ezrouter")
    assert empty.buttons[1].argument == ""


def test_a_broken_file_is_not_told_twice() -> None:
    assert of(sample.broken_profiles()).notices == ()


def test_a_filter_without_matches_can_be_cleared() -> None:
    empty = of(sample.full(), filter="zzz").empty
    assert empty is not None
    assert empty.buttons[0].act is Act.CLEAR_FILTER
    assert "zzz" in empty.text


def test_when_nothing_at_all_can_be_read() -> None:
    shown = broken(NoKeychain("no keychain", "No service answers.", hint="Start one."))
    assert shown.empty is not None
    assert shown.empty.title == "No keychain"
    assert shown.empty.text == "No service answers. Start one."
    assert shown.empty.buttons[0].act is Act.LOOK
    with_file = broken(StoreError("damaged", "It is damaged.", path="/home/you/x")).empty
    assert with_file is not None
    assert with_file.buttons[0].argument == "/home/you/x"


def test_all_agents_have_a_header_of_their_own() -> None:
    header = of(sample.full(), ALL).header
    assert header.name == "All agents"
    assert header.about.startswith("2 agents installed · one click switches all")
    none = of(sample.nothing_installed(), ALL).header
    assert none.about == "No agent is installed here.", "there is nothing to switch by a click"
    assert not none.can_check


def test_why_a_file_cannot_be_read_is_said_without_its_place_twice() -> None:
    path = "/home/you/.claude/settings.json"
    look = sample.unreadable_agent()
    problem = CannotRead(say("a comma is missing"), line=4, column=17).at(path)
    active = Unreadable(path, problem.message, 4, 17)
    rows = (replace(look.agents[0], active=active), *look.agents[1:])
    notice = of(replace(look, agents=rows)).notices[0]
    assert notice.text == "A comma is missing (line 4, column 17). The file is left as it is until it is corrected."
    shown = of(sample.broken_profiles())
    assert shown.empty is not None
    assert path.rpartition("/")[0] not in shown.empty.text
    assert shown.empty.text.startswith("A value is missing after '='")


def test_a_broken_settings_file_is_one_notice_with_its_line_and_door_and_nothing_else_changes() -> None:
    problem = CannotRead(say("invalid value."), line=2, column=9).at("/home/you/.config/ezswitch/settings.toml")
    shown = of(replace(sample.full(), settings_problem=problem))
    (notice,) = shown.notices
    assert notice.title == "settings.toml cannot be read at line 2"
    assert notice.text == "Invalid value. Until it is corrected the defaults are in force."
    assert [(button.act, button.argument) for button in notice.buttons] == [(Act.OPEN, problem.path)]
    assert shown.cards == of(sample.full()).cards


def test_an_agent_of_ones_own_that_cannot_be_used_says_why_and_where() -> None:
    problem = CannotRead(
        say("surface is missing."), line=3, column=1, path="/home/sam/.config/ezswitch/agents/mine.toml"
    )
    shown = of(replace(sample.full(), agent_problems=(problem,)))
    (notice,) = shown.notices
    assert notice.title == "mine.toml cannot be read at line 3"
    assert notice.text.startswith("surface is missing. Until it is corrected this agent of your own")
    assert [(button.act, button.argument) for button in notice.buttons] == [(Act.OPEN, problem.path)]
    assert shown.cards == of(sample.full()).cards


def test_an_agent_that_was_never_run_is_told_once_and_calmly_on_its_own_page() -> None:
    full = sample.full()
    never = replace(full.agents[0], agent=replace(full.agents[0].agent, seen=""))
    look = replace(full, agents=(never, *full.agents[1:]))
    (notice,) = of(look).notices
    assert (notice.title, notice.level) == ("Claude Code: not yet seen with the real program", Level.NOTE)
    assert "preview" in notice.text
    assert of(look, ALL).notices == of(full).notices == ()
    absent = replace(look, agents=(replace(never, installed=False), *full.agents[1:]))
    assert of(absent).notices == ()
