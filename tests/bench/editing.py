"""A lossless edit of a 20 KB settings file, in milliseconds."""

from __future__ import annotations

import json
import statistics

from measuring import Result, milliseconds

from ezswitch.formats import jsonc


def jsonc_edit() -> Result:
    """Set one value in the middle of a 20 KB document with comments."""
    parts = [
        f'  // note {n}\n  "section{n}": {{"name": "value {n}", "list": [1, 2, 3], "on": true}},' for n in range(270)
    ]
    text = "{\n" + "\n".join(parts) + '\n  "last": null\n}\n'
    values = iter(range(1000))
    times = [milliseconds(lambda: jsonc.put(text, ("section135", "name"), f"new {next(values)}")) for _ in range(40)]
    plain = json.dumps(jsonc.value(text))
    return Result(
        f"a JSONC edit of {len(text) / 1024:.0f} KB",
        statistics.median(times),
        10,
        "ms",
        0,
        f"{len(plain)} bytes of JSON",
    )
