"""A user's own agent: what a definition declares, how it is refused, and that it keeps to the contract."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Foreign, KeyDelivery, OnProfile, Original, Unreadable, When
from ezswitch.agents.declared import declared
from ezswitch.agents.kit import faults, samples, second_use, use_of
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput, CannotRead, Refused
from ezswitch.domain.surface import Surface

EXAMPLES = sorted((Path(__file__).parents[2] / "resources/docs/agents/examples").glob("*.toml"))
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
HOME = Environment(Path("/home/sam"), {})
PLAIN = """name = "Mine"
file = "~/.mine/config.json"
format = "jsonc"
surface = "openai"

[settings]
url = "{base_url}"
command = "{helper}"
model = "{model}"
"""


DELIVERED = {KeyDelivery.HELPER, KeyDelivery.REFERENCE, KeyDelivery.LITERAL}
"""The ways a definition can say; an agent that asks for its key itself needs no placeholder."""


class TestExamples:
    @pytest.fixture(params=EXAMPLES, ids=[path.stem for path in EXAMPLES])
    def example(self, request: pytest.FixtureRequest) -> Path:
        return request.param  # type: ignore[no-any-return]

    def test_there_are_three(self) -> None:
        assert len(EXAMPLES) == 3
        assert {declared(path.stem, path.read_text()).key_delivery for path in EXAMPLES} == DELIVERED

    def test_they_keep_to_the_contract(self, example: Path) -> None:
        agent = declared(example.stem, example.read_text())
        files = agent.files(HOME)
        for texts in samples(agent, files):
            assert faults(agent, files, texts) == ()

    def test_their_names_are_not_those_of_ours(self, example: Path) -> None:
        assert example.stem not in {agent.id for agent in all_agents()}


def test_what_a_definition_says_is_what_the_agent_is() -> None:
    agent = declared("acme-code", EXAMPLES[0].read_text())
    assert (agent.id, agent.name, agent.seen) == ("acme-code", "Acme Code", "declared")
    assert agent.surfaces == (Surface.ANTHROPIC, Surface.OPENAI)
    assert [file.path for file in agent.files(HOME)] == [Path("/home/sam/.acme/config.json")]
    assert agent.home(HOME) == Path("/home/sam/.acme")
    assert agent.key_delivery is KeyDelivery.HELPER
    assert agent.roles == ("main", "small")
    assert {owned.when for owned in agent.owned} == {When.NEXT_SESSION}
    assert [(".".join(one.path), one.part) for one in agent.owned][:3] == [
        ("api.baseUrl", "address"),
        ("api.keyCommand", "key"),
        ("api.timeout", "other settings"),
    ]


def test_the_key_setting_is_marked_where_it_holds_the_key() -> None:
    agent = declared("office-helper", EXAMPLES[2].read_text())
    assert [".".join(one.path) for one in agent.owned if one.secret] == ["OPENAI_API_KEY"]


def test_the_same_text_gives_the_same_agent() -> None:
    assert declared("mine", PLAIN) is declared("mine", PLAIN)
    assert declared("mine", PLAIN) != declared("other", PLAIN)


def test_the_form_of_the_address_is_the_definitions() -> None:
    text = PLAIN + 'root = "{base_url_root}"\nwith_v1 = "{base_url_v1}"\nchat = "{base_url}/chat"\n'
    agent = declared("mine", text)
    use = replace(use_of(agent), base_url="https://gateway.example.org/api/v1")
    (written,) = agent.apply({"config.json": None}, use).values()
    assert '"root": "https://gateway.example.org/api"' in str(written)
    assert '"with_v1": "https://gateway.example.org/api/v1"' in str(written)
    assert '"chat": "https://gateway.example.org/api/v1/chat"' in str(written)


def test_a_file_in_the_home_itself_is_what_tells_that_the_agent_is_there() -> None:
    agent = declared("mine", PLAIN.replace("~/.mine/config.json", "~/.minerc"))
    assert agent.home(HOME) == Path("/home/sam/.minerc")


def test_a_yaml_file_keeps_to_the_contract_too() -> None:
    text = PLAIN.replace('"jsonc"', '"yaml"').replace("url =", "api.url =").replace("config.json", "config.yaml")
    agent = declared("mine", text)
    files = agent.files(HOME)
    assert {fault for texts in samples(agent, files) for fault in faults(agent, files, texts)} == set()


class TestActive:
    def test_an_address_of_somebody_else_is_foreign_and_can_become_a_profile(self) -> None:
        agent = declared("mine", PLAIN)
        texts = {"config.json": '{"url": "https://corp.example/v1", "command": "pass show corp", "model": "big"}'}
        assert agent.active(texts) == Foreign("https://corp.example/v1")
        assert agent.found is not None
        found = agent.found(texts)
        assert found is not None
        assert (dict(found.base_url), dict(found.models)) == (
            {Surface.OPENAI: "https://corp.example/v1"},
            {"main": "big"},
        )

    def test_a_foreign_key_in_its_setting_is_found_and_never_printed(self) -> None:
        agent = declared("office-helper", EXAMPLES[2].read_text())
        assert agent.found is not None
        found = agent.found({".env": f"OPENAI_BASE_URL=https://corp.example/v1\nOPENAI_API_KEY={KEY}\n"})
        assert found is not None
        assert found.secret is not None
        assert (found.secret.reveal(), found.key_place) == (KEY, "OPENAI_API_KEY")
        assert KEY not in repr(found)

    def test_nothing_of_ours_is_the_original(self) -> None:
        agent = declared("mine", PLAIN)
        assert agent.active({"config.json": None}) == Original()
        assert agent.active({"config.json": '{"model": "mine"}'}) == Original()
        kept = {"config.json": '{"model": "mine"}'}
        assert agent.clear(kept, None) == kept

    @pytest.mark.parametrize("name", ["url", "model"])
    def test_what_was_edited_away_is_not_intact(self, name: str) -> None:
        agent = declared("mine", PLAIN.replace("model = ", "always = true\nmodel = "))
        after = str(agent.apply({"config.json": None}, use_of(agent))["config.json"])
        edited = re.sub(rf'"{name}": "[^"]*"', f'"{name}": 3', after)
        active = agent.active({"config.json": edited})
        assert isinstance(active, OnProfile)
        assert not active.intact
        assert not getattr(agent.active({"config.json": after.replace("true", "1")}), "intact", True)

    def test_another_type_above_a_setting_cannot_be_read(self) -> None:
        agent = declared("house-bot", EXAMPLES[1].read_text())
        found = agent.active({"settings.toml": 'mine = 1\nproviders = "none"\n'})
        assert isinstance(found, Unreadable)
        assert found.line == 2

    def test_a_model_that_nobody_named_is_not_written(self) -> None:
        agent = declared("mine", PLAIN)
        use = replace(use_of(agent), models={})
        after = agent.apply({"config.json": '{"model": "old"}'}, use)
        assert "model" not in str(after["config.json"]).replace("gateway", "")
        active = agent.active(after)
        assert isinstance(active, OnProfile)
        assert (active.intact, dict(active.models)) == (True, {})

    def test_strict_json_with_a_comment_is_left_alone(self) -> None:
        agent = declared("mine", PLAIN.replace('"jsonc"', '"json"'))
        texts = {"config.json": '{\n  // mine\n  "a": 1\n}'}
        assert isinstance(agent.active(texts), Unreadable)
        with pytest.raises(CannotRead):
            agent.apply(texts, use_of(agent))


@pytest.mark.parametrize("text", ["https://a.example/${HOME}", "https://a.example/{env:KEY}", "https://a.example/`id`"])
def test_an_address_that_a_program_could_fill_in_is_refused(text: str) -> None:
    agent = declared("mine", PLAIN)
    with pytest.raises(Refused):
        agent.apply({"config.json": None}, replace(use_of(agent), base_url=text))


def test_two_profiles_are_told_apart_on_one_host() -> None:
    agent = declared("mine", PLAIN)
    first = use_of(agent)
    same_host = replace(second_use(first), base_url=first.base_url)
    for use in (first, same_host):
        active = agent.active(agent.apply({"config.json": None}, use))
        assert isinstance(active, OnProfile)
        assert (active.profile, active.key) == (use.profile, use.key)


class TestRefusals:
    @pytest.mark.parametrize(
        ("old", "new", "line", "words"),
        [
            ("name =", "nam =", 1, "nam is not known here. Did you mean name?"),
            ("name =", "zzz =", 1, "zzz is not known here. Known are name, file, format"),
            ('format = "jsonc"', 'format = "xml"', 3, "format must be one of json, jsonc, toml, dotenv, yaml"),
            ('surface = "openai"', 'surface = "soap"', 4, "surface must be one of openai"),
            ('surface = "openai"', "surface = 3", 4, "surface must be a list of names"),
            ("{base_url}", "{base_ulr}", 7, "{base_ulr} in url is no placeholder. Did you mean {base_url}?"),
            ('"{base_url}"', '"https://fixed.example"', 6, "No setting holds the address"),
            ('"{helper}"', '"echo hi"', 6, "No setting delivers the key"),
            ('"{model}"', '"{key}"', 6, "Two settings deliver the key"),
            ('"{helper}"', '"{key_file}"', 6, "No setting keeps the profile's id"),
            ('"{helper}"', '"{key} {profile}"', 6, "No setting keeps the name of the key"),
            ("model = ", "model = 1.5 # ", 9, "model must be a text, true, false or a whole number"),
            ("~/.mine/config.json", "config.json", 2, "file must be a whole path"),
            ("~/.mine/config.json", "~/../../etc/passwd", 2, "file must be a whole path"),
            ("~/.mine/config.json", "~/.mine/*.json", 2, "file must be a whole path"),
            ('surface = "openai"', 'surface = "openai"\nwhen = "soon"', 5, "when must be one of at once"),
            ("[settings]", "[setting]", 6, "Did you mean settings?"),
            ('model = "{model}"', 'model = "{model}" x', 9, ""),
        ],
    )
    def test_the_place_and_the_reason_are_told(self, old: str, new: str, line: int, words: str) -> None:
        with pytest.raises(CannotRead) as refused:
            declared("mine", PLAIN.replace(old, new, 1))
        assert words in refused.value.message
        assert (refused.value.line, refused.value.column > 0) == (line, True)

    @pytest.mark.parametrize("place", ['model = "{model}"', 'name = "Mine"', "model ="])
    def test_what_looks_like_a_key_is_refused_and_never_repeated(self, place: str) -> None:
        name = place.partition(" ")[0]
        new = f'"{KEY}" =' if place.endswith("=") else f'{name} = "Bearer {KEY}"'
        with pytest.raises(CannotRead) as refused:
            declared("mine", PLAIN.replace(place, new, 1))
        assert "looks like a key" in refused.value.message
        assert KEY not in str(refused.value)
        assert "EXAMPLE" not in repr(refused.value)

    def test_an_unknown_name_that_looks_like_a_key_is_not_repeated(self) -> None:
        with pytest.raises(CannotRead) as refused:
            declared("mine", f'"{KEY}" = 1\n{PLAIN}')
        assert "EXAMPLE" not in str(refused.value)

    @pytest.mark.parametrize("name", ["Mine", "all", "own-sign-in", "a" * 65, "1a", "a/b", ""])
    def test_an_id_must_be_one(self, name: str) -> None:
        with pytest.raises(BadInput):
            declared(name, PLAIN)

    @pytest.mark.parametrize("name", ["name", "file", "format", "surface"])
    def test_what_is_needed_is_named(self, name: str) -> None:
        with pytest.raises(CannotRead, match=f"{name} is missing"):
            declared("mine", re.sub(rf"(?m)^{name} = .*\n", "", PLAIN))

    def test_a_dotenv_file_holds_texts_under_plain_names(self) -> None:
        text = PLAIN.replace('"jsonc"', '"dotenv"')
        with pytest.raises(CannotRead, match="must be a text"):
            declared("mine", text + "[settings.more]\na = true\n")
