"""One process that forks a warm child for every try, and the strace that kills the child or breaks its system calls."""

from __future__ import annotations

import ctypes
import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import children
from e2e.crash_cases import CASES
from e2e.crash_home import ports_of
from ezswitch.domain.errors import EzswitchError

CALLS = (
    *("openat", "write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync", "rename", "renameat", "renameat2"),
    *("unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "chmod", "fchmod", "fchmodat", "chown", "fchown"),
    *("fchownat", "utimensat", "setxattr", "fsetxattr", "link", "linkat", "symlink", "symlinkat"),
)
"""Every system call by which a process changes a disk. Those that a processor has no longer are passed over."""
LOOKS = ("openat", "read", "pread64", "getdents64", "stat", "lstat", "newfstatat", "readlink", "flock")
"""Those by which it looks at one, or waits for another process."""

_NAME = re.compile(r"^(\w+)\(")
_LET_ANYBODY_TRACE = (0x59616D61, -1)  # PR_SET_PTRACER: Ubuntu allows a parent only, and strace is no parent here


@dataclass(frozen=True)
class Point:
    """One system call of an action: the `number`th (from 1) of its `name`, and how strace prints it."""

    name: str
    number: int
    text: str

    def fault(self, what: str) -> str:
        """Return strace's words for it: "signal=SIGKILL", "error=EIO"."""
        return f"{self.name}:{what}:when={self.number}"


@dataclass(frozen=True)
class End:
    """How a child ended, and what it said.

    "done", "partly" (some agents were left out and named), "killed", "error" (an EzswitchError) or "bug" (another).
    """

    how: str
    said: str = ""


class Victim:
    """A server process whose warm forks run a case in `home`; strace looks on, and interferes where asked."""

    def __init__(self, home: Path, process: subprocess.Popen[str]) -> None:
        """Take the home that all cases run in."""
        self._home = home
        self._process = process

    def points(self, case: str, calls: tuple[str, ...] = CALLS) -> list[Point]:
        """Run the case to its end; return the system calls by which it changed (or, of LOOKS, saw) something."""
        log = self._home.with_name("strace.log")
        end = self._run(case, ",".join(f"?{name}" for name in calls), (), log)
        assert end == End("done"), end
        counts: Counter[str] = Counter()
        points = []
        for line in log.read_text("utf-8", "replace").splitlines():
            if found := _NAME.match(line):
                name = found[1]
                counts[name] += 1
                if name != "openat" or ("O_CREAT" in line) == (calls is CALLS):
                    points.append(Point(name, counts[name], line[:160]))
        return points

    def run(self, case: str, fault: str) -> End:
        """Run the case with one fault, in strace's words: "rename:signal=SIGKILL:when=1"."""
        return self._run(case, fault.partition(":")[0], ("-e", f"inject={fault}"), Path(os.devnull))

    def run_short(self, case: str, call: str, number: int) -> End:
        """Run the case with the `number`th os.read or os.write ("read", "write") moving half of what it could.

        "room": all of them, in files that may grow to `number` bytes, beyond which the system writes a part and stops.
        """
        return End(**json.loads(self._ask_to_run(case, f"{call} {number}")))

    def _ask_to_run(self, case: str, how: str) -> str:
        self._ask(f"{case}|{how}")
        return self._ask("go")

    def _run(self, case: str, trace: str, more: tuple[str, ...], log: Path) -> End:
        child = self._ask(case)
        command = ["strace", "-p", child, "-o", str(log), "-s", "0", "-e", f"trace={trace}", *more]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as strace:
            assert strace.stderr is not None
            attached = strace.stderr.readline()
            assert "attached" in attached, attached
            return End(**json.loads(self._ask("go")))

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


@contextmanager
def victim(home: Path) -> Iterator[Victim]:
    """Start the server for a home, and end it afterwards."""
    with children.start("import sys; from e2e.crash_victim import serve; serve(sys.argv[1])", home) as process:
        yield Victim(home, process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def serve(home: str) -> None:
    """Be the server: a line with a case's name forks a child that waits, the next line lets it go."""
    warm: set[str] = set()
    for line in sys.stdin:
        name, _, how = line.strip().partition("|")
        _warm(name, Path(home).with_name("warm"), warm)
        ours, theirs = socket.socketpair()
        child = os.fork()
        if child == 0:
            ours.close()
            _be_victim(name, how, Path(home), theirs)
        theirs.close()
        assert ours.recv(5) == b"ready"
        print(child, flush=True)
        sys.stdin.readline()
        ours.send(b"go")
        _, status = os.waitpid(child, 0)
        said = ours.recv(65536).decode() if os.WIFEXITED(status) else json.dumps({"how": "killed"})
        print(said, flush=True)
        ours.close()


def _warm(name: str, home: Path, warm: set[str]) -> None:
    """Do a case once, so that no child imports a module while it is counted."""
    if name not in warm:
        warm.add(name)
        case = CASES[name]
        case.prepare(home)
        case.run(ports_of(home, running=case.running))
        shutil.rmtree(home)


def _be_victim(name: str, how: str, home: Path, line: socket.socket) -> None:
    # A socket's recv and send are none of the calls that are counted, so what is counted is the action alone.
    ctypes.CDLL(None).prctl(*_LET_ANYBODY_TRACE, 0, 0, 0)
    case = CASES[name]
    ports = ports_of(home, running=case.running)
    line.send(b"ready")
    line.recv(2)
    _hamper(how)
    try:
        partly = case.run(ports)
    except EzswitchError as error:
        _answer(line, "error", f"{type(error).__name__}: {error}")
    except BaseException as error:  # noqa: BLE001 - whatever else comes out is what the test looks for
        _answer(line, "bug", repr(error))
    _answer(line, "partly" if partly else "done", "")


def _hamper(how: str) -> None:
    """Let this process, which has no other life, move less than it asked for; `how` as in `Victim.run_short`."""
    call, _, number = how.partition(" ")
    left = int(number or 0)
    if call == "room":
        resource.setrlimit(resource.RLIMIT_FSIZE, (left, left))
    elif call == "write":
        os.write = _halved(os.write, left, lambda data: data[: len(data) // 2])
    elif call == "read":
        os.read = _halved(os.read, left, lambda size: size // 2 if size < 1 << 20 else 7)


def _halved(real: Callable[[int, Any], Any], number: int, less: Callable[[Any], Any]) -> Callable[[int, Any], Any]:
    calls = iter(range(1, sys.maxsize))
    return lambda descriptor, what: real(descriptor, less(what) if next(calls) == number else what)


def _answer(line: socket.socket, how: str, said: str) -> None:
    line.send(json.dumps({"how": how, "said": said}).encode())
    os._exit(0)
