"""A user's own agent: what a TOML file declares, as an Agent like every other.

The profile's id stands in an owned setting, by `{profile}` or in the arguments of `{helper}`: a definition without
it is refused. Comparing addresses instead would not tell two profiles of one host apart, would take an address
that was there before for a profile, and would leave a rotation with no way to know whose key stands there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    Foreign,
    Found,
    OnProfile,
    Original,
    Owned,
    Texts,
    Unreadable,
    Use,
)
from ezswitch.agents.definition import Definition, Literal, read
from ezswitch.agents.found import found_in
from ezswitch.agents.launching import names_in_command
from ezswitch.agents.owned import put_back, walk, without_owned
from ezswitch.agents.templates import ADDRESSES, KEYS, MODEL, PLACEHOLDERS, filled, names_in, read_back, values_for
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import NOTHING, say
from ezswitch.domain.secret import Secret
from ezswitch.formats.editor import editor_for
from ezswitch.formats.jsonc import MISSING, JsonValue, KeyPath, Missing

SEEN = "declared"
"""Stands for a version in `Agent.seen`: nobody but its owner knows with which one it was tried."""


@lru_cache(maxsize=64)
def declared(agent_id: str, text: str) -> Agent:
    """Return the agent that a definition's text declares; the same text gives the same value.

    Raises BadInput for an id that cannot be one, CannotRead with line and column for everything else.
    """
    rules = _Rules(read(agent_id, text))
    said = rules.said
    used = {name for _, value in said.settings if isinstance(value, str) for name in names_in(value)}
    return Agent(
        id=said.id,
        name=said.name,
        docs=said.docs,
        surfaces=said.surfaces,
        binaries=said.binaries,
        package=said.package,
        install=said.install,
        key_delivery=said.delivery,
        roles=(
            "main",
            *(name.partition(".")[2] for name in PLACEHOLDERS if name.startswith("model.") and name in used),
        ),
        owned=rules.owned,
        files=rules.files,
        home=rules.home,
        active=rules.active,
        apply=rules.apply,
        clear=rules.clear,
        conflicts=lambda _: (),
        found=rules.found,
        get_it=say("How to install it: {url}", url=said.docs) if said.docs else NOTHING,
        seen=SEEN,
    )


@dataclass(frozen=True)
class _Seen:
    """What a text says in the places of the placeholders, and whether every owned setting says what we would write."""

    said: Mapping[str, str] = field(default_factory=dict, repr=False)
    address: str = ""
    whole: bool = True


class _Rules:
    """The pure functions of one definition."""

    def __init__(self, said: Definition) -> None:
        """Take the definition; the role of its one file is the file's name."""
        self.said = said
        self.role = PureWindowsPath(said.file).name
        self.owned = tuple(_owned(said, path, value, self.role) for path, value in said.settings)
        self._editor = editor_for(said.editor)

    def files(self, environment: Environment) -> tuple[AgentFile, ...]:
        """Return its one file: address and key change in one rename, so every prefix fails closed."""
        return (AgentFile(self.role, _placed(self.said.file, environment), self.said.editor),)

    def home(self, environment: Environment) -> Path:
        """Return its folder; for a file that lies in the home itself the file, whose being there then decides."""
        if self.said.folder:
            return _placed(self.said.folder, environment)
        file = _placed(self.said.file, environment)
        return file if file.parent == environment.home else file.parent

    def active(self, texts: Texts) -> Active:
        """Say whom the agent uses, by the profile's id in an owned setting."""
        text = texts.get(self.role)
        try:
            self._checked(text or "")
        except CannotRead as problem:
            return Unreadable(self.role, problem.message, problem.line, problem.column)
        seen = self._look(text)
        profile, key = _names(seen.said)
        if not is_name(profile):
            return Foreign(seen.address) if seen.address else Original()
        literal = seen.said.get("key", "")
        intact = seen.whole and bool(seen.address) and is_name(key)
        return OnProfile(profile, key, seen.address, _models(seen.said), intact, Secret(literal) if literal else None)

    def apply(self, texts: Texts, use: Use) -> dict[str, str | None]:
        """Return the file on a profile; raises CannotRead and Refused as its format and placeholders do."""
        values, text = values_for(use), texts.get(self.role) or ""
        self._checked(text)
        wanted = {path: _value(value, values) for path, value in self.said.settings}
        return {self.role: self._editor.edit(text, wanted)}

    def clear(self, texts: Texts, original: Texts | None) -> dict[str, str | None]:
        """Return the file without the owned settings where they name an address, or with those of `original`."""
        if original is not None:
            return put_back(self.owned, texts, original, {self.role: self.said.editor})
        text = texts.get(self.role)
        if text is None or isinstance(self.active(texts), Original):
            return {self.role: text}
        return {self.role: without_owned(self.owned, self.role, text, self.said.editor)}

    def found(self, texts: Texts) -> Found | None:
        """Return the address of somebody else that stands there, with model and key where they can be read."""
        if not isinstance(self.active(texts), Foreign):
            return None
        seen = self._look(texts.get(self.role))
        places = [".".join(path) for path, value in self.said.settings if isinstance(value, str) and "{key}" in value]
        keys = [(place, seen.said.get("key", "")) for place in places]
        return found_in(self.said.surfaces[0], seen.address, _models(seen.said), keys)

    def _checked(self, text: str) -> None:
        if text or not self.said.strict:
            self._editor.check(text, strict=self.said.strict)
        for path, _ in self.said.settings:
            self._editor.missing_parent(text, path)

    def _look(self, text: str | None) -> _Seen:
        whole: JsonValue | Missing = self._editor.get(text, ()) if text is not None else {}
        said, address, same = dict[str, str](), "", True
        for path, wanted in self.said.settings:
            now = walk(whole, path)
            names = names_in(wanted) if isinstance(wanted, str) else ()
            found = read_back(wanted, now) if isinstance(wanted, str) and isinstance(now, str) else None
            said |= {name: text for name, text in (found or {}).items() if name not in said}
            place = next((name for name in names if name in ADDRESSES), "")
            if place and isinstance(now, str) and not address:
                address = (found or {}).get(place, now)
            equal = type(now) is type(wanted) and now == wanted
            same = same and (found is not None or equal or _may_be_absent(names, now))
        return _Seen(said, address, same)


def _owned(said: Definition, path: KeyPath, value: Literal, role: str) -> Owned:
    names = names_in(value) if isinstance(value, str) else ()
    part = next((word for known, word in _PARTS for name in names if name in known), _OTHER)
    known = (PLACEHOLDERS[name] for name in names)
    return Owned(path, (role,), (part,), said.when, next(known, _CONSTANT), secret="key" in names)


_MODELS = tuple(name for name in PLACEHOLDERS if name[:5] == MODEL)
_PARTS = ((ADDRESSES, say("address")), (KEYS, say("key")), (_MODELS, say("model")))
_OTHER = say("other settings")
_CONSTANT = say("Always the same value.")


def _placed(path: str, environment: Environment) -> Path:
    return environment.home / path[2:] if path.startswith("~/") else Path(path)


def _value(wanted: Literal, values: Mapping[str, str]) -> JsonValue | Missing:
    if not isinstance(wanted, str):
        return wanted
    text = filled(wanted, values)
    return MISSING if text is None else text


def _may_be_absent(names: tuple[str, ...], now: JsonValue | Missing) -> bool:
    return now is MISSING and any(name.partition(".")[0] == MODEL for name in names)


def _names(said: Mapping[str, str]) -> tuple[str, str]:
    """Return (profile id, name of the key) of what stands there, "" where it does not say."""
    named = names_in_command(said["helper"]) if "helper" in said else None
    file = said.get("key_file", "")
    base = (PureWindowsPath(file) if "\\" in file else PurePosixPath(file)).name
    profile, key = named or ("", "")
    if "helper" in said and named is None:
        return "", ""
    return said.get("profile", profile), key or said.get("key_name", "") or base


def _models(said: Mapping[str, str]) -> dict[str, str]:
    split = [(name.partition("."), text) for name, text in said.items()]
    return {role or "main": text for (head, _, role), text in split if head == MODEL}
