"""The cache of checks in SQLite, which may be lost and never gets in the way."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ezswitch.domain.balance import Balance
from ezswitch.domain.checks import CheckCache, Sample
from ezswitch.domain.deep import Deep, Kind, Round, Usage
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences, verbatim
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Layer, ListProof, Model, Verdict
from ezswitch.system.store import SqliteCheckCache
from ezswitch.system.store.cache import KEPT_SAMPLES
from fakes import FIRST_MOMENT, MemoryCheckCache

CHECK = Check(
    profile="ezrouter",
    verdict=Verdict.OK,
    message=say("It works."),
    hint=NOTHING,
    at=datetime(2026, 11, 22, 12, 0, 0, 5, tzinfo=UTC),
    ms=182.25,
    models=(Model("claude-opus-4-7", ("anthropic", "openai")), Model("ü")),
    status=200,
    request_id="abc",
    layers=(Layer("dns", ok=True, ms=1.5), Layer("key", ok=False, ms=0.0)),
    surface=Surface.ANTHROPIC,
    raw='{"data": []}',
    corrected_url="https://www.example.com/v1",
    proven=True,
)
FAILED = Check("ezrouter", Verdict.TIMEOUT, say("No answer."), say("Look at your network."), FIRST_MOMENT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "checks.db"


@pytest.fixture
def real(path: Path) -> Iterator[SqliteCheckCache]:
    with closing(SqliteCheckCache(path, patience=0.05)) as cache:
        yield cache


@pytest.fixture(params=["sqlite", "memory"])
def cache(request: pytest.FixtureRequest, real: SqliteCheckCache) -> CheckCache:
    return real if request.param == "sqlite" else MemoryCheckCache()


def test_nothing_is_known_at_first(cache: CheckCache, path: Path) -> None:
    assert (cache.last(), cache.samples("ezrouter"), cache.catalogue("ezrouter")) == ({}, (), ((), None))
    assert not path.parent.exists()


def test_the_last_check_comes_back_exactly(cache: CheckCache) -> None:
    cache.save(FAILED)
    cache.save(CHECK)
    cache.save(replace(FAILED, profile="deepseek"))
    assert cache.last() == {"ezrouter": CHECK, "deepseek": replace(FAILED, profile="deepseek")}


def test_a_check_without_models_keeps_the_older_catalogue(cache: CheckCache) -> None:
    cache.save(CHECK)
    cache.save(FAILED)
    assert cache.catalogue("ezrouter") == (CHECK.models, CHECK.at)
    assert cache.catalogue("deepseek") == ((), None)


def test_samples_are_the_latest_oldest_first(cache: CheckCache) -> None:
    for number in range(5):
        cache.save(replace(CHECK, at=FIRST_MOMENT + timedelta(minutes=number), ms=float(number)))
    cache.save(replace(FAILED, at=FIRST_MOMENT + timedelta(minutes=5)))
    assert cache.samples("ezrouter", limit=2) == (
        Sample(FIRST_MOMENT + timedelta(minutes=4), "ok", 4.0),
        Sample(FIRST_MOMENT + timedelta(minutes=5), "timeout", None),
    )
    assert len(cache.samples("ezrouter")) == 6


def test_a_profile_is_forgotten_and_the_others_stay(cache: CheckCache) -> None:
    other = replace(CHECK, profile="deepseek")
    cache.save(CHECK)
    cache.save(other)
    cache.forget("ezrouter")
    cache.forget("never-there")
    assert cache.last() == {"deepseek": other}
    assert cache.samples("ezrouter") == ()
    assert cache.catalogue("ezrouter") == ((), None)
    assert len(cache.samples("deepseek")) == 1


def test_the_samples_of_a_profile_are_bounded(real: SqliteCheckCache) -> None:
    for number in range(KEPT_SAMPLES + 5):
        real.save(replace(FAILED, ms=float(number)))
    real.save(replace(FAILED, profile="deepseek"))
    kept = real.samples("ezrouter", limit=10_000)
    assert len(kept) == KEPT_SAMPLES
    assert (kept[0].ms, kept[-1].ms) == (5.0, float(KEPT_SAMPLES + 4))
    assert len(real.samples("deepseek")) == 1


def test_one_that_the_disk_does_not_let_us_look_for_knows_nothing(tmp_path: Path) -> None:
    """A disk that failed here took the whole look with it."""
    cache = SqliteCheckCache(tmp_path / ("x" * 300))  # too long for any file system: looking is refused
    assert (cache.last(), cache.samples("ezrouter"), cache.catalogue("ezrouter")) == ({}, (), ((), None))
    assert cache.problem is not None


def test_a_damaged_cache_is_replaced_without_a_word(real: SqliteCheckCache, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 500)
    assert real.last() == {}
    real.save(CHECK)
    assert real.last() == {"ezrouter": CHECK}
    assert real.problem is None
    assert not list(path.parent.glob("*damaged*"))


def test_a_newer_cache_is_replaced_by_the_next_check(real: SqliteCheckCache, path: Path) -> None:
    real.save(FAILED)
    real.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 9")
        other.execute("DROP TABLE last")
    assert real.last() == {}
    real.save(CHECK)
    assert real.last() == {"ezrouter": CHECK}
    assert len(real.samples("ezrouter")) == 1


def _words(check: Check) -> list[Phrase]:
    rounds = check.deep.rounds if check.deep else ()
    return [check.message, check.hint, *(words for one in rounds for words in (one.message, one.hint))]


def test_what_a_check_said_can_be_said_in_another_language_later(real: SqliteCheckCache) -> None:
    said = say("{host} does not accept the key ({status}).", host="www.example.com", status=401)
    hint = sentences(say("Replace it."), say("The gateway says: {words}", words=verbatim("no {user}")))
    one = Round(Surface.OPENAI, Kind.ANSWER, "m", ok=False, message=say("{model} is slow.", model="m"), hint=hint)
    before = replace(CHECK, message=said, hint=hint, deep=Deep(FIRST_MOMENT, (one,)))
    real.save(before)
    after = real.last()["ezrouter"]
    assert after == before
    for was, words in zip(_words(before), _words(after), strict=True):
        assert (words.template, dict(words.parameters)) == (was.template, dict(was.parameters))


def test_a_check_of_an_earlier_version_says_what_it_said(real: SqliteCheckCache, path: Path) -> None:
    one = Round(Surface.OPENAI, Kind.ANSWER, "m", ok=True, message=say("{model} answers.", model="m"))
    real.save(replace(CHECK, deep=Deep(FIRST_MOMENT, (one,))))
    with closing(sqlite3.connect(path)) as other, other:
        body = json.loads(other.execute("SELECT body FROM last").fetchone()[0])
        body |= {"message": "It {works}.", "hint": ""}
        body["deep"]["rounds"][0] |= {"message": "m answers.", "hint": "Good."}
        other.execute("UPDATE last SET body = ?", (json.dumps(body),))
    found = _words(real.last()["ezrouter"])
    assert found == ["It {works}.", "", "m answers.", "Good."]
    assert all(isinstance(words, Phrase) for words in found)


def test_a_check_of_another_shape_is_left_out(real: SqliteCheckCache, path: Path) -> None:
    real.save(CHECK)
    real.save(replace(CHECK, profile="deepseek"))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("""UPDATE last SET body = '{"verdict": "ok"}' WHERE profile = 'ezrouter'""")
    assert set(real.last()) == {"deepseek"}


def test_a_cache_that_cannot_be_kept_gets_in_nobodys_way(real: SqliteCheckCache, path: Path) -> None:
    path.mkdir(parents=True)
    real.save(CHECK)
    assert real.last() == {}
    assert real.problem is not None
    assert real.problem.path == str(path)
    path.rmdir()
    real.save(CHECK)
    assert real.problem is None
    assert real.last() == {"ezrouter": CHECK}


def test_a_cache_that_is_locked_is_left_alone(real: SqliteCheckCache, path: Path) -> None:
    real.save(FAILED)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        real.save(CHECK)
        assert real.problem is not None
    assert real.last() == {"ezrouter": FAILED}


DEEP = Deep(
    FIRST_MOMENT,
    (
        Round(Surface.OPENAI, Kind.ANSWER, "m", True, "It answers.", ms=900.0, status=200, usage=Usage(9, 5, 1)),
        Round(Surface.ANTHROPIC, Kind.TOOL_CALL, "m", False, "It does not.", "Take another.", base_url="https://x"),
    ),
    stopped=True,
    revision=3,
)
BALANCE = Balance("ezrouter", FIRST_MOMENT, "12.34", "USD", "/api/usage/token/", "1.66")


def test_a_deep_check_and_what_strangers_showed_come_back(cache: CheckCache) -> None:
    lists = (ListProof("https://x/v1/models", guarded=True, at=FIRST_MOMENT),)
    whole = replace(CHECK, deep=DEEP, lists=lists)
    cache.save(whole)
    assert cache.last() == {"ezrouter": whole}
    assert whole.deep is not None
    assert whole.deep.usage == Usage(9, 5, 1)


def test_the_last_balance_is_kept_until_the_profile_goes(cache: CheckCache) -> None:
    assert cache.balances() == {}
    cache.save_balance(replace(BALANCE, amount="20.00"))
    cache.save_balance(BALANCE)
    assert cache.balances() == {"ezrouter": BALANCE}
    cache.forget("ezrouter")
    assert cache.balances() == {}


def test_a_cache_of_an_older_ezswitch_is_begun_anew(path: Path, real: SqliteCheckCache) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as older:
        older.execute("CREATE TABLE last (profile TEXT PRIMARY KEY, body TEXT NOT NULL)")
        older.execute("PRAGMA user_version = 1")
    real.save_balance(BALANCE)
    real.save(CHECK)
    assert (real.problem, real.balances(), real.last()) == (None, {"ezrouter": BALANCE}, {"ezrouter": CHECK})
    assert [one.name for one in path.parent.iterdir() if "damaged" in one.name] == []
