"""The version, from the one place where it stands: app/ezswitch/__init__.py."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version(root: Path = ROOT) -> str:
    """Return it, such as "0.1.0"."""
    text = (root / "app" / "ezswitch" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/ezswitch/__init__.py names no __version__")
    return found.group(1)


if __name__ == "__main__":
    print(version())
