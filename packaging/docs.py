"""Writes one page per agent from its own declaration, so that page, window and code say the same.

The page of commands, the manual page and the completions come along: packaging/generated.py.

    python3 packaging/bootstrap.py docs

Nothing in a page is written by hand: what is wrong in one is wrong in the agent's file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

import generated  # noqa: E402  beside this file
from ezswitch.agents import all_agents  # noqa: E402  the checkout's own, installed or not
from ezswitch.agents.agent import Agent, KeyDelivery  # noqa: E402
from ezswitch.agents.definition import FORMATS  # noqa: E402
from ezswitch.agents.templates import PLACEHOLDERS  # noqa: E402
from ezswitch.domain.environment import Environment  # noqa: E402
from ezswitch.domain.finding import Finding  # noqa: E402
from ezswitch.switching.plan import takes_effect  # noqa: E402

PAGES = ROOT / "resources" / "docs" / "agents"
PLATFORMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
HOME = Path("~")
DELIVERIES = {
    KeyDelivery.HELPER: "A command prints it whenever the agent needs it: it lies in no file.",
    KeyDelivery.REFERENCE: "The agent's file names a file of mode 0600 in ezswitch's state folder, which holds it.",
    KeyDelivery.LITERAL: (
        "It stands in the agent's own file, mode 0600, because the agent takes it in no other way. That is asked for "
        "(`--accept literal-key`), marked while it is so, and gone after a revert."
    ),
    KeyDelivery.ASKED: "The agent takes it from nobody: it asks for it itself, once for each address.",
}


@dataclass
class _Asked(dict[str, str]):
    """Variables that remember which names were asked for."""

    names: set[str] = field(default_factory=set)

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        """Return the variable, and remember its name."""
        self.names.add(name)
        return super().get(name, default)


def pages() -> dict[str, str]:
    """Return file name -> text of every page."""
    agents = all_agents()
    found = {f"{agent.id}.md": page(agent) for agent in agents}
    return {**found, "README.md": _index(agents), "own-agents.md": _own()}


def page(agent: Agent) -> str:
    """Return one agent's page."""
    parts = (
        _head(agent),
        _first_steps(agent),
        _files(agent),
        _settings(agent),
        _key(agent),
        _effect(agent),
        _conflicts(agent),
        _back(agent),
    )
    return "\n".join("\n".join(part) for part in map(tuple, parts) if part)


def write(folder: Path = PAGES) -> tuple[str, ...]:
    """Write every page that differs, take away those of agents that are gone; return the names that changed."""
    wanted = pages()
    folder.mkdir(parents=True, exist_ok=True)
    gone = [path for path in folder.glob("*.md") if path.name not in wanted]
    for path in gone:
        path.unlink()
    changed = [name for name, text in wanted.items() if _now(folder / name) != text]
    for name in changed:
        (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
    return (*changed, *(path.name for path in gone))


def _now(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _head(agent: Agent) -> Iterator[str]:
    yield "<!-- Written by packaging/docs.py from the agent's own declaration. -->\n"
    yield f"# {agent.name}\n"
    formats = ", ".join(f"`{surface.value}`" for surface in agent.surfaces)
    seen = (
        f"Seen with version {agent.seen} of the real program." if agent.seen else "Not yet seen with the real program."
    )
    yield f"{seen} Its documentation: <{agent.docs}>\n"
    yield f"- its id here: `{agent.id}`"
    yield f"- API formats it speaks, best first: {formats}"
    yield f"- models: {', '.join(f'`{role}`' for role in agent.roles)}"
    if agent.install:
        yield f"- install: `{agent.install}`"
    elif agent.get_it:
        yield f"- {agent.get_it}"
    yield ""


def _files(agent: Agent) -> Iterator[str]:
    yield "## Files\n"
    places = {name: _paths(agent, name) for name in PLATFORMS}
    if len(set(places.values())) == 1:
        yield from (f"- `{path}`" for path in places["linux"])
    else:
        yield from (
            f"- {PLATFORMS[name]}: {', '.join(f'`{path}`' for path in paths)}" for name, paths in places.items()
        )
    movers = [name for name in _variables(agent) if _paths(agent, "linux", {name: "/elsewhere"}) != places["linux"]]
    if movers:
        yield f"\nVariables that move them: {', '.join(f'`{name}`' for name in movers)}."
    project = agent.project(Path("PROJECT")) if agent.project else ()
    if project:
        yield "\nA project's own files that win over them, reported by `ezswitch doctor PROJECT`:"
        yield from (f"- `{file.path.as_posix()}`" for file in project)
    folder = Path("PROJECT")
    hiding = agent.project_overlays(Environment(HOME, {}), folder) if agent.project_overlays else ()
    around = dict.fromkeys(one.path.as_posix() for one in hiding if folder in one.path.parents)
    if around:
        yield "\nA project's files that change what counts there, reported by `ezswitch doctor PROJECT`:"
        yield from (f"- `{path}`" for path in around)
    others = agent.overlays(Environment(HOME, {})) if agent.overlays else ()
    beside = dict.fromkeys(one.path.as_posix() for one in others if one.path.as_posix() not in places["linux"])
    if beside:
        yield "\nLooked at beside them, because the agent reads them too:"
        yield from (f"- `{path}`" for path in beside)
    yield ""


def _settings(agent: Agent) -> Iterator[str]:
    yield "## Settings ezswitch writes\n"
    yield "Nothing else in the files is ever touched.\n"
    yield "| setting | file | what it is | in an open session |"
    yield "|---|---|---|---|"
    for owned in agent.owned:
        name = ".".join(owned.path).replace("|", "\\|")
        badge = " **Holds the key.**" if owned.secret else ""
        files = ", ".join(f"`{role}`" for role in owned.roles)
        yield f"| `{name}` | {files} | {owned.meaning}{badge} | {owned.when.value} |"
    yield ""


def _key(agent: Agent) -> Iterator[str]:
    yield "## The key\n"
    yield DELIVERIES[agent.key_delivery]
    if agent.ways:
        yield f"\nThat is its best way, `{agent.way}`. A profile may choose another one, in the window's editor, with"
        yield f"`ezswitch edit PROFILE --way {agent.id}=WAY`, or in `profiles.toml`:\n"
        yield f'```toml\n[profiles.PROFILE.agents.{agent.id}]\nway = "{agent.ways[-1].id}"\n```\n'
        for way in agent.ways:
            formats = ", ".join(f"`{surface.value}`" for surface in way.surfaces)
            yield f"- `{way.id}`, {way.name}: {way.meaning} {DELIVERIES[way.key_delivery]} It speaks {formats}."
    if agent.session is not None:
        yield f"\nOne session alone, with no file written: `ezswitch run {agent.id} --with PROFILE`."
    else:
        yield "\nIt cannot be started for one session alone: it reads address and key from its files only."
    yield ""


def _first_steps(agent: Agent) -> Iterator[str]:
    if agent.first_steps:
        yield "## Before its first use\n"
        yield f"{agent.first_steps}\n"


def _effect(agent: Agent) -> Iterator[str]:
    yield "## When it takes effect\n"
    yield f"In a session that is open: {takes_effect(agent)}."
    if agent.retire_seconds:
        seconds = f"{agent.retire_seconds:g}"
        yield f"\nValues that an open session would keep are emptied for {seconds} seconds before they are taken out."
    yield ""


def _conflicts(agent: Agent) -> Iterator[str]:
    yield "## Known conflicts\n"
    found = tuple(_known_conflicts(agent))
    yield from (f"- {one.what} {one.why} {one.remedy}" for one in found)
    if not found:
        yield "No variable stands in the way of a switch."
    yield ""


def _back(agent: Agent) -> Iterator[str]:
    yield "## The way back\n"
    signed = f" ({agent.sign_in.name})" if agent.sign_in else ""
    yield f"- `ezswitch use own-sign-in {agent.id}` takes the settings above out: its own sign-in{signed} applies."
    yield f"- `ezswitch revert {agent.id}` puts back, byte for byte, what was there before ezswitch."
    yield "- `ezswitch undo` takes back the last switch.\n"


def _paths(agent: Agent, platform: str, variables: Mapping[str, str] | None = None) -> tuple[str, ...]:
    files = agent.files(Environment(HOME, variables or {}, platform))
    return tuple(file.path.as_posix() for file in files)


def _variables(agent: Agent) -> tuple[str, ...]:
    """Return the variables that the agent's functions ask for."""
    asked = _Asked()
    here = Environment(HOME, asked)
    agent.files(here)
    agent.home(here)
    agent.conflicts(here)
    return tuple(sorted(asked.names))


def _known_conflicts(agent: Agent) -> Iterator[Finding]:
    """Yield what each variable alone would be told as, set in any way: set, to a path, or twice differently."""
    found: dict[str, Finding] = {}
    for name in _variables(agent):
        ways = (
            Environment(HOME, {name: "1"}),
            Environment(HOME, {name: "/elsewhere"}),
            Environment(HOME, {name: "/one"}, shell_variables={name: "/other"}),
        )
        for here in ways:
            found |= {one.id: one for one in agent.conflicts(here) if one.id not in found}
    return iter(found.values())


def _index(agents: tuple[Agent, ...]) -> str:
    lines = ["<!-- Written by packaging/docs.py from the agents' own declarations. -->\n", "# Agents\n"]
    lines += ["| agent | API formats | key | seen with |", "|---|---|---|---|"]
    for agent in agents:
        formats = ", ".join(surface.value for surface in agent.surfaces)
        seen = agent.seen or "not yet seen with the real program"
        lines.append(f"| [{agent.name}]({agent.id}.md) | {formats} | {agent.key_delivery.value} | {seen} |")
    return "\n".join([*lines, "\nAn agent that is not among them: [one TOML file](own-agents.md).\n"])


def _own() -> str:
    examples = sorted(path.name for path in (PAGES / "examples").glob("*.toml"))
    linked = ", ".join(f"[{name}](examples/{name})" for name in examples)
    rows = "\n".join(f"| `{{{name}}}` | {meaning} |" for name, meaning in PLACEHOLDERS.items())
    return f"""<!-- Written by packaging/docs.py from the placeholders and formats that the program knows. -->

# An agent of your own

One file `agents/ID.toml` in ezswitch's config folder declares one agent; it is among the agents as soon as it is saved.
Worked examples: {linked}.

```sh
ezswitch agents --validate my-agent.toml     # what it would write, and whether it keeps to what every agent keeps to
```

- `name`, `file` (a whole path, `~/` for the home folder), `format` ({", ".join(FORMATS)}) and `surface` are needed;
  `when`, `binaries`, `package`, `folder`, `install` and `docs` are not.
- `[settings]` holds what is written, under the key paths of the agent's own file. A value may have placeholders in it.
- An address, one way to the key and a place for the profile's id are needed. The id stands in the arguments of
  `{{helper}}`, or in a setting of its own that the program ignores. Without it two profiles of one host could not be
  told apart, so such a definition is refused; an agent that refuses unknown settings and knows no command cannot be
  declared.
- A key never stands in a definition: `{{key}}` is filled in when it is used, and asked for (`--accept literal-key`).
- A file outside of your home folder needs `--accept outside-home` once; the path is kept in `settings.toml`. Links are
  not followed for that.
- An id or a file of an agent that ezswitch brings cannot be taken.

| placeholder | what stands in its place |
|---|---|
{rows}
"""


def main() -> int:
    """Write the pages and name those that changed."""
    for name in write():
        print(f"resources/docs/agents/{name}")
    for name in generated.write():
        print(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
