"""What every agent keeps to: a suite to inherit. The subclass gives an `agent` and a `case`, the texts it starts from.

An agent's author writes cases, as files in cases/<agent>/<name>/<role>, and everything here runs on each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from ezswitch.agents.agent import Active, Agent, AgentFile, Foreign, KeyDelivery, OnProfile, Unreadable, Use
from ezswitch.agents.owned import owned_values, transplant, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Model
from ezswitch.formats.editor import editor_for
from ezswitch.formats.items import items_of
from ezswitch.formats.text import decode

CASES = Path(__file__).with_name("cases")
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
HOST = "gateway.example.org"
OTHER_HOST = "second.example.net"
PATHS = {Surface.ANTHROPIC: "/anthropic", Surface.OPENAI: "/v1", Surface.RESPONSES: "/v1", Surface.GEMINI: ""}


@dataclass(frozen=True)
class Case:
    """The texts of an agent's files before a switch, by role, and the files themselves."""

    name: str
    files: tuple[AgentFile, ...]
    texts: Mapping[str, str | None]


def crlf(text: str) -> str:
    return re.sub(r"\r?\n", "\r\n", text)


def with_bom(text: str) -> str:
    return text if text.startswith("\ufeff") else "\ufeff" + text


def without_final_newline(text: str) -> str:
    return text.rstrip("\r\n")


def as_it_is(text: str) -> str:
    return text


A_TEXT_COUNTS: frozenset[tuple[str, tuple[str, ...]]] = frozenset({("hermes", ("model",))})
"""Parents of owned settings in whose place the program itself reads and writes a text: there it is replaced."""

VARIANTS = (as_it_is, crlf, with_bom, without_final_newline)


def environment_for(agent: Agent, roles: frozenset[str]) -> Environment:
    """Return a machine on which the agent has files of these roles: a role that is a variable's name is set."""
    plain = {file.role for file in agent.files(Environment(Path("/home/sam"), {}))}
    variables = {role: f"/srv/{role.lower()}.json" for role in roles - plain}
    return Environment(Path("/home/sam"), variables)


def cases_of(agent: Agent) -> Iterator[Case]:
    """Yield the case without any file, then every folder of the agent's cases in every variant of its bytes."""
    nothing = agent.files(Environment(Path("/home/sam"), {}))
    yield Case("no file at all", nothing, {file.role: None for file in nothing})
    folders = sorted(path for path in (CASES / agent.id).iterdir() if path.is_dir())
    for folder, variant in product(folders, VARIANTS):
        found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        files = agent.files(environment_for(agent, frozenset(found)))
        unknown = found.keys() - {file.role for file in files}
        assert not unknown, f"{folder.name}: no file of the agent has the role {unknown}"
        read = {role: variant(decode(path.read_bytes())) for role, path in found.items()}
        yield Case(f"{folder.name}-{variant.__name__}", files, {file.role: read.get(file.role) for file in files})


def use_of(agent: Agent, surface: Surface | None = None) -> Use:
    """Return a profile as the agent gets it, with every role it knows and a small catalogue."""
    surface = surface or agent.surfaces[0]
    helper = ("/home/sam/.local/share/ezswitch/bin/ezswitch-key", "team", "--profile", "first", "--rev", "1")
    return Use(
        profile="first",
        name="First of all",
        surface=surface,
        base_url=f"https://{HOST}{PATHS[surface]}",
        models={role: f"{role}-model-1" for role in ("main", "small")},
        key="team",
        helper=helper,
        key_file=Path("/home/sam/.local/state/ezswitch/keys/team"),
        catalogue=(Model("main-model-1", tuple(PATHS)), Model("extra-model-1"), Model("other-surface", ("images",))),
        secret=Secret(KEY) if agent.key_delivery is KeyDelivery.LITERAL else None,
    )


def second_use(first: Use) -> Use:
    """Return another profile with another key, address and models."""
    return replace(
        first,
        profile="second",
        name="Second",
        base_url=f"https://{OTHER_HOST}{PATHS[first.surface]}",
        models={"main": "bigger-model-2"},
        key="mine",
        helper=(first.helper[0], "mine", "--profile", "second", "--rev", "7"),
        key_file=first.key_file.with_name("mine"),
        catalogue=(),
    )


def value_of(file: AgentFile, text: str | None) -> Any:
    return editor_for(file.format).get(text, ()) if text is not None else {}


def leaves(value: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Return key path -> value for everything that is no object, or an empty one."""
    if not isinstance(value, dict) or not value:
        return {path: value}
    found: dict[tuple[str, ...], Any] = {}
    for key, inner in value.items():
        found |= leaves(inner, (*path, key))
    return found


def comments(text: str, format_name: str = "jsonc") -> list[str]:
    """Return the comments of a text, roughly: what the cases hold has none inside a string."""
    if format_name != "jsonc":
        return re.findall(r"(?<!\S)#[^\r\n]*", text)
    return re.findall(r"/\*.*?\*/|(?<![:\w])//[^\r\n]*", text, re.DOTALL)


def somebody_elses_edit(file: AgentFile, text: str) -> str:
    """Return a text with a setting more; a .env file knows nothing but names and texts."""
    if file.format == "dotenv":
        return editor_for(file.format).put(text, ("SOMEBODY_ELSE",), "wrote")
    if isinstance(editor_for(file.format).get(text, ()), list):
        return editor_for(file.format).put(text, ("[vendor^=somebody]",), [{"vendor": "somebody", "name": "Else"}])
    return editor_for(file.format).put(text, ("somebodyElse", "wrote"), ["one", "two"])


def is_list_of(agent: Agent, file: AgentFile) -> bool:
    """Tell whether the whole of a file is a list, elements of which are owned."""
    return any(file.role in setting.roles and items_of(setting.path[0]) for setting in agent.owned)


def prefixes(
    order: tuple[str, ...], before: Mapping[str, str | None], after: Mapping[str, str | None]
) -> Iterator[Any]:
    """Yield the texts after each number of renames, none and all included."""
    for count in range(len(order) + 1):
        yield {role: (after if role in order[:count] else before)[role] for role in order}


def assert_closed(agent: Agent, texts: Mapping[str, str | None], use: Use, *, key_file: bool) -> None:
    """Hold one moment of a switch to principle 3: where our address stands, its key source stands in the same file."""
    for text in texts.values():
        if text is not None and HOST in text:
            by_helper = use.helper[0] in text
            by_file = str(use.key_file) in text and key_file
            asked = agent.key_delivery is KeyDelivery.ASKED  # it has a key for no address but where one was typed
            sources = {KeyDelivery.HELPER: by_helper, KeyDelivery.REFERENCE: by_file, KeyDelivery.ASKED: asked}
            assert sources.get(agent.key_delivery, KEY in text)
    active = agent.active(texts)
    assert not (isinstance(active, Foreign) and HOST in active.base_url)


class AgentContract:
    """Inherit it and give `agent` and `case` fixtures."""

    @pytest.fixture
    def use(self, agent: Agent) -> Use:
        return use_of(agent)

    def test_apply_then_active_gives_the_profile(self, agent: Agent, case: Case) -> None:
        for surface in agent.surfaces:
            use = use_of(agent, surface)
            active = agent.active(agent.apply(case.texts, use))
            assert isinstance(active, OnProfile)
            assert (active.profile, active.key, active.intact) == ("first", "team", True)
            assert origin_of(active.base_url) == origin_of(use.base_url)
            assert active.models["main"] == "main-model-1"

    def test_apply_twice_equals_once(self, agent: Agent, case: Case, use: Use) -> None:
        once = agent.apply(case.texts, use)
        assert agent.apply(once, use) == once

    def test_apply_then_back_is_byte_identical(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        assert transplant(agent, case.files, after, case.texts) == case.texts
        assert agent.clear(after, case.texts) == case.texts

    def test_a_then_b_equals_b(self, agent: Agent, case: Case, use: Use) -> None:
        after_both = agent.apply(agent.apply(case.texts, use), second_use(use))
        assert after_both == agent.apply(case.texts, second_use(use))
        assert transplant(agent, case.files, after_both, case.texts) == case.texts

    def test_every_prefix_of_a_switch_and_of_its_undo_fails_closed(self, agent: Agent, case: Case, use: Use) -> None:
        """The key file is written first and removed last, so it is there whenever a file of the agent's names it."""
        order = tuple(file.role for file in case.files)
        after = agent.apply(case.texts, use)
        for texts in prefixes(order, case.texts, after):
            assert_closed(agent, texts, use, key_file=True)
        for texts in prefixes(order[::-1], after, case.texts):
            assert_closed(agent, texts, use, key_file=True)
        assert_closed(agent, case.texts, use, key_file=False)

    def test_every_prefix_between_two_profiles_fails_closed(self, agent: Agent, case: Case, use: Use) -> None:
        order = tuple(file.role for file in case.files)
        first = agent.apply(case.texts, use)
        for texts in prefixes(order, first, agent.apply(first, second_use(use))):
            assert_closed(agent, texts, use, key_file=True)

    def test_what_is_retired_names_no_address_of_ours(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        for role, text in (agent.retire(after, case.texts) if agent.retire else {}).items():
            assert role in case.texts
            assert HOST not in text
            assert use.helper[0] not in text
        assert (agent.retire is None) == (agent.retire_seconds == 0)

    def test_nothing_is_retired_between_two_profiles(self, agent: Agent, case: Case, use: Use) -> None:
        first = agent.apply(case.texts, use)
        assert agent.retire is None or agent.retire(first, agent.apply(first, second_use(use))) == {}

    def test_only_owned_settings_change(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        for file in case.files:
            owned = [setting.path for setting in agent.owned if file.role in setting.roles]
            before, now = (leaves(value_of(file, texts[file.role])) for texts in (case.texts, after))
            changed = {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
            parents = {path[:depth] for path in owned for depth in range(len(path))}
            assert all(path in parents or any(path[: len(one)] == one for one in owned) for path in changed)

    def test_everything_else_survives_byte_for_byte(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        for file in case.files:
            old, new = case.texts[file.role], after[file.role]
            if old is None or new is None or not value_of(file, old):
                continue
            bare_old, bare_new = (without_owned(agent.owned, file.role, text, file.format) for text in (old, new))
            assert bare_new == bare_old
            assert comments(new, file.format) == comments(old, file.format)
            assert new.startswith("\ufeff") == old.startswith("\ufeff")
            assert re.search(r"\s*\Z", new)[0] == re.search(r"\s*\Z", old)[0]  # type: ignore[index]
            if "\r\n" in old:
                assert "\n" not in new.replace("\r\n", "")

    def test_key_order_survives(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        for file in case.files:
            old, new = (list(leaves(value_of(file, texts[file.role]))) for texts in (case.texts, after))
            assert [path for path in new if path in old] == [path for path in old if path in new]

    def test_no_mark_is_put_before_a_file(self, agent: Agent, case: Case, use: Use) -> None:
        for role, text in agent.apply(case.texts, use).items():
            assert (case.texts[role] or "").startswith("\ufeff") or not (text or "").startswith("\ufeff")

    def test_own_sign_in_leaves_nothing_of_ours(self, agent: Agent, case: Case, use: Use) -> None:
        cleared = agent.clear(agent.apply(case.texts, use), None)
        assert not isinstance(agent.active(cleared), OnProfile | Unreadable)
        for text in cleared.values():
            assert HOST not in (text or "")
            assert "ezswitch" not in (text or "")
        assert agent.clear(cleared, None) == cleared

    def test_owned_values_are_what_apply_wrote(self, agent: Agent, case: Case, use: Use) -> None:
        after = agent.apply(case.texts, use)
        values = owned_values(agent, case.files, after)
        assert HOST in repr(values)
        assert owned_values(agent, case.files, agent.apply(after, use)) == values
        assert owned_values(agent, case.files, agent.apply(after, second_use(use))) != values

    def test_a_setting_edited_by_somebody_else_stays_while_ours_go_back(
        self, agent: Agent, case: Case, use: Use
    ) -> None:
        """Undo after a foreign edit: theirs stays, ours goes; the parents we made go too."""
        after = agent.apply(case.texts, use)
        edited, expected = dict(after), dict(case.texts)
        for file in case.files:
            text, old = after[file.role], case.texts[file.role]
            if text is not None and old is not None and value_of(file, old):
                edited[file.role] = somebody_elses_edit(file, text)
                expected[file.role] = somebody_elses_edit(file, old)
        back = transplant(agent, case.files, edited, case.texts)
        for file in case.files:
            assert value_of(file, back[file.role]) == value_of(file, expected[file.role])
            assert (back[file.role] is None) == (expected[file.role] is None)

    def test_apply_does_not_change_what_it_was_given(self, agent: Agent, case: Case, use: Use) -> None:
        given = dict(case.texts)
        agent.apply(given, use)
        agent.clear(given, None)
        assert given == case.texts

    def test_every_role_of_a_file_comes_back(self, agent: Agent, case: Case, use: Use) -> None:
        assert agent.apply(case.texts, use).keys() == case.texts.keys()
        assert agent.clear(case.texts, None).keys() == case.texts.keys()

    def test_no_key_of_ours_appears(self, agent: Agent, case: Case, use: Use) -> None:
        given = replace(use, secret=Secret(KEY))
        after = agent.apply(case.texts, given)
        if agent.key_delivery is not KeyDelivery.LITERAL:
            assert KEY not in repr(after)
        assert KEY not in repr((given, agent.active(after), agent))

    def test_a_broken_file_is_refused_and_never_repaired(self, agent: Agent, case: Case, use: Use) -> None:
        """Every text is cut short at several places: each either still parses, or raises with a place."""
        for file in case.files:
            text = case.texts[file.role] or ""
            for end in range(1, len(text), max(1, len(text) // 12)):
                broken = {**case.texts, file.role: text[:end]}
                problem = _problem_in(file, text[:end])
                if problem is not None:
                    assert problem.line >= 1
                    with pytest.raises(CannotRead) as refused:
                        agent.apply(broken, use)
                    assert KEY not in str(refused.value)

    @pytest.mark.parametrize("whole", ["null", "[]", '"text"', "3"])
    def test_a_file_that_holds_no_object_is_refused(self, agent: Agent, case: Case, use: Use, whole: str) -> None:
        for file in case.files:
            other = '{"an": "object"}' if whole == "[]" and is_list_of(agent, file) else whole
            texts = {**case.texts, file.role: other}
            assert isinstance(agent.active(texts), Unreadable)
            with pytest.raises((CannotRead, Refused)):
                _applied_and_read(agent, texts, use)

    def test_an_owned_setting_of_another_type_is_refused_or_replaced(self, agent: Agent, case: Case, use: Use) -> None:
        """`env` as a text, `provider` as a list: what cannot hold our setting is refused with its place."""
        for file in case.files:
            for setting in agent.owned:
                parent = setting.path[:-1]
                if not parent or file.role not in setting.roles:
                    continue
                editor = editor_for(file.format)
                bare = editor.remove(case.texts[file.role] or "", parent)
                texts = {**case.texts, file.role: editor.put(bare, parent, "a text")}
                active: Active = agent.active(texts)
                if (agent.id, parent) in A_TEXT_COUNTS:
                    on = agent.apply(texts, use)
                    assert isinstance(agent.active(on), OnProfile)
                    assert transplant(agent, case.files, on, texts) == texts
                    continue
                assert isinstance(active, Unreadable)
                assert active.line >= 1
                with pytest.raises((CannotRead, Refused)):
                    _applied_and_read(agent, texts, use)


def _problem_in(file: AgentFile, text: str) -> CannotRead | None:
    try:
        editor_for(file.format).check(text)
    except CannotRead as problem:
        return problem
    return None


def _applied_and_read(agent: Agent, texts: Mapping[str, str | None], use: Use) -> None:
    """Do what the planner does: apply, and ask who is active then."""
    if not isinstance(agent.active(agent.apply(texts, use)), OnProfile):
        raise Refused("would not take effect", "something else decides")


def is_role_path(role: str) -> bool:
    """Tell whether a role may name a file inside a case folder."""
    return not PurePosixPath(role).is_absolute() and ".." not in PurePosixPath(role).parts
