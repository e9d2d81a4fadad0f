"""`ezswitch updates`: is there a newer version? `on` and `off` say whether the project's host may be asked at all."""

from __future__ import annotations

from ezswitch import __version__
from ezswitch.cli.call import Call
from ezswitch.domain.project import HOST
from ezswitch.usecases import releases


def updates(call: Call) -> int:
    """Ask, or switch asking on or off."""
    if call.args.action:
        on = releases.switch(call.ports, on=call.args.action == "on")
        if call.console.json:
            call.console.document({"check_updates": on})
        else:
            words = f"{HOST} may be asked for a newer version." if on else "No host is asked for newer versions."
            call.console.line(words, "good")
        return 0
    found = releases.newer(call.ports)
    if call.console.json:
        release = {"version": found.version, "date": found.date or None, "url": found.url} if found else None
        call.console.document({"version": __version__, "newer": release})
    elif found:
        call.console.line(f"ezswitch {found.version} is there, this is {__version__}. Get it from {found.url}")
    else:
        call.console.line(f"ezswitch {__version__} is the newest.", "good")
    return 0
