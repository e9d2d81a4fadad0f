"""Every screen and state of the window, each as what is done before it opens and after."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from ezswitch.desktop.dialogs.opener import Dialogs
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS
from ezswitch.domain.settings import Settings
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.settings import save_settings
from picture_extremes import chinese, long_names, many, right_to_left
from picture_imports import DECLINED, LINK, NO_WIDTH, with_followed, with_rival
from picture_world import BOTH, Programs, keychain_of, profiles_file, settings

WINDOW_SIZES = ((720, 480), (1100, 720), (1600, 1000))
MAIN_SIZE = (1100, 720)


def _as_it_is(ports: Ports) -> Ports:
    return ports


def _nothing(_inside: Interior) -> None:
    return


@dataclass(frozen=True)
class Scene:
    """One picture: `before` changes the world, `act` is done in the open window, `seen` says when it may be taken.

    A scene that is `scrolled` shows the end of its page.
    """

    name: str
    act: Callable[[Interior], object] = _nothing
    before: Callable[[Ports], Ports] = _as_it_is
    seen: Callable[[Interior], bool] = lambda _inside: True
    dialog: bool = False
    agent: str = "claude-code"
    scrolled: bool = False
    longer: bool = False
    """Every text that is translated is a third longer, as in German."""
    text: int = 100
    """The size of the text, in percent."""
    kept: tuple[str, ...] = ()
    """The looks of it that belong into resources/screenshots."""

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Return the sizes of the window; a dialog has its own, whatever the window behind it has."""
        return (MAIN_SIZE,) if self.dialog else WINDOW_SIZES


def _no_agents(ports: Ports) -> Ports:
    ports = _no_profiles(ports)
    shutil.rmtree(ports.environment.home / ".claude")
    shutil.rmtree(ports.environment.home / ".config")
    return replace(ports, programs=Programs({}))


def _no_profiles(ports: Ports) -> Ports:
    switch.use(ports, "own-sign-in", BOTH)
    profiles_file(ports).unlink()
    return ports


def _newcomer(ports: Ports) -> Ports:
    (ports.environment.home / ".claude" / ".credentials.json").write_text("{}", "utf-8")
    save_settings(_no_profiles(ports), Settings())
    return ports


def _newcomer_without_agents(ports: Ports) -> Ports:
    save_settings(ports, Settings())
    return _no_agents(ports)


def _newcomer_without_keychain(ports: Ports) -> Ports:
    keychain_of(_newcomer(ports)).mood = "none"
    return ports


def _broken_profiles(ports: Ports) -> Ports:
    with profiles_file(ports).open("a", encoding="utf-8") as file:
        file.write("\n[profiles.mine]\nname = \n")
    return ports


def _locked(ports: Ports) -> Ports:
    keychain_of(ports).mood = "locked"
    return ports


def _edit(old: str, new: str) -> Callable[[Ports], Ports]:
    def edit(ports: Ports) -> Ports:
        text = settings(ports).read_text("utf-8")
        assert old in text, f"{old} is not in the settings"
        settings(ports).write_text(text.replace(old, new), "utf-8")
        return ports

    return edit


def _foreign(ports: Ports) -> Ports:
    switch.use(ports, "own-sign-in", ("claude-code",))
    return _edit('"DISABLE_TELEMETRY"', '"ANTHROPIC_BASE_URL": "https://api.foo.com", "DISABLE_TELEMETRY"')(ports)


def _use(inside: Interior) -> None:
    inside.controller.use("deepseek")


def _share(inside: Interior) -> None:
    inside.controller.share_requested.emit(("ezrouter",))


def _told(inside: Interior) -> bool:
    return bool(inside.window.toasts.text)


def _ask(signal: str, *what: str) -> Callable[[Interior], object]:
    return lambda inside: getattr(inside.controller, signal).emit(*what)


def _reads(words: str) -> Callable[[Interior], bool]:
    """Tell whether a dialog says these words."""
    return lambda inside: any(
        words in one.text().replace(NO_WIDTH, "")
        for sheet in inside.window.window().findChildren(Sheet)
        for one in sheet.findChildren(QLabel)
    )


def _changed(inside: Interior) -> bool:
    return inside.window.page is not None and any("Acme" in one.title for one in inside.window.page.notices)


def _show_change(inside: Interior) -> None:
    """Open the change as soon as it is known."""
    inside.controller.page_changed.connect(lambda *_: _press_show(inside))


def _press_show(inside: Interior) -> None:
    if _changed(inside) and not any(one.isVisible() for one in inside.window.window().findChildren(Sheet)):
        inside.controller.updates_requested.emit("")


def _unwell(ports: Ports) -> Ports:
    """Plant a variable in a start-up file, a key that others can read, and a temp of a write that died."""
    home = ports.environment.home
    (home / ".bashrc").write_text("# mine\n" * 11 + 'export OPENCODE_CONFIG_CONTENT=\'{"model": "a/b"}\'\n', "utf-8")
    ports.places.key_file("ezrouter").chmod(0o644)
    ports.files.stage(settings(ports), b"{}", private=False)
    variables = {**ports.environment.variables, "OPENCODE_CONFIG_CONTENT": '{"model": "a/b"}', "SHELL": "/bin/bash"}
    return replace(ports, environment=replace(ports.environment, variables=variables))


def _leave(inside: Interior) -> None:
    dialogs = inside.window.findChild(Dialogs)
    assert dialogs is not None
    dialogs.remove_all()


REPORT = """ezswitch 0.1.0, Python 3.12.4, linux
In the main thread

Traceback (most recent call last):
  File "ezswitch/desktop/window/card_view.py", line 88, in paintEvent
    self.delegate.paint(painter, row)
ValueError: a header with •••• in it
"""


def _find(words: str) -> Callable[[Interior], object]:
    def act(inside: Interior) -> None:
        inside.window.find_anything()
        assert inside.window.finder is not None
        inside.window.finder.field.setText(words)

    return act


def _menu_of(key: str) -> Callable[[Interior], object]:
    return lambda inside: inside.window.view.more_asked.emit(key, inside.window.mapToGlobal(QPoint(*MENU_AT)))


LIGHT, BOTH_LOOKS = ("light",), ("light", "dark")
MENU_AT = (600, 220)
SCENES = (
    Scene("window", kept=(*BOTH_LOOKS, "contrast")),
    Scene("all-agents", agent=ALL, kept=LIGHT),
    Scene("key-in-file", agent="opencode", kept=LIGHT),
    Scene("not-for", lambda inside: inside.controller.open(MISFITS), scrolled=True),
    Scene("settings", lambda inside: inside.controller.open(SETTINGS), scrolled=True),
    Scene("switched", _use, seen=_told, kept=BOTH_LOOKS),
    Scene("changed-outside", before=_edit("claude-opus-4-7", "claude-sonnet-4-6"), kept=LIGHT),
    Scene("not-a-profile", before=_foreign),
    Scene("unreadable", before=_edit('"hooks"', "hooks"), kept=LIGHT),
    Scene("keychain-locked", before=_locked),
    Scene("profiles-broken", before=_broken_profiles),
    Scene("no-profiles", before=_no_profiles, kept=LIGHT),
    Scene("no-agents", before=_no_agents, agent=ALL),
    Scene("welcome", before=_newcomer, dialog=True, seen=_reads("brings it back"), kept=BOTH_LOOKS),
    Scene("welcome-no-agents", before=_newcomer_without_agents, agent=ALL, dialog=True, seen=_reads("No agents found")),
    Scene("welcome-no-keychain", before=_newcomer_without_keychain, dialog=True, seen=_reads("no keychain")),
    Scene("filtered", lambda inside: inside.window.rail.filter.setText("deep")),
    Scene("filtered-to-nothing", lambda inside: inside.window.rail.filter.setText("zzz")),
    Scene("finder", _find("dee"), kept=BOTH_LOOKS),
    Scene("finder-at-first", _find("")),
    Scene("finder-nothing", _find("zzzz")),
    Scene("card-menu", _menu_of("deepseek")),
    Scene("card-with-the-focus", lambda inside: inside.window.view.setFocus(Qt.FocusReason.TabFocusReason)),
    Scene("add", _ask("add_requested", ""), dialog=True, kept=LIGHT),
    Scene("edit", _ask("edit_requested", "ezrouter"), dialog=True),
    Scene("preview", _ask("preview_requested", "claude-code", "deepseek"), dialog=True, kept=LIGHT),
    Scene("history", _ask("history_requested", ""), dialog=True, kept=LIGHT),
    Scene("keys", _ask("keys_requested"), dialog=True),
    Scene("settings-page", _ask("settings_requested"), dialog=True),
    Scene("doctor", _ask("doctor_requested"), before=_edit('"hooks"', "hooks"), dialog=True),
    Scene("doctor-remedies", _ask("doctor_requested"), before=_unwell, dialog=True, seen=_reads(".bashrc")),
    Scene(
        "difference",
        _ask("difference_requested", "claude-code"),
        before=_edit("claude-opus-4-7", "claude-sonnet-4-6"),
        dialog=True,
    ),
    Scene("remove-all", _leave, dialog=True, seen=_reads("Put back")),
    Scene("mistake", _ask("mistake_requested", REPORT, "/state/crashes/seen-1.txt"), dialog=True),
    Scene("replace-key", _ask("replace_key_requested", "ezrouter"), dialog=True),
    Scene("remove", _ask("remove_requested", "ezrouter"), dialog=True),
    Scene("import", _ask("import_requested", ""), before=with_rival, dialog=True, seen=_reads("Paste a link")),
    Scene("import-link", _ask("link_requested", LINK), dialog=True, seen=_reads("gateway.acme.example"), kept=LIGHT),
    Scene("import-declined", _ask("link_requested", DECLINED), dialog=True, seen=_reads("key")),
    Scene(
        "import-cc-switch",
        _ask("import_requested", "cc-switch"),
        before=with_rival,
        dialog=True,
        seen=_reads("relay.example"),
        kept=LIGHT,
    ),
    Scene("adopt", _ask("adopt_requested", "claude-code"), before=_foreign, dialog=True),
    Scene("share", _share, dialog=True, seen=_reads("Copied"), kept=LIGHT),
    Scene("changed-elsewhere", before=with_followed, seen=_changed),
    Scene("update", _show_change, before=with_followed, dialog=True, seen=_reads("Changed"), kept=LIGHT),
    Scene("consent", lambda inside: inside.controller.use("team"), dialog=True),
    Scene("long-names", before=long_names),
    Scene("long-names-edit", _ask("edit_requested", "ezrouter"), before=long_names, dialog=True),
    Scene("long-names-all", before=long_names, agent=ALL),
    Scene("long-names-finder", _find("international"), before=long_names),
    Scene("long-names-remove", _ask("remove_requested", "ezrouter"), before=long_names, dialog=True),
    Scene("two-hundred", before=many),
    Scene("chinese", before=chinese, scrolled=True),
    Scene("chinese-edit", _ask("edit_requested", "zh-two"), before=chinese, dialog=True),
    Scene("right-to-left", before=right_to_left, scrolled=True),
    Scene("longer-language", longer=True),
    Scene("longer-language-add", _ask("add_requested", ""), longer=True, dialog=True),
    Scene("longer-language-settings", _ask("settings_requested"), longer=True, dialog=True),
    Scene("longer-language-history", _ask("history_requested", ""), longer=True, dialog=True),
    Scene("longer-language-menu", _menu_of("deepseek"), longer=True),
    Scene("text-150", text=150),
    Scene("text-200", text=200),
    Scene("text-200-add", _ask("add_requested", ""), text=200, dialog=True),
    Scene("text-200-settings", _ask("settings_requested"), text=200, dialog=True),
    Scene("text-200-finder", _find("dee"), text=200),
)
"""In the order of the contact sheet. "loading" is pictured apart: nothing is inside the window yet."""
