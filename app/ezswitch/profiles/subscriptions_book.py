"""subscriptions.toml as text: read with care, written whole. It holds no secret, and losing it loses no profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import say
from ezswitch.formats import toml
from ezswitch.profiles.bundle_text import key_name, values
from ezswitch.profiles.subscribed import Followed, Subscription

VERSION = 1
_HEAD = "# The shared setups that you follow. ezswitch writes this file; `ezswitch subscriptions` shows it."
_PLAIN = ("url", "name", "etag", "commit", "digest", "public_key")


def read(text: str | None) -> tuple[Subscription, ...]:
    """Return the subscriptions of a text, () for a missing file; raises CannotRead for anything else than we write."""
    document = toml.value(text or "")
    version = document.get("version", VERSION)
    if version != VERSION:
        raise CannotRead(
            say(
                "it is of version {version}, and this ezswitch knows version {known}.",
                version=str(version)[:20],
                known=VERSION,
            ),
            hint=say("Update ezswitch."),
        )
    try:
        return tuple(_subscription(one) for one in document.get("subscription", []))
    except (KeyError, TypeError, AttributeError, ValueError):
        raise CannotRead(
            say("it does not say what ezswitch writes there."),
            hint=say("Move it away: your profiles stay, and importing an address follows it again."),
        ) from None


def written(subscriptions: tuple[Subscription, ...]) -> str:
    """Return the whole text."""
    return "\n".join([_HEAD, f"version = {VERSION}", *(line for one in subscriptions for line in _lines(one))]) + "\n"


def _lines(one: Subscription) -> Iterator[str]:
    yield from ("", "[[subscription]]")
    texts = (one.url, one.name, one.etag, one.commit, one.digest, one.public_key)
    yield from (f"{name} = {toml.render(text)}" for name, text in zip(_PLAIN, texts, strict=True) if text)
    if one.left:
        yield f"left = {toml.render(one.left)}"
    for followed in one.followed:
        yield from (
            "",
            f"[subscription.followed.{key_name(followed.id)}]",
            f"profile = {toml.render(followed.profile)}",
        )
        for path, text in followed.said.items():
            yield f"said.{'.'.join(map(key_name, path))} = {toml.render(text)}"


def _subscription(said: Mapping[str, Any]) -> Subscription:
    url, name, etag, commit, digest, public_key = (_text(said.get(field, "")) for field in _PLAIN)
    followed = tuple(
        Followed(one, _text(own["profile"]), {path: _text(text) for path, text in values(own.get("said", {}))})
        for one, own in said.get("followed", {}).items()
    )
    left = tuple(_text(one) for one in said.get("left", []))
    if not url:
        raise ValueError
    return Subscription(url, name, etag, commit, digest, public_key, followed, left)


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError
    return found
