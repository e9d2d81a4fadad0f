"""What is left: every known shape, exactly, or nothing; and the key goes to the profile's own host alone."""

from __future__ import annotations

from typing import Any

import pytest

from ezswitch.connect.balance import ask_balance
from ezswitch.domain.balance import Balance
from ezswitch.domain.errors import Refused
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from fakes import FIRST_MOMENT, Reaction, ScriptedWeb, answered

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
ROOT = "https://h.example"
TOKEN = {
    "object": "token_usage",
    "name": "x",
    "total_granted": 7_000_000,
    "total_used": 830_000,
    "total_available": 6_170_000,
    "unlimited_quota": False,
}
TOKEN_URL, STATUS = f"{ROOT}/api/usage/token/", f"{ROOT}/api/status"
LIMIT, SPENT = f"{ROOT}/v1/dashboard/billing/subscription", f"{ROOT}/v1/dashboard/billing/usage"
SUBSCRIPTION = {"object": "billing_subscription", "hard_limit_usd": 20.5, "access_until": 0}
ROUTER = "https://openrouter.ai"


def asked(script: dict[str, Reaction], url: str = f"{ROOT}/v1") -> tuple[Balance | None, ScriptedWeb]:
    web = ScriptedWeb(script)
    profile = Profile("team", "Team", "team", {Surface.OPENAI: url})
    return ask_balance(profile, Secret(KEY), web, FIRST_MOMENT), web


def usage(**more: Any) -> Reaction:
    return answered({"code": True, "message": "ok", "data": {**TOKEN, **more}})


CASES: list[tuple[str, dict[str, Reaction], str, str, str]] = [
    (
        "new-api",
        {TOKEN_URL: usage(), STATUS: answered({"success": True, "data": {"quota_per_unit": 500_000}})},
        "12.34 USD left",
        "1.66",
        "/api/usage/token/",
    ),
    ("new-api without its status", {TOKEN_URL: usage()}, "6170000 units left", "830000", "/api/usage/token/"),
    ("new-api without a limit", {TOKEN_URL: usage(unlimited_quota=True)}, "no limit", "830000", "/api/usage/token/"),
    (
        "one-api",
        {LIMIT: answered(SUBSCRIPTION), SPENT: answered({"object": "list", "total_usage": 816})},
        "12.34 credits left",
        "8.16",
        "/v1/dashboard/billing/*",
    ),
    (
        "one-api without a limit",
        {
            LIMIT: answered({**SUBSCRIPTION, "hard_limit_usd": 100000000}),
            SPENT: answered({"object": "list", "total_usage": 816.5}),
        },
        "no limit",
        "8.16",
        "/v1/dashboard/billing/*",
    ),
    (
        "DeepSeek",
        {
            f"{ROOT}/user/balance": answered(
                {"is_available": True, "balance_infos": [{"currency": "CNY", "total_balance": "110.00"}]}
            )
        },
        "110.00 CNY left",
        "",
        "/user/balance",
    ),
    (
        "ezrouter's listed path",
        {
            f"{ROOT}/v1/user/balance": answered(
                {"is_available": True, "balance_infos": [{"currency": "USD", "total_balance": "5"}]}
            )
        },
        "5.00 USD left",
        "",
        "/v1/user/balance",
    ),
]


@pytest.mark.parametrize(("script", "words", "used", "source"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_every_known_shape_is_read(script: dict[str, Reaction], words: str, used: str, source: str) -> None:
    found, web = asked(script)
    assert found is not None
    assert (found.words, found.used, found.source, found.at) == (words, used, source, FIRST_MOMENT)
    assert {one.url.split("/")[2] for one in web.sent} == {"h.example"}
    assert all(KEY not in str(one.headers) for one in web.sent if one.url == STATUS), "its status is public"


@pytest.mark.parametrize(
    ("key", "credits", "words"),
    [
        ({"usage": 1.5, "limit": 10, "limit_remaining": 8.5}, None, "8.50 USD left"),
        (
            {"usage": 1.5, "limit": None, "limit_remaining": None},
            {"total_credits": 20, "total_usage": 7.5},
            "12.50 USD left",
        ),
        ({"usage": 1.5, "limit": None, "limit_remaining": None}, None, "no limit"),
    ],
)
def test_openrouter_tells_by_its_key_or_its_credits(key: Any, credits: Any, words: str) -> None:  # noqa: A002
    script: dict[str, Reaction] = {f"{ROUTER}/api/v1/key": answered({"data": key})}
    if credits:
        script[f"{ROUTER}/api/v1/credits"] = answered({"data": credits})
    found, _ = asked(script, f"{ROUTER}/api/v1")
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize(
    "script",
    [
        {},
        {TOKEN_URL: answered({"code": True, "data": {"object": "token_usage"}})},
        {TOKEN_URL: answered({"success": False, "message": "no"}, 401)},
        {TOKEN_URL: usage(total_available="a lot")},
        {TOKEN_URL: usage(total_available=float("1e300"))},
        {TOKEN_URL: usage(total_available=True)},
        {LIMIT: answered(SUBSCRIPTION)},
        {LIMIT: answered(SUBSCRIPTION), SPENT: answered({"total_usage": 1})},
        {f"{ROOT}/user/balance": answered({"is_available": True, "balance_infos": []})},
        {f"{ROOT}/user/balance": answered({"is_available": True, "balance_infos": [{"total_balance": 5}]})},
        {f"{ROOT}/user/balance": answered(b"<html>")},
    ],
)
def test_anything_else_is_nothing(script: dict[str, Reaction]) -> None:
    assert asked(script)[0] is None


def test_a_gateway_that_does_not_answer_is_not_called_silent_about_it() -> None:
    with pytest.raises(Refused) as caught:
        asked({TOKEN_URL: WebFailure("refused", "nothing listens there")})
    assert caught.value.message == f"{ROOT.partition('://')[2]} cannot be connected to: nothing listens there."
    assert caught.value.hint
