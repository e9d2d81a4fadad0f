"""The `ezswitch` of the pages: the real command line, but the hosts that pages name are on loopback.

Started by a script on PATH; DOCS_GATEWAY is the loopback gateway's address and DOCS_KEY what a person would type.
"""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import TextIO

from ezswitch.__main__ import main as real_main
from ezswitch.assemble import for_terminal
from ezswitch.cli.main import run
from ezswitch.domain.ports import Answer, Web
from ezswitch.domain.project import FEED
from ezswitch.usecases.ports import Ports

PROVIDER = "https://www.ezrouter.dev/"
SHARED = "https://www.example.com/ezswitch.toml"
BUNDLE = """ezswitch_bundle = 1
name = "Acme"

[profiles.acme]
name = "Acme"
base_url.openai = "https://www.ezrouter.dev/v1"
models.main = "claude-opus-4-7"
"""


class Nearby:
    """The web, with the provider's host on loopback and two documents of our own; anything else is refused."""

    def __init__(self, web: Web, gateway: str) -> None:
        self._web, self._gateway = web, gateway

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        if url in (FEED, SHARED):
            body = json.dumps({"version": "99.0.0"}) if url == FEED else BUNDLE
            return Answer(200, {}, body.encode(), 1.0)
        return self._web.get(self._near(url), headers, timeout=timeout)

    def post(self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float) -> Answer:
        return self._web.post(self._near(url), headers, body, timeout=timeout)

    def close(self) -> None:
        self._web.close()

    def _near(self, url: str) -> str:
        assert url.startswith(PROVIDER), f"a page leads to {url}"
        return f"{self._gateway}/{url.removeprefix(PROVIDER)}"


class Person(io.StringIO):
    """A terminal at which somebody says yes."""

    def isatty(self) -> bool:
        return True


def ports() -> Ports:
    found = for_terminal()
    return replace(found, web=Nearby(found.web, os.environ["DOCS_GATEWAY"]))


def stdin() -> TextIO:
    return sys.stdin if stat.S_ISFIFO(os.fstat(0).st_mode) else Person("y\n")


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] in (["--version"], ["--demo"], ["key"]):
        sys.exit(real_main(words))
    sys.exit(run(words, ports, sys.stdout, sys.stderr, stdin(), ask=lambda _: os.environ["DOCS_KEY"]))
