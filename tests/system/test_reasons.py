"""The system's refusals in words: ours can be said in any language, its own stay as they are."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.reasons import words, write_failed


@pytest.mark.parametrize(
    ("error", "template", "text"),
    [
        (OSError(errno.ENOSPC, "No space"), "no space left on the disk", "no space left on the disk"),
        (OSError(errno.EPIPE, "Broken pipe"), "{text}", "broken pipe"),
        (OSError(errno.EPIPE, ""), "unknown reason", "unknown reason"),
        (OSError("as a library {says}"), "{text}", "as a library {says}"),
    ],
)
def test_our_words_are_phrases_and_the_systems_are_said_as_they_are(error: OSError, template: str, text: str) -> None:
    said = words(error)
    assert (said.template, said) == (template, text)


def test_what_failed_and_why_are_phrases_in_the_message() -> None:
    path = Path("/a/{file}")
    error = write_failed(say("Cannot lock {path}", path=path), path, OSError(errno.EROFS, "Read-only"))
    assert error.message == "Cannot lock /a/{file}: the file system is read-only."
    parts = error.message.parameters
    assert [part.template for part in parts.values() if isinstance(part, Phrase)] == [
        "Cannot lock {path}",
        "the file system is read-only",
    ]
    assert error.hint == "Make the file system writable, then try again."
