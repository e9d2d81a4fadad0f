"""A TOML file of the user's in our config folder: read at every call, edited losslessly, never overwritten blindly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ezswitch.domain.errors import CannotRead, Moved
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import Reading
from ezswitch.domain.ports import Files

_T = TypeVar("_T")


class OwnFile:
    """profiles.toml or settings.toml. Nothing is remembered: the file is the truth, and may be edited by hand."""

    def __init__(self, files: Files, path: Path) -> None:
        """Take the safe write and the path (the file need not exist)."""
        self._files = files
        self._path = path

    def read(self, understand: Callable[[str | None], _T]) -> _T:
        """Return what `understand` makes of the text (None: no file); a CannotRead of its gets the path."""
        return self._understood(lambda: understand(_text(self._files.read(self._path))))

    def change(self, edit: Callable[[str | None], str]) -> None:
        """Write what `edit` makes of the text; nothing is written where that is the same.

        Raises what `edit` raises, Moved if somebody else wrote the file meanwhile, WriteFailed.
        """
        before = self._files.read(self._path)
        data = self._understood(lambda: edit(_text(before))).encode()
        if data != before.data:
            self._write(before, data)

    def _write(self, before: Reading, data: bytes) -> None:
        """Stage, look again, rename, make durable; folders are made where they are missing.

        Whatever fails, the old bytes stand there afterwards: what was said not to be written must not be there.
        """
        for missing in self._files.missing_directories(before.real):
            self._files.make_directory(missing)
        for temp in self._files.abandoned(before.real.parent):  # of a process that died here
            self._files.discard(temp)
        temp = self._files.stage(before.real, data, private=False, mode=before.mode)
        try:
            now = self._same_as(before)
        except BaseException:  # Ctrl-C too must not leave the temp behind
            self._files.discard(temp)
            raise
        try:
            self._files.commit(temp, before.real, now)
            self._files.sync_directory(before.real.parent)
        except BaseException:
            self._files.discard(temp)
            self._put_back(before, data)
            raise

    def _put_back(self, before: Reading, data: bytes) -> None:
        """Undo a rename that may have happened; what somebody else wrote since stays."""
        if self._files.read(self._path).data != data:
            return
        if before.data is None:
            self._files.remove(before.real)
        else:
            old = self._files.stage(before.real, before.data, private=False, mode=before.mode)
            self._files.commit(old, before.real)

    def _same_as(self, before: Reading) -> Reading:
        now = self._files.read(self._path)
        if now.digest != before.digest:
            raise Moved(
                say("{file} changed meanwhile", file=self._path.stem),
                say("{file} was changed by somebody else just now.", file=self._path.name),
                hint=say("Nothing was written. Try again."),
                path=str(self._path),
            )
        return now

    def _understood(self, call: Callable[[], _T]) -> _T:
        try:
            return call()
        except CannotRead as error:
            raise error.at(str(self._path)) from None


def _text(reading: Reading) -> str | None:
    if reading.data is None:
        return None
    try:
        return reading.data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = reading.data.count(b"\n", 0, error.start) + 1
        column = error.start - (reading.data.rfind(b"\n", 0, error.start) + 1) + 1
        raise CannotRead(say("it is not UTF-8 text."), line=line, column=column) from None
