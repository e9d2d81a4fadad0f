"""The demo's gateway as a Web without sockets: each host behaves as a Site says, and every request is remembered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ezswitch.demo.behaviour import EZROUTER_MODELS, Behaviour
from ezswitch.demo.routes import Asked, Site, answer
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping


@dataclass
class GatewayWeb:
    """Hosts by name; one that is not there cannot be found. `ms` is what every answer takes.

    `failures` are paths at which no answer comes; with `limit_refused` chats refuse the older name of their limit.
    """

    sites: dict[str, Site] = field(default_factory=dict)
    asked: list[tuple[str, str, Mapping[str, object]]] = field(default_factory=list)
    failures: dict[str, WebFailure] = field(default_factory=dict)
    ms: float = 20.0
    limit_refused: bool = False

    def host(self, name: str, key: str, behaviour: Behaviour = Behaviour(), **models: tuple[str, ...]) -> None:  # noqa: B008
        """Put a gateway at a host."""
        self.sites[name] = Site((Secret(key),), models or EZROUTER_MODELS, "OK", behaviour)

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:  # noqa: ARG002
        """Answer a GET."""
        return self._answered("GET", url, headers, b"")

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float, stopping: Stopping | None = None
    ) -> Answer:
        """Answer a POST."""
        assert timeout > 0
        if stopping is not None and stopping.asked:
            raise WebFailure("stopped", "it was stopped")
        return self._answered("POST", url, headers, body)

    def close(self) -> None:
        """Nothing is open."""

    def prompts(self) -> list[tuple[str, Mapping[str, object]]]:
        """Return the requests that would generate something: path and body."""
        turns = ("messages", "input", "contents")
        return [(path, body) for method, path, body in self.asked if method == "POST" and any(map(body.get, turns))]

    def _answered(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Answer:
        parts = urlsplit(url)
        body = json.loads(content or b"{}")
        self.asked.append((method, parts.path, body))
        if parts.path in self.failures or parts.netloc not in self.sites:
            raise self.failures.get(parts.path) or WebFailure("dns", "its name could not be looked up")
        if self.limit_refused and "max_tokens" in body and "chat" in url:
            wrong = {"error": {"message": "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'."}}
            return Answer(400, {}, json.dumps(wrong).encode(), self.ms)
        asked = Asked(method, parts.path, {name.lower(): text for name, text in headers.items()}, body, "r-1")
        reply = answer(asked, self.sites[parts.netloc])
        return Answer(
            reply.status,
            {"x-oneapi-request-id": "r-1", "content-type": reply.media, **reply.headers},
            reply.body,
            self.ms,
            {"dns": 1.0, "tcp": 2.0, "tls": 3.0, "http": self.ms - 6.0},
            url,
        )
