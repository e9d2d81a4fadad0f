"""One check of a profile: every answer and every failure has its verdict, and none shows the key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezswitch.connect.evidence import FRESH, MADE_UP, Known
from ezswitch.connect.probe import NOTHING_KNOWN, probe
from ezswitch.domain.ports import Answer, WebFailure
from ezswitch.domain.profile import AgentOptions, Preset, Profile
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check, Layer, ListProof, Model, Verdict
from fakes import FIRST_MOMENT, Reaction, ScriptedWeb, StillClock, answered
from scenarios import ENVELOPE, FAILING, PAGE, SCENARIOS, Scenario

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
SECRET = Secret(KEY)
BASE, ROOT = "https://h.example/v1", "https://h.example/anthropic"
LIST, ANTHROPIC_LIST = f"{BASE}/models", f"{ROOT}/v1/models"
MESSAGES = f"POST {ROOT}/v1/messages"
MODELS = {"data": [{"id": "big", "supported_endpoint_types": ["openai"]}, {"id": "small"}]}

OPENAI = {Surface.OPENAI: BASE}
BOTH = {Surface.OPENAI: BASE, Surface.ANTHROPIC: ROOT}
KNOWN = Preset("h", "H", "https://h.example", BOTH, key_url="https://h.example/keys", list_proves_key=True)


def profile(urls: Mapping[Surface, str] = OPENAI, **more: Any) -> Profile:
    return Profile("team", "Team", "team", urls, **more)


def checked(
    script: Mapping[str, Reaction],
    of: Profile | None = None,
    preset: Preset | None = KNOWN,
    secret: Secret = SECRET,
    known: Known = NOTHING_KNOWN,
) -> Check:
    web = ScriptedWeb(script)
    check = probe(of or profile(), preset, secret, web, StillClock(), known=known)
    assert KEY not in repr((check, web.sent))
    return check


def guarded(answer: Answer) -> Callable[[Mapping[str, str]], Answer]:
    """A list that is given only to a request with the key."""

    def react(headers: Mapping[str, str]) -> Answer:
        return answer if any(KEY in value for value in headers.values()) else answered(ENVELOPE, 401)

    return react


def test_a_proven_key_is_ok_with_models_and_time() -> None:
    check = checked({LIST: answered(MODELS, headers={"x-oneapi-request-id": "r1"}, ms=182.0)})
    assert check == Check(
        profile="team",
        verdict=Verdict.OK,
        message="h.example accepts the key and offers 2 models.",
        hint="",
        at=FIRST_MOMENT,
        ms=182.0,
        models=(Model("big", ("openai",)), Model("small")),
        status=200,
        request_id="r1",
        layers=(
            Layer("dns", True, 1.0),
            Layer("tcp", True, 2.0),
            Layer("tls", True, 3.0),
            Layer("http", True, 176.0),
            Layer("api", True, 0.0),
            Layer("key", True, 0.0),
            Layer("catalogue", True, 0.0),
            Layer("models", True, 0.0),
            Layer("surfaces", True, 0.0),
        ),
        surface=Surface.OPENAI,
        raw=json.dumps(MODELS),
        proven=True,
    )


def test_without_a_preset_the_same_list_without_a_key_is_the_evidence() -> None:
    proven = checked({LIST: guarded(answered(MODELS))}, preset=None)
    assert (proven.verdict, proven.proven) == (Verdict.OK, True)
    public = checked({LIST: answered(MODELS)}, preset=None)
    assert (public.verdict, public.proven) == (Verdict.REACHABLE_KEY_UNPROVEN, False)
    assert public.message == "h.example answers with 2 models, but gives its list to anyone: the key is not proven."
    assert "key" not in [layer.name for layer in public.layers]


def test_a_preset_that_knows_a_public_list_is_believed_without_asking() -> None:
    web = ScriptedWeb({LIST: guarded(answered(MODELS))})
    preset = Preset("h", "H", "", OPENAI, list_proves_key=False)
    assert probe(profile(), preset, SECRET, web, StillClock()).verdict is Verdict.REACHABLE_KEY_UNPROVEN
    assert len(web.sent) == 1


def test_what_a_preset_knows_says_nothing_of_another_address() -> None:
    other = Preset("h", "H", "", {Surface.OPENAI: "https://other.example/v1"}, list_proves_key=True)
    assert checked({LIST: answered(MODELS)}, preset=other).verdict is Verdict.REACHABLE_KEY_UNPROVEN


def test_evidence_that_fails_proves_nothing() -> None:
    def once(headers: Mapping[str, str]) -> Answer | WebFailure:
        return answered(MODELS) if headers else WebFailure("timeout", "no answer")

    assert checked({LIST: once}, preset=None).verdict is Verdict.REACHABLE_KEY_UNPROVEN


@pytest.mark.parametrize(
    ("reaction", "verdict", "words"), [(one.list, one.verdict, one.says) for one in FAILING], ids=str
)
@pytest.mark.parametrize("preset", [KNOWN, None], ids=["preset", "no preset"])
def test_every_answer_has_its_verdict(reaction: Reaction, verdict: Verdict, words: str, preset: Preset | None) -> None:
    check = checked({LIST: reaction}, preset=preset)
    assert check.verdict is verdict
    assert words in check.message
    assert check.hint
    assert not check.proven
    assert check.models == ()
    assert [layer.ok for layer in check.layers] == [True] * (len(check.layers) - 1) + [False]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_every_scenario_has_its_verdict(scenario: Scenario) -> None:
    check = checked({LIST: scenario.list}, profile(models={"main": scenario.model}), scenario.preset(OPENAI))
    assert check.verdict is scenario.verdict
    assert scenario.says in check.message
    assert scenario.wait in check.hint


@pytest.mark.parametrize(
    ("reaction", "layer"),
    [
        (WebFailure("dns", "x"), "dns"),
        (WebFailure("refused", "x", {"dns": 1.0}), "tcp"),
        (WebFailure("tls", "x", {"dns": 1.0, "tcp": 2.0}), "tls"),
        (WebFailure("timeout", "x", {"dns": 1.0}), "tcp"),
        (WebFailure("timeout", "x", {"dns": 1.0, "tcp": 2.0, "tls": 3.0}), "http"),
        (answered(b"", 503), "http"),
        (answered(PAGE), "api"),
        (answered(ENVELOPE, 401), "key"),
        (answered({}), "catalogue"),
    ],
)
def test_the_layers_stop_at_the_first_that_fails(reaction: Reaction, layer: str) -> None:
    check = checked({LIST: reaction})
    assert check.layers[-1] == Layer(layer, False, check.layers[-1].ms)
    assert len({one.name for one in check.layers}) == len(check.layers)


def test_a_rejected_key_has_the_blank_and_the_dashboard_in_its_hint() -> None:
    hint = checked({LIST: answered(ENVELOPE, 401)}).hint
    assert "without a blank or line break" in hint
    assert hint.endswith("Keys: https://h.example/keys")


@pytest.mark.parametrize("text", [f"{KEY} ", f"{KEY}\n", "", "sk-ez-EXAMPLE\u00e9", "sk\x00EXAMPLE"])
def test_a_key_that_no_header_can_carry_is_not_sent(text: str) -> None:
    web = ScriptedWeb({LIST: answered(MODELS)})
    check = probe(profile(), KNOWN, Secret(text), web, StillClock())
    assert check.verdict is Verdict.KEY_REJECTED
    assert web.sent == []


@pytest.mark.parametrize("url", ["", "h.example/v1", "ftp://h.example", "https://u:p@h.example", "https://[::1"])
def test_an_address_that_is_none_is_a_wrong_url(url: str) -> None:
    assert checked({}, profile({Surface.OPENAI: url})).verdict is Verdict.WRONG_URL


def test_a_profile_without_an_address_is_a_wrong_url() -> None:
    assert checked({}, profile({})).message == "This profile has no base URL."


@pytest.mark.parametrize(
    ("urls", "works", "corrected"),
    [
        ({Surface.OPENAI: "https://h.example"}, LIST, BASE),
        ({Surface.OPENAI: f"{BASE}/v1"}, LIST, BASE),
        ({Surface.OPENAI: f"{BASE}/chat/completions"}, LIST, BASE),
        ({Surface.ANTHROPIC: f"{ROOT}/v1"}, ANTHROPIC_LIST, ROOT),
        ({Surface.ANTHROPIC: "https://h.example"}, ANTHROPIC_LIST, ROOT),
    ],
)
@pytest.mark.parametrize("there", [answered(PAGE), answered(PAGE, 404), answered({"error": "no"}, 404)])
def test_a_wrong_path_is_corrected_on_the_same_host(urls: Any, works: str, corrected: str, there: Answer) -> None:
    web = ScriptedWeb({works: answered(MODELS)}, otherwise=there)
    check = probe(profile(urls), None, SECRET, web, StillClock())
    assert (check.verdict, check.corrected_url) == (Verdict.WRONG_URL, corrected)
    assert check.hint == f"Use {corrected} as the base URL."
    assert {request.url.split("/")[2] for request in web.sent} == {"h.example"}


def test_an_anthropic_address_with_v1_is_named_even_where_nothing_lists() -> None:
    check = checked({LIST: answered(MODELS)}, profile({**OPENAI, Surface.ANTHROPIC: f"{ROOT}/v1"}))
    assert (check.verdict, check.corrected_url) == (Verdict.WRONG_URL, ROOT)
    assert "agents add /v1/messages to it themselves" in check.message


def test_a_redirect_to_another_host_gets_no_key() -> None:
    moved = answered(b"", 308, {"location": "https://www.h.example/v1/models"})
    web = ScriptedWeb({LIST: moved})
    check = probe(profile(), KNOWN, SECRET, web, StillClock())
    assert check.verdict is Verdict.WRONG_URL
    assert check.message == "h.example sends requests on to https://www.h.example. Your key was not sent there."
    assert check.corrected_url == "https://www.h.example/v1"
    assert [request.url for request in web.sent] == [LIST]


@pytest.mark.parametrize("location", ["https://login.example/in?next=x", "", "https://[", "mailto:x@h.example"])
def test_a_redirect_elsewhere_offers_no_correction(location: str) -> None:
    check = checked({LIST: answered(b"", 302, {"location": location})})
    assert check.verdict is Verdict.WRONG_URL
    assert check.corrected_url == ""


def test_a_redirect_within_the_host_is_followed_once() -> None:
    script = {LIST: answered(b"", 307, {"location": "/v2/models"}), "https://h.example/v2/models": answered(MODELS)}
    assert checked(script).verdict is Verdict.OK
    script["https://h.example/v2/models"] = answered(b"", 307, {"location": "/v3/models"})
    assert checked(script).verdict is Verdict.WRONG_URL


def test_the_anthropic_surface_may_offer_no_list_beside_one_that_does() -> None:
    for missing in (answered(ENVELOPE, 404), answered(PAGE)):
        script = {LIST: answered(MODELS), ANTHROPIC_LIST: missing}
        check = checked(script, profile(BOTH), known=Known(asked=False))
        assert check.verdict is Verdict.OK
        assert check.hint == "Its Anthropic-compatible address offers no list, so only agents can tell."
        assert check.layers[-1].name == "models"


@pytest.mark.parametrize(
    "there",
    [
        answered({"error": {"message": "field messages is required"}}, 400),
        answered({"type": "error", "error": {"type": "permission_error"}}, 403),
        answered({"error": {"code": "model_not_found", "message": "no channel"}}, 404),
        answered({"error": {"code": "model_not_found"}}, 503),
    ],
)
def test_a_surface_without_a_list_is_asked_for_nothing_where_somebody_asked_for_the_check(there: Answer) -> None:
    check = checked({LIST: answered(MODELS), MESSAGES: there}, profile(BOTH))
    assert (check.verdict, check.hint) == (Verdict.OK, "")
    assert check.layers[-1] == Layer("surfaces", True, 0.0)


@pytest.mark.parametrize("there", [answered(PAGE, 404), answered(b"", 405), answered(PAGE), WebFailure("timeout", "x")])
def test_a_surface_that_does_not_answer_is_named(there: Reaction) -> None:
    check = checked({LIST: answered(MODELS), MESSAGES: there}, profile(BOTH))
    assert (check.verdict, check.surface) == (Verdict.WRONG_URL, Surface.ANTHROPIC)
    assert check.message == "h.example is there, but nothing answers at its Anthropic-compatible address."
    assert not check.layers[-1].ok


def test_what_did_not_answer_is_asked_again_even_when_nobody_asked() -> None:
    known = Known(asked=False, silent=frozenset({Surface.ANTHROPIC}))
    assert checked({LIST: answered(MODELS)}, profile(BOTH), known=known).verdict is Verdict.WRONG_URL


def test_any_key_taken_proves_nothing() -> None:
    def any_key(headers: Mapping[str, str]) -> Answer:
        return answered(MODELS) if headers else answered(ENVELOPE, 401)

    check = checked({LIST: any_key}, preset=None)
    assert (check.verdict, check.proven) == (Verdict.REACHABLE_KEY_UNPROVEN, False)
    assert check.lists == (ListProof(LIST, False, FIRST_MOMENT),)


def test_strangers_are_sent_only_where_somebody_asked_and_once() -> None:
    web = ScriptedWeb({LIST: guarded(answered(MODELS))})
    unasked = probe(profile(), None, SECRET, web, StillClock(), known=Known(asked=False))
    assert (unasked.verdict, len(web.sent)) == (Verdict.REACHABLE_KEY_UNPROVEN, 1)
    assert "nothing has shown yet whether it looks at the key" in unasked.message
    asked = probe(profile(), None, SECRET, web, StillClock())
    assert (asked.verdict, len(web.sent)) == (Verdict.OK, 4)
    assert [MADE_UP.reveal() in str(one.headers) for one in web.sent] == [False, False, False, True]
    lists = {one.url: one for one in asked.lists}
    for known in (Known(lists, asked=False), Known(lists)):
        assert probe(profile(), None, SECRET, web, StillClock(), known=known).verdict is Verdict.OK
    assert len(web.sent) == 6
    later = StillClock(FIRST_MOMENT + FRESH + timedelta(seconds=1))
    probe(profile(), None, SECRET, web, later, known=Known(lists, asked=False))
    assert len(web.sent) == 7
    probe(profile(), None, SECRET, web, later, known=Known(lists))
    assert len(web.sent) == 10


PROOF = "https://h.example/api/v1/key"
PROVING = Preset("h", "H", "", OPENAI, list_proves_key=False, proof_url=PROOF)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (answered({"data": {"label": "sk-or-v1-x", "usage": 1, "limit": None}}), Verdict.OK),
        (answered({"error": {"message": "User not found.", "code": 401}}, 401), Verdict.KEY_REJECTED),
        (answered({"error": {"message": "no"}}), Verdict.REACHABLE_KEY_UNPROVEN),
        (answered(PAGE), Verdict.REACHABLE_KEY_UNPROVEN),
        (answered(b"", 500), Verdict.REACHABLE_KEY_UNPROVEN),
        (WebFailure("timeout", "x"), Verdict.REACHABLE_KEY_UNPROVEN),
    ],
)
def test_a_request_that_needs_the_key_is_the_evidence_where_a_preset_names_one(
    said: Reaction, verdict: Verdict
) -> None:
    check = checked({LIST: answered(MODELS), PROOF: said}, preset=PROVING)
    assert (check.verdict, check.proven) == (verdict, verdict is Verdict.OK)


def test_a_proof_on_another_host_is_not_asked() -> None:
    web = ScriptedWeb({LIST: answered(MODELS)})
    preset = replace(PROVING, proof_url="https://other.example/key")
    assert probe(profile(), preset, SECRET, web, StillClock()).verdict is Verdict.REACHABLE_KEY_UNPROVEN
    assert [one.url for one in web.sent] == [LIST]


def test_alone_the_anthropic_surfaces_own_answer_counts() -> None:
    assert checked({}, profile({Surface.ANTHROPIC: ROOT})).verdict is Verdict.WRONG_URL
    assert checked({ANTHROPIC_LIST: answered(MODELS)}, profile({Surface.ANTHROPIC: ROOT})).verdict is Verdict.OK


def test_a_missing_list_on_another_host_counts() -> None:
    urls = {**OPENAI, Surface.ANTHROPIC: "https://other.example"}
    check = checked({LIST: answered(MODELS)}, profile(urls))
    assert (check.verdict, check.surface) == (Verdict.WRONG_URL, Surface.ANTHROPIC)


def test_an_older_gateway_gives_its_anthropic_list_to_a_bearer() -> None:
    def bearer_only(headers: Mapping[str, str]) -> Answer:
        return answered(MODELS) if "authorization" in headers else answered(ENVELOPE, 401)

    assert checked({ANTHROPIC_LIST: bearer_only}, profile({Surface.ANTHROPIC: ROOT})).verdict is Verdict.OK


def test_the_worst_surface_names_the_verdict_and_each_has_its_words() -> None:
    urls = {**OPENAI, Surface.ANTHROPIC: "https://other.example", Surface.GEMINI: "https://third.example"}
    script = {
        LIST: answered(MODELS),
        "https://other.example/v1/models": answered(ENVELOPE, 401),
        "https://third.example/v1beta/models": WebFailure("dns", "its name could not be looked up"),
    }
    check = checked(script, profile(urls))
    assert (check.verdict, check.surface) == (Verdict.DNS_FAILURE, Surface.GEMINI)
    assert check.message.startswith("third.example cannot be found")
    assert check.message.endswith("other.example does not accept the key (401).")
    assert check.proven
    assert [model.id for model in check.models] == ["big", "small"]


def test_a_host_that_gave_no_answer_is_not_asked_twice() -> None:
    web = ScriptedWeb(otherwise=WebFailure("timeout", "no complete answer within 15 s"))
    check = probe(profile(BOTH), KNOWN, SECRET, web, StillClock())
    assert check.verdict is Verdict.TIMEOUT
    assert len(web.sent) == 1


def test_the_responses_surface_shares_the_openai_list() -> None:
    web = ScriptedWeb({LIST: answered(MODELS)})
    check = probe(profile({**OPENAI, Surface.RESPONSES: BASE}), KNOWN, SECRET, web, StillClock())
    assert check.verdict is Verdict.OK
    assert len(web.sent) == 1


def test_ms_is_the_slowest_surfaces() -> None:
    check = checked({LIST: answered(MODELS, ms=30.0), ANTHROPIC_LIST: answered(MODELS, ms=90.0)}, profile(BOTH))
    assert (check.ms, check.surface) == (90.0, Surface.ANTHROPIC)


def test_a_model_that_is_not_offered_is_missing() -> None:
    own = {"some-agent": AgentOptions({"main": "gone"})}
    check = checked({LIST: answered(MODELS)}, profile(models={"main": "big", "small": "tiny"}, agents=own))
    assert check.verdict is Verdict.MODEL_MISSING
    assert check.message == "h.example accepts the key, but has no tiny, gone."
    assert check.hint == "Pick another model; 2 models on offer."
    assert check.proven
    assert check.layers[-1] == Layer("models", False, 0.0)


@pytest.mark.parametrize("name", ["big", "big[1m]", "models/big"])
def test_spellings_that_work_are_not_missing(name: str) -> None:
    assert checked({LIST: answered(MODELS)}, profile(models={"main": name, "small": ""})).verdict is Verdict.OK


def test_ollama_lists_a_tag_that_may_be_left_out() -> None:
    listed = answered({"data": [{"id": "llama3:latest"}]})
    assert checked({LIST: listed}, profile(models={"main": "llama3"})).message.endswith("offers 1 model.")


def test_with_an_unproven_key_a_missing_model_is_said_and_no_verdict() -> None:
    check = checked({LIST: answered(MODELS)}, profile(models={"main": "gone"}), preset=None)
    assert check.verdict is Verdict.REACHABLE_KEY_UNPROVEN
    assert check.message.endswith("Its list does not have gone.")


def test_a_long_list_of_missing_models_is_shortened() -> None:
    wanted = {f"role{n}": f"m{n}" for n in range(8)}
    assert "m0, m1, m2, m3, m4 and 3 more" in checked({LIST: answered(MODELS)}, profile(models=wanted)).message


def test_pages_are_followed() -> None:
    first = {"data": [{"id": "a"}], "has_more": True, "last_id": "a"}
    script = {
        ANTHROPIC_LIST: answered(first),
        f"{ANTHROPIC_LIST}?after_id=a&limit=1000": answered({"data": [{"id": "b"}]}),
    }
    check = checked(script, profile({Surface.ANTHROPIC: ROOT}))
    assert [model.id for model in check.models] == ["a", "b"]


@pytest.mark.parametrize("second", [answered(b"", 500), answered(PAGE), WebFailure("timeout", "late")])
def test_a_later_page_that_fails_leaves_what_came(second: Reaction) -> None:
    first = {"data": [{"id": "a"}], "has_more": True, "last_id": "a"}
    script: dict[str, Reaction] = {ANTHROPIC_LIST: answered(first), f"{ANTHROPIC_LIST}?after_id=a&limit=1000": second}
    assert [model.id for model in checked(script, profile({Surface.ANTHROPIC: ROOT})).models] == ["a"]


def test_pages_without_end_are_given_up() -> None:
    endless = answered({"data": [{"id": "a"}], "has_more": True, "last_id": "a"})
    web = ScriptedWeb(otherwise=endless)
    assert probe(profile({Surface.ANTHROPIC: ROOT}), KNOWN, SECRET, web, StillClock()).verdict is Verdict.OK
    assert len(web.sent) == 10


@pytest.mark.parametrize(
    ("headers", "body", "request_id"),
    [
        ({"x-oneapi-request-id": "one", "request-id": "two", "x-request-id": "three"}, {}, "one"),
        ({"request-id": "two", "x-request-id": "three"}, {}, "two"),
        ({"x-request-id": "three"}, {"request_id": "four"}, "three"),
        ({}, {"request_id": "four"}, "four"),
        ({}, {}, ""),
        ({"x-request-id": f"{KEY}\x1b\u202e"}, {}, "•••"),
    ],
)
def test_the_first_request_id_present_is_shown(headers: dict[str, str], body: Any, request_id: str) -> None:
    assert checked({LIST: answered(body, 500, headers)}).request_id == request_id


def test_a_gateway_that_repeats_the_key_does_not_show_it() -> None:
    listed = {"data": [{"id": f"for-{KEY}"}, {"id": "good"}]}
    assert checked({LIST: answered(listed)}).models == (Model("good"),)
    for said in (KEY, f"{KEY[:8]}\u200b{KEY[8:]}", "x" * 1990 + KEY, "x" * 290 + KEY):
        check = checked({LIST: answered(json.dumps({"error": {"message": said}}, ensure_ascii=False).encode(), 422)})
        assert KEY[:12] not in check.raw + check.message + check.hint
    moved = answered(b"", 302, {"location": f"https://evil.example/{KEY}/models"})
    assert KEY not in checked({LIST: moved}).corrected_url


def test_the_same_timeout_goes_with_every_request() -> None:
    web = ScriptedWeb({LIST: answered(MODELS)})
    probe(profile(BOTH), None, SECRET, web, StillClock(), timeout=3.5)
    assert {request.timeout for request in web.sent} == {3.5}


def test_a_presets_own_list_address_is_used() -> None:
    preset = Preset("h", "H", "", OPENAI, list_proves_key=True, models_url={Surface.OPENAI: "https://h.example/models"})
    web = ScriptedWeb({"https://h.example/models": answered(MODELS)})
    assert probe(profile(), preset, SECRET, web, StillClock()).verdict is Verdict.OK


@pytest.mark.parametrize("after", ["12", "soon", "9" * 40])
def test_a_gateways_wait_is_passed_on_where_it_is_a_number(after: str) -> None:
    hint = checked({LIST: answered(b"", 429, {"retry-after": after})}).hint
    assert hint == ("Try again in 12 seconds." if after == "12" else "Try again in a minute.")


ROWS = st.dictionaries(
    st.sampled_from(["id", "key", "name", "supported_endpoint_types"]),
    st.none() | st.text() | st.integers() | st.lists(st.text() | st.integers(), max_size=3),
)
BODIES = st.binary() | st.dictionaries(
    st.sampled_from(["data", "models", "error", "success", "has_more", "last_id", "message"]),
    st.none() | st.booleans() | st.text() | st.lists(ROWS, max_size=4) | ROWS,
).map(lambda value: json.dumps(value).encode())


@given(
    st.integers(100, 999),
    BODIES,
    st.dictionaries(st.sampled_from(["location", "retry-after", "request-id"]), st.text()),
)
def test_no_answer_makes_it_raise(status: int, body: bytes, headers: dict[str, str]) -> None:
    web = ScriptedWeb(otherwise=Answer(status, headers, body, 1.0))
    check = probe(profile(BOTH, models={"main": "big"}), None, SECRET, web, StillClock())
    assert isinstance(check.verdict, Verdict)
    assert check.message
    assert check.verdict is not Verdict.OK
    assert KEY not in repr(check)
