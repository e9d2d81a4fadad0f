"""`ezswitch key` as agents call it, against the same Python doing nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from measuring import Result, import_times, in_turns, milliseconds

from ezswitch import keyhelper
from ezswitch.domain.environment import Environment
from ezswitch.system.files import RealFiles
from ezswitch.system.launcher import RealLauncher
from ezswitch.system.paths import places
from keyring_session import private_keyring

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
STORE = """
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.secret import Secret
from ezswitch.system.keychain.os_keychain import OsKeychain
import os, sys
OsKeychain(os.environ).write("bench", KeyRecord(Secret(sys.stdin.read())))
"""


def first_secret(home: Path) -> Result:
    """Measure a whole process each, with a real gnome-keyring that holds the key and is open."""
    with private_keyring(home) as variables:
        subprocess.run([sys.executable, "-c", STORE], env=variables, input=KEY, text=True, check=True, timeout=30)
        environment = Environment(home, variables)
        launcher = RealLauncher(places(environment), RealFiles()).ensure()
        helper = [str(launcher), "bench", "--profile", "bench", "--rev", "1"]
        said = subprocess.run(helper, env=variables, capture_output=True, text=True, check=False, timeout=30)
        if said.stdout != KEY + "\n":
            raise RuntimeError(said.stderr.strip())
        ours, floor = in_turns(
            lambda: milliseconds(lambda: _run(helper, variables)),
            lambda: milliseconds(lambda: _run([sys.executable, "-c", "pass"], variables)),
            40,
        )
        script = [sys.executable, "-I", "-S", "-X", "importtime", keyhelper.__file__, "bench"]
        where = import_times(script, variables) if ours / floor > 3 else ""
    return Result("ezswitch key, to the first secret", ours, floor, "ms", 3, "python -c pass", where)


def _run(command: list[str], variables: Mapping[str, str]) -> None:
    subprocess.run(command, env=dict(variables), stdout=subprocess.DEVNULL, check=True, timeout=30)
