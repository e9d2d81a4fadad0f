"""Doctor: each planted problem is found, worst first, with its place and remedy; a healthy house has no findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.agents.agent import KeyDelivery, Overlay
from ezswitch.domain.errors import StoreError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.usecases import keys, switch
from ezswitch.usecases.doctor import doctor, needs_attention
from ezswitch.usecases.running import shelf_of
from memory_house import BOTH, HOME, KEY_ONE, ONE, OPENCODE, PLACES, SETTINGS, House


@pytest.fixture
def house() -> House:
    made = House()
    switch.use(made.ports, "one", BOTH)
    return made


def found(house: House, folder: Path | None = None) -> dict[str, Finding]:
    every = doctor(house.ports, folder)
    assert len({one.id for one in every}) == len(every), [one.id for one in every]
    return {one.id: one for one in every}


def test_nothing_is_wrong_in_a_healthy_house(house: House) -> None:
    assert doctor(house.ports) == ()
    assert not needs_attention(())


def test_it_writes_nothing_and_asks_nothing(house: House) -> None:
    house.keychain.mood = "locked"
    before = house.state()
    house.faults.calls.clear()
    doctor(house.ports)
    assert house.faults.calls == []
    assert house.state() == before
    assert house.keychain.prompts == 0
    assert house.web.sent == []


def test_an_agents_file_that_does_not_parse_has_line_and_subject(house: House) -> None:
    house.files.put(SETTINGS, b'{\n  "env": {,}\n}')
    finding = found(house)["agent-unreadable"]
    assert finding.severity is Severity.BLOCKS
    assert (finding.file, finding.line, finding.subject) == (str(SETTINGS), 2, "claude-code")
    assert finding.what.startswith("Claude Code: ")


def test_what_was_changed_outside_is_said_with_the_command_that_puts_it_right(house: House) -> None:
    text = house.files.bytes_of(SETTINGS)
    assert text is not None
    house.files.put(SETTINGS, text.replace(b"one.example", b"other.example"))
    finding = found(house)["changed-outside"]
    assert finding.command == "ezswitch use one claude-code"
    assert "ezswitch drift claude-code" in finding.remedy
    switch.use(house.ports, "one", ("claude-code",))
    assert doctor(house.ports) == (), "the remedy cures it"


def test_broken_profiles_settings_and_history_are_each_found_and_the_worst_comes_first(house: House) -> None:
    house.files.put(PLACES.profiles, b"version = 1\nprofiles = 3\n")
    house.files.put(PLACES.settings, b'theme = "dark"\nproxy = \n')
    house.store.problem = StoreError("history damaged", "The history cannot be read.", path="/state/history.db")
    every = doctor(house.ports)
    ids = [one.id for one in every]
    assert ids[-1] == "settings-unreadable"
    assert set(ids) == {"profiles-unreadable", "history-unusable", "settings-unreadable"}
    places = {one.id: (one.file, one.line) for one in every}
    assert places["profiles-unreadable"] == (str(PLACES.profiles), 2)
    assert places["settings-unreadable"] == (str(PLACES.settings), 2)
    assert places["history-unusable"] == ("/state/history.db", 0)
    assert needs_attention(every)


def test_a_key_that_is_missing_is_worse_where_an_agent_uses_it(house: House) -> None:
    del house.keychain.records["one"], house.keychain.records["two"]
    every = {one.subject: one for one in doctor(house.ports) if one.id == "key-missing"}
    assert (every["one"].severity, every["two"].severity) == (Severity.BLOCKS, Severity.WARNS)
    assert every["one"].why == "One, Claude Code, OpenCode cannot work without it."
    assert every["one"].command == "ezswitch keys set one --accept new-origin"
    assert (
        every["one"].remedy == f"Store it: {every['one'].command}. Once stored, the key is sent to https://one.example."
    )
    keys.rotate(house.ports, "one", Secret(KEY_ONE), frozenset({"rejected-key", "new-origin"}))
    assert "one" not in {one.subject for one in doctor(house.ports)}, "the remedy cures it"


def test_a_locked_keychain_and_none_at_all_are_told_apart(house: House) -> None:
    house.keychain.mood = "locked"
    assert {one.id for one in doctor(house.ports)} == {"keychain-locked"}
    house.keychain.mood = "none"
    (only,) = doctor(house.ports)
    assert (only.id, only.severity) == ("no-keychain", Severity.BLOCKS)


def test_no_keychain_is_found_before_the_first_key_is_to_be_stored() -> None:
    house = House()
    house.files.delete(PLACES.profiles)
    assert doctor(house.ports) == ()
    house.keychain.mood = "none"
    (only,) = doctor(house.ports)
    assert (only.id, only.severity) == ("no-keychain", Severity.WARNS)


def test_a_host_that_was_not_approved_is_named(house: House) -> None:
    house.keychain.records["two"] = KeyRecord(Secret(KEY_ONE), origins=frozenset())
    finding = found(house)["host-not-approved"]
    assert "https://two.example" in finding.what
    keys.approve(house.ports, "two", ("https://two.example",))
    assert doctor(house.ports) == (), "the remedy cures it"


@pytest.mark.parametrize(("mode", "wrong"), [(0o644, True), (0o640, True), (0o600, False), (0o400, False)])
def test_a_file_with_a_key_that_others_can_read_is_found(house: House, mode: int, *, wrong: bool) -> None:
    path = PLACES.key_file("one")
    house.files.put(path, KEY_ONE.encode(), mode)
    assert ("key-file-open" in found(house)) is wrong
    if wrong:
        finding = found(house)["key-file-open"]
        assert finding.remedy == finding.command == f"chmod 600 {path}"
        assert f"0{mode:o}" in finding.why
    assert KEY_ONE not in repr(doctor(house.ports))


def test_a_missing_or_older_launcher_is_found_only_while_an_agent_calls_it(house: House) -> None:
    assert any(agent.key_delivery is KeyDelivery.HELPER for agent in house.ports.agents)
    path = house.launcher.path
    house.launcher.stale = (path, path.with_name("ezswitch-restore"))
    every = {one.file: one for one in doctor(house.ports)}
    assert every[str(path)].severity is Severity.BLOCKS
    assert every[str(path)].what == "ezswitch-key is missing."
    assert every[str(path)].why == "Claude Code calls it for a key, and gets none."
    assert every[str(path.with_name("ezswitch-restore"))].severity is Severity.WARNS
    house.files.put(path, b"an older one")
    assert {one.file: one.severity for one in doctor(house.ports)}[str(path)] is Severity.NOTE
    switch.use(house.ports, "own-sign-in", BOTH)
    assert doctor(house.ports) == ()


def test_an_agent_on_a_profile_that_is_gone_is_found(house: House) -> None:
    house.files.put(PLACES.profiles, b"version = 1\n")
    every = [one for one in doctor(house.ports) if one.id == "profile-missing"]
    assert [one.subject for one in every] == list(BOTH)


def test_a_temp_that_a_dead_write_left_is_a_note(house: House) -> None:
    temp = house.files.stage(SETTINGS, b"{}", private=False)
    every = doctor(house.ports)
    assert [(one.id, one.severity, one.file) for one in every] == [("leftover", Severity.NOTE, str(temp))]
    assert not needs_attention(every)


def test_variables_that_overrule_a_switch_are_passed_on(house: House) -> None:
    house.ports.environment.variables["CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST"] = "1"  # type: ignore[index]
    assert any("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST" in one.what for one in doctor(house.ports))


def test_an_interrupted_switch_is_taken_back_and_said(house: House) -> None:
    house.faults.calls.clear()
    house.faults.fail_at, house.faults.dead, house.faults.error = 4, True, SystemExit()
    with pytest.raises(SystemExit):
        switch.use(house.ports, "two", ("claude-code",))
    house.faults.revive()
    assert house.journal.open is not None
    every = doctor(house.ports)
    assert [one.id for one in every] == ["recovered"]
    assert doctor(house.ports) == ()


def test_a_recovery_that_cannot_be_done_now_blocks(house: House) -> None:
    house.journal.open = "damaged"
    every = doctor(house.ports)
    assert "recovery-pending" in {one.id for one in every}
    assert every[0].severity is Severity.BLOCKS


def test_a_projects_own_settings_are_found_in_the_folder_that_is_named(house: House) -> None:
    project = HOME / "work/shop"
    local = project / ".claude/settings.local.json"
    house.files.put(local, b'{"env": {"ANTHROPIC_BASE_URL": "https://secret.example", "OTHER": "x"}}')
    assert doctor(house.ports) == ()
    finding = found(house, project)["project-overrides"]
    assert (finding.file, finding.severity) == (str(local), Severity.BLOCKS)
    assert "env.ANTHROPIC_BASE_URL" in finding.what
    assert "secret.example" not in repr(finding)
    house.files.put(local, b'{\n  "env": {\n    "OTHER": "x",\n    "ANTHROPIC_BASE_URL": "https://x.example"\n  }\n}')
    assert found(house, project)["project-overrides"].line == 4
    house.files.put(local, b"{")
    assert found(house, project)["project-unreadable"].file == str(local)
    house.files.put(local, b'{"env": {"OTHER": "x"}}')
    house.files.put(project / "opencode.json", b'{"model": "openai/gpt-5"}')
    assert found(house, project)["project-overrides"].subject == "opencode"


@pytest.mark.parametrize(("said", "read"), [("", True), ("0", True), ("1", False), ("true", False)])
def test_a_projects_files_that_a_variable_switches_off_are_no_conflict(house: House, said: str, *, read: bool) -> None:
    house.ports.environment.variables["OPENCODE_DISABLE_PROJECT_CONFIG"] = said  # type: ignore[index]
    house.files.put(HOME / "shop/opencode.json", b'{"model": "openai/gpt-5"}')
    assert ("project-overrides" in found(house, HOME / "shop")) is read


def test_a_projects_file_that_keeps_the_users_own_out_is_found_with_its_path(house: House) -> None:
    env, hidden = HOME / "work/shop/.env", Finding("hidden", Severity.BLOCKS, "It hides yours.", "Why.", "What to do.")
    project = Overlay(env, "dotenv", lambda text: (hidden,) if text else ())
    first = replace(house.ports.agents[0], project_overlays=lambda _environment, _folder: (project,))
    house.ports = replace(house.ports, supported=(first, *house.ports.agents[1:]))
    assert doctor(house.ports, env.parent) == ()
    house.files.put(env, b"DATABASE_URL=x\n")
    assert doctor(house.ports, env.parent) == (replace(hidden, file=str(env), subject=first.id),)


def test_agents_that_are_not_installed_are_left_alone() -> None:
    house = House()
    house.programs.found.clear()
    house.files.put(OPENCODE, b"{,")
    assert "opencode" in {one.subject for one in doctor(house.ports)}, "its folder is there"
    assert shelf_of(house.ports).get("one") == ONE
