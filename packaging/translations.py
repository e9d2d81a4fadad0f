"""Brings resources/translations/*.ts up to date with the code, and compiles those that are complete.

    python3 packaging/bootstrap.py translations

They are Qt Linguist's sources: merged by Qt's lupdate, so that what is translated stays. A text that changed by a
letter is another text, to be translated again: nothing is guessed from what is similar.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from compiled import FOLDER, compile_all, lrelease, qt_tool, sources
from proofread import UNTRANSLATED, flaws, read
from texts import Collected, Text, collected
from version import ROOT

LANGUAGES = ("de", "ja", "zh_CN")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "?": "\\?"})
_OPTIONS = (
    *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-warnings-are-errors"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext", "-source-language", "en"),
)


def main() -> int:
    """Do it; returns 1 where a call cannot be translated."""
    found = collected(ROOT)
    print(*found.faults, sep="\n", file=sys.stderr, end="\n" if found.faults else "")
    update(ROOT, found)
    for source in sources(ROOT):
        told = flaws(read(source))
        others = [flaw for flaw in told if not flaw.endswith(UNTRANSLATED)]
        print(*others, sep="\n", end="\n" if others else "")
        print(f"{source.relative_to(ROOT)}: {len(found.texts)} texts, {len(told) - len(others)} to be translated")
    compile_all(ROOT, lrelease, lambda _: None)
    return 1 if found.faults else 0


def update(root: Path, found: Collected) -> None:
    """Merge the texts into the .ts file of every language; running twice changes nothing."""
    (root / FOLDER).mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text("\n".join(map(as_cpp, found.texts)), "utf-8")
        for language in LANGUAGES:
            target = root / FOLDER / f"ezswitch_{language}.ts"
            options = [*_OPTIONS, "-target-language", language, str(listed), "-ts", str(target)]
            subprocess.run([qt_tool("lupdate"), *options], check=True)


def as_cpp(text: Text) -> str:
    """Write a text as lupdate reads it: of the languages it knows, only in C++ every character can be said."""
    note = f"//: {' '.join(text.note.split())}\n" if text.note else ""
    return f'{note}QT_TRANSLATE_NOOP("{_quoted(text.context)}", "{_quoted(text.source)}")'


def _quoted(text: str) -> str:
    return text.translate(_ESCAPES)


if __name__ == "__main__":
    sys.exit(main())
