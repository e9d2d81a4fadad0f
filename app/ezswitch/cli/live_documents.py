"""JSON documents of live looks (deep checks, models, balance, diagnosis) and of findings; stable as `documents` is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ezswitch.domain.balance import Balance
from ezswitch.domain.deep import Deep, Round, Usage
from ezswitch.domain.diagnosis import Diagnosis
from ezswitch.domain.finding import Finding
from ezswitch.domain.model_notes import Better, Concern, ModelNote, ModelRow
from ezswitch.domain.verdict import Model

Document: TypeAlias = dict[str, object]


def deep(one: Deep | None) -> Document | None:
    """Return a deep check, null where none was made with this key and these addresses."""
    if one is None:
        return None
    return {
        "at": _time(one.at),
        "ok": one.ok,
        "stopped": one.stopped,
        "tokens": _tokens(one.usage),
        "rounds": [_round(each) for each in one.rounds],
    }


def models(profile: str, rows: Iterable[ModelRow], found: Iterable[Model]) -> Document:
    """Return a live catalogue with what is known of its models, each note with its date."""
    endpoints = {model.id: list(model.endpoints) for model in found}
    return {
        "profile": profile,
        "models": [
            {
                "id": row.id,
                "endpoints": endpoints.get(row.id, []),
                "formats": [surface.value for surface in row.surfaces],
                "listed": row.listed,
                "roles": list(row.roles),
                "notes": [_note(note) for note in row.notes],
            }
            for row in rows
        ],
    }


def balance(profile: str, found: Balance | None) -> Document:
    """Return what is left, null where the gateway does not say; amounts are decimal text."""
    if found is None:
        return {"profile": profile, "balance": None}
    return {
        "profile": profile,
        "balance": {
            "amount": found.amount or None,
            "unit": found.unit,
            "used": found.used or None,
            "unlimited": found.unlimited,
            "at": _time(found.at),
            "source": found.source,
        },
    }


def diagnosis(found: Diagnosis) -> Document:
    """Return a walk: its steps, the fault (null: none), what its button would do, and the better choices."""
    return {
        "agent": found.agent,
        "profile": found.profile,
        "surface": found.surface.value if found.surface else None,
        "model": found.model or None,
        "steps": [{"name": step.place.value, "ok": step.ok, "words": step.words} for step in found.steps],
        "fault": finding(found.fault) if found.fault else None,
        "action": found.act.value,
        "better": [_better(one) for one in found.better],
        "request_id": (found.check.request_id or None) if found.check else None,
    }


def concerns(found: Iterable[Concern]) -> list[Document]:
    """Return what speaks against models of a switch, with the better choices."""
    return [
        {
            "id": one.doubt.value,
            "agent": one.agent,
            "role": one.role,
            "model": one.model,
            "surface": one.surface.value,
            "message": one.message,
            "hint": one.hint,
            "better": [_better(each) for each in one.better],
        }
        for one in found
    ]


def finding(one: Finding) -> Document:
    """Return a finding; `command` is a line for a shell, `subject` the agent, profile or key it is about."""
    where = {"file": one.file, "line": one.line or None} if one.file else None
    return {
        "id": one.id,
        "severity": one.severity.value,
        "what": one.what,
        "why": one.why,
        "remedy": one.remedy,
        "command": one.command or None,
        "where": where,
        "subject": one.subject or None,
    }


def _round(one: Round) -> Document:
    return {
        "surface": one.surface.value,
        "kind": one.kind.value,
        "model": one.model,
        "ok": one.ok,
        "message": one.message,
        "hint": one.hint,
        "ms": None if one.ms is None else round(one.ms, 1),
        "status": one.status,
        "request_id": one.request_id or None,
        "streamed": one.streamed,
        "tokens": _tokens(one.usage),
    }


def _tokens(usage: Usage | None) -> Document | None:
    return {"sent": usage.sent, "received": usage.received, "cached": usage.cached} if usage else None


def _note(note: ModelNote) -> Document:
    return {
        "surface": note.surface.value,
        "feature": note.feature.value,
        "reliable": note.reliable,
        "dated": note.dated.isoformat(),
        "why": note.why,
        "source": note.source,
    }


def _better(one: Better) -> Document:
    surface = one.surface.value if one.surface else None
    return {"words": one.words, "command": one.command, "surface": surface, "role": one.role, "model": one.model}


def _time(at: object) -> str:
    return str(at).replace(" ", "T").replace("+00:00", "Z")
