"""A user's own agent through the use cases: validated, switched, undone and reverted like every other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ezswitch.domain.errors import BadInput, CannotRead, ConsentNeeded
from ezswitch.domain.secret import Secret
from ezswitch.usecases.doctor import doctor
from ezswitch.usecases.keys import rotate
from ezswitch.usecases.look import look
from ezswitch.usecases.own_agents import validate
from ezswitch.usecases.settings import settings
from ezswitch.usecases.switch import preview, redo, revert, undo, use
from memory_house import HOME, KEY_ONE, PLACES, House

EXAMPLES = sorted((Path(__file__).parents[2] / "resources/docs/agents/examples").glob("*.toml"))
TEXTS = {
    "acme-code": b'{\r\n\t// mine\r\n\t"theme": "x",\r\n}',
    "house-bot": b'# mine\ntheme = "x"\n\n[providers.corp]\nurl = "https://corp.example"\n',
    "office-helper": b"# mine\nTHEME=x\nOPENAI_BASE_URL='https://corp.example/v1' # office\n",
}
OUTSIDE = "/srv/acme/config.json"
LITERAL = frozenset({"literal-key"})
NEW_KEY = "sk-ez-EXAMPLE33333333333333333333333"


@pytest.fixture
def house() -> House:
    return House()


def put(house: House, path: Path, text: str | None = None) -> Path:
    placed = PLACES.agents / path.name
    house.files.put(placed, (text or path.read_text()).encode())
    return placed


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
class TestEveryExample:
    def test_it_is_validated(self, house: House, path: Path) -> None:
        elsewhere = HOME / path.name
        house.files.put(elsewhere, path.read_bytes())
        before = house.files.snapshot()
        found = validate(house.ports, elsewhere)
        assert (found.agent.id, found.faults, found.installed) == (path.stem, (), False)
        assert found.files == tuple(str(file.path) for file in found.agent.files(house.ports.environment))
        assert house.files.snapshot() == before

    def test_it_is_switched_undone_and_reverted(self, house: House, path: Path) -> None:
        put(house, path)
        (file,) = (one.path for one in house.ports.agents[-1].files(house.ports.environment))
        house.files.put(file, TEXTS[path.stem])
        use(house.ports, "one", (path.stem,), LITERAL)
        rows = {row.agent.id: row for row in look(house.ports).agents}
        assert (rows[path.stem].profile, rows[path.stem].drift) == ("one", False)
        assert b"one.example" in (house.files.bytes_of(file) or b"")
        use(house.ports, "two", (path.stem,))
        assert b"one.example" not in (house.files.bytes_of(file) or b"")
        undo(house.ports)
        redo(house.ports)
        revert(house.ports, (path.stem,))
        assert house.files.bytes_of(file) == TEXTS[path.stem]

    def test_its_key_stands_only_where_it_has_to(self, house: House, path: Path) -> None:
        put(house, path)
        shown = preview(house.ports, "one", (path.stem,), LITERAL)
        assert KEY_ONE not in "".join(one.diff for one in shown.files)
        use(house.ports, "one", (path.stem,), LITERAL)
        holders = [name for name, found in house.files.snapshot().items() if KEY_ONE in repr(found)]
        allowed = {
            "acme-code": [],
            "house-bot": [str(PLACES.key_file("one"))],
            "office-helper": [str(HOME / ".office-helper/.env")],
        }
        assert holders == allowed[path.stem]
        rotate(house.ports, "one", Secret(NEW_KEY), frozenset({"rejected-key"}))
        assert not [name for name, found in house.files.snapshot().items() if KEY_ONE in repr(found)]


def test_a_literal_key_is_asked_for(house: House) -> None:
    put(house, EXAMPLES[2])
    with pytest.raises(ConsentNeeded) as asked:
        use(house.ports, "one", ("office-helper",))
    assert asked.value.consent == "literal-key"


def test_a_definition_shows_without_a_restart_and_its_problem_too(house: House) -> None:
    assert [row.agent.id for row in look(house.ports).agents] == ["claude-code", "opencode"]
    path = put(house, EXAMPLES[0])
    seen = look(house.ports)
    assert seen.agents[-1].agent.id == "acme-code"
    assert (seen.definitions, seen.agent_problems) == ((path,), ())
    put(house, EXAMPLES[0], "name = 3\n")
    seen = look(house.ports)
    assert [row.agent.id for row in seen.agents] == ["claude-code", "opencode"]
    (problem,) = seen.agent_problems
    assert isinstance(problem, CannotRead)
    assert (problem.line, problem.path, seen.problem) == (1, str(path), None)


def test_doctor_names_what_cannot_be_used(house: House) -> None:
    path = put(house, EXAMPLES[0], EXAMPLES[0].read_text().replace("when =", "whn ="))
    (finding,) = (one for one in doctor(house.ports) if one.id == "own-agent")
    assert (finding.file, finding.line) == (str(path), 9)
    assert "Did you mean when?" in finding.what


class TestValidate:
    def outside(self, house: House, tmp: Path = PLACES.agents) -> Path:
        path = tmp / "acme-code.toml"
        house.files.put(path, EXAMPLES[0].read_text().replace("~/.acme/config.json", OUTSIDE).encode())
        return path

    def test_a_file_outside_of_the_home_is_agreed_to_by_name_and_kept(self, house: House) -> None:
        path = self.outside(house)
        with pytest.raises(ConsentNeeded) as asked:
            validate(house.ports, path)
        assert asked.value.consent == "outside-home"
        assert asked.value.message == f"{OUTSIDE} lies outside of your home folder: Acme Code would have it edited."
        assert settings(house.ports).outside_home == frozenset()
        found = validate(house.ports, path, frozenset({"outside-home"}))
        assert (found.files, found.installed) == ((OUTSIDE,), True)
        assert settings(house.ports).outside_home == {OUTSIDE}
        assert house.ports.agents[-1].id == "acme-code"
        assert validate(house.ports, path).faults == ()

    def test_the_users_own_file_is_looked_at_too_and_stays(self, house: House) -> None:
        file = HOME / ".acme/config.json"
        house.files.put(file, b'{"a": ')
        found = validate(house.ports, put(house, EXAMPLES[0]))
        assert [fault.partition(":")[0] for fault in found.faults] == ["Its file on this machine"]
        assert house.files.bytes_of(file) == b'{"a": '

    def test_one_that_shadows_an_agent_is_refused(self, house: House) -> None:
        path = PLACES.agents / "opencode.toml"
        house.files.put(path, EXAMPLES[0].read_bytes())
        with pytest.raises(BadInput, match="of its own"):
            validate(house.ports, path)

    def test_an_agreement_is_not_kept_for_one_that_breaks_the_contract(self, house: House) -> None:
        path = self.outside(house)
        house.files.put(Path(OUTSIDE), b"[1, 2")
        assert validate(house.ports, path, frozenset({"outside-home"})).faults
        assert settings(house.ports).outside_home == frozenset()


def test_the_same_definition_in_two_looks_is_the_same_agent(house: House) -> None:
    put(house, EXAMPLES[0])
    assert house.ports.agents == house.ports.agents
    assert replace(house.ports, supported=()).agents[0] is house.ports.agents[-1]


def test_without_its_definition_nothing_is_reverted_and_that_is_said(house: House) -> None:
    path = put(house, EXAMPLES[0])
    use(house.ports, "one", ("acme-code", "claude-code"))
    house.files.delete(path)
    done = revert(house.ports, ())
    assert [one.agent for one in done.switches] == ["claude-code"]
    assert [(one.agent, "put it back" in one.reason) for one in done.skipped] == [("acme-code", True)]
    put(house, EXAMPLES[0])
    assert [one.agent for one in revert(house.ports, ()).switches] == ["acme-code"]
    assert house.files.bytes_of(HOME / ".acme/config.json") is None
