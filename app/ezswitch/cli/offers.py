"""What an import found, as people read it and as the JSON document: hosts, formats, models, keys as dots, warnings."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator

from ezswitch.cli.call import Call
from ezswitch.cli.documents import Document
from ezswitch.domain.offer import NotOffered, Offer, Offered
from ezswitch.domain.secret import masked
from ezswitch.usecases.sharing import key_command_line


def document(offer: Offer) -> Document:
    """Return what could be taken over, in the shape of `profiles`; nothing of it is stored. Keys are masked."""
    return {"dry_run": True, "title": offer.title, "profiles": [_row(row) for row in offer.rows], **skipped(offer)}


def skipped(found: Offer | Iterable[NotOffered]) -> Document:
    """Return what was left out and why."""
    entries = found.skipped if isinstance(found, Offer) else found
    return {"skipped": [{"what": one.what, "reason": one.reason} for one in entries]}


def shown(call: Call, offer: Offer) -> None:
    """Print an offer row by row, with everything that a person decides by."""
    call.console.line(offer.title, "bold")
    for row in offer.rows:
        same = f"  (here already, as {row.same_as})" if row.same_as else ""
        call.console.line(f"{row.profile.id}: {row.profile.name}{same}", "dim" if row.same_as else "")
        for line in _lines(call, row):
            call.console.line(f"  {line}")
        for words in row.warnings:
            call.console.line(f"  ! {words}", "warn")
    left_out(call, offer.skipped)


def left_out(call: Call, entries: Iterable[NotOffered]) -> None:
    """Print what cannot be taken over and why."""
    for one in entries:
        call.console.line(f"left out: {one.what}: {one.reason}", "dim")


def where_to_get_a_key(row: Offered) -> str:
    """Return in one line where a key is got, "" where nobody says."""
    return ", ".join(part for part in (row.key_help, row.key_url) if part)


def _lines(call: Call, row: Offered) -> Iterator[str]:
    for surface, url in row.profile.base_url.items():
        yield f"{surface.label}: {url}"
    if row.profile.models:
        yield "models: " + ", ".join(f"{role} {model}" for role, model in row.profile.models.items())
    if row.secret is not None:
        yield f"key: {masked(row.secret)}, into the keychain as {row.profile.key!r}"
    else:
        where = where_to_get_a_key(row)
        yield f"key: none comes with it{f' ({where})' if where else ''}"
    if row.key_command:
        yield f"key command, named and not enabled: {shlex.join(row.key_command)}"
        yield f"  to let it give the key: {key_command_line(row.profile.key, row.key_command)}"
    if row.agents:
        yield "for " + ", ".join(call.agent_name(one) for one in row.agents)
    if row.found_in:
        yield "found in " + ", ".join(row.found_in)


def _row(row: Offered) -> Document:
    profile = row.profile
    return {
        "id": profile.id,
        "name": profile.name,
        "base_url": {surface.value: url for surface, url in profile.base_url.items()},
        "models": dict(profile.models),
        "key": {
            "name": profile.key,
            "present": row.secret is not None,
            "masked": masked(row.secret) if row.secret is not None else None,
        },
        "preset": profile.preset or None,
        "website": profile.website,
        "same_as": row.same_as or None,
        "agents": list(row.agents),
        "found_in": list(row.found_in),
        "key_url": row.key_url,
        "key_help": row.key_help,
        "key_command": list(row.key_command),
        "warnings": list(row.warnings),
    }
