"""API formats that a gateway answers on though nobody documents them: asked with a request that asks for nothing."""

from __future__ import annotations

import json

from ezswitch.connect import prompts
from ezswitch.connect.prompts import Target
from ezswitch.connect.refusals import judge_refusal
from ezswitch.connect.requests import headers_for
from ezswitch.domain.ports import Answer, Web, WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Verdict

TIMEOUT = 15.0
_NOWHERE = frozenset({404, 405, 501})
_THERE = frozenset({200, 400, 403, 422})
"""An API that knows the path refuses an empty request like this; 404, 405 and 501 say that there is none."""


def answering(profile: Profile, secret: Secret, web: Web, *, timeout: float = TIMEOUT) -> tuple[Surface, ...]:
    """Return the formats besides the profile's own on which its gateway answers, at the hosts it names already.

    Each is asked by one POST without a prompt, so nothing is generated and nothing is billed.
    """
    return tuple(
        surface
        for surface, url in _candidates(profile).items()
        if _answers(f"{url}{_path(surface, profile)}", headers_for(surface, secret), web, timeout)
    )


def unanswered(profile: Profile, surfaces: tuple[Surface, ...], secret: Secret, web: Web) -> tuple[Surface, ...]:
    """Return those of the profile's own surfaces on which its gateway does not answer, asked for nothing.

    For surfaces that offer no list: an API that is there refuses an empty conversation, and nothing is generated.
    """
    return tuple(one for one in surfaces if not _is_there(profile, one, secret, web))


def widened(profile: Profile, answers: tuple[Surface, ...]) -> Profile:
    """Return the profile with an address for each format that its gateway was seen to answer on."""
    found = {surface: url for surface, url in _candidates(profile).items() if surface in answers}
    return profile.with_addresses(found) if found else profile


def _candidates(profile: Profile) -> dict[Surface, str]:
    """Return where formats that the profile does not name would be: beside its OpenAI address, or above it.

    A host may itself be called "v1": what is left of it then is another host's address.
    """
    root = profile.base_url.get(Surface.OPENAI, "").rstrip("/")
    above = root.removesuffix("/v1")
    places = {Surface.RESPONSES: root, Surface.GEMINI: root if above.endswith("/") else above}
    return {surface: url for surface, url in places.items() if root and surface not in profile.base_url}


def _path(surface: Surface, profile: Profile) -> str:
    if surface is Surface.RESPONSES:
        return "/responses"
    return f"/v1beta/models/{profile.models.get('main') or 'gemini-pro'}:generateContent"


def _answers(url: str, headers: dict[str, str], web: Web, timeout: float) -> bool:
    try:
        answer = web.post(url, headers, b"{}", timeout=timeout)
    except WebFailure:
        return False
    return answer.status in _THERE and _is_json(answer)


def _is_json(answer: Answer) -> bool:
    try:
        return isinstance(json.loads(answer.body), dict)
    except (ValueError, RecursionError):
        return b"data:" in answer.body[:200]


def _is_there(profile: Profile, surface: Surface, secret: Secret, web: Web) -> bool:
    model = profile.models.get("main") or "any"
    asked = prompts.nothing(Target(surface, profile.base_url[surface], model, secret))
    try:
        answer = web.post(asked.url, asked.headers, asked.body, timeout=TIMEOUT)
    except WebFailure as failure:
        return failure.kind == "stopped"
    if answer.status in _NOWHERE:
        return judge_refusal(answer, origin_of(asked.url), model).verdict is not Verdict.WRONG_URL
    return _is_json(answer)
