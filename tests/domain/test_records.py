"""What history keeps comes back as it was, through JSON text, and anything else is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.domain.phrase import Phrase, say, sentences, verbatim
from ezswitch.domain.plan import AgentChange, DirectoryLock, FileRecord, Image, Kind, SwitchRecord, digest_of
from ezswitch.domain.profile_edit import ProfileEdit, SettingEdit
from ezswitch.domain.records import (
    file_from_json,
    file_to_json,
    image_from_json,
    image_to_json,
    switch_from_json,
    switch_to_json,
)

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
DIGEST = st.none() | st.binary(max_size=4).map(digest_of)
IMAGES = st.builds(
    Image,
    DIGEST,
    TEXT,
    st.lists(st.tuples(st.integers(0, 10**6), TEXT), max_size=3).map(tuple),
    st.none() | st.integers(0, 0o7777),
)
FILES = st.builds(
    FileRecord,
    TEXT,
    TEXT,
    TEXT,
    IMAGES,
    IMAGES,
    st.lists(TEXT, max_size=2).map(tuple),
    TEXT,
    TEXT,
    st.booleans(),
    st.none() | st.builds(DirectoryLock, TEXT, st.floats(0, 100)),
    DIGEST,
)
WORDS = TEXT.map(verbatim)
CHANGES = st.builds(
    AgentChange, TEXT, st.none() | TEXT, st.none() | TEXT, WORDS, st.lists(WORDS, max_size=2).map(tuple)
)
EDITS = st.builds(
    ProfileEdit,
    TEXT,
    st.lists(st.builds(SettingEdit, st.lists(TEXT).map(tuple), st.none() | TEXT, st.none() | TEXT)).map(tuple),
)
SWITCHES = st.builds(
    SwitchRecord,
    TEXT,
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(Kind),
    st.lists(CHANGES, max_size=2).map(tuple),
    st.lists(FILES, max_size=2).map(tuple),
    TEXT,
    TEXT,
    st.none() | EDITS,
)


def through_text(value: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(json.dumps(value)))


@given(SWITCHES)
def test_a_switch_comes_back_as_it_was(switch: SwitchRecord) -> None:
    assert switch_from_json(through_text(switch_to_json(switch))) == switch


@given(FILES, IMAGES)
def test_a_file_and_an_image_come_back_as_they_were(file: FileRecord, image: Image) -> None:
    assert file_from_json(through_text(file_to_json(file))) == file
    assert image_from_json(through_text(image_to_json(image))) == image


def test_time_is_rfc_3339_with_its_zone() -> None:
    switch = SwitchRecord("1", datetime(2026, 11, 22, 12, 0, tzinfo=UTC), Kind.USE, (), ())
    assert switch_to_json(switch)["time"] == "2026-11-22T12:00:00+00:00"


def _changed(**parts: object) -> dict[str, Any]:
    record = FileRecord("a", "/x", "/x", Image(None), Image(digest_of(b"")))
    switch = SwitchRecord("1", datetime(2026, 11, 22, tzinfo=UTC), Kind.USE, (AgentChange("a", None),), (record,))
    return {**switch_to_json(switch), **parts}


@pytest.mark.parametrize(
    "value",
    [
        {},
        _changed(kind="guess"),
        _changed(time="yesterday"),
        _changed(time=5),
        _changed(changes=[{"agent": "a"}]),
        _changed(changes=[{"nobody": "a"}]),
        _changed(files=[{}]),
        _changed(files=7),
        {**_changed(), "files": [{**_changed()["files"][0], "before": {"digest": None, "holes": [["x", "one"]]}}]},
        {**_changed(), "files": [{**_changed()["files"][0], "surprise": 1}]},
    ],
)
def test_anything_else_raises_what_its_readers_expect(value: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        switch_from_json(value)


@given(SWITCHES)
def test_a_record_from_before_edits_were_kept_is_still_read(switch: SwitchRecord) -> None:
    value = through_text(switch_to_json(switch))
    del value["edit"]
    assert switch_from_json(value) == replace(switch, edit=None)


def test_what_a_switch_said_can_be_said_in_another_language_later() -> None:
    soon = sentences(say("It counts for new sessions."), say("{n} sessions are open.", n=2))
    warning = say("{file} was changed: {why}", file="/x", why=say("by hand"))
    switch = SwitchRecord(
        "1", datetime(2026, 11, 22, tzinfo=UTC), Kind.USE, (AgentChange("a", "p", None, soon, (warning,)),), ()
    )
    (change,) = switch_from_json(through_text(switch_to_json(switch))).changes
    assert (change.takes_effect, change.warnings) == (soon, (warning,))
    for before, after in ((soon, change.takes_effect), (warning, change.warnings[0])):
        assert (after.template, dict(after.parameters)) == (before.template, dict(before.parameters))
    why = change.warnings[0].parameters["why"]
    assert isinstance(why, Phrase)
    assert why.template == "by hand"


def test_a_record_from_before_there_were_phrases_says_what_it_said() -> None:
    old = {"agent": "a", "profile": "p", "previous": None, "takes_effect": "At once {now}.", "warnings": ["Odd."]}
    (change,) = switch_from_json(_changed(changes=[old])).changes
    assert (change.takes_effect, change.warnings) == ("At once {now}.", ("Odd.",))
    assert isinstance(change.takes_effect, Phrase)
    assert all(isinstance(warning, Phrase) for warning in change.warnings)
