"""A process of its own for one call through `keyring`, so that a call that hangs can be killed. Imports no ezswitch.

One JSON line comes on standard input and one goes out, so that a key is never an argument:
{"do": "get" | "set" | "delete" | "about", "name", "text", "prompt", "backends": [[module, class], ...]}
gives {"text"} or {"failed": "none" | "locked" | "denied"}. Any other end of the process means that it died.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
from typing import Any

from keyring import errors

SERVICE = "ezswitch"


def main() -> int:
    """Answer one request."""
    request = json.loads(sys.stdin.readline())
    backend = chosen(request["backends"])
    answer = {"failed": "none"} if backend is None else answered(backend, request)
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


def chosen(backends: list[tuple[str, str]]) -> Any:  # noqa: ANN401 - keyring's backend class
    """Return the first backend of these that works here; keyring's own search would pick up plaintext ones."""
    for module, name in backends:
        backend = getattr(importlib.import_module(module), name)
        if backend.viable:
            return backend()
    return None


def answered(backend: Any, request: dict[str, Any]) -> dict[str, str | None]:  # noqa: ANN401 - see above
    """Do what is asked, and say how it went."""
    if not request["prompt"] and not never_prompts():
        return {"failed": "locked"}
    try:
        return {"text": done(backend, request)}
    except errors.KeyringLocked:
        return {"failed": "locked"}
    except (errors.InitError, errors.NoKeyringError):
        return {"failed": "none"}
    except errors.KeyringError:
        return {"failed": "denied" if request["prompt"] else "locked"}


def done(backend: Any, request: dict[str, Any]) -> str | None:  # noqa: ANN401 - see above
    """Make the one call."""
    if request["do"] == "about":
        return str(backend.name)
    if request["do"] == "set":
        backend.set_password(SERVICE, request["name"], request["text"])
    elif request["do"] == "delete":
        if backend.get_password(SERVICE, request["name"]) is not None:
            backend.delete_password(SERVICE, request["name"])
        return None
    text = backend.get_password(SERVICE, request["name"])
    return None if text is None else str(text)


def never_prompts() -> bool:
    """Make sure that the system asks nobody anything, or say that this cannot be had."""
    if sys.platform == "darwin":
        security = ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")
        return bool(security.SecKeychainSetUserInteractionAllowed(False) == 0)
    return sys.platform == "win32"


if __name__ == "__main__":
    sys.exit(main())
