"""keys/NAME, the one key file of ours: there exactly while an agent that needs it refers to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ezswitch.agents.agent import KeyDelivery, OnProfile
from ezswitch.domain.plan import KEY_FILE, FileStep
from ezswitch.domain.secret import Secret
from ezswitch.formats.text import decode
from ezswitch.switching.reading import look_at
from ezswitch.usecases.ports import Ports


def with_key_files(ports: Ports, steps: tuple[FileStep, ...], secrets: Mapping[str, Secret]) -> tuple[FileStep, ...]:
    """Return the agents' steps with the steps for key files around them.

    A key file is written before the agent's file refers to it, and removed after the last one stopped to. A key
    that is needed and not among `secrets` is read from the keychain, with a prompt.
    """
    before, after = _referred(ports, ()), _referred(ports, steps)
    writes = [_write(ports, name, secrets) for name in sorted(after) if name not in before or name in secrets]
    removals = [_removal(ports, name) for name in sorted(before - after)]
    return (*(step for step in writes if step), *steps, *(step for step in removals if step))


def _referred(ports: Ports, steps: Iterable[FileStep]) -> frozenset[str]:
    """Return the names of keys that agents refer to by file, after these steps."""
    names: set[str] = set()
    for agent in ports.agents:
        if agent.key_delivery is KeyDelivery.REFERENCE:
            reading, active = look_at(agent, ports.environment, ports.files)
            if reading is not None:
                mine = {step.role: step.after for step in steps if step.agent == agent.id}
                texts = {**reading.texts, **{role: _text(data) for role, data in mine.items()}}
                active = agent.active(texts)
            names |= {active.key} if isinstance(active, OnProfile) else set()
    return frozenset(names)


def _write(ports: Ports, name: str, secrets: Mapping[str, Secret]) -> FileStep | None:
    if ports.keychain.state(name).place == "file":
        return None  # the file is where the key is kept, by the user's own choice
    key = secrets[name].reveal() if name in secrets else ports.keychain.secret_of(name, prompt=True)[0]
    return _step(ports, name, f"{key}\n".encode())


def _removal(ports: Ports, name: str) -> FileStep | None:
    return None if ports.keychain.state(name).place == "file" else _step(ports, name, None)


def _step(ports: Ports, name: str, after: bytes | None) -> FileStep | None:
    before = ports.files.read(ports.places.key_file(name))
    step = FileStep("", before, after, private=True, role=name, format=KEY_FILE)
    return step if step.changes else None


def _text(data: bytes | None) -> str | None:
    return None if data is None else decode(data)
