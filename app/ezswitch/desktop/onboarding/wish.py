"""What the person chose so far on the first screen, and what is begun with it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from ezswitch.agents.agent import Unreadable
from ezswitch.desktop.dialogs.starting import free_name, free_title
from ezswitch.domain.names import name_from
from ezswitch.domain.offer import Offer, Offered, Source
from ezswitch.domain.phrase import NOTHING, Phrase, say, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check
from ezswitch.profiles.presets import from_preset
from ezswitch.usecases.beginning import Beginning, NewProfile, Part
from ezswitch.usecases.fitting import misfit
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import AgentRow, Look

_OPENAI_PATH = "/v1"
_ANTHROPIC_PATH = "/anthropic"
_BEST = ("opus", "sonnet", "claude")
"""Parts of ids of models that agents work well with, best first; the list's first model where none is there."""


@dataclass(frozen=True)
class Wish:
    """What is chosen. `target` is the profile that the agents would go to, None while that is not known.

    `stored`: the target is one of the user's profiles already. `offer` came out of a paste, and `target` is one of
    its rows then. `agents` are ids that are ticked, `rival` and `keep` say what else is brought along.
    `in_file` and `command` say where the key is kept where there is no keychain.
    """

    target: Profile | None = None
    stored: bool = False
    guessed: bool = False
    secret: Secret | None = None
    command: tuple[str, ...] = ()
    offer: Offer | None = None
    agents: frozenset[str] = frozenset()
    rival: bool = False
    keep: bool = False
    check: Check | None = None

    @property
    def has_key(self) -> bool:
        """Tell whether the target could be used: its key was given, or is stored already."""
        return self.target is not None and (self.stored or self.secret is not None or bool(self.command))

    @property
    def brings(self) -> bool:
        """Tell whether profiles are brought along."""
        return self.rival or self.keep


def on_preset(preset: Preset, look: Look) -> Wish:
    """Return the wish for a preset: the profile that was made of it before, where there is one, or a new one."""
    for row in look.profiles:
        same = row.profile.preset == preset.id or dict(row.profile.base_url) == dict(preset.base_url)
        if same and preset.base_url and row.key.state in ("present", "locked"):
            return Wish(row.profile, stored=True)
    if not preset.base_url:
        return Wish()
    taken = frozenset(row.profile.id for row in look.profiles)
    profile = from_preset(preset, free_name(preset.id, taken))
    title = free_title(profile.name, frozenset(row.profile.name for row in look.profiles))
    return Wish(replace(profile, name=title, key=_free_key(profile.id, look)))


def on_address(url: str, look: Look) -> Wish:
    """Return the wish for an address: both usual formats, as far as its path does not say which one it is."""
    root = url.rstrip("/")
    if root.endswith(_ANTHROPIC_PATH):
        base = {Surface.ANTHROPIC: root}
    elif root.endswith(_OPENAI_PATH):
        base = {Surface.OPENAI: root, Surface.ANTHROPIC: root.removesuffix(_OPENAI_PATH)}
    else:
        base = {Surface.OPENAI: root + _OPENAI_PATH, Surface.ANTHROPIC: root}
    name = root.split("://", 1)[-1].split("/", 1)[0]
    profile_id = free_name(name_from(name), frozenset(row.profile.id for row in look.profiles))
    profile = Profile(profile_id, name, _free_key(profile_id, look), base)
    return Wish(profile, guessed=len(base) > 1)


def on_offer(offer: Offer, row: Offered) -> Wish:
    """Return the wish for one row of an offer that was pasted."""
    return Wish(row.profile, secret=row.secret, offer=offer)


def with_models(wish: Wish, check: Check) -> Wish:
    """Return the wish with models of the host where nobody named any: an agent's own default may not be there."""
    if wish.target is None or wish.stored or wish.target.models or not check.models:
        return wish
    known = [model.id for model in check.models]
    small = next((one for one in known if "haiku" in one), "")
    models = {"main": next((one for best in _BEST for one in known if best in one), known[0])}
    return with_target(wish, replace(wish.target, models=models | ({"small": small} if small else {})))


def with_target(wish: Wish, target: Profile) -> Wish:
    """Return the wish with this in the target's place, in the offer that it came from too."""
    if wish.offer is None:
        return replace(wish, target=target)
    rows = tuple(replace(row, profile=target) if row.profile == wish.target else row for row in wish.offer.rows)
    return replace(wish, target=target, offer=replace(wish.offer, rows=rows))


def ticked_for(wish: Wish, look: Look) -> frozenset[str]:
    """Return the agents that are ticked at first: installed ones whose files can be read and that the target fits."""
    here = tuple(row for row in shown_agents(look) if row.installed)
    if wish.offer is not None:
        named = next((row.agents for row in wish.offer.rows if row.profile == wish.target), ())
        if named:
            return frozenset(row.agent.id for row in here if row.agent.id in named)
    return frozenset(row.agent.id for row in here if not why_not(wish, row))


def shown_agents(look: Look) -> tuple[AgentRow, ...]:
    """Return the agents that the settings do not hide."""
    return tuple(row for row in look.agents if row.agent.id not in look.settings.hidden)


def why_not(wish: Wish, row: AgentRow) -> Phrase:
    """Say why an agent cannot be ticked: its file cannot be read, or the target does not speak its format."""
    if isinstance(row.active, Unreadable):
        return say("its settings cannot be read (line {line}); they stay as they are", line=row.active.line)
    return verbatim(misfit(wish.target, row.agent)) if wish.target is not None else NOTHING


def beginning(wish: Wish, prospects: Prospects, accept: frozenset[str] = frozenset()) -> Beginning:
    """Return what is begun with a wish; nothing is stored or switched by it."""
    along = along_with(wish, prospects)
    agents = tuple(sorted(wish.agents))
    if not wish.has_key or wish.target is None:
        return Beginning((), along.parts, _as_today(along, prospects, frozenset(agents)) if wish.keep else (), accept)
    new: tuple[NewProfile, ...] = ()
    target = wish.target
    if not wish.stored and wish.offer is None:
        target = _apart(target, along.taken)
        new = (NewProfile(target, wish.secret, wish.command),)
    return Beginning(new, along.parts, ((target.id, agents),) if agents else (), accept)


@dataclass(frozen=True)
class Along:
    """The parts of offers that are brought along, every provider once; `ids` is what a provider came to be called."""

    parts: tuple[Part, ...] = ()
    ids: Mapping[object, str] = field(default_factory=dict)

    @property
    def taken(self) -> frozenset[str]:
        """Return the ids and names of keys that are used up."""
        rows = [row.profile for part in self.parts for row in part.offer.rows if row.profile.id in part.ids]
        return frozenset(profile.id for profile in rows) | frozenset(profile.key for profile in rows)


def along_with(wish: Wish, prospects: Prospects) -> Along:
    """Return what is brought along: the pasted offer, CC Switch's providers, what agents use today, in this order."""
    along = Along()
    for offer, wanted in ((wish.offer, True), (prospects.rival, wish.rival), (prospects.live, wish.keep)):
        if offer is not None and wanted:
            along = _with(along, offer, _typed(wish) if offer is wish.offer else {})
    return along


def _typed(wish: Wish) -> dict[str, Secret]:
    """Return the pasted key for the target and for rows that share its key by name, at the hosts that were shown."""
    if wish.target is None or wish.secret is None or wish.offer is None:
        return {}
    target, where = wish.target, wish.target.origins()
    rows = (row.profile for row in wish.offer.rows if row.secret is None)
    same = [one.id for one in rows if one.key == target.key and one.origins() <= where]
    return dict.fromkeys((target.id, *same), wish.secret)


def _with(along: Along, offer: Offer, secrets: Mapping[str, Secret]) -> Along:
    ids, taken, rows, chosen = dict(along.ids), along.taken, list[Offered](), list[str]()
    for row in offer.rows:
        kept = ids.get(_same(row)) or row.same_as
        profile = row.profile if kept else _apart(row.profile, taken)
        rows.append(replace(row, profile=profile))
        ids[_same(row)] = kept or profile.id
        if not kept and (offer.source is not Source.LIVE or row.secret is not None):
            chosen.append(profile.id)
    part = Part(replace(offer, rows=tuple(rows)), tuple(chosen), secrets)
    return Along((*along.parts, part) if chosen else along.parts, ids)


def _same(row: Offered) -> object:
    """Return what makes two offered rows the same provider: where it is, and with which key."""
    return frozenset(row.profile.base_url.items()), row.secret


def _apart(profile: Profile, taken: Container[str]) -> Profile:
    """Return the profile under an id and a name of a key that nothing else takes."""
    free = free_name(profile.id, taken)
    return replace(profile, id=free, key=profile.key if free == profile.id and profile.key not in taken else free)


def _free_key(wanted: str, look: Look) -> str:
    return free_name(wanted, frozenset(row.profile.key for row in look.profiles))


def _as_today(along: Along, prospects: Prospects, agents: frozenset[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each ticked agent on the profile that says what it uses today."""
    uses: dict[str, tuple[str, ...]] = {}
    left = set(agents)
    for row in prospects.live.rows if prospects.live else ():
        mine = tuple(agent for agent in row.agents if agent in left)
        if mine and row.secret is not None:
            left -= set(mine)
            name = along.ids[_same(row)]
            uses[name] = (*uses.get(name, ()), *mine)
    return tuple(uses.items())
