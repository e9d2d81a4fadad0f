"""A file out of a Git repository: a bare clone of one commit, so no hook, filter, link or submodule is ever at work."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput
from ezswitch.domain.hosted import USUAL_NAMES, Hosted
from ezswitch.domain.outside import Committed
from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.git_program import Git, Limits, Running, variables_for

LARGEST = 256 * 1024
"""Bytes of a bundle's file."""

_PLAIN_FILES = ("100644", "100755")
_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_ENTRY = re.compile(rb"(?P<mode>\d{6}) (?P<kind>\w+) (?P<id>[0-9a-f]{40,64}) +(?P<size>\d+|-)\t(?P<name>[^\0]*)\0")


class GitRepositories:
    """The `Repositories` port. `protocols` is there for tests, which have no https host: they add "file"."""

    def __init__(
        self,
        environment: Environment,
        limits: Limits | None = None,
        protocols: tuple[str, ...] = ("https", "ssh"),
        temps: Path | None = None,
    ) -> None:
        """Take whose PATH and Git settings count, and where a question's folder is made (the system's place)."""
        self._environment = environment
        self._limits = limits or Limits()
        self._protocols = protocols
        self._temps = temps
        self._running = Running()

    def file(self, where: Hosted, *, seen: str) -> Committed:
        """Return the bundle in the newest commit; see the port."""
        if not where.git or where.url.startswith("-"):
            raise BadInput(say("not a repository"), say("This is not the address of a Git repository."))
        program = shutil.which("git", path=os.pathsep.join(map(str, self._environment.search_path)))
        if program is None:
            raise BadInput(
                say("no git"), say("Git is not installed here."), hint=say("Install git, or ask for an https:// file.")
            )
        variables = {**self._environment.variables, **self._environment.shell_variables}
        from tempfile import TemporaryDirectory  # noqa: PLC0415  it brings random and more, and most never follow anything

        with TemporaryDirectory(prefix="ezswitch-git-", dir=self._temps, ignore_cleanup_errors=True) as folder:
            around = variables_for(variables, self._protocols) | {"GIT_CEILING_DIRECTORIES": folder}
            git = Git(program, Path(folder), around, self._limits, self._running)
            newest = git.run("ls-remote", "--", where.url, "HEAD").decode(errors="replace").partition("\t")[0]
            if not _COMMIT.fullmatch(newest):
                raise BadInput(
                    say("repository is empty"), say("The repository has no commit yet."), hint=say("Ask its owner.")
                )
            return Committed(newest, None) if newest == seen else _cloned(git, where)

    def close(self) -> None:
        """End what is under way; later questions end at once."""
        self._running.end()


def _cloned(git: Git, where: Hosted) -> Committed:
    """Fetch the newest commit without its files, then the one file: some hosts send them all, and the limit counts."""
    options = ("--bare", "--depth=1", "--single-branch", "--no-tags", "--filter=blob:none", "--template=")
    git.run("clone", *options, "--", where.url, str(git.repository))
    inside = f"--git-dir={git.repository}"
    commit = git.run(inside, "rev-parse", "--verify", "HEAD^{commit}").decode().strip()
    names = (where.file,) if where.file else USUAL_NAMES
    for name in names:
        data = _blob(git, commit, name)
        if data is not None:
            return Committed(commit, data, _blob(git, commit, f"{name}.minisig"))
    raise BadInput(
        say("no shared setup there"),
        _no_file(where.file),
        hint=say("Name the file behind the address: https://host/team/setup.git#path/to/ezswitch.toml"),
    )


def _no_file(name: str) -> Phrase:
    if name:
        return say("The repository has no file {file}.", file=name)
    first, second = USUAL_NAMES
    return say("The repository has no file {file} or {other}.", file=first, other=second)


def _blob(git: Git, commit: str, name: str) -> bytes | None:
    """Return what a plain file holds, None where there is none; raises BadInput for a link or a large file."""
    inside = f"--git-dir={git.repository}"
    entry = _ENTRY.fullmatch(git.run(inside, "ls-tree", "-z", "-l", "--full-tree", commit, "--", name))
    if entry is None:
        return None
    if entry["mode"].decode() not in _PLAIN_FILES:
        raise BadInput(
            say("not a plain file"), say("{file} in the repository is a link or a folder, not a file.", file=name)
        )
    if int(entry["size"]) > LARGEST:
        raise BadInput(say("shared setup too large"), say("{file} in the repository has more than 256 KB.", file=name))
    return git.run(inside, "cat-file", "blob", entry["id"].decode())
