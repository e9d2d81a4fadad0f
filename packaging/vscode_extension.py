"""Builds the companion extension to one .vsix: `python3 packaging/bootstrap.py vscode`, or this file.

Needs npm; the compiler and the types come from npm at the versions of package-lock.json, into the user's cache. The
same sources give the same bytes: the archive is stored uncompressed, in order, with one date.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().with_name("vscode")
TARGET = HERE.parents[1] / "resources" / "vscode" / "ezswitch-copilot.vsix"
_EPOCH = (2020, 1, 1, 0, 0, 0)
_TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension=".json" ContentType="application/json"/>\
<Default Extension=".js" ContentType="application/javascript"/>\
<Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>
"""
_MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="{name}" Version="{version}" Publisher="{publisher}"/>
    <DisplayName>{displayName}</DisplayName>
    <Description xml:space="preserve">{description}</Description>
    <Categories>{categories}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="{engine}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="{kind}"/>
    </Properties>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets>
</PackageManifest>
"""


class CannotBuild(Exception):
    """npm or the compiler said no; the message is theirs."""


def toolbox(variables: Mapping[str, str] = os.environ) -> Path:
    """Return the folder with the compiler and the types, installed where the cache lacks it.

    Tests that live in a throwaway home give the `variables` from before.
    """
    lock = (HERE / "package-lock.json").read_bytes()
    cache = Path(variables.get("XDG_CACHE_HOME") or Path(variables.get("HOME") or Path.home()) / ".cache")
    target = cache / "ezswitch-tests" / f"vscode-build-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not (target / "node_modules" / "typescript").is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".vscode-build-", dir=target.parent) as temp:
            for name in ("package.json", "package-lock.json"):
                shutil.copy(HERE / name, temp)
            _run([_program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], Path(temp))
            shutil.copytree(temp, target, dirs_exist_ok=True)
    return target


def compiled(out: Path, variables: Mapping[str, str] = os.environ) -> Path:
    """Compile sources and tests into `out`, strictly, and return it."""
    tools = toolbox(variables) / "node_modules"
    compiler = [_program("node"), str(tools / "typescript" / "bin" / "tsc"), "-p", str(HERE)]
    _run([*compiler, "--typeRoots", str(tools / "@types"), "--outDir", str(out)], HERE)
    return out


def archive(target: Path, variables: Mapping[str, str] = os.environ) -> Path:
    """Write the .vsix."""
    with tempfile.TemporaryDirectory() as temp:
        code = sorted((compiled(Path(temp), variables) / "src").glob("*.js"))
        files = {
            "[Content_Types].xml": _TYPES.encode(),
            "extension.vsixmanifest": _manifest().encode(),
            "extension/package.json": _shipped().encode(),
            **{f"extension/out/{file.name}": file.read_bytes() for file in code},
        }
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(target, "w") as made:
            for name, data in files.items():
                made.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    return target


def _described() -> dict[str, object]:
    described: dict[str, object] = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    return described


def _shipped() -> str:
    """Return package.json as it ships: without what only the build needs."""
    kept = {key: value for key, value in _described().items() if key not in ("devDependencies", "private")}
    return json.dumps(kept, indent=2, ensure_ascii=False) + "\n"


def _manifest() -> str:
    said = _described()
    engines, kinds, categories = said["engines"], said["extensionKind"], said["categories"]
    assert isinstance(engines, dict)
    assert isinstance(kinds, list)
    assert isinstance(categories, list)
    texts = {key: value for key, value in said.items() if isinstance(value, str)}
    more = {"engine": engines["vscode"], "kind": ",".join(kinds), "categories": ",".join(categories)}
    return _MANIFEST.format(**texts, **more)


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise CannotBuild(f"{name} is missing. On Debian or Ubuntu: apt-get install -y npm")
    return found


def _run(command: list[str], where: Path) -> None:
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotBuild(f"{Path(command[0]).name} failed: {(done.stdout + done.stderr).strip()[-2000:]}")


def main() -> int:
    """Build it where the wheel takes it from; exit status 1 with the reason where that fails."""
    try:
        print(f"built {archive(TARGET)}")
    except CannotBuild as problem:
        print(f"vscode: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
