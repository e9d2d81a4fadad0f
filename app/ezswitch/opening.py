"""What the demo's window opens with: one agent on a profile, and every check under way."""

from __future__ import annotations

from threading import Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from ezswitch.usecases.ports import Ports

PATIENCE = 10.0
"""Seconds: the checks end with the ports, so this is for a machine that does nothing at all."""


class Opening:
    """Called once, off the UI thread, it gives the ports with something to see. Use it with `with`.

    Leaving ends it and waits: the demo's home goes next, and a check that came later would make it again, or meet
    SQLite while the interpreter ends (a segmentation fault, Python 3.11).
    """

    def __init__(self, ports: Ports) -> None:
        """Take the demo's ports; nothing begins yet."""
        self._ports = ports
        self._turn = Lock()
        self._left = False
        self._checks: Thread | None = None

    def __call__(self) -> Ports:
        """Put one agent on a profile, begin every check, and return the ports."""
        from ezswitch.usecases import switch  # noqa: PLC0415  after the first paint

        with self._turn:
            if not self._left:
                switch.use(self._ports, "ezrouter", (self._ports.agents[-1].id,))
                self._checks = Thread(target=self._check, name="first checks", daemon=True)
                self._checks.start()
        return self._ports

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Begin nothing more, and wait for what was begun."""
        with self._turn:
            self._left = True
        self._ports.close()
        if self._checks is not None:
            self._checks.join(PATIENCE)

    def _check(self) -> None:
        from ezswitch.usecases import checking  # noqa: PLC0415  after the first paint

        checking.check(self._ports, prompt=False)
        self._ports.store.touch()
