"""What the first window hears of later starts: one short message each, from this user's own processes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ezswitch.desktop.instance import HEARD, LONGEST, NOT_UNDERSTOOD, understood

PATIENCE_MS = 3000
"""How long somebody may keep a connection without having said anything whole."""


class Listening(QObject):
    """Emits `called` with the Call of each later start; whatever else comes is answered and forgotten."""

    called = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None, *, patience: int = PATIENCE_MS) -> None:
        """Listen there. Only who holds the lock may make one: what stands at the address is a dead one's.

        Where listening is impossible (a disk without sockets), nothing is heard: later starts say so.
        """
        super().__init__(parent)
        self._patience = patience
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        QLocalServer.removeServer(address)
        self._server.listen(address)

    @Slot()
    def stop(self) -> None:
        """Hear nothing any more, and take the socket away."""
        self._server.close()

    @Slot()
    def _came(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST + 1)
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(self._patience, socket, socket.abort)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        call = understood(bytes(socket.readLine(LONGEST + 1).data()))
        socket.readyRead.disconnect()
        socket.write(HEARD if call else NOT_UNDERSTOOD)
        socket.flush()  # now: what is done about the call may take a moment
        socket.disconnectFromServer()
        if call is not None:
            self.called.emit(call)
