"""What a screen reader says of a row: whole sentences, without the signs that the eye reads."""

from __future__ import annotations

from ezswitch.desktop.language import tell
from ezswitch.desktop.window.rows import CardRow
from ezswitch.desktop.window.words import ended, in_sentences
from ezswitch.domain.phrase import comma_separated


def section(title: str, *, shown: bool) -> str:
    """Return the line of a section that opens and closes."""
    return tell("{section}, open", section=title) if shown else tell("{section}, closed", section=title)


def setting(name: str, meaning: str) -> str:
    """Return a setting that ezswitch writes."""
    return tell("{setting}: {meaning}", setting=name, meaning=meaning)


def misfit(profile: str, agent: str, reason: str) -> str:
    """Return a profile that does not fit an agent; "" for it means that it fits none here."""
    if agent:
        return tell("{profile}, not for {agent}: {reason}", profile=profile, agent=agent, reason=reason)
    return tell("{profile}, not for any agent here: {reason}", profile=profile, reason=reason)


def card(row: CardRow, numbers: tuple[str, ...], left: tuple[str, ...]) -> str:
    """Return a card as it is read out, a sentence for each thing; `left` is the balance and its age."""
    verdict = comma_separated((row.verdict.text, *numbers))
    address = comma_separated((row.address, *row.tags))
    return in_sentences(
        _who(row),
        tell("{address}, model {model}, {key}.", address=address, model=row.model, key=row.place.text),
        ended(comma_separated(left)),
        ended(verdict),
        row.hint,
        tell("{choice} is offered in its menu.", choice=row.better) if row.better else "",
        tell("Notes: {notes}", notes=row.note) if row.note else "",
        row.blocked,
        ended(row.busy),
    )


def _who(row: CardRow) -> str:
    if not row.pill.text:
        return ended(row.name)
    if row.active and not row.action:
        return tell("{profile}, in use.", profile=row.name)
    return tell("{profile}, {state}.", profile=row.name, state=row.pill.text)
