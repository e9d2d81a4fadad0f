"""What is wrong with keys: missing, locked, no keychain, a host that was not approved, a file that others can read."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ezswitch.agents.agent import OnProfile
from ezswitch.domain.errors import BadInput, EzswitchError, KeychainError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import comma_separated, say, sentences, verbatim
from ezswitch.domain.profile import Profile
from ezswitch.switching.survey import AgentRow
from ezswitch.usecases.look import key_state
from ezswitch.usecases.ports import Ports

_OTHERS = 0o077
_ANY = "ezswitch"
"""A name to ask the keychain for where no key is in use yet: only whether it answers counts."""


def findings(ports: Ports, profiles: tuple[Profile, ...], agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    """Yield what is wrong with the keys of these profiles and agents; never with a prompt."""
    users = _users(profiles, agents)
    states = {name: key_state(ports, name).state for name in users}
    keychain = key_state(ports, _ANY).state if not states else ""
    if "no_keychain" in {keychain, *states.values()}:
        what = say("No keychain answers in this session.")
        why = say("Agents that ask ezswitch for a key get none, and no key can be stored.")
        remedy = sentences(
            say("Start one, let a program give the key, or keep it in a file."),
            say("By a program: ezswitch keys set NAME --command ..."),
        )
        yield Finding("no-keychain", Severity.BLOCKS if users else Severity.WARNS, what, why, remedy)
    for name, state in states.items():
        if state == "absent":
            yield _missing(name, users[name], agents, _hosts(name, profiles))
        elif state == "locked":
            what = say("The key {key} cannot be looked at: the keychain is locked.", key=name)
            why = say("Whoever needs it next waits for its password.")
            remedy, command = say("Unlock it: ezswitch keys unlock"), "ezswitch keys unlock"
            yield Finding("keychain-locked", Severity.WARNS, what, why, remedy, subject=name, command=command)
        elif state == "present":
            yield from _unapproved(ports, name, profiles)
    yield from _open_files(ports, tuple(users), agents)


def _users(profiles: tuple[Profile, ...], agents: tuple[AgentRow, ...]) -> dict[str, tuple[str, ...]]:
    """Return who uses each key: names of profiles, and of agents whose files name it."""
    users: dict[str, tuple[str, ...]] = {}
    for profile in profiles:
        users[profile.key] = (*users.get(profile.key, ()), profile.name)
    for row in agents:
        if isinstance(row.active, OnProfile) and is_name(row.active.key):
            users[row.active.key] = (*users.get(row.active.key, ()), row.agent.name)
    return users


def _hosts(name: str, profiles: tuple[Profile, ...]) -> tuple[str, ...]:
    """Return where a key of this name would be sent; an address that is none is said elsewhere."""
    found: set[str] = set()
    for profile in profiles:
        with suppress(BadInput):
            found |= {str(origin) for origin in profile.origins()} if profile.key == name else set()
    return tuple(sorted(found))


def _missing(name: str, users: tuple[str, ...], agents: tuple[AgentRow, ...], hosts: tuple[str, ...]) -> Finding:
    live = any(isinstance(row.active, OnProfile) and row.active.key == name for row in agents)
    why = say("{names} cannot work without it.", names=comma_separated(dict.fromkeys(users)))
    severity = Severity.BLOCKS if live else Severity.WARNS
    # Who copies the line has read the hosts in it: the consent is theirs, by name.
    command = f"ezswitch keys set {name}{' --accept new-origin' if hosts else ''}"
    what, remedy = say("There is no key {key}.", key=name), say("Store it: {command}.", command=command)
    if hosts:
        remedy = sentences(remedy, say("Once stored, the key is sent to {hosts}.", hosts=comma_separated(hosts)))
    return Finding("key-missing", severity, what, why, remedy, subject=name, command=command)


def _unapproved(ports: Ports, name: str, profiles: tuple[Profile, ...]) -> Iterator[Finding]:
    try:
        approved = ports.keychain.read(name, prompt=False).origins
    except KeychainError:
        return  # it needs a prompt to be read: nobody asked for one
    for profile in profiles:
        try:
            new = sorted(profile.origins() - approved) if profile.key == name else []
        except BadInput:  # profiles.toml is edited by hand too, and says so elsewhere
            continue
        for origin in new:
            what = say(
                "{profile} wants to send the key {key} to {host}, which you have not approved.",
                profile=profile.name,
                key=name,
                host=origin,
            )
            why = say("It is not sent there, so neither a check nor a switch to this profile works.")
            command = f"ezswitch keys approve {name} {origin}"
            remedy = say("If it may be: {command}", command=command)
            yield Finding("host-not-approved", Severity.WARNS, what, why, remedy, subject=name, command=command)


def _open_files(ports: Ports, names: tuple[str, ...], agents: tuple[AgentRow, ...]) -> Iterator[Finding]:
    if ports.environment.platform == "win32":
        return  # there a file's mode says nothing about who can read it
    ours = [ports.places.key_file(name) for name in names if is_name(name)]
    theirs = [Path(row.key_in_file) for row in agents if row.key_in_file]
    for path in dict.fromkeys([*ours, *theirs]):
        try:
            reading = ports.files.read(path)
        except EzswitchError:
            continue  # who may not read it cannot say more about it
        if reading.data is not None and reading.mode is not None and reading.mode & _OTHERS:
            what = say("{file} holds a key and can be read by other users of this computer.", file=path.name)
            why = say("Its mode is {mode}; a file with a key should be 0600.", mode=f"{reading.mode & 511:04o}")
            command = f"chmod 600 {shlex.quote(str(path))}"
            yield Finding("key-file-open", Severity.WARNS, what, why, verbatim(command), str(path), command=command)
