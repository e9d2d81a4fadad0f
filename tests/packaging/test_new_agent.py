"""A new agent in a copy of the checkout: its files work as they are, and what is there is never written over."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import new_agent

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("app", "resources/agents", "tests/agents", "packaging/new_agent")
FILES = ("pyproject.toml", "packaging/new_agent.py", "tests/two_agents.py")
KIT = """
from ezswitch.agents import all_agents
from agents.contract import cases_of
from agents.test_contract import TestRegistry
from ezswitch.agents.kit import faults
(agent,) = [one for one in all_agents() if one.id == "acme-code"]
cases = list(cases_of(agent))
assert len(cases) == 21, len(cases)
for case in cases:
    assert faults(agent, case.files, case.texts) == (), case.name
registry = TestRegistry()
for name in dir(registry):
    if name.startswith("test_"):
        getattr(registry, name)(agent)
print(agent.name)
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def python(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    where = {"PYTHONPATH": f"{copy / 'app'}:{copy / 'tests'}", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=copy, env=where, capture_output=True, text=True, check=False
    )


def test_what_is_written_keeps_to_the_contract_as_it_is(copy: Path) -> None:
    done = python(copy, "packaging/new_agent.py", "acme-code")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:3] == [
        "app/ezswitch/agents/acme_code.py",
        "resources/agents/acme-code.svg",
        "tests/agents/test_acme_code.py",
    ]
    kit = python(copy, "-c", KIT)
    assert (kit.returncode, kit.stdout) == (0, "Acme Code\n"), kit.stderr
    tests = python(
        copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "pyproject.toml", "tests/agents/test_acme_code.py"
    )
    assert tests.returncode == 0, tests.stdout + tests.stderr


def test_the_code_is_as_the_linters_want_it(copy: Path) -> None:
    files = [str(path) for path in new_agent.create(copy, "acme-code") if path.suffix == ".py"]
    for words in (("check", "--no-cache"), ("format", "--check", "--no-cache")):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *words, *files], cwd=copy, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_kept_apart_from_the_others(copy: Path) -> None:
    before = tomllib.loads((copy / "pyproject.toml").read_text())
    new_agent.create(copy, "acme-code")
    after = tomllib.loads((copy / "pyproject.toml").read_text())
    contracts = [one for one in after["tool"]["importlinter"]["contracts"] if one["type"] == "independence"]
    assert "ezswitch.agents.acme_code" in contracts[0]["modules"]
    contracts[0]["modules"].remove("ezswitch.agents.acme_code")
    for one in (before, after):
        for contract in one["tool"]["importlinter"]["contracts"]:
            contract.get("modules", []).sort()
    assert after == before


@pytest.mark.parametrize("name", ["Acme", "acme_code", "1acme", "acme--code", "../acme", ""])
def test_an_id_must_be_one(copy: Path, name: str) -> None:
    with pytest.raises(new_agent.CannotWrite, match="is no id"):
        new_agent.create(copy, name)


def test_what_is_there_is_left_alone(copy: Path) -> None:
    kept = (copy / "app/ezswitch/agents/codex.py").read_bytes()
    with pytest.raises(new_agent.CannotWrite, match="is there already"):
        new_agent.create(copy, "codex")
    assert (copy / "app/ezswitch/agents/codex.py").read_bytes() == kept
    done = python(copy, "packaging/new_agent.py", "codex")
    assert (done.returncode, "there already" in done.stderr) == (1, True)
    assert python(copy, "packaging/new_agent.py").returncode == 2


def test_bootstrap_leads_here() -> None:
    import commands

    assert (ROOT / commands.SCRIPTS["new-agent"]).exists()
    assert "new-agent ID" in commands.USAGE
