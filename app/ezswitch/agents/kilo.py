"""Kilo CLI, a fork of OpenCode: a provider entry of our own in its configuration, its key in a file that it names.

What is said of the program here was seen with @kilocode/cli 7.7.7 against a loopback gateway. At its first start it
prints its file anew, without the comments of a .json, and adds `permission.bash`: neither of that is ours, so an undo
leaves it and takes our settings out.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ezswitch.agents.agent import Agent, AgentFile, KeyDelivery, SignIn, Texts
from ezswitch.agents.entries import PACKAGES
from ezswitch.agents.forks import Fork, active_in, applied, cleared, found_by, owned_by
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, Phrase, say

CUSTOM, CONTENT, FOLDER = "KILO_CONFIG", "KILO_CONFIG_CONTENT", "KILO_CONFIG_DIR"
PLAIN = ("config.json", "kilo.json", "kilo.jsonc", "opencode.json", "opencode.jsonc")
DOT = tuple(
    f"{folder}/{name}"
    for folder in (".kilocode", ".kilo")
    for name in ("kilo.jsonc", "kilo.json", "opencode.jsonc", "opencode.json")
)
PRECEDENCE = (*PLAIN, CUSTOM, *DOT)
"""The roles of the user's own files, in the order in which Kilo merges them: a later one wins, key by key."""


def _target(texts: Texts) -> str:
    """Name the file that wins: the last one that is there and says something; with none kilo.jsonc, as Kilo does."""
    there = [role for role in PRECEDENCE[1:] if texts.get(role)]
    custom = [CUSTOM] if CUSTOM in texts else []
    return next(iter([role for role in reversed(there) if role in DOT] or custom or there[::-1]), "kilo.jsonc")


FORK = Fork("Kilo", "https://app.kilo.ai/config.json", PRECEDENCE, _target)


def home(environment: Environment) -> Path:
    """Return $XDG_CONFIG_HOME/kilo, or ~/.config/kilo, on every system."""
    return environment.config_home / "kilo"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return every file of the user that Kilo merges. Each holds a whole entry or none, so any order fails closed."""
    plain = {role: home(environment) / role for role in PLAIN}
    custom = environment.path(CUSTOM)
    if custom is not None and custom.is_absolute():
        plain = {role: path for role, path in plain.items() if path != custom} | {CUSTOM: custom}
    dotted = {role: environment.home / role for role in DOT}
    return tuple(AgentFile(role, path) for role, path in (dotted | plain).items())


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch; no variable's content is shown: it may hold a key."""
    content, custom = environment.get(CONTENT), environment.path(CUSTOM)
    decides = '"model"' in content or '"ezswitch"' in content
    found = (
        bool(content) and _outranked(CONTENT, Severity.BLOCKS if decides else Severity.WARNS),
        bool(environment.get(FOLDER)) and _outranked(FOLDER, Severity.WARNS),
        custom is not None and not custom.is_absolute() and _outranked(CUSTOM, Severity.BLOCKS, _RELATIVE),
    )
    return tuple(finding for finding in found if finding)


_RELATIVE = say("{variable} is set to a relative path.", variable=CUSTOM)


def _outranked(variable: str, severity: Severity, what: Phrase = NOTHING) -> Finding:
    return Finding(
        f"{variable.lower().replace('_', '-')}",
        severity,
        what or say("{variable} is set.", variable=variable),
        say("Kilo reads it after the files that ezswitch edits: what it says about models or providers wins."),
        say("Remove the variable from your shell's start-up files, or take model and provider out of what it names."),
        variable=variable,
    )


def _data(environment: Environment) -> Path:
    return (environment.path("XDG_DATA_HOME") or environment.home / ".local/share") / "kilo"


AGENT = Agent(
    id="kilo",
    name="Kilo CLI",
    docs="https://kilo.ai/docs/cli",
    surfaces=tuple(PACKAGES),
    binaries=("kilo", "kilocode"),
    package="@kilocode/cli",
    install="npm install -g @kilocode/cli",
    key_delivery=KeyDelivery.REFERENCE,
    roles=("main", "small"),
    owned=owned_by(FORK),
    files=files,
    home=home,
    active=partial(active_in, FORK),
    apply=partial(applied, FORK),
    clear=partial(cleared, FORK),
    conflicts=conflicts,
    found=partial(found_by, FORK),
    sign_in=SignIn(say("your Kilo sign-in"), lambda at: (_data(at) / "auth.json",)),
    project=lambda folder: tuple(AgentFile(role, folder / role) for role in (*PLAIN[1:], *DOT)),
    seen="7.7.7",
)
