"""A panel over D-Bus: owns org.kde.StatusNotifierWatcher, reads the icons' menus and clicks as a panel would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jeepney import HeaderFields, Message

from bus_service import Answer, BusService

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


@dataclass(frozen=True)
class Shown:
    """One entry of a menu as the panel reads it. `checked` is None where there is no mark."""

    number: int
    label: str
    enabled: bool
    kind: str
    checked: bool | None
    entries: tuple[Shown, ...]


@dataclass(frozen=True)
class Item:
    """A registered icon: the connection that owns it, and its path."""

    owner: str
    path: str


class SniHost(BusService):
    """Watcher and host in one, as panels are."""

    def __init__(self, address: str) -> None:
        super().__init__(address, WATCHER)
        self.items: list[Item] = []
        self.revisions = 0
        properties = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
        self.answers = {
            f"{WATCHER}.RegisterStatusNotifierItem": self._register,
            f"{WATCHER}.RegisterStatusNotifierHost": lambda _message: ("", ()),
            "org.freedesktop.DBus.Properties.Get": lambda message: ("v", (properties[message.body[1]],)),
            "org.freedesktop.DBus.Properties.GetAll": lambda _message: ("a{sv}", (properties,)),
        }

    def start(self) -> None:
        super().start()
        self.listen(interface="org.freedesktop.DBus", member="NameOwnerChanged")
        self.listen(interface=MENU)
        self.listen(interface=ITEM)
        self.emit(WATCHER_PATH, WATCHER, "StatusNotifierHostRegistered")

    def await_item(self) -> Item:
        """Return the only icon, once there is one and no other."""
        self.await_(lambda: len(self.items) == 1, f"icons: {self.items}")
        return self.items[0]

    def item_property(self, name: str) -> Any:
        """Return a property of the only icon."""
        item = self.await_item()
        return self.get(item.owner, item.path, ITEM, name)

    @property
    def tooltip(self) -> str:
        _icon, _pixmaps, title, text = self.item_property("ToolTip")
        return f"{title}\n{text}".strip()

    def activate(self, member: str = "Activate") -> None:
        """Click on the icon: "Activate" is left, "SecondaryActivate" the middle button."""
        item = self.await_item()
        self.method(item.owner, item.path, ITEM, member, "ii", 0, 0)

    def menu(self) -> tuple[Shown, ...]:
        """Open the menu and read it, as a panel does."""
        item, path = self.await_item(), self.item_property("Menu")
        self.method(item.owner, path, MENU, "AboutToShow", "i", 0)
        _revision, layout = self.method(item.owner, path, MENU, "GetLayout", "iias", 0, -1, [])
        return _shown(layout).entries

    def menu_with(self, *wanted: str) -> tuple[Shown, ...]:
        """Return the menu, once entries whose labels begin with these words are all in it."""

        def there() -> bool:
            labels = [entry.label for entry in flat(self.menu())]
            return all(any(label.startswith(words) for label in labels) for words in wanted)

        for _ in range(200):
            revision = self.revisions
            if there():
                return self.menu()
            with self.changed:
                self.changed.wait_for(lambda seen=revision: self.revisions > seen, 0.1)
        raise AssertionError(f"no {wanted} in {[entry.label for entry in flat(self.menu())]}")

    def click(self, *labels: str) -> None:
        """Choose an entry by the beginnings of its label and of those of the menus it is in."""
        item, path = self.await_item(), self.item_property("Menu")
        entries, found = self.menu(), None
        for label in labels:
            found = next(entry for entry in entries if entry.label.startswith(label))
            entries = found.entries
        assert found is not None
        self.method(item.owner, path, MENU, "Event", "isvu", found.number, "clicked", ("i", 0), 0)

    def heard(self, message: Message) -> None:
        fields = message.header.fields
        if fields[HeaderFields.member] == "NameOwnerChanged":
            name, _old, new = message.body
            if not new:
                self.items = [item for item in self.items if item.owner != name]
        elif fields.get(HeaderFields.interface) == MENU:
            self.revisions += 1

    def _register(self, message: Message) -> Answer:
        (service,) = message.body
        sender = message.header.fields[HeaderFields.sender]
        owner, path = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        self.items.append(Item(owner, path))
        return "", ()


def flat(entries: tuple[Shown, ...]) -> list[Shown]:
    """Return every entry, with those of submenus."""
    return [one for entry in entries for one in (entry, *flat(entry.entries))]


def _shown(layout: Any) -> Shown:
    number, properties, children = layout
    plain = {name: value for name, (_signature, value) in properties.items()}
    marked = plain.get("toggle-type", "") == "radio"
    return Shown(
        number,
        str(plain.get("label", "")),
        bool(plain.get("enabled", True)),
        str(plain.get("type", "standard")),
        plain.get("toggle-state") == 1 if marked else None,
        tuple(_shown(child) for _signature, child in children if _visible(child)),
    )


def _visible(child: Any) -> bool:
    return bool(child[1].get("visible", ("b", True))[1])
