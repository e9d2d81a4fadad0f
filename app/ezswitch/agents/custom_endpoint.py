"""VS Code's own way to another gateway: an entry of vendor `customendpoint` in its list of sources of models.

Seen with VS Code 1.139.1: a literal `apiKey` is ignored, `requestHeaders` of a model are sent as they stand, and a
model's `url` is the address of a request. A key that the user types for an entry inside VS Code goes into its secret
storage, and `apiKey` becomes a reference to it, `${input:...}`; nobody else can write there. Keys of ours in the entry
are kept and never sent.
"""

from __future__ import annotations

from collections.abc import Mapping

from ezswitch.agents.agent import OnProfile, Use
from ezswitch.agents.found import texts_in
from ezswitch.agents.listing import listed_models
from ezswitch.agents.owned import walk, without_v1
from ezswitch.domain.names import is_name
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.formats import jsonc
from ezswitch.formats.jsonc import JsonValue

VENDOR = "customendpoint"
NAME = "ezswitch gateway"
"""The name of our entry, the same for every profile: a window remembers a chosen model by this name and the id."""

ENTRY: jsonc.KeyPath = (f"[name^={NAME}]",)
WAY = "custom-endpoint"
PROFILE, KEY = "ezswitchProfile", "ezswitchKey"
REFERENCE = "${input:"
INPUT_TOKENS, OUTPUT_TOKENS = 128_000, 16_000
"""VS Code demands both for each model, and a catalogue need not say them."""

SPOKEN: Mapping[Surface, tuple[str, str, str]] = {
    Surface.ANTHROPIC: ("messages", "/v1/messages", "x-api-key"),
    Surface.OPENAI: ("chat-completions", "/chat/completions", "Authorization"),
    Surface.RESPONSES: ("responses", "/responses", "Authorization"),
}
"""Surface -> VS Code's word for it, what follows the root in a request's address, and the header that has the key."""

_BEARER = "Bearer "


def entry_for(text: str | None, use: Use) -> JsonValue:
    """Return our entry on a profile, for the list in `text`; raises Refused where no model is known.

    A key that was typed inside VS Code for this very profile, key and address is used on: its reference stays, and no
    header is written. For any other it would be somebody else's.
    """
    assert use.secret is not None, "literal delivery"
    kind, path, header = SPOKEN[use.surface]
    url = f"{without_v1(use.base_url) if use.surface is Surface.ANTHROPIC else use.base_url}{path}"
    typed = _typed_for(text, use, url)
    key = use.secret.reveal()
    headers: dict[str, JsonValue] = {header: f"{_BEARER if header == 'Authorization' else ''}{key}"}
    models: list[JsonValue] = [
        {**_model(name, url, kind), **({} if typed else {"requestHeaders": dict(headers)})}
        for name in listed_models(use, "Copilot Chat")
    ]
    reference: dict[str, JsonValue] = {"apiKey": typed} if typed else {}
    ours: dict[str, JsonValue] = {PROFILE: use.profile, KEY: use.key}
    return {"vendor": VENDOR, "name": NAME, **reference, **ours, "models": models}


def active_entry(text: str | None) -> OnProfile | None:
    """Return the profile of our entry in a list, None where there is none; not intact where half of it is gone."""
    entry = our_entry(text)
    said, models = texts_in(entry), _models(entry)
    profile, key = said.get(PROFILE, ""), said.get(KEY, "")
    if said.get("vendor") != VENDOR or not is_name(profile) or not models:
        return None
    first = texts_in(models[0])
    spoken = next((one for one in SPOKEN.values() if one[0] == first.get("apiType")), None)
    url, path, header = first.get("url", ""), *(spoken[1:] if spoken else ("", ""))
    literal = texts_in(walk(models[0], ("requestHeaders",))).get(header, "").removeprefix(_BEARER)
    same = all(texts_in(one).get("url") == url for one in models)
    intact = bool(spoken and is_name(key) and url.endswith(path) and (literal or typed_key(text))) and same
    names = {"main": first["id"]} if first.get("id") else {}
    root = url.removesuffix(path)
    return OnProfile(profile, key, root, names, intact, Secret(literal) if literal else None, WAY)


def our_entry(text: str | None) -> JsonValue:
    """Return our entry of a list, None where there is not exactly one."""
    found = jsonc.get(text or "", ENTRY)
    return found[0] if isinstance(found, list) and len(found) == 1 else None


def typed_key(text: str | None) -> str:
    """Return our entry's reference to a key that was typed inside VS Code, "" for none."""
    kept = texts_in(our_entry(text)).get("apiKey", "")
    return kept if kept.startswith(REFERENCE) else ""


def _typed_for(text: str | None, use: Use, url: str) -> str:
    entry = our_entry(text)
    said = texts_in(entry)
    same = (said.get(PROFILE), said.get(KEY)) == (use.profile, use.key)
    return typed_key(text) if same and all(texts_in(one).get("url") == url for one in _models(entry)) else ""


def _models(entry: JsonValue | jsonc.Missing) -> list[JsonValue]:
    models = walk(entry, ("models",))
    return models if isinstance(models, list) else []


def _model(name: str, url: str, kind: str) -> dict[str, JsonValue]:
    return {
        "id": name,
        "name": name,
        "url": url,
        "apiType": kind,
        "toolCalling": True,
        "vision": name.startswith("claude"),
        "maxInputTokens": INPUT_TOKENS,
        "maxOutputTokens": OUTPUT_TOKENS,
    }
