"""profiles.toml as pure functions on its text: read it, put a profile in, take one out, put them in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import About, BadInput, CannotRead
from ezswitch.domain.names import OWN_SIGN_IN, checked_name
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.surface import Surface, checked_url
from ezswitch.formats import toml
from ezswitch.profiles import labels

VERSION = 1
"""The version of profiles.toml that this program reads and writes."""

_Said: TypeAlias = Mapping[tuple[str, ...], toml.Value]

_PLAIN_HTTP = frozenset({PLAIN_HTTP})
"""Reading accepts http://: the use cases ask for the consent again wherever the key would go there."""


def read(text: str | None) -> tuple[Profile, ...]:
    """Return the profiles of a text, () for a missing file: those that `order` names first, then in the text's order.

    Unknown keys and surfaces are ignored (and kept by every edit). Raises CannotRead with line and column for
    text that does not parse, a wrong type, an unusable id or URL, and a version newer than this program's.
    """
    if text is None:
        return ()
    document = toml.value(text)
    version = document.get("version", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _cannot_read(text, ("version",), say("{setting} must be 1.", setting="version"))
    if version > VERSION:
        words = say(
            "it says version {version}, and this ezswitch knows version {known}.", version=version, known=VERSION
        )
        raise _cannot_read(text, ("version",), words, say("Update ezswitch. The file was left as it is."))
    found = _table(text, document, ("profiles",))
    names = [name for name in dict.fromkeys(_order(text, document)) if name in found]
    names += [name for name in found if name not in names]
    return tuple(_profile(text, name, _table(text, found, ("profiles", name))) for name in names)


def written(text: str | None, *profiles: Profile) -> str:
    """Return the text with these profiles added or replaced; what it does not know stays as it is.

    Raises BadInput for an id, a key's name or a URL that cannot be used, CannotRead for a text that cannot be read.
    """
    for profile in profiles:
        _checked(profile)
    present = {one.id: _everything(one) for one in read(text)}
    base = text if text and text.strip("\ufeff \t\r\n") else f"{text or ''}version = {VERSION}\n"
    steps: list[toml.Step] = []
    emptied: list[tuple[str, str]] = []
    for profile in profiles:
        before, after = present.get(profile.id, {}), _everything(profile)
        steps += _steps(profile.id, before, after)
        emptied += [(profile.id, agent) for agent in sorted(_agents(before) - _agents(after))]
        present[profile.id] = after
    return _without_empty_agents(toml.edit(base, steps), emptied)


def removed(text: str, *profile_ids: str) -> str:
    """Return the text without these profiles; comments above headers stay. Raises BadInput if one is not there."""
    there = {profile.id for profile in read(text)}
    if absent := [one for one in profile_ids if one not in there]:
        raise BadInput(say("no such profile"), say("There is no profile {profile}.", profile=repr(absent[0])))
    said = _order(text, toml.value(text))
    left = [name for name in said if name not in profile_ids]
    steps = [toml.Step((), ("order",), left)] if left != said else []
    return toml.edit(text, [*steps, *(toml.Step(("profiles", one), (), None) for one in profile_ids)])


def ordered(text: str, ids: tuple[str, ...]) -> str:
    """Return the text with its profiles in this order, and nothing moved: `order` at its top says so.

    Ids that are no profile are left out; profiles that are not named follow in the order they have.
    """
    now = tuple(profile.id for profile in read(text))
    wanted = [name for name in dict.fromkeys(ids) if name in now]
    wanted += [name for name in now if name not in wanted]
    return text if tuple(wanted) == now else toml.put(text, (), ("order",), wanted)


def settings(profile: Profile) -> dict[tuple[str, ...], str]:
    """Return what a profile says to everybody, by key path below its table, in the order in which it is written.

    Notes and tags are not among it: they are the user's own, and neither shared nor updated.
    """
    plain = {"name": profile.name, "website": profile.website, "preset": profile.preset, "key": profile.key}
    found: dict[tuple[str, ...], str] = {(name,): text for name, text in plain.items() if text}
    found |= {("base_url", surface.value): url for surface, url in profile.base_url.items()}
    found |= {("models", role): model for role, model in profile.models.items()}
    for agent, own in profile.agents.items():
        if own.surface:
            found["agents", agent, "surface"] = own.surface.value
        if own.way:
            found["agents", agent, "way"] = own.way
        found |= {("agents", agent, "models", role): model for role, model in own.models.items()}
    return found


def _everything(profile: Profile) -> _Said:
    own: dict[tuple[str, ...], toml.Value] = {**settings(profile)}
    own |= {("notes",): profile.notes} if profile.notes else {}
    return own | ({("tags",): [*profile.tags]} if profile.tags else {})


def _steps(profile_id: str, before: _Said, after: _Said) -> list[toml.Step]:
    """Return the edits that lead from what stands there to what shall stand there."""
    gone = [toml.Step(("profiles", profile_id, *path), (), None) for path in before if path not in after]
    return gone + [_step(profile_id, path, new) for path, new in after.items() if before.get(path) != new]


def _step(profile_id: str, path: tuple[str, ...], new: toml.Value) -> toml.Step:
    """Return the edit of one setting: the table it is written in, and its dotted key there."""
    cut = 2 if path[0] == "agents" else 0
    return toml.Step(("profiles", profile_id, *path[:cut]), path[cut:], new)


def _agents(said: _Said) -> set[str]:
    return {path[1] for path in said if path[0] == "agents"}


def _without_empty_agents(text: str, emptied: list[tuple[str, str]]) -> str:
    """Take out the headers of agents that lost their last setting, unless something unknown stands there."""
    for profile_id, agent in emptied:
        path = ("profiles", profile_id, "agents", agent)
        if toml.get(text, path) in ({}, {"models": {}}):
            text = toml.remove(text, path)
    return text


def _profile(text: str, name: str, found: Mapping[str, Any]) -> Profile:
    here = ("profiles", name)
    _named(text, here, name, "profile id")
    if name == OWN_SIGN_IN:
        words = say("{setting} is a reserved id: choose another one.", setting=".".join(here))
        raise _cannot_read(text, here, words)
    key = _string(text, found, (*here, "key"), name)
    _named(text, (*here, "key"), key, "name of a key")
    agents = _table(text, found, (*here, "agents"))
    return Profile(
        id=name,
        name=_string(text, found, (*here, "name"), name),
        key=key,
        base_url=_addresses(text, _table(text, found, (*here, "base_url")), (*here, "base_url")),
        models=_strings(text, found, (*here, "models")),
        agents={agent: _options(text, _table(text, agents, (*here, "agents", agent)), name, agent) for agent in agents},
        website=_string(text, found, (*here, "website")),
        preset=_string(text, found, (*here, "preset")),
        notes=_string(text, found, (*here, "notes")),
        tags=_list(text, found, (*here, "tags")),
    )


def _options(text: str, found: Mapping[str, Any], profile: str, agent: str) -> AgentOptions:
    here = ("profiles", profile, "agents", agent)
    surface = _string(text, found, (*here, "surface"))
    known = Surface(surface) if surface in list(Surface) else None
    way = _string(text, found, (*here, "way"))
    return AgentOptions(models=_strings(text, found, (*here, "models")), surface=known, way=way)


def _addresses(text: str, found: Mapping[str, Any], here: tuple[str, ...]) -> dict[Surface, str]:
    addresses = {}
    for surface in Surface:
        if surface in found:
            url = _string(text, found, (*here, surface.value))
            try:
                addresses[surface] = checked_url(url, _PLAIN_HTTP)
            except BadInput as error:
                place = (*here, surface.value)
                words = say("{setting}: {problem}", setting=".".join(place), problem=error.message)
                raise _cannot_read(text, place, words, error.hint) from None
    return addresses


def _checked(profile: Profile) -> None:
    checked_name(profile.id, "profile id")
    checked_name(profile.key, "name of a key")
    if profile.id == OWN_SIGN_IN:
        raise BadInput(
            say("not a usable profile id"),
            say("{profile} is reserved.", profile=repr(OWN_SIGN_IN)),
            hint=say("Choose another id."),
            about=About.NAME,
        )
    if not profile.name.isprintable():
        raise BadInput(
            say("not a usable name"),
            say("A profile's name cannot hold control characters."),
            hint=say("Type it again."),
            about=About.NAME,
        )
    labels.check(profile)
    for url in profile.base_url.values():
        checked_url(url, _PLAIN_HTTP)


def _named(text: str, path: tuple[str, ...], name: str, what: str) -> None:
    try:
        checked_name(name, what)
    except BadInput as error:
        raise _cannot_read(text, path, error.message, error.hint) from None


def _table(text: str, holder: Mapping[str, Any], path: tuple[str, ...]) -> Mapping[str, Any]:
    found = holder.get(path[-1], {})
    if not isinstance(found, dict):
        raise _cannot_read(text, path, say("{setting} must be a table.", setting=".".join(path)))
    return found


def _strings(text: str, holder: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, str]:
    found = _table(text, holder, path)
    return {name: _string(text, found, (*path, name)) for name in found}


def _string(text: str, holder: Mapping[str, Any], path: tuple[str, ...], default: str = "") -> str:
    found = holder.get(path[-1], default)
    if not isinstance(found, str):
        raise _cannot_read(text, path, say("{setting} must be text in quotes.", setting=".".join(path)))
    return found


def _order(text: str, document: Mapping[str, Any]) -> list[str]:
    return [*_list(text, document, ("order",))]


def _list(text: str, holder: Mapping[str, Any], path: tuple[str, ...]) -> tuple[str, ...]:
    found = holder.get(path[-1], [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        words = say('{setting} must be a list of texts, such as ["one", "two"].', setting=".".join(path))
        raise _cannot_read(text, path, words)
    return tuple(found)


def _cannot_read(text: str, path: tuple[str, ...], words: Phrase, hint: Phrase = NOTHING) -> CannotRead:
    line, column = toml.where(text, path)
    return CannotRead(words, line=line, column=column, hint=hint)
