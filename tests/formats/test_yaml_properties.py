"""Properties of the YAML editor over random documents, with yaml.safe_load and plain dicts as the oracle."""

from __future__ import annotations

import datetime as dt
import re
from random import Random
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezswitch.domain.errors import CannotRead, Refused
from ezswitch.formats import yaml, yaml_scan
from formats.documents import edited, exact, lines_of, without
from formats.yaml_documents import PATHS, Document, document

VALUES: list[Any] = [None, True, 1, 1.5, "x", "yes", "https://www.ezrouter.dev/v1", "é😀\n", "a: b # c", "", [], {}]
VALUES += [["chat", {"z": ["q", []]}], {"p": {"q": "r"}, "s": ["t"]}, "- x", "\u2028\x7f", "1e3", "${{ secrets.K }}"]
ITEMS: list[Any] = [{"name": "ez-1", "model": "m", "roles": ["chat", "edit"]}, {"name": "ez-2", "env": {"k": "v: w"}}]
many = settings(max_examples=2000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(min_value=0, max_value=2**48)


def read(text: str) -> Any:
    """What the standard loader says; it makes dates of texts, and None of nothing."""
    said = pyyaml.safe_load(text)
    return {} if said is None else dated(said)


def dated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: dated(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [dated(inner) for inner in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def a_path(rng: Random, made: Document) -> tuple[str, ...]:
    there = [*made.lines]
    kind = rng.random()
    if there and kind < 0.4:
        return rng.choice(there)
    if there and kind < 0.6:
        return (*rng.choice(there)[:-1], "new key")
    return rng.choice(PATHS)


def a_value(rng: Random, path: tuple[str, ...]) -> Any:
    return ITEMS[: rng.choice([1, 2])] if path[-1].startswith("[") else rng.choice(VALUES)


def fits(text: str, path: tuple[str, ...]) -> bool:
    try:
        yaml.missing_parent(text, path)
    except CannotRead:
        return False
    return True


def same(one: Any, other: Any) -> bool:
    return exact(one) == exact(other)


@many
@given(seeds)
def test_it_reads_what_was_written_and_what_the_loader_reads(seed: int) -> None:
    made = document(seed)
    assert same(yaml.get(made.text, ()), made.value)
    assert same(read(made.text), made.value)


@many
@given(seeds)
def test_both_parsers_of_the_library_give_the_same_marks(seed: int) -> None:
    text = document(seed).text
    assert yaml_scan._read(text, pure=True) == yaml_scan._read(text)


@many
@given(seeds)
def test_put_says_its_value_and_loses_no_comment(seed: int) -> None:
    made, rng = document(seed), Random(seed + 1)
    path = a_path(rng, made)
    new = a_value(rng, path)
    if not fits(made.text, path):
        with pytest.raises(CannotRead, match="needed"):
            yaml.put(made.text, path, new)
        return
    after = yaml.put(made.text, path, new)
    if path[-1].startswith("["):
        assert yaml.get(after, path) == new
    else:
        assert same(read(after), edited(made.value, path, new))
    assert yaml.put(after, path, new) == after
    if path not in made.lines:
        assert all(comment in after for comment in made.comments)
        assert only_lines_inserted(made.text, after) or "[" in made.text or "{" in made.text


def only_lines_inserted(before: str, after: str) -> bool:
    old, new = lines_of(before), lines_of(after)
    first = next((at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), len(old))
    return old == new[:first] + new[first + len(new) - len(old) :]


@many
@given(seeds)
def test_puts_and_their_removal_in_any_order_give_back_the_bytes(seed: int) -> None:
    made, rng = document(seed), Random(seed + 2)
    text, roots = made.text, []
    for _ in range(rng.choice([1, 1, 2, 3])):
        path = a_path(rng, made)
        try:
            root = yaml.missing_parent(text, path)
        except CannotRead:
            continue
        if root is not None:
            text = yaml.put(text, path, a_value(rng, path))
            roots.append(root)
    rng.shuffle(roots)
    for root in roots:
        text = yaml.remove(text, root)
    assert text == made.text


@many
@given(seeds)
def test_remove_takes_one_path_and_no_line_of_others(seed: int) -> None:
    made, rng = document(seed), Random(seed + 3)
    path = a_path(rng, made)
    if "# two" in made.text and not made.text.endswith(("\n", "\r")):
        return  # without the line behind it a text of several lines would say something else: refused
    after = yaml.remove(made.text, path)
    if path[-1].startswith("["):
        assert after == made.text
        return
    assert same(read(after), without(made.value, path))
    assert yaml.remove(after, path) == after
    assert (after == made.text) == (path not in made.lines)
    old = lines_of(made.text)
    assert sum(line not in old for line in lines_of(after)) <= 1  # a flow's own line, or one that says [] or {} now


@many
@given(seeds)
def test_one_edit_of_many_is_many_edits(seed: int) -> None:
    made, rng = document(seed), Random(seed + 4)
    changes = {path: rng.choice([a_value(rng, path), yaml.MISSING]) for path in rng.sample(PATHS, 3)}
    one_by_one = made.text
    try:
        for path, new in changes.items():
            one_by_one = yaml.edit(one_by_one, {path: new})
    except (CannotRead, Refused):
        with pytest.raises((CannotRead, Refused)):
            yaml.edit(made.text, changes)
        return
    assert yaml.edit(made.text, changes) == one_by_one


@many
@given(seeds)
def test_a_damaged_document_is_read_as_the_loader_reads_it_or_refused_with_its_place(seed: int) -> None:
    made, rng = document(seed), Random(seed + 5)
    text = made.text
    at, other = rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)
    wild = rng.choice(
        ["", ":", "- ", "\t", "'", '"', "{", "]", "&a ", "*a", "\x00", "? ", "---", "|", "#", "%", "!!int "]
    )
    text = text[:at] + wild + text[rng.choice([at, other]) :]
    error = refusal(text)
    if error is not None:
        lines = lines_of(text)
        assert 1 <= error.line <= len(lines)
        assert 1 <= error.column <= len(lines[error.line - 1]) + 1
        return
    root = yaml.get(text, ())
    if isinstance(root, dict):
        try:
            after = yaml.put(text, ("ezswitch",), "x")
        except Refused:
            return
        assert {**root, "ezswitch": "x"} == yaml.get(after, ())
        assert yaml.remove(after, ("ezswitch",)) == text


def refusal(text: str) -> CannotRead | None:
    try:
        yaml.check(text)
    except CannotRead as error:
        return error
    return None


@many
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12))
def test_every_text_is_read_back(new: str) -> None:
    assert pyyaml.safe_load(yaml.put("", ("k",), new)) == {"k": new}
    assert pyyaml.safe_load(yaml.put("{}", ("k",), [new])) == {"k": [new]}
    assert re.fullmatch(r"k: [^\r\n]*\n", yaml.put("", ("k",), new))
