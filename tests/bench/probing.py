"""A check of a profile against a bare httpx GET of the same list."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
from measuring import Result, in_turns, milliseconds
from switches import Spy

from ezswitch.connect.probe import probe
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.system.clock import RealClock
from ezswitch.system.web import HttpxWeb

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SERVE = """
import sys
from ezswitch.demo.gateway import Gateway
with Gateway({sys.argv[1]: "bench"}) as gateway:
    print(gateway.openai_url, flush=True)
    sys.stdin.read()
"""


def one_check() -> Result:
    """Measure one surface, one request, with a connection that is open already; the gateway is another process."""
    command = [sys.executable, "-c", SERVE, KEY]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as gateway:
        assert gateway.stdout is not None
        url = gateway.stdout.readline().strip()
        profile = Profile("bench", "bench", "bench", {Surface.OPENAI: url})
        preset = Preset("bench", "bench", url, {Surface.OPENAI: url}, list_proves_key=True)
        web, secret, clock = HttpxWeb(), Secret(KEY), RealClock()
        headers = {"Authorization": f"Bearer {KEY}"}

        def check() -> None:
            found = probe(profile, preset, secret, web, clock)
            if found.verdict is not Verdict.OK:
                raise RuntimeError(found.message)

        with httpx.Client() as client:
            ours, floor = in_turns(
                lambda: milliseconds(check),
                lambda: milliseconds(lambda: client.get(f"{url}/models", headers=headers).raise_for_status()),
                100,
            )
        where = (
            ""
            if ours / floor <= 1.3
            else where_it_goes(lambda spied: probe(profile, preset, secret, spied, clock), web)
        )
        web.close()
        gateway.communicate("")
    return Result("a check of one surface", ours, floor, "ms", 1.3, "a bare httpx GET", where)


def where_it_goes(check: Callable[[Any], object], web: HttpxWeb) -> str:
    """Say how much of a check is the request, and how much is reading its answer. Means of 50."""
    times: Counter[str] = Counter()
    spied = Spy("web", web, times)
    total = sum(milliseconds(lambda: check(spied)) for _ in range(50)) / 50
    asking = sum(times.values()) / 50 * 1000
    return f"of {total:.2f} ms: the request {asking:.2f}, drawing the verdict {total - asking:.2f}"
