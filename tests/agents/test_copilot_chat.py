"""GitHub Copilot Chat: what was seen of VS Code 1.139.1, as named tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.contract import use_of
from ezswitch.agents.agent import OnProfile, Original, Unreadable
from ezswitch.agents.copilot_chat import AGENT, LIVE, SOURCES, VENDOR, live_file
from ezswitch.agents.vscode_products import PRODUCTS, editors, user_folder
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.surface import Surface
from ezswitch.system.paths import places

USE = use_of(AGENT)
CODE = f"Code/{SOURCES}"
NOTHING = {CODE: None, LIVE: None}
EXTENSION = Path(__file__).parents[2] / "packaging" / "vscode"


def live(**more: object) -> dict[str, object]:
    said: dict[str, object] = json.loads(AGENT.apply(NOTHING, replace(USE, **more))[LIVE] or "")  # type: ignore[arg-type]
    return said


def test_without_a_sign_in_another_source_than_copilot_has_to_be_listed() -> None:
    after = AGENT.apply(NOTHING, USE)
    assert json.loads(after[CODE] or "") == [{"vendor": VENDOR, "name": VENDOR}]


def test_the_source_names_neither_address_nor_key() -> None:
    source = AGENT.apply(NOTHING, USE)[CODE] or ""
    for text in (USE.base_url, USE.key, *USE.helper[:1]):
        assert text not in source


def test_sources_of_somebody_else_stay_with_their_comments() -> None:
    before = '[\n\t{ // the office\n\t\t"vendor": "openrouter",\n\t\t"name": "Office"\n\t},\n]\n'
    after = AGENT.apply({CODE: before, LIVE: None}, USE)
    assert (after[CODE] or "").startswith(before[: before.rindex("]")])
    assert AGENT.clear(after, {CODE: before, LIVE: None}) == {CODE: before, LIVE: None}


@pytest.mark.parametrize(("surface", "spoken"), [(Surface.OPENAI, "openai"), (Surface.ANTHROPIC, "anthropic")])
def test_the_live_file_says_what_the_extension_asks_for(surface: Surface, spoken: str) -> None:
    said = live(surface=surface, program=("/usr/bin/ezswitch",))
    assert said["surface"] == spoken
    assert said["baseUrl"] == USE.base_url
    assert said["models"] == [{"id": "main-model-1"}, {"id": "small-model-1"}, {"id": "extra-model-1"}]
    assert (said["profile"], said["key"]) == (USE.profile, USE.key)
    assert said["helper"] == list(USE.helper)
    assert said["program"] == ["/usr/bin/ezswitch"]


def test_the_live_file_has_the_version_that_the_extension_reads() -> None:
    assert f"export const VERSION = {live()['version']};" in (EXTENSION / "src" / "live.ts").read_text("utf-8")


def test_models_have_to_be_known() -> None:
    with pytest.raises(Refused, match="Copilot Chat has to be told every model"):
        AGENT.apply(NOTHING, replace(USE, models={}, catalogue=()))


def test_a_product_that_lost_our_name_is_no_longer_whole() -> None:
    after = {**AGENT.apply(NOTHING, USE), CODE: "[]"}
    active = AGENT.active(after)
    assert isinstance(active, OnProfile)
    assert not active.intact


def test_our_name_alone_is_nobodys_profile() -> None:
    assert isinstance(AGENT.active({**AGENT.apply(NOTHING, USE), LIVE: None}), Original)


def test_a_list_of_sources_that_is_none_is_refused_with_its_role() -> None:
    active = AGENT.active({CODE: '{"vendor": "x"}', LIVE: None})
    assert isinstance(active, Unreadable)
    assert active.path == CODE


def test_a_product_counts_where_its_user_folder_is() -> None:
    named = AGENT.files(Environment(Path("/home/sam"), {}))
    assert [file.within for file in named[:-1]] == [file.path.parent for file in named[:-1]]
    assert named[-1].within is None


@pytest.mark.parametrize(
    ("platform", "variables", "folders"),
    [
        (
            "linux",
            {},
            (
                ".config/Code/User",
                ".config/Code - Insiders/User",
                ".config/VSCodium/User",
                ".local/share/code-server/User",
            ),
        ),
        (
            "darwin",
            {},
            (
                "Library/Application Support/Code/User",
                "Library/Application Support/Code - Insiders/User",
                "Library/Application Support/VSCodium/User",
                ".local/share/code-server/User",
            ),
        ),
        (
            "win32",
            {"APPDATA": "/home/sam/Roaming"},
            (
                "Roaming/Code/User",
                "Roaming/Code - Insiders/User",
                "Roaming/VSCodium/User",
                ".local/share/code-server/User",
            ),
        ),
    ],
)
def test_user_folders_of_each_system(platform: str, variables: dict[str, str], folders: tuple[str, ...]) -> None:
    environment = Environment(Path("/home/sam"), variables, platform)
    found = tuple(user_folder(environment, product) for product in PRODUCTS)
    assert found == tuple(Path("/home/sam") / folder for folder in folders)


@pytest.mark.parametrize(
    ("platform", "variables", "path"),
    [
        ("linux", {}, "/home/sam/.local/share/ezswitch"),
        ("linux", {"XDG_DATA_HOME": "/d"}, "/d/ezswitch"),
        ("linux", {"EZSWITCH_HOME": "/e"}, "/e/data"),
        ("darwin", {}, "/home/sam/Library/Application Support/ezswitch"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/ezswitch"),
    ],
)
def test_the_live_file_is_where_the_extension_looks(platform: str, variables: dict[str, str], path: str) -> None:
    environment = Environment(Path("/home/sam"), variables, platform)
    assert live_file(environment) == Path(path) / "vscode" / LIVE


def test_the_live_file_is_in_the_data_folder_of_ours(home: Path) -> None:
    environment = Environment(home, {"EZSWITCH_HOME": str(home / "own")})
    assert live_file(environment).is_relative_to(places(environment).data)


def test_the_extension_is_the_one_that_ships() -> None:
    manifest = json.loads((EXTENSION / "package.json").read_text("utf-8"))
    assert AGENT.companion is not None
    assert AGENT.companion.extension == f"{manifest['publisher']}.{manifest['name']}"
    assert AGENT.companion.version == manifest["version"]
    assert (EXTENSION.parents[1] / "resources" / AGENT.companion.package).is_file()


def test_where_extensions_and_programs_are() -> None:
    mac = {one.name: one for one in editors(Environment(Path("/Users/sam"), {}, "darwin"))}
    code = mac["Visual Studio Code"]
    assert code.extensions == Path("/Users/sam/.vscode/extensions")
    assert code.places[0] == Path("/Applications/Visual Studio Code.app/Contents/Resources/app/bin")
    windows = editors(Environment(Path("/u"), {"LOCALAPPDATA": "/u/Local"}, "win32"))
    assert windows[1].places == (Path("/u/Local/Programs/Microsoft VS Code Insiders/bin"),)
    server = editors(Environment(Path("/home/sam"), {}))[-1]
    assert server.extensions == Path("/home/sam/.local/share/code-server/extensions")
