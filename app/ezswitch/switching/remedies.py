"""What a finding about a shell variable says to people: where it is set, and the line that takes it out there."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path

from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import listed, say
from ezswitch.domain.ports import Files
from ezswitch.formats.startup import Dialect
from ezswitch.switching.variables import Place, places_of


def explained(found: Finding, environment: Environment, files: Files) -> Finding:
    """Return a finding with the file and line that set its variable, and a command that takes it out of there.

    Findings without a variable come back as they are. Contents are never shown: they may be keys.
    """
    if not found.variable:
        return found
    places = places_of(found.variable, environment, files)
    if not places:
        return _nowhere(found, environment)
    last = places[-1]
    alone = all(place.alone for place in places)
    command = " && ".join(_without(place, environment) for place in places) if alone else ""
    remedy = say(
        "Take {variable} out of {places}, then open a new terminal, and log out once where agents are started from the"
        " desktop.",
        variable=found.variable,
        places=listed(_shown(place, environment) for place in places),
    )
    return replace(found, remedy=remedy, file=str(last.path), line=last.line, command=command)


def _nowhere(found: Finding, environment: Environment) -> Finding:
    name = found.variable
    if environment.platform == "win32":
        remedy = say(
            "Remove {variable} from your environment variables, then open a new terminal, and log out once where agents"
            " are started from the desktop.",
            variable=name,
        )
        return replace(found, remedy=remedy, command=f'reg delete "HKCU\\Environment" /f /v {name}')
    if name in environment.shell_variables:
        remedy = say(
            "Your login shell sets {variable}, in no file that was found: look for it in what those files run.",
            variable=name,
        )
        return replace(found, remedy=remedy)
    fish = Path(environment.get("SHELL")).name == "fish"
    remedy = say(
        "No start-up file sets {variable}: it was set in this session alone. Unset it, and start the agent anew.",
        variable=name,
    )
    return replace(found, remedy=remedy, command=f"set -e {name}" if fish else f"unset {name}")


def _shown(place: Place, environment: Environment) -> str:
    home, path = str(environment.home), str(place.path)
    return f"{f'~{path[len(home) :]}' if path.startswith(f'{home}/') else path}:{place.line}"


def _without(place: Place, environment: Environment) -> str:
    """Return the command that silences one line. `true #` instead of `#`: a branch of an `if` must not become empty."""
    if place.dialect is Dialect.UNIVERSAL:
        return f"sed -i {_follow(environment)}'{place.line}d' {shlex.quote(str(place.path))}"
    mark = "# " if place.dialect is Dialect.PLAIN else "true # "
    root = "" if place.path.is_relative_to(environment.home) else "sudo "
    edit = f"sed -i {_follow(environment)}'{place.line}s/^/{mark}/' {shlex.quote(str(place.path))}"
    return f"{root}{edit}"


def _follow(environment: Environment) -> str:
    """Return what lets sed keep a link (dotfiles often are ones); BSD's asks for a suffix and has no such option."""
    return "'' " if environment.platform == "darwin" else "--follow-symlinks "
