"""The Debian package: our code and the Python libraries that Debian lacks under /usr/lib/ezswitch, the rest by Depends.

It runs on the system's own Python, so a key comes as fast as from a wheel, and the way back works when it is removed.
Built with Python 3.11, the oldest that is supported: pip leaves out what newer ones do not need.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from bundle_parts import is_wanted_library
from entry_words import translated
from metainfo import metainfo, releases
from needs import WINDOW
from version import ROOT, version

LINUX = ROOT / "packaging" / "linux"
INSIDE = Path("usr/lib/ezswitch")
OLDEST = (3, 11)
FROM_DEBIAN = {
    "cryptography": "python3-cryptography",
    "cffi": "python3-cffi-backend",
    "_cffi_backend": "",
    "pycparser": "",
    "yaml": "python3-yaml",
    "pyyaml": "",
}
"""Libraries that are compiled for one Python: Debian has them for its own, with its own updates."""
RECOMMENDS = "gnome-keyring | kwalletmanager | keepassxc, xdg-utils"
_MODE = {True: 0o755, False: 0o644}


def build(wheel: Path, icons: Path, work: Path, out: Path, running: tuple[int, ...] = sys.version_info[:2]) -> Path:
    """Build the package from our wheel and the drawn icons; returns its path below `out`."""
    if running != OLDEST:
        raise SystemExit(f"The Debian package is built with Python {OLDEST[0]}.{OLDEST[1]}; this is {sys.version}.")
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _libraries(wheel, root / INSIDE)
    _files(root, icons)
    _permissions(root)
    _control(root)
    name = out / f"ezswitch_{version()}_{_architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(name)], check=True)
    return name


def depends() -> str:
    """Return what must be there: the system's Python, what is compiled for it, and what Qt's xcb platform loads."""
    debian = sorted(filter(None, FROM_DEBIAN.values()))
    qt = [f"{need.package} | {need.package}t64" if need.package == "libglib2.0-0" else need.package for need in WINDOW]
    return ", ".join([f"python3 (>= {OLDEST[0]}.{OLDEST[1]})", *debian, *sorted(qt)])


def _libraries(wheel: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]
    subprocess.run([*command, "--target", str(folder), str(wheel)], check=True)
    shutil.rmtree(folder / "bin", ignore_errors=True)
    for path in list(folder.iterdir()):
        if path.name.split("-")[0].split(".")[0].lower() in FROM_DEBIAN:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not is_wanted_library(path.relative_to(folder).as_posix()):
            path.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    (folder / "ezswitch" / "_installed").write_text("Debian package\n")


def _files(root: Path, icons: Path) -> None:
    shell, deb = ROOT / "packaging" / "shell", LINUX / "deb"
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    today = datetime.now(UTC).date().isoformat()
    share, doc = Path("usr/share"), Path("usr/share/doc/ezswitch")
    copyright_text = (deb / "copyright").read_text("utf-8").replace("@MIT@", _indented(ROOT / "LICENSE"))
    _put(root / "usr/bin/ezswitch", (deb / "ezswitch").read_bytes())
    _put(root / share / "applications/ezswitch.desktop", translated(LINUX / "ezswitch.desktop"))
    _put(root / share / "metainfo/dev.ezrouter.ezswitch.metainfo.xml", metainfo(changelog, today).encode())
    _put(root / "etc/xdg/autostart/ezswitch.desktop", translated(LINUX / "autostart.desktop"))
    _put(root / share / "man/man1/ezswitch.1.gz", _packed((shell / "ezswitch.1").read_bytes()))
    _put(root / share / "bash-completion/completions/ezswitch", (shell / "ezswitch.bash").read_bytes())
    _put(root / share / "zsh/vendor-completions/_ezswitch", (shell / "_ezswitch").read_bytes())
    _put(root / share / "fish/vendor_completions.d/ezswitch.fish", (shell / "ezswitch.fish").read_bytes())
    _put(root / share / "python3/runtime.d/ezswitch.rtupdate", (deb / "ezswitch.rtupdate").read_bytes())
    _put(root / doc / "copyright", copyright_text.encode())
    _put(root / doc / "changelog.gz", _packed(_debian_changelog(changelog, today).encode()))
    shutil.copytree(icons / "hicolor", root / share / "icons/hicolor", dirs_exist_ok=True)
    _put(
        root / share / "icons/hicolor/scalable/apps/ezswitch.svg", (ROOT / "resources/icons/ezswitch.svg").read_bytes()
    )


def _control(root: Path) -> None:
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    folder = root / "DEBIAN"
    lines = {
        "Package": "ezswitch",
        "Version": version(),
        "Architecture": _architecture(),
        "Maintainer": "The ezswitch authors <ezswitch@ezrouter.dev>",
        "Installed-Size": str(size),
        "Depends": depends(),
        "Recommends": RECOMMENDS,
        "Section": "devel",
        "Priority": "optional",
        "Description": "switch the API provider of coding agents\n"
        " One click points a coding agent at another API provider, and one click brings\n"
        " it back. Keys lie in the system's keychain, every edit is undoable.",
    }
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root).as_posix()}"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    folder.mkdir()
    (folder / "control").write_text("".join(f"{name}: {text}\n" for name, text in lines.items()))
    (folder / "md5sums").write_text("\n".join(sums) + "\n")
    (folder / "conffiles").write_text("/etc/xdg/autostart/ezswitch.desktop\n")
    for script in ("postinst", "prerm", "postrm"):
        _put(folder / script, (LINUX / "deb" / script).read_bytes())
        (folder / script).chmod(0o755)


def _permissions(root: Path) -> None:
    """Give every file the mode of its kind, whatever the umask of who builds."""
    programs = {root / "usr/bin/ezswitch", root / "usr/share/python3/runtime.d/ezswitch.rtupdate"}
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(_MODE[path.is_dir() or path in programs])


def _debian_changelog(text: str, today: str) -> str:
    entries = []
    for release in releases(text):
        day = datetime.fromisoformat(f"{release.date or today}T12:00:00+00:00")
        lines = "\n".join(f"  * {line}" for line in release.lines)
        signed = f" -- The ezswitch authors <ezswitch@ezrouter.dev>  {day:%a, %d %b %Y %H:%M:%S} +0000"
        entries.append(f"ezswitch ({release.version}) stable; urgency=medium\n\n{lines}\n\n{signed}\n")
    return "\n".join(entries)


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def _indented(path: Path) -> str:
    return "\n".join(f" {line}" if line else " ." for line in path.read_text("utf-8").strip().splitlines())


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=int(os.environ.get("SOURCE_DATE_EPOCH", "0")))


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
