"""What the program says of every verdict, said by the program's own functions: so pictures read as it does."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Mapping

from ezswitch.connect.catalogue import BadCatalogue, Fault
from ezswitch.connect.verdicts import Judgement, judge_catalogue, judge_error, judge_failure
from ezswitch.domain.phrase import say, say_count, verbatim
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.surface import origin_of
from ezswitch.domain.verdict import Verdict
from ezswitch.system.web_failures import failure_of

ID = "20261120104200abcdEXAMPLE"
STATUS: Mapping[Verdict, int] = {
    Verdict.KEY_REJECTED: 401,
    Verdict.REFUSED: 403,
    Verdict.WRONG_URL: 404,
    Verdict.RATE_LIMITED: 429,
    Verdict.SERVER_ERROR: 502,
}
"""What a gateway answers with; 200 where nothing stands here."""
REFUSAL = json.dumps(
    {"error": {"message": f"无效的令牌 (request id: {ID})", "type": "new_api_error", "code": "invalid_api_key"}}
)
_FAULTS = {Verdict.NOT_AN_API: Fault.HTML, Verdict.BAD_CATALOGUE: Fault.NO_LIST}
_SECONDS, _MODELS = 15.0, 6
_EXPIRED = 10


def failure(verdict: Verdict) -> WebFailure | None:
    """Return what the web raises where no answer comes at all."""
    expired = ssl.SSLCertVerificationError()
    expired.verify_code = _EXPIRED
    causes: Mapping[Verdict, Exception] = {
        Verdict.DNS_FAILURE: socket.gaierror(),
        Verdict.CONNECTION_REFUSED: ConnectionRefusedError(),
        Verdict.TIMEOUT: TimeoutError(),
        Verdict.TLS_FAILURE: expired,
    }
    return failure_of(causes[verdict], {}, _SECONDS) if verdict in causes else None


def judgement(verdict: Verdict, host: str) -> Judgement:
    """Return verdict, sentence and what to do, as a check of a profile at this host gives them."""
    origin, failed = origin_of(f"https://{host}"), failure(verdict)
    if failed is not None:
        return judge_failure(failed, origin)
    if verdict in STATUS:
        return judge_error(Answer(STATUS[verdict], {}, REFUSAL.encode(), 0), origin)
    if verdict in _FAULTS:
        return judge_catalogue(BadCatalogue(_FAULTS[verdict]), origin)
    return _listed(verdict, host)


def _listed(verdict: Verdict, host: str) -> Judgement:
    """Return what is said without a fault of the gateway's: the same words as in `connect/probe` and the keychain."""
    if verdict is Verdict.NO_KEY:
        name = verdict.value.replace("_", "-")  # as picture_checks calls it
        why = say("There is no key {key}.", key=name)
        return Judgement(verdict, why, say("Store it: {command}.", command=verbatim(f"ezswitch keys set {name}")))
    if verdict is Verdict.LOCKED:
        return Judgement(verdict, say("The keychain is locked."), say("Unlock it, then try again."))
    if verdict is Verdict.MODEL_MISSING:
        what = say("{host} accepts the key, but has no {models}.", host=host, models=verbatim("glm-4"))
        few, many = "Pick another model; {n} model on offer.", "Pick another model; {n} models on offer."
        return Judgement(verdict, what, say_count(_MODELS, few, many))
    if verdict is Verdict.OK:
        one, many = "{host} accepts the key and offers {n} model.", "{host} accepts the key and offers {n} models."
        return Judgement(verdict, say_count(_MODELS, one, many, host=host))
    what = say(
        "{host} answers with {n} models, but gives its list to anyone: the key is not proven.", host=host, n=_MODELS
    )
    return Judgement(verdict, what, say("A deep check, or the first request of an agent, will tell."))
