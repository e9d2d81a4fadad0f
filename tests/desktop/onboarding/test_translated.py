"""Every word of the first start goes through the translations: in a language that marks each text, all are marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.dialogs.replies import KEY, MANY_PRESETS
from desktop.onboarding.test_proof import BEGUN, WANTED, WORKS, after
from desktop.onboarding.welcomed import NOW_USED, fresh, no_agents, outcome, preview, rival
from ezswitch.desktop.onboarding.present import change_page, connect_page
from ezswitch.desktop.onboarding.proof import Seen, proof_page
from ezswitch.desktop.onboarding.wish import Wish, beginning, on_preset
from ezswitch.domain.phrase import say
from ezswitch.domain.plan import Skipped
from ezswitch.domain.secret import Secret
from ezswitch.usecases.prospects import Prospects

KEYED = replace(on_preset(MANY_PRESETS[0], fresh()), secret=Secret(KEY), agents=frozenset({"claude-code", "opencode"}))
SEEN = Seen(after(), WANTED, BEGUN, WORKS)
NO_WORDS = {"id", "name", "install", "key_page", "model", "models", "icon", "level", "consent", "files", "ticked"}


class Marking(QTranslator):
    """A language in which every text stands in brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        whole = context == "Phrase" and text not in ("{text}", "{first} {second}")
        return f"⟦{text}⟧" if whole else text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def _marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words(page: object) -> Iterator[str]:
    """Return every text of a page that is words for people."""
    if isinstance(page, str):
        yield page
    elif isinstance(page, tuple):
        for one in page:
            yield from words(one)
    elif is_dataclass(page):
        for field in fields(page):
            if field.name not in NO_WORDS:
                yield from words(getattr(page, field.name))


@pytest.mark.parametrize("wish", [Wish(), KEYED, replace(KEYED, rival=True, keep=True)])
def test_the_first_screen(wish: Wish) -> None:
    prospects = Prospects(now=NOW_USED, rival=rival(), keychain="locked")
    for look in (fresh(), no_agents()):
        said = [text for text in words(connect_page(look, prospects, wish)) if text]
        assert said
        assert [text for text in said if not text.startswith("⟦")] == []


def test_the_second_screen() -> None:
    prospects = Prospects(now=NOW_USED, rival=rival())
    shown = preview(beginning(KEYED, prospects), skipped=(Skipped("codex", say("it is busy.")),))
    said = list(words(change_page(fresh(), prospects, replace(KEYED, rival=True), shown)))
    assert len(said) > 4
    assert [text for text in said if text and not text.startswith("⟦")] == []


@pytest.mark.parametrize(
    "seen",
    [
        SEEN,
        replace(SEEN, checks={}),
        replace(SEEN, undone=True),
        replace(SEEN, begun=replace(BEGUN, outcome=outcome({}))),
    ],
)
def test_the_third_screen(seen: Seen) -> None:
    said = [text for text in words(proof_page(seen)) if text]
    assert said
    assert [text for text in said if not text.startswith("⟦")] == []
