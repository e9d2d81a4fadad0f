"""`ezswitch key NAME`: prints one key for the agent that asked, and nothing else; agents wait for it at every start.

It imports system.keychain alone, and little of it. Run as a file it needs no site-packages (python -I -S), only the
folder that holds jeepney (--library); without it the key comes through keyring, which takes ten times as long.
"""

from __future__ import annotations

import os
import sys

USAGE = (
    "usage: ezswitch key NAME [--profile ID] [--rev N] [--goes-to VARIABLE [--also-in FILES]]"
    " [--told-in FILE --setting NAME]"
)
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-")
_LONGEST = 64
_OPTIONS = ("--profile", "--rev", "--goes-to", "--also-in", "--told-in", "--setting", "--state", "--library")


def main(arguments: list[str], state: str = "", seconds: float = 10.0) -> int:
    """Print the key named in `arguments` (without the word "key"); `state` is our state folder.

    `seconds` is how long the keychain may stay silent while nobody is being asked for a password.

    Exit status 0 only with a key; 1 with one line on stderr that says why there is none; 2 for wrong usage.
    """
    name, options = _parsed(arguments)
    if not name:
        return _refused(USAGE, 2)
    if "--library" in options:
        _find_jeepney_in(options["--library"])
    try:
        from ezswitch.domain.errors import KeychainError  # noqa: PLC0415 - after the path is set
        from ezswitch.system.keychain.quick import key_for  # noqa: PLC0415

        try:
            addresses = _addresses(options.get("--goes-to", ""), options.get("--also-in", "")) + _told(options)
            key = key_for(name, os.environ, options.get("--state", state), seconds, addresses)
        except KeychainError as error:
            return _refused(str(error), 1)
        _print(key)
    except KeyboardInterrupt:
        return _refused("interrupted", 1)
    except Exception as error:  # noqa: BLE001 - the agent shows one line, never a trace; the key is in no message
        return _refused(f"the key could not be read or printed: {type(error).__name__}", 1)
    return 0


def _parsed(arguments: list[str]) -> tuple[str, dict[str, str]]:
    """Return the name ("" for wrong usage) and the options; `--profile` and `--rev` only defeat agents' caches.

    `--goes-to` names a variable of the agent's that holds the address which the key will be sent to, `--also-in`
    settings files of the working folder ("a,b") whose `env` may give it another value a moment later. `--told-in` is
    a file of the agent's own, TOML, whose `--setting` holds the address.
    """
    names, options, rest = [], {}, list(arguments)
    while rest:
        word = rest.pop(0)
        if word in _OPTIONS and rest:
            options[word] = rest.pop(0)
        elif word.startswith("--") and word.partition("=")[0] in _OPTIONS and "=" in word:
            options[word.partition("=")[0]] = word.partition("=")[2]
        else:
            names.append(word)
    usable = (
        len(names) == 1 and 0 < len(names[0]) <= _LONGEST and _LETTERS.issuperset(names[0]) and names[0][0] not in "._-"
    )
    return (names[0] if usable else ""), options


def _addresses(variable: str, files: str) -> tuple[str, ...]:
    """Return every address that the key may be sent to, () where no variable was named.

    A variable that is not set counts as an empty one: without an address the agent asks its own provider.
    """
    found: tuple[str, ...] = (os.environ.get(variable, ""),) if variable else ()
    for file in files.split(",") if variable else ():
        if file and os.path.exists(file):  # noqa: PTH110 - pathlib costs 5 ms
            from ezswitch.system.keychain.approved import address_in  # noqa: PLC0415 - few folders have one

            found += address_in(file, variable)
    return found


def _told(options: dict[str, str]) -> tuple[str, ...]:
    """Return the address that the agent's own file names, () where no file was named."""
    if "--told-in" not in options:
        return ()
    from ezswitch.system.keychain.told import address_told  # noqa: PLC0415 - not every agent has it in a file

    return (address_told(options["--told-in"], options.get("--setting", "")),)


def _find_jeepney_in(folder: str) -> None:
    """Let the modules of jeepney be found in `folder`, and nothing else that lies there.

    The package's own start is left out: it imports all of jeepney, a third of the time to the key (0.9).
    """
    package = type(sys)("jeepney")
    package.__path__ = [f"{folder}/jeepney"]
    sys.modules.setdefault("jeepney", package)


def _print(key: str) -> None:
    """Write the line with no buffer in between: a full disk fails here, and not once more when Python ends."""
    line = key.encode() + b"\n"
    while line:
        line = line[os.write(1, line) :]


def _refused(why: str, status: int) -> int:
    line = " ".join(why.split())
    sys.stderr.write(f"ezswitch: {line}\n")
    return status


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120 - pathlib costs 5 ms
    os._exit(main(sys.argv[1:]))  # nothing is buffered or running any more, and tidying up costs Python 3 ms
