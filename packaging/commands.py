"""The words that bootstrap.py understands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import checkout
import checks
import compiled
import needs
from checkout import Checkout
from machine import Machine, this_machine

ROOT = Path(__file__).resolve().parent.parent

USAGE = """\
python3 packaging/bootstrap.py run [-- ARGUMENTS]      start ezswitch (run -- --demo, run -- status)
python3 packaging/bootstrap.py test [-- ARGUMENTS]     every check and every test; arguments go to pytest
python3 packaging/bootstrap.py bench                   how fast, as ratios to the bare minimum
python3 packaging/bootstrap.py screenshots             pictures of the window; --language de: in another language
python3 packaging/bootstrap.py docs                    the pages, manual and completions that are written from the code
python3 packaging/bootstrap.py translations            every text into resources/translations, and what is missing there
python3 packaging/bootstrap.py package KIND...         what people install, into dist/: wheel, sdist, deb, bundle ...
python3 packaging/bootstrap.py trial KIND...           install that, use it, remove it: wheel, sdist, deb, bundle
python3 packaging/bootstrap.py new-agent ID            the files of a new agent, to be filled in
python3 packaging/bootstrap.py vscode                  the companion extension, packed into resources/vscode"""

SCRIPTS = {
    "bench": "tests/bench",
    "docs": "packaging/docs.py",
    "new-agent": "packaging/new_agent.py",
    "screenshots": "packaging/screenshots.py",
    "translations": "packaging/translations.py",
}
"""Words that are one script of the checkout's own."""

PACKAGING = {"package": "packaging/package.py", "trial": "packaging/trial.py"}
"""Words about packages: minutes of work, so no part of `test`; they need the tools that build them."""


def main(arguments: list[str]) -> int:
    """Do what the first word says; returns an exit status, 2 for a word that is not known."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    rest = rest[1:] if rest[:1] == ["--"] else rest
    machine = this_machine()
    here = Checkout(ROOT, machine.platform)
    if word == "run":
        return run(here, rest, machine)
    if word == "test":
        return test(here, rest, machine)
    if word in PACKAGING:
        return packaged(here, [PACKAGING[word], *rest], machine)
    if word in SCRIPTS:
        return script(here, [SCRIPTS[word], *rest], machine)
    if word == "vscode":
        return subprocess.run([sys.executable, str(ROOT / "packaging" / "vscode_extension.py")], check=False).returncode
    print(USAGE, file=sys.stdout if word in ("-h", "--help", "help") else sys.stderr)
    return 0 if word in ("-h", "--help", "help") else 2


def ready(here: Checkout, machine: Machine, *, window: bool, tests: bool) -> bool:
    """Tell whether the machine and the environment have what the command needs, having made what was missing."""
    extras = frozenset({"test"}) if tests else frozenset[str]()
    there = needs.ensure(needs.wanted(machine, window=window, tests=tests), machine)
    if not (there and checkout.ensure(here, extras, machine)):
        return False
    if window:
        lrelease = str(here.program("pyside6-lrelease"))
        compiled.compile_all(here.root, lambda arguments: machine.run([lrelease, *arguments], {}), machine.say)
    return True


def run(here: Checkout, arguments: list[str], machine: Machine) -> int:
    """Become ezswitch. Only the window needs Qt's libraries: `run -- status` works on a bare server."""
    window = not arguments or arguments[0].startswith("-")
    if not ready(here, machine, window=window, tests=False):
        return 1
    command = [str(here.program("ezswitch")), *arguments]
    if machine.platform == "win32":  # there, exec returns to the shell before the new program ends
        return subprocess.run(command, check=False).returncode
    sys.stdout.flush()
    sys.stderr.flush()
    return os.execv(command[0], command)  # noqa: S606 - the path is our own


def test(here: Checkout, arguments: list[str], machine: Machine) -> int:
    """Run every check and every test."""
    if not ready(here, machine, window=True, tests=True):
        return 1
    python = str(here.program("python"))
    return checks.run_all(
        checks.steps(here, arguments),
        lambda step: subprocess.run([python, *step], cwd=here.root, check=False).returncode,
    )


def packaged(here: Checkout, command: list[str], machine: Machine) -> int:
    """Run a script that builds or tries packages."""
    tried = command[0] == PACKAGING["trial"]
    wanted = needs.for_trials(machine) if tried else needs.wanted(machine, window=False, tests=False)
    if not (needs.ensure(wanted, machine) and checkout.ensure(here, frozenset({"package"}), machine)):
        return 1
    return subprocess.run([str(here.program("python")), *command], cwd=here.root, check=False).returncode


def script(here: Checkout, command: list[str], machine: Machine) -> int:
    """Run one of the checkout's own scripts with the environment's Python."""
    if not (here.root / command[0]).exists():
        machine.say(f"{command[0]} is not there yet.")
        return 1
    if not ready(here, machine, window=True, tests=True):
        return 1
    return subprocess.run([str(here.program("python")), *command], cwd=here.root, check=False).returncode
