"""The body of an answer: unpacked in pieces, and never more of it than a limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from ezswitch.domain.phrase import say
from ezswitch.domain.ports import WebFailure

LIMIT = 8 * 1024 * 1024
"""Bytes of a body that are read, after decompression."""


def unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield a body's bytes decompressed, in pieces of at most LIMIT: a small bomb never fills the memory."""
    if encoding.strip().lower() in {"", "identity"}:
        yield from chunks
        return
    if encoding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        raise WebFailure("protocol", say("its answer is packed in a way that was not asked for"))
    unpacker = zlib.decompressobj(wbits=47)  # 32 + 15: gzip or zlib, by its own first bytes
    try:
        for chunk in chunks:
            yield unpacker.decompress(chunk, LIMIT + 1)
    except zlib.error:
        raise WebFailure("protocol", say("its answer is packed and cannot be unpacked")) from None


def cut_at(chunks: Iterable[bytes], *, cut: bool) -> bytes:
    """Return at most LIMIT bytes; where there are more, `cut` them or raise WebFailure "too_large"."""
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > LIMIT:
            if cut:
                break
            raise WebFailure("too_large", say("its answer is longer than {megabytes} MB", megabytes=LIMIT // 1024**2))
    return bytes(body[:LIMIT])
