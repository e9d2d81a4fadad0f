"""Phrases in the language of the window: the template is looked up, the parameters stay what they are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ezswitch.domain.phrase import JOINED, Parameter, Phrase, say

CONTEXT = "Phrase"
"""Where the translations of every phrase stand, whichever room says it."""


def translated(text: str) -> str:
    """Return what a room below said, in the window's language; text that is no phrase is the same in every one."""
    if not isinstance(text, Phrase):
        return text
    template = QCoreApplication.translate(CONTEXT, text.template) if text.template else ""
    parameters = {name: _parameter(name, value) for name, value in text.parameters.items()}
    if text.template == JOINED and str(parameters["first"])[-1:].isascii():
        template = JOINED  # what ends in Latin letters, a host's own words, has its blank in every language
    return template.format_map(parameters)


def tell(template: str, /, **parameters: object) -> str:
    """Return words of the window's own that no widget says (those have `tr`), in its language."""
    return translated(say(template, **parameters))


def tell_count(number: int, one: str, many: str, /, **parameters: object) -> str:
    """Return the words for 1 or for any other number, which stands in both as `{n}`."""
    return tell(one if number == 1 else many, n=number, **parameters)


def _day(value: date) -> str:
    """Return a day as the language writes it, in short."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def _parameter(name: str, value: Parameter) -> Parameter:
    """Return a parameter as the language writes it: a count ("n") in groups, a fraction by its own sign, a day."""
    if isinstance(value, str):
        return translated(value)
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, float):
        return str(value).replace(".", QLocale().decimalPoint())
    return QLocale().toString(value) if name == "n" else value
