"""Following a shared setup: fetched from a real host, shown before it changes anything, the user's own fields kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import timedelta

import minisign
import pytest

from ezswitch.domain.consents import NEW_ORIGIN, PLAIN_HTTP
from ezswitch.domain.errors import BadInput, CannotRead, ConsentNeeded, NoKeychain, Refused
from ezswitch.domain.hosted import Hosted
from ezswitch.domain.key import KeyRecord, KeyState
from ezswitch.domain.offer import Offer, Source, Taken
from ezswitch.domain.outside import Committed, Unreachable
from ezswitch.domain.ports import Answer
from ezswitch.domain.profile import Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Origin, Surface
from ezswitch.profiles.subscribed import Kind, key_id
from ezswitch.system.signatures import MinisignSignatures
from ezswitch.system.web import HttpxWeb
from ezswitch.usecases import followed as book
from ezswitch.usecases import importing
from ezswitch.usecases.fetching import Fetched
from ezswitch.usecases.naming import settled_here
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.running import shelf_of
from ezswitch.usecases.subscriptions import Update, apply_update, asked, due, offered_by_url, refresh
from memory_house import KEY_TWO, PLACES, House
from team_host import TeamHost, team_host

FILE = PLACES.config / "subscriptions.toml"


def bundle(main: str = "opus", host: str = "team.example", more: str = "") -> str:
    return (
        'ezswitch_bundle = 1\nname = "Acme"\n\n[profiles.team]\nname = "Team"\n'
        f'base_url.openai = "https://{host}/v1"\nmodels.main = "{main}"\nmodels.small = "haiku"\n{more}'
    )


EXTRA = '[profiles.extra]\nname = "Extra"\nbase_url.anthropic = "https://extra.example"\n'


class Hurried:
    """The web with less patience: a host that drips is given up at once."""

    def __init__(self, web: HttpxWeb) -> None:
        self._web = web

    def get(self, url: str, headers: Mapping[str, str], *, timeout: float) -> Answer:
        return self._web.get(url, headers, timeout=min(timeout, 0.3))

    def post(self, url: str, headers: Mapping[str, str], body: bytes, *, timeout: float) -> Answer:
        return self._web.post(url, headers, body, timeout=min(timeout, 0.3))

    def close(self) -> None:
        self._web.close()


class KnownRepositories:
    """Repositories by address, each a commit with its file and signature; `down` ones do not answer."""

    def __init__(self) -> None:
        self.commits: dict[str, Committed] = {}
        self.asked: list[tuple[Hosted, str]] = []

    def file(self, where: Hosted, *, seen: str) -> Committed:
        self.asked.append((where, seen))
        if where.url not in self.commits:
            raise Unreachable("cannot be reached", "Nobody answers.")
        there = self.commits[where.url]
        return Committed(seen, None) if there.commit == seen else there

    def close(self) -> None:
        pass


@pytest.fixture
def host() -> Iterator[TeamHost]:
    with team_host() as running:
        running.put(bundle())
        yield running


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def ports(house: House) -> Iterator[Ports]:
    web = HttpxWeb()
    yield dataclasses.replace(house.ports, web=web, signatures=MinisignSignatures(), repositories=KnownRepositories())
    web.close()


def imported(ports: Ports, url: str, *ids: str, public_key: str = "") -> Taken:
    """Import what an address offers as a door does: all of it, or the rows of these ids."""
    offer = importing.offered_from(ports, url, public_key=public_key)
    return importing.take(ports, offer, ids or tuple(row.profile.id for row in offer.rows if not row.same_as))


def profile(ports: Ports, profile_id: str = "team") -> Profile:
    return shelf_of(ports).get(profile_id)


def only(updates: tuple[Update, ...]) -> Update:
    (update,) = updates
    return update


def edit(ports: Ports, **changed: object) -> None:
    shelf_of(ports).save(dataclasses.replace(profile(ports), **changed))  # type: ignore[arg-type]


# Following.


def test_importing_an_address_offers_its_profiles_and_follows_it(ports: Ports, host: TeamHost, house: House) -> None:
    offer = importing.offered_from(ports, host.url)
    assert (offer.source, offer.title) == (Source.SUBSCRIPTION, "Shared setup of Acme")
    assert book.subscriptions(ports) == ()
    importing.take(ports, offer, ("team",))
    (followed,) = book.subscriptions(ports)
    assert (followed.url, followed.name, followed.public_key) == (host.url, "Acme", "")
    assert [(one.id, one.profile) for one in followed.followed] == [("team", "team")]
    assert profile(ports).models == {"main": "opus", "small": "haiku"}
    assert house.files.bytes_of(FILE) is not None


def test_an_id_that_is_taken_here_is_followed_under_its_new_one(ports: Ports, host: TeamHost) -> None:
    host.put(bundle().replace("profiles.team", "profiles.one"))
    (taken,) = imported(ports, host.url).profiles
    assert taken.id == "one-2"
    (followed,) = book.subscriptions(ports)[0].followed
    assert (followed.id, followed.profile) == ("one", "one-2")
    host.put(bundle("opus-5").replace("profiles.team", "profiles.one"))
    apply_update(ports, only(refresh(ports)))
    assert profile(ports, "one-2").models["main"] == "opus-5"
    assert profile(ports, "one").models["main"] == "claude-opus-4-7"


def test_what_was_not_ticked_is_not_followed_and_not_offered_again(ports: Ports, host: TeamHost) -> None:
    host.put(bundle() + EXTRA)
    imported(ports, host.url, "team")
    (followed,) = book.subscriptions(ports)
    assert ([one.id for one in followed.followed], followed.left) == (["team"], ("extra",))
    host.put(bundle() + EXTRA.replace("Extra", "Renamed"))
    assert refresh(ports) == ()


def test_following_twice_keeps_one_and_what_is_here_already_is_followed(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    book.unsubscribe(ports, host.url)
    assert imported(ports, host.url).profiles == ()
    assert imported(ports, host.url).profiles == ()
    (followed,) = book.subscriptions(ports)
    assert [(one.id, one.profile) for one in followed.followed] == [("team", "team")]


def test_an_offer_that_came_from_no_address_follows_nothing(ports: Ports) -> None:
    assert book.subscribe(ports, Offer(Source.BUNDLE, "x", ()), ()) is None
    assert book.subscriptions(ports) == ()


def test_following_ends_and_its_profiles_stay(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    assert book.unsubscribe(ports, f" {host.url}").url == host.url
    assert book.subscriptions(ports) == ()
    assert profile(ports).name == "Team"
    with pytest.raises(BadInput, match="do not follow") as caught:
        book.unsubscribe(ports, host.url)
    assert caught.value.hint == "You follow none."


def test_a_damaged_file_says_where_it_is(ports: Ports, house: House) -> None:
    house.files.put(FILE, b"version = 1\nsubscription = 3\n")
    with pytest.raises(CannotRead) as caught:
        refresh(ports)
    assert caught.value.path == str(FILE)


# Looking again.


def test_nothing_new_is_asked_for_with_the_etag_and_said_to_be_nothing(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    host.asked.clear()
    assert refresh(ports) == ()
    ((path, etag),) = host.asked
    assert (path, etag[:1]) == ("/ezswitch.toml", '"')


def test_a_host_without_etags_works_as_well(ports: Ports, host: TeamHost) -> None:
    host.etags = False
    imported(ports, host.url)
    assert refresh(ports) == ()
    host.put(bundle("opus-5"))
    assert len(refresh(ports)) == 1


def test_an_update_is_shown_and_nothing_changes_until_it_is_applied(ports: Ports, host: TeamHost, house: House) -> None:
    imported(ports, host.url)
    host.put(bundle("opus-5"))
    before = house.files.bytes_of(PLACES.profiles), house.files.bytes_of(FILE)
    update = only(refresh(ports))
    assert update.profiles[0].lines == ("- models.main: opus", "+ models.main: opus-5")
    assert (house.files.bytes_of(PLACES.profiles), house.files.bytes_of(FILE)) == before
    assert only(refresh(ports)).profiles == update.profiles, "it is offered until it is decided on"
    (changed,) = apply_update(ports, update)
    assert changed == profile(ports)
    assert changed.models == {"main": "opus-5", "small": "haiku"}
    assert refresh(ports) == ()


def test_the_user_s_own_edits_survive_an_update(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    edit(ports, name="Mine", models={"main": "sonnet", "small": "haiku"}, key="two")
    host.put(bundle("opus-5").replace("haiku", "haiku-5").replace('"Team"', '"Team EU"'))
    update = only(refresh(ports))
    assert [(one.field, one.kept) for one in update.profiles[0].fields] == [
        ("name", True),
        ("models.main", True),
        ("models.small", False),
    ]
    apply_update(ports, update, frozenset({NEW_ORIGIN}))
    assert profile(ports).name == "Mine"
    assert profile(ports).models == {"main": "sonnet", "small": "haiku-5"}
    assert profile(ports).key == "two"
    host.put(bundle("opus-6").replace("haiku", "haiku-5").replace('"Team"', '"Team EU"'))
    apply_update(ports, only(refresh(ports)), frozenset({NEW_ORIGIN}))
    assert profile(ports).models["main"] == "sonnet"


def test_an_edit_between_looking_and_applying_counts(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    host.put(bundle("opus-5"))
    update = only(refresh(ports))
    edit(ports, models={"main": "sonnet", "small": "haiku"})
    apply_update(ports, update)
    assert profile(ports).models["main"] == "sonnet"


def test_new_profiles_are_offered_and_taken_with_free_names(ports: Ports, host: TeamHost, house: House) -> None:
    imported(ports, host.url)
    more = EXTRA.replace("profiles.extra", "profiles.two").replace("Extra", "Two")
    host.put(bundle() + more + "key_help = 'Ask us.'\n")
    update = only(refresh(ports))
    assert [(one.kind, one.id) for one in update.profiles] == [(Kind.ADDED, "two")]
    (added,) = apply_update(ports, update)
    assert (added.id, added.key, added.name) == ("two-2", "two-2", "Two 2")
    assert house.keychain.records["two"].secret == Secret(KEY_TWO)
    assert refresh(ports) == ()


def test_what_is_not_wanted_now_is_not_offered_again(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    host.put(bundle("opus-5") + EXTRA)
    assert apply_update(ports, only(refresh(ports)), only=frozenset()) == ()
    assert refresh(ports) == ()
    assert profile(ports).models["main"] == "opus"
    host.put(bundle("opus-6") + EXTRA)
    (change,) = only(refresh(ports)).profiles
    assert change.fields[0].kept, "whoever said no keeps their own"


def test_a_profile_that_is_no_longer_shared_is_told_and_never_deleted(ports: Ports, host: TeamHost) -> None:
    host.put(bundle() + EXTRA)
    imported(ports, host.url)
    host.put(bundle())
    update = only(refresh(ports))
    assert [(one.kind, one.profile.id) for one in update.profiles] == [(Kind.REMOVED, "extra")]
    assert apply_update(ports, update) == ()
    assert profile(ports, "extra").name == "Extra"
    assert refresh(ports) == ()


def test_a_profile_that_the_user_removed_does_not_come_back(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    shelf_of(ports).delete("team")
    host.put(bundle("opus-5"))
    assert refresh(ports) == ()


# Keys go nowhere that their owner did not agree to.


def with_key(house: House) -> None:
    origin = Origin("https", "team.example", 443)
    house.keychain.records["team"] = KeyRecord(Secret(KEY_TWO), origins=frozenset({origin}))


def test_another_host_needs_the_consent_by_name_and_nothing_changes_before(
    ports: Ports, host: TeamHost, house: House
) -> None:
    imported(ports, host.url)
    with_key(house)
    host.put(bundle("opus-5", "evil.example"))
    update = only(refresh(ports))
    assert update.profiles[0].new_origins == {Origin("https", "evil.example", 443)}
    before = house.state()
    with pytest.raises(ConsentNeeded) as caught:
        apply_update(ports, update)
    assert (caught.value.consent, "https://evil.example" in caught.value.message) == (NEW_ORIGIN, True)
    assert house.state() == before
    apply_update(ports, update, frozenset({NEW_ORIGIN}))
    assert profile(ports).base_url == {Surface.OPENAI: "https://evil.example/v1"}
    assert len(house.keychain.records["team"].origins) == 2


def test_plain_http_needs_its_consent(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    host.put(bundle().replace("https://team", "http://team") + EXTRA.replace("https://", "http://"))
    update = only(refresh(ports))
    with pytest.raises(ConsentNeeded) as caught:
        apply_update(ports, update)
    assert caught.value.consent == PLAIN_HTTP
    assert profile(ports).base_url[Surface.OPENAI].startswith("https://")
    assert len(apply_update(ports, update, frozenset({PLAIN_HTTP}))) == 2


class NoService:
    """A session without a keychain."""

    def read(self, name: str, *, prompt: bool) -> KeyRecord:  # noqa: ARG002  the port's own
        raise NoKeychain("no keychain", "There is none.")

    def state(self, name: str) -> KeyState:
        return KeyState(name, "no_keychain")

    def names(self) -> tuple[str, ...]:
        raise NoKeychain("no keychain", "There is none.")


def test_without_a_keychain_there_is_no_key_to_protect(ports: Ports, host: TeamHost) -> None:
    poor = dataclasses.replace(ports, keychain=NoService())  # type: ignore[arg-type]
    imported(poor, host.url)
    host.put(bundle("opus", "other.example") + EXTRA)
    assert [one.id for one in apply_update(poor, only(refresh(poor)))] == ["team", "extra"]


def test_a_command_in_a_bundle_is_never_enabled(ports: Ports, host: TeamHost, house: House) -> None:
    command = 'key_command = ["op", "read", "op://Team/key"]\n'
    host.put(bundle(more=command))
    imported(ports, host.url)
    host.put(bundle("opus-5", more=command.replace("Team", "Other")) + EXTRA + command)
    update = only(refresh(ports))
    assert "+ key_command: op read op://Other/key" in update.profiles[0].lines
    before = set(house.keychain.records)
    apply_update(ports, update)
    assert set(house.keychain.records) == before


# Hosts that are odd.


def test_offline_is_silent_and_keeps_what_is_known(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    host.statuses["/ezswitch.toml"] = 500
    assert refresh(ports) == ()
    assert only(asked(ports)).unreachable
    host.statuses["/ezswitch.toml"] = 404
    problem = only(refresh(ports)).problem
    assert problem is not None
    assert problem.title == "no shared setup there"
    assert profile(ports).name == "Team"


def test_nobody_at_home_is_silent(ports: Ports) -> None:
    with team_host() as gone:
        gone.put(bundle())
        imported(ports, gone.url)
    assert refresh(ports) == ()
    with pytest.raises(Unreachable, match=r"127\.0\.0\.1 cannot be reached"):
        offered_by_url(ports, gone.url)


def test_a_host_that_drips_is_given_up(ports: Ports, host: TeamHost) -> None:
    host.dripping.add("/ezswitch.toml")
    hurried = dataclasses.replace(ports, web=Hurried(ports.web))  # type: ignore[arg-type]
    with pytest.raises(Unreachable):
        offered_by_url(hurried, host.url)


@pytest.mark.parametrize("size", [300 * 1024, 9 * 1024 * 1024])
def test_a_huge_file_is_refused(ports: Ports, host: TeamHost, size: int) -> None:
    host.put(bundle() + "#" * size)
    with pytest.raises(BadInput, match="at most 256 KB"):
        offered_by_url(ports, host.url)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<!doctype html><p>Sign in", "web page"),
        (b"\xff\xfe\x00", "no text"),
        (b"hello = 1\n", "no shared setup of ezswitch"),
        (b"broken =", "no value as TOML"),
        (b"", "no shared setup of ezswitch"),
    ],
)
def test_what_is_no_shared_setup_is_said_to_be_none(ports: Ports, host: TeamHost, body: bytes, says: str) -> None:
    host.files["/ezswitch.toml"] = body
    with pytest.raises(BadInput) as caught:
        offered_by_url(ports, host.url)
    assert says in caught.value.message


def test_redirects_are_followed_three_times_at_most(ports: Ports, host: TeamHost) -> None:
    host.moved |= {"/a": "/b", "/b": "/c", "/c": "/ezswitch.toml"}
    assert offered_by_url(ports, host.url.replace("ezswitch.toml", "a")).title == "Shared setup of Acme"
    host.moved["/z"] = "/a"
    with pytest.raises(BadInput, match="leads on and on"):
        offered_by_url(ports, host.url.replace("ezswitch.toml", "z"))


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "http://evil.example/x", "ftp://a.example/x", "/setup.git", "https://[broken", ""],
)
def test_a_redirect_to_another_kind_of_address_is_refused(ports: Ports, host: TeamHost, location: str) -> None:
    host.moved["/a"] = location
    with pytest.raises(BadInput) as caught:
        offered_by_url(ports, host.url.replace("ezswitch.toml", "a"))
    assert caught.value.title in ("redirected elsewhere", "too many redirects")


def test_an_address_that_carries_a_key_is_not_asked(ports: Ports, host: TeamHost) -> None:
    with pytest.raises(BadInput) as caught:
        offered_by_url(ports, f"{host.url}?private_token=glpat-EXAMPLE0a1b2c3d4e5f6")
    assert caught.value.title == "carries a key"
    assert host.asked == []


def test_an_etag_that_is_no_etag_is_not_kept(ports: Ports, house: House) -> None:
    url = "https://acme.example/ezswitch.toml"
    for etag in ("x" * 201, "\x01"):
        house.web.script[url] = Answer(200, {"etag": etag}, bundle().encode(), 1.0)
        scripted = dataclasses.replace(ports, web=house.web)
        assert offered_by_url(scripted, url).subscription.etag == ""


def test_https_never_becomes_http_on_the_way(ports: Ports, house: House) -> None:
    url = "https://acme.example/ezswitch.toml"
    house.web.script[url] = Answer(302, {"location": "http://127.0.0.1/x"}, b"", 1.0)
    with pytest.raises(BadInput, match="not https"):
        offered_by_url(dataclasses.replace(ports, web=house.web), url)
    assert [sent.url for sent in house.web.sent] == [url]


# Git.

GIT = "git@acme.example:team/setup.git"


def repositories(ports: Ports) -> KnownRepositories:
    assert isinstance(ports.repositories, KnownRepositories)
    return ports.repositories


def test_a_repository_is_followed_by_its_commits(ports: Ports) -> None:
    git = repositories(ports)
    git.commits[GIT] = Committed("a" * 40, bundle().encode())
    imported(ports, f"{GIT}#team/ezswitch.toml")
    assert book.subscriptions(ports)[0].commit == "a" * 40
    assert git.asked[0] == (Hosted(GIT, git=True, file="team/ezswitch.toml"), "")
    assert refresh(ports) == ()
    assert git.asked[-1][1] == "a" * 40
    git.commits[GIT] = Committed("b" * 40, bundle("opus-5").encode())
    apply_update(ports, only(refresh(ports)))
    assert profile(ports).models["main"] == "opus-5"
    assert book.subscriptions(ports)[0].commit == "b" * 40
    del git.commits[GIT]
    assert refresh(ports) == ()


# Signatures.


class Signer:
    """Somebody with a minisign key."""

    def __init__(self) -> None:
        self._pair = minisign.KeyPair.generate()
        self.public_key = self._pair.public_key.to_base64().decode()

    def sign(self, text: str) -> str:
        return bytes(self._pair.secret_key.sign(text.encode())).decode()


@pytest.fixture
def owner() -> Signer:
    return Signer()


def refused(ports: Ports) -> str:
    update = only(refresh(ports))
    assert isinstance(update.problem, Refused)
    assert update.profiles == ()
    with pytest.raises(Refused):
        apply_update(ports, update)
    return update.problem.title


def test_a_signature_is_pinned_and_from_then_on_must_be_right(
    ports: Ports, host: TeamHost, owner: Signer, house: House
) -> None:
    host.put(bundle(), owner.sign(bundle()))
    imported(ports, host.url, public_key=owner.public_key)
    assert book.subscriptions(ports)[0].public_key == owner.public_key
    before = house.files.bytes_of(FILE), house.files.bytes_of(PLACES.profiles)
    new = bundle("opus-5")
    host.put(new)
    assert refused(ports) == "signature is missing"
    host.put(new, Signer().sign(new))
    assert refused(ports) == "signature is wrong"
    host.put(new, owner.sign(bundle()))
    assert refused(ports) == "signature is wrong"
    host.put(new, "nonsense")
    assert refused(ports) == "signature is wrong"
    assert (house.files.bytes_of(FILE), house.files.bytes_of(PLACES.profiles)) == before
    host.put(new, owner.sign(new))
    apply_update(ports, only(refresh(ports)))
    assert profile(ports).models["main"] == "opus-5"


def test_the_first_sight_shows_who_signed_it(ports: Ports, host: TeamHost, owner: Signer) -> None:
    text = f'public_key = "{owner.public_key}"\n{bundle()}'
    host.put(text, owner.sign(text))
    offer = offered_by_url(ports, host.url)
    assert offer.title == f"Shared setup of Acme, signed with the key {key_id(owner.public_key)}"
    imported(ports, host.url)
    assert book.subscriptions(ports)[0].public_key == owner.public_key


def test_a_pinned_key_is_not_exchanged_by_the_bundle_itself(ports: Ports, host: TeamHost, owner: Signer) -> None:
    host.put(bundle(), owner.sign(bundle()))
    imported(ports, host.url, public_key=owner.public_key)
    thief = Signer()
    text = f'public_key = "{thief.public_key}"\n{bundle("stolen")}'
    host.put(text, thief.sign(text))
    assert refused(ports) == "signature is wrong"
    with pytest.raises(Refused):
        offered_by_url(ports, host.url)


def test_a_setup_that_says_it_is_signed_must_be(ports: Ports, host: TeamHost, owner: Signer) -> None:
    text = f'public_key = "{owner.public_key}"\n{bundle()}'
    host.put(text)
    with pytest.raises(Refused, match="no signature"):
        offered_by_url(ports, host.url)
    host.put(text, Signer().sign(text))
    with pytest.raises(Refused):
        offered_by_url(ports, host.url)


def test_the_signature_stands_beside_an_address_with_a_query(ports: Ports, host: TeamHost, owner: Signer) -> None:
    host.put(bundle(), owner.sign(bundle()))
    offered_by_url(ports, f"{host.url}?raw=1", owner.public_key)
    assert [path for path, _ in host.asked] == ["/ezswitch.toml?raw=1", "/ezswitch.toml.minisig?raw=1"]


def test_a_host_that_fails_on_the_signature_is_asked_later(ports: Ports, host: TeamHost, owner: Signer) -> None:
    host.put(bundle(), owner.sign(bundle()))
    host.statuses["/ezswitch.toml.minisig"] = 503
    with pytest.raises(Unreachable):
        offered_by_url(ports, host.url, owner.public_key)


def test_a_repository_is_signed_the_same_way(ports: Ports, owner: Signer) -> None:
    git = repositories(ports)
    git.commits[GIT] = Committed("a" * 40, bundle().encode(), owner.sign(bundle()).encode())
    imported(ports, GIT, public_key=owner.public_key)
    git.commits[GIT] = Committed("b" * 40, bundle("opus-5").encode())
    assert refused(ports) == "signature is missing"


def test_what_is_no_public_key_is_refused(ports: Ports, host: TeamHost, owner: Signer) -> None:
    host.put(bundle(), owner.sign(bundle()))
    with pytest.raises(BadInput, match="no public key"):
        offered_by_url(ports, host.url, "hello")


# Once a day.


def test_it_is_due_once_a_day_and_never_without_anything_to_follow(ports: Ports, host: TeamHost, house: House) -> None:
    assert not due(ports)
    imported(ports, host.url)
    assert due(ports)
    refresh(ports)
    assert not due(ports)
    house.clock.at += timedelta(hours=23)
    assert not due(ports)
    house.clock.at += timedelta(hours=1)
    assert due(ports)
    house.clock.at -= timedelta(days=9)
    assert due(ports), "a clock that went back is no reason to wait"
    house.files.put(PLACES.cache / "shared-setups-asked", b"nonsense")
    assert due(ports)


def test_an_update_that_says_nothing_cannot_be_applied(ports: Ports, host: TeamHost) -> None:
    imported(ports, host.url)
    update = only(asked(ports))
    with pytest.raises(BadInput, match="says nothing"):
        apply_update(ports, update)


def test_the_offer_keeps_what_it_came_from_when_its_names_are_made_free(ports: Ports, host: TeamHost) -> None:
    offer = settled_here(ports, offered_by_url(ports, host.url))
    assert isinstance(offer, Fetched)
    assert offer.rows_there[0].profile.id == "team"
