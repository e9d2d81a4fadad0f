"""From what was read and chosen to what the screens show: pure, so that every state is a line in a test."""

from __future__ import annotations

from ezswitch.desktop.dialogs.wording import hosts, listed, short_list, without_commands
from ezswitch.desktop.onboarding.rows import AgentChoice, Aside, ChangePage, ConnectPage, Extra
from ezswitch.desktop.onboarding.wish import Wish, beginning, shown_agents, why_not
from ezswitch.desktop.window.rows import Level
from ezswitch.desktop.window.words import host
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.errors import BadInput
from ezswitch.domain.profile import Profile
from ezswitch.usecases.adopting import FOREIGN, PROFILE, SIGN_IN, UNREADABLE
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import AgentRow, Look, Preview

_AND_THEN = {
    SIGN_IN: "; it stays, and one click brings it back",
    FOREIGN: "; one click brings it back",
    PROFILE: ", a profile of yours",
}
_FIELD = "Paste a key, a link, a shared setup or an address"


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
    left = [f"{names.get(one, one)} is left alone: {without_commands(reason)}" for one, reason in shown.skipped]
    left += [f"{names.get(agent, agent)} cannot be switched: {error}" for agent, error in shown.failed]
    literal = any(f"--accept {LITERAL_KEY}" in reason for _, reason in shown.skipped)
    target = wish.target.name if wish.has_key and wish.target is not None else ""
    return ChangePage(
        about=_about_change(going, target),
        stored=tuple(_stored(look, prospects, wish)),
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
        return f"Its key is stored already. It goes to {where} and nowhere else, and they bill you."
    return f"The key goes to {where} and nowhere else: they bill what you use."


def now_words(agent: str, prospects: Prospects) -> str:
    """Return what an agent uses today, and what becomes of that; "" while nothing is known."""
    now = prospects.now.get(agent)
    if now is None or now.kind == UNREADABLE:
        return ""
    return f"now: {now.words}{_AND_THEN.get(now.kind, '')}"


def _about(here: tuple[AgentRow, ...]) -> str:
    if not here:
        return "Step 1 of 3. None of the agents that ezswitch knows is installed here yet."
    return "Step 1 of 3. Nothing is written before you have seen what will change."


def _choice(row: AgentRow, prospects: Prospects, wish: Wish) -> AgentChoice:
    reason = why_not(wish, row)
    name = f"{row.agent.name} {row.version}".strip()
    return AgentChoice(row.agent.id, name, now_words(row.agent.id, prospects), row.agent.id in wish.agents, reason)


def _absent(row: AgentRow, wish: Wish) -> AgentChoice:
    ticked = row.agent.id in wish.agents
    return AgentChoice(row.agent.id, row.agent.name, "not installed", ticked, why_not(wish, row), row.agent.install)


def _field(wish: Wish) -> str:
    if wish.target is None:
        return "Paste the address first, such as https://api.example.com"
    if wish.offer is not None or wish.guessed or not wish.target.preset:
        return f"Paste the key for {wish.target.name}"
    return _FIELD


def _go_on(wish: Wish, *, found: bool) -> str:
    if wish.check is not None and not wish.check.verdict.good and wish.secret is not None:
        return "Go on all the same"
    return "See what will change" if found or wish.agents else "Set up anyway"


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
        text = "The safe place for a key is missing in this session, so say where it may be kept instead."
        return Aside(Level.WARN, "There is no keychain here", text)
    if prospects.keychain == "locked":
        text = "Your system asks for its password when the key is stored, and not before."
        return Aside(Level.NOTE, "The keychain is locked", text)
    if not here:
        text = "Install one with its command, then look again. Or set up anyway: it works as soon as one is there."
        return Aside(Level.NOTE, "No agents found", text)
    return None


def _rival(prospects: Prospects, wish: Wish) -> Extra | None:
    if prospects.rival_problem:
        return Extra("", prospects.rival_problem)
    offer = prospects.rival
    if offer is None or not (offer.rows or offer.skipped):
        return None
    new = sum(not row.same_as for row in offer.rows)
    left = [f"{one.what}: {one.reason}" for one in offer.skipped]
    note = "Its keys move into the keychain; CC Switch itself is only read."
    more = f" Cannot be brought: {'; '.join(left)}" if left else ""
    return Extra(f"Bring my providers from CC Switch ({new})", f"{note}{more}", wish.rival) if new else None


def _keep(look: Look, prospects: Prospects, wish: Wish) -> Extra | None:
    offer = prospects.live
    rows = tuple(row for row in offer.rows if row.secret is not None and not row.same_as) if offer else ()
    if not rows:
        return None
    names = {row.agent.id: row.agent.name for row in look.agents}
    said = [f"{_where(row.profile)} ({listed([names.get(one, one) for one in row.agents])})" for row in rows]
    note = f"{listed(said)}. A key that stands in their files as plain text moves into the keychain."
    return Extra("Keep what my agents use today as profiles", note, wish.keep)


def _where(profile: Profile) -> str:
    return listed(sorted({host(url) for url in profile.base_url.values()}))


def _about_change(going: list[str], target: str) -> str:
    if going and target:
        return f"Step 2 of 3. {listed(going)} to {target}. Keys are never shown here."
    if going:
        keeps = "keeps the address it has" if len(going) == 1 else "keep the addresses they have"
        return f"Step 2 of 3. {listed(going)} {keeps}; the key moves. Keys are never shown here."
    return "Step 2 of 3. No agent is changed."


def _apply_words(going: list[str], target: str, *, stored: bool) -> str:
    if going and target:
        return f"Switch {_named(going)} to {target}"
    if going:
        return "Keep it as a profile" if len(going) == 1 else "Keep them as profiles"
    return "Done" if stored else f"Store {target}" if target else "Bring them"


def _named(going: list[str]) -> str:
    return listed(going) if len(going) <= 2 else short_list(going)  # noqa: PLR2004  two names fit a button


def _stored(look: Look, prospects: Prospects, wish: Wish) -> list[str]:
    begun, lines = beginning(wish, prospects), list[str]()
    place = (
        f"the keychain ({look.keychain})" if prospects.keychain != "no_keychain" else "a file that only you can read"
    )
    for one in begun.new:
        key = f"its key comes from: {' '.join(one.command)}" if one.command else f"its key goes into {place}"
        lines.append(f"{one.profile.name} becomes a profile ({_where(one.profile)}); {key}.")
    for part in begun.parts:
        brought = [f"    {row.profile.name} · {_where(row.profile)}" for row in part.rows]
        warned = [f"    {one}" for row in part.offer.rows if row.profile.id in part.ids for one in row.warnings]
        number = "1 profile" if len(brought) == 1 else f"{len(brought)} profiles"
        lines.append("\n".join([f"{part.offer.title}: {number}; keys go into {place}.", *brought, *warned]))
    if wish.stored and wish.target is not None and wish.has_key:
        lines.append(f"{wish.target.name} is a profile of yours already; it stays as it is.")
    return lines


def _effects(look: Look, prospects: Prospects, shown: Preview) -> list[str]:
    names = {row.agent.id: row.agent.name for row in look.agents}
    lines = []
    for change in shown.plan.changes:
        before = now_words(change.agent, prospects)
        said = [change.takes_effect, before]
        words = ". ".join(f"{one[:1].upper()}{one[1:]}" for one in said if one)
        lines.append(f"{names.get(change.agent, change.agent)}: {words[:1].lower()}{words[1:]}.")
        lines += change.warnings
    return lines
