"""What is left on an account, asked where known kinds of gateways tell it; read in their exact shapes or not at all.

Shapes: new-api's `/api/usage/token/` (with `quota_per_unit` of its public `/api/status`), the billing pair that
one-api and new-api have from OpenAI, DeepSeek's `/user/balance`, OpenRouter's `/api/v1/key` and `/api/v1/credits`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from ezswitch.connect.requests import headers_for
from ezswitch.connect.verdicts import judge_failure
from ezswitch.domain.balance import Balance
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Web, WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of

TIMEOUT = 15.0
_OPENROUTER = "openrouter.ai"
_UNLIMITED = Decimal(100_000_000)
"""What new-api gives as the limit of a key without one."""
_CREDITS, _UNITS = "credits", "units"
"""Where the unit is the site's own choice (dollars, yuan or tokens, in fields called `_usd`); raw quota."""
_CENT = Decimal("0.01")
_OK = 200


@dataclass(frozen=True)
class _Left:
    amount: Decimal
    unit: str
    used: Decimal | None = None
    unlimited: bool = False


@dataclass(frozen=True)
class _Asker:
    web: Web
    secret: Secret
    timeout: float

    def get(self, url: str, *, bare: bool = False) -> Mapping[str, Any]:
        """Return the JSON object at a URL, {} for anything else. `bare`: without the key."""
        headers = {} if bare else headers_for(Surface.OPENAI, self.secret)
        answer = self.web.get(url, headers, timeout=self.timeout)
        try:
            value = json.loads(answer.body, parse_float=Decimal)
        except (ValueError, RecursionError):
            return {}
        return value if answer.status == _OK and isinstance(value, dict) else {}


def ask_balance(profile: Profile, secret: Secret, web: Web, at: datetime) -> Balance | None:
    """Return what a profile's gateway says is left for this key, None where it says nothing in a known shape.

    Sends the key to the profile's own origins alone, at most five GETs; never for a schedule. Raises Refused where no
    answer came: then nobody knows whether it would tell.
    """
    asker = _Asker(web, secret, TIMEOUT)
    try:
        for path, read in _ways(profile):
            left = read(asker)
            if left is not None:
                return _balance(profile, left, path, at)
    except WebFailure as failure:
        judged = judge_failure(failure, origin_of(_base(profile)))
        raise Refused(say("no balance from {profile}", profile=profile.id), judged.message, hint=judged.hint) from None
    return None


def _base(profile: Profile) -> str:
    return profile.base_url.get(Surface.OPENAI) or next(iter(profile.base_url.values()), "")


def _ways(profile: Profile) -> Iterator[tuple[str, Callable[[_Asker], _Left | None]]]:
    base = _base(profile)
    if not base:
        return
    root = str(origin_of(base))
    if origin_of(base).host.endswith(_OPENROUTER):
        yield "/api/v1/key", lambda asker: _openrouter(asker, root)
        return
    yield "/api/usage/token/", lambda asker: _token_usage(asker, root)
    yield "/v1/dashboard/billing/*", lambda asker: _billing(asker, root)
    for path in ("/user/balance", "/v1/user/balance"):
        yield path, lambda asker, path=path: _deepseek(asker.get(root + path))  # type: ignore[misc]


def _token_usage(asker: _Asker, root: str) -> _Left | None:
    found = asker.get(f"{root}/api/usage/token/")
    data = found.get("data")
    if found.get("code") is not True or not isinstance(data, dict) or data.get("object") != "token_usage":
        return None
    left, used = _number(data.get("total_available")), _number(data.get("total_used"))
    if left is None or used is None or not isinstance(data.get("unlimited_quota"), bool):
        return None
    status = asker.get(f"{root}/api/status", bare=True).get("data")
    per_unit = _number(status.get("quota_per_unit")) if isinstance(status, dict) else None
    if per_unit and per_unit > 0:
        return _Left(left / per_unit, "USD", used / per_unit, data["unlimited_quota"])
    return _Left(left, _UNITS, used, data["unlimited_quota"])


def _billing(asker: _Asker, root: str) -> _Left | None:
    limits = asker.get(f"{root}/v1/dashboard/billing/subscription")
    limit = _number(limits.get("hard_limit_usd"))
    if limits.get("object") != "billing_subscription" or limit is None:
        return None
    spent = asker.get(f"{root}/v1/dashboard/billing/usage")
    hundredths = _number(spent.get("total_usage"))
    if spent.get("object") != "list" or hundredths is None:
        return None
    return _Left(limit - hundredths / 100, _CREDITS, hundredths / 100, limit >= _UNLIMITED)


def _deepseek(found: Mapping[str, Any]) -> _Left | None:
    infos = found.get("balance_infos")
    if not isinstance(found.get("is_available"), bool) or not isinstance(infos, list) or not infos:
        return None
    info = infos[0]
    if not isinstance(info, dict) or not isinstance(info.get("total_balance"), str):
        return None
    left, unit = _number(info["total_balance"]), info.get("currency")
    return _Left(left, unit) if left is not None and unit in {"USD", "CNY"} else None


def _openrouter(asker: _Asker, root: str) -> _Left | None:
    """Read the key's own limit; where it has none, what the account has left, where that key may see it."""
    data = asker.get(f"{root}/api/v1/key").get("data")
    used = _number(data.get("usage")) if isinstance(data, dict) else None
    if not isinstance(data, dict) or used is None or "limit" not in data:
        return None
    left = _number(data.get("limit_remaining"))
    if data["limit"] is not None and left is not None:
        return _Left(left, "USD", used)
    credits_ = asker.get(f"{root}/api/v1/credits").get("data")
    bought = _number(credits_.get("total_credits")) if isinstance(credits_, dict) else None
    spent = _number(credits_.get("total_usage")) if isinstance(credits_, dict) else None
    if bought is not None and spent is not None:
        return _Left(bought - spent, "USD", spent)
    return _Left(Decimal(0), "USD", used, unlimited=True) if data["limit"] is None else None


def _balance(profile: Profile, left: _Left, path: str, at: datetime) -> Balance:
    used = "" if left.used is None else _written(left.used, left.unit)
    amount = "" if left.unlimited else _written(left.amount, left.unit)
    return Balance(profile.id, at, amount, left.unit, path, used, left.unlimited)


def _written(value: Decimal, unit: str) -> str:
    return f"{value:.0f}" if unit == _UNITS else f"{value.quantize(_CENT)}"


def _number(value: object) -> Decimal | None:
    """Return a finite number of a sensible size; text counts where a gateway writes amounts as text."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    try:
        number = Decimal(value)
    except ArithmeticError:
        return None
    return number if number.is_finite() and abs(number) < Decimal(10) ** 15 else None
