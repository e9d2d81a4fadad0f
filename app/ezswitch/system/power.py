"""Is the battery being saved? Asked of the system itself, each its own way; where none can tell, it is not."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable, Mapping, Sequence

Read = Callable[[Sequence[str]], str]
Flag = Callable[[], int]

_BUS = "unix:path=/run/dbus/system_bus_socket"
_PROFILES = "net.hadess.PowerProfiles"
"""power-profiles-daemon and tuned-ppd both own it, newer ones beside org.freedesktop.UPower.PowerProfiles."""
_PATH = "/net/hadess/PowerProfiles"
_SECONDS = 2.0


class SystemPower:
    """What the system says, by platform as in `sys.platform`. See domain/outside.Power."""

    def __init__(self, platform: str, variables: Mapping[str, str], read: Read | None = None) -> None:
        """Take the platform and the variables that may name another system bus; `read` runs a program."""
        self._platform, self._variables = platform, variables
        self._read = read or _output

    def saving(self) -> bool:
        """Tell whether the battery is being saved now. May wait two seconds: never call it on the UI thread."""
        if self._platform == "linux":
            return _profile(self._variables.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _BUS) == "power-saver"
        if self._platform == "darwin":
            return low_power_mode(self._read(("pmset", "-g")))
        return self._platform == "win32" and battery_saver()


def low_power_mode(said: str) -> bool:
    """Read what macOS's `pmset -g` says: a line "lowpowermode 1" among the settings in force."""
    return any(line.split()[:2] == ["lowpowermode", "1"] for line in said.splitlines())


def battery_saver(flag: Flag | None = None) -> bool:
    """Tell whether Windows's battery saver is on: SystemStatusFlag of GetSystemPowerStatus."""
    return (flag or _status_flag)() == 1


def _status_flag() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_byte),
            ("battery", ctypes.c_byte),
            ("percent", ctypes.c_byte),
            ("system", ctypes.c_byte),
            ("life", ctypes.c_ulong),
            ("full", ctypes.c_ulong),
        )

    status = Status()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  not there on other systems, as mypy knows
    return int(status.system) if kernel.GetSystemPowerStatus(ctypes.byref(status)) else 0


def _profile(address: str) -> str:
    """Return the power profile in force, "" where nobody tells; a service that does not run is not started for it."""
    from ezswitch.domain.errors import KeychainError  # noqa: PLC0415  jeepney, only once it is needed
    from ezswitch.system.keychain.bus import BUS, Bus, session_address  # noqa: PLC0415
    from ezswitch.system.keychain.failures import CallFailed  # noqa: PLC0415

    where = session_address({"DBUS_SESSION_BUS_ADDRESS": address})
    bus: Bus | None = None
    try:
        bus = Bus(where or "", _SECONDS)
        (runs,) = bus.call(BUS, "/org/freedesktop/DBus", BUS, "NameHasOwner", "s", _PROFILES)
        if not runs:
            return ""
        ((_, profile),) = bus.call(
            _PROFILES, _PATH, "org.freedesktop.DBus.Properties", "Get", "ss", _PROFILES, "ActiveProfile"
        )
    except (KeychainError, CallFailed):  # the words of bus.py for: nobody answers, or not in time
        return ""
    finally:
        if bus is not None:
            bus.close()
    return str(profile)


def _output(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - an argument list of ours, never a shell
            list(command), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
