"""`ezswitch import`: what is shown, when something is stored, and that a key is never taken from or put on a screen."""

from __future__ import annotations

import io

import pytest

from cli_door import CLAUDE_SETTINGS, HOME, Door
from ezswitch.cli.main import run
from ezswitch.domain.secret import Secret
from ezswitch.domain.surface import origin_of

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"
LINK = (
    "ezswitch://import?name=Acme&openai=https://gw.acme.example/v1&anthropic=https://gw.acme.example/a&model.main=glm-5"
    "&agents=claude-code&key_url=https://acme.example/keys&key_help=Ask+Jo&colour=red"
)
FOREIGN = (
    "ccswitch://v1/import?resource=provider&app=claude&name=Relay&endpoint=https://relay.example"
    f"&apiKey={KEY}&usageScript=eA=="
)
SHOWN = """A link
acme: Acme
  OpenAI-compatible: https://gw.acme.example/v1
  Anthropic-compatible: https://gw.acme.example/a
  models: main glm-5
  key: none comes with it (Ask Jo, https://acme.example/keys)
  for Claude Code
  found in link
left out: colour: This ezswitch does not know it.
"""
TWO = """ezswitch_bundle = 1
[profiles.a]
base_url.openai = "https://a.example"
[profiles.b]
base_url.openai = "https://b.example"
"""


def stored(door: Door) -> list[str]:
    return [one["id"] for one in door("profiles", "--json").document["profiles"]]


def test_a_dry_run_shows_everything_and_stores_nothing(door: Door) -> None:
    said = door("import", LINK, "--dry-run")
    assert (said.status, said.out, said.err) == (0, SHOWN, "")
    assert stored(door) == []
    assert door.store.counter == 0


def test_without_a_terminal_nothing_is_stored_unless_it_is_chosen(door: Door) -> None:
    said = door("import", LINK)
    assert (said.status, said.out) == (1, SHOWN)
    assert said.err == "ezswitch: Nothing was stored. Take over all of it: --all. Or some: --take ID.\n"
    assert stored(door) == []


@pytest.mark.parametrize("option", [("--all",), ("--take", "acme"), ("--yes",)])
def test_a_script_chooses_by_an_option(door: Door, option: tuple[str, ...]) -> None:
    said = door("import", LINK, *option)
    assert said.status == 0, said.err
    assert said.out == (
        "Added acme: https://gw.acme.example\n"
        "  No key yet (Ask Jo, https://acme.example/keys). Store it: ezswitch keys set acme\n"
        "  Use it: ezswitch use acme claude-code\n"
        "left out: colour: This ezswitch does not know it.\n"
    )
    assert stored(door) == ["acme"]
    unasked = door("keys", "set", "acme", typed=KEY)
    assert (unasked.status, "acme" in door.keychain.records) == (1, False)
    assert "never sent to https://gw.acme.example" in unasked.err
    assert door("keys", "set", "acme", "--accept", "new-origin", typed=KEY).status == 0
    assert door.keychain.records["acme"].origins == {origin_of("https://gw.acme.example")}


def test_a_terminal_is_shown_everything_and_asked(door: Door) -> None:
    said = door("import", LINK, hidden="", typed="y\n")
    assert said.out.startswith(SHOWN)
    assert "Added acme: https://gw.acme.example\n" in said.out
    assert (said.status, said.err) == (0, "Store acme? [y/N] ")
    assert stored(door) == ["acme"]


@pytest.mark.parametrize("answer", ["", "\n", "n\n", "no\n", "what\n"])
def test_everything_but_yes_is_no(door: Door, answer: str) -> None:
    said = door("import", LINK, hidden="", typed=answer)
    assert said.status == 1
    assert said.out.endswith("Nothing was stored.\n")
    assert stored(door) == []


def test_a_terminal_is_asked_about_what_was_chosen_also_with_all(door: Door) -> None:
    said = door("import", LINK, "--all", hidden="", typed="yes\n")
    assert (said.status, said.err) == (0, "Store acme? [y/N] ")


def test_a_terminal_is_not_asked_with_yes(door: Door) -> None:
    said = door("import", LINK, "--yes", hidden="")
    assert (said.status, said.err) == (0, "")
    assert stored(door) == ["acme"]


def test_a_link_with_a_key_comes_from_standard_input_and_its_key_is_masked(door: Door) -> None:
    said = door("import", "-", "--dry-run", typed=FOREIGN + "\n")
    assert "  key: sk-ez-\u2022\u2022\u2022\u20221f, into the keychain as 'relay'\n" in said.out
    assert "left out: usageScript: Scripts that ask for usage" in said.out
    assert KEY not in said.out + said.err
    said = door("import", "-", "--all", typed=FOREIGN)
    assert said.status == 0
    assert "No key yet" not in said.out
    assert KEY not in said.out + said.err
    assert door.keychain.records["relay"].secret == Secret(KEY)
    assert KEY.encode() not in door.files.bytes_of(door.profiles)
    assert door.files.bytes_of(CLAUDE_SETTINGS) == b'{\n  "theme": "dark"\n}\n'
    assert door("use", "relay", "claude-code").status == 0


def test_at_a_terminal_the_link_is_asked_for_without_showing_it(door: Door) -> None:
    said = door("import", "-", hidden=FOREIGN, typed="y\n")
    assert door.asked == ["Paste the link (it is not shown): "]
    assert said.status == 0
    assert KEY not in said.out + said.err
    assert stored(door) == ["relay"]


@pytest.mark.parametrize(
    "source",
    [FOREIGN, KEY, f"{LINK}&apiKey={KEY}", f"{LINK}&x={KEY}", f"ezswitch://import?openai=https://u:{KEY}@x.example"],
)
@pytest.mark.parametrize("options", [("--all",), ("--json",), ("--dry-run",), ("--take", KEY), (KEY,)])
def test_a_key_in_an_argument_is_refused_and_never_repeated(door: Door, source: str, options: tuple[str, ...]) -> None:
    said = door("import", source, *options)
    assert said.status in (1, 2)
    assert KEY not in said.out + said.err
    assert stored(door) == []


def test_some_of_a_shared_setup(door: Door) -> None:
    door.files.put(HOME / "team.toml", TWO.encode())
    said = door("import", str(HOME / "team.toml"), "--take", "b", "--take", "b")
    assert said.status == 0
    assert stored(door) == ["b"]
    said = door("import", "~/team.toml", "--all")
    assert said.out.splitlines()[0] == "Added a: https://a.example"
    assert "left out: b: The profile b says the same already." in said.out
    assert stored(door) == ["b", "a"]
    said = door("import", "~/team.toml", "--all")
    assert (said.status, said.out.splitlines()[0]) == (0, "Nothing to store: all of it is here already.")
    said = door("import", "~/team.toml", hidden="")
    assert (said.status, said.err) == (0, "")
    assert "(here already, as a)" in said.out


def test_an_id_that_was_not_found_is_refused_with_those_that_were(door: Door) -> None:
    said = door("import", LINK, "--take", "nobody")
    assert said.status == 1
    assert "There are: acme." in said.err
    assert stored(door) == []


def test_nothing_that_can_be_taken_over_says_why(door: Door) -> None:
    said = door("import", "-", "--all", typed="ccswitch://v1/import?resource=mcp&apps=claude&config=e30=&name=Tools")
    assert said.status == 1
    assert "left out: MCP servers: Tools: Only providers are taken over." in said.out
    assert said.err == "ezswitch: There is nothing in it that can be taken over.\n"
    said = door("import", "live", "--dry-run")
    assert (said.status, said.err) == (1, "ezswitch: There is nothing in it that can be taken over.\n")


def test_warnings_are_seen_before_and_when_it_is_stored(door: Door) -> None:
    link = "ezswitch://import?name=X&openai=http://api.deepseek.co/v1"
    odd = "  ! api.deepseek.co looks like api.deepseek.com, and is another host.\n"
    assert odd in door("import", link, "--dry-run").out
    said = door("import", link, "--all")
    assert said.status == 1
    assert "--accept plain-http" in said.err
    assert stored(door) == []
    said = door("import", link, "--all", "--accept", "plain-http")
    assert said.status == 0
    assert odd in said.out
    assert "is not encrypted" in said.out


def test_a_key_command_is_shown_and_not_enabled(door: Door) -> None:
    text = TWO + 'key_command = ["op", "read", "op://Team/a key"]\n'
    said = door("import", "-", "--dry-run", typed=text)
    assert "  key command, named and not enabled: op read 'op://Team/a key'\n" in said.out
    door("import", "-", "--all", typed=text)
    assert door.keychain.records == {}


def test_the_document_of_what_was_found(door: Door) -> None:
    said = door("import", "-", "--dry-run", "--json", typed=FOREIGN)
    assert said.status == 0
    document = said.document
    assert (document["dry_run"], document["title"]) == (True, "A link of CC Switch")
    (found,) = document["profiles"]
    assert found["base_url"] == {"anthropic": "https://relay.example"}
    assert found["key"] == {"name": "relay", "present": True, "masked": "sk-ez-\u2022\u2022\u2022\u20221f"}
    assert (found["agents"], found["same_as"], found["warnings"]) == (["claude-code"], None, [])
    assert [one["what"] for one in document["skipped"]] == ["usageScript"]
    assert KEY not in said.out
    said = door("import", LINK, "--json", hidden="")
    assert said.status == 1
    assert said.document["dry_run"] is True
    assert "Nothing was stored" in said.err


def test_the_document_of_what_was_stored_is_that_of_profiles_with_what_was_left_out(door: Door) -> None:
    said = door("import", LINK, "--all", "--json")
    assert said.status == 0
    assert said.document["profiles"] == door("profiles", "--json").document["profiles"]
    assert said.document["profiles"][0]["key"]["present"] is False
    assert said.document["skipped"] == [{"what": "colour", "reason": "This ezswitch does not know it."}]
    again = door("import", LINK, "--all", "--json")
    assert (again.status, again.document["profiles"]) == (0, [])
    assert again.document["skipped"][-1] == {"what": "Acme", "reason": "The profile acme says the same already."}


def test_wrong_usage(door: Door) -> None:
    assert door("import").status == 2
    assert door("import", LINK, "--all", "--take", "acme").status == 2
    assert door("import", LINK, "more").status == 2
    assert door("import", "-", typed="").status == 1
    assert "ezswitch import" in door("import", "--help").out


def test_standard_input_that_is_not_text_is_refused(door: Door) -> None:
    err = io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(b"\xff\xfe"), encoding="utf-8")
    assert run(["import", "-", "--all"], door.ports, io.StringIO(), err, stdin, variables={}) == 1
    assert "Standard input is not text." in err.getvalue()
