"""A home in which everything is done with marked keys, and everything that was started is written down."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, quote_plus

import children
from ezswitch.agents import all_agents
from ezswitch.demo.behaviour import Behaviour
from ezswitch.demo.gateway import Gateway
from ezswitch.domain.environment import Environment
from key_traces import in_bytes, in_files
from keyring_session import private_keyring
from loopback_hosts import Host, host

FIRST = "sk-ez-EXAMPLEmark/0a+1b=2c%3d4e5f6a7b8c"
SECOND = "sk-ez-EXAMPLEmark=9f&8e~7d<6c>5b:4a3c2d"
KEYS = (FIRST, SECOND)
_DRIVER = Path(__file__).with_name("sweep_driver.py")


@dataclass
class Sweep:
    """The home, who answers in it, and the process that runs the commands."""

    home: Path
    variables: Mapping[str, str]
    gateway: Gateway
    echo: Host
    driver: subprocess.Popen[str]
    statuses: dict[tuple[str, ...], int] = field(default_factory=dict)
    number: int = 0

    @property
    def outside(self) -> Path:
        """Return the folder of what is ours: traces and streams."""
        return self.home.with_name(f"{self.home.name}-seen")

    def do(self, *argv: str, text: str = "") -> str:
        """Run one command; return what it printed on stdout."""
        self.number += 1
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps([self.number, argv, text]) + "\n")
        self.driver.stdin.flush()
        self.statuses[argv] = json.loads(self.driver.stdout.readline())
        return (self.outside / f"{self.number}.out").read_text()

    def well(self, *argv: str, text: str = "") -> str:
        """Run one command that must do what it says."""
        printed = self.do(*argv, text=text)
        assert self.statuses[argv] == 0, (argv, printed, self.complaint)
        return printed

    @property
    def complaint(self) -> str:
        """Return what the last command said on stderr."""
        return (self.outside / f"{self.number}.err").read_text()

    def badges(self) -> frozenset[Path]:
        """Return the files that may hold a key now: those that `agents` says, and keys/NAME."""
        rows = json.loads(self.well("agents", "--json"))["agents"]
        literal = [path for row in rows if row["key_delivery"] == "literal" for path in row["files"]]
        ours = (self.home / ".local/state/ezswitch/keys").glob("*")
        return frozenset({*(Path(path) for path in literal), *ours})

    def leaks(self) -> dict[str, list[str]]:
        """Return everything that holds a key and may not, by where it is."""
        allowed = self.badges()
        files = in_files(self.home, KEYS) | in_files(self.outside, KEYS)
        found = {str(path): forms for path, forms in files.items() if path not in allowed}
        open_to_others = {path for path in files if path in allowed and path.stat().st_mode & 0o077}
        return found | {f"{path} is not 0600": [] for path in open_to_others}

    def close(self) -> None:
        """End the driver."""
        self.driver.communicate(timeout=30)


def stubs(home: Path) -> None:
    """Put a program of every agent's name there: installed, and doing nothing when it is started.

    Editors write the extension they are given into their list, and take it out again.
    """
    folder = home / "bin"
    folder.mkdir(parents=True)
    for agent in all_agents():
        for name in agent.binaries:
            _program(folder / name, "exit 0")
        for editor in agent.companion.editors(Environment(home, {})) if agent.companion else ():
            assert agent.companion is not None
            listed = editor.extensions / "extensions.json"
            entry = json.dumps([{"identifier": {"id": agent.companion.extension}, "version": agent.companion.version}])
            wrote = f"echo '{entry}' > {listed}"
            does = f"mkdir -p {listed.parent}; case $1 in --install*) {wrote};; *) rm -f {listed};; esac"
            _program(folder / editor.program, does)


def _program(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def repeated(request: str) -> str:
    """Return an error as gateways make them that quote the key they were sent, in several spellings."""
    key = next((one for one in KEYS if one in request), "")
    spelled = (key, json.dumps(key)[1:-1], quote(key, safe=""), quote_plus(key))
    message = f"Incorrect API key provided: {', '.join(spelled)}. Header was 'Bearer {key}'."
    return json.dumps({"error": {"message": message, "code": key, "type": key}, "request_id": key}).replace("/", "\\/")


@contextmanager
def sweep(home: Path) -> Iterator[Sweep]:
    """Set up a home with a keyring, a gateway, one that repeats keys, every agent, and the traced driver."""
    seen = home.with_name(f"{home.name}-seen")
    seen.mkdir()
    (home / "tmp").mkdir()
    stubs(home)
    with ExitStack() as stack:
        session = stack.enter_context(private_keyring(home))
        errors = stack.enter_context((seen / "bus-errors").open("wb"))
        watch = ["dbus-monitor", "--session", "type='error'"]
        monitor = subprocess.Popen(watch, env=session, stdout=errors, stderr=subprocess.DEVNULL)
        stack.callback(monitor.wait)
        stack.callback(monitor.terminate)
        at = stack.enter_context(Gateway(dict.fromkeys(KEYS, "mine"), behaviour=Behaviour(every_surface=True)))
        echo = stack.enter_context(host("nobody"))
        echo.repeats = repeated
        more = {"PATH": f"{home / 'bin'}:{session['PATH']}", "TMPDIR": str(home / "tmp"), "SHELL": "/bin/sh"}
        variables = {**session, **more, "PYTHONPATH": children.environment()["PYTHONPATH"]}
        trace = [
            "strace",
            "-f",
            "--seccomp-bpf",  # every other call runs on without a stop
            "-qq",
            "-v",
            "-s",
            "100000",
            "-e",
            "trace=execve",
            "-e",
            "signal=none",
            "-o",
            str(seen / "execs"),
        ]
        driver = subprocess.Popen(
            [*trace, sys.executable, "-B", str(_DRIVER), str(seen)], env=variables, cwd=home, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        running = Sweep(home, variables, at, echo, driver)
        try:
            yield running
        finally:
            running.close()


def process_traces(pid: int) -> list[str]:
    """Return the forms of the keys in the arguments and variables of a process."""
    folder = Path(f"/proc/{pid}")
    return in_bytes((folder / "cmdline").read_bytes() + (folder / "environ").read_bytes(), KEYS)
