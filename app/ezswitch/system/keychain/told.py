"""The address that an agent's own TOML file names: where a key will go that this agent asks for."""

from __future__ import annotations

from ezswitch.domain.errors import KeychainDenied
from ezswitch.domain.phrase import say

_LARGEST = 1 << 24


def address_told(path: str, setting: str) -> str:
    """Return the text at a dotted setting of a TOML file, "" where there is none: then the agent asks its own provider.

    Raises KeychainDenied where the file cannot be read as one.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:  # noqa: PTH123 - pathlib costs 5 ms
            text = file.read(_LARGEST)
        table, _, name = setting.rpartition(".")
        told = _as_written(text.replace("\r\n", "\n"), table, name)
        return _parsed(text, setting) if told is None else told
    except (OSError, ValueError, RecursionError):
        raise _unclear(path) from None


def _as_written(text: str, table: str, name: str) -> str | None:
    """Return the address where it stands as we write it, None where a closer look is needed: a parser takes 16 ms."""
    lines = text.split("\n")
    if lines.count(f"[{table}]") != 1 or '"""' in text or "'''" in text:
        return None
    for line in lines[lines.index(f"[{table}]") + 1 :]:
        if line.startswith("["):
            return None
        value, quote, rest = line.removeprefix(f'{name} = "').partition('"')
        if line.startswith(f'{name} = "') and quote and not rest and "\\" not in value:
            return value
    return None


def _parsed(text: str, setting: str) -> str:
    import tomllib  # noqa: PLC0415 - only where it is not plain

    found: object = tomllib.loads(text)
    for name in setting.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) else ""


def _unclear(path: str) -> KeychainDenied:
    return KeychainDenied(
        say("a settings file that cannot be read"),
        say("No key was given out: {path} says where it would go, and cannot be read.", path=path),
        hint=say("Correct the file, or put the agent on its profile again."),
    )
