"""The Debian package as a stranger meets it: installed into a bare Debian, used by a user, removed, and nothing left.

    sudo python3 packaging/bootstrap.py trial deb

Needs root, debootstrap and a Debian mirror; takes some minutes, so it is no part of the tests. CI runs it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import trial_window
from version import ROOT, version

RELEASE = "bookworm"
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
BEFORE = '{\n  "theme": "dark",\n\t"mine": 1.50,\n  "model": "opus"\n}\n'
ADA = "/srv/ada"
SETTINGS = f"{ADA}/.claude/settings.json"
LAUNCHERS = f"{ADA}/.local/share/ezswitch/bin"
_KEPT = tuple(f"/{name}/" for name in ("srv", "proc", "sys", "dev", "tmp", "var/log", "var/cache/apt", "var/lib/dpkg"))


def main(package: Path) -> None:
    """Go through it all; an AssertionError says what is not as it should be."""
    chroot = Path(tempfile.gettempdir()) / f"ezswitch-trial-{RELEASE}"  # not in the checkout: whoever packs it walks it
    if not (chroot / "usr" / "bin" / "apt-get").exists():
        shutil.rmtree(chroot, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", RELEASE, str(chroot)], check=True)
    with _mounted(chroot):
        _prepare(chroot, package)
        files_before = _files(chroot)
        _installs(chroot)
        as_ada = ["chroot", "--userspec=ada:ada", str(chroot), "ezswitch"]
        trial_window.welcomes(as_ada, {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": ADA})
        _is_used(chroot)
        _is_removed(chroot)
        left = _files(chroot) - files_before
        assert not [path for path in left if "ezswitch" in path], left
    print("The Debian package was installed, used and removed, and left nothing.")


def _prepare(chroot: Path, package: Path) -> None:
    shutil.copy("/etc/resolv.conf", chroot / "etc/resolv.conf")
    shutil.copy(package, chroot / "opt/ezswitch.deb")
    _apt(chroot, "update")
    _apt(chroot, "purge", "ezswitch", check=False)
    _run(chroot, "userdel", "--remove", "ada", check=False)
    _run(chroot, "useradd", "--create-home", "--home-dir", ADA, "ada")
    _write(chroot, SETTINGS, BEFORE)


def _installs(chroot: Path) -> None:
    _apt(chroot, "install", "--no-install-recommends", "/opt/ezswitch.deb")
    assert _ada(chroot, "ezswitch --version") == f"ezswitch {version()} (Debian package)\n"
    known = {path.stem.replace("_", "-") for path in (ROOT / "app/ezswitch/agents").glob("*.py")}
    found = {agent["id"] for agent in json.loads(_ada(chroot, "ezswitch agents --json"))["agents"]}
    assert found
    assert found <= known, found
    ours = "import sys; sys.path.insert(0, '/usr/lib/ezswitch'); import minisign, keyring, yaml, PySide6.QtWidgets"
    assert _ada(chroot, f'python3 -c "{ours}"') == ""


def _is_used(chroot: Path) -> None:
    _ada(chroot, "ezswitch add ezrouter --key-stdin --no-check --accept key-file", KEY)
    _ada(chroot, "ezswitch use ezrouter claude-code")
    settings = (chroot / SETTINGS.lstrip("/")).read_text()
    assert '\t"mine": 1.50,' in settings
    assert KEY not in settings
    assert _ada(chroot, f"{LAUNCHERS}/ezswitch-key ezrouter") == f"{KEY}\n"


def _is_removed(chroot: Path) -> None:
    said = _apt(chroot, "remove", "ezswitch")
    assert "ezswitch-restore" in said, said
    helper = _run(chroot, "su", "ada", "-c", f"{LAUNCHERS}/ezswitch-key ezrouter", check=False)
    assert helper.returncode == 1
    assert helper.stdout == ""
    assert helper.stderr.count("\n") == 1
    assert f"{LAUNCHERS}/ezswitch-restore" in helper.stderr, helper.stderr
    _ada(chroot, f"{LAUNCHERS}/ezswitch-restore")
    assert (chroot / SETTINGS.lstrip("/")).read_text() == BEFORE
    assert "~/.config/ezswitch" in _apt(chroot, "purge", "ezswitch")


def _files(chroot: Path) -> set[str]:
    found = subprocess.run(["find", str(chroot), "-xdev"], capture_output=True, text=True, check=True).stdout
    paths = {path.removeprefix(str(chroot)) for path in found.splitlines()}
    return {path for path in paths if not path.startswith(_KEPT)}


def _ada(chroot: Path, command: str, typed: str = "") -> str:
    """Run something as the user; her home is HOME, and no bus is there."""
    return _run(chroot, "su", "-", "ada", "-c", command, typed=typed).stdout


def _apt(chroot: Path, *words: str, check: bool = True) -> str:
    command = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q", *words)
    return _run(chroot, *command, check=check).stdout


def _run(chroot: Path, *command: str, typed: str = "", check: bool = True) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        ["chroot", str(chroot), *command], input=typed, capture_output=True, text=True, timeout=900, check=False
    )
    if check and done.returncode != 0:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


def _write(chroot: Path, path: str, text: str) -> None:
    inside = chroot / path.lstrip("/")
    inside.parent.mkdir(parents=True)
    inside.write_text(text)
    _run(chroot, "chown", "-R", "ada:ada", ADA)


@contextmanager
def _mounted(chroot: Path) -> Iterator[None]:
    mounts = [["-t", "proc", "proc", str(chroot / "proc")], ["--bind", "/dev", str(chroot / "dev")]]
    for mount in mounts:
        subprocess.run(["mount", *mount], check=True)
    try:
        yield
    finally:
        for mount in reversed(mounts):
            subprocess.run(["umount", "--lazy", mount[-1]], check=False)
