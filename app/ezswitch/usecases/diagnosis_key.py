"""The key's place in a diagnosis: there, readable, approved, clean, and the one that the agent's file holds."""

from __future__ import annotations

from ezswitch.agents.agent import KeyDelivery, OnProfile
from ezswitch.domain.diagnosis import Act
from ezswitch.domain.errors import EzswitchError, KeychainError, NoKey, NoKeychain, Refused
from ezswitch.domain.phrase import listed, say
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.switching.survey import AgentRow
from ezswitch.usecases.approved import approved_secret
from ezswitch.usecases.diagnosis_seen import Seen, fault
from ezswitch.usecases.ports import Ports


def key_place(ports: Ports, row: AgentRow, profile: Profile, *, prompt: bool) -> Seen:
    """Return what is wrong with the key of an agent's profile, or that it is well."""
    name = profile.key
    try:
        secret, _ = approved_secret(ports, profile, prompt=prompt)
    except NoKey as error:
        why = say("{agent} asks for it and gets none.", agent=row.agent.name)
        remedy = error.hint or say("Store it: ezswitch keys set {key}", key=name)
        texts = (say("There is no key {key}.", key=name), why, remedy)
        return fault("key-missing", row, texts, Act.STORE_KEY, subject=name)
    except Refused as error:
        why = say("Until then no check can tell whether it is accepted there.")
        return fault("host-not-approved", row, (error.message, why, error.hint), Act.APPROVE_HOST, subject=name)
    except KeychainError as error:
        act = Act.NOTHING if isinstance(error, NoKeychain) else Act.UNLOCK
        why = say("{agent} waits for it, or gets none.", agent=row.agent.name)
        return fault(f"keychain-{error.id}", row, (error.message, why, error.hint), act, subject=name)
    return _unclean(row, name, secret) or _other_in_file(ports, row, name, secret) or _well(profile)


def _well(profile: Profile) -> Seen:
    hosts = listed(sorted(str(origin) for origin in profile.origins()))
    return Seen(say("The key {key} is there, clean, and approved for {hosts}.", key=profile.key, hosts=hosts))


def _unclean(row: AgentRow, name: str, secret: Secret) -> Seen | None:
    key = secret.reveal()
    if key != key.strip():
        what = say("The stored key {key} has a blank or a line break around it.", key=name)
    elif not key or not (key.isascii() and key.isprintable()) or " " in key:
        what = say("The stored key {key} holds a character that no HTTP header can carry.", key=name)
    else:
        return None
    why = say("Gateways answer such a key with 401.")
    remedy = say("Store it again, copied from your provider's dashboard: ezswitch keys set {key}", key=name)
    return fault("key-unclean", row, (what, why, remedy), Act.STORE_KEY, subject=name)


def _other_in_file(ports: Ports, row: AgentRow, name: str, secret: Secret) -> Seen | None:
    """Return a fault where the file that the agent reads its key from holds another one, or none."""
    there = _in_file(ports, row, name)
    if there is None or there == secret:
        return None
    names = {"agent": row.agent.name, "key": name}
    if not there.reveal():
        what = say("{agent} reads the key {key} from a file, and that is missing or empty.", **names)
    elif there.reveal().strip() == secret.reveal():
        what = say(
            "{agent} reads the key {key} from a file, and there it has a blank or a line break around it.", **names
        )
    else:
        what = say("{agent} reads its key from a file, and there stands another one than the key {key}.", **names)
    why = say("What it sends is what stands there.")
    remedy = say("Switch it again: ezswitch use {profile} {agent}", profile=row.profile, agent=row.agent.id)
    seen = fault("key-in-file", row, (what, why, remedy), Act.SWITCH_AGAIN)
    return seen.at(row.key_in_file)


def _in_file(ports: Ports, row: AgentRow, name: str) -> Secret | None:
    """Return the key as a file has it for the agent (empty: missing), None where no file does."""
    if row.agent.key_delivery is KeyDelivery.LITERAL and isinstance(row.active, OnProfile):
        return row.active.literal
    if row.agent.key_delivery is not KeyDelivery.REFERENCE:
        return None
    try:
        data = ports.files.read(ports.places.key_file(name)).data
    except EzswitchError:
        return Secret("")
    return Secret((data or b"").decode(errors="replace").removesuffix("\n"))  # we write one line end; agents cut it off
