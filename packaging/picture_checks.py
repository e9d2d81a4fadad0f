"""What pictures of checks are taken of: a profile of every verdict, a slow one, models that cannot call tools."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ezswitch.domain.balance import Balance
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.ports import Answer
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Check, Layer, Model, Verdict
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from picture_verdicts import ID, REFUSAL, STATUS, failure, judgement
from picture_world import BOTH, KEY, MODELS, keychain_of

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


def check_of(profile: str, host: str, verdict: Verdict) -> Check:
    """Return a check as it looks with this verdict."""
    told = judgement(verdict, host)
    stop = _STOPS.get(verdict, "")
    silent = verdict in (Verdict.NO_KEY, Verdict.LOCKED)
    names = () if silent else _ORDER[: _ORDER.index(stop) + 1] if stop else _ORDER
    shown = [name for name in names if name != "key" or verdict is not Verdict.REACHABLE_KEY_UNPROVEN]
    answered = not silent and stop not in ("dns", "tcp", "tls")
    return Check(
        profile=profile,
        verdict=verdict,
        message=told.message,
        hint=told.hint,
        at=datetime.now(UTC) - timedelta(seconds=130),
        ms=182.0 if answered else None,
        models=_LISTED if verdict in (Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN, Verdict.MODEL_MISSING) else (),
        status=STATUS.get(verdict, 200) if answered else None,
        request_id=ID if answered else "",
        layers=tuple(Layer(name, name != stop, _TIMES.get(name, 0.0)) for name in shown),
        surface=Surface.OPENAI,
        raw=REFUSAL if STATUS.get(verdict) else "",
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
        if (failed := failure(self.verdict)) is not None:
            raise failed
        timings = dict(_TIMES)
        headers = {"x-oneapi-request-id": ID, "content-type": "application/json"}
        status = STATUS.get(self.verdict, 200)
        rows = [{"id": one.id, "supported_endpoint_types": list(one.endpoints)} for one in _LISTED]
        body = json.dumps({"object": "list", "data": rows}) if status == 200 else REFUSAL  # noqa: PLR2004
        return Answer(status, headers, body.encode(), 182.0, timings, url)
