"""A Git host on the loopback over TLS: git's own http-backend behind Python's HTTP server, as any host has it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from certificates import self_signed


@contextmanager
def git_host(repositories: Path, folder: Path, *, password: bool = False) -> Iterator[tuple[int, Path]]:
    """Serve the repositories below a folder until the end; give the port and the certificate to trust.

    With `password` everything needs a sign-in that nobody has.
    """
    context, certificate = self_signed(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if password:
                self.send_response(401)
                self.send_header("WWW-Authenticate", 'Basic realm="team"')
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                _backend(self, repositories)

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = False
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_address[1], certificate
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _backend(request: BaseHTTPRequestHandler, repositories: Path) -> None:
    path, _, query = request.path.partition("?")
    variables = {
        "PATH": os.environ["PATH"],
        "GIT_PROJECT_ROOT": str(repositories),
        "GIT_HTTP_EXPORT_ALL": "1",
        "GIT_PROTOCOL": request.headers.get("Git-Protocol", ""),
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "REQUEST_METHOD": request.command,
        "CONTENT_TYPE": request.headers.get("Content-Type", ""),
        "HTTP_CONTENT_ENCODING": request.headers.get("Content-Encoding", ""),
    }
    body = request.rfile.read(int(request.headers.get("Content-Length", "0")))
    answer = subprocess.run(["git", "http-backend"], input=body, env=variables, capture_output=True, check=True).stdout
    head, _, content = answer.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    request.send_response(int(headers.pop("Status", "200").split()[0]))
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    request.wfile.write(content)
