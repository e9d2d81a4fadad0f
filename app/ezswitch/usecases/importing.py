"""Import: what a link, a shared setup, CC Switch or agents' own files offer; `take` stores what was ticked of it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ezswitch.domain.errors import BadInput
from ezswitch.domain.keylike import holds_key
from ezswitch.domain.link import SCHEME
from ezswitch.domain.offer import Offer
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import Reading
from ezswitch.profiles import bundle, ccswitch_links, links
from ezswitch.profiles.pasted import LONGEST, Kind, recognise
from ezswitch.usecases.naming import settled_here
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.taking import take

__all__ = ["LIVE", "RIVAL", "STDIN", "offered_by_text", "offered_from", "take"]

STDIN, LIVE, RIVAL = "-", "live", "cc-switch"
"""The words that stand for a source; everything else is a link, a URL or a path."""

_URL = re.compile(r"(https?|ssh|git|git\+https|git\+ssh)://|[\w.-]+@[\w.-]+:", re.IGNORECASE)
_PATH = re.compile(r"[/\\]|\.(toml|txt|md)$", re.IGNORECASE)
_LINK = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def offered_by_text(ports: Ports, text: str) -> Offer:
    """Return what a pasted text offers: links of either scheme, or a shared setup.

    Raises BadInput for anything else, and for links that cannot be used; no error repeats what was pasted.
    """
    paste = recognise(text)
    if paste.kind is Kind.BUNDLE:
        return settled_here(ports, bundle.offered(paste.text, ports.presets))
    if paste.kind is Kind.LINK:
        return settled_here(ports, _joined([_by_link(ports, one) for one in paste.text.splitlines()]))
    if paste.kind is Kind.ADDRESS:
        raise BadInput(
            say("not a link"), say("That is an address, not a link."), hint=say("Import it: ezswitch import URL")
        )
    if paste.kind is Kind.KEY:
        raise BadInput(
            say("not a link"), say("That looks like a key, not a link."), hint=say("Store it: ezswitch keys set NAME")
        )
    raise BadInput(
        say("nothing to import"),
        say("This is no link and no shared setup."),
        hint=say("A link begins with ezswitch:// or ccswitch://"),
    )


def offered_from(ports: Ports, source: str, stdin_text: str = "", *, public_key: str = "") -> Offer:
    """Return what a source offers: "-" (`stdin_text`), "live", "cc-switch", a link without a key, a URL or a path.

    `public_key` is minisign's, with which what is at a URL must be signed. Raises BadInput that says what a source
    is; a key is never repeated.
    """
    if source == STDIN:
        return offered_by_text(ports, stdin_text)
    if source == LIVE:
        from ezswitch.usecases.adopting import offered_live  # noqa: PLC0415  only where it is asked for

        return offered_live(ports)
    if source == RIVAL:
        from ezswitch.usecases.adopting import offered_rival  # noqa: PLC0415

        return offered_rival(ports)
    if source[: len(SCHEME)].lower() == SCHEME:
        return settled_here(ports, links.offered(source, ports.presets, _agent_ids(ports)))
    if _URL.match(source):
        from ezswitch.usecases.subscriptions import offered_by_url  # noqa: PLC0415

        return settled_here(ports, offered_by_url(ports, source, public_key))
    if _LINK.match(source) or (holds_key(source) and not _PATH.search(source)):
        raise BadInput(
            say("not here"),
            say("Links of other programs, and keys, do not belong into a command: others could read them there."),
            hint=say("Send it on standard input: ezswitch import -"),
        )
    return _by_file(ports, source)


def _by_link(ports: Ports, link: str) -> Offer:
    if link[: len(SCHEME)].lower() == SCHEME:
        return links.offered(link, ports.presets, _agent_ids(ports))
    return ccswitch_links.offered(link, ports.agents, ports.shapes)


def _joined(offers: list[Offer]) -> Offer:
    first, *others = offers
    title = first.title if not others else say("{n} links", n=len(offers))
    rows = tuple(row for offer in offers for row in offer.rows)
    return replace(first, title=title, rows=rows, skipped=tuple(one for offer in offers for one in offer.skipped))


def _by_file(ports: Ports, source: str) -> Offer:
    path = Path(source)
    if path.parts[:1] == ("~",):
        path = ports.environment.home.joinpath(*path.parts[1:])
    reading = ports.files.read(path)
    if reading.data is None:
        raise BadInput(
            say("nothing to import"),
            say("There is no such file.")
            if holds_key(source)
            else say("There is no file {path}.", path=repr(source[:200])),
            hint=say("Give a file, a URL, a link, live, cc-switch, or - for standard input."),
        )
    return settled_here(ports, bundle.offered(_text(reading), ports.presets))


def _text(reading: Reading) -> str:
    try:
        return (reading.data or b"")[: LONGEST + 1].decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(say("nothing to import"), say("This file is not text."), path=str(reading.path)) from None


def _agent_ids(ports: Ports) -> tuple[str, ...]:
    return tuple(agent.id for agent in ports.agents)
