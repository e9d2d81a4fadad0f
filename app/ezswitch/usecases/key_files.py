"""keys/NAME, the one key file of ours: there exactly while an agent that needs it refers to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ezswitch.agents.agent import Agent, KeyDelivery
from ezswitch.domain.errors import CannotRead, StoreError
from ezswitch.domain.plan import KEY_FILE, FileStep
from ezswitch.domain.secret import Secret
from ezswitch.switching.journal import Original, original_from_text
from ezswitch.usecases.ports import Ports

Refers = dict[str, str]
"""Real path of a file -> its text, "" for a file that is not there."""


def with_key_files(ports: Ports, steps: tuple[FileStep, ...], secrets: Mapping[str, Secret]) -> tuple[FileStep, ...]:
    """Return the agents' steps with the steps for key files around them.

    A key file is written before the agent's file refers to it, and removed after the last one stopped to. A key
    that is needed and not among `secrets` is read from the keychain, with a prompt.
    """
    now, wrote = _texts(ports)
    then = now | {str(step.before.real): _text(step.after) for step in steps}
    before, after = _referred(ports, now), _referred(ports, then)
    writes = [_write(ports, name, secrets) for name in sorted(after) if name not in before or name in secrets]
    # What was written last counts too: somebody may have taken the reference out by hand since.
    removals = [_removal(ports, name) for name in sorted((before | _referred(ports, wrote)) - after)]
    return (*(step for step in writes if step), *steps, *(step for step in removals if step))


def _texts(ports: Ports) -> tuple[Refers, Refers]:
    """Return the texts that may refer to key files: as they stand, and as ezswitch wrote them last.

    Those of this episode belong to them wherever they lie: a variable may have named them only then.
    """
    now, wrote = Refers(), Refers()
    for agent in ports.agents:
        if agent.key_delivery is KeyDelivery.REFERENCE:
            original = _original(ports, agent)
            wrote |= {one.record.real: _text(original.bodies.get(one.last.stored)) for one in original.files}
            named = [file.path for file in agent.files(ports.environment)]
            for path in (*named, *(Path(one.record.real) for one in original.files)):
                try:
                    reading = ports.files.read(path)
                    now[str(reading.real)] = _text(reading.data)
                except CannotRead:  # it may refer to what it always did
                    now[str(path)] = wrote.get(str(path), "")
    return now, wrote


def _original(ports: Ports, agent: Agent) -> Original:
    with suppress(StoreError):  # a damaged one stops its own agent, and no other
        text = ports.journal.original(agent.id)
        if text is not None:
            return original_from_text(text)
    return Original(agent.id, (), {})


def _referred(ports: Ports, texts: Refers) -> frozenset[str]:
    """Return the names of the key files whose paths stand in these texts, whether the agent goes by them or not.

    An entry that lies idle counts: the agent may not start at all when a file it names is gone.
    """
    folder = str(ports.places.key_file("x"))[:-1]
    spellings = "|".join(re.escape(one) for one in dict.fromkeys((folder, folder.replace("\\", "/"))))
    pattern = re.compile(rf"(?:{spellings})([a-z0-9][a-z0-9._-]{{0,63}})")
    return frozenset(name for text in texts.values() for name in pattern.findall(text))


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


def _text(data: bytes | None) -> str:
    return "" if data is None else data.decode("utf-8", "replace")
