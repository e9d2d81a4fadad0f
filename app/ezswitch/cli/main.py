"""From arguments to an exit status: parse, assemble, run one command, say errors in one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TextIO

from ezswitch.cli.arguments import parse
from ezswitch.cli.console import Console
from ezswitch.cli.parser import Stop, VersionAsked, without_keys
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import verbatim

if TYPE_CHECKING:  # --help and --version answer without loading the agents
    from ezswitch.usecases.ports import Ports

DONE, REFUSED, USAGE = 0, 1, 2


def run(
    argv: Sequence[str],
    ports: Callable[[], Ports],
    out: TextIO,
    err: TextIO,
    stdin: TextIO,
    *,
    ask: Callable[[str], str] | None = None,
    variables: Mapping[str, str] | None = None,
    installed: Callable[[], str] = str,
) -> int:
    """Run one command and return its exit status: 0 done, 1 refused, failed or partly done, 2 wrong usage.

    `ports` is called once, after the arguments were found good. `ask` shows a prompt and returns what was typed
    without echo (getpass by default); `variables` are those of the process (NO_COLOR, TERM); `installed` says how the
    program came here ("pipx"), "" where that is not known.
    """
    console = _console(out, err, os.environ if variables is None else variables, json="--json" in argv)
    try:
        status = _run(argv, ports, console, stdin, ask or _hidden)
        out.flush()
    except VersionAsked as asked:
        _version(console, asked.text, installed())
        status = DONE
    except Stop as stop:
        status = _stopped(stop, console)
    except EzswitchError as error:
        status = _failed(error, console, argv)
    except KeyboardInterrupt:
        console.note("ezswitch: interrupted. What was begun was taken back or will be at the next start.")
        status = REFUSED
    except BrokenPipeError:  # `ezswitch models P | head`: nobody reads on
        _let_go(out)
        status = REFUSED
    return status


def _run(
    argv: Sequence[str], ports: Callable[[], Ports], console: Console, stdin: TextIO, ask: Callable[[str], str]
) -> int:
    args = parse(argv)
    from ezswitch.cli.call import Call  # noqa: PLC0415  # help and version need none of it

    command = _command(args.command)
    call = Call(args, ports(), console, stdin, ask)
    if getattr(args, "notify", False):
        from ezswitch.cli.notifying import notifying  # noqa: PLC0415  # the desktop's launcher alone asks for it

        return notifying(command, call)
    return command(call)


_FAMILIES = {
    "agents": ("status", "agents"),
    "switching": ("use", "undo", "redo", "revert", "history", "run"),
    "checking": ("check", "models", "balance"),
    "diagnosing": ("diagnose",),
    "sharing": ("export", "subscriptions"),
    "doctor": ("doctor",),
    "drift": ("drift",),
    "keys": ("keys",),
    "importing": ("import",),
    "updates": ("updates",),
}
"""The module of each command; those of profiles are in none of these."""


def _command(name: str) -> Callable[..., int]:
    """Return the function of a command; only its own family is imported."""
    family = next((module for module, names in _FAMILIES.items() if name in names), "profiles")
    module = import_module(f"ezswitch.cli.{family}")
    found: Callable[..., int] = getattr(module, "run" if name == "import" else name)  # Python's own word
    return found


def _version(console: Console, text: str, how: str) -> None:
    if console.json:
        console.document({"version": text.rpartition(" ")[2], "installed": how or None})
    else:
        console.out.write(f"{text} ({how})\n" if how else f"{text}\n")


def _stopped(stop: Stop, console: Console) -> int:
    if stop.status == DONE:
        console.out.write(stop.text)
        return DONE
    if console.json:
        from ezswitch.cli import documents  # noqa: PLC0415

        console.document(documents.usage(stop.text))
    console.note(f"ezswitch: {stop.text}")
    return USAGE


def _failed(error: EzswitchError, console: Console, argv: Sequence[str]) -> int:
    # What was typed stands in many messages, and somebody may have typed a key where a name belongs.
    error.message = verbatim(without_keys(error.message, argv))
    from ezswitch.cli import documents  # noqa: PLC0415
    from ezswitch.cli.call import one_line  # noqa: PLC0415

    if console.json:
        console.document(documents.error(error))
    console.note(one_line(error))
    return REFUSED


def _console(out: TextIO, err: TextIO, variables: Mapping[str, str], *, json: bool) -> Console:
    screen = out.isatty()
    colour = screen and not variables.get("NO_COLOR") and variables.get("TERM") != "dumb"
    width = 0
    if screen:
        import shutil  # noqa: PLC0415

        width = shutil.get_terminal_size().columns
    return Console(out, err, json=json, colour=colour, width=width)


def _hidden(prompt: str) -> str:
    import getpass  # noqa: PLC0415

    return getpass.getpass(prompt)


def _let_go(out: TextIO) -> None:
    """Point a broken stdout at nothing, or Python complains once more when it leaves."""
    if out is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
