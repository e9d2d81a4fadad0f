"""Every way in which a keychain fails, as one clear error with its ways out."""

from __future__ import annotations

from ezswitch.domain.errors import (
    KeychainDenied,
    KeychainError,
    KeychainHung,
    KeychainLocked,
    NoKey,
    NoKeychain,
)
from ezswitch.domain.phrase import Phrase, say, sentences

DEADLINE = 10.0
"""Seconds that one answer may take while nobody is being asked anything."""

WAYS_OUT = say(
    "Ways out: let a program print the key (pass, 1Password, Vault ...) as its key command,"
    " or keep it in a file that only you can read: --accept key-file."
)
_WITHOUT_DESKTOP = say(
    "Without a desktop: let a program print the key (pass, 1Password, Vault ...) as its key command,"
    " or keep it in a file that only you can read: --accept key-file."
)
_NO_ANSWER = say("No keychain service answers in this session.")
_LOCKED = say("The keychain is locked.")
_REFUSED = say("The keychain refused the access.")
_GONE = (
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
    "org.freedesktop.DBus.Error.Spawn.",
    "org.freedesktop.DBus.Error.UnknownInterface",
    "org.freedesktop.DBus.Error.UnknownMethod",
)
_DIED = ("org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Disconnected")
_DENIED = ("org.freedesktop.DBus.Error.AccessDenied", "org.freedesktop.DBus.Error.AuthFailed")


class CallFailed(Exception):
    """A D-Bus error reply, by its name alone: its text is the service's own and is never shown."""

    def __init__(self, name: str) -> None:
        """Take the error's D-Bus name."""
        super().__init__(name)
        self.name = name


class NotHere(NoKeychain):
    """There is no Secret Service; the system may still have another keychain."""


def no_keychain(why: Phrase = _NO_ANSWER) -> NotHere:
    """Say that there is none, with the ways out in their order."""
    return NotHere(say("no keychain"), why, hint=WAYS_OUT)


def died() -> NoKeychain:
    """Say that the service went away in the middle of a call."""
    return NoKeychain(
        say("keychain stopped"),
        say("The keychain service stopped while it was being asked."),
        hint=sentences(say("Try again; if it stays so, log out and in."), WAYS_OUT),
    )


def locked(why: Phrase = _LOCKED) -> KeychainLocked:
    """Say that it must be unlocked first."""
    return KeychainLocked(
        say("keychain locked"),
        why,
        hint=sentences(say("Unlock it in your desktop session, then try again."), _WITHOUT_DESKTOP),
    )


def denied(why: Phrase = _REFUSED) -> KeychainDenied:
    """Say that it, or the person in front of it, refused."""
    return KeychainDenied(say("keychain refused"), why, hint=sentences(say("Try again and allow it."), WAYS_OUT))


def hung(seconds: float) -> KeychainHung:
    """Say that no answer came before the deadline."""
    return KeychainHung(
        say("keychain does not answer"),
        say("The keychain did not answer within {seconds} seconds.", seconds=f"{seconds:g}"),
        hint=sentences(say("Restart it, or log out and in."), WAYS_OUT),
    )


def cancelled() -> KeychainDenied:
    """Say that the wait was given up, because the program is being closed."""
    return KeychainDenied(say("keychain call cancelled"), say("The keychain call was given up before it was answered."))


def no_key(name: str) -> NoKey:
    """Say that the keychain works and holds no such key."""
    return NoKey(
        say("no such key"),
        say("There is no key named {key}.", key=name),
        hint=say("Store it: ezswitch keys set {key}", key=name),
    )


def damaged(name: str) -> KeychainError:
    """Say that something is stored under the name that is no record of ours."""
    return KeychainError(
        say("key record cannot be read"),
        say("What is stored for the key {key} is not a record of ezswitch.", key=name),
        hint=say("Store the key again: ezswitch keys set {key}", key=name),
    )


def not_kept(name: str) -> KeychainDenied:
    """Say that a write was accepted and nothing, or something else, is there (some keychains do that)."""
    return KeychainDenied(
        say("key was not stored"),
        say("The keychain accepted the key {key} but does not hold it.", key=name),
        hint=sentences(
            say("Look into its own settings (a KeePassXC database must be exposed and unlocked)."), WAYS_OUT
        ),
    )


def from_reply(failure: CallFailed) -> KeychainError:
    """Turn a D-Bus error reply into the error that a person sees."""
    if failure.name.startswith(_GONE):
        return no_keychain()
    if failure.name.startswith(_DIED):
        return died()
    if failure.name.startswith(_DENIED):
        return denied()
    if failure.name.endswith(".IsLocked"):
        return locked()
    return KeychainError(
        say("keychain failed"), say("The keychain answered with {error}.", error=failure.name), hint=WAYS_OUT
    )
