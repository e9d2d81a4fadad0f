"""From "these agents on that profile" to a plan: nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ezswitch.agents.agent import Agent, KeyDelivery, OnProfile, Original, Texts, Use
from ezswitch.agents.effect import counts
from ezswitch.agents.references import only_texts
from ezswitch.agents.ways import as_it_stands
from ezswitch.domain.consents import NEW_ORIGIN
from ezswitch.domain.errors import CannotRead, ConsentNeeded, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.model_notes import Concern
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.phrase import Phrase, comma_separated, say, sentences
from ezswitch.domain.plan import AgentChange, FileStep, Kind, Plan, ProgramStep, Skipped
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Origin, Surface, checked_url, origin_of
from ezswitch.formats.text import decode, encode
from ezswitch.switching.plan import changed_settings, steps_between, takes_effect, texts_on
from ezswitch.switching.reading import AgentReading, look_at, read_agent
from ezswitch.switching.takeback import original_texts
from ezswitch.usecases import companions
from ezswitch.usecases.concerns import agree_to_missing, concerns
from ezswitch.usecases.fitting import as_served, misfit, on_way, surface_for
from ezswitch.usecases.key_files import with_key_files
from ezswitch.usecases.literal_keys import agreed_to_literals, keys_standing
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import chosen_agent, shelf_of, tools_of
from ezswitch.usecases.values import Approval
from ezswitch.usecases.warned import warnings_of


@dataclass(frozen=True)
class Draft:
    """A plan ready to run, the agents left out of it, and those whose files stood in the way.

    `approves` are the hosts that the user agreed to for a key, written down when the plan runs. `concerns` say what
    is known to speak against the models.
    """

    plan: Plan
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[tuple[str, Phrase], ...] = ()
    approves: Approval | None = None
    concerns: tuple[Concern, ...] = ()


@dataclass(frozen=True)
class _Key:
    """What is known of the profile's key while a plan is made: its record, and the key where a file needs it."""

    record: KeyRecord
    secret: Secret | None
    new: frozenset[Origin] = frozenset()


@dataclass(frozen=True)
class _Share:
    """One agent's share of a plan."""

    change: AgentChange
    steps: tuple[FileStep, ...]
    seconds: float = 0.0
    programs: tuple[ProgramStep, ...] = ()


def draft_use(ports: Ports, profile_id: str, agent_ids: tuple[str, ...], accept: frozenset[str]) -> Draft:
    """Return the plan that puts these agents on a profile, or on their own sign-in.

    With one agent its refusal is raised; with several it is told beside the plan for the others.
    """
    agents = [chosen_agent(ports, agent_id) for agent_id in dict.fromkeys(agent_ids)]
    if profile_id == OWN_SIGN_IN:
        return _collected(ports, agents, lambda agent: _own_sign_in(ports, agent), {})
    kept, seen = shelf_of(ports).get(profile_id), ports.checks.last().get(profile_id)
    profile = as_served(kept, seen)
    fitting = [on_way(agent, profile) for agent in agents if not misfit(profile, agent)]
    skipped = tuple(Skipped(agent.id, misfit(kept, agent, seen)) for agent in agents if misfit(profile, agent))
    fitting, unagreed = agreed_to_literals(ports, fitting, accept)
    skipped = (*skipped, *unagreed)
    if not fitting:
        return Draft(Plan(Kind.USE, (), ()), skipped)
    found = tuple(one for agent in fitting for one in concerns(ports, profile, agent))
    agree_to_missing(found, accept)
    key = _key_for(ports, profile, fitting, accept)
    secrets = {profile.key: key.secret} if key.secret else {}
    draft = _collected(ports, fitting, lambda agent: _on_profile(ports, agent, profile, key), secrets)
    approves = Approval(profile.key, key.new) if key.new else None
    draft = replace(draft, skipped=(*skipped, *draft.skipped), approves=approves, concerns=found)
    return replace(draft, plan=replace(draft.plan, changes=_with_warnings(draft.plan.changes, found)))


def _with_warnings(changes: tuple[AgentChange, ...], found: tuple[Concern, ...]) -> tuple[AgentChange, ...]:
    said = {change.agent: tuple(one.words for one in found if one.agent == change.agent) for change in changes}
    return tuple(replace(change, warnings=(*change.warnings, *said[change.agent])) for change in changes)


def plan_refresh(ports: Ports, name: str, record: KeyRecord, secret: Secret) -> Plan:
    """Return the plan that shows a rotated key to every agent that uses it: a new revision, a rewritten key file."""
    last = ports.checks.last()
    mine = (profile for profile in shelf_of(ports).all() if profile.key == name)
    by_key = {profile.id: as_served(profile, last.get(profile.id)) for profile in mine}
    shares = []
    for agent in ports.agents:
        _, active = look_at(agent, ports.environment, ports.files)
        uses_it = isinstance(active, OnProfile) and active.key in (name, "")
        profile = by_key.get(active.profile) if isinstance(active, OnProfile) and uses_it else None
        standing = as_it_stands(agent, active) if isinstance(active, OnProfile) else agent  # a new key, the same way
        if profile is not None and surface_of(ports, standing, profile) is not None:
            _approved_only(ports, standing, profile, record)
            share = _on_profile(ports, standing, profile, _Key(record, secret))
            effect = share.change.takes_effect or counts(say("key"), agent.owned[0].when)
            shares.append(replace(share, change=replace(share.change, takes_effect=effect)))
    steps = with_key_files(ports, tuple(step for share in shares for step in share.steps), {name: secret})
    changes = tuple(share.change for share in shares)
    former = keys_standing(ports, (chosen_agent(ports, change.agent) for change in changes))
    return Plan(Kind.ROTATE, changes, steps, {name: secret}, former=former)


def _approved_only(ports: Ports, agent: Agent, profile: Profile, record: KeyRecord) -> None:
    """Raise Refused where a profile was edited since and would carry the key to a host that nobody approved."""
    surface = surface_of(ports, agent, profile)
    url = profile.base_url[surface] if surface else ""
    origin = origin_of(url) if url else None
    if origin and not record.approved(frozenset({origin})):
        raise Refused(
            say("a new host for this key"),
            say(
                "{agent} uses {profile}, which was edited and now names {host}: the key {key} was never sent there.",
                agent=agent.name,
                profile=profile.name,
                host=origin,
                key=profile.key,
            ),
            hint=sentences(
                say("If it may be: ezswitch keys approve {key} {host}.", key=profile.key, host=origin),
                say("Otherwise correct the profile first."),
            ),
        )


def surface_of(ports: Ports, agent: Agent, profile: Profile) -> Surface | None:
    """Return the surface an agent would use with a profile, by the stored catalogue."""
    return surface_for(agent, profile, ports.checks.catalogue(profile.id)[0])


def use_for(ports: Ports, agent: Agent, profile: Profile, revision: int, secret: Secret | None = None) -> Use:
    """Return what an agent needs to be pointed at a profile it fits; the stored catalogue only, never the network.

    Raises Refused where a program would fill in a part of its address or models.
    """
    surface = surface_of(ports, agent, profile)
    assert surface is not None
    launcher = str(ports.launcher.ensure())
    use = Use(
        profile=profile.id,
        name=profile.name,
        surface=surface,
        base_url=profile.base_url[surface],
        models=profile.models_for(agent.id),
        key=profile.key,
        helper=(launcher, profile.key, "--profile", profile.id, "--rev", str(revision)),
        key_file=ports.places.key_file(profile.key),
        platform=ports.environment.platform,
        catalogue=ports.checks.catalogue(profile.id)[0],
        secret=secret if agent.key_delivery is KeyDelivery.LITERAL else None,
        program=ports.program,
        files={file.role: file.path for file in agent.files(ports.environment)},
    )
    return only_texts(use)


def with_retirement(agent: Agent, texts: Texts, ports: Ports, steps: tuple[FileStep, ...]) -> tuple[FileStep, ...]:
    """Return the steps with the texts that must stand first, where an open session keeps what is merely removed.

    `texts` are those of the agent's files as it would read them now; a step may be for a file it was told of then.
    """
    if agent.retire is None or not ports.programs.running(agent.binaries):
        return steps
    after = {**texts, **{step.role: _text(step.after) for step in steps}}
    retired = []
    for step in steps:
        mine = {step.role: _text(step.before.data)}, {step.role: _text(step.after)}
        found = agent.retire({**texts, **mine[0]}, {**after, **mine[1]})
        retired.append(replace(step, retired=encode(found[step.role])) if step.role in found else step)
    return tuple(retired)


def _text(data: bytes | None) -> str | None:
    return None if data is None else decode(data)


def _key_for(ports: Ports, profile: Profile, agents: list[Agent], accept: frozenset[str]) -> _Key:
    """Prove that the key is there and approved for where it would go; read it only where a file needs it."""
    urls = {profile.base_url[surface] for agent in agents if (surface := surface_of(ports, agent, profile))}
    for url in urls:
        checked_url(url, accept)
    record = ports.keychain.read(profile.key, prompt=True)
    new = agreed_origins(profile.key, record, frozenset(origin_of(url) for url in urls), accept)
    needs_it = any(agent.key_delivery in {KeyDelivery.REFERENCE, KeyDelivery.LITERAL} for agent in agents)
    secret = record.secret
    if needs_it:
        secret = secret or Secret(ports.keychain.secret_of(profile.key, prompt=True)[0])
        clean_key(secret.reveal())  # somebody else may have put it into the keychain
    return _Key(record, secret, new)


def agreed_origins(
    name: str, record: KeyRecord, origins: frozenset[Origin], accept: frozenset[str]
) -> frozenset[Origin]:
    """Return those of the origins that are new for a key; raises ConsentNeeded "new-origin" where nobody agreed."""
    new = origins - record.origins
    if new and NEW_ORIGIN not in accept:
        hosts = comma_separated(str(origin) for origin in sorted(new))
        raise ConsentNeeded(
            NEW_ORIGIN,
            say("a new host for this key"),
            say("The key {key} was never sent to {hosts}. From now on it would be.", key=name, hosts=hosts),
        )
    return new


def approve_origins(
    ports: Ports, name: str, record: KeyRecord, origins: frozenset[Origin], accept: frozenset[str]
) -> KeyRecord:
    """Return the record approved for these origins; raises ConsentNeeded "new-origin" for one its owner never saw."""
    new = agreed_origins(name, record, origins, accept)
    if not new:
        return record
    approved = replace(record, origins=record.origins | new)
    ports.keychain.write(name, approved)
    return approved


def _collected(
    ports: Ports, agents: list[Agent], share_of: Callable[[Agent], _Share], secrets: Mapping[str, Secret]
) -> Draft:
    shares: list[_Share] = []
    failed: list[tuple[str, Phrase]] = []
    for agent in agents:
        try:
            shares.append(share_of(agent))
        except (CannotRead, Refused) as error:
            if len(agents) == 1:
                raise
            failed.append((agent.id, error.words))
    steps = tuple(step for share in shares for step in share.steps)
    plan = Plan(
        Kind.USE,
        tuple(share.change for share in shares),
        with_key_files(ports, steps, secrets),
        secrets,
        retire_seconds=max((share.seconds for share in shares), default=0.0),
        former=keys_standing(ports, agents),
        programs=tuple(step for share in shares for step in share.programs),
    )
    return Draft(plan, failed=tuple(failed))


def _on_profile(ports: Ports, agent: Agent, profile: Profile, key: _Key) -> _Share:
    reading = read_agent(agent, ports.environment, ports.files)
    use = use_for(ports, agent, profile, key.record.revision, key.secret)
    share = _share(ports, reading, texts_on(reading, use), profile.id)
    return replace(share, programs=companions.program_steps(ports, agent))


def _own_sign_in(ports: Ports, agent: Agent) -> _Share:
    reading = read_agent(agent, ports.environment, ports.files)
    kept = original_texts(reading, tools_of(ports))
    kept = kept if kept is not None and isinstance(agent.active(kept), Original) else None
    return _share(ports, reading, agent.clear(reading.texts, kept), None)


def _share(ports: Ports, reading: AgentReading, texts: Texts, profile: str | None) -> _Share:
    agent, active = reading.agent, reading.active
    steps = steps_between(reading, texts, backwards=profile is None)
    steps = with_retirement(agent, reading.texts, ports, steps)
    warnings = warnings_of(ports, reading, texts, steps, profile)
    change = AgentChange(
        agent.id,
        profile,
        active.profile if isinstance(active, OnProfile) else None,
        takes_effect(agent, changed_settings(agent, steps)),
        warnings,
    )
    return _Share(change, steps, agent.retire_seconds if any(step.retired for step in steps) else 0.0)
