"""Runs first in a bundle: what it starts (agents, git, editors, terminals) must not load the bundle's libraries.

PyInstaller's starter puts its own folder before LD_LIBRARY_PATH and keeps what was there in LD_LIBRARY_PATH_ORIG. The
dynamic linker has read it by now, so taking it back changes nothing for this process and everything for its children.
"""

import os

for name in ("LD_LIBRARY_PATH", "LIBPATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif os.environ.get(name, "").endswith("_internal"):
        del os.environ[name]
