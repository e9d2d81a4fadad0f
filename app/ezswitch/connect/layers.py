"""The layers of a check, from the name of the host to the models of the profile, each passed or failed."""

from __future__ import annotations

from ezswitch.connect.surfaces import Look
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.verdict import Layer, Verdict

_TRANSPORT = ("dns", "tcp", "tls", "http")
_STOPS = {
    Verdict.SERVER_ERROR: "http",
    Verdict.RATE_LIMITED: "http",
    Verdict.WRONG_URL: "api",
    Verdict.NOT_AN_API: "api",
    Verdict.KEY_REJECTED: "key",
    Verdict.REFUSED: "key",
    Verdict.BAD_CATALOGUE: "catalogue",
    Verdict.MODEL_MISSING: "models",
}
_ABOVE = ("http", "api", "key", "catalogue", "models")


def layers_of(look: Look, verdict: Verdict, *, proven: bool, surfaces: bool | None = None) -> tuple[Layer, ...]:
    """Return the layers in order up to the first that failed, times in milliseconds (0: nothing was waited for).

    A layer that was not measured, such as the lookup of an address in numbers, is left out, and so is the
    key where it was neither rejected nor proven. `surfaces` says whether all of the profile's answer, None: not known.
    """
    passed = tuple(Layer(name, True, look.timings[name]) for name in _TRANSPORT if name in look.timings)
    if look.failed is not None:
        stop = _failed_at(look.failed)
        return (*(layer for layer in passed if layer.name != stop), Layer(stop, False, 0.0))
    stop = _STOPS.get(verdict, "")
    if stop == "http":
        return (*(layer for layer in passed if layer.name != stop), Layer("http", False, look.timings.get("http", 0.0)))
    upper = _ABOVE[1 : _ABOVE.index(stop) + 1] if stop else _ABOVE[1:]
    shown = (name for name in upper if name != "key" or proven or stop == "key")
    told = (Layer("surfaces", True, 0.0),) if surfaces and not stop else ()
    return (*passed, *(Layer(name, name != stop, 0.0) for name in shown), *told)


def _failed_at(failure: WebFailure) -> str:
    fixed = {"dns": "dns", "refused": "tcp", "tls": "tls", "too_large": "catalogue"}.get(failure.kind)
    if fixed:
        return fixed
    return "http" if "tcp" in failure.timings or failure.kind == "protocol" else "tcp"
