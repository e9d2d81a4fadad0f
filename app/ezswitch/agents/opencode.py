"""OpenCode: a provider entry of our own in its configuration, its key in a file that the entry names.

What is said of the program here was seen with opencode-ai 1.18.33 against a loopback gateway.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ezswitch.agents.agent import (
    Agent,
    AgentFile,
    FromRival,
    KeyDelivery,
    Session,
    SignIn,
    Texts,
    Use,
)
from ezswitch.agents.entries import PACKAGES, read_entry
from ezswitch.agents.forks import ENTRY, PROVIDER, Fork, active_in, applied, cleared, found_by, owned_by
from ezswitch.agents.managed import managed
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.formats import jsonc

SESSION_KEY = "EZSWITCH_SESSION_KEY"
SCHEMA = "https://opencode.ai/config.json"
CUSTOM = "OPENCODE_CONFIG"
DOT = (".opencode/opencode.json", ".opencode/opencode.jsonc")
PRECEDENCE = ("config.json", "opencode.json", "opencode.jsonc", CUSTOM, *DOT)
"""The roles of the user's own files, in the order in which OpenCode merges them: a later one wins, key by key."""


def _target(texts: Texts) -> str:
    """Name one in ~/.opencode or $OPENCODE_CONFIG where there is one, else opencode.jsonc, else opencode.json.

    With none of them opencode.jsonc is made, as OpenCode itself does at its first start.
    """
    if winners := [role for role in DOT if texts.get(role) is not None] or [role for role in texts if role == CUSTOM]:
        return winners[-1]
    return "opencode.json" if texts.get("opencode.jsonc") is None and texts.get("opencode.json") else "opencode.jsonc"


FORK = Fork("OpenCode", SCHEMA, PRECEDENCE, _target)
OWNED = owned_by(FORK)


def home(environment: Environment) -> Path:
    """Return $XDG_CONFIG_HOME/opencode, or ~/.config/opencode, on every system."""
    return environment.config_home / "opencode"


def data_home(environment: Environment) -> Path:
    """Return $XDG_DATA_HOME, or ~/.local/share: OpenCode keeps its sign-ins in opencode/auth.json there."""
    return environment.path("XDG_DATA_HOME") or environment.home / ".local/share"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return every file of the user that OpenCode merges; the one that is written to by default comes last.

    Each holds a whole entry or none, so any order of writing fails closed. A relative $OPENCODE_CONFIG depends on
    the folder a session starts in: it is left out here and is a finding.
    """
    folder = home(environment)
    named = {role: folder / role for role in PRECEDENCE[:3]}
    dotted = {role: environment.home / role for role in DOT}
    custom = environment.path(CUSTOM)
    if custom is not None and custom.is_absolute():
        named = {role: path for role, path in named.items() if path != custom} | {CUSTOM: custom}
    return tuple(AgentFile(role, path) for role, path in (dotted | named).items())


def session(use: Use, _: Environment) -> Session:
    """Return our entry in OPENCODE_CONFIG_CONTENT, which wins over every file of the user's.

    OpenCode has no command for a key: it takes it from a variable of its process, and from no argument.
    """
    text = applied(FORK, {"opencode.jsonc": None}, use)["opencode.jsonc"] or ""
    content = jsonc.put(text, (*ENTRY, "options", "apiKey"), f"{{env:{SESSION_KEY}}}")
    return Session(variables={"OPENCODE_CONFIG_CONTENT": content}, key_variable=SESSION_KEY)


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch; no variable's content is shown: it may hold a key."""
    content = environment.get("OPENCODE_CONFIG_CONTENT")
    decides = '"model"' in content or f'"{PROVIDER}"' in content
    custom = environment.path(CUSTOM)
    found = (
        bool(content) and _outranked("OPENCODE_CONFIG_CONTENT", Severity.BLOCKS if decides else Severity.WARNS),
        bool(environment.get("OPENCODE_CONFIG_DIR")) and _outranked("OPENCODE_CONFIG_DIR", Severity.WARNS),
        custom is not None and not custom.is_absolute() and _outranked(CUSTOM, Severity.BLOCKS, _RELATIVE),
    )
    return tuple(finding for finding in found if finding)


def _machine_files(environment: Environment) -> tuple[Path, ...]:
    """Return the files of the machine, which win over everything else."""
    data = environment.path("ProgramData") or Path("C:/ProgramData")
    folders = {"darwin": Path("/Library/Application Support/opencode"), "win32": data / "opencode"}
    folder = folders.get(environment.platform, Path("/etc/opencode"))
    return tuple(folder / name for name in PRECEDENCE[1:3])


_RELATIVE = say("{variable} is set to a relative path.", variable=CUSTOM)


def _outranked(variable: str, severity: Severity, what: Phrase = NOTHING) -> Finding:
    return Finding(
        f"opencode-{variable.lower().replace('_', '-')}",
        severity,
        what or say("{variable} is set.", variable=variable),
        say("OpenCode reads it after the files that ezswitch edits: what it says about models or providers wins."),
        say("Remove the variable from your shell's start-up files, or take model and provider out of what it names."),
        variable=variable,
    )


AGENT = Agent(
    id="opencode",
    name="OpenCode",
    docs="https://opencode.ai/docs/providers/",
    surfaces=tuple(PACKAGES),
    binaries=("opencode",),
    package="opencode-ai",
    install="npm install -g opencode-ai",
    key_delivery=KeyDelivery.REFERENCE,
    roles=("main", "small"),
    owned=OWNED,
    files=files,
    home=home,
    active=partial(active_in, FORK),
    apply=partial(applied, FORK),
    clear=partial(cleared, FORK),
    conflicts=conflicts,
    overlays=lambda at: managed("opencode", "OpenCode", OWNED, _machine_files(at)),
    project=lambda folder: tuple(AgentFile(role, folder / role) for role in (*PRECEDENCE[1:3], *DOT)),
    project_off="OPENCODE_DISABLE_PROJECT_CONFIG",
    found=partial(found_by, FORK),
    sign_in=SignIn(say("your OpenCode sign-in"), lambda at: (data_home(at) / "opencode" / "auth.json",)),
    rival=FromRival("opencode", read_entry),
    session=session,
    seen="1.18.33",
)
