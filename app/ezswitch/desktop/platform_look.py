"""What the system says of how things should look: its accent, high contrast, less motion."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints


def platform_accent(app: QApplication) -> str:
    """Return the platform's accent, "" where it has none: then Qt's palette holds the style's own.

    Takes our palette off to see it; the caller puts one on again.
    """
    app.setPalette(QPalette())
    seen = app.palette().color(QPalette.ColorRole.Accent)
    usual = app.style().standardPalette().color(QPalette.ColorRole.Accent)
    return "" if seen == usual else seen.name()


def accessibility(app: QApplication) -> QAccessibilityHints | None:
    """Return what Qt knows of the system's wishes for accessibility, None before Qt 6.10."""
    ask = getattr(app.styleHints(), "accessibility", None)
    return None if ask is None else ask()


def system_contrast(app: QApplication) -> bool:
    """Tell whether the system asks for high contrast; Qt knows from 6.10 on."""
    hints = accessibility(app)
    return hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast


def system_still() -> bool:
    """Tell whether the system asks for less motion: Windows says so through Qt's effects, others do not (Qt 6.11)."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
