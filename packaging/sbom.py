"""What a package is made of and its checksums: an SBOM (CycloneDX 1.5, JSON), SHA256SUMS and the release feed.

    python packaging/sbom.py DIST URL

is run once everything of a release lies in DIST; URL is the page of the release.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from version import version

OURS = "ezswitch"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def components(root: str = OURS) -> tuple[metadata.Distribution, ...]:
    """Return the installed libraries that a package needs here, in whatever depth, by name."""
    found: dict[str, metadata.Distribution] = {}
    wanted = _required(metadata.distribution(root))
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system only
        wanted |= _required(found[name])
    return tuple(found[name] for name in sorted(found))


def bill(parts: Iterable[metadata.Distribution], now: datetime) -> dict[str, Any]:
    """Return the CycloneDX document."""
    ours = {"type": "application", "name": OURS, "version": version(), "licenses": [{"license": {"id": "MIT"}}]}
    head = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1}
    about = {"timestamp": now.isoformat(timespec="seconds"), "component": {**ours, "purl": _purl(OURS, version())}}
    return {**head, "metadata": about, "components": [_component(part) for part in parts]}


def checksums(folder: Path) -> str:
    """Return the lines of SHA256SUMS for every other file of a folder, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def feed(url: str, now: datetime) -> str:
    """Return the release feed: what app/ezswitch/usecases/releases.py reads."""
    return json.dumps({"version": version(), "date": now.date().isoformat(), "url": url}) + "\n"


def _required(part: metadata.Distribution) -> set[str]:
    lines = [line for line in part.requires or () if "extra ==" not in line]
    return {_normal(found[0]) for line in lines if (found := _NAME.match(line))}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(part: metadata.Distribution) -> dict[str, Any]:
    name, about = part.metadata["Name"], part.metadata
    said = about.get_all("License-Expression") or about.get_all("License") or []
    licence = said[0].strip().splitlines()[0] if said and said[0].strip() else ""
    named = {"licenses": [{"license": {"name": licence}}]} if licence else {}
    return {"type": "library", "name": name, "version": part.version, "purl": _purl(name, part.version), **named}


def _purl(name: str, number: str) -> str:
    return f"pkg:pypi/{_normal(name)}@{number}"


def main(arguments: list[str]) -> int:
    """Write ezswitch-VERSION.cdx.json, releases.json and SHA256SUMS into the folder."""
    folder, url, now = Path(arguments[0]), arguments[1], datetime.now(UTC)
    text = json.dumps(bill(components(), now), indent=2) + "\n"
    (folder / f"{OURS}-{version()}.cdx.json").write_text(text, "utf-8")
    (folder / "releases.json").write_text(feed(url, now), "utf-8")
    (folder / "SHA256SUMS").write_text(checksums(folder), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
