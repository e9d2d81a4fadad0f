"""Every form in which a key could lie somewhere, and what of a home, a trace or a text holds one."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

_HEAD, _TAIL = 8, 3
"""What a mask may show ("sk-ez-" and the last two characters) is no part of what is looked for."""


def forms(key: str) -> dict[str, bytes]:
    """Return the middle of a key in every form that programs bring texts into, by name."""
    core = key[_HEAD:-_TAIL]
    plain = core.encode()
    found = {
        "plain": plain,
        "reversed": plain[::-1],
        "percent-encoded": quote(core, safe="").encode(),
        "percent-encoded small": quote(core, safe="").lower().encode(),
        "form-encoded": quote_plus(core).encode(),
        "JSON": json.dumps(core)[1:-1].encode(),
        "JSON with slashes": json.dumps(core)[1:-1].replace("/", "\\/").encode(),
        "JSON in JSON": json.dumps(json.dumps(core)[1:-1])[1:-1].encode(),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "repr": repr(core)[1:-1].encode(),
        "HTML": core.replace("&", "&amp;").replace('"', "&quot;").encode(),
        "UTF-16 little": core.encode("utf-16-le"),
        "UTF-16 big": core.encode("utf-16-be"),
    }
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + plain)
        # The ends mix with whatever stands around the key.
        inner = text[-(-shift * 4 // 3) : -4]
        found[f"base64 at {shift}"] = inner
        found[f"base64url at {shift}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def in_bytes(data: bytes, keys: tuple[str, ...]) -> list[str]:
    """Return the forms of these keys that stand in some bytes."""
    return [form for key in keys for form, needle in forms(key).items() if needle in data]


def in_files(root: Path, keys: tuple[str, ...]) -> dict[Path, list[str]]:
    """Return every file below a folder that holds one, in its bytes, its name or where it links to: the forms."""
    found: dict[Path, list[str]] = {}
    for path in _everything(root):
        said = [str(path).encode()]
        said.append(
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        )
        if hits := [form for data in said for form in in_bytes(data, keys)]:
            found[path] = hits
    return found


def _everything(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.is_symlink() or path.is_file() or path.is_dir():
            yield path
