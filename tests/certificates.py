"""A self-signed certificate for 127.0.0.1, made when a test asks for it."""

from __future__ import annotations

import ssl
import subprocess
from pathlib import Path


def self_signed(folder: Path, *, name: str = "IP:127.0.0.1") -> tuple[ssl.SSLContext, Path]:
    """Return a server's context and the certificate's file; `name` is what it is made out to."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subject = ["-subj", "/CN=gateway", "-addext", f"subjectAltName={name}", "-days", "2"]
    where = ["-keyout", str(key), "-out", str(certificate)]
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    subprocess.run([*made, *where, *subject], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate
