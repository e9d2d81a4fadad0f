"""Daemon threads that are kept for a moment after their work: to start one costs more than a request on loopback."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import perf_counter

KEPT = 5.0
"""Seconds that a thread without work stays."""


class Workers:
    """Runs each job at once on a thread of its own: one that is idle, or a new one. One that hangs holds up nobody."""

    def __init__(self, name: str, *, kept: float = KEPT) -> None:
        """Take the threads' name; none is started before there is work."""
        self._name = name
        self._kept = kept
        self._lock = Lock()
        self._idle: list[_Worker] = []
        self._all: set[_Worker] = set()
        self._closed = False

    def run(self, job: Callable[[], None]) -> bool:
        """Begin a job, and tell whether it was: after `close` nothing is."""
        with self._lock:
            if self._closed:
                return False
            worker = self._idle.pop() if self._idle else None
            if worker is None:
                worker = _Worker(self._after, self._name, self._kept)
                self._all.add(worker)
                worker.thread.start()
        worker.inbox.put(job)
        return True

    def close(self, seconds: float) -> None:
        """Begin nothing more, let idle threads go, and wait so long for the others."""
        with self._lock:
            self._closed = True
            workers, idle, self._idle = tuple(self._all), self._idle, []
        for worker in idle:
            worker.inbox.put(None)
        deadline = perf_counter() + seconds
        for worker in workers:
            worker.thread.join(max(0.0, deadline - perf_counter()))

    def _after(self, worker: _Worker, *, leaves: bool) -> bool:
        """Note that a worker has nothing to do, or (`leaves`) wants to go; tell whether it may go."""
        with self._lock:
            if leaves:
                if worker not in self._idle:
                    return self._closed  # work is on its way to it
                self._idle.remove(worker)
            elif not self._closed:
                self._idle.append(worker)
                return False
            self._all.discard(worker)
            return True


class _Worker:
    def __init__(self, after: Callable[..., bool], name: str, kept: float) -> None:
        self.inbox: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self.thread = Thread(target=self._work, args=(after, kept), name=name, daemon=True)

    def _work(self, after: Callable[..., bool], kept: float) -> None:
        job = self.inbox.get()
        while job is not None:
            try:
                job()
            finally:
                job = None
                gone = after(self, leaves=False)
            if gone:
                return
            job = self._next(after, kept)

    def _next(self, after: Callable[..., bool], kept: float) -> Callable[[], None] | None:
        try:
            return self.inbox.get(timeout=kept)
        except Empty:
            return None if after(self, leaves=True) else self.inbox.get()
