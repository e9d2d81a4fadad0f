"""The small programs in the user's data folder: what agents call for a key, and the way back that needs no ezswitch."""

from __future__ import annotations

import hashlib
import io
import shlex
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from ezswitch.domain.ports import Files, Places

UNPACKED = getattr(sys, "_MEIPASS", "")
PACKAGE = Path(UNPACKED, "source", "ezswitch") if UNPACKED else Path(__file__).resolve().parent.parent
"""Our source. A bundle carries it apart from what it runs, which is compiled and lies in no folder."""
ROOMS = ("domain", "formats", "agents", "switching", "system")
"""The rooms that go into ezswitch-restore.pyz, whole: what `restoring` imports."""

BORROWED = ("jeepney", "yaml")
"""Libraries that go in too, with their licences: keys leave the keychain, and YAML is read, with no package there."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_EPOCH = (2020, 1, 1, 0, 0, 0)

_KEY_SH = """#!/bin/sh
# Written by ezswitch. Agents call this for a key, so it stays here when ezswitch is updated, moved or removed.
python={python}
helper={helper}
if [ -x "$python" ] && [ -f "$helper" ]; then
{exports}exec "$python" -I -S "$helper"{library} --state {state} "$@"
fi
printf '%s\\n' "ezswitch: it is no longer installed, so there is no key. This puts every agent back: "{restore} >&2
exit 1
"""

_KEY_PACKED_SH = """#!/bin/sh
# Written by ezswitch. Agents call this for a key, so it stays here when ezswitch is updated, moved or removed.
program={program}
if [ -x "$program" ]; then
{exports}exec "$program"{words} --state {state} "$@"
fi
printf '%s\\n' "ezswitch: it is no longer installed, so there is no key. This puts every agent back: "{restore} >&2
exit 1
"""

_RESTORE_SH = """#!/bin/sh
# Written by ezswitch. Puts every agent back as it was before ezswitch; needs any Python 3.11 or newer, and no ezswitch.
for python in {python} python3 python3.15 python3.14 python3.13 python3.12 python3.11 python; do
  if "$python" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    exec "$python" -I -S {archive} "$@"
  fi
done
echo "ezswitch-restore: it needs Python 3.11 or newer, and none was found. Install one, then run this again;" >&2
echo "or install ezswitch again, then run: ezswitch revert --all" >&2
exit 1
"""

_KEY_CMD = """@echo off
rem Written by ezswitch. Agents call this for a key, so it stays here when ezswitch is updated, moved or removed.
setlocal
{exports}if not exist "{python}" goto gone
if not exist "{helper}" goto gone
"{python}" -I -S "{helper}" --state "{state}" %*
exit /b %errorlevel%
:gone
echo ezswitch: it is no longer installed, so there is no key. This puts every agent back: "{restore}" 1>&2
exit /b 1
"""

_KEY_PACKED_CMD = """@echo off
rem Written by ezswitch. Agents call this for a key, so it stays here when ezswitch is updated, moved or removed.
setlocal
{exports}if not exist "{program}" goto gone
"{program}" --state "{state}" %*
exit /b %errorlevel%
:gone
echo ezswitch: it is no longer installed, so there is no key. This puts every agent back: "{restore}" 1>&2
exit /b 1
"""

_RESTORE_CMD = """@echo off
rem Written by ezswitch. Puts every agent back as it was before ezswitch; needs Python 3.11 or newer, and no ezswitch.
if not exist "{python}" goto other
"{python}" -I -S "{archive}" %*
exit /b %errorlevel%
:other
py -3 -I -S "{archive}" %*
exit /b %errorlevel%
"""

_MAIN = """import sys
from pathlib import Path

from ezswitch.domain.ports import Places
from ezswitch.restoring import main

sys.exit(main(sys.argv[1:], Path({journal!r}), Places(*map(Path, {places!r}))))
"""


class RealLauncher:
    """Writes the programs, and only what differs; each is replaced in one rename: an agent may be running it."""

    def __init__(
        self,
        places: Places,
        files: Files,
        *,
        journal: Path | None = None,
        python: str = sys.executable,
        variables: Mapping[str, str] = _NOTHING,
        platform: str = sys.platform,
        package: Path = PACKAGE,
        library: Path | None = None,
        program: tuple[str, ...] = (),
    ) -> None:
        """Take our folders and the safe write.

        `journal` is FileJournal's folder, by default journal/ in the state folder.
        `variables` are set for the helper: the demo names its socket so.
        `library` is the folder that holds jeepney, by default where this Python finds it.
        `program` is what prints keys where ezswitch brings its Python inside itself (started.key_program), or ().
        """
        self._places = places
        self._files = files
        self._journal = journal or places.state / "journal"
        self._python = python
        self._variables = variables
        self._windows = platform == "win32"
        self._package = package
        self._library = library or _folder_of("jeepney")
        self._program = program
        self._written = False

    def ensure(self, *, anew: bool = False) -> Path:
        """Write what is missing or outdated and return the path of the one that prints keys; see the port."""
        wanted = self._programs()
        key = next(reversed(wanted))
        if self._written and not anew and all(program.exists() for program in wanted):
            return key  # what they say cannot change while this process runs
        for program, data in wanted.items():
            if anew or not self._is_current(program):
                self._put(program, data())
        self._written = True
        return key

    def outdated(self) -> tuple[Path, ...]:
        """Return what `ensure` would write."""
        return tuple(path for path, data in self._programs().items() if self._files.read(path).data != data())

    def _programs(self) -> dict[Path, Callable[[], bytes]]:
        """Return what goes where, in the order of writing: what names another program comes after it."""
        folder = self._places.data / "bin"
        suffix = ".cmd" if self._windows else ""
        key, restore = folder / f"ezswitch-key{suffix}", folder / f"ezswitch-restore{suffix}"
        archive = folder / "ezswitch-restore.pyz"
        return {
            archive: self._archive,
            restore: lambda: self._text(_RESTORE_CMD if self._windows else _RESTORE_SH, archive=archive),
            key: lambda: self._text(self._key_template(), restore=restore),
        }

    def _key_template(self) -> str:
        if self._program:
            return _KEY_PACKED_CMD if self._windows else _KEY_PACKED_SH
        return _KEY_CMD if self._windows else _KEY_SH

    def _text(self, template: str, **paths: Path) -> bytes:
        """Fill a template; each value is quoted once, by the rules of the shell that reads it."""
        program, *words = self._program or ("",)
        values = {
            # A packed program is no Python, so its way back looks for one.
            "python": "python3" if self._program else self._python,
            "program": program,
            "helper": str(self._package / "keyhelper.py"),
            "state": str(self._places.state),
            **{name: str(path) for name, path in paths.items()},
        }
        if self._windows:
            exports = "".join(f'set "{name}={_percents(value)}"\n' for name, value in self._variables.items())
            text = template.format(exports=exports, **{name: _percents(value) for name, value in values.items()})
            return text.replace("\n", "\r\n").encode()
        library = f" --library {shlex.quote(str(self._library))}" if self._library else ""
        exports = "".join(f"  export {name}={shlex.quote(value)}\n" for name, value in self._variables.items())
        quoted = {name: shlex.quote(value) for name, value in values.items()}
        quoted["words"] = "".join(f" {shlex.quote(word)}" for word in words)
        return template.format(exports=exports + "  ", library=library, **quoted).encode("utf-8", "surrogateescape")

    def _is_current(self, program: Path) -> bool:
        """Tell by the stamp at its end that the archive was made of these very sources: reading them all takes 50 ms.

        The other programs are a few lines, and are compared as they are.
        """
        if program.suffix != ".pyz":
            return False
        return (self._files.read(program).data or b"").endswith(self._stamp())

    def _stamp(self) -> bytes:
        seen = [(name, source.stat()) for name, source in sources(self._package)]
        text = self._main() + "".join(f"\n{name} {one.st_size} {one.st_mtime_ns}" for name, one in seen)
        return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest().encode()

    def _main(self) -> str:
        folders = (self._places.config, self._places.state, self._places.data, self._places.cache)
        return _MAIN.format(journal=str(self._journal), places=tuple(map(str, folders)))

    def _archive(self) -> bytes:
        """Return the zip of our rooms with a start that knows where the journal is; the same input, the same bytes."""
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as archive:
            archive.comment = self._stamp()
            archive.writestr(zipfile.ZipInfo("__main__.py", _EPOCH), self._main())
            for name, source in sources(self._package):
                archive.writestr(zipfile.ZipInfo(name, _EPOCH), source.read_bytes())
        return data.getvalue()

    def _put(self, path: Path, data: bytes) -> None:
        if self._files.read(path).data == data:
            return
        for folder in self._files.missing_directories(path):
            self._files.make_directory(folder)
        temp = self._files.stage(path, data, private=False, mode=0o755)
        self._files.commit(temp, path)
        self._files.sync_directory(path.parent)


def sources(package: Path = PACKAGE, unpacked: str = UNPACKED) -> Iterator[tuple[str, Path]]:
    """Yield what goes into ezswitch-restore.pyz by its name there: our rooms, and the libraries with their licences.

    `package` is our source; a bundle (`unpacked`) carries the libraries' source beside it, by the same names.
    """
    ours = [package / "__init__.py", package / "restoring.py"]
    for room in ROOMS:
        ours += sorted((package / room).rglob("*.py"))
    yield from ((f"ezswitch/{source.relative_to(package).as_posix()}", source) for source in ours)
    for library in BORROWED:
        folder = package.parent if unpacked else _folder_of(library)
        theirs = [*sorted((folder / library).rglob("*.py")), *_licences(folder, library)] if folder else []
        named = [(source.relative_to(folder), source) for source in theirs if folder]
        yield from ((name.as_posix(), source) for name, source in named if "tests" not in name.parts)


def _folder_of(package: str) -> Path | None:
    """Return the folder that this Python finds a package in, without importing it; None where there is none."""
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]).parent.absolute() if places else None


def borrowed() -> Iterator[tuple[str, Path]]:
    """Yield the sources of the libraries that go into the archive, by their names there, each with its licence."""
    for library in BORROWED:
        folder = Path(UNPACKED, "source") if UNPACKED else _folder_of(library)
        theirs = [*sorted((folder / library).rglob("*.py")), *_licences(folder, library)] if folder else []
        named = [(source.relative_to(folder), source) for source in theirs if folder]
        yield from ((name.as_posix(), source) for name, source in named if "tests" not in name.parts)


def _licences(folder: Path, library: str) -> list[Path]:
    published = {"yaml": "pyyaml"}.get(library, library)
    infos = [one for one in folder.glob("*.dist-info") if one.name.lower().startswith(f"{published}-")]
    return sorted(path for info in infos for path in info.rglob("LICENSE*"))


def _percents(text: str) -> str:
    """Return a path as a batch file reads it between double quotes, which no Windows path contains."""
    return text.replace("%", "%%")
