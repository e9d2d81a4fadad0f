"""A little German and Japanese, compiled as the real translations are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

GERMAN = {
    "Filter profiles": "Profile filtern",
    "Settings": "Einstellungen",
    "General": "Allgemein",
    "Checks": "Prüfungen",
    "Close": "Schließen",
    "Quit": "Beenden",
    "Undo": "Rückgängig",
    "Show": "Zeigen",
    "Open its page": "Seite öffnen",
    "Reading settings and profiles": "Liest Einstellungen und Profile",
    "{some} and {last}": "{some} und {last}",
}
CONTEXTS = ("Phrase", "Rail", "SettingsSheet", "Tray", "Toasts", "Following", "Newer", "Shapes", "StatusLine")


def compiled(folder: Path, name: str, words: dict[str, str]) -> Path:
    """Compile these words for every context into ezswitch_NAME.qm, and return the folder."""
    message = "<message><source>{}</source><translation>{}</translation></message>"
    said = "".join(message.format(escape(source), escape(word)) for source, word in words.items())
    contexts = "".join(f"<context><name>{context}</name>{said}</context>" for context in CONTEXTS)
    written = folder / f"{name}.ts"
    written.write_text(f'<?xml version="1.0"?><TS version="2.1" language="{name}">{contexts}</TS>', "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = [str(tool), "-silent", str(written), "-qm", str(folder / f"ezswitch_{name}.qm")]
    subprocess.run(made, check=True, capture_output=True)
    return folder
