"""The pages of resources/docs as the program's Help shows them: which there are, and where a link in one leads."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from ezswitch.domain.errors import CannotRead
from ezswitch.domain.phrase import say

INDEX = "README.md"
_ENTRY = re.compile(r"^- \[([^\]]+)\]\(([\w./-]+\.md)\)", re.MULTILINE)
_REMARK = re.compile(r"<!--.*?-->\s*", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page: its path below the docs, and its text in Markdown."""

    path: str
    text: str


@dataclass(frozen=True)
class Target:
    """Where a link leads: a page and a heading in it ("" for its top), or an address outside."""

    page: str = ""
    heading: str = ""
    url: str = ""


def contents(folder: Path) -> tuple[tuple[str, str], ...]:
    """Return (title, path) of the pages in the order of the index; raises CannotRead."""
    return ((say("Contents"), INDEX), *((title, path) for title, path in _ENTRY.findall(read(folder, INDEX).text)))


def read(folder: Path, path: str) -> Page:
    """Return a page without the remarks that are for its editors; raises CannotRead where there is none."""
    try:
        return Page(path, _REMARK.sub("", (folder / path).read_text("utf-8")))
    except OSError as error:
        raise CannotRead(say("The page {path} is not there.", path=path), hint=say("Install ezswitch again.")).at(
            str(folder)
        ) from error


def target(here: str, link: str) -> Target:
    """Return where a link on the page `here` leads."""
    if "://" in link or link.startswith("mailto:"):
        return Target(url=link)
    path, _, heading = link.partition("#")
    return Target(posixpath.normpath(posixpath.join(posixpath.dirname(here), path)) if path else here, heading)


def slug(heading: str) -> str:
    """Return a heading's name as forges make it, so that one link works here and there."""
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")
