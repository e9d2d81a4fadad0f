"""Every state that a check can end in, as one table: what a gateway gives for its list, and the verdict with its words.

Lists come in each shape that gateways have; failures from the name of the host up to the models. Whoever shows
verdicts (the command line, the window, pictures of it) goes through the same rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import Preset
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from fakes import Reaction, answered

PAGE = b"<!doctype html><title>Welcome</title>"
ENVELOPE = {"error": {"code": "invalid_api_key", "message": "Invalid API key", "type": "authentication_error"}}
ROW = {"object": "model", "created": 1626777600, "owned_by": "custom"}


@dataclass(frozen=True)
class Scenario:
    """What `GET .../models` gives, the verdict, and a part of its message.

    `model` is the profile's main model. `proves` is what is known of the list: that it needs the key, or that it does
    not. `wait` is a part of the hint.
    """

    name: str
    list: Reaction
    verdict: Verdict
    says: str
    model: str = ""
    proves: bool = True
    wait: str = ""

    def __str__(self) -> str:
        """Return its name, as a test's id."""
        return self.name

    def preset(self, base_url: Mapping[Surface, str]) -> Preset:
        """Return the preset that knows this of the list at these addresses."""
        return Preset(
            "h", "H", "https://h.example", base_url, key_url="https://h.example/keys", list_proves_key=self.proves
        )


FAILING: tuple[Scenario, ...] = (
    Scenario("401", answered(ENVELOPE, 401), Verdict.KEY_REJECTED, "h.example does not accept the key (401)."),
    Scenario(
        "401 in Chinese", answered({"error": {"message": "无效的令牌"}}, 401), Verdict.KEY_REJECTED, "does not accept"
    ),
    Scenario("401 of LiteLLM", answered({"error": {"code": "401"}}, 401), Verdict.KEY_REJECTED, "(401)"),
    Scenario(
        "401 of Anthropic",
        answered({"type": "error", "error": {"type": "authentication_error"}}, 401),
        Verdict.KEY_REJECTED,
        "(401)",
    ),
    Scenario("401 without a body", answered(b"", 401), Verdict.KEY_REJECTED, "(401)"),
    Scenario(
        "400 of Gemini",
        answered({"error": {"code": 400, "message": "API key not valid."}}, 400),
        Verdict.KEY_REJECTED,
        "(400)",
    ),
    Scenario(
        "401 inside 200",
        answered({"error": {"code": 401, "message": "no"}}),
        Verdict.KEY_REJECTED,
        "(200, with an error)",
    ),
    Scenario(
        "403",
        answered({"error": {"code": "access_denied"}}, 403),
        Verdict.REFUSED,
        "does not let this key list its models",
    ),
    Scenario(
        "403 no credit",
        answered({"error": {"code": "insufficient_user_quota"}}, 403),
        Verdict.REFUSED,
        "no credit left",
    ),
    Scenario("402", answered({"error": "pay"}, 402), Verdict.REFUSED, "no credit left (402)"),
    Scenario("422", answered({"detail": "odd"}, 422), Verdict.REFUSED, "does not accept the request (422)"),
    Scenario(
        "404",
        answered({"error": {"message": "Invalid URL"}}, 404),
        Verdict.WRONG_URL,
        "no list of models at this address (404)",
    ),
    Scenario("404 page", answered(PAGE, 404), Verdict.WRONG_URL, "(404)"),
    Scenario("405", answered(b"", 405), Verdict.WRONG_URL, "(405)"),
    Scenario("429", answered(b"", 429), Verdict.RATE_LIMITED, "asks for fewer requests (429)"),
    Scenario(
        "500", answered({"error": {"type": "upstream_error"}}, 500), Verdict.SERVER_ERROR, "fault of its own (500)"
    ),
    Scenario("502 page", answered(PAGE, 502), Verdict.SERVER_ERROR, "(502)"),
    Scenario("page", answered(PAGE), Verdict.NOT_AN_API, "answers with a web page, not as an API"),
    Scenario("403 page", answered(PAGE, 403), Verdict.NOT_AN_API, "web page (403)"),
    Scenario("407", answered(b"", 407), Verdict.NOT_AN_API, "(407)"),
    Scenario("text", answered(b"Ollama is running"), Verdict.NOT_AN_API, "not as an API does"),
    Scenario("broken JSON", answered(b'{"data":['), Verdict.BAD_CATALOGUE, "is not valid JSON"),
    Scenario("deep nesting", answered(b"[" * 500_000), Verdict.BAD_CATALOGUE, "is not valid JSON"),
    Scenario("another shape", answered({"status": "ok"}), Verdict.BAD_CATALOGUE, "is not a list of models"),
    Scenario(
        "success false",
        answered({"success": False, "message": "get user group failed"}),
        Verdict.BAD_CATALOGUE,
        "reports a failure",
    ),
    Scenario(
        "dns",
        WebFailure("dns", "its name could not be looked up"),
        Verdict.DNS_FAILURE,
        "h.example cannot be found: its name",
    ),
    Scenario(
        "refused",
        WebFailure("refused", "nothing listens there"),
        Verdict.CONNECTION_REFUSED,
        "cannot be connected to: nothing",
    ),
    Scenario(
        "tls",
        WebFailure("tls", "its certificate has expired"),
        Verdict.TLS_FAILURE,
        "so nothing was sent: its certificate has",
    ),
    Scenario(
        "timeout",
        WebFailure("timeout", "no complete answer within 15 s"),
        Verdict.TIMEOUT,
        "does not answer: no complete answer",
    ),
    Scenario("protocol", WebFailure("protocol", "cut off"), Verdict.SERVER_ERROR, "no proper HTTP answer: cut off."),
    Scenario("too large", WebFailure("too_large", "longer than 8 MB"), Verdict.BAD_CATALOGUE, "longer than 8 MB."),
    Scenario("unheard of", WebFailure("weather", "rain"), Verdict.SERVER_ERROR, "rain."),
    Scenario(
        "slow drip",
        WebFailure("timeout", "no complete answer within 15 s", {"dns": 1.0, "tcp": 2.0, "tls": 3.0}),
        Verdict.TIMEOUT,
        "too slow",
    ),
    Scenario(
        "reset mid-body",
        WebFailure("protocol", "the connection was cut off before the answer was complete", {"dns": 1.0, "tcp": 2.0}),
        Verdict.SERVER_ERROR,
        "cut off",
    ),
    Scenario(
        "tls wrong host",
        WebFailure("tls", "its certificate is for another host", {"dns": 1.0, "tcp": 2.0}),
        Verdict.TLS_FAILURE,
        "for another host",
    ),
    Scenario(
        "tls self-signed",
        WebFailure("tls", "its certificate is self-signed", {"dns": 1.0, "tcp": 2.0}),
        Verdict.TLS_FAILURE,
        "self-signed",
    ),
    Scenario(
        "tls read on the way",
        WebFailure(
            "tls",
            'encrypted traffic is read on the way: its certificate was made by "Zscaler Inc." (Zscaler)',
            {"dns": 1.0, "tcp": 2.0},
        ),
        Verdict.TLS_FAILURE,
        "read on the way",
    ),
    Scenario(
        "captive portal",
        answered(b"", 302, {"location": "http://login.hotel.example/"}),
        Verdict.WRONG_URL,
        "sends requests on to http://login.hotel.example",
    ),
    Scenario(
        "429 with Retry-After",
        answered(b"", 429, {"retry-after": "17"}),
        Verdict.RATE_LIMITED,
        "asks for fewer requests",
        wait="Try again in 17 seconds.",
    ),
    Scenario(
        "429 without Retry-After",
        answered({"error": {"message": "请求过多"}}, 429),
        Verdict.RATE_LIMITED,
        "asks for fewer requests",
        wait="Try again in a minute.",
    ),
    Scenario(
        "503 in Chinese",
        answered({"error": {"message": "上游服务出错", "type": "upstream_error"}}, 503),
        Verdict.SERVER_ERROR,
        "fault of its own (503)",
    ),
    Scenario(
        "a wrong key in Chinese",
        answered({"error": {"message": "无效的令牌", "type": "one_api_error"}}, 401),
        Verdict.KEY_REJECTED,
        "does not accept the key (401)",
    ),
)
"""Failures: no list came, and nothing is known of the key beyond what the verdict says."""

SHAPES: tuple[Scenario, ...] = tuple(
    Scenario(name, answered(body), Verdict.OK if proves else Verdict.REACHABLE_KEY_UNPROVEN, "2 models", proves=proves)
    for name, proves, body in (
        ("ezrouter", True, {"object": "list", "success": True, "data": [{"id": "a", **ROW}, {"id": "b", **ROW}]}),
        ("new-api of April 2025", True, {"success": True, "data": [{"id": "a", **ROW, "root": "a"}, {"id": "b"}]}),
        ("one-api", True, {"object": "list", "data": [{"id": "a", **ROW, "permission": []}, {"id": "b", **ROW}]}),
        ("OpenRouter", False, {"data": [{"id": "a", "pricing": {"prompt": "0.1"}}, {"id": "b"}], "total_count": 2}),
        ("LiteLLM", True, {"data": [{"id": "a", "created": 1677610602}, {"id": "b"}], "object": "list"}),
        ("Anthropic", True, {"data": [{"type": "model", "id": "a"}, {"id": "b"}], "has_more": False, "last_id": "b"}),
        ("Ollama", False, {"object": "list", "data": [{"id": "a", "owned_by": "library"}, {"id": "b"}]}),
        ("LM Studio v0", False, {"object": "list", "data": [{"id": "a", "state": "loaded"}, {"id": "b"}]}),
        ("LM Studio v1", False, {"models": [{"key": "a", "loaded_instances": []}, {"key": "b"}]}),
        ("Gemini", True, {"models": [{"name": "models/a"}, {"name": "models/b"}], "nextPageToken": None}),
    )
)
"""A list in each gateway's own shape."""

SCENARIOS: tuple[Scenario, ...] = (
    *SHAPES,
    Scenario(
        "a model that is not listed", answered({"data": [{"id": "a"}]}), Verdict.MODEL_MISSING, "has no gone", "gone"
    ),
    *FAILING,
)
"""All of them; keychain states (no_key, locked) need no gateway and are in none."""
