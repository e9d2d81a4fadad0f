"""`ezswitch doctor [DIR]`: findings, worst first; exit status 1 if anything needs attention."""

from __future__ import annotations

from pathlib import Path

from ezswitch.cli import documents
from ezswitch.cli.call import Call
from ezswitch.domain.errors import BadInput
from ezswitch.domain.finding import Finding, Severity
from ezswitch.usecases import doctor as cases

_LOOKS = {Severity.BLOCKS: ("blocks", "bad"), Severity.WARNS: ("warning", "warn"), Severity.NOTE: ("note", "dim")}


def doctor(call: Call) -> int:
    """Print what would make a switch silently not work, with its remedy; DIR is a project whose files count too."""
    folder = Path(call.args.folder).expanduser().absolute() if call.args.folder else None
    if folder is not None and call.ports.files.missing_directories(folder / "x"):
        raise BadInput("no such folder", f"{call.args.folder[:200]!r} is no folder.", hint="Name a project's folder.")
    found = cases.doctor(call.ports, folder)
    if call.console.json:
        call.console.document(documents.findings(found))
    else:
        for one in found:
            _print(call, one)
        if not found:
            call.console.line("Nothing is wrong: agents, keys, files and records were looked at.", "good")
    return 1 if cases.needs_attention(found) else 0


def _print(call: Call, one: Finding) -> None:
    word, tone = _LOOKS[one.severity]
    call.console.line(f"{word}: {one.what}", tone)
    call.console.line(f"    {one.why}")
    call.console.line(f"    {one.remedy}")
    if one.file:
        call.console.line(f"    {call.short(one.file)}{f':{one.line}' if one.line else ''}", "dim")
