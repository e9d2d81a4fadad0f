"""Our own mistakes: never a silent exit, never a key. A report goes into a private file, to be shown and copied.

Nothing is sent anywhere. Python's own hooks, its fault handler and its log records are covered; Qt's messages come
here from the window.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from ezswitch import __version__
from ezswitch.domain.redaction import redacted

MOST = 20
"""Reports are kept, and written by one process: a mistake in a timer must not fill the disk."""

_LARGEST = 200_000
Told = Callable[[Path], object]


class Crashes:
    """Writes reports into a folder that is asked for only when it is needed. See domain/outside.Crashes."""

    def __init__(self, folder: Callable[[], Path], err: TextIO | None = None) -> None:
        """Take the folder, and where to say that there is a report (stderr)."""
        self._folder, self._err = folder, err
        self._told: Told | None = None
        self._written = 0
        self._native: TextIO | None = None

    def install(self) -> None:
        """Take over what Python does with mistakes nobody caught, in every thread, and with log records."""
        sys.excepthook = self._main
        threading.excepthook = self._thread
        sys.unraisablehook = self._unraisable
        _redact_logs()

    def hear(self, told: Told) -> None:
        """Have `told` called with each new report, in the thread that made the mistake; nothing is printed then."""
        self._told = told

    def arm(self) -> None:
        """Let a crash of the interpreter itself be written down too, and gather what such a crash left before."""
        import faulthandler  # noqa: PLC0415  after the first paint

        self._gather()
        with suppress(OSError):
            path = self._made() / f"native-{os.getpid()}.log"
            self._native = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w")
            faulthandler.enable(self._native)

    def disarm(self) -> None:
        """End well: what would have held a crash of the interpreter goes."""
        if self._native is None:
            return
        import faulthandler  # noqa: PLC0415

        faulthandler.disable()
        self._native.close()
        with suppress(OSError):
            (self._folder() / f"native-{os.getpid()}.log").unlink()

    def write(self, kind: str, text: str) -> Path | None:
        """Write a report, keys masked, for its owner alone; None where that is not possible, or too many came."""
        self._written += 1
        if self._written > MOST:
            return None
        said = f"ezswitch {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{kind}\n\n{redacted(text)}"
        try:
            path = self._made() / f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{self._written}.txt"
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
                file.write(said[-_LARGEST:])
        except OSError:
            return None
        self._thin()
        return path

    def unseen(self) -> tuple[Path, ...]:
        """Return the reports that nobody was shown yet, the oldest first."""
        with suppress(OSError):
            return tuple(sorted(self._folder().glob("crash-*.txt")))
        return ()

    def seen(self, path: Path) -> Path:
        """Remember that a report was shown; it stays until somebody removes it."""
        shown = path.with_name(path.name.replace("crash-", "seen-", 1))
        with suppress(OSError):
            path.rename(shown)
            return shown
        return path

    def text(self, path: Path) -> str:
        """Return what a report says, "" where it is gone."""
        with suppress(OSError):
            return path.read_text("utf-8", "replace")
        return ""

    def redacted(self, text: str) -> str:
        """Return a text without keys."""
        return redacted(text)

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._say("interrupted")
            return
        self._report("In the main thread", kind, error, trace)

    def _thread(self, args: Any) -> None:  # noqa: ANN401  threading's own
        if args.exc_type is not SystemExit:
            name = args.thread.name if args.thread else "?"
            self._report(f"In the thread {name}", args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: Any) -> None:  # noqa: ANN401  Python's own
        what = args.err_msg or "Where nothing could be raised"
        self._report(what, args.exc_type, args.exc_value, args.exc_traceback)

    def _report(
        self, where: str, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        import traceback  # noqa: PLC0415  only a mistake needs it

        text = "".join(traceback.format_exception(kind, error, trace))
        path = self.write(where, text)
        if path is None:
            self._say(f"it made a mistake, and no report could be written:\n{redacted(text)}")
        elif self._told is not None:
            self._told(path)
        else:
            self._say(f"it made a mistake of its own ({kind.__name__}). A report without any key is in {path}")

    def _say(self, words: str) -> None:
        err = self._err or sys.stderr
        if err is not None:  # a window without a terminal has none
            err.write(f"ezswitch: {words}\n")

    def _made(self) -> Path:
        folder = self._folder()
        for one in (folder.parent, folder):  # our state folder is as private: `parents` alone would make it 0755
            one.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    def _gather(self) -> None:
        """Make reports of what crashes of the interpreter left; the log of a process that runs is its own."""
        with suppress(OSError):
            for left in self._folder().glob("native-*.log"):
                if not _runs(left.stem.rpartition("-")[2]):
                    text = left.read_text("utf-8", "replace")
                    if text.strip():
                        self.write("The interpreter itself stopped", text)
                    left.unlink()

    def _thin(self) -> None:
        with suppress(OSError):
            every = sorted(self._folder().glob("*.txt"), key=lambda path: path.stat().st_mtime)
            for path in every[:-MOST]:
                path.unlink()


def _runs(pid: str) -> bool:
    if not pid.isdigit() or os.name == "nt":  # there os.kill would end it; its log is gathered once it can be removed
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _redact_logs() -> None:
    """Make every log record of this process one without keys, whatever formats or handles it."""
    import logging  # noqa: PLC0415

    class Record(logging.LogRecord):
        """A record whose message and traceback are masked before anybody can format them."""

        def __init__(self, *args: Any, **named: Any) -> None:  # noqa: ANN401  logging's own
            super().__init__(*args, **named)
            if self.exc_info:
                self.exc_text = redacted(logging.Formatter().formatException(self.exc_info))

        def getMessage(self) -> str:  # noqa: N802  logging's own name
            return redacted(super().getMessage())

    logging.setLogRecordFactory(Record)
