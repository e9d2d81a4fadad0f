"""Handing profiles on: the text of a shared setup, and the one text that a colleague copies. Never a key."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

from ezswitch.domain.consents import KEY_COMMAND
from ezswitch.domain.errors import BadInput, CannotRead, KeychainError
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import say
from ezswitch.domain.profile import Profile
from ezswitch.profiles import bundle
from ezswitch.profiles.bundle import KeyHelp
from ezswitch.profiles.own_file import OwnFile
from ezswitch.profiles.shelf import chosen
from ezswitch.switching.survey import survey
from ezswitch.usecases.followed import subscriptions
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, surveyor_of

END = "EZSWITCH"
"""The word around the bundle in what a colleague copies: a shell's here-document, found by the window too."""

INSTALL = (
    "pipx install ezswitch",
    "or, with Python 3.11 or newer, from a clone:",
    "python3 packaging/bootstrap.py run",
    'alias ezswitch="$PWD/.venv/bin/ezswitch"',
)
"""As README.md says it."""


def export(ports: Ports, ids: tuple[str, ...] = (), *, name: str = "", commands: bool = False) -> str:
    """Return the bundle of these profiles, or of all, with the agents that use them now.

    `commands` names the programs that print the keys here too, for whoever has the same ones: they are shown to
    others, who must confirm them. Raises BadInput for an id that is none, and where there is nothing to share.
    """
    profiles = _chosen(ports, ids)
    return bundle.written(name, profiles, _choices(ports), _helps(ports, profiles, commands=commands))


def share_text(ports: Ports, ids: tuple[str, ...] = ()) -> str:
    """Return the one text to send to a colleague: install, import with the setup inline, keys, and what to use where.

    Pasted whole into the window it is understood as well. Raises what `export` raises.
    """
    profiles = _chosen(ports, ids)
    text = export(ports, ids)
    names = ", ".join(profile.name for profile in profiles)
    parts = [
        [f"My setup of ezswitch: {names}. It has no keys in it."],
        ["1. Install ezswitch:", *_shown(INSTALL)],
        [
            "2. Take the setup over: paste this whole text into the window (Import), or run:",
            "",
            f"ezswitch import - --all <<'{END}'",
            f"{text.rstrip()}",
            END,
        ],
        ["3. Get a key, and store it (it is asked for, and never shown):", *_key_lines(ports, profiles)],
    ]
    if uses := tuple(_uses(ports, profiles)):
        parts.append(["4. Use it (the import says so where a name had to be another one):", *_shown(uses)])
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def save(ports: Ports, path: Path, text: str, *, replace: bool = False) -> Path:
    """Write a text to a file of the user's choice, and return its path; a file that is there needs `replace`.

    Raises BadInput where there is one, and where its folder is missing: that is a typing mistake more often than not.
    CannotRead for a folder, WriteFailed.
    """
    whole = ports.environment.home.joinpath(*path.parts[1:]) if path.parts[:1] == ("~",) else path.absolute()
    if ports.files.missing_directories(whole):
        raise _no_folder(whole.parent, ports.environment.platform)
    if not replace and ports.files.read(whole).data is not None:
        raise BadInput(
            say("file is there"),
            say("{file} exists already.", file=whole.name),
            hint=say("Replace it: --force"),
            path=str(whole),
        )
    OwnFile(ports.files, whole).change(lambda _: text)
    return whole


def _no_folder(folder: Path, platform: str) -> BadInput:
    line = f'mkdir "{folder}"' if platform == "win32" else shlex.join(("mkdir", "-p", str(folder)))
    return BadInput(
        say("no such folder"),
        say("The folder {folder} does not exist.", folder=folder),
        hint=say("If it is the one you mean, make it first: {command}", command=line),
        path=str(folder),
    )


def key_command_line(key: str, command: tuple[str, ...]) -> str:
    """Return the line that lets a program give a key, for people to read and run themselves; "" without a command.

    `key` is the name that the key has here, so ask for it once an import has settled it.
    """
    return f"ezswitch keys set {key} --accept {KEY_COMMAND} --command {shlex.join(command)}" if command else ""


def _chosen(ports: Ports, ids: tuple[str, ...]) -> tuple[Profile, ...]:
    """Return the profiles of these ids in the order of profiles.toml; without ids, all that have an address."""
    there = shelf_of(ports).all()
    wanted = {chosen(there, one).id for one in ids}
    return tuple(one for one in there if (one.id in wanted if ids else one.base_url))


def _choices(ports: Ports) -> dict[str, str]:
    """Return agent id -> profile id for the agents whose files say that they use one."""
    eyes = surveyor_of(ports)
    rows = ((agent.id, survey(agent, eyes).profile) for agent in ports.agents)
    return {agent: profile for agent, profile in rows if profile is not None}


def _helps(ports: Ports, profiles: tuple[Profile, ...], *, commands: bool) -> dict[str, KeyHelp]:
    said = _said_by_shared_setups(ports)
    return {one.id: _help(ports, one, said.get(one.id, {}), commands=commands) for one in profiles}


def _help(ports: Ports, profile: Profile, said: Mapping[str, str], *, commands: bool) -> KeyHelp:
    preset = next((one for one in ports.presets if one.id == profile.preset), None)
    url = said.get("key_url", "") or (preset.key_url if preset else "")
    own = _command(ports, profile.key) if commands else ()
    return KeyHelp(url, said.get("key_help", ""), own or tuple(shlex.split(said.get("key_command", ""))))


def _said_by_shared_setups(ports: Ports) -> dict[str, dict[str, str]]:
    """Return, by profile, where a shared setup that is followed says to get its key: it is passed on."""
    try:
        followed = [one for all_ in subscriptions(ports) for one in all_.followed]
    except CannotRead:  # sharing needs none of it
        return {}
    return {one.profile: {path[0]: text for path, text in one.said.items() if len(path) == 1} for one in followed}


def _command(ports: Ports, key: str) -> tuple[str, ...]:
    try:
        return ports.keychain.read(key, prompt=False).command if is_name(key) else ()
    except KeychainError:
        return ()


def _key_lines(ports: Ports, profiles: tuple[Profile, ...]) -> Iterator[str]:
    helps = _helps(ports, profiles, commands=False)
    for key in dict.fromkeys(profile.key for profile in profiles):
        mine = [profile for profile in profiles if profile.key == key]
        yield f"   ezswitch keys set {key}"
        for line in dict.fromkeys(key_command_line(key, helps[profile.id].command) for profile in mine):
            if line:
                yield f"   or, if you have that program: {line}"
        for profile in mine:
            where = " ".join(part for part in (helps[profile.id].url, helps[profile.id].words) if part)
            yield f"     {profile.name}: {where or profile.website or 'ask whoever sent you this'}"


def _uses(ports: Ports, profiles: tuple[Profile, ...]) -> Iterator[str]:
    choices = _choices(ports)
    for profile in profiles:
        agents = [agent for agent, used in choices.items() if used == profile.id]
        if agents:
            yield f"ezswitch use {profile.id} {' '.join(agents)}"


def _shown(lines: tuple[str, ...]) -> Iterator[str]:
    return (f"   {line}" for line in lines)
