"""Settings: read them, save them; start at login. A settings.toml that cannot be read never stops the program."""

from __future__ import annotations

from pathlib import Path

from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.phrase import say
from ezswitch.domain.settings import Settings
from ezswitch.profiles import settings_shelf
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import tell_others


def settings(ports: Ports) -> Settings:
    """Return what is in force: what settings.toml says, or the defaults where it is missing or cannot be read."""
    return settings_and_problem(ports)[0]


def settings_and_problem(ports: Ports) -> tuple[Settings, CannotRead | None]:
    """Return what is in force, and why settings.toml cannot be read (None: it can, or is not there)."""
    return settings_shelf.in_force(ports.files, ports.places.settings)


def save_settings(ports: Ports, new: Settings) -> Settings:
    """Write what differs into settings.toml, tell other windows, and return what is in force now.

    Raises BadInput for a value that cannot be used, CannotRead while the file cannot be read (it stays as it is),
    Moved and WriteFailed.
    """
    if new.ca_file and new.ca_file != settings(ports).ca_file:
        _certificates(ports, new.ca_file)
    settings_shelf.save(ports.files, ports.places.settings, new)
    tell_others(ports)
    return settings(ports)


def _certificates(ports: Ports, path: str) -> None:
    """Raise BadInput unless this is a PEM file with certificates that can be trusted."""
    import ssl  # noqa: PLC0415  nothing else here needs it

    data = ports.files.read(Path(path)).data if Path(path).is_absolute() else None
    if data is None:
        raise BadInput(
            say("not a certificate file"),
            say("There is no file {path}.", path=path[:200]),
            hint=say("Give its whole path."),
        )
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=data.decode("ascii", "ignore"))
    except (ssl.SSLError, ValueError):
        words = say("{file} holds no certificates in PEM form.", file=Path(path).name)
        raise BadInput(
            say("not a certificate file"), words, hint=say("It begins with -----BEGIN CERTIFICATE-----.")
        ) from None


def autostart(ports: Ports) -> bool:
    """Tell whether the program starts at login; the system's own entry says so."""
    return ports.autostart.enabled()


def set_autostart(ports: Ports, *, on: bool) -> bool:
    """Let it start at login, or not; return what is so now. Raises WriteFailed, Refused where it cannot be."""
    ports.autostart.set(on=on)
    return ports.autostart.enabled()
