"""Adopting: found without a byte written, the key into the keychain with consent, the way back to the byte."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from cc_switch_world import KEYS, World, claude, everything
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.usecases import adopting, importing, switch
from ezswitch.usecases.adopting import AgentNow, now_of, offered_live, offered_rival, rival_there
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from fakes import MemoryPrograms
from memory_house import HOME, OPENCODE, SETTINGS, House
from real_house import real_ports

KEY = "sk-gw-EXAMPLE5e4d3c2b1a0f9e8d7c6b5a49382"
CLAUDE_LIVE = f"""{{
  "hooks": {{"Stop": []}},
  "env": {{
    "ANTHROPIC_BASE_URL": "https://gw.example/anthropic",
    "ANTHROPIC_AUTH_TOKEN": "{KEY}",
    "ANTHROPIC_MODEL": "big"
  }}
}}
""".encode()
OPENCODE_LIVE = f"""{{
\t// mine
\t"provider": {{"gw": {{"npm": "@ai-sdk/openai-compatible", "options": {{
\t\t"baseURL": "https://gw.example/v1", "apiKey": "{KEY}"}}, "models": {{"big": {{}}}}}}}},
\t"model": "gw/big"
}}""".encode()


def house() -> House:
    made = House()
    made.files.put(SETTINGS, CLAUDE_LIVE, 0o600)
    made.files.put(OPENCODE, OPENCODE_LIVE, 0o600)
    return made


def now(ports: Ports, agent: str = "claude-code") -> AgentNow:
    return next(one for one in now_of(ports) if one.agent == agent)


def below(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Return every file and folder with bytes, modification time and mode."""
    found = {}
    for path in (folder, *sorted(folder.rglob("*"))):
        about = path.stat()
        found[str(path)] = (path.read_bytes() if path.is_file() else b"", about.st_mtime_ns, about.st_mode)
    return found


class TestNothingIsWritten:
    def test_in_a_real_home_not_one_file_folder_or_time_changes(self, tmp_path: Path) -> None:
        ports = real_ports(tmp_path)
        everything(tmp_path).build().settings(claudeConfigDir="~/elsewhere")
        for path, data in ((".claude/settings.json", CLAUDE_LIVE), (".config/opencode/opencode.json", OPENCODE_LIVE)):
            (tmp_path / path).parent.mkdir(parents=True)
            (tmp_path / path).write_bytes(data)
        for path in (tmp_path, *tmp_path.rglob("*")):
            os.utime(path, ns=(1, 1))
        before = below(tmp_path)
        assert offered_live(ports).rows
        assert offered_rival(ports).rows
        assert len(now_of(ports)) == len(ports.agents)
        assert rival_there(ports)
        assert below(tmp_path) == before

    @pytest.mark.parametrize("mood", ["well", "locked", "none"])
    def test_in_memory_no_step_is_taken_and_no_prompt_raised(self, mood: str) -> None:
        made = house()
        made.rival.found = ()
        made.keychain.mood = mood
        before = made.state()
        assert offered_live(made.ports).rows
        offered_rival(made.ports)
        now_of(made.ports)
        assert (made.faults.calls, made.state(), made.keychain.prompts) == ([], before, 0)


class TestLive:
    def test_each_row_names_file_setting_and_agents(self) -> None:
        offer = offered_live(house().ports)
        (row,) = offer.rows
        assert row.profile.base_url == {
            Surface.ANTHROPIC: "https://gw.example/anthropic",
            Surface.OPENAI: "https://gw.example/v1",
        }
        assert row.secret == Secret(KEY)
        assert row.agents == ("claude-code", "opencode")
        assert row.found_in == (
            "~/.claude/settings.json: env.ANTHROPIC_AUTH_TOKEN",
            "~/.config/opencode/opencode.jsonc: provider.gw.options.apiKey",
        )
        assert KEY not in repr(offer)

    def test_the_file_that_holds_the_key_is_named_among_several(self) -> None:
        made = house()
        made.files.put(OPENCODE, b'{"theme": "x"}')
        made.files.put(OPENCODE.with_suffix(".json"), OPENCODE_LIVE)
        (row,) = offered_live(made.ports).rows
        assert "~/.config/opencode/opencode.json: provider.gw.options.apiKey" in row.found_in

    def test_agents_on_their_own_sign_in_or_on_a_profile_offer_nothing(self) -> None:
        made = House()
        assert offered_live(made.ports).rows == ()
        switch.use(made.ports, "one", ("claude-code", "opencode"))
        assert offered_live(made.ports).rows == ()

    def test_a_file_that_does_not_parse_is_named(self) -> None:
        made = House()
        made.files.put(SETTINGS, b'{"env": {,}}')
        (skipped,) = offered_live(made.ports).skipped
        assert skipped.what == "Claude Code (~/.claude/settings.json)"
        assert skipped.reason

    def test_a_profile_that_says_the_same_is_told(self) -> None:
        made = house()
        importing.take(made.ports, offered_live(made.ports), ("gw.example",))
        (row,) = offered_live(made.ports).rows
        assert row.same_as == "gw.example"


class TestTaking:
    def test_the_key_is_in_the_keychain_and_nowhere_else_of_ours(self) -> None:
        made = house()
        importing.take(made.ports, offered_live(made.ports), ("gw.example",))
        record = made.keychain.records["gw.example"]
        assert record.secret == Secret(KEY)
        assert {str(origin) for origin in record.origins} == {"https://gw.example"}
        holding = [path for path, node in made.files.nodes.items() if KEY.encode() in node.data]
        assert sorted(holding) == sorted([SETTINGS, OPENCODE])
        assert made.files.bytes_of(SETTINGS) == CLAUDE_LIVE

    @pytest.mark.parametrize("back", ["undo", "revert"])
    def test_a_switch_takes_the_plain_key_out_and_the_way_back_restores_every_byte(self, back: str) -> None:
        made = house()
        importing.take(made.ports, offered_live(made.ports), ("gw.example",))
        switch.use(made.ports, "gw.example", ("claude-code",))
        after = made.files.bytes_of(SETTINGS)
        assert after is not None
        assert KEY.encode() not in after
        assert json.loads(after)["env"]["ANTHROPIC_AUTH_TOKEN"] == ""
        assert json.loads(after)["apiKeyHelper"]
        if back == "undo":
            switch.undo(made.ports)
        else:
            switch.revert(made.ports, ("claude-code",))
        assert made.files.bytes_of(SETTINGS) == CLAUDE_LIVE
        assert made.files.mode_of(SETTINGS) == 0o600

    @pytest.mark.parametrize("back", ["undo", "revert"])
    def test_opencode_gets_an_entry_of_ours_and_what_is_the_users_stays(self, back: str) -> None:
        made = house()
        made.files.put(SETTINGS, b"{}")
        offer = offered_live(made.ports)
        place = "~/.config/opencode/opencode.jsonc: provider.gw.options.apiKey"
        (warning,) = offer.rows[0].warnings
        assert warning.startswith(f"The key also stays in {place}, which is yours")
        importing.take(made.ports, offer, ("gw.example",))
        switch.use(made.ports, "gw.example", ("opencode",))
        after = (made.files.bytes_of(OPENCODE) or b"").decode()
        ours, theirs = after.partition('"ezswitch"')[2], after.count(KEY)
        assert "{file:" in ours
        assert theirs == 1
        assert '"model": "ezswitch/big"' in after
        if back == "undo":
            switch.undo(made.ports)
        else:
            switch.revert(made.ports, ("opencode",))
        assert made.files.bytes_of(OPENCODE) == OPENCODE_LIVE

    def test_images_of_the_users_own_key_are_private(self, tmp_path: Path) -> None:
        """What the user had in the file stays as it was, in files that nobody else may read."""
        ports = real_ports(tmp_path)
        settings = tmp_path / ".claude/settings.json"
        settings.parent.mkdir()
        settings.write_bytes(CLAUDE_LIVE)
        importing.take(ports, offered_live(ports), ("gw.example",))
        ours = tmp_path / "ours"
        assert not [path for path in ours.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
        switch.use(ports, "gw.example", ("claude-code",))
        holding = [path for path in ours.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
        assert {path.stat().st_mode & 0o077 for path in holding} <= {0}
        switch.revert(ports, ("claude-code",))
        assert settings.read_bytes() == CLAUDE_LIVE


class TestRival:
    def test_the_whole_database_is_taken_over_and_left_as_it_was(self, tmp_path: Path) -> None:
        ports = real_ports(tmp_path)
        world = everything(tmp_path).build()
        before = below(world.database.parent)
        offer = offered_rival(ports)
        taken = importing.take(ports, offer, tuple(row.profile.id for row in offer.rows))
        assert below(world.database.parent) == before
        assert len(taken.profiles) == len(offer.rows)
        assert {profile.id for profile in shelf_of(ports).all()} >= {row.profile.id for row in offer.rows}
        for path in (tmp_path / "ours").rglob("*"):
            if path.is_file():
                assert b"EXAMPLE" not in path.read_bytes(), path
        record = ports.keychain.read("relay", prompt=False)
        assert record.secret == Secret(KEYS["relay"])

    def test_a_second_import_finds_the_same_again(self, tmp_path: Path) -> None:
        ports = real_ports(tmp_path)
        World(tmp_path).add("claude", "Relay", claude("https://relay.example", KEYS["relay"])).build()
        importing.take(ports, offered_rival(ports), ("relay",))
        (row,) = offered_rival(ports).rows
        assert (row.profile.id, row.same_as) == ("relay-2", "relay")

    def test_its_problem_is_its_own(self) -> None:
        made = House()
        assert not rival_there(made.ports)
        made.rival.problem = CannotRead("CC Switch is writing to it.", hint="Try again.")
        made.rival.found = ()
        assert rival_there(made.ports)
        with pytest.raises(CannotRead, match="writing"):
            offered_rival(made.ports)

    def test_a_folder_that_only_cc_switch_knows_is_told(self) -> None:
        made = House()
        made.rival.found = ()
        made.rival.moved = {"claude": Path("/srv/claude"), "opencode": OPENCODE.parent, "tomorrow": Path("/x")}
        (told,) = offered_rival(made.ports).skipped
        assert told.what == "The folder of Claude Code"
        assert told.reason == "CC Switch keeps it in /srv/claude; ezswitch edits ~/.claude."


class TestNow:
    def test_own_sign_in_is_named_where_its_file_is_and_its_file_is_not_read(self) -> None:
        made = House()
        login = HOME / ".claude/.credentials.json"
        made.files.put(login, b"{}")
        made.files.unreadable.add(login)
        found = now(made.ports)
        assert (found.kind, found.words, found.host) == ("sign_in", "your claude.ai sign-in", "")
        assert (found.installed, found.version, found.name) == (True, "2.1.330", "Claude Code")
        assert found.install == "npm install -g @anthropic-ai/claude-code"

    def test_nothing_yet(self) -> None:
        made = House()
        ports = replace(made.ports, programs=MemoryPrograms(), environment=Environment(Path("/home/new"), {}))
        found = now(ports)
        assert (found.kind, found.words, found.installed, found.version) == ("none", "nothing yet", False, "")

    def test_a_config_folder_without_a_program_counts_as_installed(self) -> None:
        made = House()
        assert now(replace(made.ports, programs=MemoryPrograms())).installed

    def test_another_gateway_is_named_by_its_host(self) -> None:
        found = now(house().ports)
        assert (found.kind, found.words, found.host) == ("foreign", "gw.example (not a profile)", "gw.example")

    def test_an_address_without_a_host_is_still_said(self) -> None:
        made = House()
        made.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "gw"}}')
        assert now(made.ports).words == "an address (not a profile)"

    def test_a_cloud_is_said(self) -> None:
        made = House()
        made.files.put(SETTINGS, b'{"env": {"CLAUDE_CODE_USE_BEDROCK": "1"}}')
        found = now(made.ports)
        assert (found.kind, found.words) == ("other", "It uses Amazon Bedrock, with a sign-in of its own.")

    def test_a_profile_is_said_by_its_name(self) -> None:
        made = House()
        switch.use(made.ports, "one", ("claude-code",))
        found = now(made.ports)
        assert (found.kind, found.words, found.profile, found.host) == ("profile", "One", "one", "one.example")

    def test_a_broken_profiles_file_leaves_the_id(self) -> None:
        made = House()
        switch.use(made.ports, "one", ("claude-code",))
        made.files.put(made.ports.places.profiles, b"version =")
        assert now(made.ports).words == "one"

    def test_a_broken_file_says_its_line(self) -> None:
        made = House()
        made.files.put(SETTINGS, b'{\n  "env": {,}\n}')
        found = now(made.ports)
        assert (found.kind, found.words) == ("unreadable", "~/.claude/settings.json cannot be read (line 2)")
        made.files.unreadable.add(SETTINGS)
        assert now(made.ports).words == "~/.claude/settings.json cannot be read"

    def test_every_kind_has_its_word(self) -> None:
        named = {adopting.SIGN_IN, adopting.FOREIGN, adopting.OTHER, adopting.NONE}
        assert named | {adopting.PROFILE, adopting.UNREADABLE} == {
            "sign_in", "foreign", "other", "none", "profile", "unreadable",
        }  # fmt: skip


def test_a_model_of_every_role_comes_along() -> None:
    made = House()
    names = {"opus": "o", "sonnet": "s", "haiku": "h", "fable": "f"}
    env = {f"ANTHROPIC_DEFAULT_{role.upper()}_MODEL": name for role, name in names.items()}
    env |= {"ANTHROPIC_BASE_URL": "https://gw.example", "ANTHROPIC_MODEL": "m", "CLAUDE_CODE_SUBAGENT_MODEL": "sub"}
    made.files.put(SETTINGS, json.dumps({"env": env}).encode())
    offer = offered_live(made.ports)
    assert offer.skipped == ()
    wanted = {"main": "m", "small": "h", "opus": "o", "sonnet": "s", "fable": "f", "subagent": "sub"}
    assert offer.rows[0].profile.models == wanted


def test_the_doors_get_the_same_offers(tmp_path: Path) -> None:
    made, ports = house(), real_ports(tmp_path)
    everything(tmp_path).build()
    assert importing.offered_from(made.ports, "live") == offered_live(made.ports)
    assert importing.offered_from(ports, "cc-switch") == offered_rival(ports)
