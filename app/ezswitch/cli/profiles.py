"""`profiles`, `presets`, `add`, `edit`, `duplicate`, `remove`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from ezswitch.cli import documents, live_render, render
from ezswitch.cli.arguments import SURFACES
from ezswitch.cli.asking import ask_key, key_name, read_key
from ezswitch.cli.call import Call
from ezswitch.cli.options import for_agents, with_models, with_ways
from ezswitch.domain.errors import BadInput, EzswitchError, NoKey
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, checked_url
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.profiles.labels import tags_in
from ezswitch.profiles.presets import chosen_preset, from_preset
from ezswitch.profiles.shelf import chosen
from ezswitch.usecases import checking
from ezswitch.usecases import profiles as cases
from ezswitch.usecases.values import ProfileRow


def profiles(call: Call) -> int:
    """Print the profiles there are."""
    rows = call.look_whole().profiles
    if call.console.json:
        call.console.document(documents.profiles(rows))
    else:
        render.profiles(call, rows)
    return 0


def presets(call: Call) -> int:
    """Print what can be added by name."""
    found = call.ports.presets
    if call.console.json:
        call.console.document(documents.presets(found))
        return 0
    rows = [(preset.id, preset.name, "+".join(surface.value for surface in preset.base_url)) for preset in found]
    call.console.table(("PRESET", "NAME", "FORMATS"), rows)
    call.console.line("Add one: ezswitch add ID --preset PRESET", "dim")
    return 0


def add(call: Call) -> int:
    """Store a new profile with its key, then say what a check says.

    Exit status 0 once it is stored: a gateway that is down, or a key that is not active yet, is told but does not
    take the profile away. `ezswitch check ID` gives the verdict as an exit status.
    """
    draft = _edited(call, _draft(call))
    stored = _with_key(call, draft, lambda secret: cases.add(call.ports, draft, secret, call.accept))
    return _stored(call, stored, f"Added {stored.id}.")


def edit(call: Call) -> int:
    """Change a profile; says which agents still have what it said before."""
    before = chosen(cases.profiles(call.ports), call.args.id)
    after = _edited(call, before)
    beside = call.args.before or call.args.after
    if beside:
        cases.place(call.ports, before.id, beside, after=call.args.after is not None)
    if after == before and not call.args.key_stdin:
        if beside:
            return _told(call, before, f"Moved {before.id}.", None, leads_on=False)
        raise BadInput(
            say("nothing to change"), say("No option says what to change."), hint=say("See: ezswitch edit --help")
        )
    stored = _with_key(call, after, lambda secret: cases.edit(call.ports, after, secret, call.accept))
    return _stored(call, stored, f"Changed {stored.id}.")


def duplicate(call: Call) -> int:
    """Copy a profile; the copy keeps the key."""
    stored = cases.duplicate(call.ports, call.args.id, checked_name(call.args.new_id, "profile id"), call.args.name)
    return _told(call, stored, f"Added {stored.id}. It shares the key {stored.key!r}.", None)


def remove(call: Call) -> int:
    """Remove a profile, moving its agents first where `--move-to` says where."""
    rows = call.look_whole().profiles
    gone = chosen(tuple(row.profile for row in rows), call.args.id)
    shared = [row.profile.id for row in rows if row.profile.key == gone.key and row.profile.id != gone.id]
    result = cases.remove(call.ports, gone.id, call.args.move_to, call.accept)
    if call.console.json:
        removed = documents.profiles(row for row in rows if row.profile.id == gone.id)
        call.console.document({**removed, **documents.outcome(result)})
    else:
        render.outcome(call, result)
        stays = f"stays: {', '.join(shared)} uses it too" if shared else "is gone too: nobody else used it"
        call.console.line(f"Removed {gone.id}. Its key {gone.key!r} {stays}.")
    return 1 if result.failed else 0


def _draft(call: Call) -> Profile:
    args = call.args
    checked_name(args.id, "profile id")
    named = [preset.id for preset in call.ports.presets]
    own = any(getattr(args, surface) for surface in SURFACES)
    preset = args.preset or (args.id if args.id in named and not own else None)
    if preset:
        return from_preset(chosen_preset(call.ports.presets, preset), args.id)
    return Profile(id=args.id, name=args.id, key=args.id, base_url={})


def _edited(call: Call, profile: Profile) -> Profile:
    """Return the profile with the options on top: an empty URL or model takes one out."""
    args = call.args
    base_url = dict(profile.base_url)
    for surface in Surface:
        typed = getattr(args, surface.value)
        if typed:
            base_url[surface] = checked_url(typed, call.accept)
        elif typed is not None:
            base_url.pop(surface, None)
    edited = dataclasses.replace(
        profile,
        name=args.name or profile.name,
        key=key_name(args.key) if args.key is not None else profile.key,
        base_url=base_url,
        notes=profile.notes if args.notes is None else args.notes.strip(),
        tags=profile.tags if args.tags is None else tags_in(args.tags),
    )
    return with_ways(call, for_agents(call, with_models(call, edited, args.model), args.surface), args.way)


def _with_key(call: Call, profile: Profile, store: Callable[[Secret | None], Profile]) -> Profile:
    """Store with the key from stdin, or with the one that is kept already, or with one that is asked for."""
    if call.args.key_stdin:
        return store(read_key(call, profile.key))
    try:
        return store(None)
    except NoKey:
        secret = ask_key(call, profile.key)
    return store(secret)


def _stored(call: Call, stored: Profile, words: str) -> int:
    check = None if call.args.no_check else _checked(call, stored)
    return _told(call, stored, words, check)


def _checked(call: Call, stored: Profile) -> Check | None:
    """Return the check of what was just stored; an error there does not undo the storing."""
    try:
        return next(iter(checking.check(call.ports, (stored.id,))), None)
    except EzswitchError as error:
        call.console.note(f"ezswitch: {stored.id} is stored but was not checked: {error}")
        return None


def _told(call: Call, stored: Profile, words: str, check: Check | None, *, leads_on: bool = True) -> int:
    """Say what was done and, where it `leads_on`, what comes next."""
    row = call.row(stored)
    if call.console.json:
        content = documents.profiles([row])
        call.console.document({**content, "check": documents.check(check)} if check else content)
        return 0
    call.console.line(words)
    if check:
        live_render.check(call, check)
    if leads_on:
        _next(call, row, check)
    return 0


def _next(call: Call, row: ProfileRow, check: Check | None) -> None:
    stored = row.profile
    if row.changed_since_switch:
        agents = row.changed_since_switch
        names = ", ".join(call.agent_name(one) for one in agents)
        call.console.line(f"Not applied yet to {names}: ezswitch use {stored.id} {' '.join(agents)}")
    elif check and check.verdict is Verdict.KEY_REJECTED:
        call.console.line(f"Give it another key: ezswitch keys set {stored.key}")
    elif not row.used_by:
        call.console.line(f"Use it: ezswitch use {stored.id} --all", "dim")
