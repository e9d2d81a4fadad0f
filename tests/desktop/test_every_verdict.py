"""Every verdict through both doors: the command line and the window say the same of the same gateway."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cli_door import KEY, Door, ListingWeb
from ezswitch.desktop.commands import bound
from ezswitch.desktop.dialogs.details import DetailsSheet
from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.window.words import VERDICTS
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.settings import Settings
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.settings import save_settings
from fakes import InlineWork

JSON = {"content-type": "application/json", "x-oneapi-request-id": "20261120EXAMPLE"}
LIST = {"object": "list", "data": [{"id": "claude-opus-4-7"}, {"id": "claude-haiku-4-5"}]}


@dataclass
class Gateway(ListingWeb):
    """Answers every request with one status and body, or fails before there is an answer."""

    status: int = 200
    body: bytes = b""
    fails: str = ""

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:  # noqa: ARG002 - the port's own
        if self.fails:
            raise WebFailure(self.fails, "it does not go on")
        return Answer(self.status, JSON, self.body, 12.0, {"dns": 1.0, "tcp": 2.0, "http": 9.0}, url)

    def post(
        self,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
        *,
        timeout: float,
        stopping: Stopping | None = None,
    ) -> Answer:
        """Answer alike; whoever gives the list to anyone knows no other request that could prove a key."""
        if self.status == 200 and not self.fails:
            return super().post(url, headers, body, timeout=timeout, stopping=stopping)
        return self.get(url, headers, timeout=timeout)


def answers(status: int, body: Any) -> Callable[[Door], None]:
    def put(door: Door) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        door.web = Gateway(status, raw)

    return put


def fails(kind: str) -> Callable[[Door], None]:
    def put(door: Door) -> None:
        door.web = Gateway(fails=kind)

    return put


def without_key(door: Door) -> None:
    door.keychain.records.clear()


def locked(door: Door) -> None:
    door.keychain.mood = "locked"


def without_the_model(door: Door) -> None:
    door.web.models = ("glm-5",)


ERROR = {"error": {"message": "无效的令牌", "type": "new_api_error", "code": ""}}
SCENARIOS: Mapping[Verdict, Callable[[Door], None]] = {
    Verdict.OK: lambda _door: None,
    Verdict.REACHABLE_KEY_UNPROVEN: answers(200, LIST),
    Verdict.KEY_REJECTED: answers(401, ERROR),
    Verdict.REFUSED: answers(403, {"error": {"message": "not for you", "code": "access_denied"}}),
    Verdict.MODEL_MISSING: without_the_model,
    Verdict.RATE_LIMITED: answers(429, b""),
    Verdict.SERVER_ERROR: answers(502, ERROR),
    Verdict.WRONG_URL: answers(404, {"error": {"message": "Invalid URL"}}),
    Verdict.NOT_AN_API: answers(200, b"<!doctype html><title>Sign in</title>"),
    Verdict.BAD_CATALOGUE: answers(200, {"success": False, "message": "get user group failed"}),
    Verdict.TIMEOUT: fails("timeout"),
    Verdict.DNS_FAILURE: fails("dns"),
    Verdict.CONNECTION_REFUSED: fails("refused"),
    Verdict.TLS_FAILURE: fails("tls"),
    Verdict.NO_KEY: without_key,
    Verdict.LOCKED: locked,
}
OTHER = ("--anthropic", "https://api.example.com", "--openai", "https://api.example.com/v1",
         "--model", "main=claude-opus-4-7", "--model", "small=claude-haiku-4-5")  # fmt: skip


def world(verdict: Verdict) -> Door:
    """Return a world where Claude Code is on a profile whose gateway answers as this verdict says."""
    door = Door()
    save_settings(door.ports(), Settings(welcomed=True))
    known = verdict is not Verdict.REACHABLE_KEY_UNPROVEN
    if not known:  # what a list showed to strangers is remembered
        SCENARIOS[verdict](door)
    door.added("mine", *(("--preset", "ezrouter") if known else OTHER))
    assert door("use", "mine", "claude-code").status == 0
    SCENARIOS[verdict](door)
    return door


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Door], Interior]]:
    made: list[tuple[Shell, Interior]] = []

    def make(door: Door) -> Interior:
        shell = Shell("ezswitch")
        qtbot.addWidget(shell)
        shell.resize(1184, 752)
        inside = Interior(qapp, shell, InlineWork(), lambda: bound(door.ports()))
        made.append((shell, inside))
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        qtbot.waitUntil(lambda: inside.window.page is not None)
        return inside

    yield make
    for shell, inside in made:
        inside.stop()
        for sheet in shell.findChildren(Sheet):
            sheet.close()
        shell.close()
        shiboken6.delete(shell)


def test_no_verdict_is_left_out() -> None:
    assert set(SCENARIOS) == set(Verdict)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_both_doors_say_the_same(window: Callable[[Door], Interior], qtbot: QtBot, verdict: Verdict) -> None:
    door = world(verdict)
    said = door("check", "mine", "--json")
    (document,) = said.document["checks"]
    assert (document["verdict"], said.status) == (verdict.value, 0 if verdict.good else 1)

    inside = window(door)
    qtbot.keyClick(inside.window, Qt.Key.Key_F5)
    card = inside.window.cards.row_at(inside.window.cards.index_of("mine"))
    assert card is not None
    assert card.verdict == VERDICTS[verdict]
    if verdict is Verdict.MODEL_MISSING:
        assert "has no claude-opus-4-7" in card.hint, "what that means for this agent"
    elif not verdict.good:
        assert card.hint in (document["hint"], document["message"])
    assert KEY not in card.spoken

    qtbot.mouseClick(
        inside.window.view.viewport(), Qt.MouseButton.LeftButton,
        pos=inside.window.view.layout_of("mine").verdict.center(),
    )  # fmt: skip
    (sheet,) = [one for one in inside.window.findChildren(Sheet) if one.isVisible()]
    assert isinstance(sheet, DetailsSheet if verdict.good else DiagnoseSheet), "what fails in an agent is diagnosed"
    words = "\n".join(one.text() for one in sheet.findChildren(QLabel))
    if verdict is Verdict.MODEL_MISSING:
        assert "claude-opus-4-7" in words
    elif verdict not in (Verdict.NO_KEY, Verdict.LOCKED):
        assert document["message"] in words
    assert KEY not in words
