"""Editors: what they have is read, and they are asked to install and remove by their own command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.system.editors import RealEditors
from ezswitch.system.programs import RealPrograms

EXTENSION = "ezswitch.ezswitch-copilot"
COMPANION = Companion(EXTENSION, "0.1.0", "vscode/x.vsix", lambda _: ())
FAKE = """#!{python}
import json, pathlib, sys
log = pathlib.Path({log!r})
log.write_text(log.read_text() + " ".join(sys.argv[1:]) + "\\n" if log.exists() else " ".join(sys.argv[1:]) + "\\n")
{does}
"""
INSTALLS = """listed = pathlib.Path({listed!r})
listed.parent.mkdir(parents=True, exist_ok=True)
added = [{{"identifier": {{"id": "EZSWITCH.ezswitch-copilot"}}, "version": "0.1.0"}}]
listed.write_text(json.dumps(added if "--install-extension" in sys.argv else []))"""


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor("Fake Code", "fake-code", tmp_path / "extensions", (tmp_path / "app",))


@pytest.fixture
def editors(tmp_path: Path) -> RealEditors:
    environment = Environment(tmp_path, {"PATH": str(tmp_path / "bin")})
    return RealEditors(environment, RealPrograms(environment, machine=()), tmp_path / "resources")


def program(tmp_path: Path, does: str = "", folder: str = "bin") -> Path:
    path = tmp_path / folder / "fake-code"
    path.parent.mkdir(exist_ok=True)
    does = does.format(listed=str(tmp_path / "extensions" / "extensions.json"))
    path.write_text(FAKE.format(python=sys.executable, log=str(tmp_path / "log"), does=does))
    path.chmod(0o755)
    return path


def test_nothing_is_run_to_see_what_there_is(tmp_path: Path, editors: RealEditors, editor: Editor) -> None:
    assert not editors.there(editor)
    program(tmp_path)
    assert editors.there(editor)
    assert editors.version(editor, EXTENSION) == ""
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("folder", ["bin", "app"])
def test_it_installs_by_its_own_command_line(tmp_path: Path, editors: RealEditors, editor: Editor, folder: str) -> None:
    program(tmp_path, INSTALLS, folder)
    editors.install(editor, COMPANION)
    assert editors.version(editor, EXTENSION) == "0.1.0"
    editors.remove(editor, EXTENSION)
    editors.remove(editor, EXTENSION)
    package = tmp_path / "resources" / "vscode" / "x.vsix"
    words = [f"--install-extension {package} --force", f"--uninstall-extension {EXTENSION}"]
    assert (tmp_path / "log").read_text().splitlines() == words


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("print('first', file=sys.stderr); print('no room', file=sys.stderr); sys.exit(1)", "no room"),
        ("print('on stdout'); sys.exit(1)", "on stdout"),
        ("sys.exit(3)", "it gave no reason"),
        ("", "its list of extensions is as before"),
    ],
)
def test_what_it_says_is_the_reason(tmp_path: Path, editors: RealEditors, editor: Editor, does: str, why: str) -> None:
    program(tmp_path, does)
    with pytest.raises(Refused, match=rf"Fake Code did not take our extension: .*{why}"):
        editors.install(editor, COMPANION)


def test_a_program_that_cannot_be_run(tmp_path: Path, editors: RealEditors, editor: Editor) -> None:
    with pytest.raises(Refused, match="its program was not found"):
        editors.install(editor, COMPANION)
    program(tmp_path).write_text("#!/nowhere/at/all\n")
    with pytest.raises(Refused, match=r"could not be started \(there is no such file"):
        editors.install(editor, COMPANION)


@pytest.mark.parametrize(
    "listed", ["", "{", "{}", "[5]", '[{"identifier": 5}]', json.dumps([{"identifier": {"id": EXTENSION}}])]
)
def test_a_list_that_says_nothing_is_none(editors: RealEditors, editor: Editor, listed: str) -> None:
    editor.extensions.mkdir()
    (editor.extensions / "extensions.json").write_text(listed)
    assert editors.version(editor, EXTENSION) == ""
