"""The request for a list of models on each surface, and the addresses that might have been meant instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin

from ezswitch.domain.errors import BadInput
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin, Surface, origin_of

ANTHROPIC_VERSION = "2023-06-01"
_LIST_PATH = {
    Surface.OPENAI: "/models",
    Surface.RESPONSES: "/models",
    Surface.ANTHROPIC: "/v1/models",
    Surface.GEMINI: "/v1beta/models",
}
_ENDPOINT = re.compile(r"/(?:models|chat/completions|completions|responses|messages)$")
_VERSION = re.compile(r"/v\d+(?:beta)?$")


@dataclass(frozen=True, slots=True)
class ListRequest:
    """One GET for a list of models; the headers may hold the key."""

    surface: Surface
    base_url: str
    url: str
    headers: Mapping[str, str] = field(repr=False)

    @property
    def origin(self) -> Origin:
        """Return where it goes; raises BadInput if the address is not a URL."""
        return origin_of(self.url)


def list_request(surface: Surface, base_url: str, secret: Secret | None, models_url: str = "") -> ListRequest:
    """Return the request that lists models, with the key (None: without any).

    `models_url` is a preset's own address for the list; it counts only on the origin of `base_url`,
    so that a key never travels to a host that its owner did not approve.
    """
    base = base_url.rstrip("/")
    url = models_url if models_url and _same_origin(models_url, base) else base + _LIST_PATH[surface]
    return ListRequest(surface, base, url, headers_for(surface, secret))


def bearer_request(request: ListRequest, secret: Secret) -> ListRequest:
    """Return the same request with a bearer token alone: older gateways take no x-api-key for their list."""
    headers = {**headers_for(request.surface, None), "authorization": f"Bearer {secret.reveal()}"}
    return ListRequest(request.surface, request.base_url, request.url, headers)


def next_page(request: ListRequest, after: str) -> ListRequest:
    """Return the request for the page after the mark of the last one."""
    name, rest = ("pageToken", "") if request.surface is Surface.GEMINI else ("after_id", "&limit=1000")
    url = f"{request.url}?{name}={quote(after, safe='')}{rest}"
    return ListRequest(request.surface, request.base_url, url, request.headers)


def redirected(request: ListRequest, location: str) -> ListRequest | None:
    """Return the request at the place a redirect names, with its key only on the same origin; None if it is no URL.

    Its base URL is "" where the place does not look like a list of models (a sign-in page, for one).
    """
    try:
        url = urljoin(request.url, location)
        origin = origin_of(url)
    except (BadInput, ValueError):
        return None
    same = origin == request.origin
    path, ending = url.split("?")[0].rstrip("/"), _LIST_PATH[request.surface]
    base = path.removesuffix(ending).rstrip("/") if path.endswith(ending) else ""
    return ListRequest(request.surface, base, url, request.headers if same else {})


def corrections(request: ListRequest) -> tuple[str, ...]:
    """Return base URLs of the same origin that may have been meant, likeliest first, at most three.

    They mend what people get wrong: a missing or doubled /v1, a whole endpoint pasted as base URL, an
    Anthropic address that ends in /v1 (agents add /v1/messages to it themselves).
    """
    base = _ENDPOINT.sub("", request.base_url)
    base = re.sub(r"(/v\d+)(?:/v\d+)+$", r"\1", base)
    root = _VERSION.sub("", base)
    if request.surface in (Surface.OPENAI, Surface.RESPONSES):
        wider = root.removesuffix("/anthropic")
        candidates = [base, f"{root}/v1", f"{wider}/v1", f"{request.origin}/v1"]
    elif request.surface is Surface.ANTHROPIC:
        candidates = [root, f"{root}/anthropic"]
    else:
        candidates = [root.removesuffix("/openai"), str(request.origin)]
    # A host may itself be called "models" or "v1": what is left of it then is another host's address.
    same = (url for url in dict.fromkeys(candidates) if url != request.base_url and _same_origin(url, request.base_url))
    return tuple(same)[:3]


def _same_origin(one: str, other: str) -> bool:
    try:
        return origin_of(one) == origin_of(other)
    except BadInput:
        return False


def headers_for(surface: Surface, secret: Secret | None) -> dict[str, str]:
    """Return the headers that carry a key on a surface, and the version that Anthropic asks for."""
    version = {"anthropic-version": ANTHROPIC_VERSION} if surface is Surface.ANTHROPIC else {}
    if secret is None:
        return version
    key = secret.reveal()
    if surface is Surface.ANTHROPIC:
        return {**version, "x-api-key": key}
    if surface is Surface.GEMINI:
        return {"x-goog-api-key": key}
    return {"authorization": f"Bearer {key}"}
