"""Values with placeholders, as a user's own agent declares them: `"Bearer {key}"` is filled in, and read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ezswitch.agents.agent import Use
from ezswitch.agents.owned import with_v1, without_v1
from ezswitch.agents.references import READ_AS_MORE
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import Phrase, say
from ezswitch.formats import shell

MODEL = "model"
ROLES = ("small", "opus", "sonnet", "haiku", "fable", "subagent")
"""Further roles, as {model.small}; {model} is the main one."""

ADDRESSES = ("base_url", "base_url_v1", "base_url_root")
KEYS = ("helper", "key_file", "key")
"""The three ways in which a key is delivered, the best one first."""

PLACEHOLDERS: Mapping[str, Phrase] = MappingProxyType(
    {
        "base_url": say("The profile's address, as it stands there."),
        "base_url_v1": say("The profile's address with /v1 at its end."),
        "base_url_root": say("The profile's address without /v1 at its end."),
        "helper": say("The command line that prints the key."),
        "key_file": say("The path of a file of mode 0600 that holds the key."),
        "key": say("The key itself."),
        "key_name": say("The name of the key."),
        "profile": say("The profile's id, by which ezswitch knows its own settings again."),
        "name": say("The profile's display name."),
        MODEL: say("The main model."),
        **{f"{MODEL}.{role}": say("The model of the role {role}, or the main one.", role=role) for role in ROLES},
    }
)
"""Every placeholder, and what stands in its place."""

_PLACE = re.compile(r"\{([a-z0-9_.]+)\}")


def names_in(template: str) -> tuple[str, ...]:
    """Return the names between braces, known ones and others, in order."""
    return tuple(_PLACE.findall(template))


def fixed_parts(template: str) -> tuple[str, ...]:
    """Return what stands around the placeholders."""
    return tuple(part for part in _PLACE.sub("\0", template).split("\0") if part)


def values_for(use: Use) -> dict[str, str]:
    """Return placeholder -> text for a profile.

    Raises Refused for an address, model or name that a program could take for a variable, a file or a command: what
    the user's own agent does with such texts nobody knows here.
    """
    main = use.models.get("main", "")
    models = {f"{MODEL}.{role}": use.models.get(role) or main for role in ROLES}
    plain = {"base_url": use.base_url, "name": use.name or use.profile, MODEL: main, **models}
    for name, text in plain.items():
        if READ_AS_MORE.search(text):
            raise Refused(
                say("would be read as something else"), _suspect(name), hint=say("Take it out of the profile.")
            )
    addresses = {"base_url_v1": with_v1(use.base_url), "base_url_root": without_v1(use.base_url)}
    ours = {"helper": shell.quote(use.helper, use.platform), "key_file": str(use.key_file), "key_name": use.key}
    key = use.secret.reveal() if use.secret else ""
    return {**plain, **addresses, **ours, "profile": use.profile, "key": key}


def _suspect(placeholder: str) -> Phrase:
    if placeholder == "base_url":
        return say("The profile's address has something in it that a program may take for a variable, file or command.")
    if placeholder == "name":
        return say("The profile's name has something in it that a program may take for a variable, file or command.")
    return say("A model of the profile has something in it that a program may take for a variable, file or command.")


def filled(template: str, values: Mapping[str, str]) -> str | None:
    """Return the template with its placeholders filled in, None where a model it names is not known."""
    if any(not values[name] for name in names_in(template) if name.partition(".")[0] == MODEL):
        return None
    return _PLACE.sub(lambda found: values[found[1]], template)


def read_back(template: str, text: str) -> dict[str, str] | None:
    """Return placeholder -> what stands in its place in a text, None for a text that the template cannot give."""
    pieces, seen, at = [], set[str](), 0
    for place in _PLACE.finditer(template):
        name = place[1].replace(".", "_")
        pieces += [re.escape(template[at : place.start()]), f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"]
        seen.add(name)
        at = place.end()
    found = re.fullmatch("".join([*pieces, re.escape(template[at:])]), text)
    return {name: found[name.replace(".", "_")] for name in names_in(template)} if found else None
