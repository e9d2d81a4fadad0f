"""Keys by name: list, rotate, approve a host, remove."""

from __future__ import annotations

from ezswitch.domain.plan import Outcome
from ezswitch.domain.secret import Secret
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.switch import NO_CONSENT
from ezswitch.usecases.values import KeyRow


def keys(ports: Ports, *, prompt: bool = False) -> tuple[KeyRow, ...]:
    """Return every key by name; origins are None where reading them would need a prompt."""
    raise NotImplementedError


def rotate(ports: Ports, name: str, secret: Secret, accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Store a new key under a name and refresh every agent that uses it, as one batch; new names are stored too."""
    raise NotImplementedError


def set_command(ports: Ports, name: str, command: tuple[str, ...], accept: frozenset[str] = NO_CONSENT) -> Outcome:
    """Let a program print the key (pass, a password manager's tool, ...): asks for the consent "key-command"."""
    raise NotImplementedError


def approve(ports: Ports, name: str, urls: tuple[str, ...]) -> None:
    """Let a key be used with the origins of these URLs too: the user confirmed them by name."""
    raise NotImplementedError


def remove_key(ports: Ports, name: str) -> None:
    """Remove a key; raises Refused, naming profiles and agents, while an agent uses it."""
    raise NotImplementedError
