"""A tiny HTTP proxy on loopback that knows CONNECT: it leads every host to one port, and remembers what was asked."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread


@dataclass
class TinyProxy:
    """Where it listens, and the heads of the requests it saw. With `refuse` it answers that status to everybody."""

    target: int
    refuse: int = 0
    port: int = 0
    heads: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def asked(self) -> list[str]:
        """Return the first line of every request."""
        return [head.split("\r\n", 1)[0] for head in self.heads]

    def serve(self, connection: socket.socket) -> None:
        """Read one head, connect, and carry bytes both ways until either side ends."""
        with ExitStack() as stack:
            stack.enter_context(connection)
            stack.enter_context(suppress(OSError))
            head = b""
            while b"\r\n\r\n" not in head:
                head += (part := connection.recv(65536))
                if not part:
                    return
            self.heads.append(head.decode("latin-1"))
            if self.refuse:
                connection.sendall(f"HTTP/1.1 {self.refuse} No\r\ncontent-length: 0\r\n\r\n".encode())
                return
            there = stack.enter_context(socket.create_connection(("127.0.0.1", self.target)))
            if head.startswith(b"CONNECT"):
                connection.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
            else:
                there.sendall(head)
            back = Thread(target=_carry, args=(there, connection), name="proxy-back")
            back.start()
            _carry(connection, there)
            back.join()


def _carry(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def tiny_proxy(target: int, *, refuse: int = 0) -> Iterator[TinyProxy]:
    """Run one while a test needs it; every connection has a thread of its own, and all are waited for."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        proxy = TinyProxy(target, refuse, server.getsockname()[1])
        threads: list[Thread] = []

        def accept() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    threads.append(Thread(target=proxy.serve, args=(connection,), name="proxy"))
                    threads[-1].start()

        waiting = Thread(target=accept, name="proxy-door")
        waiting.start()
        try:
            yield proxy
        finally:
            server.shutdown(socket.SHUT_RDWR)
            waiting.join()
            for thread in threads:
                thread.join()
