"""Every check and every test of the checkout, in one go."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from checkout import Checkout


@dataclass(frozen=True)
class Step:
    """One program to run with the environment's Python: a name for people, and its arguments."""

    name: str
    arguments: tuple[str, ...]


def steps(here: Checkout, pytest_arguments: list[str]) -> tuple[Step, ...]:
    """Return what is run, in order; pytest comes last, so that its closing line does too."""
    scripts = sorted(path.relative_to(here.root).as_posix() for path in (here.root / "packaging").glob("*.py"))
    workers = min(4, os.cpu_count() or 1)
    return (
        Step("ruff check", ("-m", "ruff", "check", "--output-format=concise", ".")),
        Step("ruff format", ("-m", "ruff", "format", "--check", ".")),
        Step("mypy", ("-m", "mypy")),
        Step("mypy of packaging", ("-m", "mypy", *scripts)),
        Step("real agents", ("packaging/real_agents.py",)),
        Step("real editor", ("packaging/real_editor.py",)),
        Step("pytest", ("-m", "pytest", "-n", str(workers), *pytest_arguments)),
    )


def run_all(all_steps: tuple[Step, ...], run: Callable[[tuple[str, ...]], int]) -> int:
    """Run every step, also after one that fails; returns 0 only if all passed. `run` takes Python's arguments."""
    failed = []
    for step in all_steps:
        print(f"== {step.name}", flush=True)
        status = run(step.arguments)
        if status != 0:
            failed.append(f"{step.name} (exit status {status})")
    if failed:
        print(f"\nNot passed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0
