"""Originals and the open intent as checksummed files, so that recovery and revert work with the database gone."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from pathlib import Path

from ezswitch.domain.errors import CannotRead, StoreError, WriteFailed
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.ports import Files
from ezswitch.system.reading import LIMIT

_HEADER = "ezswitch journal 1 sha256 "
_LARGEST = LIMIT - 1024
_SUFFIX = ".original"
_TEMP = re.compile(r"\.(intent|.+\.original)\.ezswitch-[0-9a-f]{8}")


class FileJournal:
    """A folder of mode 0700 with `intent` and `originals/AGENT.original`, each 0600 and durable when a call returns."""

    def __init__(self, root: Path, files: Files) -> None:
        """Take the folder (made when something is first kept) and the safe write."""
        self._root = root
        self._files = files

    def open_intent(self, text: str) -> None:
        """Record what is about to be done. Raises WriteFailed."""
        self._keep(self._intent, text)

    def intent(self) -> str | None:
        """Return the open intent, or None; raises StoreError when it is damaged."""
        return self._text(self._intent)

    def close_intent(self) -> None:
        """Forget the open intent.

        Once it is gone, a folder that cannot be synced is no error: by now everything stands, and taking it back would
        have no intent to go by. Should a power cut bring it back, it is found done, and closed again.
        """
        if self._files.read(self._intent).data is not None:
            self._files.remove(self._intent)
            with suppress(WriteFailed):
                self._files.sync_directory(self._root)

    def originals(self) -> tuple[str, ...]:
        """Return the ids of the agents whose original is kept, sorted."""
        names = _names(self._root / "originals")
        return tuple(sorted(name.removesuffix(_SUFFIX) for name in names if _is_original(name)))

    def original(self, agent: str) -> str | None:
        """Return an agent's original, or None; raises StoreError when it is damaged."""
        return self._text(self._original(agent))

    def keep_original(self, agent: str, text: str | None) -> None:
        """Keep, replace or (None) forget an agent's original. Raises WriteFailed."""
        if text is None:
            self._drop(self._original(agent))
        else:
            self._keep(self._original(agent), text)

    def leftovers(self) -> tuple[Path, ...]:
        """Return temps of ours in the folder; see the port."""
        found: list[Path] = []
        for folder in (self._root, self._root / "originals"):
            found += [folder / name for name in _names(folder) if _TEMP.fullmatch(name)]
        return tuple(sorted(found))

    @property
    def _intent(self) -> Path:
        return self._root / "intent"

    def _original(self, agent: str) -> Path:
        return self._root / "originals" / f"{checked_name(agent, 'agent id')}{_SUFFIX}"

    def _text(self, path: Path) -> str | None:
        try:
            data = self._files.read(path).data
        except CannotRead as error:
            raise _damaged(path, say("{path} cannot be read.", path=path)) from error
        if data is None:
            return None
        header, _, body = data.partition(b"\n")
        if header != _header(body):
            raise _damaged(path, say("{path} is damaged: its checksum does not fit.", path=path))
        return body.decode("utf-8", "surrogatepass")

    def _keep(self, path: Path, text: str) -> None:
        body = text.encode("utf-8", "surrogatepass")
        if len(body) > _LARGEST:
            raise StoreError(
                say("files too large"),
                say(
                    "The files concerned are together too large for a journal that could be read back;"
                    " nothing was done."
                ),
                path=str(path),
            )
        made = self._files.missing_directories(path)
        for folder in made:
            self._files.make_directory(folder)
        temp = self._files.stage(path, _header(body) + b"\n" + body, private=True)
        try:
            self._files.commit(temp, path)
        except BaseException:
            self._files.discard(temp)
            raise
        for folder in (path.parent, *(each.parent for each in reversed(made))):
            self._files.sync_directory(folder)

    def _drop(self, path: Path) -> None:
        if self._files.read(path).data is not None:
            self._files.remove(path)
            self._files.sync_directory(path.parent)


def _header(body: bytes) -> bytes:
    return f"{_HEADER}{hashlib.sha256(body).hexdigest()}".encode()


def _names(folder: Path) -> tuple[str, ...]:
    """Return what lies in a folder, () where there is none; raises StoreError where it cannot be listed."""
    try:
        return tuple(each.name for each in folder.iterdir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise _damaged(folder, say("{path} cannot be listed.", path=folder)) from error


def _is_original(name: str) -> bool:
    return name.endswith(_SUFFIX) and not name.startswith(".")


def _damaged(path: Path, message: Phrase) -> StoreError:
    return StoreError(
        say("journal damaged"),
        message,
        path=str(path),
        hint=say("Keep a copy of it, then move it away; your agents' files are as they stand now."),
    )
