"""Every command of the pages is run, in a home of the page's own, over a loopback gateway and a real keychain.

A block that needs a person, a network or root says so in the line before it; those are listed here, so that none is
left out unseen, and what is typed in them is understood all the same.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ezswitch.cli.arguments import parse
from ezswitch.demo.gateway import Gateway
from ezswitch.desktop.dialogs.help_pages import slug, target
from ezswitch.desktop.window.words import VERDICTS
from ezswitch.domain.verdict import Verdict
from grammar import grammar
from keyring_session import private_keyring

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
NEW_KEY = "sk-ez-EXAMPLEffffffffffffffffffffffff"
BY_HAND = {
    "README.md: makes .venv, opens the window, takes minutes": 1,
    "CONTRIBUTING.md: makes .venv, opens the window, takes minutes": 1,
    "resources/docs/adding-agents.md: writes into the clone": 1,
    "resources/docs/getting-started.md: needs CC Switch's database": 1,
    "resources/docs/keys.md: needs pass, and a key in it": 1,
    "resources/docs/teams.md: needs a Git host": 1,
    "resources/docs/teams.md: needs minisign, and a key of yours": 1,
}
"""Page and reason -> how many blocks are not run."""
_BLOCK = re.compile(r"(?:<!-- by hand: (?P<why>[^>]*) -->\n)?^```sh\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_ANY_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`(ezswitch(?: [^`]+)?)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_AGENT = "#!/bin/sh\necho '{name} 1.0.0 was started with:' \"$@\"\n"


@dataclass(frozen=True)
class Block:
    """A fenced block of commands; `why` says why it is not run, "" where it is."""

    page: str
    text: str
    why: str


def pages() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted(DOCS.rglob("*.md"))]


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    found = [Block(name(page), one["text"], one["why"] or "") for one in _BLOCK.finditer(text)]
    assert len(found) == text.count("```sh"), f"a block of {name(page)} is not fenced as the others are"
    return found


COMMANDS = {command.name for command in grammar().below} | {"key"}
RUN = {name(page): [one for one in blocks(page) if not one.why] for page in pages()}


def typed(text: str) -> list[list[str]]:
    """Return the words of every ezswitch command of a text, behind that word."""
    lines = [re.split(r"(?<=\S) *(?:\||#) *", line) for line in text.replace("\\\n", " ").splitlines()]
    parts = [part.strip() for line in lines for part in line]
    return [shlex.split(part)[1:] for part in parts if part.split(" ")[0] == "ezswitch"]


@pytest.fixture
def house(home: Path) -> Path:
    """Make a home with three agents on PATH, and this checkout's ezswitch behind the pages' door."""
    programs = home / "bin"
    programs.mkdir()
    door = f'#!/bin/sh\nexec {sys.executable} {ROOT / "tests" / "e2e" / "docs_door.py"} "$@"\n'
    scripts = {"ezswitch": door, **{agent: _AGENT.format(name=agent) for agent in ("claude", "codex", "opencode")}}
    for program, text in scripts.items():
        (programs / program).write_text(text)
        (programs / program).chmod(0o755)
    (home / ".claude").mkdir()
    (home / ".claude" / "settings.json").write_text('{\n  "theme": "dark"\n}\n')
    (home / "work").mkdir()
    (home / "work" / "my-agent.toml").write_text((DOCS / "agents/examples/acme-code.toml").read_text())
    return home


@pytest.mark.parametrize("page", [page for page, found in RUN.items() if found])
def test_the_commands_of_a_page_do_what_it_says(house: Path, page: str) -> None:
    script = "".join(f"echo '== block {n}' >&2\n{block.text}\n" for n, block in enumerate(RUN[page], 1))
    with private_keyring(house) as session, Gateway({KEY: "first", NEW_KEY: "second"}) as gateway:
        variables = {**session, "HOME": str(house), "PATH": f"{house / 'bin'}:{os.environ['PATH']}"}
        variables |= {"DOCS_GATEWAY": gateway.url, "DOCS_KEY": KEY, "NEW_KEY": NEW_KEY, "EDITOR": "true"}
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=house / "work",
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert done.returncode == 0, f"{page}\n{done.stdout}\n{done.stderr}"
    assert KEY not in done.stdout + done.stderr
    assert done.stderr.count("== block") == len(RUN[page])


def test_no_block_is_left_out_unseen() -> None:
    found: dict[str, int] = {}
    for block in (block for page in pages() for block in blocks(page) if block.why):
        reason = f"{block.page}: {block.why}"
        found[reason] = found.get(reason, 0) + 1
    assert found == BY_HAND
    assert sum(map(len, RUN.values())) >= 20


@pytest.mark.parametrize("page", pages(), ids=name)
def test_every_command_on_a_page_is_understood(page: Path) -> None:
    text = page.read_text("utf-8")
    commands = [words for block in blocks(page) for words in typed(block.text)]
    commands += [shlex.split(one)[1:] for one in _INLINE.findall(_ANY_BLOCK.sub("", text)) if "..." not in one]
    for words in commands:
        if len(words) == 1 and words[0].isalpha():
            assert words[0] in COMMANDS  # a mention
        elif words and words[0] not in ("key", "--demo", "--minimised", "--version"):
            parse(words)


@pytest.mark.parametrize("page", pages(), ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in _LINK.findall(_ANY_BLOCK.sub("", page.read_text("utf-8"))):
        where = target(name(page), link)
        if where.url:
            assert where.url.startswith("https://"), link
            continue
        assert (ROOT / where.page).is_file(), f"{name(page)} leads to {link}"
        if page.is_relative_to(DOCS):
            assert where.page.startswith("resources/docs/"), f"{link} is not in the program's Help"
        if not where.heading:
            continue
        headings = re.findall(r"^#+ (.*)$", (ROOT / where.page).read_text("utf-8"), re.MULTILINE)
        assert where.heading in map(slug, headings), f"{name(page)} leads to {link}"


def test_every_verdict_is_explained_in_the_words_that_are_shown() -> None:
    text = (DOCS / "troubleshooting.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", text, re.MULTILINE))
    assert rows == {verdict.value: VERDICTS[verdict].text for verdict in Verdict}


def test_every_page_is_reached_from_the_contents() -> None:
    linked = {target("README.md", link).page for link in _LINK.findall((DOCS / "README.md").read_text("utf-8"))}
    assert linked == {path.relative_to(DOCS).as_posix() for path in DOCS.glob("*.md")} - {"README.md"} | {
        "agents/README.md"
    }
