"""Diagnose: from the file to the model, stopping at the first thing that is wrong, with its button."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ezswitch.connect import noted
from ezswitch.demo.behaviour import GW_001, Behaviour
from ezswitch.domain.diagnosis import Act, Diagnosis, Place, Step
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import AgentOptions, Preset
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.diagnosing import diagnose
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.switch import use
from fakes import FIRST_MOMENT
from gateway_web import GatewayWeb
from memory_house import KEY_ONE, KEY_TWO, ONE, PLACES, RESOURCES, SETTINGS, House

EZROUTER = Preset("ezrouter", "ezrouter", "", ONE.base_url)
NOTES = noted.load(RESOURCES / "models")
WELL = Behaviour()


def house(behaviour: Behaviour = WELL) -> tuple[House, GatewayWeb]:
    """Claude Code and OpenCode on "one", whose gateway is ezrouter's to the letter."""
    found, web = House(presets=(EZROUTER,), notes=NOTES), GatewayWeb()
    web.host("one.example", KEY_ONE, behaviour)
    web.host("two.example", KEY_TWO)
    found.ports = replace(found.ports, web=web)
    use(found.ports, "one", ("claude-code", "opencode"))
    web.asked.clear()
    return found, web


def faults(found: Diagnosis) -> tuple[str, Act, str]:
    assert found.fault is not None
    assert not found.steps[-1].ok
    assert all(step.ok for step in found.steps[:-1])
    assert found.summary == found.fault.what == found.steps[-1].words
    assert found.fault.remedy
    return found.steps[-1].place.value, found.act, found.fault.id


def test_where_all_is_well_it_says_what_it_saw_and_offers_the_deep_check() -> None:
    home, web = house()
    heard: list[Step] = []
    found = diagnose(home.ports, "claude-code", each=heard.append)
    assert found.fault is None
    assert [step.place for step in found.steps] == list(Place)
    assert tuple(heard) == found.steps
    assert (found.act, found.surface, found.model) == (Act.CHECK_DEEPER, Surface.ANTHROPIC, "claude-opus-4-7")
    assert found.check is not None
    assert home.checks.last()["one"] == found.check
    assert "accepts the key in 20 ms" in found.steps[3].words
    assert web.prompts() == [], "nothing was generated"


def no_program(home: House, _web: GatewayWeb) -> None:
    home.ports = replace(home.ports, programs=type(home.programs)({}), files=type(home.files)({}))


def broken_file(home: House, _web: GatewayWeb) -> None:
    home.files.put(SETTINGS, b'{"env": ')


def own_sign_in(home: House, _web: GatewayWeb) -> None:
    use(home.ports, "own-sign-in", ("claude-code",))


def foreign(home: House, _web: GatewayWeb) -> None:
    own_sign_in(home, _web)
    home.files.put(SETTINGS, b'{"env": {"ANTHROPIC_BASE_URL": "https://api.other.example"}}')


def profile_gone(home: House, _web: GatewayWeb) -> None:
    shelf_of(home.ports).delete("one")


def edited_outside(home: House, _web: GatewayWeb) -> None:
    data = home.files.bytes_of(SETTINGS)
    assert data is not None
    home.files.put(SETTINGS, data.replace(b"one.example", b"two.example"))


def edited_profile(home: House, _web: GatewayWeb) -> None:
    shelf_of(home.ports).save(replace(ONE, models={"main": "claude-sonnet-4-6"}))


def no_launcher(home: House, _web: GatewayWeb) -> None:
    home.launcher.stale = (PLACES.data / "bin/ezswitch-key",)


def variable(home: House, _web: GatewayWeb) -> None:
    environment = replace(home.ports.environment, shell_variables={"ANTHROPIC_BASE_URL": "https://x.example"})
    home.ports = replace(home.ports, environment=environment)


def key_gone(home: House, _web: GatewayWeb) -> None:
    home.keychain.records.clear()


def locked(home: House, _web: GatewayWeb) -> None:
    home.keychain.mood = "locked"


def no_keychain(home: House, _web: GatewayWeb) -> None:
    home.keychain.mood = "none"


def unapproved(home: House, _web: GatewayWeb) -> None:
    home.keychain.records["one"] = KeyRecord(Secret(KEY_ONE))


def blank(home: House, _web: GatewayWeb) -> None:
    home.keychain.records["one"] = KeyRecord(Secret(f"{KEY_ONE}\n"), origins=ONE.origins())


def expired(_home: House, web: GatewayWeb) -> None:
    web.host("one.example", KEY_TWO)


def down(_home: House, web: GatewayWeb) -> None:
    del web.sites["one.example"]


def hangs(_home: House, web: GatewayWeb) -> None:
    failure = WebFailure("timeout", "no complete answer within 15 s", {"tcp": 1.0})
    web.failures |= {"/v1/models": failure, "/anthropic/v1/models": failure}


def throttled(home: House, web: GatewayWeb) -> None:
    for minute in range(6):
        at = FIRST_MOMENT + timedelta(minutes=minute)
        home.checks.save(Check("one", Verdict.OK, "", "", at, ms=180.0))
    web.ms = 900.0


def gone_model(_home: House, web: GatewayWeb) -> None:
    web.host("one.example", KEY_ONE, WELL, **{"claude-haiku-4-5": ("anthropic", "openai")})


def denied_model(_home: House, web: GatewayWeb) -> None:
    web.host("one.example", KEY_ONE, Behaviour(denied=frozenset({"claude-opus-4-7"})))


CASES: list[tuple[Callable[[House, GatewayWeb], None], str, Act, str]] = [
    (no_program, "file", Act.NOTHING, "agent-missing"),
    (broken_file, "file", Act.OPEN_FILE, "agent-unreadable"),
    (own_sign_in, "file", Act.CHOOSE_PROFILE, "own-sign-in"),
    (foreign, "file", Act.CHOOSE_PROFILE, "foreign"),
    (profile_gone, "file", Act.CHOOSE_PROFILE, "profile-missing"),
    (edited_outside, "file", Act.SWITCH_AGAIN, "changed-outside"),
    (edited_profile, "file", Act.SWITCH_AGAIN, "not-applied"),
    (no_launcher, "file", Act.SWITCH_AGAIN, "launcher-missing"),
    (key_gone, "key", Act.STORE_KEY, "key-missing"),
    (locked, "key", Act.UNLOCK, "keychain-locked"),
    (no_keychain, "key", Act.NOTHING, "keychain-no_keychain"),
    (unapproved, "key", Act.APPROVE_HOST, "host-not-approved"),
    (blank, "key", Act.STORE_KEY, "key-unclean"),
    (expired, "gateway", Act.STORE_KEY, "key-rejected"),
    (down, "gateway", Act.EDIT_PROFILE, "dns-failure"),
    (hangs, "gateway", Act.CHECK_AGAIN, "timeout"),
    (throttled, "gateway", Act.CHECK_AGAIN, "gateway-slow"),
    (gone_model, "model", Act.TAKE_BETTER, "model-missing"),
    (denied_model, "model", Act.CHOOSE_MODEL, "model-refused"),
]


@pytest.mark.parametrize(("arrange", "place", "act", "fault"), CASES, ids=[case[3] for case in CASES])
def test_it_stops_at_the_first_fault(
    arrange: Callable[[House, GatewayWeb], None], place: str, act: Act, fault: str
) -> None:
    home, web = house()
    arrange(home, web)
    found = diagnose(home.ports, "claude-code")
    assert faults(found) == (place, act, fault)
    assert web.prompts() == []
    assert KEY_ONE not in repr(found)


def test_a_file_that_cannot_be_read_is_named_with_its_line() -> None:
    home, web = house()
    broken_file(home, web)
    fault = diagnose(home.ports, "claude-code").fault
    assert fault is not None
    assert (fault.file, fault.line) == (str(SETTINGS), 1)


def test_a_key_that_another_host_accepts_is_named_as_that_ones() -> None:
    home, web = house()
    twin = replace(ONE, id="twin", base_url={Surface.OPENAI: "https://two.example/v1"})
    shelf_of(home.ports).save(twin)
    web.host("two.example", KEY_ONE)
    web.host("one.example", KEY_TWO)
    origins = ONE.origins() | twin.origins()
    home.keychain.records["one"] = KeyRecord(Secret(KEY_ONE), origins=origins)
    home.checks.save(Check("twin", Verdict.OK, "", "", FIRST_MOMENT, proven=True))
    found = diagnose(home.ports, "claude-code")
    assert faults(found)[2] == "key-rejected"
    assert found.fault is not None
    assert (
        found.fault.why == "The same key is accepted by two.example: it is probably that one's key, not one.example's."
    )


def test_throttling_is_told_in_the_words_of_the_card() -> None:
    home, web = house()
    throttled(home, web)
    found = diagnose(home.ports, "claude-code")
    assert found.summary == "one.example is slower than usual (5.0×), likely throttled."


def test_a_gateway_that_proves_no_key_is_said_to_answer_and_no_more() -> None:
    home, _ = house(Behaviour(public_list=True))
    found = diagnose(home.ports, "claude-code", prompt=False)
    words = found.steps[3].words
    assert words == "one.example answers in 20 ms. Whether it accepts the key only a request would tell."
    assert words.template == "{first} {second}", "two sentences, whichever language puts them"


def test_a_missing_model_refreshes_the_list_and_names_one_that_is_there() -> None:
    home, web = house()
    gone_model(home, web)
    found = diagnose(home.ports, "claude-code")
    assert [model.id for model in home.checks.catalogue("one")[0]] == ["claude-haiku-4-5"]
    assert [one.model for one in found.better] == ["claude-haiku-4-5"]


def on_openai(home: House, model: str) -> None:
    own = {"opencode": AgentOptions(surface=Surface.OPENAI)}
    shelf_of(home.ports).save(replace(ONE, models={"main": model}, agents=own))
    use(home.ports, "one", ("opencode",))


def test_a_model_that_loses_its_tool_calls_is_named_with_both_ways_out() -> None:
    home, _ = house(Behaviour(lost_calls=GW_001))
    on_openai(home, "claude-sonnet-4-6")
    found = diagnose(home.ports, "opencode")
    assert faults(found) == ("model", Act.TAKE_BETTER, "model-without-tools")
    assert [one.words for one in found.better] == ["Use the Anthropic-compatible address", "Use claude-opus-4-7"]
    assert found.surface is Surface.OPENAI


@pytest.mark.parametrize("said", [b"", KEY_TWO.encode(), f"{KEY_ONE} ".encode()])
def test_a_key_file_that_does_not_hold_the_key_is_named(said: bytes) -> None:
    home, _ = house()
    home.files.put(PLACES.key_file("one"), said)
    found = diagnose(home.ports, "opencode")
    assert faults(found) == ("key", Act.SWITCH_AGAIN, "key-in-file")
    assert found.fault is not None
    assert found.fault.file == str(PLACES.key_file("one"))


def test_a_surface_that_the_agent_does_not_use_is_not_its_trouble() -> None:
    home, web = house()
    own = {"opencode": AgentOptions(surface=Surface.OPENAI)}
    shelf_of(home.ports).save(replace(ONE, agents=own))
    use(home.ports, "one", ("opencode",))
    use(home.ports, "one", ("claude-code",))
    web.failures["/anthropic/v1/models"] = WebFailure("timeout", "no answer")
    assert diagnose(home.ports, "opencode").fault is None
    assert faults(diagnose(home.ports, "claude-code"))[2] == "timeout"


def test_a_variable_that_outranks_the_settings_comes_before_the_key() -> None:
    home, web = house()
    key_gone(home, web)
    variable(home, web)
    row = faults(diagnose(home.ports, "claude-code"))
    assert row[0] in ("variables", "key")


def test_a_project_of_its_own_counts_where_a_folder_is_named() -> None:
    home, _ = house()
    folder = Path("/home/user/project")
    settings = {"env": {"ANTHROPIC_BASE_URL": "https://x.example"}}
    home.files.put(folder / ".claude/settings.json", json.dumps(settings).encode())
    assert diagnose(home.ports, "claude-code").fault is None
    assert faults(diagnose(home.ports, "claude-code", folder=folder))[0] == "variables"


def test_unasked_it_raises_no_prompt_and_asks_for_no_model() -> None:
    home, web = house()
    home.keychain.mood = "locked"
    assert faults(diagnose(home.ports, "claude-code", prompt=False))[2] == "keychain-locked"
    assert (home.keychain.prompts, web.asked) == (0, [])
    home.keychain.mood = "well"
    assert diagnose(home.ports, "claude-code", prompt=False).fault is None
    assert [method for method, _, _ in web.asked if method == "POST"] == []
