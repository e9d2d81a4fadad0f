"""Every state of the first two screens is a line here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.dialogs.replies import KEY, MANY_PRESETS, SETTINGS
from desktop.onboarding.welcomed import (
    ELSEWHERE,
    NOW_USED,
    SIGNED_IN,
    foreign,
    fresh,
    link,
    live,
    no_agents,
    offered,
    one_agent,
    preview,
    rival,
    unreadable,
    with_profile,
)
from desktop.sample import checked
from ezswitch.desktop.onboarding.present import change_page, connect_page, goes_to, now_words
from ezswitch.desktop.onboarding.rows import ChangePage
from ezswitch.desktop.onboarding.wish import Wish, beginning, on_address, on_offer, on_preset
from ezswitch.desktop.window.rows import Level
from ezswitch.domain.consents import LITERAL_KEY
from ezswitch.domain.phrase import NOTHING, say, sentences
from ezswitch.domain.plan import Skipped
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.adopting import AgentNow
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import Look

FIRST = MANY_PRESETS[0]
BOTH = frozenset({"claude-code", "opencode"})
KEYED = replace(on_preset(FIRST, fresh()), secret=Secret(KEY), agents=BOTH)
ADOPTED = Prospects(now={**NOW_USED, "claude-code": ELSEWHERE}, live=live())


def changes(wish: Wish, look: Look | None = None, prospects: Prospects = SIGNED_IN, **more: object) -> ChangePage:
    look = look or fresh()
    return change_page(look, prospects, wish, preview(beginning(wish, prospects), **more))


def test_agents_say_what_they_use_today_and_that_it_stays() -> None:
    page = connect_page(fresh(), SIGNED_IN, KEYED)
    claude, opencode = page.agents
    assert (claude.id, claude.name, claude.ticked, claude.install) == ("claude-code", "Claude Code 2.1.330", True, "")
    assert claude.now == "now: your claude.ai sign-in; it stays, and one click brings it back"
    assert opencode.now == "now: nothing yet"
    assert claude.spoken == f"Claude Code 2.1.330, {claude.now}"
    (codex,) = page.absent
    assert (codex.now, codex.ticked, codex.install) == ("not installed", False, "npm install -g codex")


def test_one_that_no_command_installs_says_where_to_get_it_and_offers_nothing_to_copy() -> None:
    look = fresh()
    (row,) = (one for one in look.agents if one.agent.id == "codex")
    editor = replace(row.agent, install="", get_it=say("Install it from {url}", url="https://editor.example"))
    seen = replace(look, agents=(*look.agents[:2], replace(row, agent=editor)))
    (absent,) = connect_page(seen, SIGNED_IN, KEYED).absent
    assert (absent.now, absent.install) == ("not installed · Install it from https://editor.example", "")


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        ("sign_in", "your claude.ai sign-in", "now: your claude.ai sign-in; it stays, and one click brings it back"),
        ("foreign", "api.foo.com (not a profile)", "now: api.foo.com (not a profile); one click brings it back"),
        ("profile", "ezrouter", "now: ezrouter, a profile of yours"),
        ("other", "It uses a cloud.", "now: It uses a cloud. One click brings it back."),
        ("none", "nothing yet", "now: nothing yet"),
        ("unreadable", "settings.json cannot be read", ""),
    ],
)
def test_what_an_agent_uses_now(kind: str, words: str, said: str) -> None:
    now = AgentNow("claude-code", "Claude Code", kind, words, installed=True)
    assert now_words("claude-code", Prospects(now={"claude-code": now})) == said
    assert now_words("opencode", Prospects(now={"claude-code": now})) == "", "not known yet"


def test_an_agent_whose_settings_cannot_be_read_cannot_be_ticked() -> None:
    claude = connect_page(unreadable(), SIGNED_IN, KEYED).agents[0]
    assert claude.why_not.startswith("its settings cannot be read (line 4)")
    assert claude.why_not in claude.spoken


def test_the_host_that_bills_is_named() -> None:
    assert goes_to(KEYED) == "The key goes to www.ezrouter.dev and nowhere else: they bill what you use."
    assert goes_to(Wish()) == ""
    stored = goes_to(on_preset(FIRST, with_profile()))
    assert stored.startswith("Its key is stored already. It goes to www.ezrouter.dev and nowhere else")
    assert KEYED.target is not None
    broken = replace(KEYED, target=replace(KEYED.target, base_url={Surface.OPENAI: "gopher://x"}))
    assert goes_to(broken) == ""


def test_what_the_field_asks_for() -> None:
    def field(wish: Wish) -> str:
        return connect_page(fresh(), SIGNED_IN, wish).field

    assert field(KEYED) == "Paste a key, a link, a shared setup or an address"
    assert field(Wish()) == "Paste the address first, such as https://api.example.com"
    assert field(on_address("https://gw.example", fresh())) == "Paste the key for gw.example"
    assert field(on_offer(link(), link().rows[0])) == "Paste the key for Acme"


def test_where_to_get_a_key() -> None:
    assert connect_page(fresh(), SIGNED_IN, KEYED).key_page == FIRST.key_url
    assert connect_page(fresh(), SIGNED_IN, on_address("https://gw.example", fresh())).key_page == ""
    assert connect_page(with_profile(), SIGNED_IN, on_preset(FIRST, with_profile())).key_page == ""
    row = replace(link().rows[0], key_url="https://acme.example/keys")
    offer = replace(link(), rows=(row,))
    assert connect_page(fresh(), SIGNED_IN, on_offer(offer, row)).key_page == "https://acme.example/keys"


def test_the_words_of_the_button() -> None:
    def primary(look: Look, wish: Wish) -> str:
        return connect_page(look, SIGNED_IN, wish).primary

    rejected = replace(KEYED, check=checked("draft", Verdict.KEY_REJECTED))
    assert primary(fresh(), KEYED) == "See what will change"
    assert primary(fresh(), rejected) == "Go on all the same"
    assert (
        primary(fresh(), replace(KEYED, check=checked("draft", Verdict.REACHABLE_KEY_UNPROVEN)))
        == "See what will change"
    )
    assert primary(no_agents(), replace(KEYED, agents=frozenset())) == "Set up anyway"


def test_no_agents_found_says_what_to_do() -> None:
    page = connect_page(no_agents(), SIGNED_IN, KEYED)
    assert page.agents == ()
    assert [one.install for one in page.absent] == [
        f"npm install -g {one}" for one in ("claude-code", "opencode", "codex")
    ]
    assert page.aside is not None
    assert (page.aside.level, page.aside.title) == (Level.NOTE, "No agents found")
    assert "set up anyway" in page.aside.text
    assert "None of the agents" in page.about
    assert connect_page(one_agent(), SIGNED_IN, KEYED).aside is None


@pytest.mark.parametrize(
    ("keychain", "title", "level", "ways_out"),
    [
        ("no_keychain", "There is no keychain here", Level.WARN, True),
        ("locked", "The keychain is locked", Level.NOTE, False),
    ],
)
def test_the_keychain_is_spoken_of_before_it_matters(
    keychain: str, title: str, level: Level, *, ways_out: bool
) -> None:
    page = connect_page(fresh(), replace(SIGNED_IN, keychain=keychain), KEYED)
    assert page.aside is not None
    assert (page.aside.title, page.aside.level, page.ways_out) == (title, level, ways_out)


def test_cc_switch_s_providers_are_offered_by_number_with_what_cannot_come() -> None:
    extra = connect_page(fresh(), Prospects(rival=rival()), KEYED).rival
    assert extra is not None
    assert extra.words == "Bring my providers from CC Switch (7)"
    assert "Claude Official: it is a sign-in, not a key" in extra.note
    assert not extra.ticked
    ticked = connect_page(fresh(), Prospects(rival=rival()), replace(KEYED, rival=True)).rival
    assert ticked is not None
    assert ticked.ticked


def test_without_anything_new_in_cc_switch_nothing_is_offered() -> None:
    rows = tuple(replace(row, same_as="mine") for row in rival().rows)
    for offer in (None, replace(rival(), rows=()), replace(rival(), rows=rows)):
        assert connect_page(fresh(), Prospects(rival=offer), KEYED).rival is None


def test_a_cc_switch_that_cannot_be_read_says_why() -> None:
    extra = connect_page(fresh(), Prospects(rival_problem="Its database is newer."), KEYED).rival
    assert extra is not None
    assert (extra.words, extra.note) == ("", "Its database is newer.")


def test_what_agents_use_today_can_be_kept() -> None:
    keep = connect_page(foreign(), ADOPTED, KEYED).keep
    assert keep is not None
    assert keep.note.startswith("api.foo.com (Claude Code). A key that stands in their files as plain text moves")
    without_key = replace(live(), rows=(offered("foo", "https://api.foo.com", None),))
    assert connect_page(foreign(), Prospects(live=without_key), KEYED).keep is None


def test_models_are_asked_for_only_where_nobody_named_them() -> None:
    check = checked("draft", Verdict.OK)
    custom = replace(on_address("https://gw.example", fresh()), check=check)
    assert connect_page(fresh(), SIGNED_IN, custom).models[0] == "claude-opus-4-7"
    assert connect_page(fresh(), SIGNED_IN, replace(KEYED, check=check)).models == ()


def test_the_second_screen_says_what_is_stored_written_and_kept() -> None:
    page = changes(KEYED)
    assert page.about == "Step 2 of 3. Claude Code and OpenCode to ezrouter. Keys are never shown here."
    assert page.stored == (
        "ezrouter becomes a profile (www.ezrouter.dev); its key goes into the keychain (GNOME Keyring).",
    )
    assert [file.path for file in page.files][:1] == [SETTINGS]
    assert page.effects[0] == (
        "Claude Code: address and key at once, model next session. "
        "Now: your claude.ai sign-in; it stays, and one click brings it back."
    )
    assert page.primary == "Switch Claude Code and OpenCode to ezrouter"
    assert (page.left, page.consent) == ((), "")


def test_what_is_no_address_is_a_sentence_of_its_own_whether_or_not_it_is_known_when_it_takes_effect() -> None:
    cloud = AgentNow("claude-code", "Claude Code", "other", say("It uses a cloud."), installed=True)
    prospects = Prospects(now={"claude-code": cloud})
    wanted = preview(beginning(KEYED, prospects))
    unknown = replace(wanted.plan.changes[0], takes_effect=NOTHING)
    plans = (wanted.plan, replace(wanted.plan, changes=(unknown,)))
    said = [change_page(fresh(), prospects, KEYED, replace(wanted, plan=plan)).effects[0] for plan in plans]
    assert said == [
        "Claude Code: address and key at once, model next session. It uses a cloud. One click brings it back.",
        "Claude Code: It uses a cloud. One click brings it back.",
    ]


def test_without_agents_the_second_screen_only_stores() -> None:
    page = changes(replace(KEYED, agents=frozenset()))
    assert (page.about, page.primary, page.files) == ("Step 2 of 3. No agent is changed.", "Store ezrouter", ())


def test_a_stored_profile_stays_as_it_is() -> None:
    page = changes(replace(on_preset(FIRST, with_profile()), agents=BOTH), with_profile())
    assert page.stored == ("ezrouter is a profile of yours already; it stays as it is.",)
    assert page.primary == "Switch Claude Code and OpenCode to ezrouter"


def test_where_the_key_goes_without_a_keychain() -> None:
    nowhere = replace(SIGNED_IN, keychain="no_keychain")
    assert "its key goes into a file that only you can read" in changes(KEYED, prospects=nowhere).stored[0]
    by_program = replace(KEYED, secret=None, command=("pass", "show", "x"))
    assert "its key comes from: pass show x" in changes(by_program, prospects=nowhere).stored[0]


def test_keeping_says_that_the_address_stays_and_the_key_moves() -> None:
    wish = replace(on_preset(FIRST, foreign()), agents=BOTH, keep=True)
    page = changes(wish, foreign(), ADOPTED)
    assert page.about.startswith("Step 2 of 3. Claude Code keeps the address it has")
    assert page.stored[0].startswith("What your agents use: 1 profile; keys go into the keychain")
    assert "Foo · api.foo.com" in page.stored[0]
    assert page.primary == "Keep it as a profile"


def test_bringing_names_every_provider_and_its_warnings() -> None:
    rows = (replace(rival().rows[0], warnings=("It is not encrypted.",)), *rival().rows[1:])
    prospects = Prospects(rival=replace(rival(), rows=rows))
    page = changes(replace(on_preset(FIRST, fresh()), agents=BOTH, rival=True), prospects=prospects)
    assert page.stored[0].startswith("CC Switch: 7 profiles;")
    assert "P6 · p6.example.com" in page.stored[0]
    assert "It is not encrypted." in page.stored[0]
    assert page.primary == "Take over the settings"


def test_agents_that_are_left_alone_say_why_and_what_would_let_them_in() -> None:
    said = say("Copilot takes a key in no other way than in its own file.")
    why = sentences(said, say("In other words, or another language: --accept something"))
    page = changes(KEYED, skipped=(Skipped("codex", why, LITERAL_KEY),), failed=(("opencode", "the file is busy"),))
    assert page.left == (
        "Codex is left alone: Copilot takes a key in no other way than in its own file.",
        "OpenCode cannot be switched: the file is busy",
    )
    assert page.consent == LITERAL_KEY
    assert changes(KEYED, skipped=(Skipped("codex", why),)).consent == ""
