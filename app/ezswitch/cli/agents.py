"""`ezswitch status` and `ezswitch agents`: the agents as they stand."""

from __future__ import annotations

from pathlib import Path

from ezswitch.cli import documents, render
from ezswitch.cli.call import Call


def status(call: Call) -> int:
    """Print one line per installed agent."""
    seen = call.look()
    if call.console.json:
        call.console.document(documents.status(seen))
    else:
        render.status(call, seen)
    return call.problem(seen)


def agents(call: Call) -> int:
    """Print every agent; `--validate` looks at a definition of one's own instead."""
    if call.args.validate:
        return _validated(call)
    seen = call.look()
    if call.console.json:
        call.console.document(documents.agents(seen))
    else:
        render.agents(call, seen)
    return call.problem(seen)


def _validated(call: Call) -> int:
    from ezswitch.usecases.own_agents import validate  # noqa: PLC0415  few ask for it

    found = validate(call.ports, Path(call.args.validate).absolute(), call.accept)
    if call.console.json:
        call.console.document(documents.validated(found))
    else:
        render.validated(call, found)
    return 1 if found.faults else 0
