"""No word of the window goes past the translations: every literal that people could read is said by one of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "app" / "ezswitch" / "desktop"
SAYING = {"tr", "translate", "say", "say_count", "tell", "tell_count", "verbatim"}
"""What makes words out of a literal. `verbatim` is for names, which are the same everywhere."""
SHOWING = re.compile(
    r"set(Text|WindowTitle|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|PlaceholderText|Title"
    r"|LabelText|TabText|ItemText|HeaderLabels|NameFilters?|Prefix|Suffix|SpecialValueText|InformativeText"
    r"|DetailedText|PlainText|Html|Markdown)"
    r"|(add|insert)(Item|Action|Menu|Tab|Section|Row)|showMessage|drawText|appendPlainText"
    r"|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|QDockWidget|QListWidgetItem"
    r"|label|button|Toast|Mark|Doorway|Notice|Empty|Entry|Button"
)
"""Calls whose plain text is shown, or heard."""
PLACES = {"Notice": (1, 2), "Empty": (1, 2), "Entry": (1, 2), "Button": (1,)}
"""Which of their arguments that is, where it is not the first."""
NO_WORDS = {"role", "kind", "level", "icon", "name", "key", "objectName", "role_"}
"""Arguments of those calls that are ids."""
SENTENCE = re.compile(r"[^\W\d_]{2,}\W* \W*[^\W\d_]{2,}|[^\W\d_]{2,}…")
"""Two words with a blank between them, wherever they stand, or one that goes on."""
ADDRESS = re.compile(r"\w+://\S*|git@\S*|\bezswitch\b")
"""The same in every language, as is our own name."""
LETTERS = re.compile(r"[^\W\d_]{2,}")
AS_IT_IS = {
    "first_look.py": {"Application Support"},
    "window_place.py": {"not the places of a window", "not a place", "not a rectangle"},
    "mistakes.py": {"Qt ended the program"},
    "dialogs/check_details.py": {"request id"},
    "dialogs/importing.py": {"CC Switch"},
    "settings/about.py": {"Python ", " · Qt "},
    "settings/facts.py": {"License :: OSI Approved :: "},
}
"""Literals that are no words of the window, by file: a folder of macOS, reasons that are caught where they are raised,
a report for us, lines for a provider's support, names of programs, a line of
a library's own description."""
NO_WINDOW = ("display.py", "instance.py")
"""What these say is printed where the program was started, since no window of this one opens: in English, like the
command line."""


def found(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give line and text of each literal that would be shown as it is."""
    said = _inside(tree, lambda node: isinstance(node, ast.Call) and _name(node) in SAYING)
    quiet = said | _quiet(tree)
    shown = _shown(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            pattern = LETTERS if id(node) in shown else SENTENCE
            if pattern.search(ADDRESS.sub("", node.value)):
                yield node.lineno, node.value


def _name(node: ast.AST) -> str:
    function = getattr(node, "func", node)
    return str(getattr(function, "attr", getattr(function, "id", "")))


def _inside(tree: ast.Module, wanted: object) -> set[int]:
    assert callable(wanted)
    return {id(below) for node in ast.walk(tree) if wanted(node) for below in ast.walk(node)}


def _quiet(tree: ast.Module) -> set[int]:
    """Docstrings, what is logged or matched, keys, and what a mistake of ours says to us."""
    quiet = set[int]()
    for node in ast.walk(tree):
        parts: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node.value]
        elif isinstance(node, ast.Assert | ast.Subscript):
            parts = [part for part in (getattr(node, "msg", None), getattr(node, "slice", None)) if part]
        elif isinstance(node, ast.Call) and re.fullmatch(
            r"getLogger|debug|info|warning|error|exception|compile|setObjectName|setProperty|property|findChildren?"
            r"|cast|TypeVar|setStyleSheet|getattr|AssertionError|RuntimeError",
            _name(node),
        ):
            parts = [*node.args]
        elif isinstance(node, ast.AnnAssign):
            parts = [node.annotation]
        quiet |= {id(below) for part in parts for below in ast.walk(part)}
    return quiet


def _shown(tree: ast.Module) -> set[int]:
    """Return the literals that are arguments of what shows them, also as a branch or a part of an f-string."""
    shown = set[int]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and SHOWING.fullmatch(_name(node)):
            first = [node.args[place] for place in PLACES.get(_name(node), (0,)) if place < len(node.args)]
            named = [one.value for one in node.keywords if one.arg not in NO_WORDS]
            shown |= {id(part) for one in [*first, *named] for part in _parts(one)}
    return shown


def _parts(node: ast.expr) -> Iterator[ast.AST]:
    yield node
    if isinstance(node, ast.IfExp):
        yield from _parts(node.body)
        yield from _parts(node.orelse)
    elif isinstance(node, ast.JoinedStr | ast.BoolOp):
        for value in node.values:
            yield from _parts(value)
    elif isinstance(node, ast.BinOp):
        yield from _parts(node.left)
        yield from _parts(node.right)


def test_the_window_says_nothing_plain() -> None:
    plain = []
    for path in sorted(DESKTOP.rglob("*.py")):
        own = path.relative_to(DESKTOP).as_posix()
        if own in NO_WINDOW:
            continue
        for line, text in found(ast.parse(path.read_text("utf-8"))):
            if text not in AS_IT_IS.get(own, ()):
                plain.append(f"{path.relative_to(ROOT)}:{line}: {text!r}")
    assert not plain, f"{len(plain)} literals that are never translated: tell(...), self.tr(...)\n" + "\n".join(plain)


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('Works')",
        "QLabel('works', parent)",
        "button(f'Use {name}')",
        "button('Use' if one else tell('x'))",
        "Mark(words or 'locked', Level.GOOD)",
        "Toast('Done' + more)",
        "Notice(level, title=tell('x'), text='Plain')",
        "Entry('open', 'Open')",
        "WORDS = {1: 'key rejected'}",
        "title = 'Open…'",
    ],
)
def test_a_plain_word_is_seen(source: str) -> None:
    assert list(found(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "label.setText(self.tr('Works'))",
        "label.setText(f'{name} · {host}')",
        "label(tell('Works', name=name), 'muted')",
        "label.setObjectName('two words')",
        "'''Words about it.'''",
        "log.warning('it was not there')",
        "WORDS = {1: say('key rejected')}",
        "button(words, kind='primary')",
        "Entry('open', tell('Open'))",
        "label('https://')",
    ],
)
def test_what_is_no_word_is_left_alone(source: str) -> None:
    assert not list(found(ast.parse(source)))
