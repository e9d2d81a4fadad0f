"""What agents read as more than a text: {file:PATH}, ${VARIABLE} and commands, filled in wherever they stand.

Seen: OpenCode and Kilo fill in {env:} and {file:} before they parse, others $VARIABLE in an address or a key. Qwen Code
0.24.4 does it in any setting: for a model "x-${SECRET}" the gateway was asked for with what stood in the variable. So
whoever shares a profile, or runs the gateway in whose list such an id stands, would be sent it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import Use
from ezswitch.domain.errors import Refused
from ezswitch.domain.phrase import Phrase, say

SUBSTITUTED = re.compile(r"\{(?:env|file):")
"""How every reference begins."""

READ_AS_MORE = re.compile(r"\{(?:env|file)\b|\$[{(A-Za-z_]|`|\A!")
"""What one program or another takes for a variable, a file or a command, in the middle of a text too."""

_PLAIN = str.maketrans("{", "(", "$`")
_FILE = re.compile(r"\{file:[^{}]*?([^{}/\\]+)\}")
_NOT_IN_A_REFERENCE = re.compile(r'[{}"\\\x00-\x1f\x7f]')


def to_file(path: Path, platform: str, agent: str) -> str:
    """Return the reference to a file, in the raw text, where JSON's escapes mean nothing.

    Raises Refused, naming the agent, for a path that no reference can hold.
    """
    text = str(path).replace("\\", "/") if platform == "win32" else str(path)
    if _NOT_IN_A_REFERENCE.search(text):
        raise Refused(
            say("cannot be named"),
            say(
                "{agent} cannot read a key from a path with a brace, a quote, a backslash or a control character.",
                agent=agent,
            ),
            hint=say("Let XDG_STATE_HOME name a folder without them."),
            path=str(path),
        )
    return f"{{file:{text}}}"


def name_in(reference: str) -> str:
    """Return the name of the file that a text refers to if it is a reference to a file and nothing else, or ""."""
    found = _FILE.fullmatch(reference)
    return found[1] if found else ""


def only_texts(use: Use) -> Use:
    """Return a use in which no program finds anything to fill in; raises Refused for such an address or model.

    Of a catalogue such ids are left out: its gateway wrote them. A display name loses the characters that begin it.
    """
    odd = next((role for role, name in use.models.items() if READ_AS_MORE.search(name)), None)
    address = READ_AS_MORE.search(use.base_url)
    if address or odd is not None:
        hint = say("Take it out of the profile: what stands in the variable or file would be sent to that address.")
        why = _address_refused(use) if address else _model_refused(use, odd or "")
        raise Refused(say("would be read as something else"), why, hint=hint)
    catalogue = tuple(model for model in use.catalogue if not READ_AS_MORE.search(model.id))
    name = use.name.translate(_PLAIN).lstrip("!") if READ_AS_MORE.search(use.name) else use.name
    return replace(use, name=name, catalogue=catalogue)


def _address_refused(use: Use) -> Phrase:
    return say(
        "The address of {profile} has something in it that agents take for a variable, a file or a command.",
        profile=use.profile,
    )


def _model_refused(use: Use, role: str) -> Phrase:
    return say(
        "The model ({role}) of {profile} has something in it that agents take for a variable, a file or a command.",
        role=role,
        profile=use.profile,
    )
