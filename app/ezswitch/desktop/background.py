"""Everything that may block runs here: one worker for writes, four for the network, two for reads.

Results come home to the UI thread by one signal. The workers are daemon threads: a keychain that hangs can delay
nothing, least of all quitting. A write that is under way is waited for, and that has a deadline too, because an
unfinished switch is recovered at the next start. Everything else gets a moment: a thread that is inside SQLite while
the interpreter ends is a segmentation fault (Python 3.11).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from ezswitch.domain.errors import EzswitchError

T = TypeVar("T")
NETWORK_WORKERS = 4
READ_WORKERS = 2
WRITE_DEADLINE = 10.0
LAST_MOMENT = 0.5


class Job:
    """One piece of work that was handed in; cancelled, its result is dropped (and it is not begun)."""

    def __init__(self) -> None:
        """Make one that is wanted."""
        self.wanted = True

    def cancel(self) -> None:
        """Say that nobody wants the result any more."""
        self.wanted = False


class Work(Protocol):
    """How the window has work done: `done` hears the value, or the EzswitchError, on the UI thread."""

    def write(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run after all earlier writes."""

    def read(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run beside the writes: disk and keychain, no network."""

    def network(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run where the network may take its time."""

    def home(self, done: Callable[[T], None], value: T) -> None:
        """Bring an interim value to the UI thread, from any thread."""

    def stop(self) -> None:
        """Begin nothing more, wait for the write that is under way, and forget the rest."""


def while_there(owner: QObject, done: Callable[[T], None]) -> Callable[[T], None]:
    """Return `done` for as long as its owner lives: a window may be built anew while something is under way."""

    def came(value: T) -> None:
        if shiboken6.isValid(owner):
            done(value)

    return came


@dataclass(frozen=True)
class _Arrival:
    """A value on its way home, and who hears it. `fault` is a mistake of ours: it is raised where it is seen."""

    job: Job
    done: Callable[[Any], None]
    value: object = None
    fault: BaseException | None = None


@dataclass(frozen=True)
class _Task:
    job: Job
    work: Callable[[], object]
    done: Callable[[Any], None]


class _Lane:
    """A queue and its daemon workers, started with the first task."""

    def __init__(self, name: str, workers: int, deliver: Callable[[_Arrival], None]) -> None:
        self._name, self._workers, self._deliver = name, workers, deliver
        self._queue: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[Thread] = []
        self._stopped = Event()

    def put(self, task: _Task) -> Job:
        if len(self._threads) < self._workers:
            thread = Thread(target=self._run, name=f"{self._name}-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._queue.put(task)
        return task.job

    def stop(self) -> None:
        self._stopped.set()
        for _ in self._threads:
            self._queue.put(None)

    def wait(self, until: float) -> None:
        for thread in self._threads:
            thread.join(max(0.0, until - monotonic()))

    def _run(self) -> None:
        while (task := self._queue.get()) is not None and not self._stopped.is_set():
            if task.job.wanted:
                self._deliver(_finish(task))


def _finish(task: _Task) -> _Arrival:
    try:
        return _Arrival(task.job, task.done, task.work())
    except EzswitchError as error:
        return _Arrival(task.job, task.done, error)
    except BaseException as fault:  # noqa: BLE001  carried home and raised there, on the UI thread
        return _Arrival(task.job, task.done, fault=fault)


@dataclass(frozen=True)
class _Lanes:
    write: _Lane
    read: _Lane
    network: _Lane
    stopped: Event = field(default_factory=Event)


class Background(QObject):
    """The real Work: see the Protocol of that name."""

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None, *, moment: float = LAST_MOMENT) -> None:
        """Make the queues; a thread starts with its first task. `moment`: seconds that reads get when it stops."""
        super().__init__(parent)
        self._moment = moment
        self._came.connect(self._arrived)
        deliver = self._deliver
        self._lanes = _Lanes(
            _Lane("write", 1, deliver), _Lane("read", READ_WORKERS, deliver), _Lane("network", NETWORK_WORKERS, deliver)
        )

    def write(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run after all earlier writes."""
        return self._lanes.write.put(_Task(Job(), work, done))

    def read(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run beside the writes."""
        return self._lanes.read.put(_Task(Job(), work, done))

    def network(self, work: Callable[[], T], done: Callable[[T | EzswitchError], None]) -> Job:
        """Run where the network may take its time."""
        return self._lanes.network.put(_Task(Job(), work, done))

    def home(self, done: Callable[[T], None], value: T) -> None:
        """Bring an interim value to the UI thread, from any thread."""
        self._deliver(_Arrival(Job(), done, value))

    def stop(self) -> None:
        """Begin nothing more, wait for the write that is under way, give the rest a moment, and forget it."""
        lanes = self._lanes
        lanes.stopped.set()
        for lane in (lanes.network, lanes.read, lanes.write):
            lane.stop()
        lanes.write.wait(monotonic() + WRITE_DEADLINE)
        last = monotonic() + self._moment
        lanes.network.wait(last)
        lanes.read.wait(last)

    def _deliver(self, arrival: _Arrival) -> None:
        if not self._lanes.stopped.is_set():
            self._came.emit(arrival)

    @Slot(object)
    def _arrived(self, arrival: _Arrival) -> None:
        if arrival.fault is not None:
            raise arrival.fault
        if arrival.job.wanted and not self._lanes.stopped.is_set():
            arrival.done(arrival.value)
