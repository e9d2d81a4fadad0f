"""Checks: one against a bare httpx GET of the same list, and many against what four workers could do at best."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
from measuring import Result, in_turns, milliseconds
from switches import Spy

from ezswitch.connect.probe import probe
from ezswitch.connect.schedule import AT_ONCE
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Verdict
from ezswitch.system.clock import RealClock
from ezswitch.system.web import HttpxWeb
from ezswitch.usecases.checking import check
from real_house import real_ports

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SERVE = """
import sys
from ezswitch.demo.behaviour import Behaviour
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

        def one() -> None:
            found = probe(profile, preset, secret, web, clock)
            if found.verdict is not Verdict.OK:
                raise RuntimeError(found.message)

        with httpx.Client() as client:
            ours, floor = in_turns(
                lambda: milliseconds(one),
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


MANY, DELAY = 200, 0.05
"""Profiles, and seconds that their gateway takes for each answer."""


def many_checks(profiles: int = MANY) -> Result:
    """Measure checks of many profiles, as the window does by itself, against what four at once could do at best."""
    command = [sys.executable, "-c", SERVE.replace('bench"}', f'bench"}}, behaviour=Behaviour(delay={DELAY})'), KEY]
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as gateway,
    ):
        assert gateway.stdout is not None
        url = gateway.stdout.readline().strip()
        preset = Preset("bench", "bench", url, {Surface.OPENAI: url}, list_proves_key=True)
        web = HttpxWeb()
        ports = replace(real_ports(Path(home)), web=web, presets=(preset,))
        ports.keychain.write("bench", KeyRecord(Secret(KEY), origins=frozenset({origin_of(url)})))
        names = tuple(f"p{number}" for number in range(profiles))
        rows = [f'[profiles.{name}]\nkey = "bench"\npreset = "bench"\nbase_url.openai = "{url}"\n' for name in names]
        ports.places.profiles.write_text("version = 1\n" + "\n".join(rows))

        def all_of_them() -> None:
            found = check(ports, names, prompt=False)
            if any(one.verdict is not Verdict.OK for one in found):
                raise RuntimeError(found[0].message)

        ours = min(milliseconds(all_of_them) for _ in range(2))
        web.close()
        gateway.communicate("")
    best = profiles / AT_ONCE * DELAY * 1000
    return Result(f"{profiles} checks", ours, best, "ms", 1.5, "four workers at best")


def where_it_goes(check: Callable[[Any], object], web: HttpxWeb) -> str:
    """Say how much of a check is the request, and how much is reading its answer. Means of 50."""
    times: Counter[str] = Counter()
    spied = Spy("web", web, times)
    total = sum(milliseconds(lambda: check(spied)) for _ in range(50)) / 50
    asking = sum(times.values()) / 50 * 1000
    return f"of {total:.2f} ms: the request {asking:.2f}, drawing the verdict {total - asking:.2f}"
