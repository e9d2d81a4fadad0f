"""A private D-Bus session with a real gnome-keyring over a throwaway home: nothing of the user's is touched."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

PASSWORD = "private-EXAMPLE-password"
BUS_WITHOUT_SERVICES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{place}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>{denied}
  </policy>
</busconfig>
"""
READ_DENIED = '<deny send_interface="org.freedesktop.Secret.Item" send_member="GetSecret"/>'


@dataclass
class Session:
    """A running session: the variables to reach it, and its processes."""

    environment: dict[str, str]
    bus: subprocess.Popen[bytes]
    daemons: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_keyring(self, *, unlock: bool = True) -> subprocess.Popen[bytes]:
        """Start gnome-keyring and wait until it owns its name; with `unlock` it makes or opens the login keyring."""
        arguments = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlock else [])]
        daemon = subprocess.Popen(
            arguments,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.daemons.append(daemon)
        assert daemon.stdin is not None
        with daemon.stdin:
            daemon.stdin.write(PASSWORD.encode() if unlock else b"")
        self.run("gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.secrets")
        return daemon

    def lock(self) -> None:
        """Lock the default keyring: from now on its keys need the password."""
        self.secrets_call("org.freedesktop.Secret.Service.Lock", "['/org/freedesktop/secrets/aliases/default']")

    def secrets_call(self, method: str, *arguments: str) -> str:
        """Call a method of the Secret Service and return what gdbus prints."""
        target = ["--dest", "org.freedesktop.secrets", "--object-path", "/org/freedesktop/secrets"]
        return self.run("gdbus", "call", "--session", *target, "--method", method, *arguments)

    def run(self, *arguments: str, text: str = "") -> str:
        """Run a program inside the session and return what it printed."""
        done = subprocess.run(
            arguments, env=self.environment, input=text, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout

    def close(self) -> None:
        """End every process of the session, stopped ones too."""
        for process in [*self.daemons, self.bus]:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                # The bus is asked to end: it removes its socket then.
                process.terminate() if process is self.bus else process.kill()
            process.wait(timeout=10)


@contextmanager
def private_session(
    home: Path, *, display: str = "", services: bool = True, denied: str = "", **more: str
) -> Iterator[Session]:
    """Start a session bus alone, over `home`; `services` False: nothing can be started through it.

    `denied` is a rule for the bus such as READ_DENIED; `more` are further variables.
    """
    environment = _variables(home, display) | more
    arguments = ["dbus-daemon", "--nofork", "--print-address=1"]
    # The bus's socket goes with the home: the default is /tmp, where a killed bus leaves it.
    place = f"unix:dir={quote(environment['XDG_RUNTIME_DIR'])}"
    arguments.append(f"--address={place}")
    if services:
        arguments.append("--session")
    else:
        config = home / "bus.conf"
        config.write_text(BUS_WITHOUT_SERVICES.format(place=place, denied=denied))
        arguments.append(f"--config-file={config}")
    bus = subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert bus.stdout is not None
    with bus.stdout:
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    session = Session(environment, bus)
    try:
        yield session
    finally:
        session.close()


@contextmanager
def private_keyring(home: Path, *, locked: bool = False, display: str = "") -> Iterator[dict[str, str]]:
    """Start a bus and an unlocked gnome-keyring over `home`; yield the variables that a program needs to use it.

    HOME is set before the bus starts, because a service that the bus starts inherits the bus's own.
    """
    with private_session(home, display=display) as session:
        session.start_keyring()
        if locked:
            session.lock()
        yield session.environment


def _variables(home: Path, display: str) -> dict[str, str]:
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    variables = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "1",
    }
    return variables | ({"DISPLAY": display} if display else {})
