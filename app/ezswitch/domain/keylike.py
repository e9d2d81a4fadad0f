"""Does a text hold a key? A guess on the safe side, for places where a key must never stand."""

from __future__ import annotations

import re

from ezswitch.domain.secret import MASK

LONGEST_KEY = 8192
"""Characters; JSON Web Tokens are long, and nothing longer is a key."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]+")
_BEGINS = re.compile(
    r"sk[-_].{6,}|(rk|pk|ak|gsk|hf|r8|pplx|nvapi|xai|gh[opsu]|glpat|fw|csk|hvs)[-_][A-Za-z0-9]{16,}"
    r"|github_pat_.{10,}|AIza.{16,}|eyJ.{16,}|AKIA[A-Z0-9]{12,}",
    re.IGNORECASE,
)
"""How keys of known services begin; JSON Web Tokens too."""

_RUN = re.compile(r"[A-Za-z0-9]{20,}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ACCOUNT = re.compile(r"(?<=/)[0-9a-f]{32}(?=/|$)")
_KEY_NAMES = ("key", "keys", "token", "secret", "password", "passwd", "pwd", "auth", "authorization", "bearer")


def looks_like_key(word: str) -> bool:
    """Tell whether one word looks like a key: a known beginning, or letters and digits mixed in a long piece."""
    return _BEGINS.fullmatch(word) is not None or _UUID.search(word) is not None or _mixed(word)


def holds_key(text: str) -> bool:
    """Tell whether anything in a text looks like a key; the account id in some gateways' addresses does not."""
    if "://" in text:
        text = _ACCOUNT.sub("", text)
    return any(looks_like_key(word) for word in _TOKEN.findall(text))


def without_keys(text: str) -> str:
    """Return a text for people with dots for every word that looks like a key."""
    return _TOKEN.sub(lambda word: f"{MASK}•" if looks_like_key(word.group()) else word.group(), text)


def named_like_key(name: str) -> bool:
    """Tell whether a parameter of this name would carry a key: apiKey, x-api-key, access_token, key2, ..."""
    plain = re.sub(r"[^a-z]", "", name.lower())
    return plain.endswith(_KEY_NAMES) or "credential" in plain or "secret" in plain


def _mixed(word: str) -> bool:
    """Tell whether a long piece has both letters and digits: no model's id and no host's name has one."""
    runs = (run.group() for run in _RUN.finditer(word))
    return any(not run.isdigit() and not run.isalpha() for run in runs)
