"""Prospects: what a first start can build on, found without writing, asking or sending anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.offer import Offer
from ezswitch.domain.phrase import NOTHING, Phrase
from ezswitch.usecases.adopting import AgentNow, now_of
from ezswitch.usecases.importing import LIVE, RIVAL, offered_from
from ezswitch.usecases.look import key_state
from ezswitch.usecases.ports import Ports

_NOBODY = "ezswitch"
"""A name under which nobody keeps a key: asking for it tells how the keychain is, and no more."""


@dataclass(frozen=True)
class Prospects:
    """What each agent uses now, by its id, what could be brought along, and how the keychain is.

    `rival` is what CC Switch has, `live` what agents use that is no profile yet; None where there is nothing.
    `keychain` is "present", "locked" or "no_keychain". `rival_problem` says why CC Switch's data cannot be read.
    """

    now: Mapping[str, AgentNow] = field(default_factory=lambda: MappingProxyType({}))
    rival: Offer | None = None
    live: Offer | None = None
    keychain: str = "present"
    rival_problem: Phrase = NOTHING


def prospects(ports: Ports) -> Prospects:
    """Return what a first start can build on. What cannot be read is left out, or told; nothing asks for a password."""
    rival, problem = _rival(ports)
    return Prospects(
        now={one.agent: one for one in now_of(ports)},
        rival=rival,
        live=_offer(ports, LIVE)[0],
        keychain=_keychain(ports),
        rival_problem=problem,
    )


def _rival(ports: Ports) -> tuple[Offer | None, Phrase]:
    if not ports.rival.there():
        return None, NOTHING
    offer, error = _offer(ports, RIVAL)
    return offer, error.words if error else NOTHING


def _offer(ports: Ports, source: str) -> tuple[Offer | None, EzswitchError | None]:
    try:
        return offered_from(ports, source), None
    except EzswitchError as error:
        return None, error


def _keychain(ports: Ports) -> str:
    state = key_state(ports, _NOBODY).state
    return "present" if state == "absent" else state
