"""From what was read and chosen to what the screens show: pure, so that every state is a line in a test."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from ezswitch.desktop.dialogs.wording import hosts, without_commands
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.onboarding.rows import AgentChoice, Aside, ChangePage, ConnectPage, Extra
from ezswitch.desktop.onboarding.stored import hosts_of, stored
from ezswitch.desktop.onboarding.wish import Wish, shown_agents, why_not
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.errors import BadInput
from ezswitch.domain.offer import NotOffered
from ezswitch.domain.phrase import NOTHING, Phrase, listed, say, sentences
from ezswitch.usecases.adopting import FOREIGN, OTHER, PROFILE, SIGN_IN, UNREADABLE
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import AgentRow, Look, Preview

_ON_A_BUTTON = 2
"""So many names of agents fit a button."""


def connect_page(look: Look, prospects: Prospects, wish: Wish) -> ConnectPage:
    """Return the first screen."""
    here = tuple(row for row in shown_agents(look) if row.installed)
    absent = tuple(row for row in shown_agents(look) if not row.installed)
    return ConnectPage(
        about=_about(here),
        agents=tuple(_choice(row, prospects, wish) for row in here),
        absent=tuple(_absent(row, wish) for row in absent),
        field=_field(wish),
        goes_to=goes_to(wish),
        primary=_go_on(wish, found=bool(here)),
        key_page=_key_page(look, wish),
        aside=_aside(prospects, here),
        rival=_rival(prospects, wish),
        keep=_keep(look, prospects, wish),
        ways_out=prospects.keychain == "no_keychain",
        model=wish.target.models.get("main", "") if wish.target is not None else "",
        models=_models(wish),
    )


def change_page(look: Look, prospects: Prospects, wish: Wish, shown: Preview) -> ChangePage:
    """Return the second screen: the plan that runs when its button is pressed."""
    names = {row.agent.id: row.agent.name for row in look.agents}
    going = [names.get(change.agent, change.agent) for change in shown.plan.changes]
    left = [
        tell(
            "{agent} is left alone: {reason}",
            agent=names.get(one.agent, one.agent),
            reason=without_commands(one.reason),
        )
        for one in shown.skipped
    ]
    left += [
        tell("{agent} cannot be switched: {reason}", agent=names.get(agent, agent), reason=error)
        for agent, error in shown.failed
    ]
    literal = any(one.consent == LITERAL_KEY for one in shown.skipped)
    target = wish.target.name if wish.has_key and wish.target is not None else ""
    return ChangePage(
        about=_about_change(going, target),
        stored=tuple(stored(look, prospects, wish)),
        files=tuple(file for file in shown.files if file.diff),
        effects=tuple(_effects(look, prospects, shown)),
        left=tuple(left),
        primary=_apply_words(going, target, stored=wish.stored),
        consent=LITERAL_KEY if literal else "",
    )


def goes_to(wish: Wish) -> str:
    """Return the line that names where the key goes, and so who bills it; "" while that is not known."""
    if wish.target is None:
        return ""
    try:
        where = hosts(tuple(wish.target.origins()))
    except BadInput:  # an address that is being corrected
        return ""
    if wish.stored:
        return tell("Its key is stored already. It goes to {hosts} and nowhere else, and they bill you.", hosts=where)
    return tell("The key goes to {hosts} and nowhere else: they bill what you use.", hosts=where)


def now_words(agent: str, prospects: Prospects) -> Phrase:
    """Return what an agent uses today, and what becomes of that, as a label; "" while nothing is known."""
    now = prospects.now.get(agent)
    if now is None or now.kind == UNREADABLE:
        return NOTHING
    if now.kind == SIGN_IN:
        return say("now: {used}; it stays, and one click brings it back", used=now.words)
    if now.kind == FOREIGN:
        return say("now: {used}; one click brings it back", used=now.words)
    if now.kind == PROFILE:
        return say("now: {used}, a profile of yours", used=now.words)
    if now.kind == OTHER:
        return say("now: {sentence} One click brings it back.", sentence=now.words)
    return say("now: {used}", used=now.words)


def _now_sentence(agent: str, prospects: Prospects) -> Phrase:
    """Return the same as a sentence."""
    now = prospects.now.get(agent)
    if now is None or now.kind == UNREADABLE:
        return NOTHING
    if now.kind == SIGN_IN:
        return say("Now: {used}; it stays, and one click brings it back.", used=now.words)
    if now.kind == FOREIGN:
        return say("Now: {used}; one click brings it back.", used=now.words)
    if now.kind == PROFILE:
        return say("Now: {used}, a profile of yours.", used=now.words)
    if now.kind == OTHER:
        return sentences(now.words, say("One click brings it back."))
    return say("Now: {used}.", used=now.words)


def reasons(skipped: Iterable[NotOffered]) -> Phrase:
    """Return what could not be offered, and why: "A: too old; B: has no key", "" for nothing."""
    said = [say("{what}: {reason}", what=one.what, reason=one.reason) for one in skipped]
    return reduce(lambda first, second: say("{first}; {second}", first=first, second=second), said or [NOTHING])


def _about(here: tuple[AgentRow, ...]) -> str:
    if not here:
        return tell("Step 1 of 3. None of the agents that ezswitch knows is installed here yet.")
    return tell("Step 1 of 3. Nothing is written before you have seen what will change.")


def _choice(row: AgentRow, prospects: Prospects, wish: Wish) -> AgentChoice:
    name = f"{row.agent.name} {row.version}".strip()
    now, reason = translated(now_words(row.agent.id, prospects)), translated(why_not(wish, row))
    return AgentChoice(row.agent.id, name, now, row.agent.id in wish.agents, reason)


def _absent(row: AgentRow, wish: Wish) -> AgentChoice:
    ticked, reason = row.agent.id in wish.agents, translated(why_not(wish, row))
    now = " · ".join(part for part in (tell("not installed"), translated(row.agent.get_it)) if part)
    return AgentChoice(row.agent.id, row.agent.name, now, ticked, reason, row.agent.install)


def _field(wish: Wish) -> str:
    if wish.target is None:
        return tell("Paste the address first, such as {address}", address="https://api.example.com")
    if wish.offer is not None or wish.guessed or not wish.target.preset:
        return tell("Paste the key for {profile}", profile=wish.target.name)
    return tell("Paste a key, a link, a shared setup or an address")


def _go_on(wish: Wish, *, found: bool) -> str:
    if wish.check is not None and not wish.check.verdict.good and wish.secret is not None:
        return tell("Go on all the same")
    return tell("See what will change") if found or wish.agents else tell("Set up anyway")


def _key_page(look: Look, wish: Wish) -> str:
    if wish.offer is not None:
        return next((row.key_url for row in wish.offer.rows if row.profile == wish.target), "")
    preset = wish.target.preset if wish.target is not None and not wish.stored else ""
    return next((one.key_url for one in look.presets if one.id == preset), "")


def _models(wish: Wish) -> tuple[str, ...]:
    """Return what can be chosen: a preset names its own models, and a stored profile stays as it is."""
    if wish.target is None or wish.stored or wish.target.preset or wish.check is None:
        return ()
    return tuple(model.id for model in wish.check.models)


def _aside(prospects: Prospects, here: tuple[AgentRow, ...]) -> Aside | None:
    if prospects.keychain == "no_keychain":
        text = tell("The safe place for a key is missing in this session, so say where it may be kept instead.")
        return Aside(Level.WARN, tell("There is no keychain here"), text)
    if prospects.keychain == "locked":
        text = tell("Your system asks for its password when the key is stored, and not before.")
        return Aside(Level.NOTE, tell("The keychain is locked"), text)
    if not here:
        text = tell(
            "Install one with its command, then look again. Or set up anyway: it works as soon as one is there."
        )
        return Aside(Level.NOTE, tell("No agents found"), text)
    return None


def _rival(prospects: Prospects, wish: Wish) -> Extra | None:
    if prospects.rival_problem:
        return Extra("", translated(prospects.rival_problem))
    offer = prospects.rival
    new = sum(not row.same_as for row in offer.rows) if offer is not None else 0
    if offer is None or not new:
        return None
    note = say("Its keys move into the keychain; CC Switch itself is only read.")
    if offer.skipped:
        note = sentences(note, say("Cannot be brought: {reasons}", reasons=reasons(offer.skipped)))
    return Extra(tell("Bring my providers from CC Switch ({number})", number=new), translated(note), wish.rival)


def _keep(look: Look, prospects: Prospects, wish: Wish) -> Extra | None:
    offer = prospects.live
    rows = tuple(row for row in offer.rows if row.secret is not None and not row.same_as) if offer else ()
    if not rows:
        return None
    names = {row.agent.id: row.agent.name for row in look.agents}
    found = [
        say("{hosts} ({agents})", hosts=hosts_of(row.profile), agents=listed(names.get(one, one) for one in row.agents))
        for row in rows
    ]
    note = tell("{found}. A key that stands in their files as plain text moves into the keychain.", found=listed(found))
    return Extra(tell("Keep what my agents use today as profiles"), note, wish.keep)


def _about_change(going: list[str], target: str) -> str:
    agents = listed(going)
    if going and target:
        return tell("Step 2 of 3. {agents} to {profile}. Keys are never shown here.", agents=agents, profile=target)
    if going:
        return tell_count(
            len(going),
            "Step 2 of 3. {agents} keeps the address it has; the key moves. Keys are never shown here.",
            "Step 2 of 3. {agents} keep the addresses they have; the key moves. Keys are never shown here.",
            agents=agents,
        )
    return tell("Step 2 of 3. No agent is changed.")


def _apply_words(going: list[str], target: str, *, stored: bool) -> str:
    if going and target:
        agents = listed(going) if len(going) <= _ON_A_BUTTON else say("{n} agents", n=len(going))
        return tell("Switch {agents} to {profile}", agents=agents, profile=target)
    if going:
        return tell("Keep it as a profile") if len(going) == 1 else tell("Keep them as profiles")
    if stored:
        return tell("Done")
    return tell("Store {profile}", profile=target) if target else tell("Take over the settings")


def _effects(look: Look, prospects: Prospects, shown: Preview) -> list[str]:
    names = {row.agent.id: row.agent.name for row in look.agents}
    lines = []
    for change in shown.plan.changes:
        agent = names.get(change.agent, change.agent)
        if change.takes_effect:
            effect = say("{agent}: {effect}.", agent=agent, effect=change.takes_effect)
            lines.append(translated(sentences(effect, _now_sentence(change.agent, prospects))))
        elif now := _now_sentence(change.agent, prospects):
            lines.append(tell("{agent}: {sentence}", agent=agent, sentence=now))
        lines += [translated(warning) for warning in change.warnings]
    return lines
