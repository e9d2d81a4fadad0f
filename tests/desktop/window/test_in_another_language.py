"""Window and tray in a language of brackets: what stands outside of them was never to be translated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import sample
from desktop.conftest import Opened
from desktop.sample import NOW
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.tray.present import menu
from ezswitch.desktop.tray.rows import Moment
from ezswitch.desktop.tray.telling import words as told
from ezswitch.desktop.window.messages import outcome_toast
from ezswitch.desktop.window.present import broken, page
from ezswitch.desktop.window.present_cards import Asked
from ezswitch.desktop.window.rows import ALL, HIDDEN, MISFITS, NOT_INSTALLED, Applied, Done, taken_back
from ezswitch.desktop.window.showing import Showing
from ezswitch.domain.errors import CannotRead, Moved
from ezswitch.domain.phrase import say, say_count
from ezswitch.domain.plan import Outcome, Skipped, Switched
from ezswitch.usecases.values import Look
from fakes import InlineWork

Open = Callable[..., Opened]
OPENED = frozenset({HIDDEN, NOT_INSTALLED, MISFITS})
STATES: dict[str, Callable[[], Look]] = {
    one.__name__: one
    for one in (
        sample.full, sample.nothing_installed, sample.no_profiles, sample.broken_profiles, sample.unreadable_agent,
        sample.changed_outside, sample.foreign, sample.conflicted, sample.locked, sample.offline,
    )
}  # fmt: skip
_HOLDER = re.compile(r"(?<!\{)(\{\w+\})(?!\})")
_SHOWN = {"name", "text", "address", "model", "figures", "hint", "better", "balance", "action", "busy", "blocked",
          "spoken", "about", "effect", "title", "label", "undo", "redo", "tooltip", "reason"}  # fmt: skip


class Brackets(QTranslator):
    """Puts every text between brackets, and what it is filled in with outside of them."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"[{_HOLDER.sub(chr(93) + chr(92) + '1' + chr(91), text)}]"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[QTranslator]:
    other = Brackets()
    assert qapp.installTranslator(other)
    yield other
    QCoreApplication.removeTranslator(other)


def texts(value: object, name: str = "") -> Iterator[str]:
    """Yield everything in rows that people read or hear."""
    if isinstance(value, str):
        if name in _SHOWN:
            yield translated(value)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name), one.name)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts(part, name)


def left_over(shown: object, look: Look) -> list[str]:
    """Return the texts that have words outside of the brackets which are neither names nor figures of this look."""
    named = data(look)
    return [said for said in texts(shown) if set(words_of(re.sub(r"\[[^\]]*(\]|$)|\w+…", " ", said))) - named]


def words_of(said: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", said)


def data(look: Look) -> set[str]:
    """Return the words that are the same in every language: names, hosts, models, files, versions, commands."""
    named: list[object] = [
        "OpenAI Responses Anthropic Gemini ezswitch",
        look.presets,
        look.home,
        getattr(look.problem, "path", ""),
    ]
    for row in look.agents:
        named += [row.agent.name, row.agent.install, row.version, row.files, row.home, row.active]
    for one in look.profiles:
        named += [one.profile, one.check.message if one.check else ""]
    return set(words_of(str(named)))


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize("agent", [ALL, "claude-code", "opencode", "codex"])
@pytest.mark.parametrize("state", STATES)
def test_nothing_of_ours_stands_outside_of_the_translations(state: str, agent: str) -> None:
    look = STATES[state]()
    assert left_over(page(look, Asked(agent=agent, opened=OPENED), NOW), look) == []
    assert left_over(menu(look, Moment()), look) == []


@pytest.mark.usefixtures("brackets")
def test_what_is_done_checked_or_known_better_is_said_in_it_too() -> None:
    look = sample.full()
    asked = Asked(agent="claude-code", busy={"deepseek": say("Switching…")}, checking=frozenset({"ezrouter"}))
    shown = page(look, asked, NOW)
    assert left_over(shown, look) == []
    assert next(card for card in shown.cards if card.key == "deepseek").busy == "[Switching…]"
    torn = broken(CannotRead(say("it is torn"), line=3).at("/home/you/x.toml"))
    assert left_over(torn, replace(look, home="/home/you/x.toml")) == []


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize(
    "done",
    [say("Removed"), Done(say("Taken back: {action}", action="x"), taken_back("x")), Applied("m", "ezrouter"), ""],
)
def test_messages_are_in_it(done: str | Done | Applied) -> None:
    look = sample.full()
    effect, reason = say("at once"), say("it offers no such format.")
    for agents in (("claude-code",), ("claude-code", "opencode")):
        for profile in ("ezrouter", None):
            switched = tuple(Switched(agent, profile, (), effect, (say("A variable wins."),)) for agent in agents)
            outcome = Outcome(switched, (Skipped("codex", reason),), (("copilot", say("it is torn")),))
            assert left_over(outcome_toast(outcome, done, look), look) == []
            assert left_over(told(outcome, "", look), look) == []
    assert left_over(outcome_toast(None, done, look), look) == []


@pytest.mark.usefixtures("brackets")
def test_counts_and_fractions_are_written_as_the_language_does() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert tell_count(1234, "{n} model", "{n} models") == "[]1.234[ models]"
        assert translated(say_count(1234, "{n} token", "{n} tokens")) == "[]1.234[ tokens]"
        assert tell("{times}× ({status})", times=3.1, status=1234) == "[]3,1[× (]1234[)]"
    finally:
        QLocale.setDefault(before)


def test_another_language_is_in_force_at_once_and_cards_that_were_made_are_not_kept(opened: Open) -> None:
    program = opened()
    assert program.card("ezrouter").pill.text == "In use"
    other = Brackets()
    assert QCoreApplication.installTranslator(other)
    try:
        program.program.controller.show_page()
        assert program.card("deepseek").verdict.text == "key rejected"
        program.program.controller.retranslate()
        assert program.card("ezrouter").pill.text == "[In use]"
        assert program.card("deepseek").verdict.text == "[key rejected]"
    finally:
        QCoreApplication.removeTranslator(other)
    program.program.controller.retranslate()
    assert program.card("deepseek").verdict.text == "key rejected"


def test_a_page_that_says_why_nothing_can_be_read_is_said_again_too(qapp: QApplication) -> None:
    showing, pages = Showing(InlineWork()), []
    showing.page_changed.connect(pages.append)
    showing.retranslate()
    assert pages == []
    showing.fail_to_start(Moved(say("no home"), say("There is no home.")))
    other = Brackets()
    assert qapp.installTranslator(other)
    showing.retranslate()
    QCoreApplication.removeTranslator(other)
    assert [page.empty.title for page in pages] == ["No home", "[no home]"]
