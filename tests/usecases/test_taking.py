"""Taking over an offer: profiles, keys and their hosts are stored wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cli_door import PRESETS
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import (
    BadInput,
    CannotRead,
    ConsentNeeded,
    EzswitchError,
    KeychainDenied,
    KeychainError,
    NoKeychain,
    Refused,
    WriteFailed,
)
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.usecases import profiles, switch
from ezswitch.usecases.importing import offered_by_text, take
from ezswitch.usecases.look import look
from fakes import Faults, MemoryFiles
from memory_house import KEY_TWO, ONE, PLACES, House, profile

KEY = "sk-ez-EXAMPLE77777777777777777777777"
LINK = "ezswitch://import?preset=ezrouter"
FOREIGN = f"ccswitch://v1/import?resource=provider&app=claude&name=Acme&endpoint=https://acme.example&apiKey={KEY}"
KEY_FILE = frozenset({"key-file"})


def house() -> House:
    return House(presets=PRESETS)


def row(own: str, secret: str | None = KEY, **changes: object) -> Offered:
    return Offered(replace(profile(own, f"{own}.example"), **changes), Secret(secret) if secret else None)  # type: ignore[arg-type]


def offer(*rows: Offered, skipped: tuple[NotOffered, ...] = ()) -> Offer:
    return Offer(Source.CC_SWITCH, "CC Switch", rows, skipped)


def ids(where: House) -> list[str]:
    return [one.id for one in profiles.profiles(where.ports)]


def test_profiles_and_keys_are_stored_each_approved_for_its_own_hosts() -> None:
    where = house()
    taken = take(where.ports, offer(row("new"), row("next", KEY_TWO), row("left")), ("new", "next"))
    assert [one.id for one in taken.profiles] == ["new", "next"]
    assert taken.skipped == ()
    assert ids(where)[-2:] == ["new", "next"]
    assert where.keychain.records["new"] == KeyRecord(
        Secret(KEY), origins=frozenset({origin_of("https://new.example")})
    )
    assert where.keychain.records["next"].origins == {origin_of("https://next.example")}
    assert "left" not in where.keychain.records
    assert where.store.counter == 1


def test_the_bytes_of_a_key_are_nowhere_but_in_the_keychain() -> None:
    where = house()
    found = offered_by_text(where.ports, FOREIGN)
    taken = take(where.ports, found, ("acme",))
    assert where.keychain.records["acme"].secret == Secret(KEY)
    assert KEY.encode() not in repr(where.files.snapshot()).encode()
    assert KEY not in repr((found, taken, where.store.records, where.journal.kept))


def test_no_agent_is_touched_and_a_stored_profile_can_be_used() -> None:
    where = house()
    before = where.bytes_of_agents()
    take(where.ports, offered_by_text(where.ports, FOREIGN), ("acme",))
    assert where.bytes_of_agents() == before
    switch.use(where.ports, "acme", ("claude-code",))
    assert [one.profile for one in look(where.ports).agents if one.agent.id == "claude-code"] == ["acme"]


def test_a_row_without_a_key_is_stored_without_and_gets_it_later() -> None:
    where = house()
    take(where.ports, offered_by_text(where.ports, LINK), ("ezrouter",))
    assert "ezrouter" not in where.keychain.records
    (seen,) = (one for one in look(where.ports).profiles if one.profile.id == "ezrouter")
    assert seen.key == KeyState("ezrouter", "absent")
    profiles.edit(where.ports, seen.profile, Secret(KEY))
    assert where.keychain.records["ezrouter"].secret == Secret(KEY)


def test_a_key_that_was_typed_for_a_row_goes_with_it() -> None:
    where = house()
    found = offered_by_text(where.ports, f"{LINK}\nezswitch://import?preset=openai")
    take(where.ports, found, ("ezrouter", "openai"), secrets={"ezrouter": Secret(KEY), "nobody": Secret(KEY_TWO)})
    assert where.keychain.records["ezrouter"].origins == {origin_of("https://www.ezrouter.dev")}
    assert set(where.keychain.records) == {"one", "two", "chat", "ezrouter"}


def test_a_typed_key_is_approved_for_the_hosts_of_its_own_row_though_another_shares_its_name() -> None:
    rows = (row("eu", None, key="team"), row("us", None, key="team"), row("asia", None, key="team"))
    where = house()
    take(where.ports, offer(*rows), ("eu", "us"), secrets={"eu": Secret(KEY)})
    assert where.keychain.records["team"].origins == {origin_of("https://eu.example")}
    where = house()
    take(where.ports, offer(*rows), ("eu", "us", "asia"), secrets={"eu": Secret(KEY), "us": Secret(KEY_TWO)})
    assert where.keychain.records["team"].secret == Secret(KEY)
    assert where.keychain.records["team-2"].origins == {origin_of("https://us.example")}
    where = house()
    take(where.ports, offer(*rows), ("eu", "us"), secrets={"eu": Secret(KEY), "us": Secret(KEY)})
    assert where.keychain.records["team"].origins == {origin_of("https://eu.example"), origin_of("https://us.example")}


def test_what_says_the_same_is_left_out_and_named_unless_it_is_ticked() -> None:
    where = house()
    take(where.ports, offered_by_text(where.ports, FOREIGN), ("acme",))
    again = offered_by_text(where.ports, FOREIGN)
    assert again.rows[0].same_as == "acme"
    left = take(where.ports, again, ())
    assert (left.profiles, left.skipped) == ((), (NotOffered("Acme", "The profile acme says the same already."),))
    taken = take(where.ports, again, ("acme-2",))
    assert [one.name for one in taken.profiles] == ["Acme 2"]
    assert taken.skipped == ()
    assert where.keychain.records["acme"] == where.keychain.records["acme-2"]


def test_what_was_left_out_before_is_told_again() -> None:
    before = NotOffered("Official", "It is a sign-in.")
    assert take(house().ports, offer(row("new"), skipped=(before,)), ("new",)).skipped == (before,)


def test_a_command_that_is_named_is_never_enabled() -> None:
    where = house()
    take(where.ports, offer(replace(row("new", None), key_command=("op", "read", "x"))), ("new",))
    assert "new" not in where.keychain.records


Action = Callable[[House], object]
HTTP = {Surface.OPENAI: "http://new.example/v1"}

REFUSED: dict[str, tuple[Action, type[EzswitchError]]] = {
    "an unknown id": (lambda h: take(h.ports, offer(row("new")), ("new", "nobody")), BadInput),
    "nothing offered": (lambda h: take(h.ports, offer(), ("nobody",)), BadInput),
    "an id that is taken": (lambda h: take(h.ports, offer(row("one", key="x")), ("one",)), Refused),
    "a key that is there": (lambda h: take(h.ports, offer(row("new", key="one")), ("new",)), Refused),
    "no key for a name that is there": (
        lambda h: take(h.ports, offer(row("new", None, key="one")), ("new",)),
        Refused,
    ),
    "the reserved id": (lambda h: take(h.ports, offer(row("own-sign-in")), ("own-sign-in",)), EzswitchError),
    "an id that is none": (lambda h: take(h.ports, offer(row("new", id="../x")), ("../x",)), BadInput),
    "plain http": (
        lambda h: take(h.ports, offer(row("good"), row("new", base_url=HTTP)), ("good", "new")),
        ConsentNeeded,
    ),
    "a bad address": (
        lambda h: take(h.ports, offer(row("good"), row("new", base_url={Surface.OPENAI: "x"})), ("good", "new")),
        BadInput,
    ),
    "no address": (lambda h: take(h.ports, offer(row("good"), row("new", base_url={})), ("good", "new")), BadInput),
    "a key of two lines": (
        lambda h: take(h.ports, offer(row("good"), row("new", f"{KEY}\n{KEY}")), ("new",)),
        BadInput,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_stores_nothing_at_all(name: str) -> None:
    action, kind = REFUSED[name]
    where = house()
    before = where.state()
    with pytest.raises(kind) as raised:
        action(where)
    assert raised.value.hint
    assert KEY not in str(raised.value)
    assert where.state() == before


def test_plain_http_is_taken_with_its_consent_and_loopback_without() -> None:
    where = house()
    local = {Surface.OPENAI: "http://127.0.0.1:4000/v1"}
    take(where.ports, offer(row("local", base_url=local)), ("local",))
    take(where.ports, offer(row("new", base_url=HTTP)), ("new",), frozenset({"plain-http"}))
    assert ids(where)[-2:] == ["local", "new"]


@pytest.mark.parametrize("mood", ["locked", "none", "denied", "hung"])
def test_a_keychain_that_does_not_answer_stops_it_before_anything_is_stored(mood: str) -> None:
    where = house()
    where.keychain.mood = mood
    before = where.state()
    with pytest.raises(KeychainError):
        take(where.ports, offer(row("new"), row("next")), ("new", "next"))
    assert where.state() == before


def test_without_a_keychain_profiles_without_keys_are_stored_and_keys_go_to_files_by_consent() -> None:
    where = house()
    where.keychain.mood = "none"
    take(where.ports, offer(row("bare", None)), ("bare",))
    with pytest.raises(NoKeychain):
        take(where.ports, offer(row("new")), ("new",))
    take(where.ports, offer(row("new")), ("new",), KEY_FILE)
    assert where.keychain.in_files == {"new"}
    assert ids(where)[-2:] == ["bare", "new"]


class FaultyKeychain(MemoryKeychain):
    """A keychain whose writes are steps that can fail."""

    def __init__(self, keys: dict[str, KeyRecord], faults: Faults) -> None:
        super().__init__(keys)
        self.faults = faults

    def write(self, name: str, record: KeyRecord, *, in_file: bool = False) -> None:
        with self.faults.step(f"keychain.write {name}", KeychainDenied("keychain refused", "It said no.")):
            super().write(name, record, in_file=in_file)


def faulty() -> House:
    where = house()
    where.keychain = FaultyKeychain(where.keychain.records, where.faults)
    where.ports = replace(where.ports, keychain=where.keychain)
    return where


THREE = offer(row("new"), row("bare", None), row("next", KEY_TWO))


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("error", [None, KeyboardInterrupt()], ids=["failure", "ctrl-c"])
def test_a_fault_at_any_step_puts_back_profiles_and_keys(error: BaseException | None, *, after: bool) -> None:
    probe = faulty()
    take(probe.ports, THREE, ("new", "bare", "next"))
    steps = [step for step in probe.faults.calls if not step.startswith("store.")]
    assert [step for step in steps if step.startswith("keychain")] == ["keychain.write new", "keychain.write next"]
    for number in range(1, len(steps) + 1):
        where = faulty()
        before = where.state()
        where.faults.fail_at, where.faults.error, where.faults.after = number, error, after
        with pytest.raises((EzswitchError, KeyboardInterrupt)):
            take(where.ports, THREE, ("new", "bare", "next"))
        where.faults.revive()
        assert ids(where) == ["one", "two", "chat"], steps[number - 1]
        kept = {name: content for name, content in where.state()[0].items() if "profiles.toml.ezswitch" not in name}  # type: ignore[attr-defined]
        assert kept == before[0], steps[number - 1]
        assert where.keychain.records == before[3]


class NeverDurable(MemoryFiles):
    """A disk whose folders cannot be made durable: every write fails at its very end."""

    def sync_directory(self, path: Path) -> None:
        raise WriteFailed("not written", "The disk failed.", path=str(path))


def test_where_nothing_lasts_no_profile_stays_without_its_key() -> None:
    where = house()
    disk = NeverDurable({PLACES.profiles: where.files.bytes_of(PLACES.profiles) or b""})
    before = disk.snapshot()
    with pytest.raises(WriteFailed):
        take(replace(where.ports, files=disk), THREE, ("new", "bare", "next"))
    assert disk.snapshot() == before
    assert ids(where) == ["one", "two", "chat"]
    assert not {"new", "next"} & set(where.keychain.records)


def test_profiles_that_cannot_be_read_are_never_overwritten() -> None:
    where = house()
    where.files.put(PLACES.profiles, b"version = 1\n[profiles.one\n")
    before = where.state()
    with pytest.raises(CannotRead):
        offered_by_text(where.ports, FOREIGN)
    with pytest.raises(CannotRead):
        take(where.ports, THREE, ("new",))
    assert where.state() == before


def test_somebody_elses_profile_of_the_same_moment_stays() -> None:
    where = faulty()
    probe = faulty()
    take(probe.ports, offer(row("new")), ("new",))
    stage = 1 + next(n for n, step in enumerate(probe.faults.calls) if step.startswith("stage"))
    theirs = probe.files.bytes_of(PLACES.profiles) or b""
    where.faults.hooks[stage] = lambda: where.files.put(PLACES.profiles, theirs)
    with pytest.raises(EzswitchError, match="changed"):
        take(where.ports, offer(row("new")), ("new",))
    assert where.files.bytes_of(PLACES.profiles) == theirs
    assert "new" not in where.keychain.records


def test_an_offer_that_nobody_settled_is_taken_as_it_is() -> None:
    where = house()
    taken = take(where.ports, offer(row("new")), ("new",))
    assert taken.profiles == (profile("new", "new.example"),)
    assert ONE in profiles.profiles(where.ports)
