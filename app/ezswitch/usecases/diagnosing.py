"""Diagnose: why does my agent not work? From its file to its model, stopping at the first thing that is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ezswitch.domain.diagnosis import Diagnosis, Step
from ezswitch.usecases.diagnosis_walk import Walk, walk
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import chosen_agent, recover_first


def diagnose(
    ports: Ports,
    agent_id: str,
    *,
    folder: Path | None = None,
    prompt: bool = True,
    each: Callable[[Step], None] | None = None,
) -> Diagnosis:
    """Return the first thing that keeps an agent from working, or that nothing is wrong as far as can be seen.

    Looks at its files, the variables and other files that outrank them (those of a project in `folder` too), the key,
    and then asks the gateway live, as a check does: nothing is generated and nothing is billed. `each` hears every
    step as it is known, on this thread. `prompt` is False for what nobody just asked for.
    """
    recover_first(ports)
    return walk(Walk(ports, chosen_agent(ports, agent_id), folder, prompt, each or (lambda _: None)))
