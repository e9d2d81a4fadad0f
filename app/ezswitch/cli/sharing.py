"""`ezswitch export`, and `ezswitch subscriptions` with its actions refresh and remove."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ezswitch.cli.call import Call, one_line
from ezswitch.cli.documents import Document
from ezswitch.cli.parser import Stop
from ezswitch.profiles.subscribed import Kind, ProfileChange, Subscription, key_id
from ezswitch.usecases import followed, sharing
from ezswitch.usecases import subscriptions as cases
from ezswitch.usecases.subscriptions import Update

_WORDS = {Kind.ADDED: "new", Kind.CHANGED: "changed", Kind.REMOVED: "no longer shared (it stays here)"}
_TONES = {"+": "good", "-": "bad", " ": "dim"}


def export(call: Call) -> int:
    """Write a shared setup, or with --text what a colleague copies; to stdout unless --output names a file."""
    args = call.args
    if args.text and (args.name or args.key_commands):
        raise Stop(2, "--text takes neither --name nor --key-commands. See: ezswitch export --help")
    ids = tuple(args.profiles)
    if args.text:
        text = sharing.share_text(call.ports, ids)
    else:
        text = sharing.export(call.ports, ids, name=args.name, commands=args.key_commands)
    path = ""
    if args.output:
        path = str(sharing.save(call.ports, Path(args.output), text, replace=args.force))
    if call.console.json:
        call.console.document({"text" if args.text else "bundle": text, "path": path or None})
    elif path:
        call.console.line(f"Written to {call.short(path)}. It holds no key.", "good")
    else:
        call.console.text(text)
    return 0


def subscriptions(call: Call) -> int:
    """Print the shared setups that are followed, or run one of the actions."""
    if call.args.action == "refresh":
        return _refresh(call)
    if call.args.action == "remove":
        gone = followed.unsubscribe(call.ports, call.args.url)
        _listed(call, (gone,), "No longer followed; its profiles stay:")
        return 0
    _listed(call, followed.subscriptions(call.ports), "")
    return 0


def _refresh(call: Call) -> int:
    """Look at every shared setup; with --apply store what changed. Exit status 1 where one was refused or is silent."""
    updates = () if call.args.due and not cases.due(call.ports) else cases.asked(call.ports)
    if not updates:
        return _nothing(call)
    if not call.console.json:
        for update in updates:
            _shown(call, update)
    applied = [update for update in updates if call.args.apply and update.profiles]
    stored = [profile.id for update in applied for profile in cases.apply_update(call.ports, update, call.accept)]
    if call.console.json:
        call.console.document({"updates": [_document(one) for one in updates], "applied": stored})
    elif call.args.apply:
        call.console.line(f"Stored: {', '.join(stored) or 'nothing'}.", "good" if stored else "")
        if stored:
            call.console.line("Agents keep what they have until they are switched: ezswitch use PROFILE", "dim")
    elif any(update.profiles for update in updates):
        call.console.line("Nothing was stored. Take it over: ezswitch subscriptions refresh --apply")
    loud = [one for one in updates if one.problem and not (one.unreachable and call.args.due)]
    return 1 if loud else 0


def _nothing(call: Call) -> int:
    """Answer where nothing was looked at: in silence to who asked for what is due."""
    if call.console.json:
        call.console.document({"updates": [], "applied": []})
    elif not call.args.due:
        _listed(call, (), "")
    return 0


def _shown(call: Call, update: Update) -> None:
    title = _title(update.subscription)
    if update.problem:
        if not (update.unreachable and call.args.due):
            call.console.note(f"{one_line(update.problem)} ({title})")
        return
    if not update.profiles:
        call.console.line(f"{title}: nothing new.")
        return
    call.console.line(f"{title}:", "bold")
    for change in update.profiles:
        call.console.line(f"  {change.profile.id}: {_WORDS[change.kind]}")
        for line in change.lines:
            call.console.line(f"    {line}", _TONES[line[0]])
        if change.kind is Kind.CHANGED and change.new_origins:
            hosts = ", ".join(str(origin) for origin in sorted(change.new_origins))
            call.console.line(f"    ! its key would also go to {hosts}", "warn")
        if change.offered and any(one.field == "key_command" and one.after for one in change.fields):
            line = sharing.key_command_line(change.profile.key, change.offered.key_command)
            call.console.line(f"    a program can give its key, if you want that: {line}", "dim")


def _listed(call: Call, found: Iterable[Subscription], before: str) -> None:
    every = tuple(found)
    if call.console.json:
        call.console.document({"subscriptions": [_subscription(one) for one in every]})
        return
    if before:
        call.console.line(before)
    if not every:
        call.console.line("No shared setup is followed. Follow one: ezswitch import https://host/ezswitch.toml")
    for one in every:
        call.console.line(_title(one), "bold")
        call.console.line(f"  profiles: {', '.join(each.profile for each in one.followed) or 'none'}")
        if one.public_key:
            call.console.line(f"  signed with the key {key_id(one.public_key)}")


def _title(one: Subscription) -> str:
    return f"{one.name} ({one.url})" if one.name else one.url


def _subscription(one: Subscription) -> Document:
    return {
        "url": one.url,
        "name": one.name,
        "profiles": [each.profile for each in one.followed],
        "commit": one.commit or None,
        "signed_by": key_id(one.public_key) if one.public_key else None,
    }


def _document(update: Update) -> Document:
    problem = update.problem
    return {
        "url": update.subscription.url,
        "name": update.subscription.name,
        "problem": {"id": problem.id, "title": problem.title, "message": problem.message} if problem else None,
        "profiles": [_change(one) for one in update.profiles],
    }


def _change(change: ProfileChange) -> Document:
    fields = [{"field": one.field, "before": one.before, "after": one.after, "kept": one.kept} for one in change.fields]
    return {
        "kind": change.kind.value,
        "id": change.profile.id,
        "new_origins": [str(origin) for origin in sorted(change.new_origins)],
        "fields": fields,
    }
