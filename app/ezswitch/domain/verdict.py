"""A check's result: the layers that were looked at, and the verdict drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ezswitch.domain.deep import Deep
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.surface import Surface


class Verdict(StrEnum):
    """What a check says; `ok` only when the key was seen to be accepted (design.md principle 7)."""

    OK = "ok"
    REACHABLE_KEY_UNPROVEN = "reachable_key_unproven"
    KEY_REJECTED = "key_rejected"
    REFUSED = "refused"
    MODEL_MISSING = "model_missing"
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    WRONG_URL = "wrong_url"
    NOT_AN_API = "not_an_api"
    BAD_CATALOGUE = "bad_catalogue"
    TIMEOUT = "timeout"
    DNS_FAILURE = "dns_failure"
    CONNECTION_REFUSED = "connection_refused"
    TLS_FAILURE = "tls_failure"
    NO_KEY = "no_key"
    LOCKED = "locked"

    @property
    def good(self) -> bool:
        """Tell whether nothing is wrong as far as it can be known."""
        return self in (Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN)


@dataclass(frozen=True, slots=True)
class Model:
    """One entry of a live catalogue: its id, and the endpoint types the gateway names for it."""

    id: str
    endpoints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """One step of a check, by name: dns, tcp, tls, http, api, key, catalogue, models, surfaces; time in ms."""

    name: str
    ok: bool
    ms: float


@dataclass(frozen=True, slots=True)
class ListProof:
    """What strangers showed of a list of models, by its URL: whether it is given only to an accepted key, seen when."""

    url: str
    guarded: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Check:
    """What was seen when a profile was checked, worst surface first in its texts.

    `ms` is the round trip of the slowest surface, None when nothing answered. `raw` is the answer as it
    came (shortened, without headers), `corrected_url` an address that would work, offered per surface.
    `proven` says that the key was seen to be accepted, apart from the verdict on models. `answers` are the formats
    besides the profile's own on which the gateway was seen to answer, None where it was not asked. `deep` is the last
    deep check, as long as it was made with this key and these addresses; `lists` is what strangers showed.
    """

    profile: str
    verdict: Verdict
    message: Phrase
    hint: Phrase
    at: datetime
    ms: float | None = None
    models: tuple[Model, ...] = ()
    status: int | None = None
    request_id: str = ""
    layers: tuple[Layer, ...] = ()
    surface: Surface | None = None
    raw: str = ""
    corrected_url: str = ""
    proven: bool = False
    answers: tuple[Surface, ...] | None = None
    deep: Deep | None = None
    lists: tuple[ListProof, ...] = ()
