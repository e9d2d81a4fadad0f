"""The releases of CHANGELOG.md: for AppStream, the Debian changelog and the release feed."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from entry_words import description, spoken  # noqa: E402
from ezswitch.domain.project import HOMEPAGE  # noqa: E402  the checkout's own

METAINFO = ROOT / "packaging" / "linux" / "dev.ezrouter.ezswitch.metainfo.xml"
_HEAD = re.compile(r"^## (\d+\.\d+\.\d+)(?: \((.*)\))?$")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Release:
    """One heading of the changelog: version, date ("" while it is not released), and its lines."""

    version: str
    date: str
    lines: tuple[str, ...]


def releases(text: str) -> tuple[Release, ...]:
    """Return them, newest first."""
    found: list[Release] = []
    for line in text.splitlines():
        if head := _HEAD.match(line):
            date = _DATE.search(head[2] or "")
            found.append(Release(head[1], date[0] if date else "", ()))
        elif found and line.startswith("- "):
            found[-1] = Release(found[-1].version, found[-1].date, (*found[-1].lines, line[2:]))
        elif found and line.startswith("  "):
            last = found[-1]
            found[-1] = Release(last.version, last.date, (*last.lines[:-1], f"{last.lines[-1]} {line.strip()}"))
    return tuple(found)


def metainfo(changelog: str, today: str) -> str:
    """Return the AppStream file in every language, its releases in English; a release without a date gets today's."""
    rows = "\n".join(_release(release, today) for release in releases(changelog))
    text = description(METAINFO.read_text("utf-8"), spoken(ROOT))
    return text.replace("@RELEASES@", rows).replace("@HOMEPAGE@", HOMEPAGE)


def _release(release: Release, today: str) -> str:
    items = "".join(f"\n          <li>{escape(line.replace('`', ''))}</li>" for line in release.lines)
    kind = "stable" if release.date else "development"
    return (
        f'    <release version="{release.version}" date="{release.date or today}" type="{kind}">\n'
        f"      <description>\n        <ul>{items}\n        </ul>\n      </description>\n    </release>"
    )
