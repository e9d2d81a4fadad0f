"""Every feature with marked keys, then a search of everything for them: only files that say so hold one, 0600."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.sweeping import FIRST, KEYS, SECOND, Sweep, process_traces, sweep
from ezswitch.agents import all_agents
from key_traces import forms, in_bytes, in_files

IDS = tuple(agent.id for agent in all_agents())


@pytest.fixture
def at(home: Path) -> Iterator[Sweep]:
    with sweep(home) as running:
        yield running


def test_every_form_of_a_key_is_found(tmp_path: Path) -> None:
    """The search itself: each form is planted in the middle of something else, and found."""
    for key in KEYS:
        for form, needle in forms(key).items():
            (tmp_path / "leak").write_bytes(b"\x00\x01before" + needle + b"after")
            assert form in in_files(tmp_path, (key,))[tmp_path / "leak"]
    (tmp_path / "leak").write_bytes(b"sk-ez-\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2" + FIRST[-2:].encode())
    assert in_files(tmp_path, KEYS) == {}, "a mask is no leak"


def added(at: Sweep) -> None:
    """Add two profiles of ours, one at a gateway that repeats what it was sent, and what edits them."""
    urls = [f"--openai={at.gateway.openai_url}", f"--anthropic={at.gateway.anthropic_url}"]
    more = [f"--responses={at.gateway.openai_url}", f"--gemini={at.gateway.url}", "--model=main=claude-opus-4-7"]
    at.well("add", "team", *urls, *more, "--key-stdin", text=f"{FIRST}\n")
    at.well("add", "other", *urls, *more, "--key-stdin", "--no-check", text=f"{SECOND}\n")
    at.do("add", "echo", f"--openai={at.echo.address}/v1", "--key-stdin", text=f"{FIRST}\n")
    at.well("edit", "other", "--name", "Another", "--no-check")
    at.well("duplicate", "team", "copy")
    at.do("add", FIRST, "--openai", FIRST, text=FIRST)  # a key where an id and an address belong
    at.do("keys", "set", SECOND, text=SECOND)
    at.do("keys", "set", "bad", text=f"{FIRST} {SECOND}\n")


def looked(at: Sweep, *, documents: bool) -> None:
    """Run everything that looks: checks of every kind, lists, findings, and their documents."""
    for words in (["check"], ["check", "--deep"], ["models", "team"], ["models", "echo"], ["status"], ["agents"],
                  ["profiles"], ["presets"], ["keys"], ["history"], ["doctor"], ["doctor", str(at.home)],
                  ["export"], ["export", "--text"], ["diagnose", "claude-code"], ["balance", "team"]):  # fmt: skip
        at.do(*words)
        if documents:
            at.do(*words, "--json")


def imported(at: Sweep) -> None:
    """Bring profiles in by every door, keys in the text included."""
    claude = at.home / ".claude/settings.json"
    link = f"ezswitch://import?name=L&openai={at.gateway.openai_url}&key={FIRST}"
    foreign = (
        f"ccswitch://v1/import?resource=provider&app=claude&name=R&endpoint={at.gateway.url}&apiKey=sk-ez-EXAMPLEmark1"
    )
    for text in (link, foreign, FIRST, f"export ANTHROPIC_API_KEY={FIRST}\n"):
        at.do("import", "-", "--all", text=text)
    at.do("import", link, "--all")
    at.do("import", "cc-switch", "--all")
    at.do("import", "live", "--all")
    at.well("export", "--output", str(at.home / "team.toml"), "--name", "Team")
    at.do("import", str(at.home / "team.toml"), "--all")
    at.do("subscriptions")
    at.do("subscriptions", "refresh", "--apply")
    assert not claude.exists()


def switched(at: Sweep) -> None:
    """Switch every agent there is, rotate the key in use, undo, redo, one session, and refused actions."""
    at.well("use", "team", *IDS, "--dry-run", "--accept", "literal-key")
    at.do("use", "team", "--all", "--accept", "literal-key")
    at.do("use", "team", *IDS, "--accept", "literal-key")
    held = in_files(at.home, KEYS)
    assert len(held) >= len([agent for agent in all_agents() if agent.key_delivery.value == "literal"])
    assert at.leaks() == {}
    at.well("keys", "set", "team", text=f"{SECOND}\n")
    assert at.leaks() == {}
    at.do("use", "other", *IDS, "--accept", "literal-key")
    for words in (["undo"], ["redo"], ["undo"], ["use", "own-sign-in", "claude-code"], ["undo"], ["use", "nobody"]):
        at.do(*words)
    at.do("run", "claude-code", "--with", "team")
    at.do("run", "codex", "--with", "team")
    at.do("remove", "team")


def taken_back(at: Sweep) -> None:
    """Let everything go: agents reverted, a key from a program and in a file, profiles and keys removed."""
    at.well("revert", "--all")
    at.well(
        "keys", "set", "spare", "--accept", "key-command", "--command", "printf", "%s", "sk-ez-EXAMPLEspare0123456789"
    )
    at.do("keys", "remove", "spare")
    for name in ("copy", "team", "other", "echo"):
        at.do("remove", name)
    for name in ("team", "other", "echo"):
        at.do("keys", "remove", name)


def windowed(at: Sweep, display: str) -> None:
    """Open the real window over this home until it has checked something, and close it by a signal."""
    before = len(at.gateway.requests)
    environment = {**at.variables, "DISPLAY": display}
    with (at.outside / "window").open("wb") as said:
        window = subprocess.Popen(
            [sys.executable, "-m", "ezswitch"], env=environment, cwd=at.home, stdout=said, stderr=said
        )
        try:
            assert at.gateway.await_requests(before + 1, 60)
            assert process_traces(window.pid) == []
        finally:
            window.terminate()
            window.wait(30)


def test_no_key_lies_anywhere_but_where_the_badge_says(at: Sweep, display: str) -> None:
    added(at)
    looked(at, documents=False)
    imported(at)
    assert at.leaks() == {}
    switched(at)
    looked(at, documents=True)
    assert at.leaks() == {}
    assert at.do("key", "other").encode() == f"{SECOND}\n".encode()
    (at.outside / f"{at.number}.out").unlink()  # the one command that prints it
    windowed(at, display)
    assert at.leaks() == {}
    taken_back(at)
    assert in_files(at.home, KEYS) == {}, "nothing is left where everything was taken back"
    assert at.leaks() == {}
    execs = (at.outside / "execs").read_bytes()
    assert b"execve(" in execs
    assert in_bytes(execs, KEYS) == [], "no argument and no variable of anything that was started"
    assert at.echo.got_a_key, "a host did repeat keys"


def test_a_planted_leak_is_found(at: Sweep) -> None:
    """Seen failing: a key in a page of a database, in a log, and in a file of the right name but open to all."""
    added(at)
    planted = at.home / ".cache/ezswitch/checks.db"
    planted.write_bytes(planted.read_bytes() + FIRST.encode("utf-16-le"))
    (at.home / "tmp/crash.log").write_text(f"Traceback: {SECOND!r}")
    keys = at.home / ".local/state/ezswitch/keys"
    keys.mkdir(parents=True, exist_ok=True)
    (keys / "team").write_text(FIRST)
    (keys / "team").chmod(0o644)
    assert {Path(name).name for name in at.leaks()} == {"checks.db", "crash.log", "team is not 0600"}
