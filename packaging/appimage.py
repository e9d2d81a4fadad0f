"""The AppImage: the bundle with an entry and an icon, packed by appimagetool into one file.

NOT RUN where this was written: appimagetool is not in Debian. `.github/workflows/packages.yml` brings it, and
checks its checksum.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from entry_words import translated
from metainfo import metainfo
from version import ROOT, version

# A plain "ezswitch-key" beside the program starts faster than the program itself: agents wait for it.
APP_RUN = """\
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if [ "$1" = key ]; then
    shift
    exec "$here/usr/lib/ezswitch/ezswitch-key" "$@"
fi
exec "$here/usr/lib/ezswitch/ezswitch" "$@"
"""


def folder(bundle: Path, icons: Path, work: Path) -> Path:
    """Make the AppDir and return it."""
    made = work / "ezswitch.AppDir"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(bundle, made / "usr/lib/ezswitch", symlinks=True)
    start = made / "AppRun"
    start.write_text(APP_RUN)
    start.chmod(0o755)
    (made / "ezswitch.desktop").write_bytes(translated(ROOT / "packaging/linux/ezswitch.desktop"))
    shutil.copy(icons / "ezswitch.png", made / "ezswitch.png")
    shutil.copytree(icons / "hicolor", made / "usr/share/icons/hicolor")
    about = made / "usr/share/metainfo/dev.ezrouter.ezswitch.appdata.xml"
    about.parent.mkdir(parents=True)
    today = datetime.now(UTC).date().isoformat()
    about.write_text(metainfo((ROOT / "CHANGELOG.md").read_text("utf-8"), today), "utf-8")
    return made


def build(bundle: Path, icons: Path, work: Path, out: Path) -> Path:
    """Pack the AppDir; appimagetool is found on PATH or named by APPIMAGETOOL."""
    machine = os.uname().machine
    path = out / f"ezswitch-{version()}-{machine}.AppImage"
    tool = os.environ.get("APPIMAGETOOL", "appimagetool")
    if shutil.which(tool) is None:
        raise SystemExit("appimagetool is missing: get it from https://github.com/AppImage/appimagetool/releases")
    subprocess.run([tool, str(folder(bundle, icons, work)), str(path)], env={**os.environ, "ARCH": machine}, check=True)
    return path
