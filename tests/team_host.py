"""A host of shared setups on the loopback: files with ETags, and every way in which a host is odd."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


@dataclass
class TeamHost:
    """What it serves, by path; `asked` are the requests as (path, If-None-Match), `closing` ends what drips."""

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    dripping: set[str] = field(default_factory=set)
    etags: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    closing: Event = field(default_factory=Event)

    @property
    def url(self) -> str:
        """Return the address of its usual file."""
        return f"http://127.0.0.1:{self.port}/ezswitch.toml"

    def put(self, text: str, signature: str = "") -> None:
        """Serve this text, and its signature or none."""
        self.files["/ezswitch.toml"] = text.encode()
        self.files.pop("/ezswitch.toml.minisig", None)
        if signature:
            self.files["/ezswitch.toml.minisig"] = signature.encode()


@contextmanager
def team_host() -> Iterator[TeamHost]:
    """Give a host that runs on a free port until the end."""
    host = TeamHost()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, host)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    host.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield host
    finally:
        host.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _answer(request: BaseHTTPRequestHandler, host: TeamHost) -> None:
    path, known = request.path, request.headers.get("If-None-Match", "")
    host.asked.append((path, known))
    body = host.files.get(path.partition("?")[0])
    etag = f'"{sha256(body or b"").hexdigest()[:12]}"' if host.etags else ""
    status = host.statuses.get(path) or (302 if path in host.moved else 404 if body is None else 200)
    if status == 200 and etag and known == etag:
        status = 304
    request.send_response(status)
    if path in host.moved:
        request.send_header("Location", host.moved[path])
    if etag and body is not None:
        request.send_header("ETag", etag)
    sent = body if status == 200 and body is not None else b""
    request.send_header("Content-Length", str(len(sent)))
    request.end_headers()
    try:
        if path in host.dripping:
            request.wfile.write(sent[:1])
            request.wfile.flush()
            host.closing.wait(30)
        else:
            request.wfile.write(sent)
    except OSError:
        return  # the other side gave up, as it should
