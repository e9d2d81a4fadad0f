"""Signatures that minisign 0.11 itself made: right, of something else, of somebody else, and broken."""

from __future__ import annotations

import pytest

from ezswitch.domain.errors import BadInput, Refused
from ezswitch.profiles.subscribed import key_id
from ezswitch.system.signatures import MinisignSignatures

PUBLIC_KEY = "RWRsJBZEkKZ0+Sk0sf6EZZSMkluqyZDDeHtNrR9vrsfjysbnxXs9e98X"
STRANGER = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
DATA = b'ezswitch_bundle = 1\n\n[profiles.one]\nbase_url.openai = "https://one.example/v1"\n'
SIGNATURE = b"""\
untrusted comment: signature from minisign secret key
RURsJBZEkKZ0+dOC1UMevCFqKM2lyS/TUbcbxFjw3l4UGtleyU9J3s7KX7wMWFJAdz/uMG7zIRTU8B7L8hpKk5GdPEAUT5rIjQE=
trusted comment: Acme, first
OzInmJNkY8yHwVPAJMSr+vh7sm5942+/DkKHc1KLjABuvDNpPjj2tAN1K1R/JK/P/9Zn1RP9z08rCUHrwDO8CA==
"""
LEGACY = b"""\
untrusted comment: signature from minisign secret key
RWRsJBZEkKZ0+fhlbFCCVzf+ETgVJGvOwo1qEh8xv7UPZP4y9xi7byKLrCDSuJhMpTz7saPHJHIP3c2X7kQ62Y1FeCQ31nT7Zwo=
trusted comment: legacy
dOSEMnUp1kns+bc7nytPknMUW+Llt07PYM29BOzZ53XyvcYf0MR/w6uQwMwnRtvzaB2gEW+mLhbBKKEUp+mxBQ==
"""


def test_a_signature_of_minisign_is_good_and_gives_its_trusted_comment() -> None:
    verify = MinisignSignatures().verify
    assert verify(DATA, SIGNATURE, PUBLIC_KEY) == "Acme, first"
    assert verify(DATA, LEGACY, f" {PUBLIC_KEY}\n") == "legacy"
    assert key_id(PUBLIC_KEY) == "F974A6904416246C"


@pytest.mark.parametrize(
    ("data", "signature", "public_key"),
    [
        (DATA + b"\n", SIGNATURE, PUBLIC_KEY),
        (DATA, SIGNATURE, STRANGER),
        (DATA, SIGNATURE.replace(b"first", b"later"), PUBLIC_KEY),
        (DATA, SIGNATURE.replace(b"RURsJBZE", b"RWRsJBZE"), PUBLIC_KEY),
        (DATA, SIGNATURE.replace(b"dOC1", b"dOC2"), PUBLIC_KEY),
        (DATA, b"", PUBLIC_KEY),
        (DATA, b"<html>not found</html>", PUBLIC_KEY),
        (DATA, SIGNATURE[:100], PUBLIC_KEY),
        (DATA, b"\xff" * 300, PUBLIC_KEY),
        (DATA, SIGNATURE.replace(b"trusted comment: Acme", b"trusted comment: \xff"), PUBLIC_KEY),
    ],
)
def test_any_other_signature_is_refused(data: bytes, signature: bytes, public_key: str) -> None:
    with pytest.raises(Refused) as caught:
        MinisignSignatures().verify(data, signature, public_key)
    assert caught.value.title == "signature is wrong"
    assert "Nothing was changed" in caught.value.hint


@pytest.mark.parametrize("public_key", ["", "hello", PUBLIC_KEY[:-4], "RU" + PUBLIC_KEY[2:], "\u202e"])
def test_what_is_no_public_key_is_said_to_be_none(public_key: str) -> None:
    with pytest.raises(BadInput, match="no public key of minisign"):
        MinisignSignatures().verify(DATA, SIGNATURE, public_key)
