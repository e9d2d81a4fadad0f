"""A private X server for tests, bench and screenshots."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display(size: str = "1920x1200") -> Iterator[str]:
    """Start Xvfb on a free number and give its name (":7"); it ends with the block.

    `-displayfd` lets the server itself choose the number and say when it is ready: no race, nothing to wait for.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start; run it by hand to see why.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
