"""What may be typed: every command with its arguments, and usage errors that never repeat a key."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from ezswitch.cli.overview import Overview
from ezswitch.cli.parser import Parser, Stop, Version, VersionAsked, without_keys
from ezswitch.domain.consents import ALL

SURFACES = ("openai", "responses", "anthropic", "gemini")

_EPILOG = "A key is never an argument: it comes from standard input or a hidden prompt."


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return what was typed; raises Stop for help, version and wrong usage."""
    argv, words = _split(argv)
    try:
        found, rest = build().parse_known_args(argv)
    except VersionAsked:
        raise
    except Stop as stop:
        raise Stop(stop.status, without_keys(stop.text, argv) if stop.status else stop.text) from None
    found.words = words
    rest = _gathered(found, rest)
    if rest:  # argparse would repeat them, and one may be a key
        known = " ".join(one.split("=", 1)[0] for one in rest if one.startswith("-"))
        what = f"unknown option {known}" if known else "too many arguments"
        raise Stop(2, f"{without_keys(what, argv)}. {_EPILOG} See: ezswitch {found.command} --help")
    return found


def _split(argv: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return what is ours and, behind the first --, what goes to an agent as it is (`ezswitch run` alone)."""
    at = list(argv).index("--") if "run" in argv[:2] and "--" in argv else len(argv)
    return list(argv[:at]), tuple(argv[at + 1 :])


def _gathered(found: argparse.Namespace, rest: list[str]) -> list[str]:
    """Give names behind an option to the command's list: argparse closes a list at the first option (3.11)."""
    lists = {"use": "agents", "revert": "agents", "check": "profiles", "export": "profiles", "drift": "agents"}
    if any(one.startswith("-") for one in rest):
        return rest
    if found.command in lists:
        getattr(found, lists[found.command]).extend(rest)
        return []
    if found.command == "history" and found.agent is None and rest:
        found.agent = rest[0]
        return rest[1:]
    return rest


def build() -> Parser:
    """Return the parser with every command."""
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
    parser = Overview(
        prog="ezswitch",
        usage="ezswitch [-h] [--version] [--json] COMMAND ...",
        description="Point coding agents at another API provider.",
        epilog=f"{_EPILOG} More of one command: ezswitch COMMAND --help",
    )
    parser.add_argument("--version", action=Version, nargs=0, help="print the version, and how it was installed")
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON document")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=Parser, prog="ezswitch"
    )

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=words, description=words, epilog=_EPILOG)

    command("status", "one line per installed agent: who it uses, health, drift")
    agents = command("agents", "every agent: version, files, active profile, key delivery, conflicts")
    agents.add_argument("--validate", metavar="FILE", help="look at a definition of an agent of your own, and try it")
    _accept(agents)
    command("profiles", "the profiles there are")
    command("presets", "what can be added by name")
    _profile_commands(command)
    _import_command(command)
    _sharing_commands(command, commands, common)
    _key_commands(commands, common)
    _switch_commands(command)
    _live_commands(command)
    _health_commands(command)
    return parser


def _live_commands(command: Any) -> None:  # noqa: ANN401  # a local function of build
    checking = command("check", "look at the model list of profiles with their keys; all without a name")
    checking.add_argument("profiles", nargs="*", metavar="PROFILE")
    words = (
        "also send a few short requests, a tool call among them; your provider bills them, and how much is said first"
    )
    checking.add_argument("--deep", action="store_true", help=words)
    words = "why an agent does not work: from its file through variables, key and gateway to its model"
    diagnosing = command("diagnose", words)
    diagnosing.add_argument("agent", metavar="AGENT")
    diagnosing.add_argument("folder", metavar="DIR", nargs="?", help="a project, whose own settings are looked at too")
    words = "the live model list of a profile, with API formats and dated notes on what is reliable"
    command("models", words).add_argument("profile", metavar="PROFILE")
    words = "what is left on the account of a profile's key, where its gateway tells"
    command("balance", words).add_argument("profile", metavar="PROFILE")


def _health_commands(command: Any) -> None:  # noqa: ANN401  # a local function of build
    doctor = command("doctor", "everything that could keep a switch from working, and what to do about it")
    doctor.add_argument("folder", metavar="DIR", nargs="?", help="a project, whose own settings are looked at too")
    words = "put every agent back as it was before ezswitch, and remove profiles, keys and every other trace of it"
    doctor.add_argument("--remove-all", action="store_true", help=words)
    _accept(doctor)
    drift = command("drift", "what was changed outside ezswitch since the last switch, and what to do about it")
    drift.add_argument("agents", metavar="AGENT", nargs="*", help="all that differ without one")
    answers = drift.add_mutually_exclusive_group()
    answers.add_argument("--reapply", action="store_true", help="write the profile's settings again")
    answers.add_argument("--adopt", action="store_true", help="take address and models into the profile")
    answers.add_argument("--leave", action="store_true", help="leave it so until it changes again")
    _accept(drift)
    words = "ask whether there is a newer version (off until you switch it on); nothing is downloaded"
    command("updates", words).add_argument("action", metavar="on|off", choices=("on", "off"), nargs="?")


def _profile_commands(command: Any) -> None:  # noqa: ANN401  # a local function of build
    add = command("add", "a new profile; its key is asked for, or read from standard input")
    add.add_argument("id", metavar="ID", help="a preset's name alone is enough: ezswitch add ezrouter")
    add.add_argument("--preset", metavar="P", help="start from a preset")
    _profile_options(add)
    edit = command("edit", "change a profile; an empty value takes a URL or a model out")
    edit.add_argument("id", metavar="ID")
    _profile_options(edit)
    place = edit.add_mutually_exclusive_group()
    place.add_argument("--before", metavar="PROFILE", help="put it before this one, wherever profiles are listed")
    place.add_argument("--after", metavar="PROFILE", help="put it after this one")
    duplicate = command("duplicate", "copy a profile; the copy keeps the key")
    duplicate.add_argument("id", metavar="ID")
    duplicate.add_argument("new_id", metavar="NEW_ID")
    duplicate.add_argument("--name", metavar="N", default="")
    remove = command("remove", "remove a profile; its key goes too if nobody else uses it")
    remove.add_argument("id", metavar="ID")
    remove.add_argument("--move-to", metavar="PROFILE", help="where its agents go: a profile or own-sign-in")
    _accept(remove)


def _profile_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", metavar="N", help="the name that is shown")
    for surface in SURFACES:
        parser.add_argument(f"--{surface}", metavar="URL", help=f"base URL of the API format {surface}")
    words = "such as main=claude-opus-4-7; AGENT:ROLE=ID for one agent alone"
    parser.add_argument("--model", metavar="ROLE=ID", action="append", default=[], help=words)
    words = "the API format for one agent: openai, responses, anthropic or gemini"
    parser.add_argument("--surface", metavar="AGENT=FORMAT", action="append", default=[], help=words)
    parser.add_argument("--notes", metavar="TEXT", help="your own words about it; never shared")
    parser.add_argument("--tags", metavar="TAG,...", help="your own tags, between commas; never shared")
    words = "how an agent is put on it, for those with several ways; without WAY the best one that the machine allows"
    parser.add_argument("--way", metavar="AGENT=WAY", action="append", default=[], help=words)
    parser.add_argument("--key", metavar="NAME", help="the name of its key (never the key itself)")
    parser.add_argument("--key-stdin", action="store_true", help="read the key from standard input")
    parser.add_argument("--no-check", action="store_true", help="do not look at the model list afterwards")
    _accept(parser)


def _import_command(command: Any) -> None:  # noqa: ANN401  # a local function of build
    words = "take profiles over: from a shared setup, a link, CC Switch, or what agents use today"
    found = command("import", words)
    found.add_argument(
        "source", metavar="SOURCE", help="a file, a URL, a link without a key, - (standard input), live or cc-switch"
    )
    found.add_argument("--take", metavar="ID", action="append", default=[], help="store this one; may be repeated")
    found.add_argument("--all", action="store_true", help="store all that is not here yet")
    found.add_argument("--yes", action="store_true", help="do not ask")
    words = "minisign's public key that must have signed what is at a URL; it is trusted for that URL from then on"
    found.add_argument("--public-key", metavar="KEY", default="", help=words)
    found.add_argument("--dry-run", action="store_true", help="show what was found, keys masked, and store nothing")
    _accept(found)


def _sharing_commands(command: Any, commands: Any, common: argparse.ArgumentParser) -> None:  # noqa: ANN401  # as below
    words = "write profiles without keys, for a team: a shared setup that `ezswitch import` takes over"
    export = command("export", words)
    export.add_argument("profiles", nargs="*", metavar="PROFILE", help="all without one")
    export.add_argument("--name", metavar="N", default="", help="what the shared setup is called")
    export.add_argument("--output", metavar="FILE", help="write it there instead of printing it")
    export.add_argument("--force", action="store_true", help="replace the file")
    export.add_argument("--text", action="store_true", help="print what a colleague copies: install, import, keys, use")
    words = "name the programs that print the keys here; nobody's machine runs one without their consent"
    export.add_argument("--key-commands", action="store_true", help=words)
    words = "the shared setups that are followed; importing an address follows it"
    found = commands.add_parser("subscriptions", parents=[common], help=words, description=words, epilog=_EPILOG)
    actions = found.add_subparsers(dest="action", metavar="ACTION")
    refresh = actions.add_parser("refresh", parents=[common], help="look at them again and show what changed")
    refresh.add_argument("--apply", action="store_true", help="store what changed; your own fields and keys stay")
    refresh.add_argument("--due", action="store_true", help="only where the last look is a day ago; silent offline")
    _accept(refresh)
    words = "follow one no more; its profiles stay"
    actions.add_parser("remove", parents=[common], help=words).add_argument("url", metavar="URL")


def _key_commands(commands: Any, common: argparse.ArgumentParser) -> None:  # noqa: ANN401  # argparse's private type
    words = "keys by name: who uses them, where they may be sent"
    keys = commands.add_parser("keys", parents=[common], help=words, description=words, epilog=_EPILOG)
    actions = keys.add_subparsers(dest="action", metavar="ACTION")
    new = actions.add_parser("set", parents=[common], help="store or replace a key and refresh the agents that use it")
    new.add_argument("name", metavar="NAME")
    _accept(new)
    words = "let a program print the key; everything behind it is its arguments"
    new.add_argument("--command", dest="program", metavar="ARG", nargs=argparse.REMAINDER, help=words)
    approve = actions.add_parser("approve", parents=[common], help="let a key be sent to the hosts of these URLs too")
    approve.add_argument("name", metavar="NAME")
    approve.add_argument("urls", metavar="URL", nargs="+")
    _accept(approve)
    actions.add_parser("remove", parents=[common], help="remove a key").add_argument("name", metavar="NAME")
    actions.add_parser("unlock", parents=[common], help="have the keychain ask for its password now")


def _switch_commands(command: Any) -> None:  # noqa: ANN401  # a local function of build
    use = command("use", "point agents at a profile, or at own-sign-in, as one step for undo")
    use.add_argument("profile", metavar="PROFILE")
    use.add_argument("agents", metavar="AGENT", nargs="*", default=[], help="without one: those that use a profile now")
    use.add_argument("--all", action="store_true", help="every installed agent")
    use.add_argument("--dry-run", action="store_true", help="print the diff, keys masked, and change nothing")
    _accept(use)
    undo = command("undo", "take back the last action")
    _accept(undo)
    for shown in (use, undo):
        shown.add_argument("--notify", action="store_true", help="show the outcome as a notification too, with Undo")
    _accept(command("redo", "take back the last undo"))
    run = command("run", "one session of an agent on a profile; no settings file is written")
    run.usage = "ezswitch run AGENT --with PROFILE [-- ARGUMENTS OF THE AGENT]"
    run.add_argument("agent", metavar="AGENT")
    run.add_argument("--with", dest="profile", metavar="PROFILE", required=True)
    run.add_argument("--stay", action="store_true", help="after a refusal wait for Enter, so that it can be read")
    _accept(run)
    revert = command("revert", "go back to what was there before ezswitch")
    revert.add_argument("agents", metavar="AGENT", nargs="*")
    revert.add_argument("--all", action="store_true", help="every agent that ezswitch ever touched")
    _accept(revert)
    command("history", "what was switched when").add_argument("agent", metavar="AGENT", nargs="?")


def _accept(parser: argparse.ArgumentParser) -> None:
    words = f"agree to something by its name: {', '.join(ALL)}"
    parser.add_argument("--accept", metavar="NAME", action="append", default=[], choices=ALL, help=words)
