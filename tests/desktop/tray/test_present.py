"""What the tray shows for every state: a line in a test each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop import sample
from desktop.sample import CLAUDE, CODEX, OPENCODE, agent, agent_row, on_profile
from ezswitch.agents.agent import KeyDelivery
from ezswitch.desktop.tray.present import TOOLTIP, menu, starting
from ezswitch.desktop.tray.present_profiles import MOST
from ezswitch.desktop.tray.rows import Door, Entry, Kind, Moment, Mood, TrayMenu
from ezswitch.domain.key import KeyState
from ezswitch.domain.settings import Settings
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.values import Look


def shown(look: Look, **moment: bool) -> TrayMenu:
    return menu(look, Moment(**moment))


def titles(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.title if entry.kind is not Kind.SEPARATOR else "-" for entry in entries]


def entry(entries: tuple[Entry, ...], title: str) -> Entry:
    return next(one for one in entries if one.title.startswith(title))


def four_agents() -> Look:
    here = tuple(replace(row, installed=True) for row in sample.full().agents)
    return replace(sample.full(), agents=here)


def few() -> Look:
    return replace(sample.full(), profiles=sample.full().profiles[:2])


def test_two_agents_stand_in_line_under_their_titles() -> None:
    assert titles(shown(few()).entries) == [
        "All agents",
        "-",
        "Claude Code · ezrouter",
        "Own sign-in",
        "ezrouter · ● works",
        "DeepSeek · ▲ key rejected",
        "-",
        "OpenCode · ezrouter",
        "Own sign-in",
        "ezrouter · ● works",
        "DeepSeek · ▲ key rejected",
        "-",
        "Undo: Claude Code to ezrouter",
        "Check now",
        "-",
        "Open ezswitch",
        "-",
        "Quit",
    ]


def test_more_than_three_agents_have_submenus() -> None:
    entries = shown(four_agents()).entries
    assert [one.title for one in entries if one.kind is Kind.SUBMENU] == [
        "All agents",
        "Claude Code · ezrouter",
        "OpenCode · ezrouter",
        "Codex · own sign-in",
        "GitHub Copilot Chat · own sign-in",
    ]


def test_the_profile_in_use_is_marked_and_only_that() -> None:
    entries = entry(shown(four_agents()).entries, "Claude Code").entries
    assert [one.title for one in entries if one.checked] == ["ezrouter · ● works"]
    entries = entry(shown(four_agents()).entries, "Codex").entries
    assert [one.title for one in entries if one.checked] == ["Own sign-in"]


def test_a_profile_that_cannot_serve_is_grey_comes_last_and_says_why() -> None:
    last = entry(shown(four_agents()).entries, "Claude Code").entries[-1]
    assert last.title == "OpenAI · It offers OpenAI's format only"
    assert not last.enabled
    assert last.reason == sample.NOT_FOR_CLAUDE["claude-code"]


def test_all_agents_says_how_many_a_profile_fits_and_means_those() -> None:
    entries = entry(shown(four_agents()).entries, "All agents").entries
    openai = entry(entries, "OpenAI")
    assert openai.title == "OpenAI · fits 3 of 4 · ● works"
    assert openai.agents == ("opencode", "codex", "copilot")
    assert openai.door is Door.USE
    assert entry(entries, "Own sign-in").agents == ("claude-code", "opencode", "codex", "copilot")


def test_all_agents_marks_what_all_of_them_use() -> None:
    entries = entry(shown(few()).entries, "All agents").entries
    assert [one.title for one in entries if one.checked] == ["ezrouter · fits 2 of 2 · ● works"]
    mixed = replace(few(), agents=(few().agents[0], agent_row(OPENCODE)))
    assert not any(one.checked for one in entry(shown(mixed).entries, "All agents").entries)


def test_one_agent_needs_no_all_agents() -> None:
    assert titles(shown(replace(few(), agents=few().agents[:1])).entries)[0] == "Claude Code · ezrouter"


def test_a_profile_that_fits_nothing_says_so() -> None:
    rows = (replace(few().profiles[0], misfits={"claude-code": "No.", "opencode": "No."}), few().profiles[1])
    none = entry(entry(shown(replace(few(), profiles=rows)).entries, "All agents").entries, "ezrouter")
    assert (none.enabled, none.reason) == (False, "It fits no agent that is installed.")


def test_a_key_that_is_not_stored_cannot_be_switched_to() -> None:
    rows = (few().profiles[0], replace(few().profiles[1], key=KeyState("deepseek", "absent")))
    missing = entry(shown(replace(few(), profiles=rows)).entries, "DeepSeek")
    assert (missing.title, missing.enabled) == ("DeepSeek · ▲ no key stored", False)


def test_agents_that_the_user_left_out_are_left_out() -> None:
    look = replace(few(), settings=Settings(hidden=frozenset({"opencode"})))
    made = shown(look)
    assert not any("OpenCode" in title for title in titles(made.entries))
    assert "OpenCode" not in made.tooltip


def test_no_profiles_and_no_agents() -> None:
    none = shown(sample.no_profiles()).entries
    assert none[0] == Entry("add", Kind.ACTION, "No profiles yet · Add…", Door.ADD)
    assert "Claude Code · own sign-in" in titles(none)
    assert not entry(none, "Undo").enabled
    assert not entry(none, "Check now").enabled
    empty = shown(sample.nothing_installed()).entries
    assert titles(empty)[0] == "No agents found"
    assert not empty[0].enabled
    broken = shown(sample.broken_profiles()).entries
    assert "Profiles cannot be read · Open" in titles(broken)


def test_two_hundred_profiles_are_twenty_and_a_way_to_the_rest() -> None:
    look = sample.many(200)
    rows = (*look.profiles[:150], replace(look.profiles[150], used_by=("claude-code",)), *look.profiles[151:])
    entries = entry(shown(replace(look, profiles=rows)).entries, "Claude Code").entries
    assert len(entries) == MOST + 2
    assert entries[-1] == Entry("more", Kind.ACTION, "180 more in the window…", Door.OPEN, agents=("claude-code",))
    assert any(one.profile == "p150" for one in entries), "what is in use is always there"


def test_where_a_panel_shows_only_menus_the_window_comes_first() -> None:
    entries = shown(few(), open_first=True).entries
    assert entries[0].door is Door.OPEN
    assert [one.door for one in entries].count(Door.OPEN) == 1


@pytest.mark.parametrize(
    ("look", "words"),
    [
        (sample.unreadable_agent(), "▲ Claude Code: cannot be read (line 4)"),
        (sample.changed_outside(), "▲ Claude Code: changed outside"),
        (sample.conflicted(), "▲ Claude Code: overruled"),
        (sample.locked(), "▲ ezrouter: keychain locked"),
        (sample.offline(), "▲ ezrouter: host not found"),
        (sample.broken_profiles(), "▲ File cannot be read"),
    ],
)
def test_what_needs_attention_is_said_first_and_leads_to_the_answer(look: Look, words: str) -> None:
    made = shown(look)
    assert made.mood is Mood.ATTENTION
    assert made.entries[0].title == words
    assert made.entries[0].door is (Door.DIAGNOSE if look.problem is None else Door.OPEN)
    assert made.tooltip.startswith(words)


def test_a_red_profile_that_nobody_uses_disturbs_nobody() -> None:
    made = shown(few())
    assert made.mood is Mood.FINE
    assert few().profiles[1].check is not None
    assert few().profiles[1].check.verdict is Verdict.KEY_REJECTED


def test_somebody_elses_address_is_no_alarm() -> None:
    assert shown(sample.foreign()).mood is Mood.FINE


def test_work_goes_before_attention() -> None:
    assert shown(sample.offline(), working=True).mood is Mood.WORKING


def test_an_agent_that_cannot_be_read_cannot_be_switched() -> None:
    here = [one for one in shown(few_unreadable()).entries if one.agents == ("claude-code",) and one.profile]
    assert here
    assert not any(one.enabled for one in here)


def few_unreadable() -> Look:
    return replace(sample.unreadable_agent(), profiles=few().profiles)


def test_the_tooltip_says_who_uses_what_as_far_as_it_fits() -> None:
    assert shown(few()).tooltip == "ezswitch\nClaude Code: ezrouter\nOpenCode: ezrouter"
    names = [agent(f"a{n}", f"Agent with a long name {n}", (Surface.OPENAI,), KeyDelivery.HELPER) for n in range(12)]
    many = replace(few(), agents=tuple(on_profile(one, "ezrouter") for one in names))
    assert len(shown(many).tooltip) <= TOOLTIP
    assert shown(many).tooltip.endswith(" more")


def test_before_anything_was_read_the_way_in_and_out_is_there() -> None:
    assert titles(starting(Moment()).entries) == ["Open ezswitch", "-", "Quit"]
    assert starting(Moment(working=True)).mood is Mood.WORKING


def test_long_names_are_cut() -> None:
    rows = (replace(few().profiles[0], profile=sample.TEAM), few().profiles[1])
    made = shown(replace(few(), profiles=rows, agents=(on_profile(CLAUDE, "team"), agent_row(CODEX))))
    assert max(map(len, titles(made.entries))) < 90
