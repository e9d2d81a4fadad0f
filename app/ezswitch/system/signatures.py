"""Signatures in minisign's format, verified by py-minisign (Ed25519 by the library cryptography)."""

from __future__ import annotations

from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.phrase import Phrase, say, verbatim


class MinisignSignatures:
    """The `Signatures` port. The library is imported when there is something to verify."""

    def verify(self, data: bytes, signature: bytes, public_key: str) -> str:
        """Return the trusted comment of a good signature; see the port."""
        import minisign  # noqa: PLC0415  it brings cryptography, 20 ms

        try:
            key = minisign.PublicKey.from_base64(public_key.strip())
        except ValueError:
            raise BadInput(
                say("not a public key"),
                say("This is no public key of minisign."),
                hint=say("It is the second line of minisign.pub, 56 characters that begin with RW."),
            ) from None
        try:
            found = minisign.Signature.from_bytes(signature)
            key.verify(data, found)
        except ValueError as error:  # the library's own errors are ValueErrors, and so are those of strange text
            raise Refused(
                say("signature is wrong"),
                say("The shared setup is not signed with the key that you trust for it: {why}.", why=_words(error)),
                hint=say("Nothing was changed. Ask its owner, by another way than its address, what happened."),
            ) from None
        return str(found.trusted_comment)


def _words(error: ValueError) -> Phrase:
    return verbatim(str(error)) or say("the signature cannot be read")
