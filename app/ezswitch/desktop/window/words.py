"""The words for what was measured: verdicts, keys, times, addresses. One place, so that every door says the same."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QDate, QLocale

from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.domain.key import KeyState
from ezswitch.domain.model_notes import Better, Doubt
from ezswitch.domain.plan import AgentChange, Kind, SwitchRecord
from ezswitch.domain.profile_edit import ProfileEdit
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict

_GOOD, _NOTE, _WARN, _BAD = Level.GOOD, Level.NOTE, Level.WARN, Level.BAD
VERDICTS = {
    Verdict.OK: Mark("works", _GOOD, "works"),
    Verdict.REACHABLE_KEY_UNPROVEN: Mark("reachable, key not proven", _NOTE, "info"),
    Verdict.KEY_REJECTED: Mark("key rejected", _BAD, "failed"),
    Verdict.REFUSED: Mark("refused", _BAD, "failed"),
    Verdict.MODEL_MISSING: Mark("model missing", _WARN, "warning"),
    Verdict.RATE_LIMITED: Mark("rate limited", _WARN, "warning"),
    Verdict.SERVER_ERROR: Mark("server error", _BAD, "failed"),
    Verdict.WRONG_URL: Mark("wrong address", _BAD, "failed"),
    Verdict.NOT_AN_API: Mark("not an API", _BAD, "failed"),
    Verdict.BAD_CATALOGUE: Mark("unclear model list", _WARN, "warning"),
    Verdict.TIMEOUT: Mark("no answer", _BAD, "failed"),
    Verdict.DNS_FAILURE: Mark("host not found", _BAD, "offline"),
    Verdict.CONNECTION_REFUSED: Mark("nothing answers", _BAD, "offline"),
    Verdict.TLS_FAILURE: Mark("certificate problem", _BAD, "failed"),
    Verdict.NO_KEY: Mark("no key", _BAD, "key"),
    Verdict.LOCKED: Mark("not checked", _WARN, "locked"),
}
"""The word, level and icon of every verdict."""
CONCERNS = {
    Doubt.MISSING: Mark("model missing", _WARN, "warning"),
    Doubt.NO_TOOLS: Mark("no reliable tool calls", _WARN, "warning"),
}
"""What speaks against a model, in place of a verdict that is well."""
FORMATS = {
    Surface.OPENAI: "OpenAI",
    Surface.RESPONSES: "Responses",
    Surface.ANTHROPIC: "Anthropic",
    Surface.GEMINI: "Gemini",
}
"""API formats in one word, for badges."""
OFFLINE = {Verdict.DNS_FAILURE, Verdict.TIMEOUT, Verdict.CONNECTION_REFUSED}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_JUST_NOW = 3


def verdict_mark(check: Check | None) -> Mark:
    """Return how a check's verdict is shown; a profile that was never checked says so."""
    return VERDICTS[check.verdict] if check else Mark("not checked yet", Level.QUIET, "unknown")


def better_words(better: Better) -> str:
    """Return a better choice in as few words as a card has room for."""
    return f"Use the {FORMATS[better.surface]} address" if better.surface is not None else better.words


def key_mark(key: KeyState, file: str = "") -> Mark:
    """Return where a key is; `file` is the path of the file that holds it now, "" where none does."""
    if key.state == "absent":
        return Mark("no key stored", _BAD, "key")
    if key.state == "locked":
        return Mark("keychain locked", _WARN, "locked")
    if key.state == "no_keychain":
        return Mark("no keychain", _BAD, "locked")
    if file:
        return Mark("key in file", _WARN, "key-file")
    return Mark(f"key in {key.place}", Level.QUIET, "key")


def figures(check: Check | None) -> str:
    """Return "182 ms · 9 models", as much of it as is known."""
    if check is None:
        return ""
    parts = [f"{QLocale().toString(round(check.ms))} ms"] if check.ms is not None else []
    parts += [count(len(check.models), "model")] if check.models else []
    return " · ".join(parts)


def count(number: int, noun: str) -> str:
    """Return "1 profile" or "3 profiles"."""
    return f"{QLocale().toString(number)} {noun}{'' if number == 1 else 's'}"


def host(url: str) -> str:
    """Return the host of an address, with its port where it has one."""
    return urlsplit(url).netloc or url


def short_path(path: str, home: str) -> str:
    """Return a path as people write it: "~" for `home`, which is "" where it is not known."""
    inside = bool(home) and path.startswith((f"{home}/", f"{home}\\"))
    return f"~{path[len(home) :]}" if inside else path


def ago(at: datetime, now: datetime) -> str:
    """Return how long ago something was, in the coarsest unit that says it."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds < _JUST_NOW:
        return "just now"
    if seconds < _MINUTE:
        return f"{seconds} s ago"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE} min ago"
    return f"{seconds // _HOUR} h ago" if seconds < _DAY else f"on {_day(at)}"


def action_words(record: SwitchRecord | None, agents: dict[str, str], profiles: dict[str, str]) -> str:
    """Return what an action did, for "Undo: ...": an agent or "2 agents", "to", and where: a picked model is named."""
    if record is None or not record.changes:
        return ""
    who = _who(record.changes, agents)
    if record.kind is Kind.REVERT:
        return f"{who} back to before ezswitch"
    if record.kind is Kind.ROTATE:
        return f"new key for {who}"
    if model := _picked(record.edit):
        return f"{who} to {model}"
    targets = {change.profile for change in record.changes}
    target = targets.pop() if len(targets) == 1 else ""
    if target == "":
        return f"{who} to different profiles"
    return f"{who} to {profiles.get(target, target) if target else 'own sign-in'}"


def _picked(edit: ProfileEdit | None) -> str:
    """Return the model that an action was about, "" where it was about something else, or about more."""
    one = edit.settings[0] if edit is not None and len(edit.settings) == 1 else None
    return one.after or "" if one is not None and "models" in one.path else ""


def _who(changes: tuple[AgentChange, ...], agents: dict[str, str]) -> str:
    first = changes[0].agent
    return agents.get(first, first) if len(changes) == 1 else f"{len(changes)} agents"


def _day(at: datetime) -> str:
    here = at.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
