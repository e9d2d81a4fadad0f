"""A set of gateways on loopback that shows every state a check can have: what --demo is filled with."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from ezswitch.demo.behaviour import GW_001, Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface

WORKS = "ezrouter"
"""The preset of the gateway that works: what the preset knows of its list is known of this one too."""
_GOOD = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
_OLD = "sk-ez-EXAMPLEexpired4e5f6a7b8c9d0e1f"
_SLOW_SECONDS = 1.2
_QUOTA = 6_170_000
_MODELS = {"main": "claude-opus-4-7", "small": "claude-haiku-4-5"}


@dataclass(frozen=True)
class DemoProfile:
    """A profile of the demo, its key, and the state it shows in a few words."""

    profile: Profile
    secret: Secret
    shows: str


class DemoGateways:
    """Gateways for every state, each on a port of its own, and a profile for each; `close` ends them."""

    def __init__(self) -> None:
        """Start them all."""
        self._stack = ExitStack()
        works = self._start(Behaviour(lost_calls=GW_001, quota=_QUOTA))
        fine, slow = _urls(works), _urls(self._start(Behaviour(delay=_SLOW_SECONDS)))
        closed = {Surface.OPENAI: f"http://127.0.0.1:{_free_port()}/v1"}
        wrong = {Surface.OPENAI: f"{works.openai_url}/v1"}
        missing = {"main": "claude-opus-9", "small": "claude-haiku-4-5"}
        self.works = works
        self.profiles = (
            _made(WORKS, "ezrouter", fine, "works", preset=WORKS),
            _made("team", "Team gateway", slow, "works, slowly"),
            _made("old-key", "Old key", fine, "key rejected", key=_OLD, preset=WORKS),
            _made("refused", "Other network", self._urls(Behaviour(status=403)), "refused"),
            _made("public", "Public list", self._urls(Behaviour(public_list=True)), "key not proven"),
            _made("missing", "Missing model", fine, "model missing", models=missing, preset=WORKS),
            _made("wrong-path", "Doubled path", wrong, "wrong URL"),
            _made("web-page", "Web page", self._urls(Behaviour(html=True)), "not an API"),
            _made("fault", "In trouble", self._urls(Behaviour(status=503, chinese=True)), "server error"),
            _made("closed", "Not running", closed, "connection refused"),
        )

    def __enter__(self) -> Self:
        """Return itself, already serving."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close."""
        self.close()

    def close(self) -> None:
        """Stop every gateway."""
        self._stack.close()

    def _start(self, behaviour: Behaviour) -> Gateway:
        return self._stack.enter_context(
            Gateway({_GOOD: "the demo"}, behaviour=behaviour, reply="Hello from the demo.")
        )

    def _urls(self, behaviour: Behaviour) -> dict[Surface, str]:
        return _urls(self._start(behaviour))


def _urls(gateway: Gateway) -> dict[Surface, str]:
    return {Surface.OPENAI: gateway.openai_url, Surface.ANTHROPIC: gateway.anthropic_url}


def _made(
    name: str,
    title: str,
    urls: dict[Surface, str],
    shows: str,
    *,
    key: str = _GOOD,
    models: dict[str, str] | None = None,
    preset: str = "",
) -> DemoProfile:
    return DemoProfile(Profile(name, title, name, urls, models or _MODELS, preset=preset), Secret(key), shows)


def _free_port() -> int:
    """Return a port that nothing listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
