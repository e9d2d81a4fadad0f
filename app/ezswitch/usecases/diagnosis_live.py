"""The live places of a diagnosis: whether the gateway accepts the key, and serves the agent's model with tools."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ezswitch.agents.agent import Agent
from ezswitch.connect import prompts
from ezswitch.connect.probe import probe
from ezswitch.connect.prompts import Target
from ezswitch.connect.refusals import judge_refusal
from ezswitch.connect.trend import Trend, trend
from ezswitch.connect.verdicts import Judgement, place
from ezswitch.domain.deep import Kind
from ezswitch.domain.diagnosis import Act
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.model_notes import Doubt
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences
from ezswitch.domain.ports import WebFailure
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.approved import approved_secret
from ezswitch.usecases.checking import check
from ezswitch.usecases.concerns import concerns
from ezswitch.usecases.diagnosis_seen import Seen
from ezswitch.usecases.fitting import surface_for
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of

_ACTS = {
    Verdict.KEY_REJECTED: Act.STORE_KEY,
    Verdict.NO_KEY: Act.STORE_KEY,
    Verdict.LOCKED: Act.UNLOCK,
    Verdict.WRONG_URL: Act.EDIT_PROFILE,
    Verdict.NOT_AN_API: Act.EDIT_PROFILE,
    Verdict.BAD_CATALOGUE: Act.EDIT_PROFILE,
    Verdict.DNS_FAILURE: Act.EDIT_PROFILE,
    Verdict.REFUSED: Act.STORE_KEY,
}
_MODELS_MATTER = frozenset({Verdict.OK, Verdict.REACHABLE_KEY_UNPROVEN, Verdict.MODEL_MISSING})
_ON_ITS_WAY = frozenset({Verdict.REFUSED, Verdict.KEY_REJECTED, Verdict.WRONG_URL})


@dataclass(frozen=True)
class Live:
    """One agent on its profile (as served), looked at live. `prompt`: somebody asked for it."""

    ports: Ports
    agent: Agent
    profile: Profile
    prompt: bool

    @property
    def surface(self) -> Surface:
        """Return the surface that the agent uses."""
        found = surface_for(self.agent, self.profile, self.ports.checks.catalogue(self.profile.id)[0])
        assert found is not None
        return found

    @property
    def model(self) -> str:
        """Return the agent's main model, "" where the profile leaves it to the agent."""
        return self.profile.models_for(self.agent.id).get("main", "")

    @property
    def host(self) -> str:
        """Return the host that the agent asks, as people say it."""
        return place(origin_of(self.profile.base_url[self.surface]))


def gateway_place(live: Live) -> Seen:
    """Check the profile live and keep the result; a surface that the agent does not use is not its trouble."""
    (seen,) = check(live.ports, (live.profile.id,), prompt=live.prompt)
    mine = _mine(live, seen)
    if mine.verdict not in _MODELS_MATTER:
        return _failed(live, mine)
    how = trend(live.ports.checks.samples(live.profile.id))
    if how.slow:
        times = f"{how.ratio or 0:.1f}"
        what = say("{host} is slower than usual ({times}×), likely throttled.", host=live.host, times=times)
        why = say(
            "It takes {ms} ms instead of {usual} ms. Some gateways queue under load and never say so.",
            ms=f"{how.ms:.0f}",
            usual=f"{how.usual:.0f}",
        )
        remedy = say("Cancel what hangs and try again, or use another model: each has a queue of its own.")
        return _seen(live, mine, Finding("gateway-slow", Severity.WARNS, what, why, remedy), Act.CHECK_AGAIN)
    return replace(_seen(live, mine), words=_answered(live.host, mine, how))


def _answered(host: str, seen: Check, how: Trend) -> Phrase:
    """Return what a gateway without fault did, with the time it took and the usual one where they are known."""
    if seen.proven:
        return _accepted(host, seen.ms, how.usual)
    untold = say("Whether it accepts the key only a request would tell.")
    if seen.ms is None:
        return sentences(say("{host} answers.", host=host), untold)
    took = f"{seen.ms:.0f}"
    if how.usual is None:
        return sentences(say("{host} answers in {ms} ms.", host=host, ms=took), untold)
    usual = f"{how.usual:.0f}"
    return sentences(say("{host} answers in {ms} ms, usually {usual} ms.", host=host, ms=took, usual=usual), untold)


def _accepted(host: str, ms: float | None, usual: float | None) -> Phrase:
    if ms is None:
        return say("{host} accepts the key.", host=host)
    if usual is None:
        return say("{host} accepts the key in {ms} ms.", host=host, ms=f"{ms:.0f}")
    took, often = f"{ms:.0f}", f"{usual:.0f}"
    return say("{host} accepts the key in {ms} ms, usually {usual} ms.", host=host, ms=took, usual=often)


def model_place(live: Live, before: Seen) -> Seen:
    """Look whether the agent's models are listed, allowed for the key, and good for tools on its surface."""
    found = concerns(live.ports, live.profile, live.agent)
    missing = next((one for one in found if one.doubt is Doubt.MISSING), None)
    if missing is not None:
        why = say("A request for it is refused with 403 or 404.")
        what = Finding("model-missing", Severity.BLOCKS, missing.message, why, missing.hint)
        act = Act.TAKE_BETTER if missing.better else Act.CHOOSE_MODEL
        return replace(_seen(live, before.check, what, act), better=missing.better)
    refused = _refused(live) if live.prompt and live.model else None
    if refused is not None:
        act = _ACTS.get(refused.verdict, Act.CHOOSE_MODEL)
        act = Act.CHOOSE_MODEL if refused.verdict is Verdict.REFUSED else act
        why = say("That is what the agent meets, whatever the list says.")
        name = "model-refused" if refused.verdict is Verdict.REFUSED else refused.verdict.value.replace("_", "-")
        return _seen(live, before.check, Finding(name, Severity.BLOCKS, refused.message, why, refused.hint), act)
    without = next((one for one in found if one.doubt is Doubt.NO_TOOLS), None)
    if without is not None:
        why = say("Its tools are never run: the call is announced and does not arrive.")
        what = Finding("model-without-tools", Severity.BLOCKS, without.message, why, without.hint)
        act = Act.TAKE_BETTER if without.better else Act.CHOOSE_MODEL
        return replace(_seen(live, before.check, what, act), better=without.better)
    return _proved(live, before)


def _proved(live: Live, before: Seen) -> Seen:
    """End the walk with what the last deep check saw of this model's tool calls, if there was one."""
    deep = before.check.deep if before.check else None
    mine = (live.surface, live.model, Kind.TOOL_CALL)
    rounds = [one for one in deep.rounds if (one.surface, one.model, one.kind) == mine] if deep else []
    failed = next((one for one in rounds if not one.ok), None)
    if failed is not None and deep is not None:
        why = say("That is what the deep check of {time} UTC saw.", time=f"{deep.at:%Y-%m-%d %H:%M}")
        what = Finding("model-without-tools", Severity.BLOCKS, failed.message, why, failed.hint)
        return _seen(live, before.check, what, Act.CHOOSE_MODEL)
    model = live.model or say("The model that the agent chooses itself")
    known = {"model": model, "format": live.surface.label}
    words = say("{model} can be asked for on the {format} address, and nothing is known against it.", **known)
    if rounds and deep:
        words = say(
            "{model} can be asked for on the {format} address, and its tool calls worked on {date}.",
            **known,
            date=deep.at.date(),
        )
    return replace(_seen(live, before.check, act=Act.CHECK_DEEPER), words=words)


def _mine(live: Live, seen: Check) -> Check:
    """Return what the check says of the surface the agent uses: another's trouble is none of its own."""
    if seen.verdict in _MODELS_MATTER or seen.surface in (None, live.surface):
        return seen
    alone = replace(live.profile, base_url={live.surface: live.profile.base_url[live.surface]})
    secret, _ = approved_secret(live.ports, alone, prompt=live.prompt)
    preset = next((one for one in live.ports.presets if one.id == alone.preset), None)
    with live.ports.turns.one(first=live.prompt):
        return probe(alone, preset, secret, live.ports.web, live.ports.clock)


def _failed(live: Live, seen: Check) -> Seen:
    hint, act = seen.hint, _ACTS.get(seen.verdict, Act.CHECK_AGAIN)
    why = say("{agent} gets the same answer.", agent=live.agent.name)
    if seen.verdict is Verdict.KEY_REJECTED and (home := _works_at(live)):
        why = say(
            "The same key is accepted by {other_host}: it is probably that one's key, not {host}'s.",
            other_host=home,
            host=live.host,
        )
    if seen.corrected_url and seen.surface is live.surface:
        act = Act.USE_ADDRESS
    name = seen.verdict.value.replace("_", "-")
    what = Finding(name, Severity.BLOCKS, seen.message, why, hint, subject=_subject(live, act))
    return _seen(live, seen, what, act)


def _works_at(live: Live) -> str:
    """Return another host where the last check saw this very key accepted, or ""."""
    last, here = live.ports.checks.last(), live.profile.origins()
    for other in shelf_of(live.ports).all():
        seen = last.get(other.id)
        if other.key == live.profile.key and not other.origins() & here and seen is not None and seen.proven:
            return place(min(other.origins()))
    return ""


def _refused(live: Live) -> Judgement | None:
    """Return why the gateway would refuse a request for the model, asked with one that asks for nothing."""
    url = live.profile.base_url[live.surface]
    secret, _ = approved_secret(live.ports, live.profile, prompt=live.prompt)
    asked = prompts.nothing(Target(live.surface, url, live.model.removesuffix("[1m]"), secret))
    try:
        answer = live.ports.web.post(asked.url, asked.headers, asked.body, timeout=15.0)
    except WebFailure:
        return None
    if answer.status in range(200, 300):
        return None
    judged = judge_refusal(answer, origin_of(url), live.model)
    told = judged.verdict in _ON_ITS_WAY and answer.status not in (400, 422)
    return judged if told else None


def _seen(live: Live, seen: Check | None, what: Finding | None = None, act: Act = Act.NOTHING) -> Seen:
    if what is not None and not what.subject:
        what = replace(what, subject=_subject(live, act))
    return Seen(NOTHING, what, act, check=seen, surface=live.surface, model=live.model)


def _subject(live: Live, act: Act) -> str:
    """Return what the button acts on: the key's name, or the profile."""
    return live.profile.key if act in (Act.STORE_KEY, Act.UNLOCK) else live.profile.id
