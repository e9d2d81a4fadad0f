"""mypy finds a phrase that is shown without having been translated, and nothing else."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from mypy import api

ROOT = Path(__file__).resolve().parents[2]
WINDOW = """
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.widgets import Label, Row, capital, label, maybe_row
from ezswitch.domain.phrase import NOTHING, Phrase, say, sentences


def shown(one: Phrase, many: list[Phrase], maybe: Phrase | None, own: str, here: bool) -> None:
    label(translated(one))
    label(one)  # seen
    label(own or one)  # seen
    label(own if here else one)  # seen
    label(tell("x", name=one))
    label(tell_count(2, "x", "y", name=one), role="muted")
    label("x", role=one)  # seen
    label(f"{own}: {one}")  # seen
    label(f"{own}: {translated(one)}")
    label(own + one)  # seen
    label(one + own)  # seen
    label(", ".join(many))  # seen
    label(", ".join(map(translated, many)))
    label("x {y}".format(y=one))  # seen
    label(one.lower())  # seen
    label(one[:1])  # seen
    label(translated(one).lower())
    if maybe:
        label(maybe)  # seen
    Row(text=one)  # seen
    Row(text=translated(one), phrase=one)
    Label().set_text(one)  # seen
    Label().set_text(translated(sentences(one, say("x"))) if one else "")
    print(one == NOTHING, len(many))
    capital(one)
    label(maybe.template if maybe else own)
    row = maybe_row(own)
    label(row.phrase if row else own)  # seen


TABLE = {1: Row(text=say("works"))}
"""
LANGUAGE = """
def translated(text: str) -> str: return text
def tell(template: str, /, **parameters: object) -> str: return template
def tell_count(number: int, one: str, many: str, /, **parameters: object) -> str: return one
"""
WIDGETS = """
from dataclasses import dataclass
from ezswitch.domain.phrase import NOTHING, Phrase


@dataclass(frozen=True)
class Row:
    text: str
    phrase: Phrase = NOTHING


class Label:
    def set_text(self, text: str | None) -> None: ...


def label(text: str, role: str = "") -> None: ...
def capital(text: str | Phrase) -> str: return ""
def maybe_row(name: str) -> Row | None: ...
"""
BELOW = """
from ezswitch.domain.phrase import Phrase


def printed(one: Phrase) -> str:
    return f"{one}" + one
"""


def test_a_phrase_that_is_shown_as_it_is_is_named_by_its_line(tmp_path: Path) -> None:
    files = {
        "desktop/window.py": WINDOW,
        "desktop/language.py": LANGUAGE,
        "desktop/widgets.py": WIDGETS,
        "cli/printing.py": BELOW,
    }
    for name, text in files.items():
        (tmp_path / "ezswitch" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "ezswitch" / name).write_text(text)
    (tmp_path / "ezswitch" / "domain").mkdir()
    shutil.copy(ROOT / "app/ezswitch/domain/phrase.py", tmp_path / "ezswitch/domain/phrase.py")
    plugin = (ROOT / "packaging" / "untranslated.py").as_posix()
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nplugins = {plugin}\nmypy_path = {tmp_path}\n")
    options = ["--config-file", str(tmp_path / "mypy.ini"), "--cache-dir", str(tmp_path / "cache")]
    options += ["--explicit-package-bases", "--no-site-packages", "--no-error-summary"]
    said, failed, _ = api.run([*options, str(tmp_path / "ezswitch")])
    assert not failed
    lines = said.splitlines()
    assert all("desktop/window.py" in line and "translated(...)" in line for line in lines), said
    seen = {int(number) for number in re.findall(r"window\.py:(\d+):", said)}
    assert seen == {number for number, line in enumerate(WINDOW.splitlines(), 1) if line.endswith("# seen")}


def test_the_project_is_checked_with_it() -> None:
    assert 'plugins = ["packaging/untranslated.py"]' in (ROOT / "pyproject.toml").read_text("utf-8")
