"""What stands around pi's settings.json: a project's own settings, and a list of models that leaves ours out.

Seen with 0.87.1: of a project, .pi/settings.json in the working folder itself is all that is read, models.json never.
It counts where trust.json says so (the nearest folder decides), after --approve, and with `defaultProjectTrust`
"always". Of a folder that nobody decided about pi asks in a terminal; with -p, and where a comment stands in it, it is
passed over.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from ezswitch.agents.agent import Condition, Overlay
from ezswitch.agents.found import texts_in
from ezswitch.domain.errors import CannotRead
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import NOTHING, comma_separated, say
from ezswitch.formats import jsonc

SETTINGS, TRUST = "settings.json", "trust.json"
_CHOICE = (("defaultProvider",), ("defaultModel",))
_LIST = ("enabledModels",)


def overlays(own: Path, provider: str) -> tuple[Overlay, ...]:
    """Return the user's `own` settings.json for a list of models in which the chosen one of `provider` is not."""
    return (Overlay(own, "jsonc", partial(_left_out, provider)),)


def project_overlays(mine: Path, folder: Path, provider: str) -> tuple[Overlay, ...]:
    """Return a project's settings.json twice: for where its folder is trusted, and where nobody has decided yet."""
    path, trust = folder / ".pi" / SETTINGS, mine / TRUST
    trusted = Condition(trust, "jsonc", lambda text: _decision(text, folder) is True)
    decided = Condition(trust, "jsonc", lambda text: _decision(text, folder) is not None)
    now, later = (partial(_of_a_project, provider, one) for one in (True, False))
    return Overlay(path, "jsonc", now, when=trusted), Overlay(path, "jsonc", later, unless=decided)


def _of_a_project(provider: str, trusted: bool, text: str) -> tuple[Finding, ...]:
    there = [path for path in _CHOICE if _heeded(text) and jsonc.get(text, path) is not jsonc.MISSING]
    names = comma_separated([".".join(path) for path in there])
    what = say("{agent}: this project sets {settings} itself.", agent="pi", settings=names)
    found = [replace(_WINS if trusted else _WOULD_WIN, what=what, line=jsonc.where(text, there[0])[0])] if there else []
    patterns = _patterns(text)
    if patterns and not any(_admits(one, provider) for one in patterns):
        found.append(replace(_LISTED, line=jsonc.where(text, _LIST)[0]))
    return tuple(found)


def _left_out(provider: str, text: str) -> tuple[Finding, ...]:
    said, patterns = texts_in(jsonc.get(text, ())), _patterns(text)
    ours = said.get("defaultProvider") == provider
    taken_in = any(_admits(one, provider, said.get("defaultModel", "")) for one in patterns)
    if not ours or not patterns or taken_in:
        return ()
    left = all(one.startswith(f"{provider}/") for one in patterns)  # of an earlier profile: none may be there now
    found = replace(_OUTSIDE, severity=Severity.WARNS) if left else _OUTSIDE
    return (replace(found, line=jsonc.where(text, _LIST)[0]),)


def _patterns(text: str) -> tuple[str, ...]:
    listed = jsonc.get(text, _LIST) if _heeded(text) else None
    return tuple(one.lower() for one in listed if isinstance(one, str)) if isinstance(listed, list) else ()


def _admits(pattern: str, provider: str, model: str = "") -> bool:
    """Tell whether a pattern takes in a model, by pi's own rules; without a model: any one of this provider.

    It is compared with "provider/id" and with the id, and may be a part of the id; what follows a last colon may be
    a level of thinking.
    """
    name = model.lower()
    plain = [one for one in (pattern, pattern.rpartition(":")[0]) if one]
    return any(_fits(f"{provider}/{name}", one) or _fits(name, one) or one in name for one in plain)


def _fits(name: str, pattern: str) -> bool:
    """Tell whether a name fits, where `*` stops at a slash and `**` does not."""
    if "**" in pattern:
        return fnmatchcase(name, pattern)
    ours, theirs = name.split("/"), pattern.split("/")
    return len(ours) == len(theirs) and all(fnmatchcase(*both) for both in zip(ours, theirs, strict=True))


def _heeded(text: str) -> bool:
    """Tell whether pi reads a text: a comment makes it pass over the whole file."""
    try:
        jsonc.check(text, strict=True)
    except CannotRead:
        return False
    return True


def _decision(text: str, folder: Path) -> bool | None:
    said = jsonc.get(text, ())
    known = [said.get(str(one)) for one in (folder, *folder.parents)] if isinstance(said, dict) else []
    return next((one for one in known if isinstance(one, bool)), None)


_WINS = Finding(
    "pi-project-settings",
    Severity.BLOCKS,
    NOTHING,
    say("In this folder that wins over every profile."),
    say("Take it out there, if profiles should count in this project too."),
)
_WOULD_WIN = replace(
    _WINS, severity=Severity.WARNS, why=say("Once pi trusts this folder, that wins over every profile here.")
)
_LISTED = Finding(
    "pi-project-models",
    Severity.WARNS,
    say("This project lists `enabledModels` for pi."),
    say("Where pi trusts this folder and the profile's model is not among them, it begins with the first of them."),
    say("Add `ezswitch/**` to the list, or take the list out."),
)
_OUTSIDE = Finding(
    "pi-enabled-models",
    Severity.BLOCKS,
    say("The profile's model is not in the list `enabledModels`."),
    say("pi then begins with the first model of that list that it has a key for, if there is one."),
    say("Add `ezswitch/**` to the list, or take the list out."),
)
