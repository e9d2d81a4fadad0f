"""Companions: installed with a switch, noted as ours first, removed by the revert and by nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.errors import Refused, WriteFailed
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from memory_house import BOTH, PLACES, House

EXTENSION = "ezswitch.example"
ONE_EDITOR = Editor("Code", "code", Path("/x/extensions"))
TWO_EDITORS = (ONE_EDITOR, Editor("Insiders", "code-insiders", Path("/y/extensions")))
NOTE = PLACES.state / "companions.json"


@dataclass
class MemoryEditors:
    """Editors by program, each with the version of our extension that it has ("" for none)."""

    versions: dict[str, str] = field(default_factory=dict)
    says_no: tuple[str, ...] = ()
    done: list[str] = field(default_factory=list)

    def there(self, editor: Editor) -> bool:
        return editor.program in self.versions

    def version(self, editor: Editor, extension: str) -> str:
        assert extension == EXTENSION
        return self.versions.get(editor.program, "")

    def package(self, companion: Companion) -> Path:
        return Path("/resources") / companion.package

    def install(self, editor: Editor, companion: Companion) -> None:
        self._change(f"install {editor.program}", editor, companion.version)

    def remove(self, editor: Editor, extension: str) -> None:
        assert extension == EXTENSION
        self._change(f"remove {editor.program}", editor, "")

    def _change(self, what: str, editor: Editor, version: str) -> None:
        self.done.append(what)
        if what in self.says_no:
            raise Refused("extension not changed", f"{editor.name} said no.")
        self.versions[editor.program] = version


def house_with(editors: MemoryEditors) -> tuple[House, Ports]:
    """Return a house in which the first agent needs a companion, in either of two editors."""
    house = House()
    companion = Companion(EXTENSION, "2", "example.vsix", lambda _: TWO_EDITORS)
    first, *others = house.ports.supported
    agents = (replace(first, companion=companion), *others)
    return house, replace(house.ports, supported=agents, editors=editors)


def test_it_is_installed_where_it_is_lacking_and_nowhere_else() -> None:
    editors = MemoryEditors({"code": "2", "code-insiders": ""})
    house, ports = house_with(editors)
    switch.use(ports, "one", BOTH)
    switch.use(ports, "two", BOTH)
    assert editors.done == ["install code-insiders"]
    assert house.files.bytes_of(NOTE) == b'{"claude-code": ["code-insiders"]}'


def test_revert_removes_what_we_installed_and_leaves_what_was_there() -> None:
    editors = MemoryEditors({"code": "2", "code-insiders": ""})
    house, ports = house_with(editors)
    before = house.bytes_of_agents()
    switch.use(ports, "one", BOTH)
    switch.revert(ports, ())
    assert editors.versions == {"code": "2", "code-insiders": ""}
    assert editors.done[1:] == ["remove code-insiders"]
    assert house.files.bytes_of(NOTE) is None
    assert house.bytes_of_agents() == before


def test_another_version_is_replaced_and_stays_the_users_own() -> None:
    editors = MemoryEditors({"code": "1"})
    _, ports = house_with(editors)
    switch.use(ports, "one", BOTH)
    switch.revert(ports, ())
    assert editors.done == ["install code"]
    assert editors.versions == {"code": "2"}


def test_it_is_installed_also_where_the_files_stand_right_already() -> None:
    editors = MemoryEditors({})
    _, ports = house_with(editors)
    switch.use(ports, "one", BOTH)
    editors.versions["code"] = ""
    switch.use(ports, "one", BOTH)
    assert editors.done == ["install code"]


def test_an_editor_that_says_no_leaves_every_file_as_it_was() -> None:
    editors = MemoryEditors({"code": "", "code-insiders": ""}, says_no=("install code-insiders",))
    house, ports = house_with(editors)
    before = house.bytes_of_agents()
    with pytest.raises(Refused, match="Insiders said no"):
        switch.use(ports, "one", BOTH)
    assert house.bytes_of_agents() == before
    assert switch.history(ports) == ()
    assert house.files.bytes_of(NOTE) == b'{"claude-code": ["code", "code-insiders"]}'


def test_what_cannot_be_removed_is_said_and_tried_again_next_time() -> None:
    editors = MemoryEditors({"code": ""}, says_no=("remove code",))
    house, ports = house_with(editors)
    before = house.bytes_of_agents()
    switch.use(ports, "one", BOTH)
    assert switch.revert(ports, ()).failed == (("claude-code", "Code said no."),)
    assert house.bytes_of_agents() == before
    editors.says_no = ()
    switch.use(ports, "one", BOTH)
    assert switch.revert(ports, ()).failed == ()
    assert editors.versions == {"code": ""}


def test_undo_leaves_the_extension_which_finds_nothing_to_do() -> None:
    editors = MemoryEditors({"code": ""})
    _, ports = house_with(editors)
    switch.use(ports, "one", BOTH)
    switch.undo(ports)
    assert editors.done == ["install code"]


def test_own_sign_in_installs_nothing() -> None:
    editors = MemoryEditors({"code": ""})
    _, ports = house_with(editors)
    switch.use(ports, "own-sign-in", BOTH)
    assert editors.done == []


def test_a_disk_that_says_no_to_the_note_stops_before_the_editor() -> None:
    editors = MemoryEditors({"code": ""})
    house, ports = house_with(editors)
    switch.use(ports, "two", BOTH[1:])
    house.faults.fail_at = None
    notes = house.files
    assert notes.bytes_of(NOTE) is None
    with pytest.raises(WriteFailed):
        switch.use(replace(ports, files=_NoNotes(notes)), "one", BOTH)  # type: ignore[arg-type]
    assert editors.done == []


class _NoNotes:
    """The same files, but the note cannot be staged."""

    def __init__(self, files: object) -> None:
        self._files = files

    def __getattr__(self, name: str) -> object:
        return getattr(self._files, name)

    def stage(self, real: Path, data: bytes, *, private: bool, mode: int | None = None) -> Path:
        if real == NOTE:
            raise WriteFailed("no room", "No room.", path=str(real))
        path: Path = self._files.stage(real, data, private=private, mode=mode)  # type: ignore[attr-defined]
        return path


def test_where_no_program_is_found_the_way_by_hand_is_said() -> None:
    _, ports = house_with(MemoryEditors({}))
    (claude, opencode) = switch.use(ports, "one", BOTH).switches
    (warning,) = claude.warnings
    assert "none of these programs was found to install it with: code, code-insiders." in warning
    assert "Install /resources/example.vsix by hand" in warning
    assert opencode.warnings == ()


@pytest.mark.parametrize("damage", [b"{", b"[1]", b'{"claude-code": 1}', b"\xff"])
def test_a_note_that_cannot_be_understood_stops_no_revert_and_is_said(damage: bytes) -> None:
    house, ports = house_with(MemoryEditors({"code": ""}))
    before = house.bytes_of_agents()
    switch.use(ports, "one", BOTH)
    house.files.put(NOTE, damage)
    outcome = switch.revert(ports, ())
    assert house.bytes_of_agents() == before
    ((agent, reason),) = outcome.failed
    assert (agent, str(NOTE) in reason) == (BOTH[0], True)
    assert house.files.bytes_of(NOTE) == damage, "it may say what nobody else knows"
