"""What hatchling does besides copying the code: resources/ goes into the wheel as ezswitch/_resources."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """A wheel carries the resources but for the README's pictures; an editable install reads the checkout's own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add them; `version` is hatchling's word for the kind of wheel, "standard" or "editable"."""
        if version == "editable":
            return
        sys.path.append(str(Path(self.root, "packaging")))  # at the end: hatchling needs the library `packaging`
        from compiled import shipped  # noqa: PLC0415

        for path, place in shipped(Path(self.root), self.app.display_warning):
            build_data["force_include"][str(path)] = f"ezswitch/_resources/{place}"
