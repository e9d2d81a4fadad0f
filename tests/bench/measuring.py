"""How the bench measures: ours and the floor in turns, medians of one run, and their ratio against a target."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One row: what was measured, ours and the floor in `unit`, and the ratio that is to be kept (0: a limit in
    `unit` on ours alone, given as `floor`). `where` says where the time goes, for a target that was missed.
    """

    name: str
    ours: float
    floor: float
    unit: str
    target: float
    against: str
    where: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def kept(self) -> bool:
        return self.ratio <= (self.target or 1.0)

    def line(self) -> str:
        ours, floor = f"{self.ours:8.2f} {self.unit}", f"{self.floor:8.2f} {self.unit}"
        if not self.target:
            return f"{self.name:<34}{ours:>12}{'':>21}   limit {floor.strip():<10} {self._verdict}"
        return f"{self.name:<34}{ours:>12}{floor:>14}{self.ratio:7.2f}   target {self.target:<9} {self._verdict}"

    @property
    def _verdict(self) -> str:
        return "kept" if self.kept else "MISSED"


def milliseconds(work: Callable[[], object]) -> float:
    """Run it once and return how long it took."""
    begin = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - begin) / 1e6


def in_turns(ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the medians of both, measured in turns after one warm-up each: what disturbs one disturbs the other."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def import_times(command: list[str], variables: Mapping[str, str]) -> str:
    """Run a command that has `-X importtime` in it, and say which packages cost most, by their own import time."""
    done = subprocess.run(command, env=dict(variables), capture_output=True, text=True, timeout=60, check=False)
    times: Counter[str] = Counter()
    for line in done.stderr.splitlines():
        parts = line.removeprefix("import time:").split("|")
        if len(parts) == 3 and parts[0].strip().isdigit():
            times[".".join(parts[2].strip().split(".")[:2])] += int(parts[0])
    most = ", ".join(f"{name} {micro / 1000:.1f}" for name, micro in times.most_common(8))
    return f"imports, in ms: {most}; all of them {sum(times.values()) / 1000:.0f}"
