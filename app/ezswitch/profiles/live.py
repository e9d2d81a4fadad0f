"""What agents' own files use today, as an offer: a gateway that is no profile yet can become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ezswitch.agents.agent import Agent, Found
from ezswitch.domain.consents import PLAIN_HTTP
from ezswitch.domain.errors import BadInput
from ezswitch.domain.names import name_from
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.surface import checked_url, origin_of
from ezswitch.profiles.merging import Candidate, merged
from ezswitch.profiles.rival import proxied

TITLE = say("What your agents use today")
_SHOWN_HTTP = frozenset({PLAIN_HTTP})


@dataclass(frozen=True)
class Seen:
    """What stands in an agent's files: `place` names the file and the setting, as people read it.

    `stays`: the key stands in a setting that ezswitch does not own, so a switch leaves it there.
    """

    agent: Agent
    found: Found
    place: str
    stays: bool = False


def offered(seen: Iterable[Seen], presets: tuple[Preset, ...] = ()) -> Offer:
    """Return one row per provider, with the agents that use it now, and by reason what cannot become a profile.

    A gateway that a preset leads to is called by the preset's name, any other by its host.
    """
    found: list[Candidate] = []
    skipped: list[NotOffered] = []
    for one in seen:
        try:
            found.append(Candidate(_row(one, presets), one.agent.id, one.agent))
        except BadInput as error:
            skipped.append(NotOffered(verbatim(f"{one.agent.name} ({one.place})"), error.message))
    return Offer(Source.LIVE, TITLE, merged(found), tuple(skipped))


def _row(seen: Seen, presets: tuple[Preset, ...]) -> Offered:
    found = seen.found
    if not found.base_url:
        raise BadInput(say("nothing to take over"), found.reason or say("It names no address."))
    if reason := proxied(found):
        raise BadInput(say("nothing to take over"), reason)
    hosts = [origin_of(checked_url(url, _SHOWN_HTTP)).host for url in found.base_url.values()]
    preset = next((one for one in presets if _leads_there(one, found)), None)
    name = str(preset.name) if preset else hosts[0]
    wished = preset.id if preset else name_from(name.removeprefix("www.").removeprefix("api."))
    profile = Profile(
        id=wished,
        name=name,
        key=wished,
        base_url=found.base_url,
        models=found.models,
        website=preset.website if preset else "",
        preset=preset.id if preset else "",
    )
    return Offered(
        profile,
        found.secret,
        found_in=(verbatim(seen.place),),
        agents=(seen.agent.id,),
        key_url=preset.key_url if preset else "",
        warnings=_warnings(seen),
    )


def _leads_there(preset: Preset, found: Found) -> bool:
    return any(preset.base_url.get(surface) == url for surface, url in found.base_url.items())


def _warnings(seen: Seen) -> tuple[Phrase, ...]:
    if seen.found.secret is None:
        return (seen.found.reason or say("No key stands there in plain text: paste it."),)
    if seen.stays:
        words = say(
            "The key also stays in {place}, which is yours: take it out there once the profile works.", place=seen.place
        )
        return (words,)
    return ()
