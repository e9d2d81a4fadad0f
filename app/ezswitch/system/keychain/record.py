"""The record of one key as text: compact JSON, the key first, so that a reader in a hurry needs no parser."""

from __future__ import annotations

import json

from ezswitch.domain.errors import BadInput
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin, origin_of
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.shape import VERSION, is_command, is_plain_key


def to_text(record: KeyRecord) -> str:
    """Return the text that the keychain keeps."""
    what = {"command": list(record.command)} if record.secret is None else {"secret": record.secret.reveal()}
    rest = {"origins": sorted(str(origin) for origin in record.origins), "revision": record.revision}
    return json.dumps({"v": VERSION} | what | rest, separators=(",", ":"))


def from_text(name: str, text: str) -> KeyRecord:
    """Return the record; raises KeychainError where the text is none.

    A bare key (somebody ran `keyring set ezswitch NAME`) is a record that no origin is approved for yet.
    """
    if not text.startswith("{"):
        bare = text.strip()
        if not is_plain_key(bare):
            raise failures.damaged(name)
        return KeyRecord(Secret(bare))
    try:
        table = json.loads(text)
    except (ValueError, RecursionError):
        raise failures.damaged(name) from None
    return _from_table(name, table)


def _from_table(name: str, table: object) -> KeyRecord:
    if not isinstance(table, dict) or table.get("v") != VERSION:
        raise failures.damaged(name)
    secret, command, revision = table.get("secret"), table.get("command", []), table.get("revision", 1)
    if (secret is None) == (not command) or not is_command(command) or not isinstance(revision, int):
        raise failures.damaged(name)
    if secret is not None and not is_plain_key(secret):
        raise failures.damaged(name)
    origins = origins_from(name, table.get("origins", []))
    return KeyRecord(None if secret is None else Secret(secret), tuple(command), origins, revision)


def origins_from(name: str, texts: object) -> frozenset[Origin]:
    """Return stored origins; raises KeychainError where they are none."""
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise failures.damaged(name)
    try:
        return frozenset(origin_of(text) for text in texts)
    except BadInput:
        raise failures.damaged(name) from None
