"""The words for what was measured: verdicts, keys, times, addresses. One place, so that every door says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.window.rows import Level, Mark
from ezswitch.domain.key import KeyState
from ezswitch.domain.model_notes import Better, Doubt
from ezswitch.domain.phrase import Phrase, say, sentences, verbatim
from ezswitch.domain.plan import Kind, SwitchRecord
from ezswitch.domain.profile_edit import ProfileEdit
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Verdict

_GOOD, _NOTE, _WARN, _BAD = Level.GOOD, Level.NOTE, Level.WARN, Level.BAD
VERDICTS = {
    Verdict.OK: Mark(say("works"), _GOOD, "works"),
    Verdict.REACHABLE_KEY_UNPROVEN: Mark(say("reachable, key not proven"), _NOTE, "info"),
    Verdict.KEY_REJECTED: Mark(say("key rejected"), _BAD, "failed"),
    Verdict.REFUSED: Mark(say("refused"), _BAD, "failed"),
    Verdict.MODEL_MISSING: Mark(say("model missing"), _WARN, "warning"),
    Verdict.RATE_LIMITED: Mark(say("rate limited"), _WARN, "warning"),
    Verdict.SERVER_ERROR: Mark(say("server error"), _BAD, "failed"),
    Verdict.WRONG_URL: Mark(say("wrong address"), _BAD, "failed"),
    Verdict.NOT_AN_API: Mark(say("not an API"), _BAD, "failed"),
    Verdict.BAD_CATALOGUE: Mark(say("unclear model list"), _WARN, "warning"),
    Verdict.TIMEOUT: Mark(say("no answer"), _BAD, "failed"),
    Verdict.DNS_FAILURE: Mark(say("host not found"), _BAD, "offline"),
    Verdict.CONNECTION_REFUSED: Mark(say("nothing answers"), _BAD, "offline"),
    Verdict.TLS_FAILURE: Mark(say("certificate problem"), _BAD, "failed"),
    Verdict.NO_KEY: Mark(say("no key"), _BAD, "key"),
    Verdict.LOCKED: Mark(say("not checked"), _WARN, "locked"),
}
"""The word, level and icon of every verdict; `verdict_mark` says it in the language of the window."""
CONCERNS = {
    Doubt.MISSING: Mark(say("model missing"), _WARN, "warning"),
    Doubt.NO_TOOLS: Mark(say("no reliable tool calls"), _WARN, "warning"),
}
"""What speaks against a model, in place of a verdict that is well; see `concern_mark`."""
FORMATS = {
    Surface.OPENAI: "OpenAI",
    Surface.RESPONSES: "Responses",
    Surface.ANTHROPIC: "Anthropic",
    Surface.GEMINI: "Gemini",
}
"""API formats by the names of those who made them, for badges."""
OFFLINE = {Verdict.DNS_FAILURE, Verdict.TIMEOUT, Verdict.CONNECTION_REFUSED}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_STOPS = (".", "!", "?", "…", "。", "！", "？")
_JUST_NOW = 3
_PLACES = {"keychain": say("key in keychain"), "file": say("key in file"), "command": say("key from a command")}
"""Where a key lies, by KeyState.place."""


def said(mark: Mark) -> Mark:
    """Return a mark whose text is a phrase with that text in the language of the window."""
    return replace(mark, text=translated(mark.text))


def verdict_mark(check: Check | None) -> Mark:
    """Return how a check's verdict is shown; a profile that was never checked says so."""
    return said(VERDICTS[check.verdict]) if check else Mark(tell("not checked yet"), Level.QUIET, "unknown")


def concern_mark(doubt: Doubt) -> Mark:
    """Return how it is shown what speaks against a model."""
    return said(CONCERNS[doubt])


def better_words(better: Better) -> str:
    """Return a better choice in as few words as a card has room for."""
    if better.surface is not None:
        return tell("Use the {format} address", format=FORMATS[better.surface])
    return translated(better.words)


def key_mark(key: KeyState, file: str = "") -> Mark:
    """Return where a key is; `file` is the path of the file that holds it now, "" where none does."""
    if key.state == "absent":
        return Mark(tell("no key stored"), _BAD, "key")
    if key.state == "locked":
        return Mark(tell("keychain locked"), _WARN, "locked")
    if key.state == "no_keychain":
        return Mark(tell("no keychain"), _BAD, "locked")
    if file:
        return Mark(tell("key in file"), _WARN, "key-file")
    place = _PLACES.get(key.place)
    return Mark(translated(place) if place else tell("key in {place}", place=key.place), Level.QUIET, "key")


def figures(check: Check | None) -> str:
    """Return "182 ms · 9 models", as much of it as is known."""
    ms = tell("{n} ms", n=round(check.ms)) if check is not None and check.ms is not None else ""
    return " · ".join(part for part in (ms, _models(check)) if part)


def spoken_figures(check: Check | None) -> tuple[str, ...]:
    """Return the same as it is read out: "182 milliseconds", "9 models"."""
    if check is None:
        return ()
    ms = tell_count(round(check.ms), "{n} millisecond", "{n} milliseconds") if check.ms is not None else ""
    return tuple(part for part in (ms, _models(check)) if part)


def _models(check: Check | None) -> str:
    return tell_count(len(check.models), "{n} model", "{n} models") if check is not None and check.models else ""


def in_sentences(*parts: str | Phrase) -> str:
    """Return phrases, and words in the window's language, one after the other; empty ones are left out."""
    return translated(sentences(*map(verbatim, parts)))


def ended(words: str | Phrase) -> str:
    """Return words as a sentence: with a full stop, where they do not end in a stop of their own."""
    shown = translated(words)
    return shown if not shown or shown.endswith(_STOPS) else tell("{words}.", words=shown)


def capital(words: str | Phrase) -> str:
    """Return words in the language of the window, with a capital letter at the beginning."""
    shown = translated(words)
    return shown[:1].upper() + shown[1:]


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
        return tell("just now")
    if seconds < _MINUTE:
        return tell("{n} s ago", n=seconds)
    if seconds < _HOUR:
        return tell("{n} min ago", n=seconds // _MINUTE)
    return tell("{n} h ago", n=seconds // _HOUR) if seconds < _DAY else tell("on {date}", date=at.astimezone().date())


def action_words(record: SwitchRecord | None, agents: dict[str, str], profiles: dict[str, str]) -> str:
    """Return what an action did, for "Undo: ...": an agent or "2 agents", "to", and where: a picked model is named."""
    if record is None or not record.changes:
        return ""
    n, first = len(record.changes), record.changes[0].agent
    agent = agents.get(first, first)
    if record.kind is Kind.REVERT:
        # translators: what was done, after "Undo:" and the like; so are "{agent} to {target}" and its neighbours.
        return tell_count(n, "{agent} back to before ezswitch", "{n} agents back to before ezswitch", agent=agent)
    if record.kind is Kind.ROTATE:
        return tell_count(n, "new key for {agent}", "new key for {n} agents", agent=agent)
    if model := _picked(record.edit):
        return tell_count(n, "{agent} to {target}", "{n} agents to {target}", agent=agent, target=model)
    targets = {change.profile for change in record.changes}
    if len(targets) > 1:
        return tell("{n} agents to different profiles", n=n)
    return _to(n, agent, targets.pop(), profiles)


def _to(n: int, agent: str, profile: str | None, profiles: dict[str, str]) -> str:
    if profile is None:
        return tell_count(n, "{agent} to own sign-in", "{n} agents to own sign-in", agent=agent)
    target = profiles.get(profile, profile)
    # translators: after "Undo:": the agent was switched to this profile or model.
    return tell_count(n, "{agent} to {target}", "{n} agents to {target}", agent=agent, target=target)


def _picked(edit: ProfileEdit | None) -> str:
    """Return the model that an action was about, "" where it was about something else, or about more."""
    one = edit.settings[0] if edit is not None and len(edit.settings) == 1 else None
    return one.after or "" if one is not None and "models" in one.path else ""
