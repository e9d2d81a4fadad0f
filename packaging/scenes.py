"""Every screen and state of the window, each as what is done before it opens and after."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt

from ezswitch.desktop.dialogs.opener import Dialogs
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.interior import Interior
from ezswitch.desktop.window.rows import ALL, MISFITS, SETTINGS
from ezswitch.domain.settings import Settings
from ezswitch.usecases import switch
from ezswitch.usecases.ports import Ports
from ezswitch.usecases.settings import save_settings
from picture_extremes import chinese, long_names, many, right_to_left
from picture_imports import DECLINED, LINK, with_followed, with_rival
from picture_world import BOTH, Programs, keychain_of, profiles_file, settings
from scene import BOTH_LOOKS, LIGHT, Scene, ask, edit, reads
from scenes_checks import CHECKED
from scenes_languages import in_other_languages
from scenes_opened import OPENED


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


def _foreign(ports: Ports) -> Ports:
    switch.use(ports, "own-sign-in", ("claude-code",))
    return edit('"DISABLE_TELEMETRY"', '"ANTHROPIC_BASE_URL": "https://api.foo.com", "DISABLE_TELEMETRY"')(ports)


def _use(inside: Interior) -> None:
    inside.controller.use("deepseek")


def _share(inside: Interior) -> None:
    inside.controller.share_requested.emit(("ezrouter",))


def _told(inside: Interior) -> bool:
    return bool(inside.window.toasts.text)


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
    dialogs = inside.window.window().findChild(Dialogs)
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


MENU_AT = (600, 220)
ENGLISH = (
    Scene("window", kept=(*BOTH_LOOKS, "contrast")),
    Scene("all-agents", agent=ALL, kept=LIGHT),
    Scene("key-in-file", agent="opencode"),
    Scene("not-for", lambda inside: inside.controller.open(MISFITS), scrolled=True),
    Scene("settings", lambda inside: inside.controller.open(SETTINGS), scrolled=True),
    Scene("switched", _use, seen=_told, kept=LIGHT),
    Scene("changed-outside", before=edit("claude-opus-4-7", "claude-sonnet-4-6"), kept=LIGHT),
    Scene("not-a-profile", before=_foreign),
    Scene("unreadable", before=edit('"hooks"', "hooks")),
    Scene("keychain-locked", before=_locked),
    Scene("profiles-broken", before=_broken_profiles),
    Scene("no-profiles", before=_no_profiles, kept=LIGHT),
    Scene("no-agents", before=_no_agents, agent=ALL),
    Scene("welcome", before=_newcomer, dialog=True, seen=reads("brings it back"), kept=LIGHT),
    Scene("welcome-no-agents", before=_newcomer_without_agents, agent=ALL, dialog=True, seen=reads("No agents found")),
    Scene("welcome-no-keychain", before=_newcomer_without_keychain, dialog=True, seen=reads("no keychain")),
    Scene("filtered", lambda inside: inside.window.rail.filter.setText("deep")),
    Scene("filtered-to-nothing", lambda inside: inside.window.rail.filter.setText("zzz")),
    Scene("finder", _find("dee"), kept=("dark",)),
    Scene("finder-at-first", _find("")),
    Scene("finder-nothing", _find("zzzz")),
    Scene("card-menu", _menu_of("deepseek")),
    Scene("card-with-the-focus", lambda inside: inside.window.view.setFocus(Qt.FocusReason.TabFocusReason)),
    Scene("add", ask("add_requested", ""), dialog=True, kept=LIGHT),
    Scene("edit", ask("edit_requested", "ezrouter"), dialog=True),
    Scene("preview", ask("preview_requested", "claude-code", "deepseek"), dialog=True, kept=LIGHT),
    Scene("history", ask("history_requested", ""), dialog=True, kept=LIGHT),
    Scene("keys", ask("keys_requested"), dialog=True, seen=reads("deepseek")),
    Scene("settings-page", ask("settings_requested"), dialog=True),
    Scene("doctor", ask("doctor_requested"), before=edit('"hooks"', "hooks"), dialog=True, seen=reads("settings.json")),
    Scene("doctor-remedies", ask("doctor_requested"), before=_unwell, dialog=True, seen=reads(".bashrc")),
    Scene(
        "difference",
        ask("difference_requested", "claude-code"),
        before=edit("claude-opus-4-7", "claude-sonnet-4-6"),
        dialog=True,
        kept=LIGHT,
    ),
    Scene("remove-all", _leave, dialog=True, seen=reads("Put back")),
    Scene("mistake", ask("mistake_requested", REPORT, "/state/crashes/seen-1.txt"), dialog=True),
    Scene("replace-key", ask("replace_key_requested", "ezrouter"), dialog=True),
    Scene("remove", ask("remove_requested", "ezrouter"), dialog=True),
    Scene("import", ask("import_requested", ""), before=with_rival, dialog=True, seen=reads("Paste a link")),
    Scene("import-link", ask("link_requested", LINK), dialog=True, seen=reads("gateway.acme.example"), kept=LIGHT),
    Scene(
        "import-declined",
        ask("link_requested", DECLINED),
        dialog=True,
        seen=reads("This link carries what looks like a key"),
    ),
    Scene(
        "import-cc-switch",
        ask("import_requested", "cc-switch"),
        before=with_rival,
        dialog=True,
        seen=reads("relay.example"),
        kept=LIGHT,
    ),
    Scene("adopt", ask("adopt_requested", "claude-code"), before=_foreign, dialog=True),
    Scene("share", _share, dialog=True, seen=reads("Copied")),
    Scene("changed-elsewhere", before=with_followed, seen=_changed),
    Scene("update", _show_change, before=with_followed, dialog=True, seen=reads("Changed")),
    *CHECKED,
    *OPENED,
    Scene("consent", lambda inside: inside.controller.use("team"), dialog=True),
    Scene("long-names", before=long_names),
    Scene("long-names-edit", ask("edit_requested", "ezrouter"), before=long_names, dialog=True),
    Scene("long-names-all", before=long_names, agent=ALL),
    Scene("long-names-finder", _find("international"), before=long_names),
    Scene("long-names-remove", ask("remove_requested", "ezrouter"), before=long_names, dialog=True),
    Scene("two-hundred", before=many),
    Scene("chinese", before=chinese, scrolled=True),
    Scene("chinese-edit", ask("edit_requested", "zh-two"), before=chinese, dialog=True),
    Scene("right-to-left", before=right_to_left, scrolled=True),
    Scene("text-150", text=150),
    Scene("text-200", text=200),
    Scene("text-200-add", ask("add_requested", ""), text=200, dialog=True),
    Scene("text-200-settings", ask("settings_requested"), text=200, dialog=True),
    Scene("text-200-finder", _find("dee"), text=200),
)
SCENES = (*ENGLISH, *in_other_languages(ENGLISH))
"""In the order of the contact sheet. "loading" is pictured apart: nothing is inside the window yet."""
