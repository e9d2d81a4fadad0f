"""Settings through the use case: saved, read back, told to others; a broken file stops nothing and stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from certificates import self_signed
from ezswitch.domain.errors import BadInput, CannotRead, Refused, WriteFailed
from ezswitch.domain.settings import Settings
from ezswitch.usecases.settings import autostart, save_settings, set_autostart, settings, settings_and_problem
from memory_house import PLACES, House

BROKEN = b'theme = "dark"\nproxy = \n'


def test_nothing_saved_means_the_defaults() -> None:
    assert settings_and_problem(House().ports) == (Settings(), None)


def test_what_is_saved_is_in_force_and_others_hear_of_it() -> None:
    house = House()
    before = house.store.change_counter()
    new = Settings(theme="dark", hidden=frozenset({"opencode"}))
    assert save_settings(house.ports, new) == new
    assert settings(house.ports) == new
    assert house.store.change_counter() == before + 1
    assert house.files.bytes_of(PLACES.settings) == b'version = 1\ntheme = "dark"\nhidden = ["opencode"]\n'


def test_a_broken_file_gives_the_defaults_and_says_where() -> None:
    house = House()
    house.files.put(PLACES.settings, BROKEN)
    now, problem = settings_and_problem(house.ports)
    assert now == settings(house.ports) == Settings()
    assert problem is not None
    assert (problem.path, problem.line, problem.column) == (str(PLACES.settings), 2, 9)


def test_a_broken_file_is_not_saved_over() -> None:
    house = House()
    house.files.put(PLACES.settings, BROKEN)
    with pytest.raises(CannotRead, match=r"settings\.toml:2:9"):
        save_settings(house.ports, Settings(theme="light"))
    assert house.files.bytes_of(PLACES.settings) == BROKEN


def test_a_value_that_cannot_be_used_is_not_stored() -> None:
    house = House()
    with pytest.raises(BadInput):
        save_settings(house.ports, Settings(check_minutes=-1))
    assert house.files.bytes_of(PLACES.settings) is None


def test_a_full_disk_changes_nothing() -> None:
    house = House()
    save_settings(house.ports, Settings(theme="dark"))
    house.faults.calls.clear()
    house.faults.fail_at = 1
    with pytest.raises(WriteFailed):
        save_settings(house.ports, replace(settings(house.ports), theme="light"))
    assert settings(house.ports).theme == "dark"


PEM = Path("/etc/ssl/company.pem")


def test_a_certificate_file_is_tried_before_it_is_stored(tmp_path: Path) -> None:
    house = House()
    _, made = self_signed(tmp_path)
    house.files.put(PEM, made.read_bytes())
    assert save_settings(house.ports, Settings(ca_file=str(PEM))).ca_file == str(PEM)


@pytest.mark.parametrize(
    ("path", "content", "words"),
    [
        (str(PEM), b"hello\n", "holds no certificates"),
        (str(PEM), b"-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n", "holds no certificates"),
        (str(PEM), b"\xff\xfe\x00", "holds no certificates"),
        (str(PEM), b"", "holds no certificates"),
        ("/etc/ssl/other.pem", b"", "There is no file"),
        ("company.pem", b"", "There is no file"),
    ],
)
def test_what_is_no_certificate_file_is_refused_with_its_name(path: str, content: bytes, words: str) -> None:
    house = House()
    house.files.put(PEM, content)
    with pytest.raises(BadInput, match=words):
        save_settings(house.ports, Settings(ca_file=path))
    assert house.files.bytes_of(PLACES.settings) is None


def test_a_stored_file_that_is_gone_by_now_does_not_keep_other_settings_from_being_saved(tmp_path: Path) -> None:
    house = House()
    _, made = self_signed(tmp_path)
    house.files.put(PEM, made.read_bytes())
    save_settings(house.ports, Settings(ca_file=str(PEM)))
    house.files.delete(PEM)
    assert save_settings(house.ports, Settings(ca_file=str(PEM), theme="dark")).theme == "dark"


class Login:
    """The system's entry, in memory."""

    def __init__(self) -> None:
        self.on = False

    def enabled(self) -> bool:
        return self.on

    def set(self, *, on: bool) -> None:
        self.on = on


def test_start_at_login_is_what_the_systems_entry_says() -> None:
    login = Login()
    ports = replace(House().ports, autostart=login)
    assert not autostart(ports)
    assert set_autostart(ports, on=True)
    assert login.on
    assert autostart(ports)
    assert not set_autostart(ports, on=False)


def test_where_nothing_starts_at_login_that_is_said() -> None:
    ports = House().ports
    assert not autostart(ports)
    with pytest.raises(Refused, match="at login"):
        set_autostart(ports, on=True)
    assert not set_autostart(ports, on=False)
