"""Offers that show every state of an import, the text of a shared setup, and what changed in one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.sample import profile
from ezswitch.domain.errors import Refused
from ezswitch.domain.offer import NotOffered, Offer, Offered, Source, Taken
from ezswitch.domain.profile import AgentOptions, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin
from ezswitch.profiles.subscribed import FieldChange, Kind, ProfileChange, Subscription
from ezswitch.usecases.subscriptions import Update

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
LINK = "ezswitch://import?name=Acme&anthropic=https%3A%2F%2Fgateway.acme.example%2Fanthropic"
ACME = replace(
    profile("acme", "Acme gateway", "gateway.acme.example", "claude-opus-4-7", openai="/v1", anthropic="/anthropic"),
    models={"main": "claude-opus-4-7", "small": "claude-haiku-4-5"},
    agents={"opencode": AgentOptions({"main": "glm-5"})},
)
ACME_EU = profile("acme-eu", "Acme gateway EU", "eu.gateway.acme.example", "claude-opus-4-7", openai="/v1")
PLAIN = Profile("old-relay", "Old relay", "old-relay", {}, {})
SHARED = """# ezswitch: Acme gateway
# 1. Install: uv tool install ezswitch
# 2. Import:  ezswitch import -   (paste this text, then Ctrl+D)
# 3. A key:   https://gateway.acme.example/keys

version = 1

[profiles.acme]
name = "Acme gateway"
base_url.anthropic = "https://gateway.acme.example/anthropic"
models.main = "claude-opus-4-7"
"""


def acme(**changes: Any) -> Offered:
    usual = Offered(
        ACME,
        agents=("claude-code", "opencode"),
        key_url="https://gateway.acme.example/keys",
        key_help="Ask the platform team, or make one yourself.",
    )
    return replace(usual, **changes)


def bundle(*rows: Offered, **changes: Any) -> Offer:
    return replace(Offer(Source.BUNDLE, "Shared setup of Acme", rows or (acme(),)), **changes)


def from_rival() -> Offer:
    """What CC Switch holds: keys, a duplicate, a host without encryption, and what cannot be taken over."""
    relay = profile(
        "relay",
        "A relay & its name, which is far too long to be shown in one line of a small window whatever is done about it",
        "relay.example",
        "kimi-k3",
        anthropic="/a",
    )
    plain = replace(PLAIN, base_url={next(iter(ACME.base_url)): "http://relay.example.net:8080/v1"})
    warning = "relay.example.net is not encrypted: the key could be read by anyone on the way there."
    return Offer(
        Source.CC_SWITCH,
        "CC Switch",
        (
            Offered(ACME_EU, Secret(KEY), found_in=("Claude", "Codex"), agents=("claude-code",)),
            Offered(relay, Secret("short-EXAMPLE"), agents=("claude-code",), found_in=("Claude",)),
            Offered(plain, Secret(KEY), found_in=("OpenCode",), agents=("opencode",), warnings=(warning,)),
            Offered(replace(ACME, id="ezrouter-2", name="ezrouter"), Secret(KEY), same_as="ezrouter"),
        ),
        (
            NotOffered("Claude Official", "It signs in by itself and has no key to take over."),
            NotOffered("GitHub Copilot", "It signs in through GitHub: there is no key."),
            NotOffered("Broken", "Its settings are not JSON."),
        ),
    )


def taken(offer: Offer, ids: tuple[str, ...], *_: object) -> Taken:
    return Taken(tuple(row.profile for row in offer.rows if row.profile.id in ids))


FOLLOWED = Subscription("https://acme.example/setup.toml", "Acme")
CHANGED = ProfileChange(
    Kind.CHANGED,
    "acme",
    ACME,
    (
        FieldChange("base_url.anthropic", "https://old.acme.example/a", "https://gateway.acme.example/anthropic"),
        FieldChange("models.main", "my-own-model", "claude-opus-4-7", kept=True),
    ),
    frozenset({Origin("https", "gateway.acme.example", 443)}),
)
ADDED = ProfileChange(Kind.ADDED, "acme-eu", ACME_EU, (FieldChange("name", "", "Acme gateway EU"),), ACME_EU.origins())
REMOVED = ProfileChange(Kind.REMOVED, "gone", replace(ACME, id="gone", name="Acme staging"))


def update(*found: ProfileChange, **changes: Any) -> Update:
    return replace(Update(FOLLOWED, found or (CHANGED, ADDED)), **changes)


def refused() -> Update:
    problem = Refused("wrong signature", "The shared setup is signed with another key.", hint="Ask who keeps it.")
    return Update(replace(FOLLOWED, name="", url="https://evil.example/setup.toml"), problem=problem)
