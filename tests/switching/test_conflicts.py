"""Other files that an agent reads are looked at, and what they hold against a switch is told with their names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import Condition, Overlay
from ezswitch.domain.environment import Environment
from ezswitch.domain.finding import Finding, Severity
from ezswitch.formats import jsonc
from ezswitch.switching.conflicts import conflicts_of, judged
from fakes import MemoryFiles
from literal_agent import LITERAL

MANAGED = Path("/etc/plain/managed.json")
OWN = Finding("own", Severity.NOTE, "What.", "Why.", "Do.")
AGENT = replace(LITERAL, conflicts=lambda _: (OWN,))


def judge(text: str) -> tuple[Finding, ...]:
    taken = jsonc.get(text, ("url",)) is not jsonc.MISSING
    return (Finding("managed", Severity.BLOCKS, "It is managed.", "It wins.", "Ask.", line=2),) if taken else ()


def found(data: bytes | None, overlays: tuple[Overlay, ...]) -> tuple[Finding, ...]:
    files = MemoryFiles({} if data is None else {MANAGED: data})
    return conflicts_of(replace(AGENT, overlays=lambda _: overlays), Environment(Path("/home/sam"), {}), files)


OVERLAY = (Overlay(MANAGED, "jsonc", judge),)


def test_a_file_that_outranks_ours_is_named() -> None:
    own, managed = found(b'{\n "url": "https://managed.example"}', OVERLAY)
    assert own is OWN
    assert (managed.file, managed.line, managed.severity) == (str(MANAGED), 2, Severity.BLOCKS)


def test_a_file_that_says_nothing_of_it_or_is_not_there_or_is_broken_is_silent() -> None:
    for data in (b"{}", None, b"{ broken"):
        assert found(data, OVERLAY) == (OWN,)


def test_an_agent_without_other_files_has_its_own_findings_alone() -> None:
    assert conflicts_of(AGENT, Environment(Path("/home/sam"), {}), MemoryFiles({})) == (OWN,)


def test_every_file_that_fits_a_pattern_is_looked_at() -> None:
    one, two = Path("/etc/plain/one.extra.json"), Path("/etc/plain/two.extra.json")
    files = MemoryFiles({one: b'{"url": "x"}', two: b'{"url": "y"}', MANAGED: b'{"url": "z"}'})
    overlay = Overlay(Path("/etc/plain/*.extra.json"), "jsonc", judge)
    agent = replace(AGENT, overlays=lambda _: (overlay,))
    found = conflicts_of(agent, Environment(Path("/home/sam"), {}), files)
    assert [one.file for one in found[1:]] == [str(one), str(two)]


def test_a_file_that_is_read_only_where_another_says_so_is_told_there_alone() -> None:
    gate = Path("/home/sam/trust.json")
    yes = Condition(gate, "jsonc", lambda text: jsonc.get(text, ("open",)) is True)
    overlays = {"when": Overlay(MANAGED, "jsonc", judge, when=yes), "unless": Overlay(MANAGED, "jsonc", judge, yes)}
    told = {
        (name, data): bool(
            judged((overlay,), MemoryFiles({MANAGED: b'{"url": "x"}', **({gate: data} if data else {})}))
        )
        for name, overlay in overlays.items()
        for data in (None, b'{"open": false}', b'{"open": true}')
    }
    assert [told["when", data] for data in (None, b'{"open": false}', b'{"open": true}')] == [False, False, True]
    assert [told["unless", data] for data in (None, b'{"open": false}', b'{"open": true}')] == [True, True, False]
