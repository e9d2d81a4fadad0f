"""Values below HKEY_CURRENT_USER in Windows' registry."""

from __future__ import annotations

import sys

from ezswitch.domain.errors import WriteFailed
from ezswitch.domain.phrase import say

if sys.platform == "win32":
    import winreg

    class UserRegistry:
        """The real one; see autostart.Registry."""

        def read(self, key: str, name: str) -> str | bytes | None:
            """Return a value, None where there is none or it may not be read."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    found, _ = winreg.QueryValueEx(opened, name)
            except OSError:
                return None
            return found if isinstance(found, str | bytes) else None

        def write(self, key: str, name: str, text: str) -> None:
            """Set a text."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)
            except OSError as error:
                raise _failed(key) from error

        def remove(self, key: str, name: str) -> None:
            """Remove a value; no error if it is gone."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
            except OSError as error:
                raise _failed(key) from error

else:

    class UserRegistry:
        """There is none on this system: nothing is in it, and nothing can be put there."""

        def read(self, _key: str, _name: str) -> None:
            """Return None."""

        def write(self, key: str, _name: str, _text: str) -> None:
            """Refuse."""
            raise _failed(key)

        def remove(self, _key: str, _name: str) -> None:
            """Have nothing to remove."""


def _failed(key: str) -> WriteFailed:
    return WriteFailed(
        say("cannot write"),
        say("The registry key {key} could not be written.", key=key),
        hint=say("Check its permissions."),
    )
