"""One surface of a profile, asked for its list of models: what came, and what it says about address and key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ezswitch.connect import verdicts
from ezswitch.connect.catalogue import BadCatalogue, Page, merged, read_page, request_id_in
from ezswitch.connect.requests import ListRequest, bearer_request, corrections, list_request, next_page, redirected
from ezswitch.connect.verdicts import Judgement
from ezswitch.domain.ports import Answer, Web, WebFailure
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Model, Verdict

_MOST_PAGES = 10
_OK, _REDIRECTS = range(200, 300), range(300, 400)
_ASTRAY = frozenset({Verdict.WRONG_URL, Verdict.NOT_AN_API})
REQUEST_IDS = ("x-oneapi-request-id", "request-id", "x-request-id")


@dataclass(frozen=True)
class Asker:
    """What every question of one check shares: the web, the key, the deadline in seconds, and where keys come from."""

    web: Web
    secret: Secret
    timeout: float
    key_url: str = ""


@dataclass(frozen=True)
class Look:
    """What one surface showed. `judgement` None means that it listed its models.

    `failed` names the layer that gave no HTTP answer. `corrected` is a base URL that would work, or "".
    """

    request: ListRequest
    judgement: Judgement | None
    models: tuple[Model, ...] = ()
    answer: Answer | None = field(default=None, repr=False)
    failed: WebFailure | None = None
    corrected: str = ""

    @property
    def surface(self) -> Surface:
        """Return the surface that was asked."""
        return self.request.surface

    @property
    def astray(self) -> bool:
        """Tell whether the address, not the key, seems to be wrong."""
        return self.judgement is not None and self.judgement.verdict in _ASTRAY

    @property
    def timings(self) -> Mapping[str, float]:
        """Return the milliseconds of each layer that was passed."""
        if self.answer is not None:
            return self.answer.timings
        return self.failed.timings if self.failed is not None else {}

    @property
    def request_id(self) -> str:
        """Return the request id to quote to a provider: the first header present, else Anthropic's field."""
        if self.answer is None:
            return ""
        named = (self.answer.headers.get(name, "") for name in REQUEST_IDS)
        return next((text for text in named if text), "") or request_id_in(self.answer.body)


def look_at(asker: Asker, surface: Surface, base_url: str, models_url: str = "") -> Look:
    """Ask one surface for its models, and where the address seems wrong, the ones that may have been meant."""
    request = list_request(surface, base_url, asker.secret, models_url)
    look = _asked(asker, request)
    if surface is Surface.ANTHROPIC and look.judgement and look.judgement.verdict is Verdict.KEY_REJECTED:
        again = _asked(asker, bearer_request(request, asker.secret))
        look = again if again.judgement is None else look
    if not look.astray or look.corrected:
        return look
    return _mended(asker, look)


def _mended(asker: Asker, look: Look) -> Look:
    for url in corrections(look.request):
        other = _asked(asker, list_request(look.surface, url, asker.secret))
        if other.judgement is None:
            return replace(look, judgement=verdicts.misdirected(url), corrected=url)
    base = look.request.base_url
    if look.surface is Surface.ANTHROPIC and base.endswith("/v1"):
        url = base.removesuffix("/v1")
        return replace(look, judgement=verdicts.anthropic_with_version(base, url), corrected=url)
    return look


def _asked(asker: Asker, request: ListRequest) -> Look:
    try:
        answer = asker.web.get(request.url, request.headers, timeout=asker.timeout)
        if answer.status in _REDIRECTS:
            return _sent_on(asker, request, answer)
        return _read(asker, request, answer)
    except WebFailure as failure:
        return Look(request, verdicts.judge_failure(failure, request.origin), failed=failure)


def _sent_on(asker: Asker, request: ListRequest, answer: Answer) -> Look:
    """Follow one redirect within the origin; to any other host neither the key nor a request goes."""
    there = redirected(request, answer.headers.get("location", ""))
    if there is None or there.origin != request.origin:
        new, corrected = (there.origin, there.base_url) if there else (None, "")
        return Look(
            request, verdicts.judge_redirect(request.origin, new, corrected), answer=answer, corrected=corrected
        )
    second = asker.web.get(there.url, there.headers, timeout=asker.timeout)
    if second.status in _REDIRECTS:
        return Look(request, verdicts.judge_redirect(request.origin, None, ""), answer=second)
    return _read(asker, request, second)


def _read(asker: Asker, request: ListRequest, answer: Answer) -> Look:
    if answer.status not in _OK:
        return Look(request, verdicts.judge_error(answer, request.origin, asker.key_url), answer=answer)
    page = read_page(answer.body)
    if isinstance(page, BadCatalogue):
        return Look(request, verdicts.judge_catalogue(page, request.origin, asker.key_url), answer=answer)
    return Look(request, None, merged((*page.models, *_further(asker, request, page))), answer)


def _further(asker: Asker, request: ListRequest, page: Page) -> tuple[Model, ...]:
    """Return the models of the pages after the first: at most nine more, and what came before one that fails."""
    models: tuple[Model, ...] = ()
    for _ in range(_MOST_PAGES - 1):
        if not page.after:
            break
        further = _page_after(asker, next_page(request, page.after))
        if further is None:
            break
        models += further.models
        page = further
    return models


def _page_after(asker: Asker, request: ListRequest) -> Page | None:
    try:
        answer = asker.web.get(request.url, request.headers, timeout=asker.timeout)
    except WebFailure:
        return None
    page = read_page(answer.body) if answer.status in _OK else None
    return page if isinstance(page, Page) else None
