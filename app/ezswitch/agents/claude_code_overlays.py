"""What stands around Claude Code's settings.json: an organisation's settings, and an address that has no key.

Seen with 2.1.330: managed settings win over the user's, `env` key by key; with an address and nothing else a claude.ai
sign-in's token is sent to that address. The folder for parts of managed settings is documented, not seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ezswitch.agents.agent import Overlay, Owned
from ezswitch.agents.found import texts_in
from ezswitch.agents.managed import managed
from ezswitch.agents.owned import walk
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import say, sentences
from ezswitch.formats import jsonc

_FOLDERS: Mapping[str, str] = {
    "darwin": "/Library/Application Support/ClaudeCode",
    "win32": "C:/Program Files/ClaudeCode",
}
_KEYS = ("ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY")


def overlays(own: Path, owned: tuple[Owned, ...], platform: str) -> tuple[Overlay, ...]:
    """Return the organisation's files, and the user's own settings.json at `own` for what it lacks."""
    folder = Path(_FOLDERS.get(platform, "/etc/claude-code"))
    theirs = (folder / "managed-settings.json", folder / "managed-settings.d/*.json")
    return (*managed("claude-code", "Claude Code", owned, theirs), Overlay(own, "jsonc", _bare_address))


def _bare_address(text: str) -> tuple[Finding, ...]:
    settings = jsonc.get(text, ())
    env = texts_in(walk(settings, ("env",)))
    keyed = any(env.get(name) for name in _KEYS) or texts_in(settings).get("apiKeyHelper")
    return (_BARE,) if env.get("ANTHROPIC_BASE_URL") and not keyed else ()


_BARE = Finding(
    "claude-code-address-without-key",
    Severity.WARNS,
    say("settings.json names an address, and no key for it."),
    say("The token of a claude.ai sign-in is sent to that address then, and so is a key from your shell."),
    sentences(
        say("Put it on a profile, or on its own sign-in."),
        say("`ezswitch use own-sign-in claude-code` does the latter."),
    ),
    command="ezswitch use own-sign-in claude-code",
)
