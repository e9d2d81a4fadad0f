"""Notes and tags of a profile: what may stand in them, and how tags are typed."""

from __future__ import annotations

from ezswitch.domain.errors import BadInput
from ezswitch.domain.keylike import holds_key
from ezswitch.domain.profile import Profile

MOST_TAGS = 12
LONGEST_TAG = 32
LONGEST_NOTES = 2000
_LINES = "\n\t"


def tags_in(typed: str) -> tuple[str, ...]:
    """Return the tags of what was typed: between commas, each once whatever its capitals, in the order given."""
    found: dict[str, str] = {}
    for part in typed.split(","):
        tag = " ".join(part.strip().removeprefix("#").split())
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def check(profile: Profile) -> None:
    """Raise BadInput for notes or tags that cannot be kept: too many, too long, unprintable, or with a key in them."""
    if len(profile.notes) > LONGEST_NOTES or not _shown(profile.notes):
        words = f"Notes are up to {LONGEST_NOTES} printable characters."
        raise BadInput("not usable notes", words, hint="Shorten them.")
    for tag in profile.tags:
        if not tag.strip() or len(tag) > LONGEST_TAG or not tag.isprintable() or "," in tag:
            words = f"A tag is up to {LONGEST_TAG} printable characters without a comma."
            raise BadInput("not a usable tag", words, hint="Shorten it.")
    if len(profile.tags) > MOST_TAGS:
        raise BadInput("too many tags", f"A profile has up to {MOST_TAGS} tags.", hint="Take some out.")
    if holds_key(profile.notes) or any(holds_key(tag) for tag in profile.tags):
        words = "There is something like a key in the notes or tags, and they are kept in a readable file."
        raise BadInput("a key in the notes", words, hint="Take it out there, and store it as the profile's key.")


def _shown(text: str) -> bool:
    return all(letter.isprintable() or letter in _LINES for letter in text)
