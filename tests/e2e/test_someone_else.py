"""Somebody else writes the same files: an editor, a dotfiles manager, Git, the agent itself. Theirs is never lost."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from e2e.crash_home import CLAUDE, OPENCODE, SETTINGS, close, furnish, ports_of, state_of
from e2e.real_world import ALONE, program_of
from ezswitch.domain.errors import Busy, Conflict, Moved, WriteFailed
from ezswitch.domain.plan import Reading
from ezswitch.formats import jsonc
from ezswitch.system.files import RealFiles
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from memory_house import BOTH, CLAUDE_TEXT

THEIRS = b'{\n  "hooks": {"Stop": []},\n  "theirs": "written by somebody else"\n}\n'
Meddle = Callable[[Path], None]


def in_place(path: Path) -> None:
    """Write as a simple editor does: into the file as it lies there."""
    with path.open("r+b") as file:
        file.write(THEIRS)
        file.truncate()


def renamed_over(path: Path) -> None:
    """Write as vim and most agents do."""
    new = path.with_name("theirs.tmp")
    new.write_bytes(THEIRS)
    new.replace(path)


def emptied_then_written(path: Path) -> None:
    """Write as a shell's `>` does."""
    with path.open("wb") as file:
        file.flush()
        file.write(THEIRS)


def half_written(path: Path) -> None:
    """Be in the middle of writing: the file is empty for a moment."""
    path.write_bytes(b"")


def linked_elsewhere(path: Path) -> None:
    """Do as stow and chezmoi do: the place becomes a link into a folder of dotfiles."""
    kept = path.parents[1] / "dots" / path.name
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(THEIRS)
    path.unlink()
    path.symlink_to(kept)


def same_bytes_linked(path: Path) -> None:
    """Move the file into a folder of dotfiles, with the very same bytes, and link to it."""
    kept = path.parents[1] / "dots" / path.name
    kept.parent.mkdir(exist_ok=True)
    path.replace(kept)
    path.symlink_to(kept)


def checked_out(path: Path) -> None:
    """Let Git bring another version of the file, as a checkout of another branch does."""
    git = ("git", "-C", str(path.parent), "-c", "user.name=me", "-c", "user.email=me@example.org")
    for words in (["init", "-q"], ["add", path.name], ["commit", "-qm", "ours"], ["checkout", "-qb", "theirs"]):
        subprocess.run([*git, *words], check=True, capture_output=True)
    path.write_bytes(THEIRS)
    for words in (["commit", "-qam", "theirs"], ["checkout", "-q", "-"], ["checkout", "-q", "theirs"]):
        subprocess.run([*git, *words], check=True, capture_output=True)


WAYS = (in_place, renamed_over, emptied_then_written, half_written, linked_elsewhere, same_bytes_linked, checked_out)


class MeddledFiles(RealFiles):
    """The real safe write, with somebody else who writes right before one of its steps on one file."""

    def __init__(self, target: Path, meddle: Meddle, moment: str) -> None:
        """Meddle once with `target`, before the step named `moment`: "stage" or "commit"."""
        super().__init__()
        self._target = target
        self._meddle = meddle
        self._moment = moment

    def stage(self, real: Path, data: bytes, *, private: bool, mode: int | None = None) -> Path:
        """Stage, or let them be first."""
        self._perhaps("stage", real)
        return super().stage(real, data, private=private, mode=mode)

    def commit(self, temp: Path, real: Path, expect: Reading | None = None) -> None:
        """Commit, or let them be first: after our last look, and before the rename."""
        self._perhaps("commit", real)
        super().commit(temp, real, expect)

    def _perhaps(self, moment: str, real: Path) -> None:
        if moment == self._moment and real == self._target:
            self._moment = ""
            self._meddle(real)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a furnished home."""
    place = tmp_path / "home"
    place.mkdir()
    furnish(place)
    return place


def meddled(place: Path, target: Path, way: Meddle, moment: str) -> Ports:
    ports = ports_of(place)
    return replace(ports, files=MeddledFiles((place / target).resolve(), way, moment))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("moment", ["stage", "commit"])
@pytest.mark.parametrize("target", [SETTINGS, OPENCODE], ids=["the first file", "the second file"])
def test_in_the_middle_of_a_switch(target: Path, moment: str, way: Meddle, place: Path) -> None:
    before = state_of(place)
    ports = meddled(place, target, way, moment)
    with pytest.raises((Moved, WriteFailed), match=r"was changed by another program|it is not a plain file"):
        switch.use(ports, "one", BOTH)
    close(ports)
    theirs = {half_written: b"", same_bytes_linked: before.files[str(target)][1]}.get(way, THEIRS)
    assert (place / target).read_bytes() == theirs
    assert (place / target).is_symlink() == (way in (linked_elsewhere, same_bytes_linked))
    after = state_of(place)
    changed = {name for name in {*before.files, *after.files} if before.files.get(name) != after.files.get(name)}
    assert not {name for name in changed if name != str(target) and "dots" not in name and ".git" not in name}
    assert (after.history, after.intent) == ((), False)
    assert not [*place.rglob("*.ezswitch-*"), *place.rglob("*.json.lock")]


@pytest.mark.parametrize(
    "way", [in_place, renamed_over, emptied_then_written, checked_out], ids=lambda way: way.__name__
)
@pytest.mark.parametrize("back", [switch.undo, lambda ports: switch.revert(ports, ())], ids=["undo", "revert"])
def test_between_a_switch_and_the_way_back_what_is_theirs_stays(
    way: Meddle, back: Callable[[Ports], object], place: Path
) -> None:
    """They took our settings out with everything else: owned settings go back, theirs stay."""
    ports = ports_of(place)
    switch.use(ports, "one", CLAUDE)
    way(place / SETTINGS)
    back(ports)
    close(ports)
    now = json.loads((place / SETTINGS).read_text())
    assert now["theirs"] == "written by somebody else"
    assert "apiKeyHelper" not in now
    assert "ANTHROPIC_BASE_URL" not in now.get("env", {})


def test_between_a_switch_and_its_undo_an_owned_setting_of_theirs_is_a_conflict(place: Path) -> None:
    ports = ports_of(place)
    switch.use(ports, "one", CLAUDE)
    text = jsonc.edit((place / SETTINGS).read_text(), {("env", "ANTHROPIC_BASE_URL"): "https://theirs.example"})
    (place / SETTINGS).write_text(text)
    for back in (switch.undo, lambda ports: switch.revert(ports, ())):
        with pytest.raises(Conflict, match="ANTHROPIC_BASE_URL"):
            back(ports)
    assert (place / SETTINGS).read_text() == text
    close(ports)


def test_undo_follows_the_file_to_where_it_was_written_not_to_a_new_link(place: Path) -> None:
    """A dotfiles manager linked the place elsewhere since: the journal keeps real paths, and theirs stays whole."""
    ports = ports_of(place)
    switch.use(ports, "one", CLAUDE)
    linked_elsewhere(place / SETTINGS)
    switch.undo(ports)
    close(ports)
    assert (place / SETTINGS).is_symlink()
    assert jsonc.get((place / SETTINGS).read_text(), ("theirs",)) == "written by somebody else"


# Claude Code's own lock, the folder settings.json.lock.


def test_the_lock_is_taken_last_recorded_first_and_gone_after(place: Path) -> None:
    lock, seen = place / SETTINGS.with_name("settings.json.lock"), []

    def look_round(real: Path) -> None:
        intent = (place / "ours/state/journal/intent").read_text()
        seen.append(
            (lock.is_dir(), str(lock) in intent, [each.name for each in real.parent.glob(".*.ezswitch-*")] != [])
        )

    for moment in ("stage", "commit"):
        ports = meddled(place, SETTINGS, look_round, moment)
        switch.use(ports, "one" if moment == "stage" else "two", CLAUDE)
        close(ports)
    assert seen == [(False, True, False), (True, True, True)]
    assert not lock.exists()


def test_a_foreign_lock_is_obeyed_until_it_is_stale(place: Path) -> None:
    lock = place / SETTINGS.with_name("settings.json.lock")
    lock.mkdir()
    ports = ports_of(place)
    with pytest.raises(Busy, match=r"settings\.json\.lock"):
        switch.use(ports, "one", CLAUDE)
    assert lock.is_dir(), "it is theirs"
    assert (place / SETTINGS).read_bytes() == CLAUDE_TEXT
    old = lock.stat().st_mtime - 11
    os.utime(lock, (old, old))
    assert switch.use(ports, "one", CLAUDE).switches, "Claude Code itself takes a lock over after ten seconds"
    close(ports)
    assert not lock.exists()


@pytest.fixture
def claude(place: Path, outside: Mapping[str, str]) -> Callable[..., subprocess.Popen[str]]:
    """Return what starts the real Claude Code in the home, with a plugin whose switch stands in settings.json."""
    folder = place / "market"
    for name, said in (
        (".claude-plugin/marketplace.json", {"name": "m", "owner": {"name": "me"}, "plugins": [PLUGIN]}),
        ("p/.claude-plugin/plugin.json", {"name": "p", "version": "1.0.0", "description": "nothing"}),
    ):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(json.dumps(said))
    programs = [program_of(name, outside) for name in ("claude-code", "node")]
    path = ":".join([*(str(one.parent) for one in programs), os.environ["PATH"]])
    variables = {"HOME": str(place), "PATH": path, **ALONE}

    def start(words: str, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        loop = 'for w in $1; do "$0" plugin $w p@m --scope user || exit 1; done'
        command = [*before, "sh", "-c", loop, str(programs[0]), words]
        piped = subprocess.PIPE
        return subprocess.Popen(command, env=variables, cwd=place, stdout=piped, stderr=piped, text=True)

    add = [str(programs[0]), "plugin", "marketplace", "add", str(folder)]
    subprocess.run(add, env=variables, cwd=place, check=True, capture_output=True, timeout=60)
    with start("install") as process:
        assert process.wait(timeout=60) == 0, process.communicate()
    return start


PLUGIN = {"name": "p", "source": "./p", "description": "nothing"}


def test_the_real_claude_code_writes_its_settings_while_they_are_switched(
    claude: Callable[..., subprocess.Popen[str]], place: Path
) -> None:
    """Both take the lock, look again and keep what the other wrote: no plugin's switch and none of ours is lost."""
    ports, told = ports_of(place), {"done": 0, "moved": 0}
    with claude("disable enable disable enable disable") as process:
        while process.poll() is None:
            try:
                switch.use(ports, ("one", "two")[told["done"] % 2], CLAUDE)
                told["done"] += 1
            except (Moved, Busy):
                told["moved"] += 1
        assert process.returncode == 0, process.communicate()
    switch.use(ports, "two", CLAUDE)
    now = (place / SETTINGS).read_text()
    assert jsonc.get(now, ("enabledPlugins", "p@m")) is False
    assert jsonc.get(now, ("env", "ANTHROPIC_BASE_URL")) == "https://two.example/anthropic"
    assert jsonc.get(now, ("env", "DISABLE_TELEMETRY")) == "1"
    assert told["done"] > 3, told
    switch.revert(ports, ())
    close(ports)
    now = (place / SETTINGS).read_text()
    assert jsonc.get(now, ("enabledPlugins", "p@m")) is False
    assert "two.example" not in now
    assert not (place / SETTINGS.with_name("settings.json.lock")).exists()


def test_the_real_claude_code_tries_for_our_lock_and_then_writes_all_the_same(
    claude: Callable[..., subprocess.Popen[str]], place: Path, tmp_path: Path
) -> None:
    """2.1.330 tries for half a second and goes on without: so ours is held briefly, and we look again inside it."""
    lock, files, log = place / SETTINGS.with_name("settings.json.lock"), RealFiles(), tmp_path / "strace.log"
    stamp = int(place.stat().st_mtime) // 2 * 2
    files.take_directory_lock(lock, 10, stamp)
    with claude("disable", before=("strace", "-f", "-qq", "-e", "trace=mkdir,mkdirat", "-o", str(log))) as process:
        assert process.wait(timeout=60) == 0, process.communicate()
    tries = [line for line in log.read_text("utf-8", "replace").splitlines() if f'{lock}"' in line]
    assert len(tries) >= 3, tries
    assert all("EEXIST" in line for line in tries)
    assert jsonc.get((place / SETTINGS).read_text(), ("enabledPlugins", "p@m")) is False
    assert lock.stat().st_mtime == stamp, "it left ours alone"
    files.release_directory_lock(lock, stamp)
    assert not lock.exists()
