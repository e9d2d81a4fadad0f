"""`ezswitch import SOURCE`: show what was found, ask, and store it. Agents are never touched by it."""

from __future__ import annotations

from ezswitch.cli import documents, offers
from ezswitch.cli.call import Call
from ezswitch.cli.parser import Stop
from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import Offer, Offered, Taken
from ezswitch.domain.phrase import say
from ezswitch.profiles.pasted import LONGEST
from ezswitch.usecases import importing as cases
from ezswitch.usecases.sharing import key_command_line

_HOW = "Nothing was stored. Take over all of it: --all. Or some: --take ID."


def run(call: Call) -> int:
    """Import: a terminal is shown everything and asked; elsewhere only --all, --take or --yes store anything.

    Exit status 0 once what was asked for is stored or here already, 1 where nothing could be or was chosen.
    """
    args = call.args
    if args.all and args.take:
        raise Stop(2, "give --all or --take, not both. See: ezswitch import --help")
    offer = cases.offered_from(call.ports, args.source, _stdin(call), public_key=args.public_key)
    if args.dry_run and offer.rows:
        _show(call, offer)
        return 0
    asks = call.stdin.isatty() and not call.console.json and not args.yes
    chosen = bool(args.all or args.take or args.yes)
    wanted = tuple(dict.fromkeys(args.take)) or tuple(row.profile.id for row in offer.rows if not row.same_as)
    if not offer.rows or not (asks or chosen):
        _show(call, offer)
        call.console.note(f"ezswitch: {_HOW if offer.rows else 'There is nothing in it that can be taken over.'}")
        return 1
    if asks:
        offers.shown(call, offer)
        if wanted and not _agreed(call, wanted):
            call.console.line("Nothing was stored.")
            return 1
    _told(call, offer, cases.take(call.ports, offer, wanted, call.accept), shown=asks)
    return 0


def _stdin(call: Call) -> str:
    """Return what stands on standard input where the source is "-"; at a terminal it is asked for without echo."""
    if call.args.source != cases.STDIN:
        return ""
    if call.stdin.isatty():
        return call.ask("Paste the link (it is not shown): ")
    try:
        return call.stdin.read(LONGEST + 1)
    except UnicodeDecodeError:
        raise BadInput(
            say("nothing to import"), say("Standard input is not text."), hint=say("Send a link or a shared setup.")
        ) from None


def _show(call: Call, offer: Offer) -> None:
    if call.console.json:
        call.console.document(offers.document(offer))
    else:
        offers.shown(call, offer)


def _agreed(call: Call, ids: tuple[str, ...]) -> bool:
    call.console.err.write(f"Store {', '.join(ids)}? [y/N] ")
    call.console.err.flush()
    return call.stdin.readline().strip().lower() in ("y", "yes")


def _told(call: Call, offer: Offer, taken: Taken, *, shown: bool) -> None:
    if call.console.json:
        rows = [call.row(profile) for profile in taken.profiles]
        call.console.document({**documents.profiles(rows), **offers.skipped(taken.skipped)})
        return
    by_id = {row.profile.id: row for row in offer.rows}
    for profile in taken.profiles:
        _stored(call, by_id[profile.id], warn=not shown)
    if not taken.profiles:
        call.console.line("Nothing to store: all of it is here already.")
    if not shown:
        offers.left_out(call, taken.skipped)


def _stored(call: Call, row: Offered, *, warn: bool) -> None:
    profile = row.profile
    call.console.line(f"Added {profile.id}: {', '.join(sorted(str(origin) for origin in profile.origins()))}", "good")
    for words in row.warnings if warn else ():
        call.console.line(f"  ! {words}", "warn")
    if row.secret is None:
        where = offers.where_to_get_a_key(row)
        call.console.line(f"  No key yet{f' ({where})' if where else ''}. Store it: ezswitch keys set {profile.key}")
    if row.key_command:
        line = key_command_line(profile.key, row.key_command)
        call.console.line(f"  It names a program for the key. Look at it, and if you want that: {line}")
    agents = " ".join(one for one in row.agents if one in {agent.id for agent in call.ports.agents})
    call.console.line(f"  Use it: ezswitch use {profile.id} {agents or '--all'}", "dim")
