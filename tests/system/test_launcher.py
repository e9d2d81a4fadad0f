"""The programs that agents call outlive ezswitch, whatever the folders are named."""

from __future__ import annotations

import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import copytree, ignore_patterns

import jeepney
import pytest

import ezswitch
from contracts.keychain import KEY, RECORD
from ezswitch.demo.keyserver import KeyServer
from ezswitch.demo.memory import MemoryKeychain
from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.ports import Places
from ezswitch.system.files import RealFiles
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.keychain.os_keychain import OsKeychain
from ezswitch.system.launcher import RealLauncher, _folder_of
from fakes import MemoryFiles
from keyring_session import private_keyring

NAMES = ["ezswitch-key", "ezswitch-restore", "ezswitch-restore.pyz"]
HOSTILE = 'a b\'c "d" $HOME `id` \\n %PATH% é'
PACKAGE = Path(ezswitch.__file__).parent


def places(root: Path) -> Places:
    return Places(root / "config", root / "state", root / "data", root / "cache")


@pytest.fixture
def root(home: Path) -> Path:
    root = home / HOSTILE
    root.mkdir()
    return root


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    variables = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return subprocess.run(arguments, env=variables, capture_output=True, text=True, timeout=30, check=False)


def copied_package(root: Path, *, restore: str = "") -> Path:
    """Make a package of the real rooms at another place, where `switching/restore.py` says `restore`, if anything."""
    package = root / "lib" / "ezswitch"
    for source in PACKAGE.rglob("*.py"):
        target = package / source.relative_to(PACKAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    if restore:
        (package / "switching" / "restore.py").write_text(restore)
    return package


def test_the_launcher_prints_the_key_from_a_hostile_place(root: Path) -> None:
    FileKeys(root / "state", RealFiles()).write("team", RECORD)
    launcher = RealLauncher(places(root), RealFiles(), package=copied_package(root)).ensure()
    assert launcher == root / "data" / "bin" / "ezswitch-key"
    done = run(launcher, "team", "--profile", "p", "--rev", "7")
    assert (done.returncode, done.stdout, done.stderr) == (0, KEY + "\n", "")
    assert run(launcher).returncode == 2


def test_the_launcher_names_where_jeepney_lies_and_speaks_to_the_keychain_with_it(root: Path, home: Path) -> None:
    library = root / "lib"
    copytree(jeepney.__path__[0], library / "jeepney", ignore=ignore_patterns("__pycache__", "wrappers.py"))
    with private_keyring(home) as variables:
        OsKeychain(variables).write("team", RECORD)
        for arguments in ({"library": library}, {}):
            launcher = RealLauncher(places(root), RealFiles(), package=copied_package(root), **arguments).ensure()
            done = subprocess.run(
                ["strace", "-f", "-qq", "-e", "trace=openat", "-o", root / "trace", launcher, "team"],
                env=variables,
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            )
            assert (done.returncode, done.stdout, done.stderr) == (0, KEY + "\n", "")
            opened = (root / "trace").read_text()
            assert "/jeepney/low_level" in opened or "/jeepney/__pycache__/low_level" in opened
            assert "/keyring/" not in opened


def test_where_there_is_no_jeepney_none_is_named(root: Path) -> None:
    text = RealLauncher(places(root), RealFiles(), platform="win32").ensure().read_text()
    assert "--library" not in text
    assert _folder_of("no_such_package_anywhere") is None


def test_a_shell_string_that_quotes_it_works(root: Path) -> None:
    FileKeys(root / "state", RealFiles()).write("team", RECORD)
    launcher = RealLauncher(places(root), RealFiles()).ensure()
    quoted = str(launcher).replace("'", "'\\''")
    assert run("/bin/sh", "-c", f"'{quoted}' team").stdout == KEY + "\n"


def test_it_is_written_once_and_for_its_owner(root: Path) -> None:
    launcher = RealLauncher(places(root), RealFiles())
    folder = launcher.ensure().parent
    assert sorted(path.name for path in folder.iterdir()) == [
        "ezswitch-key",
        "ezswitch-restore",
        "ezswitch-restore.pyz",
    ]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o755}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    before = {path: path.stat().st_ino for path in folder.iterdir()}
    RealLauncher(places(root), RealFiles()).ensure()
    assert {path: path.stat().st_ino for path in folder.iterdir()} == before
    (folder / "ezswitch-restore").unlink()
    launcher.ensure()
    assert (folder / "ezswitch-restore").exists()
    before = {path: path.stat().st_ino for path in folder.iterdir()}
    (folder / "ezswitch-key").write_text("older")
    RealLauncher(places(root), RealFiles()).ensure()
    changed = {path.name for path in folder.iterdir() if path.stat().st_ino != before[path]}
    assert changed == {"ezswitch-key"}


@pytest.mark.parametrize("gone", ["python", "package"])
def test_without_ezswitch_it_names_the_way_back(root: Path, gone: str) -> None:
    package = copied_package(root)
    python = root / "python"
    python.symlink_to(sys.executable)
    launcher = RealLauncher(places(root), RealFiles(), package=package, python=str(python)).ensure()
    (python if gone == "python" else package / "keyhelper.py").unlink()
    done = run(launcher, "team")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith(f"{launcher.with_name('ezswitch-restore')}\n")


def test_the_demo_s_variables_reach_the_helper(root: Path) -> None:
    with KeyServer(MemoryKeychain({"team": RECORD}), root) as server:
        launcher = RealLauncher(places(root), RealFiles(), variables=server.variables).ensure()
        assert run(launcher, "team").stdout == KEY + "\n"


STAND_IN = """
def restore_all(files, journal, accept, own):
    return [f"put back by {type(files).__name__}: {journal.originals()} {sorted(accept)}"]


still_on = None
"""


def test_the_way_back_needs_no_ezswitch(root: Path) -> None:
    package = copied_package(root, restore=STAND_IN)
    launcher = RealLauncher(places(root), RealFiles(), package=package, python=str(root / "gone")).ensure()
    for source in package.rglob("*.py"):
        source.unlink()
    done = subprocess.run(
        [launcher.with_name("ezswitch-restore"), "overwrite"],
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "put back by RealFiles: () ['overwrite']\n", "")


def test_the_real_way_back_runs_on_the_standard_library_alone(root: Path) -> None:
    archive = RealLauncher(places(root), RealFiles()).ensure().with_name("ezswitch-restore.pyz")
    done = run(sys.executable, "-I", "-S", archive)
    assert (done.returncode, done.stderr) == (0, "")
    assert "nothing to put back" in done.stdout


def test_the_way_back_says_so_where_there_is_no_python(root: Path) -> None:
    launcher = RealLauncher(places(root), RealFiles(), python=str(root / "gone")).ensure()
    done = subprocess.run(
        ["/bin/sh", launcher.with_name("ezswitch-restore")],
        env={"PATH": str(root)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr


def test_the_archive_holds_the_rooms_and_is_the_same_each_time(root: Path) -> None:
    archive = RealLauncher(places(root), RealFiles()).ensure().with_name("ezswitch-restore.pyz")
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
    assert names[0] == "__main__.py"
    ours = {name.split("/")[1] for name in names[1:] if name.startswith("ezswitch/")}
    assert ours == {"__init__.py", "restoring.py", "domain", "formats", "agents", "switching", "system"}
    borrowed = [name for name in names[1:] if not name.startswith("ezswitch/")]
    assert {name.split("/")[0].split("-")[0].lower() for name in borrowed} == {"jeepney", "yaml", "pyyaml"}
    assert [name.split("-")[0].lower() for name in borrowed if "LICENSE" in name] == ["jeepney", "pyyaml"]
    assert not [name for name in borrowed if "/tests/" in name or not name.endswith((".py", "LICENSE"))]
    assert RealLauncher(places(root), RealFiles())._archive() == archive.read_bytes()


def test_the_journal_s_folder_is_written_in(root: Path) -> None:
    archive = (
        RealLauncher(places(root), RealFiles(), journal=root / "journal").ensure().with_name("ezswitch-restore.pyz")
    )
    with zipfile.ZipFile(archive) as opened:
        assert repr(str(root / "journal")) in opened.read("__main__.py").decode()


def test_on_windows_it_is_a_batch_file(root: Path) -> None:
    launcher = RealLauncher(
        places(root), RealFiles(), platform="win32", python="C:\\a 50%\\python.exe", variables={"X": "1"}
    ).ensure()
    assert launcher.name == "ezswitch-key.cmd"
    lines = launcher.read_bytes().decode().split("\r\n")
    assert lines[0] == "@echo off"
    assert 'set "X=1"' in lines
    assert 'if not exist "C:\\a 50%%\\python.exe" goto gone' in lines
    assert any(line.startswith('"C:\\a 50%%\\python.exe" -I -S "') and line.endswith(" %*") for line in lines)
    assert (launcher.parent / "ezswitch-restore.cmd").exists()


def test_a_failure_at_any_step_leaves_a_whole_launcher(root: Path) -> None:
    key = root / "data" / "bin" / "ezswitch-key"
    whole = MemoryFiles()
    RealLauncher(places(root), whole).ensure()
    steps = len(whole.calls)
    assert steps > 9
    for step in range(1, steps + 1):
        files = MemoryFiles(fail_at=step)
        with pytest.raises(WriteFailed):
            RealLauncher(places(root), files).ensure()
        assert files.bytes_of(key) in (None, whole.bytes_of(key))


def test_what_is_missing_or_outdated_is_told_without_writing(tmp_path: Path) -> None:
    folders = Places(tmp_path / "config", tmp_path / "state", tmp_path / "data", tmp_path / "cache")
    launcher = RealLauncher(folders, RealFiles())
    names = {"ezswitch-key", "ezswitch-restore", "ezswitch-restore.pyz"}
    assert {path.name for path in launcher.outdated()} == names
    assert not folders.data.exists()
    key = launcher.ensure()
    assert launcher.outdated() == ()
    key.write_bytes(b"an older one")
    assert launcher.outdated() == (key,)
    assert key.read_bytes() == b"an older one"


def packed(root: Path) -> Path:
    """Stand in for the key program of a bundle: it says what it was started with."""
    program = root / "ezswitch-key"
    program.write_text("#!/bin/sh\nprintf '[%s]' \"$@\"\n")
    program.chmod(0o755)
    return program


def test_a_packed_program_prints_the_key_itself(root: Path) -> None:
    launcher = RealLauncher(places(root), RealFiles(), program=(str(packed(root)), "two words")).ensure()
    done = run(launcher, "team", "--rev", "7")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"[two words][--state][{root / 'state'}][team][--rev][7]"


def test_without_the_packed_program_the_way_back_is_named(root: Path) -> None:
    program = packed(root)
    launcher = RealLauncher(places(root), RealFiles(), program=(str(program),)).ensure()
    program.unlink()
    done = run(launcher, "team")
    restore = launcher.with_name("ezswitch-restore")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.endswith(f"This puts every agent back: {restore}\n")
    assert str(program) not in restore.read_text(), "it is no Python"


def test_on_windows_too_a_packed_program_prints_it(root: Path) -> None:
    program = "C:\\Program Files\\ezswitch\\ezswitch-key.exe"
    launcher = RealLauncher(places(root), RealFiles(), platform="win32", program=(program,)).ensure()
    lines = launcher.read_bytes().decode().split("\r\n")
    assert f'if not exist "{program}" goto gone' in lines
    assert f'"{program}" --state "{str(root / "state").replace("%", "%%")}" %*' in lines
    assert any("ezswitch-restore.cmd" in line for line in lines)


def test_the_archive_is_not_read_again_while_its_sources_are_those_it_was_made_of(root: Path) -> None:
    package = copied_package(root)
    archive = RealLauncher(places(root), RealFiles(), package=package).ensure().with_name("ezswitch-restore.pyz")
    first, inode = archive.read_bytes(), archive.stat().st_ino
    RealLauncher(places(root), RealFiles(), package=package).ensure()
    assert archive.stat().st_ino == inode
    source = package / "domain" / "names.py"
    source.write_text(source.read_text() + "# a newer ezswitch\n")
    RealLauncher(places(root), RealFiles(), package=package).ensure()
    assert archive.read_bytes() != first
    assert run(sys.executable, "-I", "-S", archive).returncode == 0


def test_one_that_was_spoilt_is_found_and_written_again_when_asked(root: Path) -> None:
    launcher = RealLauncher(places(root), RealFiles())
    archive = launcher.ensure().with_name("ezswitch-restore.pyz")
    whole = archive.read_bytes()
    archive.write_bytes(b"PK" + whole[2:100] + whole[200:])
    assert launcher.outdated() == (archive,)
    launcher.ensure(anew=True)
    assert archive.read_bytes() == whole
