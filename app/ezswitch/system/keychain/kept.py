"""Reads what is kept apart from the OS keychain: key-records.json, and the keys in keys/NAME."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ezswitch.domain.errors import KeychainError
from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Files
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.approved import approved_only
from ezswitch.system.keychain.commands import key_from_command
from ezswitch.system.keychain.record import origins_from
from ezswitch.system.keychain.shape import RECORDS, VERSION, is_command, is_plain_key
from ezswitch.system.reasons import words

LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry of key-records.json: kind "file" or "command", the command, origins as texts, revision. No secret."""

    kind: str
    command: tuple[str, ...]
    origins: tuple[str, ...]
    revision: int


def kept_records(state: Path) -> dict[str, Kept]:
    """Return the entries by name, {} where there is no such file; raises KeychainError where it is damaged."""
    path = state / RECORDS
    try:
        with path.open("rb") as file:
            table = json.loads(file.read(LARGEST))
        return _entries(table)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeychainError(
            say("key records cannot be read"),
            say("The list of keys that are kept outside the keychain cannot be read."),
            hint=say("Correct or remove it, then store those keys again."),
            path=str(path),
        ) from None


def records_text(records: dict[str, Kept]) -> str:
    """Return the text of key-records.json."""
    keys = {
        name: {
            "kind": kept.kind,
            "command": list(kept.command),
            "origins": list(kept.origins),
            "revision": kept.revision,
        }
        for name, kept in sorted(records.items())
    }
    return json.dumps({"version": VERSION, "keys": keys}, indent=2) + "\n"


def kept_key(name: str, state: str, addresses: tuple[str, ...] = ()) -> str | None:
    """Return the key of a name that is kept apart, running its command if it has one; None for other names.

    Raises KeychainDenied where one of the `addresses` that it would go to is not approved.
    """
    kept = kept_records(Path(state)).get(name)
    if kept is None:
        return None
    if addresses:
        approved_only(name, addresses, origins_from(name, list(kept.origins)))
    return key_from_command(name, kept.command) if kept.kind == "command" else key_in_file(name, Path(state))


def key_in_file(name: str, state: Path) -> str:
    """Return the key in keys/NAME; raises NoKey, or KeychainError where the file cannot be read or holds no key."""
    path = state / "keys" / name
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST).decode("utf-8", "replace").strip()
    except FileNotFoundError:
        raise failures.no_key(name) from None
    except OSError as error:
        raise KeychainError(
            say("key file cannot be read"),
            say("The file with the key {key} cannot be read: {why}.", key=name, why=words(error)),
            path=str(path),
        ) from None
    if not is_plain_key(text):
        raise failures.damaged(name)
    return text


def _entries(table: dict[str, Any]) -> dict[str, Kept]:
    if table["version"] != VERSION:
        raise ValueError(VERSION)
    return {name: _entry(fields) for name, fields in table["keys"].items()}


def drop_lent_keys(state: Path, files: Files) -> None:
    """Remove every keys/NAME that stood there for an agent only; those that their owner keeps in a file stay."""
    folder = state / "keys"
    kept = kept_records(state)
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        if file.name not in kept or kept[file.name].kind != "file":
            files.remove(file)


def _entry(fields: dict[str, object]) -> Kept:
    kind, command, revision = fields["kind"], fields.get("command", []), fields.get("revision", 1)
    origins = fields.get("origins", [])
    if kind not in ("file", "command") or not is_command(command) or (kind == "command") != bool(command):
        raise ValueError(kind)
    if not is_command(origins) or not isinstance(revision, int):
        raise ValueError(kind)
    assert isinstance(command, list)
    assert isinstance(origins, list)
    return Kept(str(kind), tuple(command), tuple(origins), revision)
