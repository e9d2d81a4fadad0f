"""Files that an organisation or a machine puts over the user's own: which owned settings stand in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from ezswitch.agents.agent import Overlay, Owned
from ezswitch.agents.owned import walk
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.formats.editor import editor_for
from ezswitch.formats.jsonc import MISSING


def managed(agent: str, name: str, owned: tuple[Owned, ...], paths: Iterable[Path]) -> tuple[Overlay, ...]:
    """Return an overlay for each of these files, which win over the user's own setting by setting.

    `agent` is the agent's id and `name` what people call it. A setting that says "" there decides too.
    """
    return tuple(Overlay(path, "jsonc", _judge(agent, name, owned)) for path in paths)


def _judge(agent: str, name: str, owned: tuple[Owned, ...]) -> Callable[[str], tuple[Finding, ...]]:
    def judge(text: str) -> tuple[Finding, ...]:
        whole = editor_for("jsonc").get(text, ())
        said = [".".join(one.path) for one in owned if walk(whole, one.path) is not MISSING]
        if not said:
            return ()
        settings = comma_separated(dict.fromkeys(said))
        what = say("This machine's own settings for {agent} say {settings}.", agent=name, settings=settings)
        why = say("They win over yours, without a word: a switch has no effect on them.")
        return (Finding(f"{agent}-managed", Severity.BLOCKS, what, why, say("Ask whoever manages this machine.")),)

    return judge
