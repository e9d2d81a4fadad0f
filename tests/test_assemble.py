"""The wiring: the demo works with everything real but the keychain and the hosts, and leaves nothing behind."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from ezswitch.assemble import for_demo, for_terminal
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases import checking, switch
from ezswitch.usecases.look import look


def test_the_demos_ports_do_a_switch_a_check_and_a_revert() -> None:
    with for_demo() as ports:
        texts = {path: path.read_bytes() for path in _files(ports.environment.home)}
        offered = next(row.profile for row in look(ports).profiles if row.profile.id == "ezrouter").base_url
        served = {agent.id for agent in ports.agents if any(surface in offered for surface in agent.surfaces)}
        others = {agent.id for agent in ports.agents} - served
        outcome = switch.use(ports, "ezrouter", (*served, *others), frozenset({LITERAL_KEY}))
        assert {one.agent for one in outcome.switches} == served
        assert {one.agent for one in outcome.skipped} == others
        assert {row.agent.id for row in look(ports).agents if row.profile == "ezrouter"} == served
        (check,) = checking.check(ports, ("ezrouter",))
        assert check.verdict is Verdict.OK
        switch.revert(ports, ())
        assert {path: path.read_bytes() for path in texts} == texts
        assert look(ports).problem is None


def _files(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and ".ezswitch" not in path.parts]


def _fail(how: str) -> None:
    if how == "failed":
        raise KeyboardInterrupt


@pytest.mark.parametrize("how", ["left", "failed"])
def test_the_demo_leaves_no_home_no_thread_and_no_open_port(how: str, home: Path) -> None:
    threads = set(threading.enumerate())
    before = sorted(home.rglob("*"))
    try:
        with for_demo() as ports:
            demo_home = ports.environment.home
            hosts = {urlsplit(url) for row in look(ports).profiles for url in row.profile.base_url.values()}
            assert demo_home.is_dir()
            assert {path.stat().st_mode & 0o777 for path in (demo_home, demo_home / ".ezswitch")} == {0o700}, "its keys"
            assert home not in demo_home.parents
            _fail(how)
    except KeyboardInterrupt:
        assert how == "failed"
    assert not demo_home.exists()
    assert set(threading.enumerate()) == threads
    assert sorted(home.rglob("*")) == before
    assert hosts
    for host in hosts:
        assert host.hostname == "127.0.0.1"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", host.port or 0), timeout=5)


def test_nothing_of_the_users_own_environment_is_in_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f")
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", "/home/user/real")
    with for_demo() as ports:
        assert ports.environment.get("ANTHROPIC_API_KEY") == ""
        places = (ports.places.config, ports.places.state, ports.places.data, ports.places.cache)
        named = [file.path for agent in ports.agents for file in agent.files(ports.environment)]
        assert all(path.is_relative_to(ports.environment.home) for path in (*places, *named))


def test_the_real_ports_are_made_without_touching_the_disk(home: Path) -> None:
    before = sorted(home.rglob("*"))
    ports = for_terminal()
    ports.close()
    assert sorted(home.rglob("*")) == before
    assert ports.places.profiles.is_relative_to(home)
    assert {preset.id for preset in ports.presets} >= {"ezrouter", "anthropic", "openai", "openrouter", "deepseek"}
    assert len({agent.id for agent in ports.agents}) == len(ports.agents) >= 2


def test_the_demos_presets_name_no_host_but_loopback() -> None:
    with for_demo() as ports:
        urls = {preset.id: preset.base_url for preset in ports.presets}
        assert list(urls) == ["ezrouter", "custom"]
        assert urls["ezrouter"]
        named = [*urls["ezrouter"].values(), *urls["custom"].values()]
        assert {urlsplit(url).hostname for url in named} == {"127.0.0.1"}
        assert {
            url for preset in ports.presets for url in (*preset.models_url.values(), preset.key_url) if url
        } == set()
