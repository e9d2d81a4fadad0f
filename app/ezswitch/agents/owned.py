"""Owned settings as values: read them out of texts, and put them back as they stand in other texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from ezswitch.agents.agent import Agent, AgentFile, KeyPath, Owned, Texts
from ezswitch.domain.errors import CannotRead
from ezswitch.formats.editor import Editor, editor_for
from ezswitch.formats.items import items_of
from ezswitch.formats.jsonc import MISSING, JsonValue, Missing

Setting: TypeAlias = tuple[str, KeyPath]
"""The role of a file and a key path in it."""

_JSONC: Mapping[str, str] = MappingProxyType({})
_NOTHING = re.compile(r"\ufeff?\s*(?:(?:\{\s*\}|\[\s*\])\s*)?")


def owned_values(agent: Agent, files: Iterable[AgentFile], texts: Texts) -> dict[Setting, JsonValue]:
    """Return (role, key path) -> value for every owned setting that stands in `texts`, stamps excepted.

    `files` say each role's format. Two such answers compared are drift and conflicts; values may hold a key
    where an agent's delivery is literal. Raises CannotRead for a text that does not parse.
    """
    formats = _formats(files)
    found: dict[Setting, JsonValue] = {}
    for role, text in texts.items():
        whole = _editor(formats, role).get(text, ()) if text is not None else {}
        for path in _paths((one for one in agent.owned if not one.stamp), role):
            value = walk(whole, path)
            if not isinstance(value, Missing):
                found[role, path] = value
    return found


def transplant(
    agent: Agent, files: Iterable[AgentFile], texts: Texts, source: Texts, *, over: bool = False
) -> dict[str, str | None]:
    """Return `texts` with every owned setting as it stands in `source`, and nothing else changed.

    A setting that `source` lacks is removed, and so is a parent that is left empty and that `source` lacks; a file
    that `source` lacks is None again once nothing but owned settings was in it. Where a text differs from its source
    in owned settings alone, the answer is the source to the byte. A role that `source` does not name at all counts
    as a missing file. Raises CannotRead for a text that does not parse, Refused where a result could not be proven.

    Where somebody put a plain value in the place of an object that settings of `source` stand in, that is CannotRead
    too; with `over` the object comes back as it is there, with everything in it.
    """
    return _all_back(agent.owned, texts, source, _formats(files), over=over)


def put_back(
    owned: tuple[Owned, ...], texts: Texts, source: Texts, formats: Mapping[str, str] = _JSONC
) -> dict[str, str | None]:
    """Do what `transplant` does, for an agent that is still being made; a role's format is "jsonc" unless said."""
    return _all_back(owned, texts, source, formats, over=False)


def _all_back(
    owned: tuple[Owned, ...], texts: Texts, source: Texts, formats: Mapping[str, str], *, over: bool
) -> dict[str, str | None]:
    back: dict[str, str | None] = {}
    for role, text in texts.items():
        editor, paths, wanted = _editor(formats, role), tuple(_paths(owned, role)), source.get(role)
        roomy, there = (text, paths) if text is None else _with_room(editor, paths, text, wanted, over=over)
        back[role] = _put_back(editor, there, roomy, wanted)
    return back


def without_owned(owned: tuple[Owned, ...], role: str, text: str, format_name: str = "jsonc") -> str:
    """Return a text without its owned settings and without the parents that are empty then."""
    return _bare(editor_for(format_name), tuple(_paths(owned, role)), text)


def walk(value: JsonValue | Missing, path: KeyPath) -> JsonValue | Missing:
    """Return what stands at a path of keys inside a value, MISSING where nothing does; see formats/items for lists."""
    for key in path:
        if isinstance(value, list) and (items := items_of(key)) is not None:
            return [one for one in value if items.match(one)] or MISSING
        if not isinstance(value, dict) or key not in value:
            return MISSING
        value = value[key]
    return value


def with_v1(url: str) -> str:
    """Return a base URL that ends in /v1: the form for agents that append the path of one request alone."""
    return f"{without_v1(url)}/v1"


def without_v1(url: str) -> str:
    """Return a base URL without a final /v1 or slash: the form for agents that append /v1 themselves."""
    return without_ending(url, "/v1")


def without_ending(url: str, ending: str) -> str:
    """Return a base URL without this part of its path (or a slash) at its end, and with its host in any case."""
    plain = url.rstrip("/")
    root = plain.removesuffix(ending).rstrip("/")
    return root if "://" in root else plain  # a host may itself be called "v1"


def _put_back(editor: Editor, paths: tuple[KeyPath, ...], text: str | None, source: str | None) -> str | None:
    if text is None:
        return _transplanted_into_nothing(editor, paths, source)
    if source is not None and _differ_in_owned_alone(editor, paths, text, source):
        return source
    there = editor.get(source, ()) if source is not None else {}
    wanted = {path: walk(there, path) for path in paths}
    gone = {path: MISSING for path in _backwards(paths) if wanted[path] is MISSING}
    new = editor.edit(text, {**gone, **{path: value for path, value in wanted.items() if path not in gone}})
    new = _without_empty_parents(editor, paths, new, there)
    return source if _NOTHING.fullmatch(new) and _NOTHING.fullmatch(source or "") else new


def _with_room(
    editor: Editor, paths: tuple[KeyPath, ...], text: str, source: str | None, *, over: bool
) -> tuple[str, tuple[KeyPath, ...]]:
    """Return a text in which the settings of `source` have room, and the paths at which there is something to do.

    Below somebody's plain value there is neither a setting of ours nor, where `source` has none, anything to put.
    """
    now, there = editor.get(text, ()), editor.get(source, ()) if source is not None else {}
    for parent in _parents(paths):
        if not _is_plain(walk(now, parent)):
            continue
        below = [path for path in paths if path[: len(parent)] == parent]
        if all(isinstance(walk(there, path), Missing) for path in below):
            paths = tuple(path for path in paths if path not in below)
        elif over and source is not None:
            rest = tuple(path for path in paths if path not in below)
            mine, other = (_bare(editor, rest, editor.edit(one, {parent: MISSING})) for one in (text, source))
            text = source if mine == other else editor.edit(text, {parent: walk(there, parent)})
    return text, paths


def _differ_in_owned_alone(editor: Editor, paths: tuple[KeyPath, ...], text: str, source: str) -> bool:
    """Tell whether the owned settings of `text`, set in `source`, give `text`, or both are the same without them."""
    now = editor.get(text, ())
    try:
        forward = editor.edit(source, {path: walk(now, path) for path in paths})
    except CannotRead:  # a parent was no object in the source: the agent's own apply replaced it, or somebody else
        there = editor.get(source, ())
        plain = {parent: MISSING for parent in _parents(paths) if _is_plain(walk(there, parent))}
        return bool(plain) and _bare(editor, paths, text) == _bare(editor, paths, editor.edit(source, plain))
    return forward == text or _bare(editor, paths, text) == _bare(editor, paths, source)


def _transplanted_into_nothing(editor: Editor, paths: tuple[KeyPath, ...], source: str | None) -> str | None:
    """Return a new file for owned settings of a source whose file somebody removed since; None for none."""
    there = editor.get(source, ()) if source is not None else {}
    wanted = {path: value for path in paths if not isinstance(value := walk(there, path), Missing)}
    return editor.edit("", wanted) if wanted else None


def _bare(editor: Editor, paths: tuple[KeyPath, ...], text: str) -> str:
    new = editor.edit(text, dict.fromkeys(_backwards(paths), MISSING))
    return _without_empty_parents(editor, paths, new, {})


def _without_empty_parents(editor: Editor, paths: tuple[KeyPath, ...], text: str, keep: JsonValue | Missing) -> str:
    """Remove objects and lists above owned settings that are empty, innermost first, unless they stand in `keep`.

    What is neither there comes back: an agent may have put an object in the place of a text.
    """
    for parent in _parents(paths):
        before = walk(keep, parent)
        if editor.get(text, parent) in ({}, []) and (isinstance(before, Missing) or _is_plain(before)):
            text = editor.edit(text, {parent: before})
    return text


def _parents(paths: tuple[KeyPath, ...]) -> list[KeyPath]:
    """Return what is above these paths, innermost first."""
    return sorted({path[:depth] for path in paths for depth in range(1, len(path))}, key=len, reverse=True)


def _is_plain(value: JsonValue | Missing) -> bool:
    return not isinstance(value, dict | list | Missing)


def _backwards(paths: tuple[KeyPath, ...]) -> tuple[KeyPath, ...]:
    """Return the paths backwards: `apply` adds in order, so the last one added is taken out first."""
    return paths[::-1]


def _paths(owned: Iterable[Owned], role: str) -> Iterable[KeyPath]:
    return (setting.path for setting in owned if role in setting.roles)


def _formats(files: Iterable[AgentFile]) -> dict[str, str]:
    return {file.role: file.format for file in files}


def _editor(formats: Mapping[str, str], role: str) -> Editor:
    return editor_for(formats.get(role, "jsonc"))
