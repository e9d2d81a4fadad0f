"""Gemini CLI: key, address and model together in ~/.gemini/.env, and the sort of sign-in in settings.json.

What is said of the program here was seen with @google/gemini-cli 0.61.0 against a loopback gateway. It takes no key
from a command. The keychain item that it reads by itself is not used: where a project's .env hides the user's own, the
address would be gone and the key would not, so the gateway's key would go to Google. In one file both go together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ezswitch.agents.agent import (
    Active,
    Agent,
    AgentFile,
    Condition,
    Foreign,
    Found,
    FromRival,
    KeyDelivery,
    OnProfile,
    Original,
    Overlay,
    Owned,
    SignIn,
    Texts,
    Unreadable,
    Use,
    When,
)
from ezswitch.agents.apart import two_folders
from ezswitch.agents.found import found_in, texts_in
from ezswitch.agents.gemini_cli_findings import HIDDEN, MARK, PASSED_OVER, SIGN_IN, UNTRUSTED, WINNERS
from ezswitch.agents.owned import put_back, without_ending, without_owned
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import Phrase, comma_separated, listed, say
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import dotenv, jsonc
from ezswitch.formats.jsonc import JsonValue, Missing
from ezswitch.formats.text import BOM

ENV, SETTINGS, TRUSTED = ".env", "settings.json", "trustedFolders.json"
FOLDER, SYSTEM, TRUST = "GEMINI_CLI_HOME", "GEMINI_CLI_SYSTEM_SETTINGS_PATH", "GEMINI_CLI_TRUST_WORKSPACE"
KEY, ADDRESS, MODEL = "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "GEMINI_MODEL"
PROFILE, KEY_NAME = "EZSWITCH_PROFILE", "EZSWITCH_KEY"
"""Names of ours in the .env file: the program takes them in and looks at none of them."""

SELECTED = ("security", "auth", "selectedType")
ENFORCED = ("security", "auth", "enforcedType")
IGNORED = ("advanced", "ignoreLocalEnv")
BY_KEY = "gemini-api-key"
_SYSTEM_FILES = {
    "darwin": "/Library/Application Support/GeminiCli/settings.json",
    "win32": "C:\\ProgramData\\gemini-cli\\settings.json",
}
_FORMATS = {ENV: "dotenv", SETTINGS: "jsonc"}


def _named(name: str, part: Phrase, meaning: Phrase, *, secret: bool = False) -> Owned:
    return Owned((name,), (ENV,), (part,), When.RESTART, meaning, secret=secret)


OWNED = (
    _named(PROFILE, say("address"), say("Which profile it is; the program itself looks at it nowhere.")),
    _named(KEY_NAME, say("key"), say("What the profile's key is called.")),
    _named(
        KEY,
        say("key"),
        say("The key. Beside the address, so that neither is ever read without the other."),
        secret=True,
    ),
    _named(ADDRESS, say("address"), say("The profile's address.")),
    _named(MODEL, say("model"), say("The main model; it counts before `model.name` in any settings.json.")),
    Owned(
        SELECTED,
        (SETTINGS,),
        (say("key"),),
        When.RESTART,
        say("By which sign-in: a key, and so nobody is asked at the start."),
    ),
)


def home(environment: Environment) -> Path:
    """Return .gemini in $GEMINI_CLI_HOME, or ~/.gemini."""
    return (environment.path(FOLDER) or environment.home) / ".gemini"


def files(environment: Environment) -> tuple[AgentFile, ...]:
    """Return .env, then settings.json: until that one says "by key", another sign-in sends no key of ours."""
    return tuple(AgentFile(role, home(environment) / role, kind) for role, kind in _FORMATS.items())


def active(texts: Texts) -> Active:
    """Say whom Gemini CLI uses by default, by its .env; with a sign-in chosen that needs no key, none of that counts.

    A trailing comma in settings.json is fatal to it, so that is Unreadable here too; comments are welcome.
    """
    settings = texts.get(SETTINGS) or ""
    try:
        jsonc.check(settings, commas=False)
        jsonc.missing_parent(settings, SELECTED)
    except CannotRead as problem:
        return Unreadable(SETTINGS, problem.message, problem.line, problem.column)
    try:
        said = _said(texts)
    except CannotRead as problem:
        return Unreadable(ENV, problem.message, problem.line, problem.column)
    selected, url, profile = jsonc.get(settings, SELECTED), said.get(ADDRESS, ""), said.get(PROFILE, "")
    if selected not in (Missing.MISSING, BY_KEY) or not url:
        return Original()
    if not is_name(profile):
        return Foreign(url)
    key, literal, model = (said.get(name, "") for name in (KEY_NAME, KEY, MODEL))
    intact = bool(is_name(key) and literal and selected == BY_KEY)
    return OnProfile(profile, key, url, {"main": model} if model else {}, intact, Secret(literal) if literal else None)


def apply(texts: Texts, use: Use) -> dict[str, str | None]:
    """Return both files on a profile; raises CannotRead for a settings.json with a trailing comma."""
    assert use.secret is not None, "literal delivery"
    settings = texts.get(SETTINGS) or ""
    jsonc.check(settings, commas=False)
    wanted: dict[jsonc.KeyPath, JsonValue | Missing] = {
        (PROFILE,): use.profile,
        (KEY_NAME,): use.key,
        (KEY,): use.secret.reveal(),
        (ADDRESS,): without_ending(use.base_url, "/v1beta"),
        (MODEL,): use.models.get("main") or Missing.MISSING,
    }
    return {ENV: dotenv.edit(texts.get(ENV) or "", wanted), SETTINGS: jsonc.put(settings, SELECTED, BY_KEY)}


def clear(texts: Texts, original: Texts | None) -> dict[str, str | None]:
    """Return the files without what names an address (own sign-in), or with the owned settings of `original`.

    The user's own key for Google stays, and so does the choice of a sign-in that is not by key.
    """
    if original is not None:
        return put_back(OWNED, texts, original, _FORMATS)
    said = _said(texts)
    if not said.keys() & {ADDRESS, PROFILE}:
        return dict(texts)
    by_key = jsonc.get(texts.get(SETTINGS) or "", SELECTED) == BY_KEY
    gone = {ENV: OWNED[:-1], SETTINGS: OWNED[-1:] if by_key else ()}
    return {role: text and without_owned(gone[role], role, text, _FORMATS[role]) for role, text in texts.items()}


def found(texts: Texts) -> Found | None:
    """Return the address of somebody else that Gemini CLI uses by default, with the key beside it."""
    return _read(_said(texts)) if isinstance(active(texts), Foreign) else None


def conflicts(environment: Environment) -> tuple[Finding, ...]:
    """Return what the environment holds against a switch: variables of the shell win over .env, empty ones too."""
    shells, ours = environment.shell_variables, environment.variables
    winners = tuple(_outranked(name, *said) for name, said in WINNERS.items() if name in shells or name in ours)
    return (*winners, *two_folders("gemini-cli-two-folders", "Gemini CLI", FOLDER, environment))


def overlays(environment: Environment) -> tuple[Overlay, ...]:
    """Return what is read beside its files, and what in its own settings stands in the way."""
    system = environment.path(SYSTEM) or Path(_SYSTEM_FILES.get(environment.platform, "/etc/gemini-cli/settings.json"))
    return (
        Overlay(home(environment) / SETTINGS, "jsonc", _own_settings),
        Overlay(system, "jsonc", _system_settings),
        Overlay(home(environment).parent / ENV, "dotenv", _other_env),
    )


def project_overlays(environment: Environment, folder: Path) -> tuple[Overlay, ...]:
    """Return what of a project keeps the user's .env out: the first one on the way up counts, alone; and trust."""
    mine = home(environment)
    way = [one for one in (folder, *folder.parents) if one not in (mine.parent, *mine.parent.parents)]
    plain = Condition(mine / SETTINGS, "jsonc", lambda text: jsonc.get(text, IGNORED) is True)
    hiding = [(path, unless) for one in way for path, unless in ((one / ".gemini" / ENV, None), (one / ENV, plain))]
    trusted = Overlay(mine / TRUSTED, "jsonc", lambda text: _trust(text, folder))
    files = tuple(Overlay(path, "dotenv", _hiding, unless) for path, unless in hiding)
    return (*files, *(() if environment.get(TRUST) else (trusted,)))


def _said(texts: Texts) -> dict[str, str]:
    return texts_in(dotenv.get(texts.get(ENV) or "", ()))


def _read(said: Mapping[str, str]) -> Found:
    models, keys = {"main": said.get(MODEL, "")}, [(name, said.get(name, "")) for name in (KEY, "GOOGLE_API_KEY")]
    elsewhere = say("Its key is in the keychain or in a variable: paste it.")
    return found_in(Surface.GEMINI, said.get(ADDRESS, ""), models, keys, elsewhere)


def _outranked(name: str, severity: Severity, why: Phrase) -> Finding:
    remedy = say("Remove the variable from your shell's start-up files, then open a new terminal.")
    known = f"gemini-cli-{name.lower().replace('_', '-')}"
    return Finding(known, severity, say("{variable} is set.", variable=name), why, remedy, variable=name)


def _own_settings(text: str) -> tuple[Finding, ...]:
    return (*((MARK,) if text.startswith(BOM) else ()), *_other_sign_in(text, ENFORCED))


def _system_settings(text: str) -> tuple[Finding, ...]:
    return (*_other_sign_in(text, ENFORCED), *_other_sign_in(text, SELECTED))


def _other_sign_in(text: str, path: jsonc.KeyPath) -> tuple[Finding, ...]:
    said = jsonc.get(text, path)
    if said in (Missing.MISSING, BY_KEY):
        return ()
    return (replace(SIGN_IN, what=say("`{setting}` is {value} there.", setting=".".join(path), value=repr(said))),)


def _other_env(text: str) -> tuple[Finding, ...]:
    names = [name for name in WINNERS if dotenv.get(text, (name,)) is not Missing.MISSING]
    one = say("{variable} stands there.", variable=listed(names))
    what = one if len(names) == 1 else say("{variables} stand there.", variables=listed(names))
    return (replace(PASSED_OVER, what=what),) if names else ()


def _hiding(text: str) -> tuple[Finding, ...]:
    own = [name for name in (KEY, ADDRESS, MODEL) if dotenv.get(text, (name,)) is not Missing.MISSING]
    plain = say("This project has a .env of its own.")
    holding = say("This project has a .env of its own, with {variables}.", variables=comma_separated(own))
    return (replace(HIDDEN, what=holding if own else plain),)


def _trust(text: str, folder: Path) -> tuple[Finding, ...]:
    said = texts_in(jsonc.get(text, ()))
    meant = {Path(one).parent if level == "TRUST_PARENT" else Path(one): level for one, level in said.items()}
    nearest = next((meant[one] for one in (folder, *folder.parents) if one in meant), "")
    return () if nearest.startswith("TRUST_") else (UNTRUSTED,)


AGENT = Agent(
    id="gemini-cli",
    name="Gemini CLI",
    docs="https://geminicli.com/docs/get-started/configuration/",
    surfaces=(Surface.GEMINI,),
    binaries=("gemini",),
    package="@google/gemini-cli",
    install="npm install -g @google/gemini-cli",
    key_delivery=KeyDelivery.LITERAL,
    roles=("main",),
    owned=OWNED,
    files=files,
    home=home,
    active=active,
    apply=apply,
    clear=clear,
    conflicts=conflicts,
    found=found,
    sign_in=SignIn(say("your Google sign-in"), lambda at: (home(at) / "oauth_creds.json",)),
    rival=FromRival("gemini", lambda row: _read(texts_in(row.get("env")))),
    project=lambda folder: (AgentFile(SETTINGS, folder / ".gemini" / SETTINGS),),
    overlays=overlays,
    project_overlays=project_overlays,
    seen="0.61.0",
)
