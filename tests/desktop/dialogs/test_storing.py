"""The order in which the editor's work is done, and the small rules it begins with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.dialogs.replies import KEY, Replies, switched
from desktop.sample import DEEPSEEK, EZROUTER, profile_row
from ezswitch.desktop.dialogs.starting import free_name, free_title, models_known, stored_key_for
from ezswitch.desktop.dialogs.storing import Order, store
from ezswitch.desktop.dialogs.wording import (
    consent_of,
    consent_words,
    hosts,
    listed,
    next_step,
    refreshed,
    short_list,
    without_commands,
)
from ezswitch.domain.errors import BadInput, Conflict, ConsentNeeded, Moved, NoKeychain, Refused
from ezswitch.domain.key import KeyState
from ezswitch.domain.names import is_name
from ezswitch.domain.phrase import Phrase, say, sentences, verbatim
from ezswitch.domain.plan import Outcome
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import Surface, origin_of

SECRET = Secret(KEY)


def test_add_then_use() -> None:
    answers = Replies()
    done = store(answers.commands(), Order(EZROUTER, stored=False, secret=SECRET, agents=("opencode",)))
    assert [call[0] for call in answers.asked] == ["add", "use"]
    assert done.profile == EZROUTER
    assert done.problem is None
    assert done.outcome.switches[0].agent == "opencode"


def test_a_key_that_is_replaced_goes_first_and_is_not_given_twice() -> None:
    answers = Replies()
    store(answers.commands(), Order(EZROUTER, stored=True, secret=SECRET, rotates=True))
    assert [call[0] for call in answers.asked] == ["rotate", "edit"]
    assert answers.calls("edit")[0][1] is None


def test_a_program_is_stored_before_the_profile_that_needs_it() -> None:
    answers = Replies()
    store(answers.commands(), Order(EZROUTER, stored=False, command=("pass", "show", "x")))
    assert [call[0] for call in answers.asked] == ["set_command", "add"]


def test_nothing_after_the_first_refusal() -> None:
    answers = Replies(replies={"add": BadInput("id is taken", "It is.", hint="")})
    with pytest.raises(BadInput):
        store(answers.commands(), Order(EZROUTER, stored=False, secret=SECRET, agents=("opencode",)))
    assert answers.calls("use") == []


def test_what_is_stored_is_told_though_the_switch_failed() -> None:
    moved = Moved("file changed", "It changed.", hint="")
    done = store(Replies(replies={"use": moved}).commands(), Order(EZROUTER, stored=False, agents=("opencode",)))
    assert done.profile == EZROUTER
    assert done.problem is moved


def test_names_that_are_free() -> None:
    assert free_name("x", {}) == "x"
    assert free_name("x", {"x", "x-2"}) == "x-3"
    assert is_name(free_name("a" * 64, {"a" * 64}))
    assert free_title("ezrouter", {"ezrouter", "ezrouter 2"}) == "ezrouter 3"
    assert free_title("ezrouter", ()) == "ezrouter"


def test_a_stored_key_fits_only_for_the_same_hosts() -> None:
    rows = (profile_row(DEEPSEEK), profile_row(EZROUTER))
    assert stored_key_for(EZROUTER, rows) == "ezrouter"
    assert stored_key_for(replace(EZROUTER, base_url={Surface.OPENAI: "https://x.example.com"}), rows) == ""
    assert stored_key_for(replace(EZROUTER, base_url={}), rows) == ""
    gone = profile_row(EZROUTER, key=KeyState("ezrouter", "absent"))
    assert stored_key_for(EZROUTER, (gone,)) == ""
    broken = profile_row(replace(EZROUTER, base_url={Surface.OPENAI: "no url"}))
    assert stored_key_for(EZROUTER, (broken, *rows)) == "ezrouter"


def test_models_that_are_known() -> None:
    assert models_known(None) == ()
    assert models_known(profile_row(EZROUTER)) == ()


def test_words() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert short_list(["a", "b", "c"]) == "3 agents"
    assert hosts([origin_of("https://b.example.com/v1"), origin_of("http://localhost:8080")]) == (
        "b.example.com and http://localhost:8080"
    )


@pytest.mark.parametrize(
    ("hint", "left"),
    [
        (
            sentences(
                say("Nothing was written."), say("To set it back: --accept overwrite-changes"), say("Look first.")
            ),
            "Nothing was written. Look first.",
        ),
        (say("If it may be: ezswitch keys approve x https://x.example.com"), ""),
        (say("See what differs: ezswitch drift {agent}", agent="codex"), ""),
        (say("See `ezswitch history`."), ""),
        (say("Check the spelling. It counts."), "Check the spelling. It counts."),
        (say("ezswitch cannot do that."), "ezswitch cannot do that."),
        (verbatim("-----BEGIN is no key"), "-----BEGIN is no key"),
    ],
)
def test_hints_lose_what_is_for_the_command_line(hint: Phrase, left: str) -> None:
    assert without_commands(hint) == left


def test_consents_have_words_and_errors_a_step() -> None:
    asks = ConsentNeeded("plain-http", "not encrypted", "It is not.")
    assert consent_words(consent_of(asks)) == "Use it without encryption"
    assert consent_words("something-new") == "Go on all the same"
    assert consent_of(Conflict("c", "m")) == "overwrite-changes"
    assert consent_of(NoKeychain("n", "m")) == "key-file"
    assert consent_of(Refused("r", "m")) == ""
    assert next_step(Refused("r", "m")) != ""
    assert "private file" in next_step(NoKeychain("n", "m", hint="x --accept key-file."))


def test_refreshed_names_agents_and_key_files() -> None:
    names = {"opencode": "OpenCode"}
    assert refreshed(Outcome(), names).startswith("No agent uses it now")
    told = refreshed(switched("opencode", files=("/x/keys/ezrouter", "/x/opencode.json")), names)
    assert told == "Refreshed: OpenCode. The key also stands in /x/keys/ezrouter, which only you can read."
