"""Turns at asking hosts: so many checks are under way in a process, whoever asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

from ezswitch.connect.schedule import AT_ONCE
from ezswitch.domain.stopping import Stopping


class Turns:
    """At most `most` at once, those first that a person waits for. Who has one never asks for a second."""

    def __init__(self, most: int = AT_ONCE) -> None:
        """Start with all of them free."""
        self._changed = Condition()
        self._free = most
        self._awaited = 0
        """Those that wait here while a person waits for them."""

    @contextmanager
    def one(self, *, first: bool = True, stopping: Stopping | None = None) -> Iterator[None]:
        """Hold one, as soon as it can be had. `first`: a person waits for this.

        Asked to stop, it goes on without one: whoever stops asks no host any more.
        """
        taken = self._taken(first=first, stopping=stopping or Stopping())
        try:
            yield
        finally:
            if taken:
                self._give_back()

    def _taken(self, *, first: bool, stopping: Stopping) -> bool:
        with self._changed:
            self._awaited += first
            forget = stopping.when(self._look_again)
            try:
                self._changed.wait_for(lambda: stopping.asked or (self._free and (first or not self._awaited)))
                taken = not stopping.asked
                self._free -= taken
                return taken
            finally:
                forget()
                self._awaited -= first
                self._changed.notify_all()  # those that let this one go first

    def _give_back(self) -> None:
        with self._changed:
            self._free += 1
            self._changed.notify_all()

    def _look_again(self) -> None:
        with self._changed:
            self._changed.notify_all()
