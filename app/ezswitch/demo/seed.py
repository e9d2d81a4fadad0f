"""The demo's world: a throwaway home seeded from data, a keychain in memory, and gateways that show every state."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ezswitch.demo.keyserver import KeyServer
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.demo.world import DemoGateways
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.profile import Preset

_DOT = "dot."
_LONGEST_FOLDER = 96
"""Bytes: macOS takes addresses of 103, Linux of 107, and "/keys" comes behind."""


@dataclass(frozen=True)
class DemoWorld:
    """What the demo runs over. `variables` are the whole environment: nothing of the real user's is in it."""

    home: Path
    variables: Mapping[str, str]
    keychain: MemoryKeychain
    helper_variables: Mapping[str, str]
    gateways: DemoGateways = field(repr=False)

    def presets(self, shipped: tuple[Preset, ...]) -> tuple[Preset, ...]:
        """Return the presets that lead nowhere but loopback: the first at the gateway that works, and the empty one."""
        works = self.gateways.profiles[0].profile
        first = (replace(preset, base_url=works.base_url, key_url="") for preset in shipped if preset.id == works.id)
        return (*first, *(preset for preset in shipped if not preset.base_url))


@contextmanager
def demo_world(data: Path, within: Path | None = None) -> Iterator[DemoWorld]:
    """Give a seeded world; its gateways, its helper's socket and its home are gone afterwards.

    `data` holds `home/`: files of agents as people have them; names that start with "dot." become hidden.
    `within` is the folder for temporary files, the system's own where it is not given.
    """
    with ExitStack() as stack:
        # One folder for everything, which goes with its object: a signal between two lines here leaves none behind.
        made = tempfile.TemporaryDirectory(prefix="ezswitch-demo-home-", dir=within, ignore_cleanup_errors=True)
        home = Path(stack.enter_context(made))
        own = home / ".ezswitch"
        own.mkdir(mode=0o700)
        gateways = stack.enter_context(DemoGateways())
        keychain = MemoryKeychain(
            {shown.profile.key: KeyRecord(shown.secret, origins=shown.profile.origins()) for shown in gateways.profiles}
        )
        served = stack.enter_context(KeyServer(keychain, _for_socket(stack, own)))
        _copy(data / "home", home)
        _write_profiles(own / "config" / "profiles.toml", gateways)
        variables = {"HOME": str(home), "PATH": f"{home / '.local/bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"}
        yield DemoWorld(home, variables, keychain, served.variables, gateways)


def _for_socket(stack: ExitStack, own: Path) -> Path:
    """Return a folder for the helper's socket: a long TMPDIR would make its path longer than an address may be."""
    if len(os.fsencode(own)) < _LONGEST_FOLDER:
        return own
    short = tempfile.TemporaryDirectory(prefix="ezswitch-", dir="/tmp", ignore_cleanup_errors=True)
    return Path(stack.enter_context(short))


def _copy(source: Path, target: Path) -> None:
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        parts = [f".{part[len(_DOT) :]}" if part.startswith(_DOT) else part for part in file.relative_to(source).parts]
        place = target.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
        if place.parent.name == "bin" or "versions" in parts:
            place.chmod(0o755)


def _write_profiles(target: Path, gateways: DemoGateways) -> None:
    blocks = ["# The demo's profiles: each shows one state of a check.\nversion = 1\n"]
    for shown in gateways.profiles:
        profile = shown.profile
        urls = [f'base_url.{surface} = "{url}"' for surface, url in profile.base_url.items()]
        models = [f'models.{role} = "{model}"' for role, model in profile.models.items()]
        head = [f"[profiles.{profile.id}]", f'name = "{profile.name}"', f'key = "{profile.key}"']
        made = [f'preset = "{profile.preset}"'] if profile.preset else []
        blocks.append("\n".join([*head, *made, *urls, *models, ""]))
    target.parent.mkdir(parents=True)
    target.write_text("\n".join(blocks), encoding="utf-8")
