"""Presets: the data that ships can be read, and becomes profiles."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.surface import Surface, checked_url, origin_of
from ezswitch.profiles import book, presets

FOLDER = Path(__file__).parents[2] / "resources" / "presets"


def test_ezrouter_is_first_custom_last_and_the_rest_by_name() -> None:
    names = [preset.id for preset in presets.load(FOLDER)]
    assert names[0] == "ezrouter"
    assert names[-1] == "custom"
    assert names[1:-1] == sorted(names[1:-1])
    assert {"anthropic", "openai", "openrouter", "deepseek"} <= set(names)


def test_ezrouter_says_what_its_pages_say() -> None:
    preset = presets.load(FOLDER)[0]
    assert preset.base_url == {
        Surface.OPENAI: "https://www.ezrouter.dev/v1",
        Surface.ANTHROPIC: "https://www.ezrouter.dev/anthropic",
    }
    assert preset.models == {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"}
    assert preset.key_url == "https://www.ezrouter.dev/dashboard/#api-keys/"
    assert preset.list_proves_key is True


def test_a_list_proves_a_key_only_where_that_is_known() -> None:
    known = {preset.id: preset.list_proves_key for preset in presets.load(FOLDER)}
    assert known["openrouter"] is False
    assert known["deepseek"] is None
    assert known["custom"] is None
    assert known["anthropic"] is known["openai"] is True


@pytest.mark.parametrize("preset", presets.load(FOLDER), ids=lambda preset: preset.id)
def test_every_address_is_usable_as_it_stands(preset: presets.Preset) -> None:
    for url in (*preset.base_url.values(), *preset.models_url.values()):
        assert checked_url(url) == url
        assert url.startswith("https://") or origin_of(url).loopback
    here = all(origin_of(url).loopback for url in preset.base_url.values())
    assert preset.id == "custom" or (preset.base_url and preset.website and (preset.key_url or here))


@pytest.mark.parametrize("preset", presets.load(FOLDER), ids=lambda preset: preset.id)
def test_every_preset_becomes_a_profile_that_can_be_kept(preset: presets.Preset) -> None:
    profile = presets.from_preset(preset, "mine")
    assert (profile.id, profile.key, profile.preset) == ("mine", "mine", preset.id)
    assert profile.name == ("mine" if preset.id == "custom" else preset.name)
    assert book.read(book.written(None, profile)) == (profile,)


def test_name_and_key_can_be_said() -> None:
    profile = presets.from_preset(presets.load(FOLDER)[0], "work", name="Work", key="team")
    assert (profile.name, profile.key) == ("Work", "team")
    with pytest.raises(BadInput):
        presets.from_preset(presets.load(FOLDER)[0], "Not An Id")


def test_addresses_go_on_top() -> None:
    profile = presets.from_preset(presets.load(FOLDER)[0], "a").with_addresses({Surface.OPENAI: "https://x.y"})
    assert profile.base_url[Surface.OPENAI] == "https://x.y"
    assert Surface.ANTHROPIC in profile.base_url


def test_an_unknown_preset_lists_what_there_is() -> None:
    every = presets.load(FOLDER)
    assert presets.chosen_preset(every, "deepseek").name == "DeepSeek"
    with pytest.raises(BadInput) as caught:
        presets.chosen_preset(every, "deepsek")
    assert "ezrouter, " in caught.value.hint


@pytest.mark.parametrize("text", ["name = ", "website = 'x'", "name = 'x'\nbase_url = 'y'", "name='x'\nbase_url.z='y'"])
def test_a_broken_preset_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.toml").write_text(text)
    with pytest.raises(CannotRead) as caught:
        presets.load(tmp_path)
    assert caught.value.path == str(tmp_path / "mine.toml")


def test_an_empty_folder_has_no_presets(tmp_path: Path) -> None:
    assert presets.load(tmp_path) == ()


def test_words_of_the_files_are_templates_that_translations_are_collected_for() -> None:
    for preset in presets.load(FOLDER):
        said = tomllib.loads((FOLDER / f"{preset.id}.toml").read_text(encoding="utf-8"))
        assert (preset.name.template, preset.note.template) == (said["name"], said.get("note", ""))


def test_a_profile_is_named_after_its_preset_by_a_plain_name() -> None:
    assert type(presets.from_preset(presets.load(FOLDER)[0], "mine").name) is str
