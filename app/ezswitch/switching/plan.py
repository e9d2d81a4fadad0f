"""From an agent's texts now and its texts wanted to the ordered steps between them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import reduce

from ezswitch.agents.agent import Agent, AgentFile, KeyDelivery, OnProfile, Texts, Unreadable, Use, When
from ezswitch.agents.effect import counts
from ezswitch.agents.owned import owned_values
from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.domain.phrase import NOTHING, Phrase, listed, say, verbatim
from ezswitch.domain.plan import KEY_FILE, FileStep, Plan
from ezswitch.domain.secret import MASK, Secret
from ezswitch.formats.text import decode, encode
from ezswitch.switching.reading import AgentReading


def texts_on(reading: AgentReading, use: Use) -> Texts:
    """Return the agent's texts on a profile, and prove on them that the agent would read it so.

    Raises Refused where the agent cannot serve it, CannotRead where an owned setting has no place to stand in.
    """
    try:
        texts = reading.agent.apply(reading.texts, use)
    except CannotRead as error:
        raise error.at(_at_fault(reading)) from None
    active = reading.agent.active(texts)
    if not isinstance(active, OnProfile) or active.profile != use.profile or not active.intact:
        raise Refused(
            say("would not take effect"),
            say(
                "{agent} would not use {profile} with these settings: something else in its files decides.",
                agent=reading.agent.name,
                profile=use.name,
            ),
            hint=say("`ezswitch agents` names what stands in the way."),
        )
    return texts


def _at_fault(reading: AgentReading) -> str:
    """Return the path of the file that the agent cannot read, as it says itself; its last one where it says nothing."""
    role = reading.active.path if isinstance(reading.active, Unreadable) else ""
    return str(next((file.path for file in reading.files if file.role == role), reading.files[-1].path))


def steps_between(reading: AgentReading, texts: Texts, *, backwards: bool = False) -> tuple[FileStep, ...]:
    """Return the steps from an agent's files as read to these texts, in the agent's order or the reverse of it."""
    private = reading.agent.key_delivery is KeyDelivery.LITERAL
    steps = []
    for file in reversed(reading.files) if backwards else reading.files:
        text = texts.get(file.role)
        before = reading.readings[file.role]
        after = None if text is None else encode(text)
        step = FileStep(reading.agent.id, before, after, private, file.lock, role=file.role, format=file.format)
        if step.changes:
            steps.append(step)
    return tuple(steps)


def takes_effect(agent: Agent, changed: frozenset[tuple[str, ...]] | None = None) -> Phrase:
    """Say when a change takes effect in an open session, part by part: "address and key at once, model next session".

    `changed` are the owned key paths that differ; None stands for all of them, "" comes back where none did.
    """
    parts: dict[When, list[Phrase]] = {}
    for owned in agent.owned:
        hit = changed is None or any(path[: len(owned.path)] == owned.path for path in changed)
        named = parts.setdefault(owned.when, []) if hit else []
        named += [part for part in owned.parts if part not in named]
    return reduce(_and_then, (counts(listed(names), when) for when, names in parts.items()), NOTHING)


def _and_then(earlier: Phrase, later: Phrase) -> Phrase:
    # translators: each of the two says of some settings when they count: "address and key at once"
    return say("{earlier}, {later}", earlier=earlier, later=later) if earlier else later


def changed_settings(agent: Agent, steps: Iterable[FileStep]) -> frozenset[tuple[str, ...]]:
    """Return the owned key paths whose value these steps change."""
    changed: set[tuple[str, ...]] = set()
    for step in steps:
        file = AgentFile(step.role, step.before.path, step.format)
        before = owned_values(agent, (file,), {step.role: _text(step.before.data)})
        after = owned_values(agent, (file,), {step.role: _text(step.after)})
        changed |= {
            path for role, path in before.keys() | after.keys() if before.get((role, path)) != after.get((role, path))
        }
    return frozenset(changed)


def diff_of(step: FileStep, keys: Iterable[tuple[str, Secret]]) -> Phrase:
    """Return one step as a unified diff in which every one of our keys is masked; "" where nothing changes."""
    if step.format == KEY_FILE:
        return _key_file_diff(step)
    return verbatim(_diff(step, _lines(step.before.data, keys), _lines(step.after, keys)))


def masked_diffs(plan: Plan) -> tuple[tuple[str, Phrase], ...]:
    """Return (path, diff) for every step of a plan."""
    return tuple((str(step.before.path), diff_of(step, plan.keys)) for step in plan.steps)


def _text(data: bytes | None) -> str | None:
    return None if data is None else decode(data)


def _lines(data: bytes | None, keys: Iterable[tuple[str, Secret]]) -> list[str]:
    text = "" if data is None else decode(data)
    for _, secret in keys:
        text = text.replace(secret.reveal(), MASK) if secret.reveal() else text
    return text.splitlines()


def _diff(step: FileStep, before: list[str], after: list[str]) -> str:
    name = str(step.before.path)
    return "\n".join(difflib.unified_diff(before, after, name, name, lineterm=""))


def _key_file_diff(step: FileStep) -> Phrase:
    # Whichever key stands in keys/NAME: one that is on its way out is not among the secrets of the plan.
    if step.before.data is None or step.after is None:
        before, after = ([] if data is None else [MASK] for data in (step.before.data, step.after))
        return verbatim(_diff(step, before, after))
    # Dots are like dots: a blank makes two lines of them, and the words follow the second one, which is the last.
    return say("{diff} (the new key)", diff=_diff(step, [MASK], [f"{MASK} "]).rstrip())
