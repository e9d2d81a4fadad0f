"""The companion extension: what ships is what the sources give, and its own tests pass."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import real_agents
import vscode_extension
from vscode_extension import HERE, TARGET

MANIFEST = json.loads((HERE / "package.json").read_text("utf-8"))


def test_what_ships_is_what_the_sources_give(tmp_path: Path, outside: Mapping[str, str]) -> None:
    made = vscode_extension.archive(tmp_path / "made.vsix", outside)
    assert made.read_bytes() == TARGET.read_bytes(), "Run: python3 packaging/bootstrap.py vscode"


def test_its_own_tests_pass(tmp_path: Path, outside: Mapping[str, str]) -> None:
    vscode_extension.compiled(tmp_path, outside)
    tests = sorted(map(str, (tmp_path / "test").glob("*.test.js")))
    assert len(tests) == len(list((HERE / "test").glob("*.test.ts")))
    node = str(real_agents.program("node", outside))
    done = subprocess.run([node, "--test", *tests], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_ships_code_and_manifest_and_nothing_else() -> None:
    with zipfile.ZipFile(TARGET) as shipped:
        names = shipped.namelist()
        inside = json.loads(shipped.read("extension/package.json"))
    code = {f"extension/out/{file.stem}.js" for file in (HERE / "src").glob("*.ts")}
    assert set(names) == {"[Content_Types].xml", "extension.vsixmanifest", "extension/package.json", *code}
    assert "devDependencies" not in inside
    assert inside["version"] == MANIFEST["version"]


def test_a_workspace_cannot_name_a_program() -> None:
    settings = MANIFEST["contributes"]["configuration"]["properties"]
    assert {name: said["scope"] for name, said in settings.items()} == dict.fromkeys(settings, "machine")
    source = (HERE / "src" / "provider.ts").read_text("utf-8") + (HERE / "src" / "status.ts").read_text("utf-8")
    assert source.count("?.globalValue") == len(settings)


def test_it_costs_nothing_at_start_and_prefers_this_machine() -> None:
    assert MANIFEST["activationEvents"] == ["onStartupFinished"]
    assert MANIFEST["extensionKind"] == ["ui", "workspace"]


def test_a_compiler_that_says_no_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(vscode_extension.CannotBuild, match="false failed"):
        vscode_extension._run(["false"], tmp_path)
    assert capsys.readouterr().out == ""
