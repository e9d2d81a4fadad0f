"""A check after its deep check: what the real requests prove, and what they refute."""

from __future__ import annotations

from dataclasses import replace

from ezswitch.domain.deep import Deep, Kind
from ezswitch.domain.phrase import NOTHING, say, sentences
from ezswitch.domain.verdict import Check, Layer, Verdict


def deepened(check: Check, deep: Deep, verdicts: tuple[Verdict, ...]) -> Check:
    """Return the check with its deep check, and the verdict that both together give.

    `verdicts` belong to the rounds, in order. A model that answered proves the key, whatever the list says; one that
    did not is what agents will meet. A tool call that fails is told, and takes nothing from that.
    """
    pairs = list(zip(deep.rounds, verdicts, strict=True))
    answers = [(one, verdict) for one, verdict in pairs if one.kind is Kind.ANSWER]
    failed = next(((one, verdict) for one, verdict in answers if verdict is not Verdict.OK), None)
    tools = [one for one in deep.rounds if one.kind is Kind.TOOL_CALL and not one.ok]
    if failed is not None:
        one, verdict = failed
        return replace(
            check,
            verdict=verdict,
            message=one.message,
            hint=one.hint,
            proven=deep.served,
            status=one.status,
            request_id=one.request_id,
            surface=one.surface,
            raw=one.raw,
            layers=_layers(check, ok=False, ms=one.ms),
            deep=deep,
        )
    if not answers:
        return replace(check, deep=deep)
    said = dict.fromkeys(one.message for one, _ in answers)
    accepted = say("The key is accepted: {answers}", answers=sentences(*said))
    absent = say("Its list says otherwise.") if check.verdict is Verdict.MODEL_MISSING else NOTHING
    return replace(
        check,
        verdict=Verdict.OK,
        message=sentences(accepted, absent),
        hint=sentences(*(said for one in tools for said in (one.message, one.hint))),
        proven=True,
        layers=_layers(check, ok=True, ms=answers[-1][0].ms),
        deep=deep,
    )


def _layers(check: Check, *, ok: bool, ms: float | None) -> tuple[Layer, ...]:
    passed = tuple(layer for layer in check.layers if layer.ok and layer.name != "surfaces")
    return (*passed, Layer("surfaces", ok, ms or 0.0))
