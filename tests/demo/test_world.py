"""The demo's gateways show every state that a check can have on this machine."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from ezswitch.connect.probe import probe
from ezswitch.demo.world import DemoGateways
from ezswitch.domain.names import is_name
from ezswitch.domain.verdict import Verdict
from ezswitch.system.web import HttpxWeb
from fakes import StillClock

EXPECTED = {
    "ezrouter": Verdict.OK,
    "team": Verdict.OK,
    "old-key": Verdict.KEY_REJECTED,
    "refused": Verdict.REFUSED,
    "public": Verdict.REACHABLE_KEY_UNPROVEN,
    "missing": Verdict.MODEL_MISSING,
    "wrong-path": Verdict.WRONG_URL,
    "web-page": Verdict.NOT_AN_API,
    "fault": Verdict.SERVER_ERROR,
    "closed": Verdict.CONNECTION_REFUSED,
}


def test_every_profile_shows_its_state() -> None:
    web = HttpxWeb()
    with DemoGateways() as demo:
        checks = [probe(one.profile, None, one.secret, web, StillClock()) for one in demo.profiles]
    web.close()
    assert {check.profile: check.verdict for check in checks} == EXPECTED
    assert all(one.secret.reveal() not in repr(checks) + repr(demo.profiles) for one in demo.profiles)


def test_ids_are_usable_and_each_state_is_named() -> None:
    with DemoGateways() as demo:
        assert all(is_name(one.profile.id) and one.shows for one in demo.profiles)
        port = urlsplit(demo.works.url).port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port or 0))
