"""Where a shell variable comes from: the start-up file and line that set it, found by reading, never by running.

Which files: bash(1) INVOCATION, zsh(1) STARTUP/SHUTDOWN FILES, fish(1) Configuration files, environment.d(5),
pam_env(8). Later files win, so the last place is the one that counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.ports import Files
from ezswitch.formats.startup import Dialect, assignments, sourced

_MOST_FILES = 80
_DEEPEST = 4
_SESSION = ("/usr/lib/environment.d/*.conf", "/etc/environment", "/etc/environment.d/*.conf")
_EVERY_LOGIN = ("/etc/profile", "/etc/profile.d/*.sh")
_BASH = ("/etc/bash.bashrc", "/etc/bashrc", "~/.bash_profile", "~/.bash_login", "~/.profile", "~/.bashrc")
_ZSH = ("zshenv", "zprofile", "zshrc", "zlogin")
_HOME_OF = re.compile(r"^(?:~|\$HOME|\$\{HOME\})(?=/)")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a start-up file that sets a variable; `alone`: the line does nothing else."""

    path: Path
    line: int
    alone: bool
    dialect: Dialect


@dataclass
class _Walk:
    """The files that were read so far, so that a circle of them ends."""

    files: Files
    environment: Environment
    name: str
    seen: set[Path] = field(default_factory=set)

    def places(self, path: Path, dialect: Dialect, depth: int = 0) -> Iterator[Place]:
        """Yield where a file, and what it reads further, sets the variable."""
        if path in self.seen or len(self.seen) >= _MOST_FILES or depth > _DEEPEST:
            return
        self.seen.add(path)
        text = self._text(path)
        for further in sourced(text) if dialect in (Dialect.SH, Dialect.FISH) else ():
            named = expanded(further, self.environment)
            if named is not None:
                yield from self.places(named, dialect, depth + 1)
        for found in assignments(text, self.name, dialect):
            yield Place(path, found.line, found.alone, dialect)

    def _text(self, path: Path) -> str:
        try:
            return (self.files.read(path).data or b"").decode("utf-8", "replace")
        except CannotRead:  # another user's, or a folder: nothing can be said of it
            return ""


def places_of(name: str, environment: Environment, files: Files) -> tuple[Place, ...]:
    """Return the lines that set a variable for the user's login shell, the one that counts last; () on Windows."""
    if environment.platform == "win32":
        return ()
    walk = _Walk(files, environment, name)
    found = [place for path, dialect in startup_files(environment, files) for place in walk.places(path, dialect)]
    return tuple(dict.fromkeys(found))


def startup_files(environment: Environment, files: Files) -> tuple[tuple[Path, Dialect], ...]:
    """Return the files that the session and the user's shell read at a login, in order."""
    named = [(pattern, Dialect.PLAIN) for pattern in (*_SESSION, str(environment.config_home / "environment.d/*.conf"))]
    named += [("~/.pam_environment", Dialect.PLAIN)]
    shell = Path(environment.get("SHELL")).name
    if shell == "fish":
        named += _fish(environment)
    else:
        named += [(one, Dialect.SH) for one in (*_EVERY_LOGIN, *(_zsh(environment) if shell == "zsh" else _BASH))]
    named += [(one, Dialect.SH) for one in ("~/.xprofile", "~/.xsessionrc")]
    found = []
    for pattern, dialect in named:
        path = Path(_HOME_OF.sub(lambda _: str(environment.home), pattern))
        found += [(one, dialect) for one in (sorted(files.matching(path)) if "*" in path.name else (path,))]
    return tuple(found)


def expanded(text: str, environment: Environment) -> Path | None:
    """Return the file that a start-up file names, None where only running it could tell."""
    text = _HOME_OF.sub(lambda _: str(environment.home), text)
    text = re.sub(r"\$\{?(ZDOTDIR|XDG_CONFIG_HOME)\}?", lambda found: _folder(found[1], environment), text)
    return None if re.search(r"[$`*?(]", text) or not text.startswith("/") else Path(text)


def _folder(name: str, environment: Environment) -> str:
    usual = environment.home if name == "ZDOTDIR" else environment.config_home
    return str(environment.path(name) or usual)


def _zsh(environment: Environment) -> tuple[str, ...]:
    own = _folder("ZDOTDIR", environment)
    return tuple(place for name in _ZSH for place in (f"/etc/{name}", f"/etc/zsh/{name}", f"{own}/.{name}"))


def _fish(environment: Environment) -> list[tuple[str, Dialect]]:
    own = environment.config_home / "fish"
    read = ("/etc/fish/conf.d/*.fish", "/etc/fish/config.fish", f"{own}/conf.d/*.fish", f"{own}/config.fish")
    return [(f"{own}/fish_variables", Dialect.UNIVERSAL), *((one, Dialect.FISH) for one in read)]
