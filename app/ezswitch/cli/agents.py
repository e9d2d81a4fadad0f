"""`ezswitch status` and `ezswitch agents`: the agents as they stand."""

from __future__ import annotations

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
    """Print every agent."""
    seen = call.look()
    if call.console.json:
        call.console.document(documents.agents(seen))
    else:
        render.agents(call, seen)
    return call.problem(seen)
