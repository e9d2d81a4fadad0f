"""One process that runs commands of the program in forks of its own, so that one strace sees whatever they start."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from ezswitch.__main__ import main
from ezswitch.assemble import for_terminal  # the forks begin warm


def run(number: int, words: list[str], text: str, folder: Path) -> int:
    """Run one command in a fork, its streams in files of the folder; return its exit status."""
    (folder / f"{number}.in").write_text(text)
    child = os.fork()
    if child == 0:
        with suppress(OSError):  # strace stops a new process at every call until the first that it is to trace
            os.execv("/", ["nothing"])
        for stream, name, how in (
            (0, "in", os.O_RDONLY),
            (1, "out", os.O_CREAT | os.O_WRONLY),
            (2, "err", os.O_CREAT | os.O_WRONLY),
        ):
            os.dup2(os.open(folder / f"{number}.{name}", how, 0o600), stream)
        status = 70
        try:
            status = main(words)
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    (folder / f"{number}.in").unlink()
    return status


if __name__ == "__main__":
    assert for_terminal
    for line in sys.stdin:
        at, argv, typed = json.loads(line)
        print(json.dumps(run(at, argv, typed, Path(sys.argv[1]))), flush=True)
