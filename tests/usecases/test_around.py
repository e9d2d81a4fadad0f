"""Around the agents: sessions from before a switch, variables of new terminals, open folders, reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.outside import NoTraces
from ezswitch.domain.sessions import OpenSession
from ezswitch.usecases import mending, switch
from ezswitch.usecases.doctor import doctor, needs_attention
from fakes import FIRST_MOMENT
from memory_house import BOTH, HOME, PLACES, House


@pytest.fixture
def house() -> House:
    made = House()
    switch.use(made.ports, "one", BOTH)
    return made


def opened(house: House, name: str, *minutes: int) -> None:
    """Open sessions so many minutes after the switch."""
    for number, after in enumerate(minutes, 100):
        house.programs.opened.append((name, OpenSession(number, FIRST_MOMENT + timedelta(minutes=after))))


def test_a_session_from_before_the_switch_is_named_and_a_newer_one_is_not(house: House) -> None:
    opened(house, "opencode", -5, -4, 5)
    (one,) = doctor(house.ports)
    assert (one.id, one.subject, one.severity) == ("session-open", "opencode", Severity.WARNS)
    assert one.what == "2 sessions of OpenCode began before the last switch (process 100, 101)."
    assert "after a restart" in one.why


def test_where_most_takes_effect_at_once_it_is_a_note(house: House) -> None:
    opened(house, "claude", -5)
    (one,) = doctor(house.ports)
    assert (one.subject, one.severity) == ("claude-code", Severity.NOTE)
    assert "next session" in one.why
    assert not needs_attention((one,))


def test_one_whose_start_is_not_known_and_agents_that_were_never_switched_are_left_out() -> None:
    house = House()
    opened(house, "claude", -5)
    assert doctor(house.ports) == ()
    switch.use(house.ports, "one", BOTH)
    house.programs.opened = [("opencode", OpenSession(1, FIRST_MOMENT.fromtimestamp(0, FIRST_MOMENT.tzinfo)))]
    assert doctor(house.ports) == ()


def test_what_a_new_terminal_would_add_is_found_with_its_line(house: House) -> None:
    house.files.put(HOME / ".profile", b"#\nexport CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST=1\n")
    fresh = {"CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST": "1"}
    ports = replace(house.ports, login_shell=lambda: fresh)
    (one,) = doctor(ports)
    assert one.what == "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set in every new terminal."
    assert (one.file, one.line, one.subject) == (str(HOME / ".profile"), 2, "claude-code")
    here = replace(ports.environment, variables=fresh)
    (same,) = doctor(replace(ports, environment=here))
    assert same.what == "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set.", "said once"


def test_a_window_that_asked_the_shell_at_its_start_does_not_ask_again(house: House) -> None:
    def asked() -> dict[str, str]:
        raise AssertionError

    environment = replace(house.ports.environment, shell_variables={"A": "b"})
    assert doctor(replace(house.ports, environment=environment, login_shell=asked)) == ()


@dataclass
class Open(NoTraces):
    """Folders that others can look into, until they are closed."""

    folders: tuple[Path, ...] = (PLACES.state,)

    def open_folders(self) -> tuple[Path, ...]:
        return self.folders

    def close_folders(self) -> None:
        self.folders = ()


def test_an_open_folder_is_found_and_closed(house: House) -> None:
    ports = replace(house.ports, traces=Open())
    (one,) = doctor(ports)
    assert (one.id, one.command) == ("folder-open", f"chmod 700 {PLACES.state}")
    mending.mend(ports, one)
    assert doctor(ports) == ()


def test_a_report_and_a_temp_of_ours_are_found_and_removed(house: House) -> None:
    report = PLACES.crash_reports / "seen-1.txt"
    house.files.put(report, b"Traceback")
    temp = house.files.stage(PLACES.profiles, b"x", private=False)
    found = {one.file: one for one in doctor(house.ports)}
    assert set(found) == {str(report), str(temp)}
    for one in found.values():
        mending.mend(house.ports, one)
    assert doctor(house.ports) == ()


def test_what_needs_a_person_or_is_no_leftover_by_now_is_refused(house: House) -> None:
    before = house.state()
    gone = Finding("leftover", Severity.NOTE, "x", "y", "z", str(PLACES.profiles))
    for one in (gone, Finding("key-missing", Severity.BLOCKS, "x", "y", "Store it.")):
        with pytest.raises(Refused):
            mending.mend(house.ports, one)
    assert house.state() == before


def test_a_key_files_mode_is_mended_and_its_bytes_stay(house: House) -> None:
    path = PLACES.key_file("one")
    data = house.files.bytes_of(path)
    assert data is not None
    house.files.put(path, data, 0o644)
    (one,) = doctor(house.ports)
    mending.mend(house.ports, one)
    assert house.files.bytes_of(path) == data
    assert doctor(house.ports) == ()


def test_sessions_keep_a_shells_variable_empty_after_a_revert_and_it_is_said(house: House) -> None:
    house.programs.live = frozenset({"claude"})
    shell = replace(
        house.ports.environment, variables={"ANTHROPIC_BASE_URL": "https://old.example", "PATH": "/usr/bin"}
    )
    ports = replace(house.ports, environment=shell)
    (change,) = switch.revert(ports, ("claude-code",)).switches
    (said,) = change.warnings
    assert said.startswith("Your shell sets ANTHROPIC_BASE_URL, and sessions of Claude Code that are open now")
    assert said.endswith("restart those sessions.")


@pytest.mark.parametrize("live", [True, False])
def test_without_such_a_variable_or_session_nothing_is_said(house: House, *, live: bool) -> None:
    house.programs.live = frozenset({"claude"}) if live else frozenset()
    variables = {} if live else {"ANTHROPIC_BASE_URL": "https://old.example"}
    ports = replace(house.ports, environment=replace(house.ports.environment, variables=variables))
    (change,) = switch.use(ports, "own-sign-in", ("claude-code",)).switches
    assert change.warnings == ()
