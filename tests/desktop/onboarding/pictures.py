"""Writes a picture of every screen and state of the first start: `python tests/desktop/onboarding/pictures.py FOLDER`.

It needs `app` and `tests` on PYTHONPATH, and a display (or QT_QPA_PLATFORM=offscreen). Nothing outside is touched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.dialogs.replies import KEY
from desktop.onboarding import welcomed
from desktop.onboarding.welcomed import FirstReplies, fresh
from desktop.sample import checked
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.onboarding.first_start import FirstStart
from ezswitch.desktop.onboarding.welcome import WelcomeSheet
from ezswitch.desktop.shell import Shell
from ezswitch.desktop.theme import Scheme
from ezswitch.domain.errors import KeychainLocked
from ezswitch.domain.settings import Settings
from ezswitch.domain.verdict import Verdict
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import Look
from fakes import InlineWork

Do = Callable[[WelcomeSheet], object]
SIZE, SMALL = (1184, 752), (720, 480)
REJECTED = checked("draft", Verdict.KEY_REJECTED, 96.0, 0, status=401)
LOCKED = KeychainLocked("keychain locked", "It is locked, and it stayed locked.", hint="Unlock it, then try again.")
BROUGHT = Prospects(now=welcomed.NOW_USED, rival=welcomed.rival())
ADOPTED = Prospects(now={**welcomed.NOW_USED, "claude-code": welcomed.ELSEWHERE}, live=welcomed.live())
NOWHERE = Prospects(now=welcomed.NOW_USED, keychain="no_keychain")


def nothing(_sheet: WelcomeSheet) -> None:
    """Leave it as it opens."""


def pasted(sheet: WelcomeSheet, text: str = KEY) -> None:
    """Paste, as a clipboard does."""
    sheet.connect_screen.field.line.insert(text)


def previewed(sheet: WelcomeSheet) -> None:
    """Go on to the second screen."""
    pasted(sheet)
    sheet.primary.click()


def proven(sheet: WelcomeSheet) -> None:
    """Go on to the third."""
    previewed(sheet)
    sheet.primary.click()


def undone(sheet: WelcomeSheet) -> None:
    """Take it back there."""
    proven(sheet)
    sheet.undo.click()


def way_out(sheet: WelcomeSheet) -> None:
    """Choose the program."""
    sheet.connect_screen.ways_out.program.click()


def kept(sheet: WelcomeSheet) -> None:
    """Keep what the agents use, and look at what that changes."""
    sheet.connect_screen.keep.box.click()
    sheet.primary.click()


def brought(sheet: WelcomeSheet) -> None:
    """Bring CC Switch's providers, and look at what that changes."""
    sheet.connect_screen.rival.box.click()
    sheet.primary.click()


def empty(sheet: WelcomeSheet) -> None:
    """Go on with nothing."""
    sheet.primary.click()


def addressed(sheet: WelcomeSheet) -> None:
    """Paste an address."""
    pasted(sheet, "https://gw.acme.example/anthropic")


def linked(sheet: WelcomeSheet) -> None:
    """Paste a shared setup."""
    pasted(sheet, "ezswitch://import?v=1")


def opened(sheet: WelcomeSheet) -> None:
    """See the agents that are not installed."""
    sheet.connect_screen.agents.more.click()


STATES: dict[str, tuple[Look, dict[str, Any], tuple[int, int], Do]] = {
    "connect": (fresh(), {}, SIZE, nothing),
    "connect-small": (fresh(), {}, SMALL, nothing),
    "connect-key-works": (fresh(), {}, SIZE, pasted),
    "connect-key-rejected": (fresh(), {"check_draft": REJECTED}, SIZE, pasted),
    "connect-empty": (fresh(), {}, SIZE, empty),
    "connect-address": (fresh(), {}, SIZE, addressed),
    "connect-shared-setup": (fresh(), {"offer_text": welcomed.link()}, SIZE, linked),
    "connect-one-agent": (welcomed.one_agent(), {}, SIZE, opened),
    "connect-no-agents": (welcomed.no_agents(), {}, SIZE, nothing),
    "connect-unreadable": (welcomed.unreadable(), {}, SIZE, nothing),
    "connect-foreign": (welcomed.foreign(), {"prospects": ADOPTED}, SIZE, nothing),
    "connect-cc-switch": (fresh(), {"prospects": BROUGHT}, SIZE, nothing),
    "connect-no-keychain": (fresh(), {"prospects": NOWHERE}, SIZE, nothing),
    "connect-no-keychain-program": (fresh(), {"prospects": NOWHERE}, SIZE, way_out),
    "connect-keychain-locked": (fresh(), {"prospects": replace(NOWHERE, keychain="locked")}, SIZE, nothing),
    "connect-stored-already": (welcomed.with_profile(), {}, SIZE, nothing),
    "change": (fresh(), {}, SIZE, previewed),
    "change-small": (fresh(), {}, SMALL, previewed),
    "change-kept": (welcomed.foreign(), {"prospects": ADOPTED}, SIZE, kept),
    "change-cc-switch": (fresh(), {"prospects": BROUGHT}, SIZE, brought),
    "change-keychain-refused": (fresh(), {"begin": LOCKED}, SIZE, proven),
    "proof": (fresh(), {}, SIZE, proven),
    "proof-rejected": (fresh(), {"check": (replace(REJECTED, profile="ezrouter"),)}, SIZE, proven),
    "proof-undone": (fresh(), {}, SIZE, undone),
}


def write_all(app: QApplication, folder: Path, wanted: str = "") -> int:
    """Write every state (those whose name contains `wanted`), light and dark; return how many pictures that were."""
    number = 0
    for name, (look, replies, size, do) in STATES.items():
        for scheme in (Scheme.LIGHT, Scheme.DARK) if wanted in name else ():
            number += _write(app, folder / f"{name}-{scheme}.png", (look, replies, size, do), scheme)
    return number


def _write(
    app: QApplication, path: Path, state: tuple[Look, dict[str, Any], tuple[int, int], Do], scheme: Scheme
) -> int:
    look, replies, size, do = state
    shell = Shell("ezswitch")
    shell.resize(*size)
    shell.show()
    look = replace(look, settings=Settings(theme=scheme.value, welcomed=True))
    commands = FirstReplies(look, replies=dict(replies)).commands
    inside = Interior(app, shell, InlineWork(), commands, dialogs=FirstStart)
    inside.theme.force(scheme)
    inside.controller.welcome_requested.emit()
    (sheet,) = inside.window.window().findChildren(WelcomeSheet)
    do(sheet)
    app.sendPostedEvents()
    app.processEvents()
    sheet.fit()
    saved = sheet.grab().save(str(path))
    sheet.close()
    inside.stop()
    shell.close()
    shell.deleteLater()
    return int(saved)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    print(write_all(QApplication(sys.argv[:1]), place, *sys.argv[2:]), "pictures in", place)
