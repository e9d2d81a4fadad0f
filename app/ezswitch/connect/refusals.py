"""What a refused request to a model means: the key, the account, the model, or the gateway."""

from __future__ import annotations

from ezswitch.connect.catalogue import ErrorText, is_page, read_error
from ezswitch.connect.verdicts import (
    TRY_LATER,
    WITH_ERROR,
    Judgement,
    about_the_key,
    judge_error,
    no_credit,
    place,
    rejected,
)
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.ports import Answer
from ezswitch.domain.surface import Origin
from ezswitch.domain.verdict import Verdict

_UNAUTHORIZED, _PAYMENT, _FORBIDDEN, _TOO_MANY, _PROXY, _SERVER = 401, 402, 403, 429, 407, 500
_NOWHERE = frozenset({404, 405, 410, 501})
_NO_MODEL = frozenset({"model_not_found", "access_denied", "model_not_available", "invalid_model"})
_NOT_THERE = ("not found", "does not exist", "cannot use", "not supported", "无权")
_ALLOWED = say(
    "The key may be limited to some models, or the model is gone: look at the list again and pick another. "
    "It may also be limited to other networks."
)


def judge_refusal(answer: Answer, origin: Origin, model: str) -> Judgement:
    """Return the verdict on a request for this model that was answered with anything but 2xx."""
    host, error, status = place(origin), read_error(answer.body), answer.status
    if status in (_PROXY, _TOO_MANY) or (is_page(answer.body) and status not in _NOWHERE):
        return judge_error(answer, origin)
    if about_the_model(error, model) and status != _UNAUTHORIZED:
        return _no_model(host, model, status)
    if status in _NOWHERE:
        message = say(
            "{host} is there, but does not answer requests at this address ({status}).", host=host, status=status
        )
        return Judgement(
            Verdict.WRONG_URL, message, say("Check the base URL of this API format in your provider's docs.")
        )
    if status >= _SERVER:
        return judge_error(answer, origin)
    return said_in_reply(error, origin, model, status)


def said_in_reply(error: ErrorText, origin: Origin, model: str, status: int = 200) -> Judgement:
    """Return the verdict on a failure that a gateway tells in its answer, whatever its status."""
    host, code = place(origin), status if status != 200 else WITH_ERROR  # noqa: PLR2004
    if no_credit(error) or status == _PAYMENT:
        message = say("{host} knows the key, but the account has no credit left ({status}).", host=host, status=code)
        return Judgement(Verdict.REFUSED, message, say("Top up the account."))
    if status == _FORBIDDEN or about_the_model(error, model):
        return _no_model(host, model, code)
    if status == _UNAUTHORIZED or about_the_key(error):
        return rejected(host, code)
    if status == 200:  # noqa: PLR2004
        message = say("{host} answers 200, but reports a failure instead of {model}'s answer.", host=host, model=model)
        return Judgement(Verdict.SERVER_ERROR, message, TRY_LATER)
    hint = say("Its own words stand under the details. Quote them and the request id to your provider.")
    return Judgement(
        Verdict.REFUSED,
        say("{host} does not accept a request for {model} ({status}).", host=host, model=model, status=code),
        hint,
    )


def no_reply(answer: Answer, origin: Origin) -> Judgement:
    """Return the verdict on an answer with status 200 in which no model speaks."""
    host = place(origin)
    if is_page(answer.body):
        message = say("{host} answers with a web page, not as an API.", host=host)
        return Judgement(Verdict.NOT_AN_API, message, say("Check the base URL; a sign-in page may be in the way."))
    message = say("{host} answers, but not in this API format.", host=host)
    return Judgement(Verdict.NOT_AN_API, message, say("Check the base URL of this API format in your provider's docs."))


def about_the_model(error: ErrorText, model: str) -> bool:
    """Tell whether an error is about the model: it cannot be used with this key, or it is not there."""
    if error.code.lower() in _NO_MODEL or error.kind.lower() in _NO_MODEL:
        return True
    said = error.message.lower()
    named = bool(model) and model.lower() in said
    return named and any(word in said for word in _NOT_THERE)


def _no_model(host: str, model: str, status: int | Phrase) -> Judgement:
    message = say(
        "{host} does not let this key use {model}, or the model is gone ({status}).",
        host=host,
        model=model,
        status=status,
    )
    return Judgement(Verdict.REFUSED, message, _ALLOWED)
