"""Claude Code: a helper command prints its key, variables in settings.json name address and models.

What is said of the program here was seen with 2.1.330 against a loopback gateway, unless another version is named.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    Foreign,
    Found,
    FromRival,
    KeyDelivery,
    OnProfile,
    Original,
    Owned,
    Session,
    SignIn,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.apart import two_folders
from ezswitch.agents.claude_code_overlays import overlays
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.launching import names_in_command
from ezswitch.agents.owned import put_back, walk, without_owned, without_v1
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, Phrase, say
from ezswitch.domain.plan import DirectoryLock
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc, shell

SETTINGS = "settings.json"
BASE_URL = "ANTHROPIC_BASE_URL"
MAIN = "ANTHROPIC_MODEL"
SUBAGENT = "CLAUDE_CODE_SUBAGENT_MODEL"
_LOCAL = "settings.local.json"
# Seen with 2.1.330: what stands in an `env` becomes a text, a list of one address too, and no odd byte hides it.
_WATCHED = ("--goes-to", BASE_URL, "--also-in", f".claude/{SETTINGS},.claude/{_LOCAL}")

NEUTRALISED: Mapping[str, Phrase] = {
    "ANTHROPIC_API_KEY": say("Emptied: the shell's key would travel to the profile's address as x-api-key."),
    "ANTHROPIC_AUTH_TOKEN": say("Emptied: it would take the place of the profile's key in the Authorization header."),
    "ANTHROPIC_CUSTOM_HEADERS": say("Emptied: headers meant for another provider would be sent along."),
    "CLAUDE_CODE_USE_BEDROCK": say("Emptied: Amazon Bedrock would be called instead of the profile."),
    "CLAUDE_CODE_USE_VERTEX": say("Emptied: Google Vertex would be called instead of the profile."),
    "CLAUDE_CODE_USE_FOUNDRY": say("Emptied: Microsoft Foundry would be called instead of the profile."),
}
"""Written as "" always: settings.json wins over the shell, and a removed variable stays in an open session.

Each of the last three was seen set to 1 in the shell and made harmless by the "".
"""

ALIASES: Mapping[str, str] = {
    "opus": "ANTHROPIC_DEFAULT_OPUS_MODEL",
    "sonnet": "ANTHROPIC_DEFAULT_SONNET_MODEL",
    "haiku": "ANTHROPIC_DEFAULT_HAIKU_MODEL",
    "fable": "ANTHROPIC_DEFAULT_FABLE_MODEL",
}

TOKENS = ("ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "OPENROUTER_API_KEY", "GOOGLE_API_KEY")
"""Where a key may stand in plain text, in CC Switch's order; the last two are of rows of its own."""

CLOUDS: Mapping[str, str] = {
    "CLAUDE_CODE_USE_BEDROCK": "Amazon Bedrock",
    "CLAUDE_CODE_USE_VERTEX": "Google Vertex",
    "CLAUDE_CODE_USE_FOUNDRY": "Microsoft Foundry",
}
_ALIAS_NAMES = frozenset({*ALIASES, "best", "default", "opusplan"})
_KEY, _DEFAULT = say("key"), say("default model")


def _env(name: str, part: Phrase, when: When, meaning: Phrase) -> Owned:
    return Owned(("env", name), (SETTINGS,), (part,), when, meaning)


OWNED = (
    Owned(("apiKeyHelper",), (SETTINGS,), (_KEY,), When.AT_ONCE, say("Prints the key, for approved addresses alone.")),
    _env(BASE_URL, say("address"), When.AT_ONCE, say("The profile's Anthropic address, without /v1.")),
    *(_env(name, _KEY, When.AT_ONCE, meaning) for name, meaning in NEUTRALISED.items()),
    _env(MAIN, _DEFAULT, When.NEXT_SESSION, say("The main model, as an alias: an open session follows it.")),
    *(
        _env(name, say("model"), When.AT_ONCE, say("What the alias {alias} stands for.", alias=alias))
        for alias, name in ALIASES.items()
    ),
    _env(SUBAGENT, _DEFAULT, When.NEXT_SESSION, say("The model of subagents; empty: the main model.")),
)


def home(environment: Environment) -> Path:
    """Return $CLAUDE_CONFIG_DIR, or ~/.claude."""
    return environment.path("CLAUDE_CONFIG_DIR") or environment.home / ".claude"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return settings.json with Claude Code's own lock on it: the folder settings.json.lock, stale after 10 s."""
    return (AgentFile(SETTINGS, home(environment) / SETTINGS, "jsonc", DirectoryLock(".lock", 10)),)


def active(texts: Texts) -> Active:
    """Say whom Claude Code uses: the profile id stands in the helper's arguments.

    A comment or a trailing comma makes Claude Code skip the whole file, so it is Unreadable here too.
    """
    text = texts.get(SETTINGS)
    if text is None:
        return Original()
    try:
        jsonc.check(text, strict=True)
        jsonc.missing_parent(text, ("env", BASE_URL))
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    settings = jsonc.get(text, ())
    env = {name: value for name, value in texts_in(walk(settings, ("env",))).items() if value}
    url = env.get(BASE_URL, "")
    named = names_in_command(walk(settings, ("apiKeyHelper",)))
    if named is None:
        return Foreign(url) if url else Original()
    emptied = texts_in(walk(settings, ("env",)))
    intact = bool(url) and all(emptied.get(name) == "" for name in NEUTRALISED)
    return OnProfile(*named, url, _models_of(env), intact)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return settings.json on a profile, address and key source in one file, hence in one rename.

    A project's settings may name another address and keep this helper, so that is told where to look first. Its process
    has the address among its variables, but in its first run the user's own, before the project's came into force.
    Raises CannotRead for a file that Claude Code would skip as a whole: for it a comment or a trailing comma is as
    fatal as a missing brace, and the switch would silently not work. A byte order mark is kept: it reads those.
    """
    text = texts.get(SETTINGS) or ""
    jsonc.check(text, strict=True)
    env = {BASE_URL: without_v1(use.base_url), **dict.fromkeys(NEUTRALISED, ""), **_variables(use.models)}
    helper: dict[jsonc.KeyPath, jsonc.JsonValue | jsonc.Missing] = {
        ("apiKeyHelper",): shell.quote((*use.helper, *_WATCHED), use.platform)
    }
    return {SETTINGS: jsonc.edit(text, helper | {("env", name): value for name, value in env.items()})}


def found(texts: Texts) -> Found | None:
    """Return the address of somebody else that settings.json names, with models and a key in plain text."""
    text = texts.get(SETTINGS)
    if text is None or isinstance(active(texts), OnProfile | Unreadable):
        return None
    settings = jsonc.get(text, ())
    seen = read(settings) if isinstance(settings, dict) else Found()
    return seen if seen.base_url or seen.reason else None


def read(settings: Mapping[str, object]) -> Found:
    """Return what settings say: those of a settings.json, or of a row of CC Switch, which has the same shape."""
    env = {name: text.strip() for name, text in texts_in(settings.get("env")).items()}
    cloud = next((label for name, label in CLOUDS.items() if env.get(name, "").lower() not in ("", "0", "false")), "")
    if cloud:
        return Found(reason=say("It uses {cloud}, with a sign-in of its own.", cloud=cloud))
    keys = [(f"env.{name}", env.get(name, "")) for name in TOKENS]
    by_command = bool(settings.get("apiKeyHelper"))
    elsewhere = say("Its key comes from a command (apiKeyHelper): paste the key.") if by_command else NOTHING
    models = _found_models(env, settings.get("model"))
    return found_in(Surface.ANTHROPIC, env.get(BASE_URL, ""), models, keys, elsewhere)


def session(use: Use, _: Environment) -> Session:
    """Return settings on the command line, which win over every file but managed ones; the key's command is in them."""
    return Session(("--settings", json.dumps(jsonc.get(apply({}, use)[SETTINGS] or "", ()))))


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return settings.json without the owned settings (own sign-in), or with those of `original`."""
    if original is not None:
        return put_back(OWNED, texts, original)
    text = texts.get(SETTINGS)
    return {SETTINGS: None if text is None else without_owned(OWNED, SETTINGS, text)}


def retire(before: Texts, after: Texts) -> dict[str, str]:
    """Return settings.json as `after`, with "" for each variable that `before` gave a value and `after` lacks.

    An open session applies what changes, but keeps a variable that is merely removed. Seen: with a claude.ai
    login, taking out helper and address in one write made the open session send the login's OAuth token to the
    gateway's address. With "" written first it went back to Anthropic, and stayed there when "" was removed.
    It notices a change of the file about a second later at most, so "" stands for two.
    """
    was, will = before.get(SETTINGS), after.get(SETTINGS)
    old = texts_in(jsonc.get(was, ("env",))) if was is not None else {}
    new = texts_in(jsonc.get(will, ("env",))) if will is not None else {}
    kept = [setting.path for setting in OWNED if setting.path[-1] not in new and old.get(setting.path[-1])]
    return {SETTINGS: jsonc.edit(will or "", dict.fromkeys(kept, ""))} if kept else {}


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment alone holds against a switch."""
    managed = (_MANAGED_BY_HOST,) if environment.get("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST") else ()
    return (
        *managed,
        *two_folders("claude-code-two-folders", "Claude Code", "CLAUDE_CONFIG_DIR", environment, SETTINGS),
    )


_MANAGED_BY_HOST = Finding(
    "claude-code-managed-by-host",
    Severity.BLOCKS,
    say("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST is set."),
    say("Claude Code then ignores the address and the key helper of settings.json."),
    say("Remove the variable from your shell's start-up files, or start Claude Code outside the program that sets it."),
    variable="CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST",
)


def _variables(models: Mapping[str, str]) -> dict[str, str]:
    """Return every model variable, "" where the profile names nothing.

    An alias without a model of its own stands for the main one (haiku, which does background work, for the small
    one first): Claude Code's built-in ids are unknown to most gateways. The main model goes by an alias: the
    request is the same as with the plain id (no context-1m beta header), and an open session follows. One that was
    started without any model follows too, and sends that header then; one started on a plain id does not follow.
    """
    main = models.get("main", "")
    small = models.get("small", "") or main
    ids = {alias: models.get(alias, "") or (small if alias == "haiku" else main) for alias in ALIASES}
    by_alias = next((alias for alias in ("opus", "sonnet", "fable") if main and ids[alias] == main), main)
    by_variable = {name: ids[alias] for alias, name in ALIASES.items()}
    return {MAIN: by_alias, **by_variable, SUBAGENT: models.get("subagent", "")}


def _models_of(env: Mapping[str, str]) -> dict[str, str]:
    """Return role -> model id as the variables say it, aliases resolved."""
    found = {alias: env[name] for alias, name in ALIASES.items() if name in env}
    if MAIN in env:
        found["main"] = found.get(env[MAIN], env[MAIN])
    if "haiku" in found:
        found["small"] = found["haiku"]
    return found | ({"subagent": env[SUBAGENT]} if SUBAGENT in env else {})


def _found_models(env: Mapping[str, str], chosen: object) -> dict[str, str]:
    """Return role -> model id of settings that are not ours, without what would follow from another role anyway.

    `chosen` is the setting `model`: ANTHROPIC_MODEL beats it, it beats ANTHROPIC_DEFAULT_MODEL. A bare alias is no id.
    """
    said = (env.get(MAIN), chosen if isinstance(chosen, str) else "", env.get("ANTHROPIC_DEFAULT_MODEL"))
    named = _models_of({name: text for name, text in {**env, MAIN: next(filter(None, said), "")}.items() if text})
    ids = {role: "" if name.removesuffix("[1m]") in _ALIAS_NAMES else name for role, name in named.items()}
    main = ids.get("main") or ids.get("sonnet") or ids.get("opus") or ""
    ids["small"] = ids.get("haiku") or env.get("ANTHROPIC_SMALL_FAST_MODEL", "")
    rest = {role: ids.get(role, "") for role in ("small", "opus", "sonnet", "fable", "subagent")}
    return {"main": main, **{role: name for role, name in rest.items() if name != main}}


def sign_in_files(environment: Environment) -> tuple[Path, ...]:
    """Return what a claude.ai login leaves: its file, or on macOS (the keychain has it) the program's own state."""
    if environment.platform == "darwin":
        return ((environment.path("CLAUDE_CONFIG_DIR") or environment.home) / ".claude.json",)
    return (home(environment) / ".credentials.json",)


AGENT = Agent(
    id="claude-code",
    name="Claude Code",
    docs="https://code.claude.com/docs/en/settings",
    surfaces=(Surface.ANTHROPIC,),
    binaries=("claude",),
    package="@anthropic-ai/claude-code",
    install="npm install -g @anthropic-ai/claude-code",
    key_delivery=KeyDelivery.HELPER,
    roles=("main", "small", "opus", "sonnet", "haiku", "fable", "subagent"),
    owned=OWNED,
    files=files,
    home=home,
    project=lambda folder: tuple(AgentFile(SETTINGS, folder / ".claude" / name) for name in (SETTINGS, _LOCAL)),
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    overlays=lambda at: overlays(home(at) / SETTINGS, OWNED, at.platform),
    retire=retire,
    retire_seconds=2.0,
    found=found,
    sign_in=SignIn(say("your claude.ai sign-in"), sign_in_files),
    rival=FromRival("claude", read),
    session=session,
    seen="2.1.330",
)
