"""Which answer ezrouter would give to one request: pure functions, no socket."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ezswitch.demo import envelopes, tool_calls
from ezswitch.demo.behaviour import Behaviour, Reply
from ezswitch.domain.secret import Secret

_SSE = "text/event-stream"
_GEMINI = re.compile(r"/v1beta/models/([^/:]+):(?:streamGenerateContent|generateContent)")
_FINE = 200
_TURNS = ("messages", "input", "contents")
_ACCOUNT = frozenset({"/api/status", "/api/usage/token/"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, read: path without its query, headers with names in small letters, the body's JSON object."""

    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: Mapping[str, object]
    request_id: str

    @property
    def key(self) -> Secret | None:
        """Return the key it carries: x-api-key wins over a bearer token, as on new-api's Messages routes."""
        bearer = self.headers.get("authorization", "")
        text = (
            self.headers.get("x-api-key")
            or self.headers.get("x-goog-api-key")
            or (bearer[7:] if bearer[:7].lower() == "bearer " else "")
        )
        return Secret(text) if text else None

    @property
    def model(self) -> str:
        """Return the model that the path (Gemini) or the body names, or ""."""
        if found := _GEMINI.fullmatch(self.path):
            return found[1]
        model = self.body.get("model")
        return model if isinstance(model, str) else ""


@dataclass(frozen=True, slots=True)
class Site:
    """What one gateway offers: its keys, its models with their endpoint types, the text it replies with."""

    keys: tuple[Secret, ...]
    models: Mapping[str, tuple[str, ...]]
    reply: str
    behaviour: Behaviour


def answer(asked: Asked, site: Site) -> Reply:
    """Return what the gateway answers, misbehaviour included."""
    how = site.behaviour
    if how.redirect_to:
        return Reply(302, headers={"location": how.redirect_to.rstrip("/") + asked.path})
    if how.html:
        return Reply(how.status or 200, envelopes.LOGIN_PAGE, "text/html; charset=utf-8")
    return _bent(_routed(asked, site), asked, how)


def _routed(asked: Asked, site: Site) -> Reply:
    if asked.method == "HEAD" or asked.path == "/anthropic/api/hello":
        return Reply(200)  # some agents look before they call, without a key; any status will do
    route = _route(asked, site)
    if route is None:
        return _refusal(404, "not_found", "new_api_error", f"Invalid URL ({asked.method} {asked.path})", asked)
    if route is _list_anthropic and not site.behaviour.anthropic_list:
        return _refusal(404, "not_found", "new_api_error", f"Invalid URL ({asked.method} {asked.path})", asked)
    return _refused(asked, site) or route(asked, site)


def _refused(asked: Asked, site: Site) -> Reply | None:
    """Return why a request is not served: its key, then its model, then that it asks for nothing; as on new-api."""
    public = asked.method == "GET" and (site.behaviour.public_list or asked.path == "/api/status")
    if not public and asked.key not in site.keys:
        words = "无效的令牌" if site.behaviour.chinese else "Invalid API key"
        return _refusal(401, "invalid_api_key", "authentication_error", words, asked)
    if asked.method == "GET":
        return None
    if asked.model not in site.models or asked.model in site.behaviour.denied:
        words = "无权访问该模型" if site.behaviour.chinese else f"This key cannot use the model {asked.model!r}"
        return _refusal(403, "access_denied", "new_api_error", words, asked)
    if not any(asked.body.get(name) for name in _TURNS):
        return _refusal(400, "", "new_api_error", "field messages is required", asked)
    return None


def _route(asked: Asked, site: Site) -> Callable[[Asked, Site], Reply] | None:
    if site.behaviour.every_surface and asked.method == "POST":
        if asked.path == "/v1/responses":
            return _responses
        if _GEMINI.fullmatch(asked.path):
            return _generate
    if asked.path in _ACCOUNT and site.behaviour.quota is None:
        return None
    return _ROUTES.get((asked.method, asked.path))


def _bent(reply: Reply, asked: Asked, how: Behaviour) -> Reply:
    if reply.status != _FINE:
        return reply
    if how.status:
        words = "上游服务出错" if how.chinese else "The gateway was told to fail"
        return _refusal(how.status, "", "upstream_error", words, asked)
    if how.says_failed:
        words = "获取用户分组失败" if how.chinese else "get user group failed"
        return Reply(200, envelopes.dumped({"success": False, "message": words}))
    if how.invalid_json:
        return Reply(200, b'{"object":"list","data":[{"id":')
    if how.body is not None:
        encoding = {"content-encoding": how.content_encoding} if how.content_encoding else {}
        return Reply(200, how.body, headers=encoding)
    return reply


def _refusal(status: int, code: str, kind: str, words: str, asked: Asked) -> Reply:
    return Reply(status, envelopes.failure(code, kind, words, asked.request_id))


def _list_openai(asked: Asked, site: Site) -> Reply:
    if "x-api-key" in asked.headers and "anthropic-version" in asked.headers:
        return _list_anthropic(asked, site)  # new-api changes the shape by header
    return Reply(200, envelopes.openai_list({} if site.behaviour.empty else site.models))


def _list_anthropic(asked: Asked, site: Site) -> Reply:
    if "x-api-key" not in asked.headers or "anthropic-version" not in asked.headers:
        return Reply(200, envelopes.openai_list({} if site.behaviour.empty else site.models))
    return Reply(200, envelopes.anthropic_list([] if site.behaviour.empty else site.models))


def _chat(asked: Asked, site: Site) -> Reply:
    if tool := tool_calls.wanted(asked.body):
        arrives = asked.model not in site.behaviour.lost_calls
        return Reply(200, tool_calls.chat_stream(asked.model, tool, arrives=arrives), _SSE)
    return Reply(200, envelopes.completion_stream(asked.model, site.reply), _SSE)


def _messages(asked: Asked, site: Site) -> Reply:
    tool, streamed = tool_calls.wanted(asked.body), asked.body.get("stream") is True
    arrives = asked.model not in site.behaviour.lost_messages
    if streamed:
        events = tool_calls.message_stream(asked.model, tool, arrives=arrives) if tool else b""
        return Reply(200, events or envelopes.message_stream(asked.model, site.reply), _SSE)
    called = tool_calls.message(asked.model, tool, arrives=arrives) if tool else None
    whole = called or envelopes.message(asked.model, site.reply)
    return Reply(200, envelopes.dumped(whole))


def _status(_asked: Asked, _site: Site) -> Reply:
    return Reply(200, envelopes.dumped({"success": True, "data": {"quota_per_unit": 500_000, "version": "demo"}}))


def _token_usage(_asked: Asked, site: Site) -> Reply:
    left = site.behaviour.quota or 0
    told = {"object": "token_usage", "name": "demo", "total_granted": left + 830_000, "total_used": 830_000}
    told |= {"total_available": left, "unlimited_quota": False, "model_limits": {}, "model_limits_enabled": False}
    return Reply(200, envelopes.dumped({"code": True, "message": "ok", "data": {**told, "expires_at": 0}}))


def _count(asked: Asked, _site: Site) -> Reply:
    return Reply(200, envelopes.dumped({"input_tokens": max(1, len(json.dumps(dict(asked.body))) // 4)}))


def _responses(asked: Asked, site: Site) -> Reply:
    if tool := tool_calls.wanted(asked.body):
        return Reply(200, tool_calls.response_stream(asked.model, tool), _SSE)
    return Reply(200, envelopes.response_stream(asked.model, site.reply), _SSE)


def _generate(asked: Asked, site: Site) -> Reply:
    tool = tool_calls.wanted(asked.body)
    whole = tool_calls.generated(asked.model, tool) if tool else envelopes.generated(asked.model, site.reply)
    content = envelopes.dumped(whole)
    streamed = asked.path.endswith(":streamGenerateContent")
    return Reply(200, b"data: " + content + b"\r\n\r\n", _SSE) if streamed else Reply(200, content)


_ROUTES: Mapping[tuple[str, str], Callable[[Asked, Site], Reply]] = {
    ("GET", "/v1/models"): _list_openai,
    ("GET", "/anthropic/v1/models"): _list_anthropic,
    ("POST", "/v1/chat/completions"): _chat,
    ("POST", "/anthropic/v1/messages"): _messages,
    ("POST", "/anthropic/v1/messages/count_tokens"): _count,
    ("GET", "/api/status"): _status,
    ("GET", "/api/usage/token/"): _token_usage,
}
