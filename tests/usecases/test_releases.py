"""A newer version is told, never fetched: off by default, one host, and nothing that it says is believed blindly."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.project import FEED, HOMEPAGE, HOST
from ezswitch.usecases import releases
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.settings import settings
from fakes import ScriptedWeb
from memory_house import House

PAGE = f"{HOMEPAGE}/0.2.0"


def feed(**said: Any) -> bytes:
    return json.dumps({"version": "0.2.0", "date": "2026-12-24", "url": PAGE, **said}).encode()


def asking(answer: Answer | WebFailure | bytes = b"", *, on: bool = True) -> tuple[Ports, ScriptedWeb]:
    web = ScriptedWeb({FEED: Answer(200, {}, answer, 1.0) if isinstance(answer, bytes) else answer})
    ports = replace(House().ports, web=web)
    if on:
        assert releases.switch(ports, on=True)
    return ports, web


def test_it_is_off_and_then_nobody_is_asked() -> None:
    ports, web = asking(feed(), on=False)
    assert not settings(ports).check_updates
    with pytest.raises(Refused, match=HOST):
        releases.newer(ports)
    assert web.sent == []
    releases.switch(ports, on=True)
    assert releases.newer(ports, running="0.1.0") is not None
    assert not releases.switch(ports, on=False)
    with pytest.raises(Refused):
        releases.newer(ports)
    assert len(web.sent) == 1


@pytest.mark.parametrize(
    ("running", "there", "is_newer"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "0.10.0", True),
        ("0.2.0", "0.2.0", False),
        ("0.2", "0.2.0", False),
        ("0.3.0", "0.2.9", False),
        ("1.0.0", "1.0.0.1", True),
    ],
)
def test_versions_are_numbers(running: str, there: str, *, is_newer: bool) -> None:
    ports, _ = asking(feed(version=there))
    found = releases.newer(ports, running=running)
    assert (found is not None) == is_newer
    assert found is None or found == releases.Release(there, "2026-12-24", PAGE)


def test_one_get_without_anything_of_the_users() -> None:
    ports, web = asking(feed())
    releases.newer(ports)
    assert [(request.url, request.headers) for request in web.sent] == [(FEED, {"accept": "application/json"})]
    assert web.posted == []


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/ezswitch",
        f"http://{HOST}/ezswitch",
        f"https://{HOST}:8443/x",
        f"https://{HOST}@evil.example/",
        f"https://user@{HOST}/",
        f"https://{HOST}/a b",
        f"https://{HOST}/\u202egnp",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://[",
        7,
        None,
    ],
    ids=str,
)
def test_a_page_elsewhere_is_never_offered(url: object) -> None:
    assert releases.released(feed(url=url)).url == HOMEPAGE


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"[]", b'"0.2.0"', b"{}", feed(version=2), feed(version="0.2.0\x1b[31m"), feed(version="v1"),
        feed(version="9" * 400), b"[" * 100_000, b"\xff\xfe", feed(more="x" * 100_000),
    ],
    ids=range(12),
)  # fmt: skip
def test_what_is_no_feed_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(BadInput, match="says nothing of releases"):
        releases.released(body)


def test_a_strange_date_is_left_out() -> None:
    assert releases.released(feed(date="tomorrow")).date == ""
    assert releases.released(feed(date=None)).date == ""


ELSEWHERE = Answer(302, {"location": "https://evil.example/"}, b"", 1.0)


@pytest.mark.parametrize(
    "answer",
    [WebFailure("dns", "no such host"), ELSEWHERE, Answer(404, {}, b"", 1.0)],
    ids=["nobody", "redirect", "gone"],
)  # fmt: skip
def test_nobody_being_there_is_no_answer_and_no_other_host_is_asked(answer: Answer | WebFailure) -> None:
    ports, web = asking(answer)
    with pytest.raises(Unreachable, match=HOST):
        releases.newer(ports)
    assert len(web.sent) == 1
