"""Where each surface's list is asked for, with which headers, and what is offered for a wrong address."""

from __future__ import annotations

import pytest

from ezswitch.connect.requests import bearer_request, corrections, list_request, next_page, redirected
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECRET = Secret(KEY)


@pytest.mark.parametrize(
    ("surface", "base", "url", "headers"),
    [
        (Surface.OPENAI, "https://h.example/v1", "https://h.example/v1/models", {"authorization": f"Bearer {KEY}"}),
        (Surface.RESPONSES, "https://h.example/v1/", "https://h.example/v1/models", {"authorization": f"Bearer {KEY}"}),
        (
            Surface.ANTHROPIC,
            "https://h.example/anthropic",
            "https://h.example/anthropic/v1/models",
            {"x-api-key": KEY, "anthropic-version": "2023-06-01"},
        ),
        (Surface.GEMINI, "https://h.example", "https://h.example/v1beta/models", {"x-goog-api-key": KEY}),
    ],
)
def test_each_surface_has_its_list_and_its_headers(
    surface: Surface, base: str, url: str, headers: dict[str, str]
) -> None:
    request = list_request(surface, base, SECRET)
    assert request.url == url
    assert request.headers == headers
    assert KEY not in repr(request)


@pytest.mark.parametrize("surface", Surface)
def test_no_address_carries_a_key_and_no_model_is_asked_for_by_its_name(surface: Surface) -> None:
    """new-api gives no list for /v1/models?key=, and 200 for /v1/models/ID of a model that does not exist."""
    first = list_request(surface, "https://h.example/v1", SECRET)
    for request in (first, next_page(first, "m"), bearer_request(first, SECRET), redirected(first, "/v2/models")):
        assert request is not None
        assert "key" not in request.url
        assert KEY not in request.url
        assert request.url.partition("?")[0].endswith("/models")


def test_without_a_key_no_header_carries_one() -> None:
    assert list_request(Surface.OPENAI, "https://h.example/v1", None).headers == {}
    assert list_request(Surface.ANTHROPIC, "https://h.example", None).headers == {"anthropic-version": "2023-06-01"}


def test_a_presets_own_address_counts_on_the_same_origin_alone() -> None:
    base = "https://h.example/v1"
    assert list_request(Surface.OPENAI, base, SECRET, "https://h.example/models").url == "https://h.example/models"
    for other in ("https://evil.example/models", "http://h.example/models", "nonsense"):
        assert list_request(Surface.OPENAI, base, SECRET, other).url == f"{base}/models"


def test_a_bearer_takes_the_place_of_x_api_key() -> None:
    request = bearer_request(list_request(Surface.ANTHROPIC, "https://h.example", SECRET), SECRET)
    assert request.headers == {"authorization": f"Bearer {KEY}", "anthropic-version": "2023-06-01"}


def test_the_next_page_is_asked_for_with_a_quoted_mark() -> None:
    anthropic = next_page(list_request(Surface.ANTHROPIC, "https://h.example", SECRET), "a/b&c")
    assert anthropic.url == "https://h.example/v1/models?after_id=a%2Fb%26c&limit=1000"
    gemini = next_page(list_request(Surface.GEMINI, "https://h.example", SECRET), "t")
    assert gemini.url == "https://h.example/v1beta/models?pageToken=t"
    assert anthropic.headers["x-api-key"] == KEY


@pytest.mark.parametrize(
    ("location", "url", "base", "with_key"),
    [
        ("/v2/models", "https://h.example/v2/models", "https://h.example/v2", True),
        ("https://h.example/v1/models/", "https://h.example/v1/models/", "https://h.example/v1", True),
        ("https://www.h.example/v1/models", "https://www.h.example/v1/models", "https://www.h.example/v1", False),
        ("http://h.example/v1/models", "http://h.example/v1/models", "http://h.example/v1", False),
        ("https://h.example:444/v1/models", "https://h.example:444/v1/models", "https://h.example:444/v1", False),
        ("//evil.example/login", "https://evil.example/login", "", False),
    ],
)
def test_a_redirect_carries_the_key_within_the_origin_alone(location: str, url: str, base: str, with_key: bool) -> None:
    there = redirected(list_request(Surface.OPENAI, "https://h.example/v1", SECRET), location)
    assert there is not None
    assert (there.url, there.base_url) == (url, base)
    assert bool(there.headers) is with_key


@pytest.mark.parametrize(
    "location", ["ftp://h.example/", "https://:80/", "https://[::1", "https://u:p@h.example/v1/models"]
)
def test_a_redirect_to_no_usable_address_is_none(location: str) -> None:
    assert redirected(list_request(Surface.OPENAI, "https://h.example/v1", SECRET), location) is None


@pytest.mark.parametrize(
    ("surface", "base", "likeliest"),
    [
        (Surface.OPENAI, "https://h.example", "https://h.example/v1"),
        (Surface.OPENAI, "https://h.example/v1/v1", "https://h.example/v1"),
        (Surface.OPENAI, "https://h.example/v1/chat/completions", "https://h.example/v1"),
        (Surface.OPENAI, "https://h.example/v1/models", "https://h.example/v1"),
        (Surface.OPENAI, "https://h.example/api", "https://h.example/api/v1"),
        (Surface.RESPONSES, "https://h.example/v1/responses", "https://h.example/v1"),
        (Surface.ANTHROPIC, "https://h.example/anthropic/v1", "https://h.example/anthropic"),
        (Surface.ANTHROPIC, "https://h.example/anthropic/v1/messages", "https://h.example/anthropic"),
        (Surface.ANTHROPIC, "https://h.example/v1/v1", "https://h.example"),
        (Surface.ANTHROPIC, "https://h.example", "https://h.example/anthropic"),
        (Surface.GEMINI, "https://h.example/v1beta", "https://h.example"),
        (Surface.GEMINI, "https://h.example/v1beta/openai", "https://h.example/v1beta"),
    ],
)
def test_the_likeliest_correction_comes_first(surface: Surface, base: str, likeliest: str) -> None:
    offered = corrections(list_request(surface, base, SECRET))
    assert offered[0] == likeliest
    assert base not in offered
    assert len(offered) <= 3
    assert all(url.startswith("https://h.example") for url in offered)


def test_an_openai_address_under_anthropic_is_mended_too() -> None:
    assert "https://h.example/v1" in corrections(list_request(Surface.OPENAI, "https://h.example/anthropic", SECRET))


@pytest.mark.parametrize("surface", list(Surface))
@pytest.mark.parametrize("host", ["models", "messages", "v1", "v1beta", "openai", "anthropic"])
def test_a_correction_never_leaves_the_host_not_even_one_named_like_an_endpoint(surface: Surface, host: str) -> None:
    request = list_request(surface, f"https://{host}", SECRET)
    assert {origin_of(url) for url in corrections(request)} <= {request.origin}
