"""The three screens as a person goes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.dialogs.replies import KEY
from desktop.onboarding.conftest import Hands
from ezswitch.domain.secret import Secret

Make = Callable[..., Hands]


def test_a_paste_and_two_clicks(hands: Make) -> None:
    she = hands()
    assert QApplication.focusWidget() is she.welcome.connect_screen.field.line
    she.paste(KEY)
    assert "Works · 182 ms" in she.texts()
    she.click(she.button("See what will change"))
    she.click(she.button("Switch Claude Code and OpenCode to ezrouter"))
    assert she.clicks == 2
    wanted = she.answers.calls("begin")[0][0]
    assert wanted.uses == (("ezrouter", ("claude-code", "opencode")),)
    assert wanted.new[0].secret == Secret(KEY)
    assert "It works" in she.texts()
    she.click(she.button("Open ezswitch"))
    she.gone()
