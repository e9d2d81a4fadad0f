"""How a key comes in: from standard input or a hidden prompt, never from an argument."""

from __future__ import annotations

from ezswitch.cli.call import Call
from ezswitch.cli.parser import looks_like_key
from ezswitch.domain.errors import BadInput
from ezswitch.domain.names import checked_name
from ezswitch.domain.phrase import say
from ezswitch.domain.secret import Secret, clean_key

_LONGEST = 16_384


def key_name(text: str) -> str:
    """Return the name of a key; raises BadInput, without repeating it, for what looks like a key itself."""
    if looks_like_key(text):
        raise BadInput(
            say("not a name of a key"),
            say("That looks like a key itself; here goes the name it is stored under."),
            hint=say("Choose a short name, and give the key on standard input or at the prompt."),
        )
    return checked_name(text, "name of a key")


def read_key(call: Call, name: str) -> Secret:
    """Return the key from standard input, or from a hidden prompt where that is a terminal, which would show it.

    Raises BadInput for what cannot be a key.
    """
    if call.stdin.isatty():
        return ask_key(call, name)
    try:
        text = call.stdin.read(_LONGEST)
    except UnicodeDecodeError:
        raise BadInput(
            say("not a usable key"), say("Standard input is not text."), hint=say("Send the key alone.")
        ) from None
    for end in ("\r\n", "\n"):
        if text.endswith(end):  # what echo and every editor add; not worth a word
            text = text.removesuffix(end)
            break
    return _cleaned(call, text)


def ask_key(call: Call, name: str) -> Secret:
    """Ask for a key without showing it; raises BadInput where nobody can be asked."""
    if not call.stdin.isatty():
        raise BadInput(
            say("no key given"),
            say("The key {key} is not stored yet, and there is no terminal to ask for it.", key=repr(name)),
            hint=say("Send it on standard input: --key-stdin."),
        )
    return _cleaned(call, call.ask(f"Key {name!r} (it is not shown): "))


def _cleaned(call: Call, text: str) -> Secret:
    secret, trimmed = clean_key(text)
    if trimmed:
        call.console.note("ezswitch: blanks around the key were cut off.")
    return secret
