"""Editors that take extensions from a command line: what they have is read, what they lack they install themselves."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from ezswitch.domain.companion import Companion, Editor
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import NOTHING, Phrase, say, verbatim
from ezswitch.domain.ports import Programs
from ezswitch.system.reasons import words as words_of

_TIMEOUT = 90.0
"""Seconds; installing took 1.4 with code-server 4.139.1 on a busy machine."""
_TOO_LONG = say("it did not end within {seconds} seconds", seconds=f"{_TIMEOUT:.0f}")


class RealEditors:
    """Editors found on PATH or where their installers put them."""

    def __init__(self, environment: Environment, programs: Programs, resources: Path) -> None:
        """Take where programs are looked for, and the folder of our data files."""
        self._environment = environment
        self._programs = programs
        self._resources = resources

    def there(self, editor: Editor) -> bool:
        """Tell whether its program is here."""
        return self._program(editor) is not None

    def version(self, editor: Editor, extension: str) -> str:
        """Return the version in the editor's own list of extensions (extensions.json), "" for none."""
        try:
            listed = json.loads((editor.extensions / "extensions.json").read_bytes())
        except (OSError, ValueError, RecursionError):
            return ""
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict) and _id_of(one) == extension.lower():
                version = one.get("version")
                return version if isinstance(version, str) else ""
        return ""

    def package(self, companion: Companion) -> Path:
        """Return where the package lies."""
        return self._resources / companion.package

    def install(self, editor: Editor, companion: Companion) -> None:
        """Run `PROGRAM --install-extension FILE --force`."""
        self._run(editor, "--install-extension", str(self.package(companion)), "--force")
        if self.version(editor, companion.extension) != companion.version:
            raise _refused(editor, say("it said nothing, and its list of extensions is as before"))

    def remove(self, editor: Editor, extension: str) -> None:
        """Run `PROGRAM --uninstall-extension ID`, where the extension is there."""
        if self.version(editor, extension):
            self._run(editor, "--uninstall-extension", extension)

    def _run(self, editor: Editor, *words: str) -> None:
        program = self._program(editor)
        if program is None:
            raise _refused(editor, say("its program was not found"))
        try:
            done = subprocess.run(  # noqa: S603  an argument list, the program of an editor
                [str(program), *words],
                env=dict(self._environment.variables),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_TIMEOUT,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise _refused(editor, _TOO_LONG) from None
        except OSError as error:
            why = say("{program} could not be started ({why})", program=program, why=words_of(error))
            raise _refused(editor, why) from None
        if done.returncode != 0:
            raise _refused(editor, _last_line(done.stderr) or _last_line(done.stdout) or say("it gave no reason"))

    def _program(self, editor: Editor) -> Path | None:
        ending = ".cmd" if self._environment.platform == "win32" else ""
        for place in editor.places:
            if (place / f"{editor.program}{ending}").is_file():
                return place / f"{editor.program}{ending}"
        found = self._programs.find((editor.program,), editor.program)
        return found.path if found else None


def _id_of(listed: dict[str, object]) -> str:
    identifier = listed.get("identifier")
    return str(identifier.get("id", "")).lower() if isinstance(identifier, dict) else ""


def _last_line(text: str) -> Phrase:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return verbatim(lines[-1][:300]) if lines else NOTHING


def _refused(editor: Editor, why: Phrase) -> Refused:
    return Refused(
        say("extension not changed"),
        say("{editor} did not take our extension: {why}.", editor=editor.name, why=why),
        hint=say("Try it again with the editor closed."),
    )
