"""`ezswitch doctor [DIR]`: findings, worst first; exit status 1 if anything needs attention. And leaving for good."""

from __future__ import annotations

from pathlib import Path

from ezswitch.cli import documents
from ezswitch.cli.call import Call
from ezswitch.domain.errors import BadInput
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say
from ezswitch.usecases import doctor as cases
from ezswitch.usecases.removing import remove_all

_LOOKS = {Severity.BLOCKS: ("blocks", "bad"), Severity.WARNS: ("warning", "warn"), Severity.NOTE: ("note", "dim")}


def doctor(call: Call) -> int:
    """Print what would make a switch silently not work, with its remedy; DIR is a project whose files count too."""
    if call.args.remove_all:
        return _remove_all(call)
    folder = Path(call.args.folder).expanduser().absolute() if call.args.folder else None
    if folder is not None and call.ports.files.missing_directories(folder / "x"):
        raise BadInput(
            say("no such folder"),
            say("{folder} is no folder.", folder=repr(call.args.folder[:200])),
            hint=say("Name a project's folder."),
        )
    found = cases.doctor(call.ports, folder)
    if call.console.json:
        call.console.document(documents.findings(found))
    else:
        for one in found:
            _print(call, one)
        if not found:
            call.console.line("Nothing is wrong: agents, keys, files and records were looked at.", "good")
    return 1 if cases.needs_attention(found) else 0


def _remove_all(call: Call) -> int:
    gone = remove_all(call.ports, call.accept)
    if call.console.json:
        call.console.document(documents.removed(gone))
    else:
        for agent in gone.agents:
            call.console.line(f"{agent} is as before ezswitch.", "good")
        for line in gone.stays:
            call.console.line(line, "warn")
        call.console.line(
            "Profiles, keys, history and settings of ezswitch are gone. The program itself is still there."
        )
    return 1 if gone.stays else 0


def _print(call: Call, one: Finding) -> None:
    word, tone = _LOOKS[one.severity]
    call.console.line(f"{word}: {one.what}", tone)
    call.console.line(f"    {one.why}")
    call.console.line(f"    {one.remedy}")
    if one.command and one.command not in one.remedy:
        call.console.line(f"    {one.command}")
    if one.file:
        call.console.line(f"    {call.short(one.file)}{f':{one.line}' if one.line else ''}", "dim")
