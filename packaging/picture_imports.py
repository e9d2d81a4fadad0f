"""What pictures of imports are taken of: a link, a CC Switch, a shared setup that changed since it was followed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ezswitch.domain.outside import ForeignRow, NoRival
from ezswitch.domain.phrase import say
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.stopping import Stopping
from ezswitch.usecases import importing
from ezswitch.usecases.ports import Ports
from picture_world import KEY

NO_WIDTH = "\u200b"
"""Stands in addresses where they may be broken."""
URL = "https://acme.example/ezswitch.toml"
LINK = (
    "ezswitch://import?name=Acme%20gateway&anthropic=https://gateway.acme.example/anthropic"
    "&openai=https://gateway.acme.example/v1&model.main=claude-opus-4-7&model.small=claude-haiku-4-5"
    "&key_url=https://gateway.acme.example/keys&key_help=Ask%20the%20platform%20team.&agents=claude-code,opencode"
)
DECLINED = f"{LINK}&key={KEY}"


@dataclass(frozen=True)
class _Rows(NoRival):
    """A CC Switch that has these rows."""

    found: tuple[ForeignRow, ...]

    def there(self) -> bool:
        """Say yes."""
        return True

    def rows(self) -> tuple[ForeignRow, ...]:
        """Return them."""
        return self.found


def with_rival(ports: Ports) -> Ports:
    """Put a CC Switch beside us: two providers, one of them not encrypted, and two rows that stay there."""
    rows = (
        _row("1", "Relay", "https://relay.example/anthropic"),
        _row("2", "Old relay", "http://old-relay.example:8080/anthropic"),
        _row("3", "Claude Official", "", category="official"),
        _row("4", "Copilot", "https://copilot.example", meta=json.dumps({"providerType": "github_copilot"})),
    )
    return replace(ports, rival=_Rows(rows))


def _row(row_id: str, name: str, url: str, **more: str) -> ForeignRow:
    env = {"ANTHROPIC_BASE_URL": url, "ANTHROPIC_AUTH_TOKEN": KEY, "ANTHROPIC_MODEL": "claude-opus-4-7"}
    usual = ForeignRow(row_id, "claude", name, json.dumps({"env": env}), "{}", "custom", "", "", current=False)
    return replace(usual, **more)  # type: ignore[arg-type]  # only its texts are changed


@dataclass(frozen=True)
class _Host:
    """A web in which there is one shared setup, and nothing else."""

    text: str

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:  # noqa: ARG002 - the port's own
        """Answer with the text."""
        if url != URL:
            raise WebFailure("dns", say("there is no such host in a picture"))
        return Answer(200, {}, self.text.encode(), 5.0, url=url)

    def post(
        self,
        url: str,  # noqa: ARG002 - the port's own
        headers: Mapping[str, str],  # noqa: ARG002
        body: bytes,  # noqa: ARG002
        *,
        timeout: float,  # noqa: ARG002
        stopping: Stopping | None = None,  # noqa: ARG002
    ) -> Answer:
        """Answer nobody."""
        raise WebFailure("dns", say("there is no such host in a picture"))

    def close(self) -> None:
        """Nothing is open."""


def with_followed(ports: Ports) -> Ports:
    """Follow a shared setup whose gateway has moved since."""
    before = replace(ports, web=_Host(_setup("gateway.acme.example", "claude-opus-4-6")))
    offer = importing.offered_from(before, URL)
    importing.take(before, offer, tuple(row.profile.id for row in offer.rows))
    return replace(ports, web=_Host(_setup("eu.gateway.acme.example", "claude-opus-4-7")))


def _setup(host: str, model: str) -> str:
    return (
        'ezswitch_bundle = 1\nname = "Acme"\n\n[profiles.acme]\nname = "Acme gateway"\n'
        f'base_url.anthropic = "https://{host}/anthropic"\nmodels.main = "{model}"\n'
    )
