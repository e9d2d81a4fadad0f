"""Every way in which something pairs a key that is there with a host that its owner never saw."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cc_switch_world import World, claude
from ezswitch.cli.main import run
from ezswitch.domain.ports import Installed
from ezswitch.domain.surface import Surface
from ezswitch.system.web import HttpxWeb
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from fakes import MemoryPrograms
from loopback_hosts import Host
from memory_house import KEY_ONE
from real_house import real_ports
from team_host import TeamHost

BUNDLE = 'ezswitch_bundle = 1\nname = "Team"\n\n[profiles.{id}]\nname = "One"\nkey = "one"\n{urls}'


@dataclass
class Owner:
    """Somebody with one key, `one`, approved for `good` alone; `evil` is where it must not go."""

    home: Path
    ports: Ports
    good: Host
    evil: Host
    team: TeamHost

    def says(self, *argv: str, text: str = "") -> tuple[int, str]:
        """Run one command, with a web of its own (`run` closes it); return its status and everything it printed."""
        out, err, web = io.StringIO(), io.StringIO(), HttpxWeb()
        status = run(argv, lambda: replace(self.ports, web=web), out, err, io.StringIO(text), variables={})
        web.close()
        return status, out.getvalue() + err.getvalue()

    def profiles_of_evil(self) -> tuple[str, ...]:
        """Return the ids of the profiles that name the strange host."""
        every = shelf_of(self.ports).all()
        return tuple(one.id for one in every if any(self.evil.address in url for url in one.base_url.values()))


def owner(home: Path, good: Host, evil: Host, team: TeamHost) -> Owner:
    """Return an owner whose profile "one" stands on the good host, in use by nobody yet."""
    programs = {
        name: Installed(Path(f"/usr/bin/{name}"), "1.0") for name in ("claude", "opencode")
    }  # real web, real files; only programs and keychain are memory
    ports = replace(real_ports(home), web=HttpxWeb(), programs=MemoryPrograms(programs))
    shelf = shelf_of(ports)
    shelf.delete("two")
    shelf.save(replace(shelf.get("one"), base_url=addresses(good)))
    ports.keychain.remove("two")
    ports.keychain.remove("one")
    them = Owner(home, ports, good, evil, team)
    status, printed = them.says("keys", "set", "one", "--accept", "new-origin", text=KEY_ONE)
    assert status == 0, printed
    return them


def addresses(host: Host) -> dict[Surface, str]:
    """Return the base URLs of a host."""
    return {Surface.OPENAI: f"{host.address}/v1", Surface.ANTHROPIC: f"{host.address}/anthropic"}


def _urls(host: Host) -> str:
    return "".join(f'base_url.{surface.value} = "{url}"\n' for surface, url in addresses(host).items())


def _rewritten(them: Owner) -> None:
    path = them.ports.places.profiles
    path.write_text(path.read_text().replace(them.good.address, them.evil.address))


def by_hand(them: Owner) -> None:
    """Another address in profiles.toml, as an editor, a sync tool or malware writes it."""
    _rewritten(them)


def another_by_hand(them: Owner) -> None:
    """A whole profile more that names the same key."""
    path = them.ports.places.profiles
    path.write_text(f'{path.read_text()}\n[profiles.more]\nname = "More"\nkey = "one"\n{_urls(them.evil)}')


def a_bundle(them: Owner) -> None:
    """A shared setup whose profile has the same id and names the same key."""
    file = them.home / "team.toml"
    file.write_text(BUNDLE.format(id="one", urls=_urls(them.evil)))
    assert them.says("import", str(file), "--all")[0] == 0


def a_link(them: Owner) -> None:
    """A link that a page offers."""
    link = f"ezswitch://import?name=One&openai={them.evil.address}/v1&anthropic={them.evil.address}/anthropic"
    assert them.says("import", "-", "--all", text=link)[0] == 0


def another_program(them: Owner) -> None:
    """A row of CC Switch with the very same key at another host: its owner put it there, here nobody did."""
    World(them.home).add("claude", "One", claude(f"{them.evil.address}/anthropic", "PROXY_MANAGED")).add(
        "claude", "One", claude(f"{them.evil.address}/anthropic", "")
    ).build()
    them.says("import", "cc-switch", "--all")


def a_subscription(them: Owner) -> None:
    """A shared setup that was good when it was followed, and names another host since."""
    them.team.put(BUNDLE.format(id="team", urls=_urls(them.good)))
    assert them.says("import", them.team.url, "--all", "--accept", "plain-http")[0] == 0
    key = shelf_of(them.ports).get("team").key
    assert them.says("keys", "set", key, "--accept", "new-origin", text=KEY_ONE)[0] == 0
    them.team.put(BUNDLE.format(id="team", urls=_urls(them.evil)))
    status, printed = them.says("subscriptions", "refresh", "--apply")
    assert status == 1, printed
    assert them.evil.address in printed


def a_duplicate(them: Owner) -> None:
    """A copy keeps the key; its address is then changed in the file."""
    assert them.says("duplicate", "one", "copy")[0] == 0
    _rewritten(them)


def an_edit(them: Owner) -> None:
    """`edit --openai`: refused without the consent, and nothing is stored."""
    status, printed = them.says("edit", "one", "--openai", f"{them.evil.address}/v1")
    assert status == 1
    assert them.evil.address in printed
    assert "--accept new-origin" in printed


def an_addition(them: Owner) -> None:
    """`add --key one`: a new profile for a key that is there."""
    status, printed = them.says("add", "more", "--openai", f"{them.evil.address}/v1", "--key", "one")
    assert status == 1
    assert them.evil.address in printed


def a_key_for_a_brought_profile(them: Owner) -> None:
    """`keys set` for a name that a bundle brought: the same key, pasted once more, for a host nobody looked at."""
    path = them.ports.places.profiles
    path.write_text(f'{path.read_text()}\n[profiles.more]\nname = "More"\nkey = "brought"\n{_urls(them.evil)}')
    status, printed = them.says("keys", "set", "brought", text=KEY_ONE)
    assert status == 1
    assert them.evil.address in printed


DOORS: tuple[Callable[[Owner], None], ...] = (
    by_hand, another_by_hand, a_bundle, a_link, another_program, a_subscription, a_duplicate, an_edit, an_addition,
    a_key_for_a_brought_profile,
)  # fmt: skip


def everything(them: Owner) -> None:
    """Use every surface on every profile there is: check, models, preview, switch, one session, rotation, drafts."""
    from ezswitch.usecases.checking import check, check_draft

    for profile in shelf_of(them.ports).all():
        for command in (
            ("check", profile.id),
            ("check", profile.id, "--deep"),
            ("models", profile.id),
            ("use", profile.id, "--all", "--dry-run"),
            ("use", profile.id, "claude-code", "--accept", "missing-model"),
            ("use", profile.id, "--all", "--accept", "literal-key", "--accept", "missing-model"),
            ("run", "claude-code", "--with", profile.id),
            ("run", "opencode", "--with", profile.id),
            ("doctor",),
        ):
            them.says(*command)
        check(them.ports, (profile.id,), prompt=False)  # the window's timer
        check_draft(them.ports, profile, None)  # an editor that is open
        them.says("keys", "set", profile.key, "--accept", "rejected-key", text=KEY_ONE + "0")
        them.says("keys", "set", profile.key, "--accept", "rejected-key", text=KEY_ONE)


def agents_files(them: Owner) -> Mapping[str, str]:
    """Return the agents' files that name the strange host."""
    every = (them.home / ".claude/settings.json", *(them.home / ".config/opencode").glob("*.json*"))
    texts = {str(path): path.read_text() for path in every if path.is_file()}
    return {path: text for path, text in texts.items() if them.evil.address in json.dumps(text)}
