"""Adopt: what agents use today, and what CC Switch has, found without writing anything anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ezswitch.agents.agent import Agent, Foreign, Found, OnProfile, Original, Unreadable
from ezswitch.agents.owned import walk
from ezswitch.domain.errors import BadInput, EzswitchError
from ezswitch.domain.offer import NotOffered, Offer
from ezswitch.domain.phrase import Phrase, say, verbatim
from ezswitch.domain.surface import origin_of
from ezswitch.formats.editor import editor_for
from ezswitch.formats.jsonc import MISSING
from ezswitch.profiles import live, rival
from ezswitch.profiles.rival_shapes import agent_of
from ezswitch.switching.reading import AgentReading, look_at
from ezswitch.usecases.naming import settled_here
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of

SIGN_IN, FOREIGN, OTHER, NONE = "sign_in", "foreign", "other", "none"
PROFILE, UNREADABLE = "profile", "unreadable"
"""The kinds of AgentNow."""


@dataclass(frozen=True)
class AgentNow:
    """What one agent uses now. `kind` is one of the words above; `words` say it to people, to follow "now: ".

    OTHER is what is neither an address nor a sign-in that ezswitch knows: then `words` are a whole sentence.
    `host` is whom it calls where that is not its own sign-in, `profile` the id of its profile, "" otherwise.
    `installed`: its program or its config folder is here; `install` is the command that installs it.
    """

    agent: str
    name: str
    kind: str
    words: Phrase
    installed: bool
    version: str = ""
    install: str = ""
    host: str = ""
    profile: str = ""


def rival_there(ports: Ports) -> bool:
    """Tell whether CC Switch has data here; cheap, nothing is opened."""
    return ports.rival.there()


def offered_rival(ports: Ports) -> Offer:
    """Return what CC Switch's database offers; raises CannotRead that says what to do. Nothing is written."""
    found = rival.offered(ports.rival.rows(), ports.agents, ports.shapes)
    return settled_here(ports, replace(found, skipped=(*found.skipped, *_moved_folders(ports))))


def offered_live(ports: Ports) -> Offer:
    """Return what each agent uses today that is no profile; a key in plain text comes along as a Secret.

    Nothing is written, and no prompt is raised: taking it over, and its key into the keychain, is
    `usecases.taking.take`.
    """
    seen, skipped = [], []
    for agent in ports.agents:
        reading, active = look_at(agent, ports.environment, ports.files)
        if isinstance(active, Unreadable):
            skipped.append(NotOffered(verbatim(f"{agent.name} ({_tilde(ports, active.path)})"), active.message))
        elif reading is not None and (found := _found(agent, reading)):
            seen.append(_seen(ports, reading, found))
    offer = live.offered(seen, ports.presets)
    return settled_here(ports, replace(offer, skipped=(*offer.skipped, *skipped)))


def now_of(ports: Ports) -> tuple[AgentNow, ...]:
    """Return what every agent uses now, also those that are not installed; a file that cannot be read is said."""
    names = _names(ports)
    return tuple(_now(ports, agent, names) for agent in ports.agents)


def _found(agent: Agent, reading: AgentReading) -> Found | None:
    return agent.found(reading.texts) if agent.found else None


def _seen(ports: Ports, reading: AgentReading, found: Found) -> live.Seen:
    """Return what was found with the file that says it: the one that holds the key, or else the first that is there."""
    agent = reading.agent
    setting = tuple(found.key_place.split(".")) if found.key_place else ()
    there = [file for file in reading.files if reading.texts.get(file.role) is not None]
    holding = [file for file in there if setting and _holds(reading.texts[file.role], file.format, setting)]
    path = _tilde(ports, str((holding or there or reading.files)[-1].path))
    owned = any(setting[: len(one.path)] == one.path for one in agent.owned)
    place = f"{path}: {found.key_place}" if found.key_place else path
    return live.Seen(agent, found, place, stays=bool(setting) and not owned)


def _holds(text: str | None, format_name: str, setting: tuple[str, ...]) -> bool:
    return text is not None and walk(editor_for(format_name).get(text, ()), setting) is not MISSING


def _now(ports: Ports, agent: Agent, names: dict[str, str]) -> AgentNow:
    reading, active = look_at(agent, ports.environment, ports.files)
    program = ports.programs.find(agent.binaries, agent.package)
    home_there = not ports.files.missing_directories(agent.home(ports.environment) / "x")
    now = AgentNow(agent.id, agent.name, NONE, say("nothing yet"), program is not None or home_there)
    now = replace(now, version=program.version if program else "", install=agent.install)
    match active:
        case Unreadable(path, _, line):
            return replace(now, kind=UNREADABLE, words=_unreadable(_tilde(ports, path), line))
        case OnProfile(profile, _, url):
            return replace(
                now, kind=PROFILE, words=verbatim(names.get(profile, profile)), host=_host(url), profile=profile
            )
        case Foreign(url):
            return replace(now, kind=FOREIGN, words=_no_profile(_host(url)), host=_host(url))
        case Original():
            return _by_itself(ports, agent, reading, now)


def _unreadable(path: str, line: int) -> Phrase:
    if line:
        return say("{path} cannot be read (line {line})", path=path, line=line)
    return say("{path} cannot be read", path=path)


def _no_profile(host: str) -> Phrase:
    return say("{host} (not a profile)", host=host) if host else say("an address (not a profile)")


def _by_itself(ports: Ports, agent: Agent, reading: AgentReading | None, now: AgentNow) -> AgentNow:
    """Return whether the agent has a sign-in of its own, or one that its files name (a cloud, say)."""
    found = _found(agent, reading) if reading else None
    if found and found.reason:
        return replace(now, kind=OTHER, words=found.reason)
    files = agent.sign_in.files(ports.environment) if agent.sign_in else ()
    if agent.sign_in and any(ports.files.exists(file) for file in files):
        return replace(now, kind=SIGN_IN, words=agent.sign_in.name)
    return now


def _moved_folders(ports: Ports) -> tuple[NotOffered, ...]:
    """Return the agents whose folder CC Switch was told to look for elsewhere: ezswitch edits another one."""
    told = []
    for app, folder in ports.rival.folders().items():
        agent = agent_of(ports.agents, app)
        home = agent.home(ports.environment) if agent else folder
        if agent and home != folder:
            why = say(
                "CC Switch keeps it in {folder}; ezswitch edits {other_folder}.",
                folder=_tilde(ports, str(folder)),
                other_folder=_tilde(ports, str(home)),
            )
            told.append(NotOffered(say("The folder of {agent}", agent=agent.name), why))
    return tuple(told)


def _names(ports: Ports) -> dict[str, str]:
    try:
        return {profile.id: profile.name for profile in shelf_of(ports).all()}
    except EzswitchError:  # a broken profiles.toml is told elsewhere; ids say enough here
        return {}


def _host(url: str) -> str:
    try:
        return origin_of(url).host
    except BadInput:
        return ""


def _tilde(ports: Ports, path: str) -> str:
    """Return a path as people write it, with ~ for their home."""
    home = str(ports.environment.home)
    return f"~{path.removeprefix(home)}" if path.startswith((f"{home}/", f"{home}\\")) else path
