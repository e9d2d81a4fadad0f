"""The one place that turns a helper's argument list into a string that a shell runs, and back."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import say

_POSIX_PLAIN = re.compile(r"/[A-Za-z0-9@%+=:,./_-]*")
_POSIX_WORD = re.compile(r"""(?:[A-Za-z0-9@%+=:,./_-]|'[^']*'|"[^"$`\\]*")+""")
_ASSIGNMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*=")
_CMD_PLAIN = re.compile(r"[A-Za-z0-9_.:\\/+-]+")
_CMD_WORD = re.compile(r'"([^"%\x00-\x1f]*)"|([A-Za-z0-9_.:\\/+-]+)')
_CMD_IMPOSSIBLE = re.compile(r'["%\x00-\x1f\x7f]')
_CMD_LAST_BACKSLASHES = re.compile(r"\\+\Z")


def quote(argv: Sequence[str], platform: str) -> str:
    """Return a string that `/bin/sh -c` (or, for "win32", `cmd /d /s /c "..."`) runs as exactly this argument list.

    An agent's setting for a key helper may be such a string. Raises BadInput for an empty list or
    a NUL byte, and on win32 for `"`, `%` and control characters: cmd has no quoting that protects those.
    The win32 form follows the documented rules of cmd and the C runtime; it was not run on Windows, nor with
    delayed expansion (`cmd /v:on`), where `!` would not be safe.
    """
    if not argv or not argv[0]:
        raise BadInput(say("not a command"), say("A command needs at least the name of a program."))
    if any("\0" in word for word in argv):
        raise BadInput(say("not a command"), say("A command cannot hold a NUL byte."))
    if platform == "win32":
        return " ".join(_cmd_word(word) for word in argv)
    # The first word stays bare only as a plain absolute path: `if`, `A=b` and `-c` mean something else to sh.
    first = argv[0] if _POSIX_PLAIN.fullmatch(argv[0]) else "'" + argv[0].replace("'", "'\"'\"'") + "'"
    return " ".join([first, *map(shlex.quote, argv[1:])])


def split(command: str, platform: str) -> tuple[str, ...] | None:
    """Return the argument list that a shell would make of a plain command, None where it would do anything more.

    Variables, pipes, redirections, wildcards, several commands and unclosed quotes all give None.
    """
    if platform == "win32":
        return _cmd_split(command)
    words = _words(_POSIX_WORD, command)
    if not words or _ASSIGNMENT.match(words[0]):
        return None
    return tuple(shlex.split(" ".join(words)))


def _words(word: re.Pattern[str], command: str) -> list[str]:
    """Return the words of a command as they are written, none if anything else than one space stands between them."""
    found: list[str] = []
    at = 0
    while at < len(command):
        piece = word.match(command, at)
        if piece is None or command[piece.end() : piece.end() + 1] not in ("", " "):
            return []
        found.append(piece[0])
        at = piece.end() + 1
    return found


def _cmd_word(word: str) -> str:
    if _CMD_IMPOSSIBLE.search(word):
        raise BadInput(
            say("not possible in cmd"),
            say('A command that Windows runs through cmd cannot hold ", % or control characters.'),
            hint=say("Put ezswitch's launcher into a folder whose name has none of them."),
        )
    if _CMD_PLAIN.fullmatch(word):
        return word
    # The C runtime reads backslashes before the closing quote in pairs.
    return '"' + _CMD_LAST_BACKSLASHES.sub(lambda run: run[0] * 2, word) + '"'


def _cmd_split(command: str) -> tuple[str, ...] | None:
    return tuple(map(_cmd_unquoted, _words(_CMD_WORD, command))) or None


def _cmd_unquoted(word: str) -> str:
    if not word.startswith('"'):
        return word
    return _CMD_LAST_BACKSLASHES.sub(lambda run: run[0][::2], word[1:-1])
