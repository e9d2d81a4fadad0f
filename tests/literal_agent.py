"""An agent for tests that takes its key in no other way than in its own file."""

from __future__ import annotations

from pathlib import Path

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    Foreign,
    KeyDelivery,
    OnProfile,
    Original,
    Owned,
    Texts,
    Use,
    When,
)
from ezswitch.agents.owned import put_back, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc

FILE = "plain.json"
OWNED = (
    Owned(("ez", "id"), (FILE,), (say("profile"),), When.RESTART, say("The profile's id.")),
    Owned(("ez", "key"), (FILE,), (say("key"),), When.RESTART, say("The name of the key.")),
    Owned(("url",), (FILE,), (say("address"),), When.RESTART, say("The address.")),
    Owned(("token",), (FILE,), (say("key"),), When.RESTART, say("The key."), secret=True),
)


def files(environment: Environment) -> tuple[AgentFile, ...]:
    return (AgentFile(FILE, environment.home / ".plain" / FILE),)


def home(environment: Environment) -> Path:
    return environment.home / ".plain"


def active(texts: Texts) -> Active:
    text = texts.get(FILE) or "{}"
    found = {name: jsonc.get(text, path) for name, path in _PATHS.items()}
    url = found["url"] if isinstance(found["url"], str) else ""
    literal = Secret(str(found["token"])) if isinstance(found["token"], str) else None
    if isinstance(found["id"], str):
        return OnProfile(found["id"], str(found["key"]), url, intact=isinstance(found["token"], str), literal=literal)
    return Foreign(url) if url else Original()


_PATHS = {"id": ("ez", "id"), "key": ("ez", "key"), "url": ("url",), "token": ("token",)}


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    assert use.secret is not None
    values = {"id": use.profile, "key": use.key, "url": use.base_url, "token": use.secret.reveal()}
    return {FILE: jsonc.edit(texts.get(FILE) or "", {_PATHS[name]: value for name, value in values.items()})}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(FILE)
    return {FILE: None if text is None else without_owned(OWNED, FILE, text)}


LITERAL = Agent(
    id="plain",
    name="Plain",
    docs="https://plain.example",
    surfaces=(Surface.OPENAI,),
    binaries=("plain",),
    package="",
    install="plain",
    key_delivery=KeyDelivery.LITERAL,
    roles=("main",),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=lambda _: (),
)
