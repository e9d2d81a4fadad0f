"""Begin: profiles, their keys and the agents on them, planned before anything is stored and then stored as planned.

A plan needs the profile and its key. Here they are imagined: the plan is made over ports that answer as if both were
stored. What is imagined is a value that only reads, so nothing can be written by mistake.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import cast

from ezswitch.domain.consents import KEY_COMMAND, KEY_FILE, NEW_ORIGIN
from ezswitch.domain.errors import ConsentNeeded, EzswitchError, Moved, NoKeychain
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.offer import NotOffered, Offer
from ezswitch.domain.phrase import comma_separated, say
from ezswitch.domain.plan import Kind, Outcome, Plan, Reading
from ezswitch.domain.ports import Files, Keychain
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.formats.text import decode
from ezswitch.profiles import book
from ezswitch.switching.plan import masked_diffs
from ezswitch.usecases import keys, profiles
from ezswitch.usecases.drafting import draft_use
from ezswitch.usecases.importing import take
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import recover_first
from ezswitch.usecases.switch import run_preview
from ezswitch.usecases.values import FileDiff, Preview


@dataclass(frozen=True)
class NewProfile:
    """A profile that is not stored yet, with its key: typed, or printed by a program."""

    profile: Profile
    secret: Secret | None = None
    command: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """What is taken of an offer: the ids of its rows, and keys that were typed for them, by id."""

    offer: Offer
    ids: tuple[str, ...]
    secrets: Mapping[str, Secret] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def rows(self) -> tuple[NewProfile, ...]:
        """Return what would be stored."""
        mine = (row for row in self.offer.rows if row.profile.id in self.ids)
        return tuple(NewProfile(row.profile, self.secrets.get(row.profile.id, row.secret)) for row in mine)


@dataclass(frozen=True)
class Beginning:
    """Profiles to store, and agents to put on them: `uses` holds (profile id, agent ids), every agent once.

    `accept` are consents that were given, by name.
    """

    new: tuple[NewProfile, ...] = ()
    parts: tuple[Part, ...] = ()
    uses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    accept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Begun:
    """What was stored, what could not be taken over and why, and what the agents said."""

    profiles: tuple[Profile, ...] = ()
    skipped: tuple[NotOffered, ...] = ()
    outcome: Outcome = Outcome()  # noqa: RUF009  frozen, and empty


def preview_beginning(ports: Ports, wanted: Beginning) -> Preview:
    """Return the plan and its masked diffs; no profile, no key and no agent is touched.

    A program that prints a key is stored for the moment in which it runs, and only with the consent "key-command".
    Raises what `use` raises, NoKeychain where a key could not be stored, and ConsentNeeded.
    """
    recover_first(ports)
    imagined = _imagined(ports, wanted)
    drafts = [draft_use(imagined, profile, agents, wanted.accept) for profile, agents in wanted.uses]
    plan = _as_one([draft.plan for draft in drafts])
    return Preview(
        plan,
        tuple(FileDiff(path, diff) for path, diff in masked_diffs(plan)),
        tuple(one for draft in drafts for one in draft.skipped),
        tuple(failed for draft in drafts for failed in draft.failed),
        next((draft.approves for draft in drafts if draft.approves), None),
    )


def begin(ports: Ports, wanted: Beginning, shown: Preview) -> Begun:
    """Store the profiles and their keys, then run exactly the plan that was shown.

    All or nothing: where any of it fails, the profiles and keys go away again, and the error is raised.
    """
    stored: list[Profile] = []
    skipped: list[NotOffered] = []
    before = _ids(ports)
    try:
        for part in wanted.parts:
            taken = take(ports, part.offer, part.ids, wanted.accept, part.secrets)
            stored += taken.profiles
            skipped += taken.skipped
        stored += [_stored(ports, one, wanted.accept) for one in wanted.new]
        _all_there(ports, wanted)
        outcome = run_preview(ports, shown) if shown.plan.changes else Outcome(failed=shown.failed)
    except BaseException:  # Ctrl-C too must not leave half of it behind
        _take_away(ports, wanted, before)
        raise
    return Begun(tuple(stored), tuple(skipped), outcome)


def _take_away(ports: Ports, wanted: Beginning, before: frozenset[str]) -> None:
    """Remove what was stored; what stopped the beginning is what people need to hear, so nothing else is said."""
    mine = [*(row for part in wanted.parts for row in part.rows), *wanted.new]
    for one in mine:
        if one.profile.id not in before:
            with suppress(EzswitchError):
                profiles.remove(ports, one.profile.id)


def _ids(ports: Ports) -> frozenset[str]:
    return frozenset(profile.id for profile in profiles.profiles(ports))


def _all_there(ports: Ports, wanted: Beginning) -> None:
    """Raise Moved where a profile that the plan names is not there: another one took its id meanwhile."""
    there = _ids(ports)
    if gone := [profile for profile, _ in wanted.uses if profile not in there]:
        said = say(
            "{profiles} could not be stored under this name: somebody else took it just now.",
            profiles=comma_separated(gone),
        )
        raise Moved(say("profiles changed meanwhile"), said, hint=say("Nothing was written. Try again."))


def _stored(ports: Ports, one: NewProfile, accept: frozenset[str]) -> Profile:
    if not one.command:
        return profiles.add(ports, one.profile, one.secret, accept)
    keys.set_command(ports, one.profile.key, one.command, accept)
    try:
        # The hosts stood beside the field in which the program was given: that is their approval.
        return profiles.add(ports, one.profile, None, accept | {NEW_ORIGIN})
    except BaseException:
        ports.keychain.remove(one.profile.key)
        raise


def _as_one(plans: list[Plan]) -> Plan:
    """Return several plans as one batch, undone together."""
    return Plan(
        Kind.USE,
        tuple(change for plan in plans for change in plan.changes),
        tuple(step for plan in plans for step in plan.steps),
        {name: secret for plan in plans for name, secret in plan.secrets.items()},
        retire_seconds=max((plan.retire_seconds for plan in plans), default=0.0),
        former=tuple(one for plan in plans for one in plan.former),
    )


def _imagined(ports: Ports, wanted: Beginning) -> Ports:
    new = [*(row for part in wanted.parts for row in part.rows), *wanted.new]
    used = {profile for profile, _ in wanted.uses}
    records = {
        one.profile.key: _record(ports, one, wanted.accept)
        for one in new
        if one.secret is not None or (one.command and one.profile.id in used)
    }
    files = cast("Files", _WithProfiles(ports, _with_profiles(ports, new))) if new else ports.files
    keychain = cast("Keychain", _WithKeys(ports.keychain, records, in_file=KEY_FILE in wanted.accept))
    return replace(ports, files=files, keychain=keychain)


def _with_profiles(ports: Ports, new: list[NewProfile]) -> str:
    """Return the text of profiles.toml with these profiles in it too."""
    data = ports.files.read(ports.places.profiles).data
    return book.written(None if data is None else decode(data), *(one.profile for one in new))


def _record(ports: Ports, one: NewProfile, accept: frozenset[str]) -> KeyRecord:
    name, origins = one.profile.key, one.profile.origins()
    if one.secret is not None:
        if ports.keychain.state(name).state == "no_keychain" and KEY_FILE not in accept:
            raise NoKeychain(
                say("no keychain"),
                say("No keychain service answers in this session, so there is no safe place for the key."),
                hint=say("Let a program print the key, or agree to a private file: --accept key-file."),
            )
        return KeyRecord(one.secret, origins=origins)
    if KEY_COMMAND not in accept:
        said = say(
            "Whenever the key {key} is needed, ezswitch would run: {command}",
            key=name,
            command=shlex.join(one.command),
        )
        raise ConsentNeeded(KEY_COMMAND, say("a program gives the key"), said)
    ports.keychain.write(name, KeyRecord(None, one.command, origins))
    try:
        return KeyRecord(Secret(ports.keychain.secret_of(name, prompt=True)[0]), origins=origins)
    finally:
        ports.keychain.remove(name)


class _WithProfiles:
    """The files as they are, but for profiles.toml."""

    def __init__(self, ports: Ports, text: str) -> None:
        self._files, self._path, self._text = ports.files, ports.places.profiles, text

    def read(self, path: Path) -> Reading:
        reading = self._files.read(path)
        return replace(reading, data=self._text.encode()) if path == self._path else reading

    def missing_directories(self, path: Path) -> tuple[Path, ...]:
        return self._files.missing_directories(path)

    def exists(self, path: Path) -> bool:
        return self._files.exists(path)

    def matching(self, pattern: Path) -> tuple[Path, ...]:
        return self._files.matching(pattern)


class _WithKeys:
    """The keychain as it is, but for some keys that are not stored yet."""

    def __init__(self, keychain: Keychain, records: dict[str, KeyRecord], *, in_file: bool) -> None:
        self._keychain, self._records, self._in_file = keychain, records, in_file

    def read(self, name: str, *, prompt: bool) -> KeyRecord:
        return self._records[name] if name in self._records else self._keychain.read(name, prompt=prompt)

    def state(self, name: str) -> KeyState:
        if name in self._records:
            return KeyState(name, "present", "file" if self._in_file else "keychain")
        return self._keychain.state(name)

    def secret_of(self, name: str, *, prompt: bool) -> tuple[str, KeyRecord]:
        record = self._records.get(name)
        if record is not None and record.secret is not None:
            return record.secret.reveal(), record
        return self._keychain.secret_of(name, prompt=prompt)
