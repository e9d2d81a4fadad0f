"""Mending: the remedies of doctor's findings that are one press, because nobody could want anything else."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.errors import Refused
from ezswitch.domain.finding import Finding
from ezswitch.domain.phrase import say
from ezswitch.switching.survey import survey
from ezswitch.usecases.around import temps
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import surveyor_of

CURES = frozenset({"key-file-open", "folder-open", "leftover", "launcher-missing", "launcher-outdated", "crash-report"})
"""The ids of the findings that `mend` can put right."""


def mend(ports: Ports, found: Finding) -> None:
    """Put one finding right; raises Refused for one that needs a person, WriteFailed where it cannot be done."""
    if found.id == "key-file-open":
        _private(ports, Path(found.file))
    elif found.id == "folder-open":
        ports.traces.close_folders()
    elif found.id in ("launcher-missing", "launcher-outdated"):
        ports.launcher.ensure(anew=True)
    elif found.id in ("leftover", "crash-report") and Path(found.file) in _removable(ports):
        ports.files.remove(Path(found.file))
    else:
        raise Refused(say("not by itself"), say("This needs a person."), hint=found.remedy)


def _private(ports: Ports, path: Path) -> None:
    """Write the same bytes with the mode 0600: the safe write is the one way in which files of agents are touched."""
    with ports.lock.hold():
        reading = ports.files.read(path)
        if reading.data is not None:
            temp = ports.files.stage(reading.real, reading.data, private=True, mode=0o600)
            ports.files.commit(temp, reading.real)
            ports.files.sync_directory(reading.real.parent)


def _removable(ports: Ports) -> frozenset[Path]:
    """Return what may be removed now: a temp whose write is under way is none of them by then."""
    with ports.lock.hold():
        eyes = surveyor_of(ports)
        rows = tuple(survey(agent, eyes) for agent in ports.agents)
        reports = ports.files.matching(ports.places.crash_reports / "*.txt")
        return frozenset({*(temp for temp, _ in temps(ports, rows)), *reports})
