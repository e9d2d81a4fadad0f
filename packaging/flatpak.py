"""The Flatpak: our wheel and its libraries on the freedesktop runtime, by packaging/linux/dev.ezrouter.ezswitch.yml.

NOT RUN where this was written: its runtime comes from a host that was out of reach. `.github/workflows/packages.yml`
runs it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from entry_words import translated
from metainfo import metainfo
from version import ROOT, version

RECIPE = ROOT / "packaging" / "linux" / "dev.ezrouter.ezswitch.yml"
PYTHON = "3.12"
"""The Python of the runtime 24.08."""


def sources(wheel: Path, icons: Path, work: Path) -> Path:
    """Gather what the recipe builds from, so that the build itself needs no network; returns the folder."""
    made = work / "flatpak"
    shutil.rmtree(made, ignore_errors=True)
    (made / "wheels").mkdir(parents=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:", "--python-version", PYTHON]
    subprocess.run([*command, "--dest", str(made / "wheels"), str(wheel)], check=True)
    for file in (ROOT / "resources/icons/ezswitch.svg", RECIPE):
        shutil.copy(file, made / file.name)
    (made / "ezswitch.desktop").write_bytes(translated(ROOT / "packaging/linux/ezswitch.desktop"))
    today = datetime.now(UTC).date().isoformat()
    about = metainfo((ROOT / "CHANGELOG.md").read_text("utf-8"), today)
    (made / "dev.ezrouter.ezswitch.metainfo.xml").write_text(about, "utf-8")
    shutil.copytree(icons / "hicolor", made / "hicolor")
    return made


def build(wheel: Path, icons: Path, work: Path, out: Path) -> Path:
    """Build it into a single-file bundle."""
    made, repository = sources(wheel, icons, work), work / "flatpak-repository"
    recipe = made / RECIPE.name
    builder = ["flatpak-builder", "--force-clean", "--user", "--install-deps-from=flathub", f"--repo={repository}"]
    subprocess.run([*builder, str(work / "flatpak-build"), str(recipe)], check=True)
    path = out / f"ezswitch-{version()}.flatpak"
    subprocess.run(["flatpak", "build-bundle", str(repository), str(path), "dev.ezrouter.ezswitch"], check=True)
    return path
