"""Images of files for the journal: the bytes without our keys, and the way back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from ezswitch.domain.plan import Image, digest_of
from ezswitch.domain.secret import Secret

KeyLookup = Callable[[str], Secret]
"""Name of a key -> the key; may raise a KeychainError."""


def digest_of_key(secret: Secret) -> str:
    """Return the SHA-256 of a key in hex: enough to know it again."""
    return hashlib.sha256(secret.reveal().encode()).hexdigest()


def cut(data: bytes | None, mode: int | None, keys: Iterable[tuple[str, Secret]]) -> tuple[Image, bytes]:
    """Return a file's image and the body to keep, from which every one of these keys (by name) is cut out."""
    if data is None:
        return Image(digest=None), b""
    holes: list[tuple[int, str]] = []
    body = bytearray()
    position, every = 0, tuple(keys)
    while (found := _next_key(data, position, every)) is not None:
        at, name, length = found
        body += data[position:at]
        holes.append((len(body), name))
        position = at + length
    body += data[position:]
    kept = bytes(body)
    return Image(digest_of(data), hashlib.sha256(kept).hexdigest(), tuple(holes), mode), kept


def cut_key_file(data: bytes | None, mode: int | None, name: str) -> tuple[Image, bytes]:
    """Return the image of keys/NAME, of which nothing but the final newline is kept, whichever key stands in it."""
    if data is None:
        return Image(digest=None), b""
    return Image(digest_of(data), hashlib.sha256(b"\n").hexdigest(), ((0, name),), mode), b"\n"


def fill(image: Image, body: bytes, key: KeyLookup) -> bytes | None:
    """Return the file's bytes again, with the keys as they are now (a rotated key is put back rotated)."""
    if image.digest is None:
        return None
    data = bytearray()
    taken = 0
    for at, name in image.holes:
        data += body[taken:at] + key(name).reveal().encode()
        taken = at
    return bytes(data + body[taken:])


def _next_key(data: bytes, start: int, keys: tuple[tuple[str, Secret], ...]) -> tuple[int, str, int] | None:
    hits = []
    for name, secret in keys:
        text = secret.reveal().encode()
        at = data.find(text, start) if text else -1
        if at >= 0:
            hits.append((at, name, len(text)))
    return min(hits, key=lambda hit: (hit[0], -hit[2])) if hits else None
