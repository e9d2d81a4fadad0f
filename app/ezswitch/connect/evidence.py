"""Whether a list of models proves a key, by evidence: what a preset knows, a request that needs the key, or strangers.

A stranger is a request without a key, and then one with a made-up key, since some gateways want a key and take any.
It is sent only where somebody asked for the check and nothing else is known; what it showed is remembered per list.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from ezswitch.connect.requests import ListRequest, headers_for, list_request
from ezswitch.connect.surfaces import Asker, Look
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import Preset
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import ListProof

MADE_UP = Secret("sk-ezswitch-made-up-to-see-whether-any-key-is-taken")
FRESH = timedelta(days=30)
"""How long it is remembered what strangers showed, where somebody asks anew."""
_REFUSED = frozenset({401, 403})
_OK = 200


@dataclass(frozen=True)
class Known:
    """What a check may build on: what was seen of lists before, and whether somebody asked for it.

    `now` is the time of the check, set by it. `silent` are surfaces that gave no answer last time: they are asked
    again even when nobody asked for the check.
    """

    lists: Mapping[str, ListProof] = field(default_factory=lambda: MappingProxyType({}))
    asked: bool = True
    now: datetime | None = None
    silent: frozenset[Surface] = frozenset()


@dataclass(frozen=True)
class Proof:
    """Whether the key was seen to be accepted, or `rejected`; `public`: its list is known to prove nothing.

    `learned` is what strangers showed, None where they were not asked.
    """

    accepted: bool
    rejected: bool = False
    public: bool = False
    learned: ListProof | None = None


def proof_of(asker: Asker, look: Look, preset: Preset | None, known: Known) -> Proof:
    """Return what shows that the key of a listing is accepted. A preset counts at its very own address alone."""
    url = look.request.url
    home = preset is not None and is_presets(preset, look.surface, look.request.base_url)
    if preset is not None and home and preset.proof_url and _same_origin(preset.proof_url, url):
        return _by_request(asker, preset.proof_url)
    if preset is not None and home and preset.list_proves_key is not None:
        return Proof(preset.list_proves_key, public=not preset.list_proves_key)
    before = known.lists.get(url)
    assert known.now is not None
    if before is not None and not (known.asked and known.now - before.at > FRESH):
        return Proof(before.guarded, public=not before.guarded, learned=before)
    guarded = _guarded(asker, look.request) if known.asked else None
    if guarded is None:
        return Proof(accepted=False)
    return Proof(guarded, public=not guarded, learned=ListProof(url, guarded, known.now))


def is_presets(preset: Preset, surface: Surface, base_url: str) -> bool:
    """Tell whether an address is the preset's own: what is known of it says nothing of another one."""
    return preset.base_url.get(surface, "").rstrip("/") == base_url.rstrip("/")


def _by_request(asker: Asker, url: str) -> Proof:
    """Ask something that only an accepted key is told, such as OpenRouter's `GET /api/v1/key`."""
    try:
        answer = asker.web.get(url, headers_for(Surface.OPENAI, asker.secret), timeout=asker.timeout)
    except WebFailure:
        return Proof(accepted=False)
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        value = None
    told = isinstance(value, dict) and not value.get("error") and value.get("success") is not False
    return Proof(answer.status == _OK and told, rejected=answer.status in _REFUSED)


def _guarded(asker: Asker, request: ListRequest) -> bool | None:
    """Tell whether the list is refused to strangers; None where that could not be seen now."""
    for key in (None, MADE_UP):
        headers = list_request(request.surface, request.base_url, key).headers
        stranger = replace(request, headers=headers)
        try:
            status = asker.web.get(stranger.url, stranger.headers, timeout=asker.timeout).status
        except WebFailure:
            return None
        if status not in _REFUSED:
            return False if status == _OK else None
    return True


def _same_origin(one: str, other: str) -> bool:
    return origin_of(one) == origin_of(other)
