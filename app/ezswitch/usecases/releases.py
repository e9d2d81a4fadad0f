"""Is there a newer version? Asked only where the user switched it on; nothing is downloaded and nothing is run."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ezswitch import __version__
from ezswitch.domain.errors import BadInput, Refused
from ezswitch.domain.outside import Unreachable
from ezswitch.domain.phrase import Phrase, say, sentences
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.project import FEED, HOMEPAGE, HOST
from ezswitch.domain.surface import origin_of
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.settings import save_settings, settings

SECONDS = 10.0
LARGEST = 65_536
_OK = 200
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Release:
    """A version that the feed names: its date ("" where it says none) and the page to get it from."""

    version: str
    date: str
    url: str


def newer(ports: Ports, *, running: str = __version__, feed: str = FEED) -> Release | None:
    """Ask the feed and return a version newer than `running`, None where there is none.

    Raises Refused while the setting is off (then nobody is asked), Unreachable where nobody answers, BadInput for an
    answer that is no feed. No redirect is followed, so that no other host is ever asked.
    """
    if not settings(ports).check_updates:
        words = say("ezswitch asks {host} whether there is a newer version only once you switched that on.", host=HOST)
        hint = sentences(say("Switch it on in the settings."), say("Or with: ezswitch updates on"))
        raise Refused(say("updates are off"), words, hint=hint)
    release = released(_asked(ports, feed), feed)
    return release if _numbers(release.version) > _numbers(running) else None


def released(body: bytes, feed: str = FEED) -> Release:
    """Return the release that a feed's bytes name; raises BadInput. A page on another host gives way to our own."""
    try:
        said = json.loads(body[:LARGEST])
    except (ValueError, RecursionError):
        raise _no_feed(
            say("What {host} answers says nothing of releases: it is no JSON document.", host=HOST)
        ) from None
    version = said.get("version") if isinstance(said, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise _no_feed(say("What {host} answers says nothing of releases: it names no version.", host=HOST))
    date, url = said.get("date"), said.get("url")
    dated = date if isinstance(date, str) and _DATE.fullmatch(date) else ""
    return Release(version, dated, url if isinstance(url, str) and _is_at_home(url, feed) else HOMEPAGE)


def switch(ports: Ports, *, on: bool) -> bool:
    """Let the feed be asked from now on, or not; return what is so now. Raises what save_settings raises."""
    return save_settings(ports, replace(settings(ports), check_updates=on)).check_updates


def _asked(ports: Ports, feed: str) -> bytes:
    try:
        answer = ports.web.get(feed, {"accept": "application/json"}, timeout=SECONDS)
    except WebFailure as failure:
        raise Unreachable(
            say("cannot be reached"), say("{host} cannot be reached: {reason}.", host=HOST, reason=failure.detail)
        ) from None
    if answer.status != _OK:
        raise Unreachable(
            say("no answer"), say("{host} answers with status {status}.", host=HOST, status=answer.status)
        )
    return answer.body


def _is_at_home(url: str, feed: str) -> bool:
    """Tell whether a page is on the feed's own host: whoever can write the feed cannot send people elsewhere."""
    if not url.isprintable() or " " in url:
        return False
    try:
        return origin_of(url) == origin_of(feed) and urlsplit(url).username is None
    except (BadInput, ValueError):
        return False


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()  # 1.2 is 1.2.0
    return tuple(numbers)


def _no_feed(why: Phrase) -> BadInput:
    return BadInput(say("no release feed"), why, hint=say("Look again later."))
