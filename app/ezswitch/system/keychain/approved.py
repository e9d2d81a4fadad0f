"""Whether an address that an agent is about to use is one that a key may go to."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Set as AbstractSet

from ezswitch.domain.errors import BadInput, KeychainDenied
from ezswitch.domain.phrase import Phrase, say, sentences
from ezswitch.domain.surface import Origin, origin_of

_LARGEST = 1 << 24


def approved_only(name: str, addresses: tuple[str, ...], origins: AbstractSet[Origin]) -> None:
    """Raise KeychainDenied, in words that the agent shows, where a key would go to a host nobody approved.

    An empty address is the agent's own provider: a gateway's key has no business there.
    """
    for address in addresses:
        try:
            origin = origin_of(address) if address else None
        except BadInput:
            origin = None
        if origin not in origins:
            raise _denied(name, address, origin)


def address_in(path: str, variable: str) -> tuple[str, ...]:
    """Return the values that a settings file gives a variable in its `env`, () where it gives none or does not parse.

    An agent skips a file that is no JSON, so there is nothing to be afraid of in one. Where the agent may read what
    cannot be read here, KeychainDenied is raised. It is read as JavaScript does: bytes that are no UTF-8 are replaced,
    numbers have any length, and what is no text becomes one: ["https://..."] is an address too.
    """
    try:
        data = _read(path)
        text = data.decode("utf-16-le" if data.startswith(b"\xff\xfe") else "utf-8", "replace")
        env = json.loads(text.removeprefix("\ufeff"), parse_int=str)["env"]
        # Windows' variables have no case, so there another spelling sets the same one.
        values = [value for name, value in env.items() if name.upper() == variable.upper()]
    except RecursionError:
        raise _unclear(path, say("it is nested too deeply")) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()
    return tuple(value if isinstance(value, str) else json.dumps(value) for value in values)


def _read(path: str) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as file:  # noqa: PTH123 - pathlib costs 5 ms
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _unclear(path, say("it is no file"))  # a pipe would hold whoever reads it
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise _unclear(path, say("it is too large"))
    return data


def _unclear(path: str, why: Phrase) -> KeychainDenied:
    return KeychainDenied(
        say("a settings file that cannot be read"),
        say(
            "No key was given out: {path} in this folder may send it elsewhere, and cannot be read ({why}).",
            path=path,
            why=why,
        ),
        hint=say("Look at what the file is, and correct or remove it."),
    )


def _denied(name: str, address: str, origin: Origin | None) -> KeychainDenied:
    if address:
        agree = say("If it may be: ezswitch keys approve {key} {address}", key=name, address=origin or "ADDRESS")
        hint = sentences(say("Something set another address (a project's settings, a variable)."), agree)
    else:
        hint = say("Its settings name no address any more: put it on its profile again, or on its own sign-in.")
    return KeychainDenied(say("a new host for this key"), _not_given_out(name, address, origin), hint=hint)


def _not_given_out(name: str, address: str, origin: Origin | None) -> Phrase:
    if origin:
        return say(
            "The key {key} was not given out: the agent would send it to {host}, which it is not approved for.",
            key=name,
            host=origin,
        )
    if not address:
        return say(
            "The key {key} was not given out: the agent would send it to its own provider,"
            " which it is not approved for.",
            key=name,
        )
    return say(
        "The key {key} was not given out: the agent would send it to an address that is none,"
        " which it is not approved for.",
        key=name,
    )
