"""Images: no key of ours in what is kept, and the very bytes come back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ezswitch.domain.errors import KeychainLocked
from ezswitch.domain.plan import Image, digest_of
from ezswitch.domain.secret import Secret
from ezswitch.switching.images import cut, cut_key_file, fill

ONE, TWO = Secret("sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"), Secret("sk-ez-EXAMPLEf1e0d9c8b7a6f5e4d3c2b1a0")

# Few letters, so that keys overlap each other, contain each other and repeat.
KEYS = st.dictionaries(st.sampled_from(["one", "two", "three"]), st.text("ab", max_size=4).map(Secret), max_size=3)
DATA = st.text("abc\n", max_size=30).map(str.encode)


@given(DATA, KEYS)
@example(b"", {})
@example(b"abab", {"one": Secret("ab")})
@example(b"aab", {"one": Secret("aa"), "two": Secret("ab")})
@example(b"aba", {"one": Secret("ab"), "two": Secret("aba")})
def test_what_is_cut_comes_back_byte_for_byte(data: bytes, keys: dict[str, Secret]) -> None:
    image, body = cut(data, 0o640, keys.items())
    assert fill(image, body, keys.__getitem__) == data
    assert (image.digest, image.stored, image.mode) == (digest_of(data), digest_of(body), 0o640)


@given(st.lists(st.sampled_from([b"x", b"\r\n", b'"', ONE.reveal().encode(), TWO.reveal().encode()]), max_size=8))
def test_no_piece_of_a_real_key_stays_in_the_body(parts: list[bytes]) -> None:
    data = b"".join(parts)
    image, body = cut(data, None, {"one": ONE, "two": TWO}.items())
    assert b"EXAMPLE" not in body
    assert "EXAMPLE" not in repr(image)
    assert len(image.holes) == sum(part.startswith(b"sk-ez") for part in parts)


def test_keys_at_both_edges_and_side_by_side_are_holes_in_order() -> None:
    data = f"{ONE.reveal()}{TWO.reveal()}={ONE.reveal()}".encode()
    image, body = cut(data, None, {"two": TWO, "one": ONE}.items())
    assert body == b"="
    assert image.holes == ((0, "one"), (0, "two"), (1, "one"))
    assert fill(image, body, {"one": ONE, "two": TWO}.__getitem__) == data


def test_of_two_keys_that_begin_alike_the_longer_one_is_cut_whole() -> None:
    long, short = Secret("sk-EXAMPLE-12"), Secret("sk-EXAMPLE-1")
    image, body = cut(b"k=sk-EXAMPLE-12;", None, {"short": short, "long": long}.items())
    assert (body, image.holes) == (b"k=;", ((2, "long"),))


def test_a_rotated_key_is_put_back_rotated() -> None:
    image, body = cut(f"k={ONE.reveal()}\n".encode(), None, {"one": ONE}.items())
    assert fill(image, body, lambda _: TWO) == f"k={TWO.reveal()}\n".encode()


def test_a_file_that_was_not_there_keeps_nothing_and_asks_for_no_key() -> None:
    image, body = cut(None, None, {"one": ONE}.items())
    assert (image, body) == (Image(None), b"")
    assert fill(image, b"anything", _nobody) is None
    assert cut_key_file(None, None, "one") == (Image(None), b"")


def test_a_key_that_cannot_be_read_is_an_error_and_no_half_file() -> None:
    image, body = cut(f"k={ONE.reveal()}".encode(), None, {"one": ONE}.items())
    with pytest.raises(KeychainLocked):
        fill(image, body, _nobody)


def test_without_a_hole_no_key_is_asked_for() -> None:
    image, body = cut(b"{}", None, {"one": ONE}.items())
    assert fill(image, body, _nobody) == b"{}"


@pytest.mark.parametrize("data", [f"{ONE.reveal()}\n".encode(), b"somebody else's key\n", b""])
def test_of_a_key_file_nothing_is_kept_whichever_key_stands_in_it(data: bytes) -> None:
    image, body = cut_key_file(data, 0o600, "one")
    assert body == b"\n"
    assert image == Image(digest_of(data), digest_of(b"\n") or "", ((0, "one"),), 0o600)
    assert fill(image, body, lambda _: ONE) == f"{ONE.reveal()}\n".encode()


def _nobody(name: str) -> Secret:
    raise KeychainLocked("locked", f"{name} cannot be read now.")
