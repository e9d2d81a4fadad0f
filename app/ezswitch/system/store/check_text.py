"""Checks and balances as JSON text and back; what another version wrote in another shape is nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ezswitch.domain.balance import Balance
from ezswitch.domain.deep import Deep, Kind, Round, Usage
from ezswitch.domain.phrase import Phrase, packed, unpacked
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Layer, ListProof, Model, Verdict

_WORDS = ("message", "hint")
"""The fields of a check and of a deep check's rounds that people read: kept as phrases, for any language."""


def check_to_json(check: Check) -> str:
    """Return a check as text."""
    return json.dumps(asdict(check, dict_factory=_with_packed_words), default=datetime.isoformat)


def check_from_json(body: str) -> Check | None:
    """Return the check that `check_to_json` wrote, also one of an earlier version; None for anything else."""
    try:
        value = json.loads(body)
        return Check(
            **{
                **value,
                **_words(value),
                "verdict": Verdict(value["verdict"]),
                "at": datetime.fromisoformat(value["at"]),
                "models": tuple(model_from_json(model) for model in value["models"]),
                "layers": tuple(Layer(**layer) for layer in value["layers"]),
                "surface": Surface(value["surface"]) if value["surface"] else None,
                "answers": None if (said := value.get("answers")) is None else tuple(Surface(one) for one in said),
                "lists": tuple(_list_proof(one) for one in value.get("lists", ())),
                "deep": _deep(value["deep"]) if value.get("deep") else None,
            }
        )
    except (KeyError, TypeError, ValueError, RecursionError):
        return None


def balance_to_json(balance: Balance) -> str:
    """Return a balance as text."""
    return json.dumps(asdict(balance), default=datetime.isoformat)


def balance_from_json(body: str) -> Balance | None:
    """Return the balance that `balance_to_json` wrote, None for anything else."""
    try:
        value = json.loads(body)
        return Balance(**{**value, "at": datetime.fromisoformat(value["at"])})
    except (KeyError, TypeError, ValueError, RecursionError):
        return None


def model_from_json(value: dict[str, Any]) -> Model:
    """Return a model of a stored catalogue."""
    return Model(value["id"], tuple(value["endpoints"]))


def _with_packed_words(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: packed(value) if name in _WORDS else value for name, value in fields}


def _words(value: dict[str, Any]) -> dict[str, Phrase]:
    return {name: unpacked(value[name]) for name in _WORDS}


def _deep(value: dict[str, Any]) -> Deep:
    rounds = tuple(_round(one) for one in value["rounds"])
    return Deep(datetime.fromisoformat(value["at"]), rounds, value["stopped"], value["revision"])


def _round(value: dict[str, Any]) -> Round:
    usage = Usage(**value["usage"]) if value["usage"] else None
    parts = {"surface": Surface(value["surface"]), "kind": Kind(value["kind"]), "usage": usage}
    return Round(**{**value, **_words(value), **parts})


def _list_proof(value: dict[str, Any]) -> ListProof:
    return ListProof(value["url"], value["guarded"], datetime.fromisoformat(value["at"]))
