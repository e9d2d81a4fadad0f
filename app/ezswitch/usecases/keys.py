"""Keys by name: list, rotate, approve a host, remove."""

from __future__ import annotations

import shlex
from dataclasses import replace

from ezswitch.connect.probe import probe
from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE, REJECTED_KEY
from ezswitch.domain.errors import ConsentNeeded, KeychainError, NoKey, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import comma_separated, say, sentences
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Origin, origin_of
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.drafting import agreed_origins, plan_refresh
from ezswitch.usecases.look import key_state
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.profiles import users_of
from ezswitch.usecases.running import (
    at_work,
    put_key_back,
    record_of,
    recover_first,
    shelf_of,
    tell_others,
    users_of_key,
)
from ezswitch.usecases.switch import NO_CONSENT, run_steps
from ezswitch.usecases.values import KeyRow


def keys(ports: Ports, *, prompt: bool = False) -> tuple[KeyRow, ...]:
    """Return every key by name; origins are None where reading them would need a prompt."""
    profiles = shelf_of(ports).all()
    names = sorted({profile.key for profile in profiles} | set(_listed(ports)))
    return tuple(_row(ports, name, profiles, prompt=prompt) for name in names)


def rotate(ports: Ports, name: str, secret: Secret, accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Store a new key under a name and refresh every agent that uses it, as one batch; new names are stored too.

    The new key is tried first, at hosts the old one was approved for; one that is rejected needs the consent
    "rejected-key". If an agent cannot be refreshed, the old key is put back and nothing changed. A name without a key
    needs the consent "new-origin" for the hosts of the profiles that name it already.
    """
    before, origins = agreed_hosts(ports, name, accept)
    record = KeyRecord(secret, (), origins, before.revision + 1 if before else 1)
    mine = tuple(profile for profile in shelf_of(ports).all() if profile.key == name)
    _try_first(ports, mine, record, accept)
    return _stored(ports, name, before, record, accept)


def set_command(ports: Ports, name: str, command: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Let a program print the key (pass, a password manager's tool, ...): asks for the consent "key-command".

    Asks for "new-origin" as `rotate` does.
    """
    checked_name(name, "name of a key")
    if KEY_COMMAND not in accept:
        raise ConsentNeeded(
            KEY_COMMAND,
            say("a program gives the key"),
            say(
                "Whenever the key {key} is needed, ezswitch would run: {command}",
                key=name,
                command=shlex.join(command),
            ),
        )
    before, origins = agreed_hosts(ports, name, accept)
    record = KeyRecord(None, command, origins, before.revision + 1 if before else 1)
    return _stored(ports, name, before, record, accept)


def agreed_hosts(
    ports: Ports, name: str, accept: frozenset[str] = NO_CONSENT
) -> tuple[KeyRecord | None, frozenset[Origin]]:
    """Return the record of a name (None: there is none) and the origins that a key stored under it may go to.

    A profile that came by an import or by hand may name a key before there is one: storing it must not let it go to
    that profile's hosts unasked. Raises ConsentNeeded "new-origin", naming them.
    """
    checked_name(name, "name of a key")
    before = record_of(ports, name, accept)
    if before is not None:
        return before, before.origins
    mine = (profile for profile in shelf_of(ports).all() if profile.key == name)
    origins = frozenset(origin for profile in mine for origin in profile.origins())
    return None, agreed_origins(name, KeyRecord(None), origins, accept)


def approve(ports: Ports, name: str, urls: tuple[str, ...]) -> None:
    """Let a key be used with the origins of these URLs too: the user confirmed them by name."""
    record = ports.keychain.read(name, prompt=True)
    origins = record.origins | {origin_of(url) for url in urls}
    if origins != record.origins:
        ports.keychain.write(name, replace(record, origins=origins))
        tell_others(ports)


def remove_key(ports: Ports, name: str) -> None:
    """Remove a key; raises Refused, naming profiles and agents, while an agent uses it."""
    checked_name(name, "name of a key")
    recover_first(ports)
    row = _row(ports, name, shelf_of(ports).all(), prompt=False)
    if row.agents:
        raise Refused(
            say("in use"),
            say("The key {key} is used by {agents}.", key=name, agents=comma_separated(row.agents)),
            hint=say("Switch them to another profile first, or revert them."),
        )
    if row.state.state == "absent":
        raise NoKey(
            say("no key"), say("There is no key {key}.", key=name), hint=say("`ezswitch keys` lists the names.")
        )
    ports.keychain.remove(name)
    tell_others(ports)


def _stored(ports: Ports, name: str, before: KeyRecord | None, record: KeyRecord, accept: frozenset[str]) -> Outcome:
    """Write the record, then show it to every agent that uses it; the old record comes back if that fails."""
    in_file = KEY_FILE in accept or record.secret is None

    def write() -> None:
        ports.keychain.write(name, record, in_file=KEY_FILE in accept)

    with at_work(ports) as tools:
        try:
            if in_file:  # the plan depends on where the key lies, and a command must be stored to be run
                write()
            secret = record.secret or Secret(ports.keychain.secret_of(name, prompt=True)[0])
            clean_key(secret.reveal())
            plan = plan_refresh(ports, name, record, secret)
            outcome = run_steps(ports, plan, tools, None if in_file else write)
        except BaseException:
            put_key_back(ports, name, before)
            raise
    if not outcome.switches:  # a recorded switch has told them
        tell_others(ports)
    return outcome


def _try_first(ports: Ports, profiles: tuple[Profile, ...], record: KeyRecord, accept: frozenset[str]) -> None:
    if record.secret is None or REJECTED_KEY in accept:
        return
    for profile in profiles:
        preset = next((one for one in ports.presets if one.id == profile.preset), None)
        if record.approved(profile.origins()):
            with ports.turns.one():
                check = probe(profile, preset, record.secret, ports.web, ports.clock)
            if check.verdict is Verdict.KEY_REJECTED:
                said = sentences(say("{profile} does not accept the new key.", profile=profile.name), check.message)
                raise ConsentNeeded(REJECTED_KEY, say("the new key was rejected"), said)


def _listed(ports: Ports) -> tuple[str, ...]:
    try:
        return ports.keychain.names()
    except KeychainError:
        return ()


def _row(ports: Ports, name: str, profiles: tuple[Profile, ...], *, prompt: bool) -> KeyRow:
    mine = tuple(profile.id for profile in profiles if profile.key == name)
    using = [agent for profile in mine for agent in users_of(ports, profile)]
    agents = tuple(dict.fromkeys([*using, *users_of_key(ports, name)]))
    try:
        record = ports.keychain.read(name, prompt=prompt)
    except KeychainError:
        return KeyRow(name, key_state(ports, name), mine, agents, None, None)
    origins = tuple(sorted(str(origin) for origin in record.origins))
    return KeyRow(name, key_state(ports, name), mine, agents, origins, record.revision)
