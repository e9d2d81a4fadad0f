"""A language of brackets: whatever the program says stands in ⟦ ⟧, and what it was filled in with does not.

So a text that went past the translations is what has letters outside of them, and is no data. Everything that people
could read or hear is looked at: texts, tooltips, accessible names, rows of models, menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ezswitch.desktop.row_model import Role
from ezswitch.domain.phrase import Phrase

_HOLDER = re.compile(r"(?<!\{)(\{\w+\})(?!\})")
_SAID = re.compile(r"⟦[^⟧]*(⟧|$)|…[^⟦⟧]*⟧")
"""What is translated; it may have been cut off, at its end or in the middle."""
_TAG = re.compile(r"<[^<>]+>|&\w+;")
_PROPERTIES = (
    "text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "placeholderText", "prefix", "suffix", "specialValueText", "iconText",
)  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_IDS = {
    "key",
    "tile",
    "icon",
    "url",
    "key_file",
    "argument",
    "id",
    "path",
    "command",
    "note",
    "roles",
    "profile",
    "agents",
}
"""Fields of rows that are no words of the program: ids, addresses, the user's own notes."""
_PATTERNS = (
    r"~?/\S*…\S*",  # a path that was shortened
    r"\b[a-z]+[A-Z]\w+\b",  # a setting's name
    r"\bsk-\S+|\b[\d.,]+ (USD|CNY)\b",  # masked keys, money
    r"https?://\S+|\w+://\S*|git@\S*",
    r"[\w-]+(\.[\w-]+)+(:\d+)?(/\S*)?",  # hosts, file names, dotted settings, versions
    r"(~|\B)/[\w./-]+",
    r"\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\b",
    r"\b[\w.]+/[\w./-]+\b",
    r"\b[\w-]*\d[\w-]*\b",
    r"\b(Ctrl|Alt|Shift|Meta)\+\S+|\b(Del|Return|Esc)\b",  # shortcuts, as Qt keeps them
    rf"\b({'|'.join(QLocale.c().monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13))})\w*\b",
)
"""What is data by how it looks: addresses, files, variables, models, dates."""
_COMMAND = re.compile(r"\b(ezswitch (keys|history|use|add|undo|revert)|rm|chmod|sed) [^\0\n]*")
"""A line for a terminal, to be copied."""
_DATA = re.compile("|".join(f"(?:{one})" for one in _PATTERNS))
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class Brackets(QTranslator):
    """The language; a text that is asked for has one translation, whoever asks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: dict[str, tuple[str, str]] = {}

    def translate(
        self,
        context: str,
        source: str | bytes,
        _disambiguation: str | bytes | None = None,
        _number: int = -1,
    ) -> str:
        """Return the text with brackets around each part that has letters."""
        text = source.decode() if isinstance(source, bytes) else source
        parts = _HOLDER.split(text)
        said = "".join(part if _HOLDER.fullmatch(part) else bracketed(part) for part in parts)
        if "&" in text:
            self._asked[said] = context, text
        return said

    def asked(self, shown: str) -> tuple[str, str] | None:
        """Return (context, text) of a shown text with "&", which may have been filled in; None if nobody asked."""
        for said, asked in self._asked.items():
            if said == shown or ("{" in said and re.fullmatch(_filled(said), shown, re.DOTALL)):
                return asked
        return None

    def isEmpty(self) -> bool:
        return False


def _filled(said: str) -> str:
    """Return a pattern for a template that was filled in."""
    parts = _HOLDER.split(said)
    return "".join(".*" if _HOLDER.fullmatch(part) else re.escape(part) for part in parts)


def bracketed(part: str) -> str:
    return f"⟦{part}⟧" if _LETTERS.search(part) else part


def plain(text: str, names: frozenset[str]) -> str:
    """Return what of a text is neither translated nor data; "" where nothing with letters is left."""
    left = _COMMAND.sub(" ", _TAG.sub(" ", _SAID.sub("\0", text.replace("\u200b", ""))))
    for name in sorted(names, key=len, reverse=True):
        left = re.sub(rf"(?<![\w.@/-]){re.escape(name)}(?![\w-])(?!\.\w)", " ", left)
    left = _DATA.sub(" ", left).replace("\0", " ").strip()
    return left if _LETTERS.search(left) else ""


def words_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give each text of a window and of all that is in it, and where it stands."""
    for widget in (top, *top.findChildren(QWidget)):
        yield from _of_object(widget)
        for action in widget.actions():
            yield from _of_object(action)
        if isinstance(widget, QComboBox):
            yield from _of_model(widget, widget.model())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _of_model(widget, widget.model())
        if isinstance(widget, QTabBar):
            yield from ((f"{type(widget).__name__}.tab", widget.tabText(n)) for n in range(widget.count()))


def _of_object(one: QObject) -> Iterator[tuple[str, str]]:
    typed = isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit)
    for name in _PROPERTIES:
        value = one.property(name)
        if isinstance(value, str) and value and not (typed and name == "text"):
            yield f"{_place(one)}.{name}", value


def _place(one: QObject) -> str:
    parent = one.parent()
    return f"{type(parent).__name__ if parent else ''}/{type(one).__name__}"


def _of_model(widget: QWidget, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        for role in _ROLES:
            value = model.data(index, role)
            if isinstance(value, str) and value:
                yield f"{_place(widget)}.{role.name}", value
        yield from of_value(model.data(index, Role.ROW), _place(widget))


def of_value(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Give the texts of a frozen row: every field that is no id, and no phrase, translated when it is shown."""
    if isinstance(value, str):
        if value and not isinstance(value, Enum | Phrase):
            yield place, value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from of_value(one, place)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _IDS:
                yield from of_value(getattr(value, field.name), f"{place}.{field.name}")


def every_window(app: QApplication) -> list[QWidget]:
    """Return all windows that there are: shell, dialogs, menus, popups."""
    return [one for one in app.topLevelWidgets() if one.parent() is None or one.isVisible()]
