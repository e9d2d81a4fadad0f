"""What to be careful with in an address that somebody else wrote: plain http, look-alikes, bare numbers, odd ports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address

from ezswitch.domain.keylike import holds_key
from ezswitch.domain.phrase import Phrase, comma_separated, say
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Origin

_USUAL_PORTS = {"http": 80, "https": 443}
_SHORTEST_WORD = 5
"""Of shorter names too many honest ones differ by one letter."""

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})
_KEY_INSIDE = say("Its address carries what looks like a key, which would stand in profiles.toml for all to read.")
_ALIKE = str.maketrans(
    "015іїιαаеорсухһԁјѕνоρτκ\u0131",
    "olsiiiaaeopcyxhdjsvoptki",
)
"""Digits, and Cyrillic and Greek letters, that are taken for Latin ones."""


@dataclass(frozen=True, slots=True)
class Known:
    """A host that others imitate, its registered domain, and that one's name with all that looks alike made equal."""

    host: str
    domain: str
    skeleton: str


def known_hosts(hosts: Iterable[str]) -> tuple[Known, ...]:
    """Return the hosts in the form in which many others can be compared with them; local ones are nobody's model."""
    told = (one for one in sorted(set(hosts)) if "." in one and not _number(one))
    return tuple(Known(one, _domain(one), _skeleton(_name(one))) for one in told)


def cautions(profile: Profile, known: tuple[Known, ...], *, from_others: bool) -> tuple[Phrase, ...]:
    """Return a sentence for everything odd about a profile's addresses.

    `known` are the hosts of presets and of the user's own profiles: what others imitate. `from_others` is true for
    what somebody else wrote, where an address of this machine is worth a word. The URLs must be usable.
    """
    origins = sorted(profile.origins())
    said = [words for origin in origins for words in _about(origin, known, from_others=from_others)]
    if any(holds_key(url) for url in profile.base_url.values()):
        said.append(_KEY_INSIDE)
    different = tuple(dict.fromkeys(origin.host for origin in origins))
    if len(different) > 1:
        said.append(say("Its API formats lead to different hosts: {hosts}.", hosts=comma_separated(different)))
    return tuple(said)


def imitated(host: str, known: tuple[Known, ...]) -> str:
    """Return the known host that this one could be taken for, "" where it is one of them or like none."""
    mine, skeleton = _domain(host), _skeleton(_name(host))
    if any(mine == one.domain for one in known):
        return ""
    return next((one.host for one in known if _within(one.domain, host) or _resembles(skeleton, one.skeleton)), "")


def _about(origin: Origin, known: tuple[Known, ...], *, from_others: bool) -> list[Phrase]:
    if origin.loopback:
        return [say("{origin} is a program on this machine.", origin=origin)] if from_others else []
    said, host = list[Phrase](), origin.host
    if origin.scheme == "http":
        said.append(say("{origin} is not encrypted: the key could be read by anyone on the way there.", origin=origin))
    if _number(origin.host):
        said.append(say("{host} is a bare number, not a name: nobody vouches for who answers there.", host=host))
    if reads := _reads(origin.host):
        words = say(
            "{host} is written with foreign letters and reads {name}: check that it is meant.",
            host=host,
            name=repr(reads),
        )
        said.append(words)
    if model := imitated(origin.host, known):
        said.append(say("{host} looks like {known}, and is another host.", host=host, known=model))
    if origin.port != _USUAL_PORTS[origin.scheme]:
        said.append(say("{origin} uses the unusual port {port}.", origin=origin, port=origin.port))
    return said


def _number(host: str) -> bool:
    """Tell whether a host is an address in any spelling that programs understand (10.0.0.1, 0x7f.1, 2130706433)."""
    try:
        ip_address(host)
    except ValueError:
        return re.fullmatch(r"0x[0-9a-f]*|[0-9]+", host.rstrip(".").rsplit(".", 1)[-1]) is not None
    return True


def _reads(host: str) -> str:
    """Return an xn-- host in its own letters, "" for all others."""
    if "xn--" not in host:
        return ""
    return ".".join(_decoded(label) for label in host.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        text = label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return text if text.isprintable() else label


def _within(domain: str, host: str) -> bool:
    """Tell whether a domain stands inside a host that ends otherwise: api.known.com.somewhere.else."""
    return f".{domain}." in f".{host}."


def _resembles(mine: str, other: str) -> bool:
    return len(other) >= _SHORTEST_WORD and _one_apart(mine, other)


def _domain(host: str) -> str:
    """Return the part of a host that is registered, as nearly as it can be said without the public suffix list."""
    labels = host.rstrip(".").split(".")
    second = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL  # noqa: PLR2004  co.uk
    return ".".join(labels[-3:] if second else labels[-2:])


def _name(host: str) -> str:
    return _decoded(_domain(host).split(".", 1)[0])


def _skeleton(name: str) -> str:
    """Return a name with everything that looks alike made equal."""
    return name.translate(_ALIKE).replace("rn", "m").replace("vv", "w").replace("i", "l").replace("-", "")


def _one_apart(mine: str, other: str) -> bool:
    """Tell whether two names are equal, or one letter was changed, added, left out or swapped with its neighbour."""
    if abs(len(mine) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(mine, other, strict=False)) if a != b), min(len(mine), len(other)))
    a, b = mine[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])
