"""Notes and tags: as they are typed, and what must not stand in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ezswitch.domain.errors import BadInput
from ezswitch.domain.profile import Profile
from ezswitch.profiles import labels

PLAIN = Profile("a", "A", "a", {})


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("work, eu", ("work", "eu")),
        ("#work,Work,  night   runs ", ("work", "night runs")),
        ("büro,办公", ("büro", "办公")),
    ],
)
def test_tags_as_they_are_typed(typed: str, tags: tuple[str, ...]) -> None:
    assert labels.tags_in(typed) == tags


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"notes": "x" * 2001}, "not usable notes"),
        ({"notes": "a\x1b[31mb"}, "not usable notes"),
        ({"notes": "turn\u202earound"}, "not usable notes"),
        ({"tags": ("x" * 33,)}, "not a usable tag"),
        ({"tags": ("a,b",)}, "not a usable tag"),
        ({"tags": (" ",)}, "not a usable tag"),
        ({"tags": tuple(map(str, range(13)))}, "too many tags"),
        ({"notes": "the key: sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"}, "a key in the notes"),
        ({"tags": ("sk-ez-EXAMPLE0a1b2c3d4e5f6a7",)}, "a key in the notes"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_not_repeated(changes: dict[str, object], title: str) -> None:
    with pytest.raises(BadInput) as refused:
        labels.check(replace(PLAIN, **changes))
    assert refused.value.title == title
    assert refused.value.hint or title == "a key in the notes"
    assert "EXAMPLE" not in str(refused.value)


def test_lines_of_words_are_fine() -> None:
    labels.check(replace(PLAIN, notes="One.\nTwo:\tthree, ü, 夜间", tags=("eu", "night runs")))
