"""An extension of ours that an agent needs inside its editor, and the editors that can have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import say


@dataclass(frozen=True, slots=True)
class Editor:
    """A product: its name, its program's name, its folder of extensions, and where that program may be beside PATH."""

    name: str
    program: str
    extensions: Path
    places: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Companion:
    """The extension's id and version, its package among the resources, and which editors can have it."""

    extension: str
    version: str
    package: str
    editors: Callable[[Environment], tuple[Editor, ...]]


class Editors(Protocol):
    """The editors of this machine."""

    def there(self, editor: Editor) -> bool:
        """Tell whether its program is here, which is all that is needed to install something in it."""

    def version(self, editor: Editor, extension: str) -> str:
        """Return which version of an extension it has, "" for none; read from its folder, nothing is run."""

    def package(self, companion: Companion) -> Path:
        """Return where the extension's package lies."""

    def install(self, editor: Editor, companion: Companion) -> None:
        """Have it install the extension, over any other version of it; takes seconds. Raises Refused."""

    def remove(self, editor: Editor, extension: str) -> None:
        """Have it remove an extension; it is no error if it has none. Raises Refused."""


class NoEditors:
    """Editors where none are driven: a demonstration, tests."""

    def there(self, editor: Editor) -> bool:  # noqa: ARG002  the port's own
        """Say no."""
        return False

    def version(self, editor: Editor, extension: str) -> str:  # noqa: ARG002  the port's own
        """Say none."""
        return ""

    def package(self, companion: Companion) -> Path:
        """Return its place among the resources."""
        return Path(companion.package)

    def install(self, editor: Editor, companion: Companion) -> None:  # noqa: ARG002  the port's own
        """Refuse."""
        raise Refused(say("not installed"), say("Nothing is installed in {editor} from here.", editor=editor.name))

    def remove(self, editor: Editor, extension: str) -> None:
        """Nothing was installed."""
