"""A notification daemon for a private bus: keeps what it is shown, and presses or dismisses it as a person would."""

from __future__ import annotations

from dataclasses import dataclass

from jeepney import Message

from bus_service import Answer, BusService

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


@dataclass(frozen=True)
class Note:
    """One notification: its number, the one it replaces (0: none), its texts, and its buttons as (key, label)."""

    number: int
    replaces: int
    title: str
    body: str
    buttons: tuple[tuple[str, str], ...]


class NotificationDaemon(BusService):
    """Owns org.freedesktop.Notifications. `able` are its capabilities."""

    def __init__(self, address: str, able: tuple[str, ...] = ("actions", "body")) -> None:
        super().__init__(address, NAME)
        self.notes: list[Note] = []
        self.answers = {
            f"{NAME}.GetCapabilities": lambda _message: ("as", (list(able),)),
            f"{NAME}.GetServerInformation": lambda _message: ("ssss", ("tests", "tests", "1", "1.2")),
            f"{NAME}.CloseNotification": lambda _message: ("", ()),
            f"{NAME}.Notify": self._notify,
        }

    def await_note(self, title: str) -> Note:
        """Return the newest notification whose title begins so, once it is shown."""

        def found() -> Note | None:
            return next((note for note in reversed(self.notes) if note.title.startswith(title)), None)

        note: Note = self.await_(found, f"no {title!r}: {self.notes}")
        return note

    def press(self, note: Note) -> None:
        """Press its first button."""
        self.emit(PATH, NAME, "ActionInvoked", "us", note.number, note.buttons[0][0])
        self.dismiss(note)

    def dismiss(self, note: Note) -> None:
        """Close it."""
        self.emit(PATH, NAME, "NotificationClosed", "uu", note.number, 2)

    def _notify(self, message: Message) -> Answer:
        _app, replaces, _icon, title, body, actions, _hints, _timeout = message.body
        number = replaces or len(self.notes) + 1
        buttons = tuple(zip(actions[::2], actions[1::2], strict=True))
        self.notes.append(Note(number, replaces, title, body, buttons))
        return "u", (number,)
