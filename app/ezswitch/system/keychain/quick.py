"""The shortest way to a key, for agents that wait for it: no dataclass, no JSON parser, no library unless needed."""

from __future__ import annotations

import os
import sys

from ezswitch.domain.errors import NoKeychain
from ezswitch.domain.phrase import say
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.shape import RECORDS, VERSION, is_plain_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ezswitch.system.keychain.secret_service import SecretService

_START = f'{{"v":{VERSION},"secret":"'


def key_for(
    name: str, variables: Mapping[str, str], state: str, seconds: float, addresses: tuple[str, ...] = ()
) -> str:
    """Return the key, letting the keychain ask the user: starting an agent is asking for it.

    `state` is our state folder, `seconds` the deadline of a call that asks nobody, `addresses` where the agent says
    that it will send the key (none: it does not say): where one is not approved for the key, there is none. Raises
    KeychainError; the key is one line of printable ASCII.
    """
    socket = variables.get("EZSWITCH_DEMO_SOCKET", "")
    if socket:
        return _key_of_demo(name, socket)
    kept = _key_kept_apart(name, state, addresses)
    if kept is not None:
        return kept
    text = _text_in_keychain(name, variables, seconds)
    if text is None:
        raise failures.no_key(name)
    return key_in(name, text, addresses)


def key_in(name: str, text: str, addresses: tuple[str, ...] = ()) -> str:
    """Return the key that a record's text holds or whose command it names; raises KeychainError."""
    if text.startswith(_START):
        secret, _, rest = text[len(_START) :].partition('"')
        if (
            is_plain_key(secret)
            and "\\" not in secret
            and rest.startswith(",")
            and all(_approved(one, rest) for one in addresses)
        ):
            return secret
    from ezswitch.system.keychain.commands import key_from_command  # noqa: PLC0415 - only where it is needed
    from ezswitch.system.keychain.record import from_text  # noqa: PLC0415 - costs a parser

    record = from_text(name, text)
    if addresses:
        from ezswitch.system.keychain.approved import approved_only  # noqa: PLC0415 - only where it is not plain

        approved_only(name, addresses, record.origins)
    if record.secret is None:
        return key_from_command(name, record.command)
    return record.secret.reveal()


def _approved(address: str, rest: str) -> bool:
    """Tell whether a record's own text names the address's beginning as approved; False: it takes a closer look."""
    host = "/".join(address.split("/", 3)[:3])
    return "://" in host and not {'"', "\\", "@"}.intersection(host) and f'"{host}"' in rest


def secret_service(variables: Mapping[str, str], seconds: float) -> SecretService:
    """Connect to the Secret Service; raises NotHere where there is none or no jeepney to speak to it, KeychainHung."""
    try:
        from ezswitch.system.keychain.secret_service import connected  # noqa: PLC0415 - Linux only
    except ImportError:
        raise failures.no_keychain(say("What speaks to the keychain here (jeepney) cannot be imported.")) from None
    return connected(variables, seconds)


def _text_in_keychain(name: str, variables: Mapping[str, str], seconds: float) -> str | None:
    if sys.platform == "linux":
        try:
            service = secret_service(variables, seconds)
            try:
                return service.read(name, prompt=True)
            finally:
                service.bus.close()
        except failures.NotHere as error:
            return _text_by_library(name, variables, error)
    return _text_by_library(name, variables, None)


def _text_by_library(name: str, variables: Mapping[str, str], error: NoKeychain | None) -> str | None:
    from ezswitch.system.keychain.library import Library  # noqa: PLC0415 - starts a process

    try:
        return Library(variables).read(name, prompt=True)
    except NoKeychain as second:
        raise (error or second) from None


def _key_kept_apart(name: str, state: str, addresses: tuple[str, ...]) -> str | None:
    """Return the key of a name that stands in key-records.json, None for every other name."""
    try:
        os.stat(f"{state}/{RECORDS}")  # noqa: PTH116 - pathlib costs 5 ms
    except OSError:
        return None
    from ezswitch.system.keychain.kept import kept_key  # noqa: PLC0415 - only where there are any

    return kept_key(name, state, addresses)


def _key_of_demo(name: str, path: str) -> str:
    import socket  # noqa: PLC0415 - only in a demo

    key = b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        try:
            door.settimeout(5)
            door.connect(path)
            door.sendall(name.encode() + b"\n")
            while part := door.recv(4096):
                key += part
        except OSError:
            raise failures.no_keychain(
                say("The ezswitch demo that was asked for the key is not running any more.")
            ) from None
    text = key.decode("ascii", "replace").strip()
    if not is_plain_key(text):
        raise failures.no_key(name)
    return text
