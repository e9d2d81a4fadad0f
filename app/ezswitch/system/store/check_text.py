"""Checks and balances as JSON text and back; what another version wrote in another shape is nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ezswitch.domain.balance import Balance
from ezswitch.domain.deep import Deep, Kind, Round, Usage
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Layer, ListProof, Model, Verdict


def check_to_json(check: Check) -> str:
    """Return a check as text."""
    return json.dumps(asdict(check), default=datetime.isoformat)


def check_from_json(body: str) -> Check | None:
    """Return the check that `check_to_json` wrote, None for anything else."""
    try:
        value = json.loads(body)
        return Check(
            **{
                **value,
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


def _deep(value: dict[str, Any]) -> Deep:
    rounds = tuple(_round(one) for one in value["rounds"])
    return Deep(datetime.fromisoformat(value["at"]), rounds, value["stopped"], value["revision"])


def _round(value: dict[str, Any]) -> Round:
    usage = Usage(**value["usage"]) if value["usage"] else None
    return Round(**{**value, "surface": Surface(value["surface"]), "kind": Kind(value["kind"]), "usage": usage})


def _list_proof(value: dict[str, Any]) -> ListProof:
    return ListProof(value["url"], value["guarded"], datetime.fromisoformat(value["at"]))
