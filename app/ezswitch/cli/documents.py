"""The JSON documents of design.md section 5, from values: fields may be added, none changes its meaning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from typing import TYPE_CHECKING, TypeAlias

from ezswitch.agents.agent import Foreign
from ezswitch.cli import live_documents
from ezswitch.domain.errors import CannotRead, ConsentNeeded, EzswitchError
from ezswitch.domain.finding import Finding
from ezswitch.domain.plan import Outcome, SwitchRecord
from ezswitch.domain.profile import Preset
from ezswitch.domain.verdict import Check
from ezswitch.usecases.own_agents import Validated
from ezswitch.usecases.values import AgentRow, KeyRow, Look, Preview, ProfileRow

if TYPE_CHECKING:  # one command alone has each of them
    from ezswitch.usecases.drift import Drift
    from ezswitch.usecases.removing import Removed

Document: TypeAlias = dict[str, object]


def agents(look: Look) -> Document:
    """Return every agent as it stands."""
    health = _health(look)
    found = [{**_status(row, health), **_details(row)} for row in look.agents]
    return {"agents": found, **_problem(look)}


def status(look: Look) -> Document:
    """Return the installed agents only, with the fields that the one-line view shows."""
    health = _health(look)
    return {"agents": [_status(row, health) for row in look.agents if row.installed], **_problem(look)}


def validated(found: Validated) -> Document:
    """Return a user's own agent as its definition declares it, and what it does not keep to."""
    agent = found.agent
    owned = [{"path": list(one.path), "part": one.part, "secret": one.secret} for one in agent.owned]
    facts = {"id": agent.id, "name": agent.name, "files": list(found.files), "key_delivery": agent.key_delivery.value}
    return {"agents": [{**facts, "settings": owned}], "faults": list(found.faults)}


def profiles(rows: Iterable[ProfileRow]) -> Document:
    """Return profiles with the state of their keys; `present` is null where a locked keychain does not say."""
    return {"profiles": [_profile(row) for row in rows]}


def presets(found: Iterable[Preset]) -> Document:
    """Return what can be added by name."""
    return {
        "presets": [
            {
                "id": preset.id,
                "name": preset.name,
                "website": preset.website,
                "base_url": {surface.value: url for surface, url in preset.base_url.items()},
                "models": dict(preset.models),
                "key_url": preset.key_url,
                "note": preset.note,
            }
            for preset in found
        ]
    }


def outcome(result: Outcome) -> Document:
    """Return what an action did: switches, skipped, failed."""
    return {
        "switches": [
            {
                "agent": done.agent,
                "profile": done.profile,
                "files": [{"path": file.path, "changed": file.changed} for file in done.files],
                "takes_effect": done.takes_effect,
                "warnings": list(done.warnings),
                "concerns": live_documents.concerns(done.concerns),
            }
            for done in result.switches
        ],
        "skipped": [{"agent": one.agent, "reason": one.reason} for one in result.skipped],
        "failed": [{"agent": agent, "error": error} for agent, error in result.failed],
    }


def preview(shown: Preview) -> Document:
    """Return what `use` would do, in the shape of its outcome, with the masked diffs beside it."""
    steps = shown.plan.steps
    return {
        "dry_run": True,
        "switches": [
            {
                "agent": change.agent,
                "profile": change.profile,
                "files": [
                    {"path": str(step.before.path), "changed": step.changes}
                    for step in steps
                    if step.agent == change.agent
                ],
                "takes_effect": change.takes_effect,
                "warnings": list(change.warnings),
                "concerns": live_documents.concerns(one for one in shown.concerns if one.agent == change.agent),
            }
            for change in shown.plan.changes
        ],
        "skipped": [{"agent": one.agent, "reason": one.reason} for one in shown.skipped],
        "failed": [{"agent": agent, "error": error} for agent, error in shown.failed],
        "diffs": [{"path": file.path, "diff": file.diff} for file in shown.files],
        "programs": [{"agent": step.agent, "does": step.line} for step in shown.plan.programs],
    }


def checks(found: Iterable[Check]) -> Document:
    """Return verdicts with the layers that were looked at."""
    return {"checks": [check(one) for one in found]}


def check(one: Check) -> Document:
    """Return one verdict."""
    return {
        "profile": one.profile,
        "verdict": one.verdict.value,
        "message": one.message,
        "hint": one.hint,
        "ms": _ms(one.ms),
        "models": len(one.models),
        "status": one.status,
        "request_id": one.request_id or None,
        "layers": [{"name": layer.name, "ok": layer.ok, "ms": _ms(layer.ms)} for layer in one.layers],
        "surface": one.surface.value if one.surface else None,
        "corrected_url": one.corrected_url or None,
        "proven": one.proven,
        "deep": live_documents.deep(one.deep),
    }


def keys(rows: Iterable[KeyRow]) -> Document:
    """Return keys by name; `origins` is null where reading them would need a prompt."""
    return {
        "keys": [
            {
                "name": row.name,
                "state": row.state.state,
                "place": row.state.place,
                "profiles": list(row.profiles),
                "agents": list(row.agents),
                "origins": None if row.origins is None else list(row.origins),
                "revision": row.revision,
            }
            for row in rows
        ]
    }


def history(records: Iterable[SwitchRecord]) -> Document:
    """Return one entry per agent and action, newest first; those of one action share its id."""
    return {
        "switches": [
            {
                "id": record.id,
                "time": record.time.astimezone(UTC).isoformat().replace("+00:00", "Z"),
                "kind": record.kind.value,
                "agent": change.agent,
                "profile": change.profile,
                "files": [file.path for file in record.files if file.agent == change.agent],
                "taken_back_by": record.taken_back_by or None,
            }
            for record in records
            for change in record.changes
        ]
    }


def error(one: EzswitchError) -> Document:
    """Return an error; `consent` is there where `--accept` with its name would go on."""
    said: Document = {"id": one.id, "title": one.title, "message": one.message, "hint": one.hint, "path": one.path}
    if isinstance(one, CannotRead):
        said |= {"line": one.line or None, "column": one.column or None}
    if isinstance(one, ConsentNeeded):
        said["consent"] = one.consent
    return {"error": said}


def usage(text: str) -> Document:
    """Return wrong usage in the shape of an error."""
    return {"error": {"id": "usage", "title": "wrong usage", "message": text, "hint": "", "path": ""}}


def _status(row: AgentRow, health: dict[str, str]) -> Document:
    return {
        "id": row.agent.id,
        "name": row.agent.name,
        "installed": row.installed,
        "active": row.profile,
        "state": row.state.value,
        "drift": row.drift,
        "verdict": health.get(row.profile or ""),
        "address": row.active.base_url if isinstance(row.active, Foreign) else None,
    }


def _details(row: AgentRow) -> Document:
    return {
        "version": row.version,
        "files": list(row.files),
        "key_delivery": row.key_delivery.value if row.key_delivery else None,
        "key_in_file": row.key_in_file or None,
        "never_run": row.never_run,
        "takes_effect": row.takes_effect,
        "conflicts": [live_documents.finding(one) for one in row.conflicts],
        "seen": row.agent.seen or None,
    }


def findings(found: Iterable[Finding]) -> Document:
    """Return what doctor found, worst first."""
    return {"findings": [live_documents.finding(one) for one in found]}


def drifts(found: Iterable[Drift], unreadable: Iterable[tuple[str, EzswitchError]]) -> Document:
    """Return what was changed outside ezswitch, by agent, keys masked; and the agents of which nobody can tell."""
    failed = [{"agent": agent, "error": str(error)} for agent, error in unreadable]
    return {"drift": [_drift(one) for one in found], "unreadable": failed}


def removed(gone: Removed) -> Document:
    """Return what `doctor --remove-all` put back and removed, and what it could not."""
    return {"restored": list(gone.agents), "keys": list(gone.keys), "stays": list(gone.stays)}


def _drift(one: Drift) -> Document:
    settings = [
        {"file": each.file, "setting": each.setting, "was": each.was, "now": each.now} for each in one.differences
    ]
    adoptable = one.adopts is not None
    return {"agent": one.agent, "profile": one.profile or None, "settings": settings, "adoptable": adoptable}


def _profile(row: ProfileRow) -> Document:
    profile = row.profile
    present = {"present": True, "locked": None}.get(row.key.state, False)
    return {
        "id": profile.id,
        "name": profile.name,
        "base_url": {surface.value: url for surface, url in profile.base_url.items()},
        "models": dict(profile.models),
        "key": {"name": profile.key, "present": present, "state": row.key.state},
        "preset": profile.preset or None,
        "website": profile.website,
        "notes": profile.notes,
        "tags": list(profile.tags),
        "used_by": list(row.used_by),
    }


def _health(look: Look) -> dict[str, str]:
    return {row.profile.id: row.check.verdict.value for row in look.profiles if row.check}


def _problem(look: Look) -> Document:
    return {"problem": error(look.problem)["error"]} if look.problem else {}


def _ms(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
