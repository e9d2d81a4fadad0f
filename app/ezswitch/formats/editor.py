"""The editor of a text format: what switching and agents need of it, and the one that goes by a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ezswitch.formats import dotenv, jsonc, toml_editor, yaml
from ezswitch.formats.jsonc import JsonValue, KeyPath, Missing


class Editor(Protocol):
    """Pure functions on one format's text; every one raises CannotRead for a text that does not parse."""

    def check(self, text: str, *, strict: bool = False) -> None:
        """Raise CannotRead unless the text parses; `strict` refuses what only lenient parsers accept."""

    def get(self, text: str, path: KeyPath) -> JsonValue | Missing:
        """Return the value at a path, or MISSING."""

    def put(self, text: str, path: KeyPath, new: JsonValue) -> str:
        """Return the text with a value set, parents created."""

    def remove(self, text: str, path: KeyPath) -> str:
        """Return the text without what stands at a path."""

    def edit(self, text: str, changes: Mapping[KeyPath, JsonValue | Missing]) -> str:
        """Return the text with several values put or (MISSING) removed."""

    def missing_parent(self, text: str, path: KeyPath) -> KeyPath | None:
        """Return the outermost part of a path that does not exist: removing it takes back a later `put`."""


_EDITORS: Mapping[str, Editor] = {"dotenv": dotenv, "jsonc": jsonc, "toml": toml_editor, "yaml": yaml}


def editor_for(format_name: str) -> Editor:
    """Return the editor of a format; raises ValueError for one that there is none for."""
    if format_name in _EDITORS:
        return _EDITORS[format_name]
    raise ValueError(f"there is no editor for the format {format_name!r}")
