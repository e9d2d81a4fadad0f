"""The only room that knows everyone: builds the real objects and wires them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ezswitch.agents import all_agents
from ezswitch.connect import noted
from ezswitch.domain.environment import Environment
from ezswitch.domain.outside import NoEntries, Notifier, Unheard
from ezswitch.domain.ports import Keychain, Launcher, Places
from ezswitch.profiles import rival_shapes
from ezswitch.profiles.presets import load
from ezswitch.profiles.settings_shelf import in_force
from ezswitch.system import installed
from ezswitch.system.autostart import autostart
from ezswitch.system.clock import RealClock
from ezswitch.system.editors import RealEditors
from ezswitch.system.entries import DesktopEntries
from ezswitch.system.environment import current, login_shell
from ezswitch.system.files import RealFiles
from ezswitch.system.journal import FileJournal
from ezswitch.system.keychain.chosen import ChosenKeychain
from ezswitch.system.keychain.file_keys import FileKeys
from ezswitch.system.keychain.os_keychain import OsKeychain
from ezswitch.system.launcher import RealLauncher
from ezswitch.system.lock import FileLock
from ezswitch.system.notifications import DesktopNotifier
from ezswitch.system.paths import places
from ezswitch.system.power import SystemPower
from ezswitch.system.programs import RealPrograms
from ezswitch.system.registry import UserRegistry
from ezswitch.system.repositories import GitRepositories
from ezswitch.system.resources import resources
from ezswitch.system.sessions import RealSessions
from ezswitch.system.signatures import MinisignSignatures
from ezswitch.system.started import command, key_program
from ezswitch.system.store import CcSwitch, SqliteCheckCache, SqliteStore
from ezswitch.system.traces import RealTraces
from ezswitch.system.web import HttpxWeb
from ezswitch.usecases.ports import Ports

if TYPE_CHECKING:
    from ezswitch.demo.seed import DemoWorld


def for_terminal() -> Ports:
    """Return the real ports; this process's variables are the ones the user's shell exports."""
    environment = current()
    return replace(_real(environment), login_shell=partial(login_shell, environment))


def for_desktop() -> Ports:
    """Return the real ports for a window, which may have been started by a menu and not by a shell.

    Asks the login shell for its variables, so it may block for some seconds: never call it on the UI thread.
    """
    environment = current()
    if not sys.stdin or not sys.stdin.isatty():
        environment = replace(environment, shell_variables=login_shell(environment))
    return _real(environment)


@contextmanager
def for_demo() -> Iterator[Ports]:
    """Give ports over a throwaway home, a keychain in memory and gateways on loopback; all gone afterwards."""
    from ezswitch.demo.seed import demo_world  # noqa: PLC0415  nothing else needs an HTTP server

    with demo_world(resources() / "demo") as world:
        ports = _demo(world)
        try:
            yield ports
        finally:
            ports.close()


def _real(environment: Environment) -> Ports:
    folders, files = places(environment), RealFiles()
    keychain = ChosenKeychain(OsKeychain(environment.variables), FileKeys(folders.state, files))
    started = command(environment.variables)
    key_from = key_program(environment.variables)
    launcher = RealLauncher(folders, files, journal=folders.state / "journal", program=key_from)
    ports = _ports(environment, folders, keychain, launcher)
    entries = DesktopEntries(environment, files, started) if environment.platform == "linux" else NoEntries()
    return replace(
        ports,
        autostart=autostart(environment, files, started, UserRegistry),
        entries=entries,
        power=SystemPower(environment.platform, environment.variables),
        sessions=RealSessions(environment, started),
        editors=RealEditors(environment, ports.programs, resources()),
        program=started,
        installed=installed.how,
    )


def _demo(world: DemoWorld) -> Ports:
    environment = Environment(world.home, world.variables, sys.platform)
    folders = places(environment)
    launcher = RealLauncher(
        folders,
        RealFiles(),
        journal=folders.state / "journal",
        variables=world.helper_variables,
        program=key_program(current().variables),
    )
    ports = _ports(environment, folders, world.keychain, launcher)
    return replace(ports, presets=world.presets(ports.presets))


def _notifier() -> Notifier:
    """Return the desktop's notifications; the demo's too come from the desktop that it runs on."""
    return DesktopNotifier(current().variables) if sys.platform == "linux" else Unheard()


def _ports(environment: Environment, folders: Places, keychain: Keychain, launcher: Launcher) -> Ports:
    files = RealFiles()
    return Ports(
        environment=environment,
        places=folders,
        supported=all_agents(),
        presets=load(resources() / "presets"),
        files=files,
        lock=FileLock(folders.state / "switch.lock"),
        journal=FileJournal(folders.state / "journal", files),
        store=SqliteStore(folders.state / "history.db"),
        checks=SqliteCheckCache(folders.cache / "checks.db"),
        keychain=keychain,
        web=HttpxWeb(settings=lambda: in_force(files, folders.settings)[0]),
        programs=RealPrograms(environment),
        launcher=launcher,
        clock=RealClock(),
        notifier=_notifier(),
        shapes=rival_shapes.load(resources() / "rivals" / "cc-switch.toml"),
        rival=CcSwitch(environment),
        repositories=GitRepositories(environment),
        signatures=MinisignSignatures(),
        notes=noted.load(resources() / "models"),
        traces=RealTraces(folders, environment.home),
    )
