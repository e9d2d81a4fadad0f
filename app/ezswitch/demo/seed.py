"""The demo's world: a throwaway home seeded from data, a keychain in memory, and gateways that show every state."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ezswitch.demo.behaviour import Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.demo.keyserver import KeyServer
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of

BEHAVIOURS: Mapping[str, Behaviour] = {
    "works": Behaviour(),
    "slow": Behaviour(delay=0.9),
    "rejects": Behaviour(),
    "public": Behaviour(public_list=True),
    "page": Behaviour(html=True),
    "broken": Behaviour(status=503),
    "closed": Behaviour(),
}
"""Every gateway of the demo by the name that the seeded profiles use for it."""

_DOT = "dot."


@dataclass(frozen=True)
class DemoWorld:
    """What the demo runs over. `variables` are the whole environment: nothing of the real user's is in it."""

    home: Path
    variables: Mapping[str, str]
    keychain: MemoryKeychain
    helper_variables: Mapping[str, str]
    gateways: Mapping[str, Gateway] = field(repr=False)


@contextmanager
def demo_world(data: Path) -> Iterator[DemoWorld]:
    """Give a seeded world; its gateways, its helper's socket and its home are gone afterwards.

    `data` holds `home/` (names that start with "dot." become hidden) and `profiles.toml`, in which
    `{works}` and so on stand for the gateways' addresses.
    """
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="ezswitch-demo-home-"))
        stack.callback(shutil.rmtree, home, ignore_errors=True)
        keys = {name: f"sk-ez-EXAMPLE-{name}-0a1b2c3d4e5f6a7b" for name in BEHAVIOURS}
        gateways = {
            name: stack.enter_context(Gateway({} if name == "rejects" else {keys[name]: name}, behaviour=behaviour))
            for name, behaviour in BEHAVIOURS.items()
        }
        gateways["closed"].close()
        urls = {name: gateway.url for name, gateway in gateways.items()}
        keychain = MemoryKeychain(
            {name: KeyRecord(Secret(keys[name]), origins=frozenset({origin_of(urls[name])})) for name in BEHAVIOURS}
        )
        served = stack.enter_context(KeyServer(keychain))
        _copy(data / "home", home)
        _write_profiles(data / "profiles.toml", home / ".ezswitch" / "config" / "profiles.toml", urls)
        variables = {"HOME": str(home), "PATH": f"{home / '.local/bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"}
        yield DemoWorld(home, variables, keychain, served.variables, gateways)


def _copy(source: Path, target: Path) -> None:
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        parts = [f".{part[len(_DOT) :]}" if part.startswith(_DOT) else part for part in file.relative_to(source).parts]
        place = target.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
        if place.parent.name == "bin" or "versions" in parts:
            place.chmod(0o755)


def _write_profiles(source: Path, target: Path, urls: Mapping[str, str]) -> None:
    text = source.read_text(encoding="utf-8")
    for name, url in urls.items():
        text = text.replace(f"{{{name}}}", url)
    target.parent.mkdir(parents=True)
    target.write_text(text, encoding="utf-8")
