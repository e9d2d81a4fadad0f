"""`ezswitch check` and `ezswitch models`: live looks with the real key."""

from __future__ import annotations

from ezswitch.cli import documents, render
from ezswitch.cli.call import Call
from ezswitch.domain.errors import Refused
from ezswitch.profiles.shelf import chosen
from ezswitch.usecases import checking as cases
from ezswitch.usecases import profiles as profile_cases


def check(call: Call) -> int:
    """Check profiles, all without a name; exit status 1 if any verdict is not good."""
    every = profile_cases.profiles(call.ports)
    ids = tuple(dict.fromkeys(chosen(every, one).id for one in call.args.profiles))
    found = cases.check(call.ports, ids) if every else ()
    if call.console.json:
        call.console.document(documents.checks(found))
    else:
        for one in found:
            render.check(call, one)
        if not every:
            call.console.line("No profiles yet. Add one: ezswitch add ezrouter")
    return 0 if all(one.verdict.good for one in found) else 1


def models(call: Call) -> int:
    """Print the live model list of one profile, one id per line."""
    profile = chosen(profile_cases.profiles(call.ports), call.args.profile)
    (seen,) = cases.check(call.ports, (profile.id,))
    if not seen.models:
        raise Refused(f"no model list from {profile.id}", seen.message, hint=seen.hint)
    if call.console.json:
        call.console.document(documents.models(profile.id, seen.models))
    else:
        for one in seen.models:
            call.console.line(one.id)
    return 0
