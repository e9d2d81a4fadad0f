"""What an offer says, made fit to be read: nothing that came from elsewhere is trusted to look like what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ezswitch.desktop.dialogs.wording import labelled
from ezswitch.desktop.language import translated
from ezswitch.domain.offer import Offered
from ezswitch.domain.phrase import comma_separated, say

_ADDRESS = re.compile(r"(?:https?|ssh|git)://\S+|git\+\S+|[\w.-]+@[\w.-]+:\S+", re.IGNORECASE)
_MAY_BREAK = re.compile(r"(?<=[./:?&=@-])")
_NO_WIDTH = "\u200b"
_WEB = "https://"
_ROLES = {"main": say("main"), "small": say("small")}
"""Roles of models as people know them; others are shown by their ids."""


def plain(text: str) -> str:
    """Return a text without control characters and without signs that turn the writing direction around."""
    return "".join(letter for letter in text if letter.isprintable()).strip()


def breakable(address: str) -> str:
    """Return an address that a label may break anywhere it has a sign: shortened, its true host could be hidden."""
    return _MAY_BREAK.sub(_NO_WIDTH, plain(address))


def is_address(text: str) -> bool:
    """Tell whether a pasted text is the address of a shared setup, and not a link or the setup itself."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def key_page(offered: Offered) -> str:
    """Return the page where a key can be had, "" unless it is a web page: nothing else is ever opened for a bundle."""
    return offered.key_url if offered.key_url.startswith(_WEB) and offered.key_url.isprintable() else ""


def models_words(offered: Offered, names: dict[str, str]) -> str:
    """Return the models by role, then those for one agent alone; `names` are agents' names by id."""
    parts = [_models(offered.profile.models)]
    for agent, options in offered.profile.agents.items():
        if options.models:
            parts.append(labelled(names.get(agent, agent), _models(options.models)))
    return plain(" · ".join(part for part in parts if part))


def _models(models: Mapping[str, str]) -> str:
    roles: dict[str, list[str]] = {}
    for role, model in models.items():
        roles.setdefault(model, []).append(_ROLES.get(role, role))
    said = (say("{model} ({roles})", model=model, roles=comma_separated(of)) for model, of in roles.items())
    return translated(comma_separated(said))
