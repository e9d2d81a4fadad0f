"""What every agent keeps to, as checks on its pure functions: run on a user's own agent before it is trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ezswitch.agents.agent import Agent, AgentFile, KeyDelivery, OnProfile, Texts, Unreadable, Use
from ezswitch.agents.owned import transplant, without_owned
from ezswitch.domain.errors import CannotRead, EzswitchError
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Model

HOST, OTHER_HOST = "gateway.example.org", "second.example.net"
_KEY = "sk-kit-EXAMPLE9e8d7c6b5a4f3e2d1c0b9a8f"
_SAMPLES: Mapping[str, str] = {
    "jsonc": '{\n  // mine\n  "mine": { "a": [1, 2] }\n}\n',
    "json": '{\n  "mine": { "a": [1, 2] }\n}\n',
    "toml": '# mine\nmine = 1\n\n[other]\nx = "y"  # why\n',
    "dotenv": "# mine\nMINE=1\n",
    "yaml": "# mine\nmine: 1\nother:\n  x: y  # why\n",
}


@dataclass(frozen=True)
class Moment:
    """What a check gets: the agent, its files, the texts it starts from, and two profiles."""

    agent: Agent
    files: tuple[AgentFile, ...]
    texts: Texts
    first: Use
    second: Use

    def on(self, texts: Texts, use: Use) -> dict[str, str | None]:
        """Return the texts on a profile."""
        return self.agent.apply(texts, use)


def faults(agent: Agent, files: tuple[AgentFile, ...], texts: Texts) -> tuple[Phrase, ...]:
    """Return what the agent does not keep to when it starts from these texts, () where all is well.

    `texts` parse. A check that an error ends is a fault with the error's words.
    """
    first = use_of(agent)
    moment = Moment(agent, files, texts, first, second_use(first))
    found = []
    for words, check in CHECKS:
        try:
            if not check(moment):
                found.append(words)
        except EzswitchError as error:
            found.append(say("{fault} ({problem})", fault=words, problem=error.message))
    return tuple(found)


def samples(agent: Agent, files: tuple[AgentFile, ...]) -> Iterator[dict[str, str | None]]:
    """Yield texts to start from: no file, an empty one, and one with settings of somebody else in several layouts."""
    yield dict.fromkeys((file.role for file in files), None)
    yield {file.role: "" for file in files}
    plain = {file.role: _SAMPLES[file.format] for file in files}
    if isinstance(agent.active(plain), Unreadable):  # its program takes no comments
        plain |= {file.role: _SAMPLES["json"] for file in files if file.format == "jsonc"}
    yield {**plain}
    yield {role: text.replace("\n", "\r\n") for role, text in plain.items()}
    yield {role: "\ufeff" + text for role, text in plain.items()}
    yield {role: text.rstrip("\n") for role, text in plain.items()}


def use_of(agent: Agent) -> Use:
    """Return a made-up profile as the agent would get it, on its best surface."""
    helper = ("/opt/ezswitch/bin/ezswitch-key", "team", "--profile", "first", "--rev", "1")
    return Use(
        profile="first",
        name="First of all",
        surface=agent.surfaces[0],
        base_url=f"https://{HOST}/v1",
        models={"main": "main-model-1", "small": "small-model-1"},
        key="team",
        helper=helper,
        key_file=Path("/opt/ezswitch/keys/team"),
        catalogue=(Model("main-model-1"), Model("extra-model-1")),
        secret=Secret(_KEY) if agent.key_delivery is KeyDelivery.LITERAL else None,
    )


def second_use(first: Use) -> Use:
    """Return another profile with another key, address and models."""
    return replace(
        first,
        profile="second",
        name="Second",
        base_url=f"https://{OTHER_HOST}/v1",
        models={"main": "bigger-model-2"},
        key="mine",
        helper=(first.helper[0], "mine", "--profile", "second", "--rev", "7"),
        key_file=first.key_file.with_name("mine"),
        catalogue=(),
    )


def _profile_is_told(at: Moment) -> bool:
    active = at.agent.active(at.on(at.texts, at.first))
    told = (active.profile, active.key, active.intact) if isinstance(active, OnProfile) else ()
    return told == ("first", "team", True) and isinstance(active, OnProfile) and HOST in active.base_url


def _twice_is_once(at: Moment) -> bool:
    once = at.on(at.texts, at.first)
    return at.on(once, at.first) == once


def _back_is_identical(at: Moment) -> bool:
    after = at.on(at.texts, at.first)
    back = transplant(at.agent, at.files, after, at.texts), at.agent.clear(after, at.texts)
    return back == (at.texts, at.texts)


def _last_one_counts(at: Moment) -> bool:
    both = at.on(at.on(at.texts, at.first), at.second)
    same = both == at.on(at.texts, at.second) and transplant(at.agent, at.files, both, at.texts) == at.texts
    return same and not any(HOST in (text or "") for text in both.values())


def _rest_survives(at: Moment) -> bool:
    after = at.on(at.texts, at.first)
    for file in at.files:
        old, new = at.texts[file.role], after[file.role]
        if old and old.strip("\ufeff \r\n") and new is not None:
            bare = [without_owned(at.agent.owned, file.role, text, file.format) for text in (old, new)]
            if bare[0] != bare[1] or old.startswith("\ufeff") != new.startswith("\ufeff"):
                return False
    return True


def _own_sign_in_is_clean(at: Moment) -> bool:
    cleared = at.agent.clear(at.on(at.texts, at.first), None)
    rest = "".join(text or "" for text in cleared.values())
    gone = not isinstance(at.agent.active(cleared), OnProfile | Unreadable)
    return gone and HOST not in rest and at.first.helper[0] not in rest and _KEY not in rest


def _prefixes_are_closed(at: Moment) -> bool:
    order, after = [file.role for file in at.files], at.on(at.texts, at.first)
    source = {
        KeyDelivery.HELPER: at.first.helper[0],
        KeyDelivery.REFERENCE: at.first.key_file.name,
        KeyDelivery.LITERAL: _KEY,
    }.get(at.agent.key_delivery, HOST)  # an agent that asks for its key itself has no source in a file
    steps = [
        {role: (after if role in order[:count] else at.texts)[role] for role in order}
        for count in range(len(order) + 1)
    ]
    return all(source in text for texts in steps for text in texts.values() if text and HOST in text)


def _no_key_shows(at: Moment) -> bool:
    after = at.on(at.texts, at.first)
    literal = at.agent.key_delivery is KeyDelivery.LITERAL
    return _KEY not in repr((at.first, at.agent.active(after))) and (literal or _KEY not in repr(after))


def _broken_is_refused(at: Moment) -> bool:
    broken = {"jsonc": '{"a": ', "toml": "a = = 1\n", "dotenv": "this is no line\n", "yaml": "a: [1\n"}
    for file in at.files:
        texts = {**at.texts, file.role: broken[file.format]}
        try:
            at.on(texts, at.first)
        except CannotRead:
            continue
        return False
    return True


CHECKS: tuple[tuple[Phrase, Callable[[Moment], bool]], ...] = (
    (say("After a switch the file tells profile and key."), _profile_is_told),
    (say("Switching twice changes nothing more."), _twice_is_once),
    (say("Going back gives the same bytes."), _back_is_identical),
    (say("One profile after another is the same as the second alone."), _last_one_counts),
    (say("Everything else survives byte for byte."), _rest_survives),
    (say("Own sign-in leaves nothing of a profile."), _own_sign_in_is_clean),
    (say("An address never stands without its key source."), _prefixes_are_closed),
    (say("A key stands nowhere but where it has to."), _no_key_shows),
    (say("A file that does not parse is refused, not repaired."), _broken_is_refused),
)
"""What holds for every agent, and the check of it."""
