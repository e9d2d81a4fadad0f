"""What may be typed, and that a key is never an argument, nor repeated from one."""

from __future__ import annotations

import argparse

import pytest

from ezswitch import __version__
from ezswitch.cli.arguments import build, parse
from ezswitch.cli.overview import GROUPS, OUTSIDE
from ezswitch.cli.parser import Stop, looks_like_key
from ezswitch.domain.consents import ALL

KEY = "sk-ez-EXAMPLE0a1b2c3d4e5f6a7b8c9d0e1f"


def stopped(*argv: str) -> Stop:
    with pytest.raises(Stop) as caught:
        parse(argv)
    return caught.value


@pytest.mark.parametrize(
    "argv",
    [
        ("add", "x", "--key-value", KEY),
        ("add", "x", f"--key-value={KEY}"),
        ("add", "x", "--api-key", KEY),
        ("add", "x", KEY),
        ("add", "x", "--key-stdin", KEY),
        ("add", "x", f"--key-stdin={KEY}"),
        ("keys", "set", "x", KEY),
        ("keys", KEY),
        (KEY,),
        ("use", "x", "--accept", KEY),
        ("edit", "x", "--secret", KEY),
    ],
    ids=str,
)
def test_a_key_is_never_an_argument_and_never_repeated(argv: tuple[str, ...]) -> None:
    stop = stopped(*argv)
    assert stop.status == 2
    assert KEY not in stop.text
    assert "\n" not in stop.text


def test_no_option_takes_a_key() -> None:
    helps = [stopped(command, "--help").text for command in ("add", "edit", "keys")]
    assert all("A key is never an argument" in text for text in helps)
    assert "--key NAME" in helps[0]


@pytest.mark.parametrize(
    ("text", "is_key"),
    [
        (KEY, True),
        ("sk-ant-api03-abcdefgh", True),
        ("SK-ABCDEFGHIJ", True),
        ("0123456789abcdef0123456789abcdef01234567", True),
        ("ezrouter", False),
        ("team-gateway-production-eu-west-2024", False),
        ("sk", False),
        ("https://www.ezrouter.dev/anthropic/with/a/long/path/1", False),
    ],
)
def test_what_looks_like_a_key(text: str, is_key: bool) -> None:
    assert looks_like_key(text) is is_key


def test_version_and_help_are_not_errors() -> None:
    assert stopped("--version").text == f"ezswitch {__version__}"
    assert stopped("--version").status == 0
    assert "COMMAND" in stopped("--help").text
    assert stopped("use", "--help").status == 0


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        ((), "required: COMMAND"),
        (("bogus",), "there is no command 'bogus'. See: ezswitch --help"),
        (("run", "x"), "required: --with"),
        (("check", "--bogus"), "unknown option --bogus"),
        (("che",), "there is no command"),
        (("use", "p", "--dry"), "unknown option --dry"),
        (("undo", "x"), "too many arguments"),
        (("models",), "required: PROFILE"),
        (("use", "p", "--accept", "everything"), "invalid choice"),
        (("keys", "approve", "k"), "required: URL"),
        (("keys", "bogus"), "invalid choice"),
    ],
)
def test_wrong_usage_says_what_and_where_to_look(argv: tuple[str, ...], words: str) -> None:
    stop = stopped(*argv)
    assert stop.status == 2
    assert words in stop.text
    assert "--help" in stop.text


def test_agents_may_stand_on_both_sides_of_an_option() -> None:
    assert parse(["use", "p", "--dry-run", "a", "b"]).agents == ["a", "b"]
    assert parse(["use", "p", "a", "--accept", "new-origin", "b"]).agents == ["a", "b"]
    assert parse(["check", "--json", "p"]).profiles == ["p"]
    assert parse(["revert", "--json", "a"]).agents == ["a"]
    assert parse(["history", "--json", "a"]).agent == "a"
    with pytest.raises(Stop):
        parse(["history", "a", "--json", "b"])


def test_two_parses_share_nothing() -> None:
    assert parse(["use", "p", "--accept", "new-origin"]).accept == ["new-origin"]
    assert parse(["use", "p"]).accept == []


def test_a_program_for_a_key_keeps_its_own_options() -> None:
    found = parse(["keys", "set", "k", "--accept", "key-command", "--command", "pass", "show", "--clip", "x"])
    assert found.program == ["pass", "show", "--clip", "x"]
    assert found.accept == ["key-command"]


def test_json_may_stand_first_or_last() -> None:
    assert parse(["--json", "keys"]).json is True
    assert parse(["keys", "--json"]).json is True
    assert parse(["keys", "set", "k", "--json"]).json is True
    assert parse(["keys"]).json is False


def test_every_consent_is_offered_by_name() -> None:
    text = "".join(stopped("use", "--help").text.split())
    assert all(name in text for name in ALL)


def test_every_command_stands_under_one_heading_with_its_words() -> None:
    (commands,) = (one for one in build()._actions if isinstance(one, argparse._SubParsersAction))
    assert sorted(name for _, names in GROUPS for name in names) == sorted(commands.choices)
    text = " ".join(build().format_help().split())
    assert all(f" {one.dest} {one.help} " in text for one in commands._choices_actions)
    assert all(f"{typed} {words} " in text for typed, words in OUTSIDE)


def test_what_is_missing_is_named_and_nothing_else() -> None:
    assert stopped("use").text == "the following arguments are required: PROFILE. See: ezswitch use --help"


@pytest.mark.parametrize(
    ("typed", "words"),
    [("stats", "there is no command 'stats' (did you mean status?)"), ("xyz", "there is no command 'xyz'")],
)
def test_a_slip_of_the_keyboard_names_what_comes_near(typed: str, words: str) -> None:
    assert stopped(typed).text == f"{words}. See: ezswitch --help"
