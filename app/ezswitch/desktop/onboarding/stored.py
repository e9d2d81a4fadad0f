"""What the second screen says is stored: new profiles, those that come along, and where their keys go."""

from __future__ import annotations

from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.onboarding.wish import Wish, beginning
from ezswitch.desktop.window.words import host
from ezswitch.domain.consents import KEY_FILE
from ezswitch.domain.phrase import Phrase, listed
from ezswitch.domain.profile import Profile
from ezswitch.usecases.beginning import Beginning, NewProfile, Part
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import Look


def stored(look: Look, prospects: Prospects, wish: Wish) -> list[str]:
    """Return a line for each new profile, and one, of several lines, for all that come from one place."""
    begun = beginning(wish, prospects)
    keychain = "" if prospects.keychain == "no_keychain" else look.keychain
    lines = [_new(one, keychain) for one in begun.new]
    lines += [_brought(part, keychain) for part in begun.parts]
    if wish.stored and wish.target is not None and wish.has_key:
        lines.append(tell("{profile} is a profile of yours already; it stays as it is.", profile=wish.target.name))
    return lines


def hosts_of(profile: Profile) -> Phrase:
    """Return where a profile goes, by its hosts."""
    return listed(sorted({host(url) for url in profile.base_url.values()}))


def _new(one: NewProfile, keychain: str | Phrase) -> str:
    """Return what becomes of one new profile; without a keychain ("") its key goes into a file."""
    profile, hosts = one.profile.name, hosts_of(one.profile)
    if one.command:
        return tell(
            "{profile} becomes a profile ({hosts}); its key comes from: {command}.",
            profile=profile,
            hosts=hosts,
            command=" ".join(one.command),
        )
    if keychain:
        return tell(
            "{profile} becomes a profile ({hosts}); its key goes into the keychain ({keychain}).",
            profile=profile,
            hosts=hosts,
            keychain=keychain,
        )
    return tell(
        "{profile} becomes a profile ({hosts}); its key goes into a file that only you can read.",
        profile=profile,
        hosts=hosts,
    )


def _brought(part: Part, keychain: str | Phrase) -> str:
    number, title = len(part.rows), part.offer.title
    if keychain:
        head = tell_count(
            number,
            "{source}: 1 profile; keys go into the keychain ({keychain}).",
            "{source}: {n} profiles; keys go into the keychain ({keychain}).",
            source=title,
            keychain=keychain,
        )
    else:
        head = tell_count(
            number,
            "{source}: 1 profile; keys go into a file that only you can read.",
            "{source}: {n} profiles; keys go into a file that only you can read.",
            source=title,
        )
    rows = [f"    {row.profile.name} · {translated(hosts_of(row.profile))}" for row in part.rows]
    warnings = [one for row in part.offer.rows if row.profile.id in part.ids for one in row.warnings]
    return "\n".join([head, *rows, *(f"    {translated(one)}" for one in warnings)])


def may_ask(wanted: Beginning, prospects: Prospects, look: Look) -> str:
    """Return who may be asking for a password while something is stored, "" where nobody does."""
    if any(one.command for one in wanted.new):
        return tell("The program that prints the key may be asking for a password: this waits for the answer.")
    if prospects.keychain == "no_keychain" or KEY_FILE in wanted.accept:
        return ""
    return tell("{keychain} may be asking for its password: this waits for the answer.", keychain=look.keychain)
