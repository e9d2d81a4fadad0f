"""A way to stop something that is under way: one value that the one who waits and the one who works share."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock


class Stopping:
    """Set once, from any thread. Whoever works asks `asked`, or leaves with `when` what must happen at that moment."""

    def __init__(self) -> None:
        """Start unset."""
        self._lock = Lock()
        self._asked = False
        self._then: list[Callable[[], None]] = []

    @property
    def asked(self) -> bool:
        """Tell whether to stop."""
        with self._lock:
            return self._asked

    def ask(self) -> None:
        """Ask to stop; what was left with `when` runs here and now, once."""
        with self._lock:
            self._asked, then = True, self._then
            self._then = []
        for one in then:
            one()

    def when(self, then: Callable[[], None]) -> Callable[[], None]:
        """Run `then` when stopping is asked for, at once where it was already; return what takes it back."""
        with self._lock:
            if not self._asked:
                self._then.append(then)
                return lambda: self._drop(then)
        then()
        return lambda: None

    def _drop(self, then: Callable[[], None]) -> None:
        with self._lock:
            self._then = [one for one in self._then if one is not then]
