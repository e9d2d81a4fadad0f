"""The Secret Service, spoken to directly: what `keyring` stores there is found, and the other way round.

Source: freedesktop.org "Secret Service API Draft"; gnome-keyring 42.1 and keyring 25.7 as they were seen to behave.
"""

from __future__ import annotations

from collections.abc import Mapping

from ezswitch.domain.phrase import Phrase, say
from ezswitch.system.keychain import failures
from ezswitch.system.keychain.bus import BUS, Bus, Value, session_address
from ezswitch.system.keychain.failures import DEADLINE, CallFailed

SERVICE = "ezswitch"
NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
_API = "org.freedesktop.Secret."
_NOTHING = "/"
_PROPERTIES = "org.freedesktop.DBus.Properties"


def connected(variables: Mapping[str, str], seconds: float = DEADLINE) -> SecretService:
    """Connect to the session bus that the variables name; raises NoKeychain, KeychainHung."""
    address = session_address(variables)
    if address is None:
        raise failures.no_keychain(say("There is no session bus here, and so no keychain service."))
    display = bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))
    return SecretService(Bus(address, seconds), display=display)


class SecretService:
    """One conversation with the keychain over a connection of its own. Every failure is a KeychainError."""

    def __init__(self, bus: Bus, *, display: bool) -> None:
        """Take a connection; `display` tells whether a person could be asked."""
        self.bus = bus
        self._display = display
        self._session = ""

    def find(self, name: str) -> tuple[str, bool]:
        """Return the item's path ("" where there is none) and whether it, or the place to look, is locked."""
        unlocked, locked = self._service("SearchItems", "a{ss}", {"service": SERVICE, "username": name})
        for paths, is_locked in ((unlocked, False), (locked, True)):
            if paths:
                return self._preferred(paths), is_locked
        collection = self._default()
        return "", collection != _NOTHING and self._is_locked(collection)

    def names(self) -> list[str]:
        """Return the names of all our keys, of locked items too."""
        unlocked, locked = self._service("SearchItems", "a{ss}", {"service": SERVICE})
        names = {self._attributes(path).get("username", "") for path in [*unlocked, *locked]}
        return sorted(names - {""})

    def read(self, name: str, *, prompt: bool) -> str | None:
        """Return the item's text, None where there is none; without `prompt` a lock raises KeychainLocked."""
        path, is_locked = self.find(name)
        if is_locked:
            if not prompt:
                raise failures.locked()
            self._unlock([path or self._default()])
            path, is_locked = self.find(name)
        if is_locked:
            raise failures.locked()
        return self._text(path) if path else None

    def write(self, name: str, text: str) -> None:
        """Store or replace the item, asking to unlock where needed, and read it back: some keychains store nothing."""
        collection = self._writable()
        path, is_locked = self.find(name)
        if is_locked:
            self._unlock([path])
        if path:
            self._item(path, "SetSecret", "(oayays)", self._sealed(text))
        else:
            path = self._create(collection, name, text)
        if not path or self._text(path) != text:
            raise failures.not_kept(name)

    def remove(self, name: str) -> None:
        """Remove every item of this name; no error if there is none."""
        unlocked, locked = self._service("SearchItems", "a{ss}", {"service": SERVICE, "username": name})
        if locked:
            self._unlock(locked)
        for path in [*unlocked, *locked]:
            (prompt,) = self._item(path, "Delete")
            if prompt != _NOTHING:
                self._asked(prompt, failures.denied(say("The removal was cancelled.")))

    def about(self) -> Phrase:
        """Return which program answers as the Secret Service, as far as it can be told."""
        self._default()  # starts it where the bus can
        (process,) = self._bus_call("GetConnectionUnixProcessID", self._bus_call("GetNameOwner", NAME)[0])
        try:
            with open(f"/proc/{process}/comm", encoding="utf-8", errors="replace") as file:  # noqa: PTH123 - as quick
                program = file.read().strip()
        except OSError:
            program = ""
        known = {
            "gnome-keyring-d": "GNOME Keyring",
            "keepassxc": "KeePassXC",
            "ksecretd": "KWallet",
            "kwalletd6": "KWallet",
        }
        name = known.get(program, program)
        return say("{program} via Secret Service", program=name) if name else say("via Secret Service")

    def _bus_call(self, member: str, name: str) -> tuple[Value, ...]:
        try:
            return self.bus.call(BUS, "/org/freedesktop/DBus", BUS, member, "s", name)
        except CallFailed as failure:
            raise failures.from_reply(failure) from None

    def _writable(self) -> str:
        collection = self._default()
        if collection == _NOTHING:
            return self._new_collection()
        if self._is_locked(collection):
            self._unlock([collection])
        return collection

    def _new_collection(self) -> str:
        label = {_API + "Collection.Label": ("s", "Default keyring")}
        path, prompt = self._service("CreateCollection", "a{sv}s", label, "default")
        if path != _NOTHING:
            return str(path)
        if not self._display:
            raise failures.no_keychain(say("There is no keychain yet, and without a display none can be made."))
        return str(self._asked(prompt, failures.denied(say("There is no keychain yet, and making one was cancelled."))))

    def _create(self, collection: str, name: str, text: str) -> str:
        """Make the item with the attributes that keyring itself writes, so that either replaces the other's."""
        attributes = {"service": SERVICE, "username": name, "application": "Python keyring library"}
        properties = {
            _API + "Item.Label": ("s", f"Password for '{name}' on '{SERVICE}'"),
            _API + "Item.Attributes": ("a{ss}", attributes),
        }
        body = (properties, self._sealed(text), True)
        path, prompt = self._call(collection, "Collection", "CreateItem", "a{sv}(oayays)b", *body)
        if path == _NOTHING and prompt != _NOTHING:
            path = self._asked(prompt, failures.denied(say("Storing the key was cancelled.")))
        return "" if path == _NOTHING else str(path)

    def _unlock(self, paths: list[str]) -> None:
        _done, prompt = self._service("Unlock", "ao", paths)
        if prompt != _NOTHING:
            self._asked(prompt, failures.locked(self._still_locked()))

    def _still_locked(self) -> Phrase:
        if self._display:
            return say("The keychain is locked, and was not unlocked.")
        return say("The keychain is locked, and there is no display to ask for its password on.")

    def _asked(self, prompt: str, dismissed: Exception) -> Value:
        """Show a prompt and wait for the person, as long as it takes; the service's death ends the wait."""
        self.bus.listen(f"type='signal',sender='{NAME}',path='{prompt}',member='Completed'")
        self.bus.listen(f"type='signal',sender='{BUS}',member='NameOwnerChanged',arg0='{NAME}'")
        self._call(prompt, "Prompt", "Prompt", "s", "", wait=True)
        while True:
            member, path, values = self.bus.next_signal()
            if member == "NameOwnerChanged" and values[0] == NAME:
                raise failures.died()
            if member == "Completed" and path == prompt:
                was_dismissed, (_type, result) = values
                if was_dismissed:
                    raise dismissed
                return result

    def _text(self, path: str) -> str:
        ((_session, _parameters, secret, _type),) = self._item(path, "GetSecret", "o", self._open())
        try:
            return str(secret, "utf-8")
        except UnicodeDecodeError:
            return ""

    def _sealed(self, text: str) -> tuple[str, bytes, bytes, str]:
        return (self._open(), b"", text.encode(), "text/plain")

    def _open(self) -> str:
        """Open a plain session once: the socket is ours alone, and encrypting on it costs ten times the call."""
        if not self._session:
            _output, self._session = self._service("OpenSession", "sv", "plain", ("s", ""))
        return self._session

    def _preferred(self, paths: list[str]) -> str:
        if len(paths) == 1:
            return paths[0]
        collection = self._default() + "/"
        return next((path for path in paths if path.startswith(collection)), paths[0])

    def _default(self) -> str:
        return str(self._service("ReadAlias", "s", "default")[0])

    def _is_locked(self, collection: str) -> bool:
        return bool(self._property(collection, "Collection", "Locked"))

    def _attributes(self, path: str) -> dict[str, str]:
        return dict(self._property(path, "Item", "Attributes"))

    def _property(self, path: str, interface: str, name: str) -> Value:
        try:
            ((_type, value),) = self.bus.call(NAME, path, _PROPERTIES, "Get", "ss", _API + interface, name)
        except CallFailed as failure:
            raise failures.from_reply(failure) from None
        return value

    def _service(self, member: str, signature: str, *values: Value) -> tuple[Value, ...]:
        return self._call(ROOT, "Service", member, signature, *values)

    def _item(self, path: str, member: str, signature: str = "", *values: Value) -> tuple[Value, ...]:
        return self._call(path, "Item", member, signature, *values)

    def _call(
        self, path: str, interface: str, member: str, signature: str, *values: Value, wait: bool = False
    ) -> tuple[Value, ...]:
        try:
            return self.bus.call(NAME, path, _API + interface, member, signature, *values, wait=wait)
        except CallFailed as failure:
            raise failures.from_reply(failure) from None
