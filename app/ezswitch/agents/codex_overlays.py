"""What stands around Codex's config.toml: managed and profile files, a project's own, and what sends its sign-in away.

Seen with 0.169.0: in a project's file `model` counts once the folder is trusted, and `model_provider` never does.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import Overlay
from ezswitch.agents.found import texts_in
from ezswitch.agents.owned import walk
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import listed, say
from ezswitch.formats import toml, toml_editor
from ezswitch.formats.jsonc import MISSING


def overlays(own: Path, platform: str) -> tuple[Overlay, ...]:
    """Return what is read beside the user's `own` file: the managed file wins over it, a profile does with -p."""
    managed = () if platform == "win32" else (Overlay(Path("/etc/codex/managed_config.toml"), "toml", _managed),)
    return (
        Overlay(own, "toml", _legacy),
        Overlay(own, "toml", _login_sent),
        Overlay(own.with_name("*.config.toml"), "toml", _layered),
        *managed,
    )


def project_overlays(own: Path, path: Path) -> tuple[Overlay, ...]:
    """Return what a project's file at `path` changes; in the home folder that is the user's `own`."""
    return (Overlay(path, "toml", _of_a_project),) if path != own else ()


def _legacy(text: str) -> tuple[Finding, ...]:
    names = [name for name in ("profile", "profiles") if toml.get(text, (name,)) is not None]
    if "profile" not in names:
        return (_PROFILES,) if names else ()
    return (
        Finding(
            "codex-legacy-profile",
            Severity.BLOCKS,
            say("config.toml says `profile = ...`."),
            say("Codex refuses to start with it: profiles moved to files of their own."),
            say(
                "Take that line out, and put what [profiles.NAME] says into NAME.config.toml beside it (codex -p NAME)."
            ),
            line=toml.where(text, ("profile",))[0],
        ),
    )


def _login_sent(text: str) -> tuple[Finding, ...]:
    config = toml_editor.get(text, ())
    chosen = walk(config, ("model_provider",))
    entry = walk(config, ("model_providers", chosen)) if isinstance(chosen, str) else MISSING
    moved = entry is MISSING and bool(texts_in(config).get("openai_base_url"))
    theirs = moved or walk(entry, ("requires_openai_auth",)) is True
    return (_LOGIN_SENT,) if theirs else ()


def _layered(text: str) -> tuple[Finding, ...]:
    names = [name for name in ("model_provider", "model") if toml.get(text, (name,)) is not None]
    if not names:
        return ()
    return (
        Finding(
            "codex-profile-file",
            Severity.NOTE,
            say("A Codex profile sets {settings}.", settings=listed(names)),
            say("Sessions that are started with `codex -p` and its name do not follow a switch in that."),
            say("Start codex without -p, or take it out of that file."),
            line=toml.where(text, (names[0],))[0],
        ),
    )


def _of_a_project(text: str) -> tuple[Finding, ...]:
    there = toml.get(text, ("model",)) is not None
    return (replace(_PROJECT, line=toml.where(text, ("model",))[0]),) if there else ()


def _managed(text: str) -> tuple[Finding, ...]:
    names = [name for name in ("model_provider", "model") if toml.get(text, (name,)) is not None]
    if not names:
        return ()
    return (
        Finding(
            "codex-managed",
            Severity.BLOCKS if "model_provider" in names else Severity.WARNS,
            say("Your organisation sets {settings} for Codex.", settings=listed(names)),
            say("Its managed file wins over your own config.toml, without a word."),
            say("Ask whoever manages this machine."),
            line=toml.where(text, (names[0],))[0],
        ),
    )


_PROFILES = Finding(
    "codex-legacy-profiles",
    Severity.NOTE,
    say("config.toml has a table [profiles]."),
    say("Codex no longer reads it: `codex -p NAME` reads NAME.config.toml beside it."),
    say("Move what it says there, or leave it."),
)
_LOGIN_SENT = Finding(
    "codex-login-sent",
    Severity.WARNS,
    say("config.toml sends Codex's own sign-in to another address."),
    say("The token of a ChatGPT sign-in goes there (`openai_base_url`, or a provider with `requires_openai_auth`)."),
    say("Put it on a profile, or take that out of the file."),
)
_PROJECT = Finding(
    "codex-project-model",
    Severity.WARNS,
    say("This project sets `model` for Codex."),
    say(
        "Once you trust this folder, the profile's address is asked for that model."
        " Another provider does not count here."
    ),
    say("Take the line out there, if the profile's model should count in this project too."),
)
