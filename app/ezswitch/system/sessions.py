"""Programs started for the person: this process becomes one, or a terminal is opened."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.reasons import words as why_refused
from ezswitch.system.terminals import terminal_for

_NEW_CONSOLE = 0x00000010
"""CREATE_NEW_CONSOLE: on Windows a console program without a terminal gets one of its own."""


class RealSessions:
    """The real ones; `started` is the command by which ezswitch itself is started."""

    def __init__(self, environment: Environment, started: tuple[str, ...]) -> None:
        """Take whose variables count."""
        self._environment = environment
        self._started = started
        self.opened: list[subprocess.Popen[bytes]] = []

    def become(self, program: Path, arguments: tuple[str, ...], variables: Mapping[str, str]) -> int:
        """Become the program; see the port."""
        command = [str(program), *arguments]
        try:
            if self._environment.platform == "win32":  # there, exec returns to the shell before the new program ends
                return subprocess.run(command, env=dict(variables), check=False).returncode  # noqa: S603
            sys.stdout.flush()
            sys.stderr.flush()
            os.execve(command[0], command, dict(variables))  # noqa: S606 - the agent, by its whole path
        except OSError as error:
            raise Refused(say("not started"), _not_started(program, error), path=str(program)) from None

    def open_terminal(self, words: tuple[str, ...]) -> str:
        """Open a terminal; see the port. Those that are closed by now are let go of."""
        path = os.pathsep.join(map(str, self._environment.search_path))
        command = terminal_for(
            self._environment.platform, (*self._started, *words), lambda name: shutil.which(name, path=path or None)
        )
        self.opened = [one for one in self.opened if one.poll() is None]
        flags = _NEW_CONSOLE if self._environment.platform == "win32" else 0
        try:
            process = subprocess.Popen(  # noqa: S603 - a terminal, by its path
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=self._environment.home,
                env={**self._environment.variables},
                start_new_session=True,
                creationflags=flags,
            )
        except OSError as error:
            raise Refused(say("no terminal"), _not_started(Path(command[0]), error)) from None
        self.opened.append(process)
        return Path(command[0]).name


def _not_started(program: Path, error: OSError) -> Phrase:
    return say("{program} could not be started: {why}.", program=program.name, why=why_refused(error))
