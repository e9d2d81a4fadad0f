"""What is said after a switch: what changed, part by part when it takes effect, and never a path or a key."""

from __future__ import annotations

from desktop import sample
from ezswitch.desktop.tray.telling import words
from ezswitch.domain.plan import ChangedFile, Outcome, Skipped, Switched

LOOK = sample.full()
CLAUDE = Switched(
    "claude-code", "deepseek", (ChangedFile("~/.claude/settings.json", changed=True),), "address and key at once"
)
OPENCODE = Switched("opencode", "deepseek", (), "after a restart")


def test_one_agent() -> None:
    assert words(Outcome((CLAUDE,)), "", LOOK) == ("Claude Code now uses DeepSeek", "Address and key at once.")


def test_several_agents_each_with_its_own_time() -> None:
    title, text = words(Outcome((CLAUDE, OPENCODE)), "", LOOK)
    assert title == "2 agents now use DeepSeek"
    assert text == "Claude Code: address and key at once.\nOpenCode: after a restart."


def test_own_sign_in() -> None:
    back = Switched("claude-code", None, (), "")
    assert words(Outcome((back,)), "", LOOK) == ("Claude Code now uses its own sign-in", "")
    both = Outcome((back, Switched("opencode", None, (), "")))
    assert words(both, "", LOOK)[0] == "2 agents now use their own sign-ins"


def test_what_was_left_alone_what_failed_and_what_to_mind() -> None:
    warned = Switched("claude-code", "deepseek", (), "at once", ("A variable wins over it.",))
    outcome = Outcome(
        (warned,), (Skipped("codex", "it needs a Responses address"),), (("opencode", "the disk is full"),)
    )
    assert words(outcome, "", LOOK)[1].splitlines() == [
        "OpenCode: the disk is full",
        "At once.",
        "A variable wins over it.",
        "Codex left alone: it needs a Responses address",
    ]


def test_an_undo_is_called_what_it_took_back() -> None:
    assert words(Outcome((CLAUDE,)), "Taken back: Claude Code to ezrouter", LOOK)[0] == (
        "Taken back: Claude Code to ezrouter"
    )


def test_nothing_done_is_nothing_said_and_names_fall_back_to_ids() -> None:
    assert words(Outcome(), "", LOOK) == ("", "")
    assert words(Outcome((CLAUDE,)), "", None)[0] == "claude-code now uses deepseek"


def test_no_path_is_told() -> None:
    assert "settings.json" not in " ".join(words(Outcome((CLAUDE,)), "", LOOK))
