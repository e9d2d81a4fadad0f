"""Where the icons and styles lie: in the wheel beside the code, in a checkout beside `app/`."""

from __future__ import annotations

from pathlib import Path

import ezswitch


def folder() -> Path:
    """Return the folder `resources`, in an installed wheel, an editable install or a plain checkout."""
    package = Path(ezswitch.__file__).resolve().parent
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parents[1] / "resources"
