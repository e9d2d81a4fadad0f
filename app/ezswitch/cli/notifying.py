"""`--notify`: what a command says is shown as a notification, for the desktop's launcher, which has no terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from ezswitch.cli.call import Call
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.outside import NoNotifications
from ezswitch.usecases import switch

UNDO, CLOSE = "Undo", "Close"


def notifying(command: Callable[[Call], int], call: Call) -> int:
    """Run a command and return its exit status once the notification of its outcome is gone.

    Undo on it takes back this switch, and nothing that came later. Nothing is shown where the desktop cannot.
    """
    heard = io.StringIO()
    before = _last(call)
    try:
        status = command(replace(call, console=replace(call.console, out=heard, colour=False, width=0)))
    except EzswitchError as error:
        _show(call, error.title.capitalize(), str(error), CLOSE)
        raise
    call.console.out.write(heard.getvalue())
    call.console.out.flush()
    done = _last(call)
    title, _, text = heard.getvalue().strip().partition("\n")
    undoable = call.args.command == "use" and done != before
    if _show(call, title, text.strip(), UNDO if undoable else CLOSE) and undoable and _last(call) == done:
        outcome = switch.undo(call.ports)
        _show(call, "Taken back", "\n".join(str(error) for _, error in outcome.failed), CLOSE)
    return status


def _last(call: Call) -> str:
    return next((record.id for record in switch.history(call.ports)), "")


def _show(call: Call, title: str, text: str, action: str) -> bool:
    with suppress(NoNotifications):
        return call.ports.notifier.show(title, text, action)
    return False
