"""Letters of Alt: which control of a window has which, in every language that the program speaks.

Two of one letter in one window choose neither. A window is looked at once, in the language of brackets; which letter a
text has elsewhere is asked of the compiled translations themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QWidget

from pseudo_language import Brackets

ENGLISH = "en"
_LETTER = re.compile(r"&(&|\w)")


class Letters:
    """The letters in English and in these compiled translations."""

    def __init__(self, spoken: Brackets, compiled: tuple[Path, ...], parent: QObject) -> None:
        """Take the language that the windows are in; raises AssertionError where a file cannot be loaded."""
        self._spoken = spoken
        self._languages = {path.stem.removeprefix("ezswitch_"): QTranslator(parent) for path in compiled}
        for path, translator in zip(compiled, self._languages.values(), strict=True):
            assert translator.load(str(path)), path

    def twice(self, top: QWidget) -> Iterator[str]:
        """Name every letter that two visible controls of a window share, language by language."""
        shown = [text for text in _texts(top) if letter(text)]
        for language in (ENGLISH, *self._languages):
            taken: dict[str, str] = {}
            for said in (self._said(language, text) for text in shown):
                other = taken.setdefault(letter(said), said)
                if other is not said:
                    yield f"{language} {type(top).__name__}: {other!r} and {said!r}"

    def _said(self, language: str, text: str) -> str:
        """Return the template of a text of the window, as another language has it."""
        found = self._spoken.asked(text)
        assert found is not None, f"nobody asked for {text!r}"
        context, source = found
        return (self._languages[language].translate(context, source) if language != ENGLISH else "") or source


def letter(text: str) -> str:
    """Return the letter of Alt that a text has, "" where it has none; `&&` is the sign itself."""
    return next((one.upper() for one in _LETTER.findall(text) if one != "&"), "")


def _texts(top: QWidget) -> Iterator[str]:
    """Give the texts of the controls that can be seen in one window, and not in one that belongs to it."""
    for one in top.findChildren(QWidget):
        if not one.isVisible() or one.window() is not top:
            continue
        if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy() is not None):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
