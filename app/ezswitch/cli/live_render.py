"""What people read of live looks: verdicts, the rounds of a deep check, models with their notes."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from ezswitch.cli.call import Call
from ezswitch.cli.render import VERDICTS, tone
from ezswitch.connect.trend import trend
from ezswitch.domain.deep import Deep, Kind
from ezswitch.domain.model_notes import ModelRow
from ezswitch.domain.verdict import Check, Verdict


def check(call: Call, one: Check) -> None:
    """Print one verdict, and what to do where it is not good."""
    parts = [f"{one.profile}: {VERDICTS[one.verdict]}"]
    if one.models:
        parts.append(f"{len(one.models)} model{'' if len(one.models) == 1 else 's'}")
    if one.ms is not None:
        parts.append(f"{one.ms:.0f} ms")
    if slow := trend(call.ports.checks.samples(one.profile)).words:
        parts.append(slow)
    call.console.line(" · ".join(parts), tone(one.verdict))
    if one.verdict is not Verdict.OK:
        _why(call, one)


def _why(call: Call, one: Check) -> None:
    for text in (one.message, one.hint):
        if text:
            call.console.line(f"  {text}")
    if one.corrected_url:
        option = f" --{one.surface.value} {shlex.quote(one.corrected_url)}" if one.surface else ""
        call.console.line(f"  This address would fit: ezswitch edit {one.profile}{option}")
    if one.request_id and not one.verdict.good:
        call.console.line(f"  request {one.request_id}", "dim")


def deep(call: Call, one: Deep) -> None:
    """Print the rounds of a deep check and the tokens they took."""
    for each in one.rounds:
        kind = "tool call" if each.kind is Kind.TOOL_CALL else "answer"
        took = f", {each.ms / 1000:.1f} s" if each.ms is not None else ""
        mark, look = ("ok   ", "good") if each.ok else ("fault", "bad")
        call.console.line(f"  {mark} {each.surface.label}, {kind}{took}: {each.message}", look)
        if each.request_id and not each.ok:
            call.console.line(f"        request {each.request_id}", "dim")
    if one.stopped:
        call.console.line("  Stopped before its end.", "warn")
    if one.usage is not None:
        call.console.line(f"  It took {one.usage.sent} tokens sent and {one.usage.received} received.", "dim")


def models(call: Call, rows: Sequence[ModelRow]) -> None:
    """Print a catalogue: ids alone where nothing more is known of any, otherwise with formats and dated notes."""
    if not any(row.surfaces or row.notes for row in rows):
        for row in rows:
            call.console.line(row.id)
        return
    call.console.table(("MODEL", "FORMATS", "NOTES"), [_row(row) for row in rows])


def _row(row: ModelRow) -> tuple[str, str, str | tuple[str, str]]:
    named = f"{row.id} ({', '.join(row.roles)})" if row.roles else row.id
    if not row.listed:
        return named, "", ("not in the list", "bad")
    doubtful = [note for note in row.notes if note.reliable is False]
    words = "; ".join(f"{note.surface.value}: {note.words}" for note in doubtful)
    return named, "+".join(surface.value for surface in row.surfaces), (words, "warn")
