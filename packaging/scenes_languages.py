"""The scenes that are pictured in other languages too: the most seen ones, in each; what grows most, in German."""

from __future__ import annotations

from dataclasses import replace

from scene import LIGHT, Scene

IN_EACH = ("window", "card-menu", "welcome", "edit", "settings-page", "details-key-rejected", "diagnose")
IN = {
    "de": (*IN_EACH, "all-agents", "add", "history", "text-200"),
    "zh_CN": IN_EACH,
    "ja": IN_EACH,
}
KEPT = {("zh_CN", "window"), ("zh_CN", "welcome")}
"""Language and scene of the pictures that belong into resources/screenshots."""


def in_other_languages(scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """Return them, named after their scene and language: "window-de"."""
    named = {scene.name: scene for scene in scenes}
    return tuple(
        replace(
            named[name], name=f"{name}-{language}", language=language, kept=LIGHT if (language, name) in KEPT else ()
        )
        for language, names in IN.items()
        for name in names
    )
