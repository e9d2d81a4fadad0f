"""A keychain that answers every new item with a prompt, as KeePassXC does: unheard, nothing at all would be stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ezswitch.domain.errors import KeychainDenied, NoKeychain
from ezswitch.system.keychain.bus import BUS, Bus, Signal, Value
from ezswitch.system.keychain.secret_service import NAME, SecretService

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
COLLECTION, ITEM, PROMPT = "/c/passwords", "/c/passwords/1", "/prompt/1"
SHOWN = f"Prompt at {PROMPT} of {NAME} without a deadline by org.freedesktop.Secret.Prompt"
DONE: Signal = ("Completed", PROMPT, (False, ("o", ITEM)))


class PromptingBus(Bus):
    """The far end of a connection on which one program keeps keys, and a person answers its prompts with `signals`."""

    def __init__(self, *signals: Signal, keeps: bool = True) -> None:
        """Take what is heard after the prompt was shown, and whether what was agreed to is kept."""
        self.heard = list(signals)
        self.keeps = keeps
        self.stored = b""
        self.offered = b""
        self.calls: list[str] = []

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *values: Value, wait: bool = False
    ) -> tuple[Value, ...]:
        """Answer as KeePassXC 2.7.4 was seen to: a new item is there once its prompt was completed, not before."""
        assert bool(signature) == bool(values), "each value has its type"
        self.calls.append(f"{member} at {path} of {to}{' without a deadline' if wait else ''} by {interface}")
        answers: dict[str, Callable[[], tuple[Any, ...]]] = {
            "ReadAlias": lambda: (COLLECTION,),
            "Get": lambda: (("b", False),),
            "SearchItems": lambda: ([ITEM] if self.stored else [], []),
            "OpenSession": lambda: (("s", ""), "/session"),
            "GetSecret": lambda: (("/session", b"", self.stored, "text/plain"),),
            "Delete": lambda: (PROMPT,),
            "Prompt": tuple,
        }
        if member == "CreateItem":
            self.offered = values[1][2]
            return ("/", PROMPT)
        return answers[member]()

    def listen(self, rule: str) -> None:
        """Note which signals are asked for."""
        self.calls.append("listen Completed" if "Completed" in rule else "listen owner")

    def next_signal(self) -> Signal:
        """Give the next thing that happens; with the prompt's own completion the item is there."""
        signal = self.heard.pop(0)
        if signal == DONE and self.keeps:
            self.stored = self.offered
        return signal


def test_a_new_item_is_stored_by_answering_its_prompt() -> None:
    bus = PromptingBus(("Completed", "/prompt/of-somebody-else", (True, ("s", ""))), DONE)
    SecretService(bus, display=True).write("team", KEY)
    assert bus.stored == KEY.encode()
    shown = bus.calls.index(SHOWN)
    assert bus.calls.index("listen Completed") < shown, "an answer that comes at once is heard too"


def test_a_prompt_that_is_dismissed_is_a_refusal() -> None:
    bus = PromptingBus(("Completed", PROMPT, (True, ("s", ""))))
    with pytest.raises(KeychainDenied, match="cancelled"):
        SecretService(bus, display=True).write("team", KEY)
    assert bus.stored == b""


def test_a_keychain_that_ends_behind_its_prompt_is_not_waited_for() -> None:
    bus = PromptingBus(
        ("NameOwnerChanged", BUS, ("org.example.Other", "", ":1.1")), ("NameOwnerChanged", BUS, (NAME, ":1.1", ""))
    )
    with pytest.raises(NoKeychain, match="stopped"):
        SecretService(bus, display=True).write("team", KEY)


def test_one_that_says_done_and_keeps_nothing_is_found_out() -> None:
    with pytest.raises(KeychainDenied, match="does not hold it"):
        SecretService(PromptingBus(DONE, keeps=False), display=True).write("team", KEY)


def test_a_removal_may_ask_as_well() -> None:
    bus = PromptingBus(DONE)
    bus.offered = bus.stored = KEY.encode()
    SecretService(bus, display=True).remove("team")
    assert SHOWN in bus.calls
