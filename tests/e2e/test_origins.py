"""No door pairs a key with a host of its own accord, on no surface; said at the socket, where the key would arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

import pytest

from ezswitch.agents import all_agents
from ezswitch.agents.agent import Agent, OnProfile
from ezswitch.agents.kit import use_of
from ezswitch.domain.environment import Environment
from ezswitch.domain.errors import BadInput, CannotRead
from ezswitch.domain.surface import Surface, checked_url, origin_of
from ezswitch.usecases.checking import check
from ezswitch.usecases.running import shelf_of
from loopback_hosts import host
from memory_house import KEY_ONE
from origin_doors import DOORS, Owner, agents_files, everything, owner
from team_host import team_host


@pytest.fixture
def them(home: Path) -> Iterator[Owner]:
    with host(KEY_ONE) as good, host(KEY_ONE) as evil, team_host() as team:
        somebody = owner(home, good, evil, team)
        good.forget()
        yield somebody
        somebody.ports.close()


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_nothing_sends_a_key_to_a_host_that_came_by(them: Owner, door: Callable[[Owner], None]) -> None:
    door(them)
    assert not them.evil.got_a_key, "by the door itself"
    everything(them)
    assert not them.evil.got_a_key
    assert agents_files(them) == {}
    record = them.ports.keychain.read("one", prompt=False)
    assert {str(origin) for origin in record.origins} == {them.good.address}


@pytest.mark.parametrize("door", [one for one in DOORS if one.__name__ in ("by_hand", "another_by_hand")])
def test_once_its_owner_named_the_host_it_goes_there(them: Owner, door: Callable[[Owner], None]) -> None:
    """The other half: the hosts above did listen, and the same surfaces do send the key when they may."""
    door(them)
    assert them.says("keys", "approve", "one", them.evil.address)[0] == 0
    everything(them)
    assert them.evil.got_a_key
    assert agents_files(them)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    ["{evil}/v1/models", "{far}/v1/models", "//{evil_host}/v1/models", "https://{evil_host}/v1/models",
     "{evil}\\@127.0.0.1/v1/models", "http://127.0.0.1:80@{evil_host}/v1/models", "/\\{evil_host}/v1/models"],
)  # fmt: skip
def test_a_redirect_never_carries_a_key_away(them: Owner, status: int, location: str) -> None:
    """Another port, another host, no scheme, another scheme, and what parsers read in two ways."""
    with host(KEY_ONE, "127.0.0.2") as far:
        where = location.format(evil=them.evil.address, far=far.address, evil_host=them.evil.address[7:])
        them.good.moved = (status, where)
        check(them.ports, ("one",))
        them.says("models", "one")
        assert them.good.got_a_key
        assert (them.evil.heard, far.heard) == ([], [])


def test_a_redirect_within_the_host_keeps_the_key_and_ends(them: Owner) -> None:
    them.good.moved = (302, "/v1/models/")
    (seen,) = check(them.ports, ("one",))
    assert not seen.verdict.good
    assert len(them.good.heard) < 20


LOOK_ALIKES = (
    "https://ezr\u043euter.dev", "https://xn--ezruter-j4g.dev", "https://www.ezrouter.dev.", "https://ezrouter.dev",
    "https://www.ezrouter.dev:8443", "http://www.ezrouter.dev", "https://www.ezrouter.dev@evil.example",
    "https://user:pw@www.ezrouter.dev", "https://www.ezrouter.dev%2f.evil.example", "https://www.ezrouter.dev\\.evil",
    "https://www.ezrouter.dev%00.evil.example", "https://www.ezrouter\u3002dev.evil.example", "https://2130706433",
    "https://0x7f.1", "https://127.1", "https://[::ffff:127.0.0.1]", "https://www.ezrouter.dev\uff0f.evil.example",
    "https://www.ezrouter.dev#.evil.example", "https://www.ezrouter.dev?.evil.example", "https:www.ezrouter.dev",
    "https:///www.ezrouter.dev", "ftp://www.ezrouter.dev", "https://www.ezr\u200bouter.dev", "https://www.ezrouter.dev:0",
    "https://www.\uff45zrouter.dev", "https://\u202ewww.ezrouter.dev", "https://www.ezrouter.d\u0435v", "https://www.ezrouter.dev:443:80",
)  # fmt: skip
SAME = (
    "https://WWW.EZROUTER.DEV",
    "https://www.ezrouter.dev:443",
    "HTTPS://www.ezrouter.dev/v1/../x",
)


@pytest.mark.parametrize("url", LOOK_ALIKES, ids=ascii)
def test_a_look_alike_is_another_host_or_none(url: str) -> None:
    approved = origin_of("https://www.ezrouter.dev")
    try:
        cleaned = checked_url(url, frozenset({"plain-http"}))
    except BadInput:
        return
    assert origin_of(cleaned) != approved


@pytest.mark.parametrize("url", SAME)
def test_another_spelling_of_the_same_host_is_the_same(url: str) -> None:
    assert origin_of(url) == origin_of("https://www.ezrouter.dev")


@pytest.mark.parametrize(
    "where", ["{evil}@{good_host}", "{good}@{evil_host}", "{good}\\@{evil_host}", "{good}%2f@{evil_host}", "http://127.0.0.1.:{good_port}",
              "http://localhost:{good_port}", "http://127.1:{good_port}", "http://2130706433:{good_port}",
              "http://127.0.0.2:{good_port}"],
)  # fmt: skip
def test_a_look_alike_in_the_file_gets_nothing(them: Owner, where: str) -> None:
    """Hand edits come past no form: what `checked_url` would refuse stands in the file, and still no key leaves."""
    good, evil = them.good.address, them.evil.address
    port = good.rpartition(":")[2]
    url = where.format(good=good, evil=evil, good_host=good[7:], evil_host=evil[7:], good_port=port)
    path = them.ports.places.profiles
    path.write_text(path.read_text().replace(good, url.replace("\\", "\\\\")))
    with suppress(CannotRead):  # most of them stop at the reading of the file already
        everything(them)
    assert not them.evil.got_a_key
    assert not them.good.got_a_key, "the same machine under a name that was not approved is not asked either"


@pytest.mark.parametrize("agent", all_agents(), ids=lambda agent: agent.id)
@pytest.mark.parametrize("host_name", ["v1", "v1beta", "anthropic", "xn--e1afmkfd.example", "[::1]:8080"])
def test_an_agent_writes_the_host_of_the_profile(agent: Agent, host_name: str) -> None:
    for surface in agent.surfaces:
        use = replace(use_of(agent), surface=surface, base_url=f"https://{host_name}")
        nothing = dict.fromkeys((file.role for file in agent.files(Environment(Path("/home/sam"), {}))), None)
        active = agent.active(agent.apply(nothing, use))
        assert isinstance(active, OnProfile)
        assert urljoin(active.base_url, "x").startswith(f"https://{host_name}"), active.base_url


@pytest.mark.parametrize("name", ["v1", "models", "anthropic", "responses", "openai", "messages", "completions"])
def test_a_host_that_is_called_like_a_part_of_a_path_stays_the_host(them: Owner, name: str) -> None:
    """What is cut off an address and put on again never moves it to another host."""
    from ezswitch.connect.answering import _candidates
    from ezswitch.connect.requests import corrections, list_request

    base = dict.fromkeys(Surface, f"https://{name}")
    for surface, url in base.items():
        for other in corrections(list_request(surface, url, None)):
            assert origin_of(other) == origin_of(url)
    profile = shelf_of(them.ports).get("one")
    for surface in Surface:
        only = profile.with_addresses({surface: f"https://{name}"})
        for url in _candidates(only).values():
            assert origin_of(url) in only.origins()
