"""Notes and tags of a profile: what may stand in them, and how tags are typed."""

from __future__ import annotations

from ezswitch.domain.errors import About, BadInput
from ezswitch.domain.keylike import holds_key
from ezswitch.domain.phrase import say
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
        words = say("Notes are up to {most} printable characters.", most=LONGEST_NOTES)
        raise BadInput(say("not usable notes"), words, hint=say("Shorten them."), about=About.NOTES)
    for tag in profile.tags:
        if not tag.strip() or len(tag) > LONGEST_TAG or not tag.isprintable() or "," in tag:
            words = say("A tag is up to {most} printable characters without a comma.", most=LONGEST_TAG)
            raise BadInput(say("not a usable tag"), words, hint=say("Shorten it."), about=About.TAGS)
    if len(profile.tags) > MOST_TAGS:
        raise BadInput(
            say("too many tags"),
            say("A profile has up to {most} tags.", most=MOST_TAGS),
            hint=say("Take some out."),
            about=About.TAGS,
        )
    if holds_key(profile.notes) or any(holds_key(tag) for tag in profile.tags):
        words = say("There is something like a key in the notes or tags, and they are kept in a readable file.")
        raise BadInput(
            say("a key in the notes"),
            words,
            hint=say("Take it out there, and store it as the profile's key."),
            about=About.NOTES,
        )


def _shown(text: str) -> bool:
    return all(letter.isprintable() or letter in _LINES for letter in text)
