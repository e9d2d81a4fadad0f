"""Check profiles live, and read catalogues."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace

from ezswitch.connect.answering import answering
from ezswitch.connect.evidence import Known
from ezswitch.connect.probe import probe
from ezswitch.connect.schedule import AT_ONCE
from ezswitch.domain.errors import KeychainError, NoKey, Refused
from ezswitch.domain.key import KeyRecord
from ezswitch.domain.phrase import Phrase
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.profiles.shelf import chosen
from ezswitch.usecases.approved import approved_secret
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of, still_here


def check(
    ports: Ports,
    ids: tuple[str, ...] = (),
    *,
    prompt: bool = True,
    each: Callable[[Check], None] | None = None,
) -> tuple[Check, ...]:
    """Check these profiles (all when none is named), and keep the results while there are any.

    At most four at once, together with every other check of this process; those that were asked for go first.

    `prompt` is False for anything the user did not just ask for; where it was asked for, a gateway that works is also
    asked on which other formats it answers. `each` hears every result as it comes.
    """
    every = shelf_of(ports).all()  # read once: the file is parsed as a whole, and there may be hundreds
    profiles = tuple(chosen(every, one) for one in ids) if ids else every
    done, before = dict[str, Check](), ports.checks.last()
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="check") as pool:
        futures = [
            pool.submit(_check_one, ports, one, before.get(one.id), prompt=prompt, first=prompt) for one in profiles
        ]
        for future in as_completed(futures):
            result = future.result()
            result = _with_known(result, before.get(result.profile))
            done[result.profile] = result
            if still_here(ports):
                ports.checks.save(result)
            if each is not None:
                each(result)
    return tuple(done[profile.id] for profile in profiles)


def _with_known(seen: Check, before: Check | None) -> Check:
    """Return a check with what an earlier one learned of the gateway and this one did not ask."""
    if before is None:
        return seen
    kept = tuple(one for one in before.lists if all(one.url != new.url for new in seen.lists))
    answers = before.answers if seen.answers is None else seen.answers
    return replace(seen, answers=answers, lists=(*kept, *seen.lists))


def check_draft(ports: Ports, profile: Profile, secret: Secret | None) -> Check:
    """Check a profile that is being typed, with the key just pasted; nothing is kept.

    None: with the stored key `profile.key`, without a prompt and at hosts it is approved for only.
    """
    before = ports.checks.last().get(profile.id)
    if secret is None:
        return _check_one(ports, profile, before, prompt=False, first=True)
    with ports.turns.one():
        return _probed(ports, profile, before, secret)


def _check_one(ports: Ports, profile: Profile, before: Check | None, *, prompt: bool, first: bool) -> Check:
    """Check one profile. Its turn begins with the first request: the keychain may wait for a person before."""
    try:
        secret, record = approved_secret(ports, profile, prompt=prompt)
    except (NoKey, Refused) as error:
        return _without_answer(ports, profile, Verdict.NO_KEY, error.message, error.hint)
    except KeychainError as error:
        return _without_answer(ports, profile, Verdict.LOCKED, error.message, error.hint)
    with ports.turns.one(first=first):
        seen = _with_deep(_probed(ports, profile, before, secret, asked=prompt), before, profile, record)
        if not prompt or not seen.verdict.good:
            return seen
        return replace(seen, answers=answering(profile, secret, ports.web))


def _with_deep(seen: Check, before: Check | None, profile: Profile, record: KeyRecord) -> Check:
    """Return the check with the last deep check, as long as that was made with this key and these addresses."""
    deep = before.deep if before is not None else None
    if deep is None or deep.revision != record.revision:
        return seen
    moved = any(profile.base_url.get(one.surface, one.base_url) != one.base_url for one in deep.rounds)
    return seen if moved else replace(seen, deep=deep)


def _probed(ports: Ports, profile: Profile, before: Check | None, secret: Secret, *, asked: bool = True) -> Check:
    preset = next((one for one in ports.presets if one.id == profile.preset), None)
    lists = {one.url: one for one in before.lists} if before is not None else {}
    silent = before.surface if before is not None and not before.verdict.good else None
    known = Known(lists, asked, silent=frozenset({silent} if silent else ()))
    return probe(profile, preset, secret, ports.web, ports.clock, known=known)


def _without_answer(ports: Ports, profile: Profile, verdict: Verdict, message: Phrase, hint: Phrase) -> Check:
    return Check(profile.id, verdict, message, hint, ports.clock.now())
