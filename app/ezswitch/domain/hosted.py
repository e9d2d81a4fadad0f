"""Where a shared setup is hosted: a file on an https host, or a Git repository reached by https or ssh."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import Phrase, say
from ezswitch.domain.surface import origin_of

USUAL_NAMES = ("ezswitch.toml", ".ezswitch.toml")
"""The files that are looked for in a repository whose address names none."""

LONGEST = 2000
"""Characters of an address."""

_SCP = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*@[A-Za-z0-9][A-Za-z0-9.-]*:(?!//)[A-Za-z0-9_~/.][^\s]*")
_SSH_HOST = re.compile(r"([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?")
_FILE = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_. /-]*")


@dataclass(frozen=True, slots=True)
class Hosted:
    """An address as it is asked for: without the `#file` that a repository's may carry; `file` is that, or ""."""

    url: str
    git: bool = False
    file: str = ""


def is_address(text: str) -> bool:
    """Tell whether a text means to be the address of a shared setup, usable or not: an import reads files too."""
    return "://" in text or _SCP.fullmatch(text.strip().partition("#")[0]) is not None


def hosted_at(text: str) -> Hosted:
    """Return where a shared setup is; raises BadInput for any address but https, ssh and (loopback only) http.

    A Git repository's address ends in .git, or is written ssh://host/path, git@host:path or git+https://...
    """
    trimmed = text.strip()
    if not trimmed.isprintable() or " " in trimmed or len(trimmed) > LONGEST or trimmed.startswith("-"):
        raise _bad(say("it is not an address"), say("It looks like https://www.example.com/ezswitch.toml"))
    address, _, fragment = trimmed.partition("#")
    if _SCP.fullmatch(address):
        return Hosted(address, git=True, file=_file(fragment))
    parts = _split(address.removeprefix("git+"))
    if parts.scheme == "ssh":
        if not _SSH_HOST.fullmatch(parts.netloc) or not parts.path.strip("/"):
            raise _bad(say("it names no host and path"), say("It looks like ssh://git@example.com/team/setup.git"))
        return Hosted(parts.geturl(), git=True, file=_file(fragment))
    return _on_the_web(parts, fragment, git=address.startswith("git+") or parts.path.rstrip("/").endswith(".git"))


def _on_the_web(parts: SplitResult, fragment: str, *, git: bool) -> Hosted:
    if parts.username is not None or parts.password is not None:
        raise _bad(say("it carries a user name or password"), say("Git and ssh know your sign-ins by themselves."))
    if parts.scheme not in ("https", "http"):
        raise _bad(say("only https:// and Git over https or ssh are fetched"), say("Ask for another address of it."))
    origin = origin_of(parts.geturl())
    if origin.scheme == "http" and (git or not origin.loopback):
        raise _bad(
            say("http:// is not encrypted: anybody on the way could change it"), say("Use the https:// address.")
        )
    return Hosted(parts.geturl(), git=git, file=_file(fragment) if git else "")


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise _bad(say("it is not an address"), say("It looks like https://www.example.com/ezswitch.toml")) from None
    return parts


def _file(fragment: str) -> str:
    if fragment and (not _FILE.fullmatch(fragment) or ".." in fragment.split("/")):
        raise _bad(
            say("what stands behind # is no file in a repository"), say("It looks like setup.git#team/ezswitch.toml")
        )
    return fragment


def _bad(why: Phrase, hint: Phrase) -> BadInput:
    # The address is not repeated: people put passwords and tokens into them.
    return BadInput(
        say("not a usable address"), say("This cannot be the address of a shared setup: {why}.", why=why), hint=hint
    )
