"""`ezswitch keys` and its actions set, approve, remove."""

from __future__ import annotations

from ezswitch.cli import documents, render
from ezswitch.cli.asking import key_name, read_key
from ezswitch.cli.call import Call
from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import Outcome
from ezswitch.domain.surface import checked_url
from ezswitch.usecases import keys as cases
from ezswitch.usecases.values import KeyRow


def keys(call: Call) -> int:
    """Print keys by name, or run one of the actions."""
    actions = {"set": _set, "approve": _approve, "remove": _remove}
    if call.args.action and call.args.action != "unlock":
        return actions[call.args.action](call)
    _shown(call, cases.keys(call.ports, prompt=call.args.action == "unlock"))
    return 0


def _set(call: Call) -> int:
    """Store or replace a key; the use case tries it first and refreshes every agent that uses it."""
    name = key_name(call.args.name)
    if call.args.program is not None:
        if not call.args.program:
            raise BadInput(
                say("no program given"),
                say("--command needs a program and its arguments."),
                hint=say("Such as: pass show x"),
            )
        result = cases.set_command(call.ports, name, tuple(call.args.program), call.accept)
    else:
        cases.agreed_hosts(call.ports, name, call.accept)  # nobody types a key twice for want of a consent
        secret = read_key(call, name)
        result = cases.rotate(call.ports, name, secret, call.accept)
    return _told(call, name, result)


def _told(call: Call, name: str, result: Outcome) -> int:
    if call.console.json:
        call.console.document(documents.outcome(result))
    else:
        call.console.line(f"The key {name!r} is stored.", "good")
        render.outcome(call, result)
    return 1 if result.failed else 0


def _approve(call: Call) -> int:
    name = key_name(call.args.name)
    urls = tuple(checked_url(url, call.accept) for url in call.args.urls)
    cases.approve(call.ports, name, urls)
    rows = tuple(row for row in cases.keys(call.ports) if row.name == name)
    _shown(call, rows)
    return 0


def _remove(call: Call) -> int:
    name = key_name(call.args.name)
    rows = tuple(row for row in cases.keys(call.ports) if row.name == name)
    cases.remove_key(call.ports, name)
    if call.console.json:
        call.console.document(documents.keys(rows))
    else:
        call.console.line(f"The key {name!r} is gone.")
    return 0


def _shown(call: Call, rows: tuple[KeyRow, ...]) -> None:
    if call.console.json:
        call.console.document(documents.keys(rows))
    else:
        render.keys(call, rows)
