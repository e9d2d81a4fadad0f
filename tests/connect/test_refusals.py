"""What gateways of the new-api family mean by a refusal, where the status alone would tell another story."""

from __future__ import annotations

from typing import Any

import pytest

from ezswitch.connect.refusals import judge_refusal
from ezswitch.connect.verdicts import Judgement, judge_error
from ezswitch.domain.surface import origin_of
from ezswitch.domain.verdict import Verdict
from fakes import answered

HOST = origin_of("https://h.example")


def asked(status: int, error: dict[str, Any] | bytes) -> Judgement:
    return judge_refusal(answered(error if isinstance(error, bytes) else {"error": error}, status), HOST, "big")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (403, {"code": "access_denied", "type": "new_api_error", "message": "no"}),
        (503, {"code": "model_not_found", "type": "new_api_error", "message": "no channel"}),
        (403, {"code": "", "type": "new_api_error", "message": "该令牌无权使用模型 big"}),
        (404, {"code": "", "type": "not_found_error", "message": "model: big not found"}),
    ],
)
def test_a_model_that_this_key_may_not_use_has_many_forms(status: int, error: dict[str, Any]) -> None:
    """ezrouter answers 403 where new-api answers 503; in neither the gateway or the key is broken."""
    found = asked(status, error)
    assert found.verdict is Verdict.REFUSED
    assert found.message == f"h.example does not let this key use big, or the model is gone ({status})."


def test_access_denied_never_claims_to_know_which() -> None:
    """It may be the key's list of models, a model that is gone, or the address that the key may be used from."""
    hint = asked(403, {"code": "access_denied", "message": "no"}).hint
    assert all(cause in hint for cause in ("limited to some models", "the model is gone", "limited to other networks"))
    listing = judge_error(answered({"error": {"code": "access_denied"}}, 403), HOST)
    assert listing.verdict is Verdict.REFUSED
    assert all(cause in listing.hint for cause in ("some models", "other networks", "account is blocked"))


def test_a_401_may_also_be_a_key_that_is_used_up() -> None:
    """new-api says 401 for missing, unknown, disabled, expired and exhausted keys alike."""
    for found in (asked(401, {"code": "", "type": "new_api_error"}), judge_error(answered(b"", 401), HOST)):
        assert found.verdict is Verdict.KEY_REJECTED
        assert all(cause in found.hint for cause in ("expired", "used up", "revoked", "another host"))


@pytest.mark.parametrize("code", ["insufficient_user_quota", "pre_consume_token_quota_failed"])
def test_an_empty_account_is_no_wrong_key_and_no_forbidden_model(code: str) -> None:
    found = asked(403, {"code": code, "message": "用户额度不足"})
    assert found.verdict is Verdict.REFUSED
    assert "no credit left" in found.message


def test_a_limit_without_a_body_is_a_limit() -> None:
    """The limiters of a site answer 429 with nothing at all, those of a model with words, in Chinese."""
    for body in (b"", b"{}", '{"error":{"message":"请求过多"}}'.encode()):
        assert asked(429, body).verdict is Verdict.RATE_LIMITED


@pytest.mark.parametrize("code", ["invalid_api_key", "", None, 401, "401", True])
def test_the_status_comes_before_a_code_of_whatever_type(code: object) -> None:
    assert asked(401, {"code": code, "message": "m"}).verdict is Verdict.KEY_REJECTED
    assert asked(500, {"code": code, "message": "m"}).verdict is Verdict.SERVER_ERROR
