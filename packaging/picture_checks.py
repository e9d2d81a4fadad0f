"""What pictures of checks are taken of: a profile of every verdict, a slow one, models that cannot call tools."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ezswitch.domain.balance import Balance
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import Phrase, verbatim
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Check, Layer, Model, Verdict
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from picture_world import BOTH, KEY, MODELS, keychain_of

ID = "20261120104200abcdEXAMPLE"
_EVERY = ("openai", "anthropic")
_LISTED = tuple(Model(name, _EVERY if name.startswith("claude") else ("openai",)) for name in MODELS)
_TIMES = {"dns": 12.0, "tcp": 31.0, "tls": 58.0, "http": 81.0}
_STOPS = {
    Verdict.DNS_FAILURE: "dns",
    Verdict.CONNECTION_REFUSED: "tcp",
    Verdict.TIMEOUT: "tcp",
    Verdict.TLS_FAILURE: "tls",
    Verdict.SERVER_ERROR: "http",
    Verdict.RATE_LIMITED: "http",
    Verdict.NOT_AN_API: "api",
    Verdict.WRONG_URL: "api",
    Verdict.KEY_REJECTED: "key",
    Verdict.REFUSED: "key",
    Verdict.BAD_CATALOGUE: "catalogue",
    Verdict.MODEL_MISSING: "models",
}
_ORDER = ("dns", "tcp", "tls", "http", "api", "key", "catalogue", "models")
_STATUS = {
    Verdict.KEY_REJECTED: 401,
    Verdict.REFUSED: 403,
    Verdict.WRONG_URL: 404,
    Verdict.RATE_LIMITED: 429,
    Verdict.SERVER_ERROR: 502,
}
_TOLD = {
    Verdict.OK: ("accepts the key and offers 6 models.", ""),
    Verdict.REACHABLE_KEY_UNPROVEN: (
        "answers with 6 models, but gives its list to anyone: the key is not proven.",
        "The first request of an agent will tell.",
    ),
    Verdict.KEY_REJECTED: (
        "does not accept the key (401).",
        "Copy the key again from your provider's dashboard, without a blank around it. It may also have expired.",
    ),
    Verdict.REFUSED: (
        "does not let this key list its models (403).",
        "The key may be limited to some models or to other networks, or the account is blocked.",
    ),
    Verdict.MODEL_MISSING: ("accepts the key, but has no glm-4.", "Pick another model; 6 models on offer."),
    Verdict.RATE_LIMITED: ("asks for fewer requests (429).", "Try again in a minute."),
    Verdict.SERVER_ERROR: ("has a fault of its own (502).", "Try again in a moment."),
    Verdict.WRONG_URL: ("is there, but has no list of models at this address (404).", "Check the path."),
    Verdict.NOT_AN_API: ("answers with a web page, not as an API.", "Check the base URL."),
    Verdict.BAD_CATALOGUE: ("answers, but its answer is not a list of models.", "Check the base URL."),
    Verdict.TIMEOUT: ("is too slow or does not answer: no answer within 15 s.", "Try again."),
    Verdict.DNS_FAILURE: ("cannot be found: Name or service not known.", "Check the spelling of the host."),
    Verdict.CONNECTION_REFUSED: ("cannot be connected to: Connection refused.", "Check host and port."),
    Verdict.TLS_FAILURE: (
        "cannot be trusted, so nothing was sent: the certificate expired on 2026-11-01.",
        "Check the address, and whether a company proxy reads encrypted traffic.",
    ),
    Verdict.NO_KEY: ("is not asked: there is no key.", "Store it."),
    Verdict.LOCKED: ("is not asked: the keychain is locked.", "Unlock it."),
}


def check_of(profile: str, host: str, verdict: Verdict) -> Check:
    """Return a check as it looks with this verdict."""
    message, hint = _TOLD[verdict]
    stop = _STOPS.get(verdict, "")
    silent = verdict in (Verdict.NO_KEY, Verdict.LOCKED)
    names = () if silent else _ORDER[: _ORDER.index(stop) + 1] if stop else _ORDER
    shown = [name for name in names if name != "key" or verdict is not Verdict.REACHABLE_KEY_UNPROVEN]
    answered = not silent and stop not in ("dns", "tcp", "tls")
    raw = json.dumps({"error": {"message": f"无效的令牌 (request id: {ID})", "type": "new_api_error"}})
    return Check(
        profile=profile,
        verdict=verdict,
        message=Phrase(f"{{host}} {message}", host=host),
        hint=Phrase(hint),
        at=datetime.now(UTC) - timedelta(seconds=130),
        ms=182.0 if answered else None,
        models=_LISTED if verdict in (Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN, Verdict.MODEL_MISSING) else (),
        status=_STATUS.get(verdict, 200) if answered else None,
        request_id=ID if answered else "",
        layers=tuple(Layer(name, name != stop, _TIMES.get(name, 0.0)) for name in shown),
        surface=Surface.OPENAI,
        raw=raw if _STATUS.get(verdict) else "",
        corrected_url=f"https://{host}/v1" if verdict is Verdict.WRONG_URL else "",
        proven=verdict in (Verdict.OK, Verdict.MODEL_MISSING),
    )


def profile_of(verdict: Verdict) -> str:
    """Return the id of the profile that has a verdict."""
    return verdict.value.replace("_", "-")


def with_verdicts(ports: Ports) -> Ports:
    """Put a profile of every verdict into the window, and nothing else; the first of them is in use."""
    for old in shelf_of(ports).all():
        if old.id != "ezrouter":
            shelf_of(ports).delete(old.id)
    for verdict in Verdict:
        _store(ports, profile_of(verdict), verdict.value.replace("_", " ").capitalize(), verdict)
    keychain_of(ports).records.pop(profile_of(Verdict.NO_KEY))
    return ports


def in_trouble(verdict: Verdict) -> Callable[[Ports], Ports]:
    """Return what puts both agents on a profile with this verdict, and makes the gateway answer so."""

    def put(ports: Ports) -> Ports:
        with_verdicts(ports)
        switch.use(ports, profile_of(verdict), BOTH)
        _remember(ports, profile_of(verdict), verdict)
        return replace(ports, web=_Web(verdict))

    return put


def well(ports: Ports) -> Ports:
    """Make every gateway answer."""
    return replace(ports, web=_Web(Verdict.OK))


def slow(ports: Ports) -> Ports:
    """Make the profile in use slower than it usually is, and keep what is left on its account."""
    seen = check_of("ezrouter", "www.ezrouter.dev", Verdict.OK)
    for number, ms in enumerate((180, 190, 170, 185, 178, 182, 195, 565)):
        ports.checks.save(replace(seen, ms=float(ms), at=seen.at + timedelta(seconds=number)))
    ports.checks.save_balance(
        Balance("ezrouter", seen.at - timedelta(hours=2), "12.34", "USD", "/api/usage/token/", "7.66")
    )
    return replace(ports, web=_Web(Verdict.OK))


def without_tools(ports: Ports) -> Ports:
    """Give the profile in use a model that cannot call tools where OpenCode asks for it."""
    kept = shelf_of(ports).get("ezrouter")
    only = {Surface.OPENAI: kept.base_url[Surface.OPENAI], Surface.ANTHROPIC: kept.base_url[Surface.ANTHROPIC]}
    options = {"opencode": AgentOptions(surface=Surface.OPENAI)}
    changed = replace(kept, base_url=only, models={"main": "claude-sonnet-4-6", "small": MODELS[2]}, agents=options)
    shelf_of(ports).save(changed)
    ports.checks.save(check_of("ezrouter", "www.ezrouter.dev", Verdict.OK))
    switch.use(ports, "ezrouter", BOTH)
    return replace(ports, web=_Web(Verdict.OK))


def _store(ports: Ports, name: str, title: str, verdict: Verdict) -> None:
    host = f"api.{name}.example"
    base = {Surface.OPENAI: f"https://{host}/v1", Surface.ANTHROPIC: f"https://{host}/anthropic"}
    shelf_of(ports).save(Profile(name, title, name, base, {"main": "claude-opus-4-7", "small": MODELS[2]}))
    origins = frozenset(origin_of(url) for url in base.values())
    keychain_of(ports).records[name] = KeyRecord(Secret(KEY), origins=origins)
    _remember(ports, name, verdict)


def _remember(ports: Ports, name: str, verdict: Verdict) -> None:
    seen = check_of(name, f"api.{name}.example", verdict)
    for minutes in range(60, 0, -5):
        before = replace(seen, at=seen.at - timedelta(minutes=minutes))
        ports.checks.save(replace(before, ms=before.ms and before.ms * (1 + minutes % 15 / 30)))
    ports.checks.save(seen)


@dataclass(frozen=True)
class _Web:
    """Every gateway answers alike: with its list, or as the verdict says."""

    verdict: Verdict

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:  # noqa: ARG002 - the port's own
        """Answer."""
        return self._answer(url)

    def post(
        self,
        url: str,
        headers: Mapping[str, str],  # noqa: ARG002 - the port's own
        body: bytes,  # noqa: ARG002
        *,
        timeout: float,  # noqa: ARG002
        stopping: Stopping | None = None,  # noqa: ARG002
    ) -> Answer:
        """Answer likewise."""
        return self._answer(url)

    def close(self) -> None:
        """Nothing is under way."""

    def _answer(self, url: str) -> Answer:
        kinds = {"dns": "dns", "tcp": "refused", "tls": "tls"}
        stop = _STOPS.get(self.verdict, "")
        if stop in kinds:
            why = "Connection refused" if stop == "tcp" else "Name or service not known"
            raise WebFailure(kinds[stop], verbatim(why))
        timings = dict(_TIMES)
        headers = {"x-oneapi-request-id": ID, "content-type": "application/json"}
        status = _STATUS.get(self.verdict, 200)
        rows = [{"id": one.id, "supported_endpoint_types": list(one.endpoints)} for one in _LISTED]
        said = {"message": f"无效的令牌 (request id: {ID})", "type": "new_api_error", "code": "invalid_api_key"}
        body = json.dumps({"object": "list", "data": rows} if status == 200 else {"error": said})  # noqa: PLR2004
        return Answer(status, headers, body.encode(), 182.0, timings, url)
