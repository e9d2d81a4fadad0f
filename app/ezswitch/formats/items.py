"""A path's last part that means elements of a list: `[id^=ezswitch]`, those whose `id` begins with "ezswitch".

`[^=EZSWITCH_]` means the elements that are texts themselves and begin so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

_PART = re.compile(r"\[(\w*)\^=(.+)\]")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Items:
    """The elements of a list that are objects, and whose text at `key` begins with `prefix`; for "", the texts."""

    key: str
    prefix: str

    def match(self, element: object) -> bool:
        """Tell whether an element is one of them."""
        text = element if not self.key else element.get(self.key) if isinstance(element, dict) else None
        return isinstance(text, str) and text.startswith(self.prefix)

    def merged(self, elements: list[_Value], wanted: list[_Value]) -> list[_Value]:
        """Return a list with its matching elements replaced by `wanted`: in their places first, the rest at the end."""
        rest = iter(wanted)
        kept: list[_Value] = []
        for element in elements:
            if not self.match(element):
                kept.append(element)
                continue
            kept += [new for new in (next(rest, None),) if new is not None]
        return [*kept, *rest]


def items_of(part: str) -> Items | None:
    """Return what a part of a path selects in a list, None for a plain key."""
    found = _PART.fullmatch(part)
    return Items(found[1], found[2]) if found else None
