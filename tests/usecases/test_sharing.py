"""Handing profiles on: a bundle of them, and the one text to copy. Both are understood again, and hold no key."""

from __future__ import annotations

import dataclasses
import shlex
import subprocess
from pathlib import Path

import pytest

from ezswitch.domain.consents import KEY_COMMAND
from ezswitch.domain.errors import BadInput
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import Surface
from ezswitch.profiles import subscriptions_book
from ezswitch.profiles.bundle import offered
from ezswitch.profiles.subscribed import Followed, Subscription
from ezswitch.usecases import importing, sharing, switch
from ezswitch.usecases.running import shelf_of
from memory_house import BOTH, HOME, KEY_ONE, KEY_TWO, ONE, OPENAI_ONLY, PLACES, TWO, House

PRESET = Preset("shop", "Shop", "", ONE.base_url, key_url="https://shop.example/keys")
COMMAND = ("op", "read", "op://Team/the key")


@pytest.fixture
def house() -> House:
    made = House(presets=(PRESET,))
    shelf_of(made.ports).save(dataclasses.replace(ONE, preset="shop"))
    switch.use(made.ports, "one", BOTH)
    return made


def followed(house: House, **said: str) -> None:
    """Have a shared setup be followed that says this of the profile "two"."""
    fields = {(name,): text for name, text in said.items()}
    one = Subscription("https://acme.example/x.toml", followed=(Followed("x", "two", fields),))
    house.files.put(PLACES.config / "subscriptions.toml", subscriptions_book.written((one,)).encode())


def test_an_export_says_everything_but_the_keys(house: House) -> None:
    text = sharing.export(house.ports, name="Acme")
    offer = offered(text, house.ports.presets)
    assert offer.title == "Shared setup of Acme"
    assert [row.profile for row in offer.rows] == list(shelf_of(house.ports).all())
    assert offer.rows[0].agents == BOTH
    assert offer.rows[0].key_url == "https://shop.example/keys"
    assert KEY_ONE not in text
    assert KEY_TWO not in text


def test_chosen_profiles_come_alone_with_their_agents(house: House) -> None:
    offer = offered(sharing.export(house.ports, ("chat", "two")))
    assert [row.profile.id for row in offer.rows] == ["two", "chat"]
    assert [row.agents for row in offer.rows] == [(), ()]
    with pytest.raises(BadInput, match="no profile 'on'"):
        sharing.export(house.ports, ("on",))


def test_a_profile_without_an_address_is_left_out_of_all_and_refused_by_name(house: House) -> None:
    house.files.put(PLACES.profiles, house.files.bytes_of(PLACES.profiles) + b"\n[profiles.bare]\n")  # type: ignore[operator]
    assert "bare" not in sharing.export(house.ports)
    with pytest.raises(BadInput, match="needs profiles"):
        sharing.export(house.ports, ("bare",))


def test_nothing_to_share_is_said(house: House) -> None:
    house.files.put(PLACES.profiles, b"version = 1\n")
    with pytest.raises(BadInput, match="needs profiles"):
        sharing.export(house.ports)


def test_a_key_pasted_into_a_model_is_not_handed_on(house: House) -> None:
    shelf_of(house.ports).save(dataclasses.replace(TWO, models={"main": KEY_TWO}))
    for call in (sharing.export, sharing.share_text):
        with pytest.raises(BadInput) as caught:
            call(house.ports)
        assert KEY_TWO not in str(caught.value)


def test_a_program_that_prints_a_key_is_named_only_when_asked_for(house: House) -> None:
    house.keychain.records["two"] = KeyRecord(None, COMMAND, TWO.origins())
    assert "op://" not in sharing.export(house.ports)
    rows = offered(sharing.export(house.ports, commands=True)).rows
    assert [row.key_command for row in rows] == [(), COMMAND, ()]
    house.keychain.mood = "locked"
    assert "op://" not in sharing.export(house.ports, commands=True)


def test_what_a_followed_setup_says_of_its_key_is_handed_on(house: House) -> None:
    followed(house, key_help="Ask the platform team.", key_url="https://acme.example", key_command=shlex.join(COMMAND))
    row = offered(sharing.export(house.ports)).rows[1]
    assert (row.key_help, row.key_url, row.key_command) == (
        "Ask the platform team.",
        "https://acme.example",
        COMMAND,
    )
    house.files.put(PLACES.config / "subscriptions.toml", b"broken")
    assert offered(sharing.export(house.ports)).rows[1].key_help == ""


# The one text.


def test_the_text_to_copy_has_every_step_and_no_key(house: House) -> None:
    followed(house, key_help="Ask the platform team.", key_command=shlex.join(COMMAND))
    text = sharing.share_text(house.ports)
    head, _, rest = text.partition("ezswitch import - --all <<'EZSWITCH'\n")
    inline, _, tail = rest.partition("\nEZSWITCH\n")
    assert head.startswith("My setup of ezswitch: One, Two, Chat. It has no keys in it.\n\n1. Install ezswitch:\n")
    assert "pipx install ezswitch" in head
    assert inline + "\n" == sharing.export(house.ports)
    assert tail.lstrip() == (
        "3. Get a key, and store it (it is asked for, and never shown):\n"
        "   ezswitch keys set one\n"
        "     One: https://shop.example/keys\n"
        "   ezswitch keys set two\n"
        "   or, if you have that program: ezswitch keys set two --accept key-command --command "
        "op read 'op://Team/the key'\n"
        "     Two: Ask the platform team.\n"
        "   ezswitch keys set chat\n"
        "     Chat: ask whoever sent you this\n\n"
        "4. Use it (the import says so where a name had to be another one):\n"
        "   ezswitch use one claude-code opencode\n"
    )
    assert KEY_ONE not in text
    assert KEY_TWO not in text


def test_what_nobody_uses_has_no_fourth_step(house: House) -> None:
    shelf_of(house.ports).save(dataclasses.replace(TWO, website="https://two.example"))
    text = sharing.share_text(house.ports, ("two",))
    assert "4. Use it" not in text
    assert "Two: https://two.example" in text


def test_the_install_commands_are_those_of_the_readme() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    assert [line for line in sharing.INSTALL[2:] if line not in readme] == []


def test_the_whole_text_pasted_into_the_window_is_the_setup(house: House) -> None:
    other = House()
    for known in (ONE, TWO, OPENAI_ONLY):
        shelf_of(other.ports).delete(known.id)
    other.keychain.records.clear()
    offer = importing.offered_by_text(other.ports, sharing.share_text(house.ports))
    assert [row.profile.id for row in offer.rows] == ["one", "two", "chat"]
    importing.take(other.ports, offer, ("one", "two", "chat"))
    assert offer.rows[0].agents == BOTH
    mine = [dataclasses.replace(one, preset="") for one in shelf_of(house.ports).all()]
    assert [dataclasses.replace(one, preset="") for one in shelf_of(other.ports).all()] == mine


def test_a_shell_hands_exactly_the_setup_to_the_import(house: House) -> None:
    odd = Profile(
        "odd",
        "$(touch here) `touch here` \"'\\ $HOME",
        "odd",
        {Surface.OPENAI: "https://odd.example/v1"},
        {"main": "a;b"},
    )
    shelf_of(house.ports).save(odd)
    text = sharing.share_text(house.ports, ("odd",))
    command = text[text.index("ezswitch import") : text.index("\n\n3. Get a key")]
    got = subprocess.run(
        ["/bin/sh", "-c", f'ezswitch() {{ echo "$@"; cat; }}\n{command}\n'], capture_output=True, text=True, check=True
    ).stdout
    assert got == f"import - --all\n{sharing.export(house.ports, ('odd',))}"


# Where it is written, and the line for a program.


def test_a_file_is_written_and_never_over_another_unless_asked(house: House) -> None:
    path = HOME / "team" / "ezswitch.toml"
    house.files.make_directory(path.parent)
    assert sharing.save(house.ports, Path("~/team/ezswitch.toml"), "one") == path
    assert house.files.bytes_of(path) == b"one"
    with pytest.raises(BadInput, match="exists already") as caught:
        sharing.save(house.ports, path, "two")
    assert (house.files.bytes_of(path), "--force" in caught.value.hint) == (b"one", True)
    sharing.save(house.ports, path, "two", replace=True)
    assert house.files.bytes_of(path) == b"two"


def test_the_line_for_a_program_is_the_one_to_confirm_it() -> None:
    assert sharing.key_command_line("team", COMMAND) == (
        f"ezswitch keys set team --accept {KEY_COMMAND} --command op read 'op://Team/the key'"
    )
    assert sharing.key_command_line("team", ()) == ""
