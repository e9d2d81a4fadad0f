"""What is written from cli/arguments.py: the page of commands, the manual page, the completions. None by hand."""

from __future__ import annotations

import completions
import reference
from version import ROOT, version


def texts() -> dict[str, str]:
    """Return path below the checkout -> text."""
    return {
        "resources/docs/commands.md": reference.page(),
        "packaging/shell/ezswitch.1": reference.manual(version()),
        "packaging/shell/ezswitch.bash": completions.bash(),
        "packaging/shell/_ezswitch": completions.zsh(),
        "packaging/shell/ezswitch.fish": completions.fish(),
    }


def write() -> tuple[str, ...]:
    """Write those that differ and return their paths."""
    changed = []
    for name, text in texts().items():
        path = ROOT / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return tuple(changed)
