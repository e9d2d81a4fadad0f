"""`ezswitch check`, `models` and `balance`: live looks with the real key."""

from __future__ import annotations

from collections.abc import Iterator

from ezswitch.cli import documents, live_documents, live_render
from ezswitch.cli.call import Call
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.domain.verdict import Check
from ezswitch.profiles.shelf import chosen
from ezswitch.usecases import balances, deep_checking
from ezswitch.usecases import checking as cases
from ezswitch.usecases import models as model_cases
from ezswitch.usecases import profiles as profile_cases


def check(call: Call) -> int:
    """Check profiles, all without a name; exit status 1 if any verdict is not good.

    `--deep` says on stderr what it costs, then sends a few real requests.
    """
    every = profile_cases.profiles(call.ports)
    ids = tuple(dict.fromkeys(chosen(every, one).id for one in call.args.profiles))
    if call.args.deep:
        found = tuple(_deep(call, ids or tuple(one.id for one in every)))
    else:
        found = cases.check(call.ports, ids) if every else ()
    if call.console.json:
        call.console.document(documents.checks(found))
    elif not call.args.deep:
        for one in found:
            live_render.check(call, one)
    if not every and not call.console.json:
        call.console.line("No profiles yet. Add one: ezswitch add ezrouter")
    return 0 if all(one.verdict.good for one in found) else 1


def models(call: Call) -> int:
    """Print the live model list of one profile: the formats that accept each, and what is known of it, dated."""
    profile = chosen(profile_cases.profiles(call.ports), call.args.profile)
    (seen,) = cases.check(call.ports, (profile.id,))
    if not seen.models:
        raise Refused(say("no model list from {profile}", profile=profile.id), seen.message, hint=seen.hint)
    rows = model_cases.models(call.ports, profile.id)
    if call.console.json:
        call.console.document(live_documents.models(profile.id, rows, seen.models))
    else:
        live_render.models(call, rows)
    return 0


def balance(call: Call) -> int:
    """Ask what is left on the account of a profile's key; exit status 1 where its gateway does not say."""
    profile = chosen(profile_cases.profiles(call.ports), call.args.profile)
    found = balances.balance(call.ports, profile.id)
    if call.console.json:
        call.console.document(live_documents.balance(profile.id, found))
    elif found is not None:
        used = f", {found.used} {found.unit} used" if found.used else ""
        call.console.line(f"{profile.id}: {found.words}{used}")
    else:
        call.console.line(f"{profile.id}: its gateway does not tell a balance in a known form.", "dim")
    return 0 if found is not None else 1


def _deep(call: Call, ids: tuple[str, ...]) -> Iterator[Check]:
    for one in ids:
        offer = deep_checking.offer(call.ports, one)
        call.console.note(f"{one}: {offer.words or offer.reason}")
        began = call.ports.clock.now()
        seen = deep_checking.deep_check(call.ports, one)
        if not call.console.json:
            live_render.check(call, seen)
            if seen.deep is not None and seen.deep.at >= began:
                live_render.deep(call, seen.deep)
        yield seen
