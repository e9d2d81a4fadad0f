"""The scenes about checks: every verdict, what is behind one, why an agent does not work, what is known of models."""

from __future__ import annotations

from collections.abc import Callable

from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet
from ezswitch.desktop.interior import Interior
from ezswitch.domain.verdict import Verdict
from picture_checks import in_trouble, profile_of, slow, well, with_verdicts, without_tools
from scene import LIGHT, Scene, ask, edit, reads


def _details(verdict: Verdict, *, deep: bool = False) -> Callable[[Interior], object]:
    return lambda inside: inside.controller.details_requested.emit(profile_of(verdict), deep)


def _diagnosed(inside: Interior) -> bool:
    """Tell whether the walk has come to its end."""
    return any(sheet.diagnosis is not None for sheet in inside.window.window().findChildren(DiagnoseSheet))


def _offered(inside: Interior) -> bool:
    return inside.window.picker.isVisible()


_EXPLAINED = (
    *(Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN, Verdict.KEY_REJECTED),
    *(Verdict.WRONG_URL, Verdict.TLS_FAILURE, Verdict.LOCKED),
)
CHECKED = (
    Scene("verdicts", before=with_verdicts),
    Scene("verdicts-more", before=with_verdicts, scrolled=True),
    Scene("slow", before=slow),
    Scene("no-tools", before=without_tools, agent="opencode", kept=LIGHT),
    Scene("models", ask("models_requested", "ezrouter"), before=without_tools, agent="opencode", seen=_offered),
    Scene("deeper", _details(Verdict.OK, deep=True), before=with_verdicts, dialog=True, seen=reads("at most")),
    *(
        Scene(f"details-{profile_of(one)}", _details(one), before=with_verdicts, dialog=True)
        for one in _EXPLAINED
    ),
    Scene(
        "diagnose",
        ask("diagnose_requested", "claude-code"),
        before=in_trouble(Verdict.KEY_REJECTED),
        dialog=True,
        seen=_diagnosed,
        kept=LIGHT,
    ),
    Scene("diagnose-well", ask("diagnose_requested", "claude-code"), before=well, dialog=True, seen=_diagnosed),
    Scene("diagnose-model", ask("diagnose_requested", "opencode"), before=without_tools, dialog=True, seen=_diagnosed),
    Scene(
        "diagnose-file", ask("diagnose_requested", "claude-code"), before=edit('"hooks"', "hooks"), dialog=True,
        seen=_diagnosed,
    ),
)  # fmt: skip
"""Everything about checks."""
