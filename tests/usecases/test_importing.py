"""Import: every source leads to an offer, and looking writes nothing, asks nothing and repeats no key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cli_door import PRESETS
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import (
    BadInput,
    EzswitchError,
)
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.offer import Source
from ezswitch.domain.secret import Secret
from ezswitch.usecases.importing import offered_by_text, offered_from
from memory_house import HOME, KEY_ONE, KEY_TWO, House

KEY = "sk-ez-EXAMPLE77777777777777777777777"
LINK = "ezswitch://import?preset=ezrouter"
FOREIGN = f"ccswitch://v1/import?resource=provider&app=claude&name=Acme&endpoint=https://acme.example&apiKey={KEY}"
BUNDLE = 'ezswitch_bundle = 1\nname = "Acme"\n\n[profiles.acme]\nbase_url.openai = "https://acme.example/v1"\n'


def house() -> House:
    return House(presets=PRESETS)


def test_a_link_of_our_own_by_paste_and_as_a_source() -> None:
    for found in (offered_by_text(house().ports, f"see {LINK}"), offered_from(house().ports, LINK)):
        assert [one.profile.id for one in found.rows] == ["ezrouter"]


def test_a_link_of_cc_switch_by_paste_and_on_standard_input() -> None:
    for found in (offered_by_text(house().ports, FOREIGN), offered_from(house().ports, "-", FOREIGN)):
        (one,) = found.rows
        assert (one.profile.id, one.secret, one.agents) == ("acme", Secret(KEY), ("claude-code",))


def test_several_links_are_one_offer_and_namesakes_in_it_share_nothing() -> None:
    second = FOREIGN.replace("https://acme.example", "https://other.example").replace(KEY, KEY_TWO)
    third = "ezswitch://import?name=Acme&openai=https://third.example/v1"
    found = offered_by_text(house().ports, f"{FOREIGN}\n{second}\n{third}")
    assert found.title == "3 links"
    assert [(one.profile.id, one.profile.key) for one in found.rows] == [
        ("acme", "acme"),
        ("acme-2", "acme-2"),
        ("acme-3", "acme-3"),
    ]


def test_a_shared_setup_by_paste_on_standard_input_and_as_a_file() -> None:
    where = house()
    where.files.put(HOME / "team/setup.toml", BUNDLE.encode())
    where.files.put(Path("/abs/0123456789abcdef0123456789/setup"), b"\xef\xbb\xbf" + BUNDLE.encode())
    sources = ("~/team/setup.toml", str(HOME / "team/setup.toml"), "/abs/0123456789abcdef0123456789/setup")
    found = [offered_by_text(where.ports, BUNDLE), offered_from(where.ports, "-", BUNDLE)]
    found += [offered_from(where.ports, source) for source in sources]
    assert {one.title for one in found} == {"Shared setup of Acme"}
    assert {one.rows[0].profile.id for one in found} == {"acme"}


def test_what_agents_use_today_and_what_cc_switch_has() -> None:
    where = house()
    live = offered_from(where.ports, "live")
    assert (live.source, live.rows) == (Source.LIVE, ())
    with pytest.raises(BadInput):
        offered_from(where.ports, "cc-switch")


@pytest.mark.parametrize("text", ["", "hello", KEY, "https://acme.example/v1", "a.b.example", f"Bearer {KEY}"])
def test_a_paste_that_is_something_else_says_what_to_do(text: str) -> None:
    with pytest.raises(BadInput) as raised:
        offered_by_text(house().ports, text)
    assert raised.value.hint
    assert KEY not in str(raised.value)


@pytest.mark.parametrize(
    "source",
    [
        KEY,
        FOREIGN,
        f"{LINK}&token={KEY}",
        "ccswitch://v1/import?resource=provider",
        "javascript://alert",
        f"missing/{KEY}",
        f"{KEY}.toml",
        "nobody.toml",
        "nobody",
        "",
    ],
)
def test_a_source_that_is_none_says_what_to_do_and_repeats_no_key(source: str) -> None:
    with pytest.raises(EzswitchError) as raised:
        offered_from(house().ports, source)
    assert KEY not in f"{raised.value.title} {raised.value} {raised.value.path}"


def test_a_file_that_is_no_shared_setup() -> None:
    where = house()
    where.files.put(Path("/x/binary"), b"\xff\xfe\x00")
    where.files.put(Path("/x/other.toml"), b"a = 1\n")
    for source in ("/x/binary", "/x/other.toml", "/x"):
        with pytest.raises(BadInput):
            offered_from(where.ports, source)


def test_names_are_free_also_where_the_keychain_cannot_list_its_keys() -> None:
    class Silent(MemoryKeychain):
        def names(self) -> tuple[str, ...]:
            return ()

    where = house()
    keychain = Silent({"acme": KeyRecord(Secret(KEY_ONE)), "acme-2": KeyRecord(Secret(KEY_TWO))})
    found = offered_by_text(replace(where.ports, keychain=keychain), FOREIGN)
    assert [one.profile.key for one in found.rows] == ["acme-3"]
    assert keychain.prompts == 0


@pytest.mark.parametrize("mood", ["locked", "none", "denied", "hung"])
def test_a_keychain_that_does_not_answer_does_not_hinder_looking(mood: str) -> None:
    where = house()
    where.keychain.mood = mood
    assert len(offered_by_text(where.ports, FOREIGN).rows) == 1
    assert where.keychain.prompts == 0


def test_looking_writes_nothing() -> None:
    where = house()
    before = where.state()
    offered_by_text(where.ports, FOREIGN)
    offered_from(where.ports, "live")
    assert where.state() == before
