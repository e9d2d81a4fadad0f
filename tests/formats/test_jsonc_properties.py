"""Properties of the JSON editor over random documents, with json.loads and plain dicts as the oracle."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead
from ezswitch.formats import jsonc
from formats.documents import PATHS, Document, document, edited, exact, lines_of, without

VALUES: list[Any] = [
    None,
    True,
    1,
    1.0,
    "x",
    "https://www.ezrouter.dev/v1",
    "é😀\n",
    [],
    {},
    [1, {"z": "\ud800"}],
    {"p": {"q": []}},
]
five_thousand = settings(max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(min_value=0, max_value=2**48)


def a_path(rng: Random, made: Document) -> tuple[str, ...]:
    """A path that is there, or one beside it, or one of our own."""
    there = [*made.spans]
    kind = rng.random()
    if there and kind < 0.4:
        return rng.choice(there)
    if there and kind < 0.6:
        return (*rng.choice(there)[:-1], "new key")
    return rng.choice(PATHS)


def fits(made: Document, path: tuple[str, ...]) -> bool:
    try:
        edited(made.value, path, None)
    except TypeError:
        return False
    return True


@five_thousand
@given(seeds)
def test_parses_to_what_was_written(seed: int) -> None:
    made = document(seed)
    assert exact(jsonc.value(made.text)) == exact(made.value)
    for path, (start, end) in made.spans.items():
        assert exact(jsonc.value(made.text[start:end])) == exact(inner(made.value, path))


def inner(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


@five_thousand
@given(seeds)
def test_put_changes_its_value_and_no_other_byte(seed: int) -> None:
    made, rng = document(seed), Random(seed + 1)
    path, new = a_path(rng, made), rng.choice(VALUES)
    if not fits(made, path):
        with pytest.raises(CannotRead, match="where an object is needed"):
            jsonc.put(made.text, path, new)
        return
    after = jsonc.put(made.text, path, new)
    assert exact(jsonc.get(after, path)) == exact(new) or path in made.spans
    assert jsonc.put(after, path, new) == after
    if path in made.spans:
        start, end = made.spans[path]
        assert after.startswith(made.text[:start])
        assert after.endswith(made.text[end:])
        assert json.dumps(jsonc.value(after), sort_keys=True) == json.dumps(
            edited(made.value, path, new), sort_keys=True
        )
    else:
        assert exact(jsonc.value(after)) == exact(edited(made.value, path, new))
        assert only_inserted(made.text, after)


def shared(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their beginning."""
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if len(set(pair)) > 1), len(one))


def only_inserted(before: str, after: str) -> bool:
    """Tell whether `after` is `before` with one span inserted, or with a comma and further on one span."""
    for _ in range(2):
        start = shared(before, after)
        if start + shared(before[::-1], after[::-1]) >= len(before):
            return True
        if after[start] != ",":
            return False
        before, after = before[start:], after[start + 1 :]
    return False


@five_thousand
@given(seeds)
def test_puts_and_their_removal_in_any_order_give_back_the_bytes(seed: int) -> None:
    made, rng = document(seed), Random(seed + 2)
    text, roots = made.text, []
    for _ in range(rng.choice([1, 1, 2, 3])):
        path = a_path(rng, made)
        try:
            root = jsonc.missing_parent(text, path)
        except CannotRead:
            continue
        if root is not None:
            text = jsonc.put(text, path, rng.choice(VALUES))
            roots.append(root)
    rng.shuffle(roots)
    for root in roots:
        text = jsonc.remove(text, root)
    assert text == made.text


@five_thousand
@given(seeds)
def test_remove_takes_one_member_and_keeps_every_comment(seed: int) -> None:
    made, rng = document(seed), Random(seed + 3)
    path = a_path(rng, made)
    after = jsonc.remove(made.text, path)
    assert exact(jsonc.value(after)) == exact(without(made.value, path))
    assert jsonc.remove(after, path) == after
    if path not in made.spans:
        assert after == made.text
        return
    end = made.spans[path][1]
    assert len(after) < len(made.text)
    for place, comment in made.comments:
        assert made.starts[path] <= place < end or comment in after
    others = {key for key in made.spans if key[: len(path)] != path and path[: len(key)] != key}
    for other in others:
        raw = made.text[slice(*made.spans[other])]
        assert raw in after


@five_thousand
@given(seeds)
def test_one_edit_of_many_is_many_edits(seed: int) -> None:
    made, rng = document(seed), Random(seed + 4)
    changes = {path: rng.choice([*VALUES, jsonc.MISSING]) for path in rng.sample(PATHS, 3)}
    one_by_one = made.text
    try:
        for path, new in changes.items():
            one_by_one = jsonc.edit(one_by_one, {path: new})
    except CannotRead:
        return
    assert jsonc.edit(made.text, changes) == one_by_one


@five_thousand
@given(seeds)
def test_a_damaged_document_parses_or_is_refused_with_its_place(seed: int) -> None:
    made, rng = document(seed), Random(seed + 5)
    text = made.text
    at = rng.randrange(len(text) + 1)
    kind = rng.randrange(4)
    if kind == 0:
        text = text[:at]
    elif kind == 1:
        text = text[:at] + text[at + 1 :]
    elif kind == 2:
        text = text[:at] + rng.choice('{}[],:"/*\\\n\t\x00\ufeff\u00a0-+.0e1tn') + text[at:]
    else:
        other = rng.randrange(len(text) + 1)
        text = text[:at] + text[min(at, other) : max(at, other)] + text[at:]
    judge(text)


def judge(text: str) -> None:
    """Strict JSON is what json.loads reads, without keys that stand twice; a refusal names a place in the text."""
    blank = not text.removeprefix("\ufeff").strip(" \t\r\n")
    try:
        oracle = {} if blank else json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once, parse_constant=refuse)
        valid = True
    except ValueError:
        valid = False
    error = refusal(text)
    assert (error is None) is valid
    if error is None:
        assert exact(jsonc.value(text)) == exact(oracle)
        return
    lines = lines_of(text)
    assert 1 <= error.line <= len(lines)
    assert 1 <= error.column <= len(lines[error.line - 1]) + 1


def refusal(text: str) -> CannotRead | None:
    try:
        jsonc.check(text, strict=True)
    except CannotRead as error:
        return error
    return None


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("twice")
    return dict(pairs)


def refuse(name: str) -> None:
    raise ValueError(name)
