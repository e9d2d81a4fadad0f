"""An answer, or why none came, turned into a verdict, one sentence and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ezswitch.connect.catalogue import BadCatalogue, ErrorText, Fault, is_page, read_error
from ezswitch.domain.phrase import NOTHING, Phrase, say, say_count, sentences, verbatim
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.surface import Origin, Surface
from ezswitch.domain.verdict import Verdict

_UNAUTHORIZED, _PAYMENT, _FORBIDDEN, _PROXY, _TOO_MANY, _SERVER = 401, 402, 403, 407, 429, 500
_NOWHERE = frozenset({404, 405, 410})
_NO_CREDIT = frozenset({"insufficient_user_quota", "pre_consume_token_quota_failed", "insufficient_quota"})
_KEY_WORDS = ("api key", "api_key", "apikey", "unauthorized", "invalid_api_key", "authentication", "无效的令牌")

TRY_LATER = say("Try again in a moment. If it stays, ask your provider and quote the request id.")
KEY_HINT = say(
    "Copy the key again from your provider's dashboard, without a blank or line break around it. It may also have "
    "expired, been used up or revoked, or belong to another host."
)
WITH_ERROR = say("200, with an error")
"""In the place of a status, where the status alone would say that all is well."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the sentence for people, and what to do ("" when nothing is to be done)."""

    verdict: Verdict
    message: Phrase
    hint: Phrase = NOTHING


def place(origin: Origin) -> str:
    """Return an origin as people say it: the host, with its port where it is not the usual one."""
    return str(origin).partition("://")[2]


def judge_failure(failure: WebFailure, origin: Origin) -> Judgement:
    """Return the verdict where no HTTP answer came."""
    host, why = place(origin), verbatim(failure.detail)
    if failure.at_proxy:
        words = say("{host} was not asked: {why}.", host=host, why=why)
        return Judgement(_AT_PROXY.get(failure.kind, Verdict.CONNECTION_REFUSED), words, _PROXY_HINT)
    verdict, hint = _FAILURES.get(failure.kind, _FAILURES["protocol"])
    return Judgement(verdict, _no_answer(failure.kind, host, why), hint)


def judge_error(answer: Answer, origin: Origin, key_url: str = "") -> Judgement:
    """Return the verdict of an answer that is not 2xx and no redirect. `key_url` is where keys are handed out."""
    host, error = place(origin), read_error(answer.body)
    if answer.status in _NOWHERE:
        return Judgement(
            Verdict.WRONG_URL,
            say(
                "{host} is there, but has no list of models at this address ({status}).",
                host=host,
                status=answer.status,
            ),
            say("Check the path of the base URL, above all whether it ends in /v1 as your provider's docs say."),
        )
    if answer.status == _TOO_MANY:
        hint = _when(answer.headers.get("retry-after", ""))
        return Judgement(Verdict.RATE_LIMITED, say("{host} asks for fewer requests (429).", host=host), hint)
    if answer.status >= _SERVER:
        return Judgement(
            Verdict.SERVER_ERROR,
            say("{host} has a fault of its own ({status}).", host=host, status=answer.status),
            TRY_LATER,
        )
    if answer.status == _PROXY or is_page(answer.body):
        return _page(host, answer.status)
    return _turned_down(answer.status, error, host, key_url)


def _when(wait: str) -> Phrase:
    if wait.isdecimal() and len(wait) < 6:  # noqa: PLR2004  more digits are no time that anybody waits
        return say_count(int(wait), "Try again in {n} second.", "Try again in {n} seconds.")
    return say("Try again in a minute.")


def judge_catalogue(bad: BadCatalogue, origin: Origin, key_url: str = "") -> Judgement:
    """Return the verdict of an answer with status 200 that is no list of models."""
    host = place(origin)
    if bad.fault is Fault.HTML:
        return _page(host)
    if bad.fault is Fault.NOT_JSON:
        return Judgement(
            Verdict.NOT_AN_API,
            say("{host} answers, but not as an API does.", host=host),
            say("Check the base URL in your provider's docs."),
        )
    if bad.fault is Fault.FAILURE:
        if about_the_key(bad.error):
            return rejected(host, WITH_ERROR, key_url)
        return Judgement(
            Verdict.BAD_CATALOGUE,
            say("{host} answers 200, but reports a failure instead of its models.", host=host),
            TRY_LATER,
        )
    if bad.fault is Fault.BROKEN_JSON:
        message = say("{host} answers, but its answer is not valid JSON.", host=host)
    else:
        message = say("{host} answers, but its answer is not a list of models.", host=host)
    hint = say("Check the base URL. If it is right, your provider must mend its list; agents may work all the same.")
    return Judgement(Verdict.BAD_CATALOGUE, message, hint)


def judge_redirect(origin: Origin, new: Origin | None, corrected: str) -> Judgement:
    """Return the verdict of a redirect that was not followed because it leads to another host, or nowhere."""
    host = place(origin)
    if new is None:
        return Judgement(
            Verdict.WRONG_URL,
            say("{host} sends requests on, without saying where to.", host=host),
            say("Check the base URL."),
        )
    return Judgement(
        Verdict.WRONG_URL,
        say("{host} sends requests on to {other}. Your key was not sent there.", host=host, other=new),
        say("If that is your provider too, use {url} as the base URL.", url=corrected)
        if corrected
        else say("Check the base URL."),
    )


def misdirected(corrected: str) -> Judgement:
    """Return "wrong URL", naming the address of the same host where a list was found."""
    message = say("This base URL has no list of models; {url} has one.", url=corrected)
    return Judgement(Verdict.WRONG_URL, message, say("Use {url} as the base URL.", url=corrected))


def not_there(host: str, surface: Surface) -> Judgement:
    """Return the verdict on an address of the profile at which neither a list nor requests are answered."""
    return Judgement(
        Verdict.WRONG_URL,
        say("{host} is there, but nothing answers at its {format} address.", host=host, format=surface.label),
        say("Check the path of that base URL in your provider's docs, or take the address out of the profile."),
    )


def anthropic_with_version(base_url: str, corrected: str) -> Judgement:
    """Return the verdict on an Anthropic base URL that ends in /v1 and lists nothing."""
    return Judgement(
        Verdict.WRONG_URL,
        say("{url} ends in /v1, and agents add /v1/messages to it themselves.", url=base_url),
        say("Use {url} as the base URL.", url=corrected),
    )


def _turned_down(status: int, error: ErrorText, host: str, key_url: str) -> Judgement:
    if status == _UNAUTHORIZED or (status not in (_PAYMENT, _FORBIDDEN) and about_the_key(error)):
        return rejected(host, status, key_url)
    if status == _PAYMENT or no_credit(error):
        return Judgement(
            Verdict.REFUSED,
            say("{host} knows the key, but the account has no credit left ({status}).", host=host, status=status),
            say("Top up the account."),
        )
    if status == _FORBIDDEN:
        return Judgement(
            Verdict.REFUSED,
            say("{host} does not let this key list its models (403).", host=host),
            say(
                "The key may be limited to some models or to other networks, or the account is blocked. "
                "Look at the key in your provider's dashboard."
            ),
        )
    hint = say("Its own words stand under the details. Quote them and the request id to your provider.")
    return Judgement(
        Verdict.REFUSED, say("{host} does not accept the request ({status}).", host=host, status=status), hint
    )


def rejected(host: str, status: int | Phrase, key_url: str = "") -> Judgement:
    """Return the verdict of a key that a host does not accept; `key_url` is where keys are handed out."""
    hint = sentences(KEY_HINT, say("Keys: {url}", url=key_url)) if key_url else KEY_HINT
    return Judgement(
        Verdict.KEY_REJECTED, say("{host} does not accept the key ({status}).", host=host, status=status), hint
    )


def _page(host: str, status: int | None = None) -> Judgement:
    return Judgement(
        Verdict.NOT_AN_API,
        say("{host} answers with a web page, not as an API.", host=host)
        if status is None
        else say("{host} answers with a web page ({status}), not as an API.", host=host, status=status),
        say(
            "Check the base URL. On a guest or company network, a sign-in page may be in the way: open a browser first."
        ),
    )


def no_credit(error: ErrorText) -> bool:
    """Tell whether an error says that the account is empty."""
    return error.code in _NO_CREDIT


def about_the_key(error: ErrorText) -> bool:
    """Tell whether an error is about the key, by its code, type and words."""
    if error.code == str(_UNAUTHORIZED):
        return True
    said = f"{error.code} {error.kind} {error.message}".lower()
    return any(word in said for word in _KEY_WORDS)


_PROXY_HINT = say(
    "Look at the proxy: in the settings under Checks, or in HTTPS_PROXY, HTTP_PROXY and ALL_PROXY and the system's own "
    "settings. NO_PROXY names hosts that need none."
)
_AT_PROXY = {"dns": Verdict.DNS_FAILURE, "tls": Verdict.TLS_FAILURE, "timeout": Verdict.TIMEOUT}
_FAILURES: Mapping[str, tuple[Verdict, Phrase]] = {
    "stopped": (Verdict.TIMEOUT, NOTHING),
    "dns": (Verdict.DNS_FAILURE, say("Check the spelling of the host, and whether this computer is online.")),
    "refused": (
        Verdict.CONNECTION_REFUSED,
        say("Check host and port. A gateway on this machine may not be running."),
    ),
    "tls": (
        Verdict.TLS_FAILURE,
        say("Check the address, and whether a company proxy or an antivirus program reads encrypted traffic."),
    ),
    "timeout": (
        Verdict.TIMEOUT,
        say("Try again. ezrouter and others slow down under load instead of refusing; a firewall may also be silent."),
    ),
    "too_large": (Verdict.BAD_CATALOGUE, say("Check the base URL.")),
    "protocol": (Verdict.SERVER_ERROR, TRY_LATER),
}


def _no_answer(kind: str, host: str, why: Phrase) -> Phrase:
    said = {
        "stopped": say("{host} was not waited for: {why}.", host=host, why=why),
        "dns": say("{host} cannot be found: {why}.", host=host, why=why),
        "refused": say("{host} cannot be connected to: {why}.", host=host, why=why),
        "tls": say("{host} cannot be trusted, so nothing was sent: {why}.", host=host, why=why),
        "timeout": say("{host} is too slow or does not answer: {why}.", host=host, why=why),
        "too_large": say("{host} answers, but not with a usable list: {why}.", host=host, why=why),
    }
    return said.get(kind) or say("{host} gives no proper HTTP answer: {why}.", host=host, why=why)
