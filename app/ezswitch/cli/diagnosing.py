"""`ezswitch diagnose AGENT [DIR]`: why it does not work, from its file to its model; exit status 1 on a fault."""

from __future__ import annotations

from pathlib import Path

from ezswitch.cli import live_documents
from ezswitch.cli.call import Call
from ezswitch.domain.diagnosis import Act, Diagnosis, Step
from ezswitch.domain.errors import BadInput
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import say
from ezswitch.usecases.diagnosing import diagnose as run


def diagnose(call: Call) -> int:
    """Walk from an agent's file to its model and stop at the first fault; DIR is a project whose files count too."""
    (agent,) = call.known_agents([call.args.agent])
    folder = Path(call.args.folder).expanduser().absolute() if call.args.folder else None
    if folder is not None and call.ports.files.missing_directories(folder / "x"):
        raise BadInput(
            say("no such folder"),
            say("{folder} is no folder.", folder=repr(call.args.folder[:200])),
            hint=say("Name a project's folder."),
        )

    def said(step: Step) -> None:
        if not call.console.json:
            mark = "ok   " if step.ok else "fault"
            call.console.line(f"{mark} {step.place.label}: {step.words}", "good" if step.ok else "bad")

    found = run(call.ports, agent, folder=folder, each=said)
    if call.console.json:
        call.console.document(live_documents.diagnosis(found))
    else:
        _print(call, found)
    return 1 if found.fault else 0


def _print(call: Call, found: Diagnosis) -> None:
    if found.fault is None:
        call.console.line(found.summary)
        if found.act is Act.CHECK_DEEPER:
            call.console.line(f"  To try it with a few tokens: ezswitch check --deep {found.profile}", "dim")
        return
    _remedies(call, found, found.fault)


def _remedies(call: Call, found: Diagnosis, fault: Finding) -> None:
    for text in filter(None, (fault.why, fault.remedy)):
        call.console.line(f"  {text}")
    for one in found.better:
        call.console.line(f"  {one.words}: {one.command}")
    if found.better:
        call.console.line(f"  Then: ezswitch use {found.profile} {found.agent}", "dim")
    if fault.file:
        call.console.line(f"  {call.short(fault.file)}{f':{fault.line}' if fault.line else ''}", "dim")
    if found.check is not None and found.check.request_id:
        call.console.line(f"  request {found.check.request_id}", "dim")
