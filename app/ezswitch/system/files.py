"""The safe write: every byte that ezswitch puts into a file of the user's leaves through here."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.plan import Reading
from ezswitch.system import folder_lock, reading
from ezswitch.system.reasons import CHECK_OWNER, DENIED, cannot_write, moved, not_written, write_failed
from ezswitch.system.windows import Run, Seconds, Wait, owner_only, patiently, run_quietly

_LABEL = "security.selinux"
_COPIED = ("system.posix_acl_access", _LABEL, "user.")
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PRIVATE = 0o600
_MINUTE = 60.0
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP)


class RealFiles:
    """Files on the disk. What is injected (platform, run, now, wait, monotonic) lets Linux try Windows' paths."""

    def __init__(
        self,
        *,
        platform: str = sys.platform,
        run: Run = run_quietly,
        now: Seconds = time.time,
        wait: Wait = time.sleep,
        monotonic: Seconds = time.monotonic,
    ) -> None:
        """Make it on the main thread before others start: reading the umask sets it for a moment."""
        self._windows = platform == "win32"
        self._platform = platform
        self._run = run
        self._now = now
        self._wait = wait
        self._monotonic = monotonic
        self._umask = os.umask(0o077)
        os.umask(self._umask)

    def read(self, path: Path) -> Reading:
        """Return the file's bytes, real path and mode; see the port."""
        return reading.read(path)

    def exists(self, path: Path) -> bool:
        """Tell whether a file stands there, without opening it."""
        try:
            return path.is_file()
        except OSError:  # a folder above it that may not be looked into
            return False

    def missing_directories(self, path: Path) -> tuple[Path, ...]:
        """Return the folders above the real path that do not exist yet, outermost first."""
        missing = []
        try:
            for folder in reading.real_path(path).parents:
                if folder.exists():
                    break
                missing.append(folder)
        except OSError as error:
            raise reading.unreadable(path, error) from error
        return tuple(reversed(missing))

    def make_directory(self, path: Path) -> None:
        """Make one folder, mode 0700; it is no error if it is there."""
        try:
            path.mkdir(mode=0o700)
        except FileExistsError as error:
            if not path.is_dir():
                raise write_failed(say("Cannot make the folder {path}", path=path), path, error) from error
        except OSError as error:
            raise write_failed(say("Cannot make the folder {path}", path=path), path, error) from error

    def remove_directory(self, path: Path) -> None:
        """Remove a folder if it is empty; leave it silently otherwise."""
        with suppress(OSError):
            path.rmdir()

    def stage(self, real: Path, data: bytes, *, private: bool, mode: int | None = None) -> Path:
        """Write and fsync a temp file beside `real`, and return it; see the port."""
        old = _replaceable(real)
        temp = real.with_name(f".{real.name}.ezswitch-{secrets.token_hex(4)}")
        try:
            descriptor = os.open(temp, _CREATE, _PRIVATE)
        except OSError as error:
            raise write_failed(not_written(real), real, error) from error
        try:
            try:
                self._dress(temp, descriptor, real, old, _PRIVATE if private and mode is None else mode)
                _write_all(descriptor, data)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except BaseException as error:
            # Ctrl-C too: a temp with a key in it must not stay.
            self.discard(temp)
            if isinstance(error, OSError):
                raise write_failed(not_written(real), real, error) from error
            raise
        return temp

    def commit(self, temp: Path, real: Path, expect: Reading | None = None) -> None:
        """Rename the temp onto the real path; see the port."""
        self._patiently(not_written(real), real, lambda: _rename(temp, real, expect))

    def discard(self, temp: Path) -> None:
        """Remove a temp that will not be used; no error if it is gone."""
        self._patiently(_not_removed(temp), temp, lambda: temp.unlink(missing_ok=True))

    def remove(self, real: Path, expect: Reading | None = None) -> None:
        """Remove a file; see the port."""
        self._patiently(_not_removed(real), real, lambda: _remove(real, expect))

    def sync_directory(self, path: Path) -> None:
        """Make renames in a folder durable; nothing on Windows, nor where a file system has no such thing."""
        if self._windows:
            return
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise write_failed(say("Cannot make {path} durable", path=path), path, error) from error

    def take_directory_lock(self, path: Path, stale_after: float, stamp: int) -> None:
        """Make the lock folder; see the port."""
        folder_lock.take(path, stale_after, stamp, now=self._now, wait=self._wait)

    def release_directory_lock(self, path: Path, stamp: int) -> None:
        """Remove the lock folder if its modification time is still exactly `stamp`."""
        folder_lock.release(path, stamp)

    def matching(self, pattern: Path) -> tuple[Path, ...]:
        """Return the files whose name fits the last part of a path; a folder that may not be listed has none."""
        with suppress(OSError):
            return tuple(sorted(each for each in pattern.parent.iterdir() if fnmatchcase(each.name, pattern.name)))
        return ()

    def temps_of(self, real: Path) -> tuple[Path, ...]:
        """Return temps of ours that lie beside `real`."""
        return _named(real.parent, re.escape(real.name))

    def abandoned(self, folder: Path) -> tuple[Path, ...]:
        """Return temps of ours in a folder that are older than a minute; see the port."""
        with suppress(CannotRead):
            return tuple(each for each in _named(folder, ".+") if self._age(each) > _MINUTE)
        return ()

    def _age(self, path: Path) -> float:
        try:
            return self._now() - path.lstat().st_mtime
        except OSError:  # it is gone: whoever made it lives
            return 0.0

    def _patiently(self, what: Phrase, path: Path, action: Callable[[], None]) -> None:
        try:
            patiently(action, platform=self._platform, wait=self._wait, monotonic=self._monotonic)
        except OSError as error:
            raise write_failed(what, path, error) from error

    def _dress(self, temp: Path, descriptor: int, real: Path, old: os.stat_result | None, mode: int | None) -> None:
        """Give the empty temp the owner, then the mode, before the first byte: it is never open to more people."""
        if self._windows:
            if mode == _PRIVATE:
                owner_only(temp, self._run)
            return
        if old is not None:
            _own_like(descriptor, real, old)
            _copy_attributes(descriptor, real)
        if mode is None:
            mode = stat.S_IMODE(old.st_mode) if old is not None else 0o666 & ~self._umask
        os.fchmod(descriptor, mode)


def _not_removed(path: Path) -> Phrase:
    return say("Cannot remove {path}", path=path)


def _named(folder: Path, name: str) -> tuple[Path, ...]:
    """Return the temps in a folder whose target's name fits, sorted; raises CannotRead."""
    ours = re.compile(rf"\.{name}\.ezswitch-[0-9a-f]{{8}}")
    try:
        return tuple(sorted(each for each in folder.iterdir() if ours.fullmatch(each.name)))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise reading.unreadable(folder, error) from error


def _rename(temp: Path, real: Path, expect: Reading | None) -> None:
    # Nothing stands between the look and the rename: what is written between these two calls is all that can be lost.
    if expect is not None and _stamp(real) != expect.stamp:
        raise moved(expect.path)
    temp.replace(real)


def _remove(real: Path, expect: Reading | None) -> None:
    if expect is not None and _stamp(real) != expect.stamp:
        raise moved(expect.path)
    real.unlink(missing_ok=True)


def _stamp(real: Path) -> tuple[int, ...]:
    """Return the stamp of what stands there, of a symlink its own; () for nothing, as a reading of nothing has."""
    try:
        return reading.stamp_of(os.lstat(real))
    except FileNotFoundError:
        return ()


def _replaceable(real: Path) -> os.stat_result | None:
    """Return what stands at the place, None for nothing; raises WriteFailed where it must not be replaced."""
    try:
        old = os.lstat(real)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise write_failed(not_written(real), real, error) from error
    if not stat.S_ISREG(old.st_mode):
        raise cannot_write(real, say("it is not a plain file"), say("Move it away, then try again."))
    if not stat.S_IMODE(old.st_mode) & 0o222:
        # A rename would get past this, for root even a write: but somebody meant it, so it is respected.
        raise cannot_write(
            real, say("it is read-only"), say("Make it writable if ezswitch may change it, then try again.")
        )
    return old


def _own_like(descriptor: int, real: Path, old: os.stat_result) -> None:
    """Give the temp the owner and group of the file it replaces, or refuse: a file never changes hands."""
    if not os.access(real, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise cannot_write(real, DENIED, CHECK_OWNER)
    mine = os.fstat(descriptor)
    if (mine.st_uid, mine.st_gid) == (old.st_uid, old.st_gid):
        return
    try:
        os.fchown(descriptor, old.st_uid, old.st_gid)
    except PermissionError as error:
        raise cannot_write(
            real,
            say("it belongs to another user or group, and would not any more"),
            say("Give it to yourself (chown), or run ezswitch as its owner."),
        ) from error


def _copy_attributes(descriptor: int, real: Path) -> None:
    """Copy a POSIX access list, without which the mode's group bits, its mask, would open the file wider; and tags.

    Tags are what programs keep in `user.`, and SELinux' label where we may set it; elsewhere the folder's own counts.
    """
    if not hasattr(os, "listxattr"):  # Python has them on Linux only
        return
    try:
        names = os.listxattr(real)
    except OSError as error:
        if error.errno != errno.ENOTSUP:
            raise
        return
    for name in names:
        if name.startswith(_COPIED):
            _copy_attribute(descriptor, real, name)


def _copy_attribute(descriptor: int, real: Path, name: str) -> None:
    try:
        os.setxattr(descriptor, name, os.getxattr(real, name))
    except OSError as error:
        gone = error.errno in (errno.ENODATA, errno.ENOTSUP)
        if not gone and not (name == _LABEL and error.errno in (errno.EPERM, errno.EACCES)):
            raise


def _write_all(descriptor: int, data: bytes) -> None:
    """Write every byte: os.write may write fewer and say nothing (a nearly full disk, a file size limit)."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
