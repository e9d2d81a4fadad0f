"""One check of a profile: every surface asked for its list of models, one verdict drawn from what came."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ezswitch.connect.answering import unanswered
from ezswitch.connect.catalogue import merged
from ezswitch.connect.evidence import Known, Proof, is_presets, proof_of
from ezswitch.connect.layers import layers_of
from ezswitch.connect.surfaces import Asker, Look, look_at
from ezswitch.connect.text import shown, shown_phrase, without_key
from ezswitch.connect.verdicts import KEY_HINT, Judgement, not_there, place, rejected
from ezswitch.domain.errors import BadInput
from ezswitch.domain.phrase import NOTHING, Phrase, comma_separated, say, say_count, sentences
from ezswitch.domain.ports import Clock, Web
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of
from ezswitch.domain.verdict import Check, Model, Verdict

TIMEOUT = 15.0
"""Seconds for each request."""

NOTHING_KNOWN = Known()
"""A check that somebody asked for, and the first one."""

_WORST_FIRST = (
    Verdict.DNS_FAILURE,
    Verdict.CONNECTION_REFUSED,
    Verdict.TLS_FAILURE,
    Verdict.TIMEOUT,
    Verdict.NOT_AN_API,
    Verdict.WRONG_URL,
    Verdict.KEY_REJECTED,
    Verdict.REFUSED,
    Verdict.SERVER_ERROR,
    Verdict.RATE_LIMITED,
    Verdict.BAD_CATALOGUE,
)
_SAID = 5
_RAW = 20_000


@dataclass(frozen=True)
class _Seen:
    """What the surfaces showed: those with a list, those without, and those that offer none beside one that does.

    `silent` are those of the last kind that do not answer a request either; None: they were not asked.
    """

    listed: tuple[Look, ...]
    failed: tuple[Look, ...]
    unlisted: tuple[Look, ...]
    silent: tuple[Look, ...] | None = None


def probe(
    profile: Profile,
    preset: Preset | None,
    secret: Secret,
    web: Web,
    clock: Clock,
    *,
    timeout: float = TIMEOUT,
    known: Known = NOTHING_KNOWN,
) -> Check:
    """Return what a live look at every surface of a profile shows; no answer of a gateway makes it raise.

    `timeout` is in seconds and for each request. `ok` is said only where there is evidence that the key is accepted
    (see evidence). `known` is what may be built on, and whether somebody asked for this check.
    """
    unasked = _not_askable(profile, secret)
    if unasked is not None:
        return Check(profile.id, unasked.verdict, unasked.message, unasked.hint, clock.now())
    asker = Asker(web, secret, timeout, preset.key_url if preset else "")
    seen = _sorted_out(_look_at_all(asker, profile, preset))
    now = clock.now()
    proofs = _proofs(asker, seen.listed, preset, replace(known, now=now))
    seen = replace(seen, silent=_silent(asker, profile, seen, known))
    proven = any(proof.accepted for proof in proofs)
    models = tuple(model for model in merged(m for look in seen.listed for m in look.models) if _clean(model, secret))
    judgement, main = _verdict(profile, _with_rejected(asker, seen, proofs), models, proofs)
    answers = [look.answer for look in (*seen.listed, *seen.failed) if look.answer is not None]
    return Check(
        profile=profile.id,
        verdict=judgement.verdict,
        message=shown_phrase(judgement.message, secret),
        hint=shown_phrase(judgement.hint, secret),
        at=now,
        ms=max((answer.ms for answer in answers), default=None),
        models=models,
        status=main.answer.status if main.answer else None,
        request_id=shown(main.request_id, secret, 200),
        layers=layers_of(main, judgement.verdict, proven=proven, surfaces=_all_answer(seen)),
        surface=main.surface,
        raw=shown(main.answer.body[:_RAW].decode(errors="replace"), secret) if main.answer else "",
        corrected_url=shown(main.corrected, secret),
        proven=proven,
        lists=tuple(dict.fromkeys(proof.learned for proof in proofs if proof.learned is not None)),
    )


def _proofs(asker: Asker, listed: tuple[Look, ...], preset: Preset | None, known: Known) -> tuple[Proof, ...]:
    """Return the evidence list by list, up to the first that shows the key accepted: one is enough."""
    found: list[Proof] = []
    for look in listed:
        found.append(proof_of(asker, look, preset, known))
        if found[-1].accepted:
            break
        if (learned := found[-1].learned) is not None:
            known = replace(known, lists={**known.lists, learned.url: learned})
    return tuple(found)


def _with_rejected(asker: Asker, seen: _Seen, proofs: tuple[Proof, ...]) -> _Seen:
    """Return what was seen with a listing counted as failed where something else shows that the key is rejected."""
    refused = tuple(
        replace(look, judgement=rejected(place(look.request.origin), 401, asker.key_url))
        for look, proof in zip(seen.listed, proofs, strict=False)
        if proof.rejected
    )
    return replace(seen, failed=(*seen.failed, *refused)) if refused else seen


def _silent(asker: Asker, profile: Profile, seen: _Seen, known: Known) -> tuple[Look, ...] | None:
    """Return the surfaces without a list that do not answer at all, None where nobody asked them."""
    ask = tuple(look.surface for look in seen.unlisted if known.asked or look.surface in known.silent)
    if not ask:
        return None
    silent = unanswered(profile, ask, asker.secret, asker.web)
    return tuple(
        replace(look, judgement=not_there(place(look.request.origin), look.surface))
        for look in seen.unlisted
        if look.surface in silent
    )


def _all_answer(seen: _Seen) -> bool | None:
    """Tell whether every surface of the profile was seen to answer, None where that is not known."""
    if seen.silent is None:
        return None if seen.unlisted else not seen.failed
    return not seen.silent and not seen.failed


def _not_askable(profile: Profile, secret: Secret) -> Judgement | None:
    """Return why nothing can be asked at all: no address, no usable one, or a key that no header can carry."""
    if not profile.base_url:
        return Judgement(Verdict.WRONG_URL, say("This profile has no base URL."), say("Edit it and enter one."))
    for url in profile.base_url.values():
        try:
            origin_of(url)
        except BadInput as error:
            return Judgement(Verdict.WRONG_URL, error.message, error.hint)
    key = secret.reveal()
    if key != key.strip():
        return Judgement(Verdict.KEY_REJECTED, say("The stored key has a blank or line break around it."), KEY_HINT)
    if not key or not (key.isascii() and key.isprintable()):
        return Judgement(
            Verdict.KEY_REJECTED, say("The stored key holds a character that HTTP cannot carry."), KEY_HINT
        )
    return None


def _look_at_all(asker: Asker, profile: Profile, preset: Preset | None) -> tuple[Look, ...]:
    looks: list[Look] = []
    for surface in Surface:
        base_url = profile.base_url.get(surface)
        if base_url is None:
            continue
        models_url = preset.models_url.get(surface, "") if preset and is_presets(preset, surface, base_url) else ""
        same = next((look for look in looks if _same_answer(look, surface, base_url)), None)
        if same is not None:
            looks.append(replace(same, request=replace(same.request, surface=surface, base_url=base_url)))
        else:
            looks.append(look_at(asker, surface, base_url, models_url))
    return tuple(looks)


def _same_answer(look: Look, surface: Surface, base_url: str) -> bool:
    """Tell whether asking would only repeat a look: the same list, or a host that gave no answer at all."""
    twin = surface is Surface.RESPONSES and look.surface is Surface.OPENAI and look.request.base_url == base_url
    return twin or (look.failed is not None and look.request.origin == origin_of(base_url))


def _sorted_out(looks: tuple[Look, ...]) -> _Seen:
    """Set aside the surfaces that offer no list on a host whose OpenAI surface does.

    ezrouter documents no list on its Anthropic surface: its absence there says nothing about address or key.
    """
    listed = tuple(look for look in looks if look.judgement is None)
    hosts = {look.request.origin for look in listed if look.surface is Surface.OPENAI}
    unlisted = tuple(
        look
        for look in looks
        if look.astray and not look.corrected and look.surface is not Surface.OPENAI and look.request.origin in hosts
    )
    return _Seen(listed, tuple(look for look in looks if look not in (*listed, *unlisted)), unlisted)


def _clean(model: Model, secret: Secret) -> bool:
    return without_key(model.id, secret) == model.id


def _verdict(
    profile: Profile, seen: _Seen, models: tuple[Model, ...], proofs: tuple[Proof, ...]
) -> tuple[Judgement, Look]:
    if seen.failed or seen.silent:
        return _worst((*seen.failed, *(seen.silent or ())))
    slowest = max(seen.listed, key=lambda look: look.answer.ms if look.answer else 0.0)
    host, n = place(slowest.request.origin), len(models)
    missing, proven = _missing(profile, models), any(proof.accepted for proof in proofs)
    also = _without_list(seen)
    if missing and proven:
        return Judgement(
            Verdict.MODEL_MISSING,
            say("{host} accepts the key, but has no {models}.", host=host, models=_named(missing)),
            sentences(
                say_count(n, "Pick another model; {n} model on offer.", "Pick another model; {n} models on offer."),
                also,
            ),
        ), slowest
    if proven:
        offers = say_count(
            n,
            "{host} accepts the key and offers {n} model.",
            "{host} accepts the key and offers {n} models.",
            host=host,
        )
        return Judgement(Verdict.OK, offers, also), slowest
    absent = say("Its list does not have {models}.", models=_named(missing)) if missing else NOTHING
    return Judgement(
        Verdict.REACHABLE_KEY_UNPROVEN,
        sentences(_unproven(host, n, public=any(proof.public for proof in proofs)), absent),
        sentences(say("A deep check, or the first request of an agent, will tell."), also),
    ), slowest


def _without_list(seen: _Seen) -> Phrase:
    return sentences(
        *(
            say("Its {format} address offers no list, so only agents can tell.", format=look.surface.label)
            for look in (seen.unlisted if seen.silent is None else ())
        )
    )


def _unproven(host: str, n: int, *, public: bool) -> Phrase:
    if public:
        return say_count(
            n,
            "{host} answers with {n} model, but gives its list to anyone: the key is not proven.",
            "{host} answers with {n} models, but gives its list to anyone: the key is not proven.",
            host=host,
        )
    return say_count(
        n,
        "{host} answers with {n} model, but nothing has shown yet whether it looks at the key: the key is not proven.",
        "{host} answers with {n} models, but nothing has shown yet whether it looks at the key: the key is not proven.",
        host=host,
    )


def _worst(failed: tuple[Look, ...]) -> tuple[Judgement, Look]:
    """Return the worst surface's verdict, its texts followed by those of the others."""
    judged = [(look.judgement, look) for look in failed if look.judgement is not None]
    judged.sort(key=lambda pair: _WORST_FIRST.index(pair[0].verdict))
    worst, look = judged[0]
    messages = dict.fromkeys(judgement.message for judgement, _ in judged)
    hints = dict.fromkeys(judgement.hint for judgement, _ in judged)
    return Judgement(worst.verdict, sentences(*messages), sentences(*hints)), look


def _missing(profile: Profile, models: tuple[Model, ...]) -> tuple[str, ...]:
    known = {model.id for model in models}
    wanted = [*profile.models.values(), *(m for own in profile.agents.values() for m in own.models.values())]
    return tuple(name for name in dict.fromkeys(wanted) if name and not _is_offered(name, known))


def _is_offered(name: str, known: set[str]) -> bool:
    """Tell whether an id is in a catalogue, as it is or in the spellings that agents and gateways accept."""
    plain = name.removesuffix("[1m]").removeprefix("models/")  # a mark for a long context; a path
    return bool({name, plain, f"{plain}:latest"} & known)  # Ollama lists "name:latest"


def _named(models: tuple[str, ...]) -> Phrase:
    first, more = comma_separated(models[:_SAID]), len(models) - _SAID
    return say("{models} and {n} more", models=first, n=more) if more > 0 else first
