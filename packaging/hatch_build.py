"""What hatchling does besides copying the code: resources/ goes into the wheel as ezswitch/_resources."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """A wheel carries the resources but for the README's pictures; an editable install reads the checkout's own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add them; `version` is hatchling's word for the kind of wheel, "standard" or "editable"."""
        if version != "editable":
            for folder in sorted(Path(self.root, "resources").iterdir()):
                if folder.name != "screenshots":
                    build_data["force_include"][str(folder)] = f"ezswitch/_resources/{folder.name}"
