"""Whether a picture says something, in whatever language: English words are known again by the texts they stand in."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from compiled import sources
from picture_imports import NO_WIDTH
from proofread import read
from version import ROOT

_HOLDER = re.compile(r"\{\w+\}")


def said(words: str, text: str) -> bool:
    """Tell whether a text says these words: as they are, or as a text of ours that holds them is said now.

    Of a translated text only what stands in it for itself counts, in its order; what fills it in may be anything.
    """
    shown = text.replace(NO_WIDTH, "")
    return words in shown or any(_pattern(*one).search(shown) for one in texts_with(words))


@cache
def texts_with(words: str) -> tuple[tuple[str, str], ...]:
    """Return contexts and English sources of the texts that hold these words; each language's file has them all."""
    files = sources(ROOT)
    return tuple((one.context, one.source) for one in (read(files[0]) if files else ()) if words in one.source)


def _pattern(context: str, source: str) -> re.Pattern[str]:
    template = QCoreApplication.translate(context, source)
    parts = (re.escape(part.replace("{{", "{").replace("}}", "}")) for part in _HOLDER.split(template))
    return re.compile(".*".join(parts), re.DOTALL)
