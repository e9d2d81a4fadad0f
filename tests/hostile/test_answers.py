"""What a gateway answers, spoiled by the thousand and at its worst: a verdict each, and nothing raw to show."""

from __future__ import annotations

import gzip
import io
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event, Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ezswitch.cli.main import run
from ezswitch.connect.balance import ask_balance
from ezswitch.connect.catalogue import Page, read_error, read_page, request_id_in
from ezswitch.connect.probe import probe
from ezswitch.connect.replies import read_reply
from ezswitch.connect.text import is_safe, shown
from ezswitch.domain.ports import Answer
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.system.web import HttpxWeb
from fakes import FIRST_MOMENT, ScriptedWeb, StillClock
from hostile.spoiling import spoiled
from memory_house import KEY_ONE, House, profile

LISTS = (
    b'{"object": "list", "data": [{"id": "claude-opus-4-7", "supported_endpoint_types": ["openai"], "created": 1}]}',
    b'{"models": [{"name": "models/gemini-pro", "inputTokenLimit": 1000}], "nextPageToken": "abc"}',
    b'{"data": [{"id": "a"}], "has_more": true, "last_id": "a"}',
    b'[{"id": "bare"}]',
    b'{"error": {"message": "Invalid API key", "type": "x", "code": "invalid_api_key"}, "request_id": "req_1"}',
    b'{"success": false, "message": "\\u65e0\\u6548"}',
)
BLOCK = {"type": "tool_use", "id": "t", "name": "look"}


def events(*values: object) -> bytes:
    """Return an answer as it is streamed."""
    return "".join(f"data: {json.dumps(value)}\n\n" for value in values).encode()


def calling(arguments: str) -> bytes:
    """Return an answer of Chat Completions that calls a tool."""
    call = {"id": "tool_1", "function": {"name": "look", "arguments": arguments}}
    return json.dumps({"choices": [{"message": {"content": "hi", "tool_calls": [call]}}], "usage": {}}).encode()


def block(partial: str) -> bytes:
    """Return an answer of Messages that calls a tool, as a stream."""
    return events(
        {"type": "message_start", "message": {"usage": {"input_tokens": 3}}},
        {"type": "content_block_start", "index": 0, "content_block": BLOCK},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": partial}},
        {"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 5}},
    )


REPLIES = (
    calling('{"a": 1}'),
    events({"choices": [{"delta": {"content": "h"}}]}, {"choices": [{"delta": {}, "finish_reason": "stop"}]}),
    block("{}"),
    b'{"type": "message", "content": [{"type": "text", "text": "hi"}], "usage": {"input_tokens": 1}}',
    b'{"object": "response", "output": [{"type": "message", "content": [{"type": "output_text", "text": "hi"}]}]}',
    b'{"candidates": [{"content": {"parts": [{"functionCall": {"name": "look", "args": {}}}]}}]}',
    b'{"error": {"message": "quota"}}',
)
DEEP = 100_000
MISLEADING = ("a\u202eb", "\x1b[2J", "a\nb", "\u200b", "x" * 9999)
WRONG: list[object] = [
    1,
    None,
    "x",
    [],
    {"id": 5},
    {"id": {"a": 1}},
    {"id": "ok", "supported_endpoint_types": {"a": 1}},
]
WORST: dict[str, bytes] = {
    "deep lists": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep in an error": b'{"error": {"message": ' + b"[" * DEEP + b"]" * DEEP + b"}}",
    "almost too deep": b'{"error": ' + b"[" * 900 + b"]" * 900 + b"}",
    "a huge number": b'{"data": [{"id": "a", "created": ' + b"9" * 100_000 + b"}]}",
    "half a pair": b'{"data": [{"id": "\\ud800x"}, {"id": "fine"}]}',
    "misleading names": json.dumps({"data": [{"id": name} for name in MISLEADING]}).encode(),
    "wrong types": json.dumps({"data": WRONG}).encode(),
    "data of another kind": b'{"data": {"data": {"data": "x"}}}',
    "arguments too deep": calling("[" * DEEP),
    "arguments almost too deep": calling('{"a":' * 900 + "1" + "}" * 900),
    "input too deep": block("[" * DEEP),
    "input almost too deep": block('{"a":' * 900 + "1" + "}" * 900),
    "many models": json.dumps({"data": [{"id": f"m-{number}"} for number in range(50_000)]}).encode(),
    "events without end": b"data: {}\n\n" * 20_000,
}


def read_everything(body: bytes) -> None:
    """Read a body by every reader there is; what comes out is fit to be shown."""
    page = read_page(body)
    texts = [model.id for model in page.models] if isinstance(page, Page) else [page.error.message, page.error.code]
    error = read_error(body)
    texts += [error.message, error.code, error.kind, request_id_in(body)]
    for surface in Surface:
        reply = read_reply(surface, body)
        if reply is not None and reply.call is not None:
            texts.append(reply.call.name)
        if reply is not None and reply.error is not None:
            texts.append(reply.error.message)
    assert all(is_safe(text) for text in texts), ascii(texts)
    assert all(len(text) <= 2000 for text in texts)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(spoiled((*LISTS, *REPLIES)))
@example(b'{"choices": [{"message": {"tool_calls": [{"function": {"name": "x", "arguments": "[[[["}}]}}]}')
def test_a_spoiled_body_is_read_and_never_raises(body: bytes) -> None:
    read_everything(body)


@pytest.mark.parametrize("worst", WORST)
def test_the_worst_bodies(worst: str) -> None:
    read_everything(WORST[worst])


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(
    spoiled((*LISTS, *REPLIES)),
    st.sampled_from((200, 200, 204, 301, 400, 401, 403, 404, 418, 429, 500, 503, 599)),
    st.text(max_size=30),
)
def test_a_gateway_that_answers_anything_gets_a_verdict(body: bytes, status: int, header: str) -> None:
    """Through check, balance and the terminal: no crash, no key, no character that misleads, nothing written."""
    answer = Answer(status, {"location": header, "x-request-id": header, "retry-after": header}, body, 1.0)
    house = House()
    house.web = ScriptedWeb(otherwise=answer)
    ports = replace(house.ports, web=house.web)
    before = house.files.snapshot()
    ask_balance(profile("one", "one.example"), Secret(KEY_ONE), house.web, FIRST_MOMENT)
    for words in (["check", "one", "--deep"], ["models", "one"], ["status"], ["balance", "one"]):
        out, err = io.StringIO(), io.StringIO()
        run([*words], lambda: ports, out, err, io.StringIO(), variables={})
        for line in (out.getvalue() + err.getvalue()).splitlines():
            assert is_safe(line), ascii(line)
            assert KEY_ONE not in line
    assert house.files.snapshot() == before


@contextmanager
def raw_host(answer: Callable[[socket.socket, Event], None]) -> Iterator[str]:
    """Give the address of a host that lets `answer` do with each connection what it likes."""
    listening, ending = socket.create_server(("127.0.0.1", 0)), Event()
    threads: list[Thread] = []

    def serve() -> None:
        while True:
            try:
                connection = listening.accept()[0]
            except OSError:
                return
            threads.append(Thread(target=one, args=(connection,)))
            threads[-1].start()

    def one(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                answer(connection, ending)
            except OSError:
                return  # who asked has hung up, as it should

    server = Thread(target=serve)
    server.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        ending.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for thread in (server, *threads):
            thread.join()


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def a_hundred_megabytes(connection: socket.socket, ending: Event) -> None:
    connection.sendall(HEAD + b'\r\n{"data": [')
    for _ in range(1600):
        if ending.is_set():
            return
        connection.sendall(b" " * 65536)


def a_bomb(connection: socket.socket, _: Event) -> None:
    packed = gzip.compress(b" " * 50_000_000)
    connection.sendall(HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed)


def a_drip(connection: socket.socket, ending: Event) -> None:
    connection.sendall(HEAD + b"\r\n")
    while not ending.wait(0.05):
        connection.sendall(b" ")


def a_drip_in_the_head(connection: socket.socket, ending: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not ending.wait(0.05):
        connection.sendall(b"x: y\r\n")


def endless_hints(connection: socket.socket, ending: Event) -> None:
    while not ending.wait(0.01):
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n")


def a_huge_head(connection: socket.socket, _: Event) -> None:
    connection.sendall(HEAD + b"x: " + b"y" * 5_000_000 + b"\r\n\r\n{}")


def silence(_: socket.socket, ending: Event) -> None:
    ending.wait()


def no_http(connection: socket.socket, _: Event) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.9\r\n")


def two_lengths(connection: socket.socket, _: Event) -> None:
    connection.sendall(HEAD + b"content-length: 2\r\ncontent-length: 99\r\n\r\n{}")


def bad_chunks(connection: socket.socket, _: Event) -> None:
    connection.sendall(HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n")


@pytest.mark.parametrize(
    "answer",
    [a_hundred_megabytes, a_bomb, a_drip, a_drip_in_the_head, endless_hints, a_huge_head, silence, no_http, two_lengths,
     bad_chunks],
    ids=lambda answer: answer.__name__,
)  # fmt: skip
def test_a_host_that_is_hostile_at_the_socket_ends_with_a_verdict(answer: Any) -> None:
    """The deadline is the caller's: what would never end is given up by it, and what is too large is not read on."""
    web = HttpxWeb()
    with raw_host(answer) as address:
        only = profile("one", "x", base_url={Surface.OPENAI: f"{address}/v1"})
        seen = probe(only, None, Secret(KEY_ONE), web, StillClock(), timeout=0.5)
        web.close()
    assert not seen.verdict.good
    assert seen.verdict in set(Verdict)
    assert is_safe(seen.message)
    assert len(seen.raw) <= 20_000
    assert KEY_ONE not in repr(seen)


def test_a_key_is_dots_in_every_spelling_that_gateways_use() -> None:
    secret = Secret("sk-ez-EXAMPLE/0a+1b=2c3d4e5f6a7b8c9d")
    for middle in ("/0a+1b=", "\\/0a+1b=", "%2F0a%2B1b%3D", "%2f0a%2b1b%3d"):
        assert "2c3d4e5f" not in shown(f"bad: sk-ez-EXAMPLE{middle}2c3d4e5f6a7b8c9d", secret), middle
