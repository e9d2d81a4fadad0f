"""What is ours or comes to us as a file or paste, spoiled by the thousand: our own errors, and nothing else."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ezswitch.agents import all_agents
from ezswitch.agents.declared import declared
from ezswitch.cli.main import run
from ezswitch.connect.text import is_safe
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.outside import ForeignRow
from ezswitch.profiles import book, bundle, links, rival, settings_book, subscriptions_book
from ezswitch.switching import journal
from ezswitch.system.keychain.quick import key_in
from ezswitch.system.keychain.record import from_text
from ezswitch.usecases import switch
from ezswitch.usecases.companions import take_back
from ezswitch.usecases.doctor import doctor
from ezswitch.usecases.importing import offered_by_text
from ezswitch.usecases.look import look
from hostile.spoiling import spoiled, text_of
from memory_house import BOTH, CLAUDE_TEXT, KEY_ONE, PLACES, SETTINGS, House

DEFINITIONS = Path(__file__).parents[2] / "resources" / "docs" / "agents" / "examples"
BUNDLE = b"""ezswitch_bundle = 1
name = "Acme"
about = "What everybody uses."

[profiles.team]
name = "Team"
key = "team"
base_url.openai = "https://gw.acme.example/v1"
base_url.anthropic = "https://gw.acme.example/anthropic"
models.main = "claude-opus-4-7"
key_help = "Ask Jo."
key_command = ["op", "read", "op://Team/x/credential"]

[profiles.team.agents.codex]
models.main = "deepseek-v4-pro"
surface = "openai"

[agents]
claude-code = "team"
"""
PROFILES = BUNDLE.replace(b"ezswitch_bundle", b"version").replace(b"[agents]\n", b"[other]\n")
OPTIONS = b"""version = 1  # mine
theme = "dark"
language = "en"
check_minutes = 5
proxy = "http://proxy.example:8080"
hidden = ["opencode"]
text_size = 150
close_to_tray = false
"""
FOLLOWED = (
    subscriptions_book.written(()).encode()
    + b"""
[[subscriptions]]
url = "https://acme.example/ezswitch.toml"
name = "Acme"
etag = '"abc"'
digest = "00"
"""
)
LINKS = (
    b"ezswitch://import?name=Acme&openai=https://gw.acme.example/v1&model.main=glm-5&agents=claude-code&key_help=Jo",
    b"ccswitch://v1/import?resource=provider&app=claude&name=R&endpoint=https://r.example&apiKey=sk-EXAMPLE00000000000"
    b"&config=" + base64.b64encode(b'{"env": {"ANTHROPIC_MODEL": "x"}}') + b"&configFormat=json",
    b"export ANTHROPIC_API_KEY=sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f",
    b'curl https://x.example -H "Authorization: Bearer sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"',
)


def _journal_seeds() -> tuple[bytes, bytes]:
    house = House()
    switch.use(house.ports, "one", BOTH)
    original = house.journal.kept["claude-code"]
    house.faults.fail_at, house.faults.error = len(house.faults.calls) + 12, KeyboardInterrupt
    texts: list[str] = []
    keep = house.journal.open_intent
    house.journal.open_intent = lambda text: (texts.append(text), keep(text))[1]  # type: ignore[func-returns-value]
    with suppress(KeyboardInterrupt, EzswitchError):
        switch.use(house.ports, "two", BOTH)
    return original.encode(), texts[0].encode()


ORIGINAL, INTENT = _journal_seeds()
RECORD = json.dumps({"v": 1, "secret": KEY_ONE, "origins": ["https://one.example"], "revision": 3}).encode()
ROW = json.dumps({"env": {"ANTHROPIC_BASE_URL": "https://r.example", "ANTHROPIC_AUTH_TOKEN": KEY_ONE}}).encode()


def _rival(text: str) -> object:
    house = House()
    rows = tuple(
        ForeignRow("1", app, "Row", text, "{}", "", "", "", current=True)
        for app in ("claude", "codex", "gemini", "opencode", "openclaw", "hermes", "pi", "grokbuild")
    )
    again = ForeignRow("2", "claude", text[:80], "{}", text, text[:20], text[:80], text, current=False)
    return rival.offered((*rows, again), house.ports.agents, house.ports.shapes)


def _companions(text: str) -> object:
    house = House()
    house.files.put(PLACES.state / "companions.json", text.encode("utf-8", "surrogateescape"))
    return take_back(house.ports, list(all_agents()))


ENTRANCES: dict[str, tuple[Callable[[str], object], tuple[bytes, ...]]] = {
    "profiles.toml": (book.read, (PROFILES,)),
    "settings.toml": (settings_book.read, (OPTIONS,)),
    "subscriptions.toml": (subscriptions_book.read, (FOLLOWED,)),
    "a shared setup": (bundle.offered, (BUNDLE,)),
    "a paste": (lambda text: offered_by_text(House().ports, text), (*LINKS, BUNDLE)),
    "a link": (lambda text: links.offered(text, (), ("claude-code",)), LINKS[:1]),
    "a row of CC Switch": (_rival, (ROW, b'{"npm": "@ai-sdk/openai", "options": {"baseURL": "https://x.example"}}',
                                    b'{"auth": {}, "config": "model_provider = \\"a\\"\\n"}')),
    "an agent's definition": (
        lambda text: declared("mine", text), tuple(path.read_bytes() for path in sorted(DEFINITIONS.glob("*.toml")))
    ),
    "an original": (journal.original_from_text, (ORIGINAL,)),
    "an intent": (journal.intent_from_text, (INTENT,)),
    "the note of extensions": (_companions, (b'{"copilot-chat": ["code", "codium"]}',)),
    "a keychain record": (lambda text: from_text("team", text), (RECORD,)),
    "a record in a hurry": (lambda text: key_in("team", text, ("https://one.example/x",)), (RECORD,)),
}  # fmt: skip


@pytest.mark.parametrize("entrance", ENTRANCES)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_a_spoiled_text_ends_in_one_of_our_own_errors(entrance: str, data: st.DataObject) -> None:
    read, seeds = ENTRANCES[entrance]
    text = text_of(data.draw(spoiled(seeds)))
    said = complaint(lambda: read(text))
    assert KEY_ONE not in said
    assert is_safe(said.replace("\n", " ")), ascii(said)


def complaint(call: Callable[[], object]) -> str:
    """Return what one of our own errors says, "" where there is none; any other error is a failure."""
    try:
        call()
    except EzswitchError as error:
        return f"{error.title}: {error}"
    return ""


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_the_seeds_are_good_ones(entrance: str) -> None:
    """Otherwise everything above would stop at its first line."""
    read, seeds = ENTRANCES[entrance]
    if entrance != "a paste":
        read(seeds[0].decode())
    else:
        assert offered_by_text(House().ports, LINKS[0].decode()).rows


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(spoiled((PROFILES,)), spoiled((OPTIONS,)), spoiled((CLAUDE_TEXT,)))
@example(
    b'[profiles.x]\nname = "\\u001b]0;x\\u0007\\u202e"\nkey = "x"\nbase_url.openai = "https://x.example"\n', b"", b"{}"
)
def test_a_home_of_spoiled_files_is_looked_at_and_nothing_is_written(
    profiles: bytes, options: bytes, agent: bytes
) -> None:
    """Look, doctor and the command line over it: no crash, no write, and nothing raw on the terminal."""
    house = House()
    house.files.put(PLACES.profiles, profiles)
    house.files.put(PLACES.settings, options)
    house.files.put(SETTINGS, agent)
    before = house.files.snapshot()
    look(house.ports)
    doctor(house.ports)
    for words in (
        ["status"],
        ["profiles"],
        ["agents"],
        ["keys"],
        ["doctor"],
        ["check"],
        ["use", "one", "claude-code", "--dry-run"],
    ):
        out, err = io.StringIO(), io.StringIO()
        status = run(words, lambda: house.ports, out, err, io.StringIO(), variables={})
        assert status in (0, 1), words
        for line in (out.getvalue() + err.getvalue()).splitlines():
            assert is_safe(line.replace("\t", " ")), ascii(line)
    assert house.files.snapshot() == before
