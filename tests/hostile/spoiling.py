"""Spoils good bytes the ways files get spoiled: cut, doubled, swapped, and with what parsers choke on in the middle."""

from __future__ import annotations

from hypothesis import strategies as st

NASTY: tuple[bytes, ...] = (
    b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\n\n", b"\t", b"\x0b", b"\x1b[2J\x1b]0;x\x07",
    b"\x7f",
    "\u202e\u2066\u200b\u2028".encode(), "\U0001f469\u200d\U0001f680\u0301".encode(), b"\xed\xa0\x80", b"\\ud800",
    b"\\u0000", b"\\", b'"', b"'", b'"""', b"'''", b"`", b"$(x)", b"${X}", b"%s%n", b"{", b"}", b"[", b"]", b"[[",
    b"]]",
    b":", b"=", b",", b"#", b"//", b"/*", b"*/", b"---\n", b"...\n", b"&a", b"*a", b"<<: *a",
    b"!!python/object:os.x {}",
    b"!!binary x", b"? ", b"- ", b"| \n", b">-\n", b"null", b"true", b"NaN", b"-Infinity", b"1e999", b"9" * 5000,
    b"0x1F", b"1_000", b"2026-11-29T00:00:00Z", b"__proto__", b"[" * 3000, b'{"a":' * 3000, b"{a: " * 300,
    b"a." * 3000,
    b" " * 5000, b"\\" * 999, b"../" * 50, b"ezswitch", b"<html>",
)  # fmt: skip
"""What is put into the middle of something; deep and long ones are bounded, files of 16 MB have tests of their own."""


@st.composite
def spoiled(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Return one of the seeds after one to four accidents, or bytes of no origin at all."""
    if draw(st.integers(0, 19)) == 0:
        return draw(st.binary(max_size=300))
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 0, 1, 1, 2, 5, 20, 200))))
        again = data[start:end] * draw(st.sampled_from((0, 0, 1, 2)))
        data = data[:start] + draw(st.sampled_from(NASTY)) + again + data[end:]
    return data[:200_000]


def text_of(data: bytes) -> str:
    """Return bytes as a text that may hold anything a decoder lets through, lone surrogates too."""
    return data.decode("utf-8", "surrogateescape" if data[:1] == b"\xed" else "replace")
