"""The two menus: ⋯ on a card, and the window's own in the rail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ezswitch.desktop import icons
from ezswitch.desktop.language import tell
from ezswitch.desktop.theme import Scheme, Theme
from ezswitch.desktop.window.controller import Controller
from ezswitch.desktop.window.rows import CardRow, Kind


def card_menu(theme: Theme, controller: Controller, row: CardRow, parent: QWidget) -> QMenu:
    """Return everything that can be done with one profile; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setAccessibleName(row.name)
    menu.aboutToHide.connect(menu.deleteLater)
    add = partial(_add, theme, menu)
    agent = controller.asked.agent
    if row.action and row.kind is Kind.PROFILE and not row.busy and not row.blocked:
        add("check", tell("Use"), partial(controller.use, row.key), keys="Return")
    if row.better:
        add("works", row.better, partial(controller.improve, row.key))
    add("edit", tell("Edit…"), partial(controller.edit_requested.emit, row.key), keys="F2")
    add("duplicate", tell("Duplicate, keep the key"), partial(controller.duplicate, row.key))
    add("key", tell("Replace key…"), partial(controller.replace_key_requested.emit, row.key))
    add("refresh", tell("Check now"), partial(controller.check_some, (row.key,)))
    if row.kind is Kind.PROFILE:
        add("chevron-down", tell("Choose a model…"), partial(controller.models_requested.emit, row.key), keys="F4")
        details = partial(controller.details_requested.emit, row.key, False)
        add("info", tell("Details of the check…"), details, keys="Alt+Return")
        deeper = partial(controller.details_requested.emit, row.key, True)
        add("search", tell("Check deeper…"), deeper)
        add("key-file", tell("Ask what is left on the account"), partial(controller.ask_balance, row.key))
    add("preview", tell("Preview what changes…"), partial(controller.preview_requested.emit, agent, row.key))
    if controller.can_open_terminal(row):
        add("terminal", tell("Open a terminal with this"), partial(controller.open_terminal, row.key))
    if row.url:
        add("duplicate", tell("Copy the address"), partial(QGuiApplication.clipboard().setText, row.url))
    add("share", tell("Share…"), partial(controller.share_requested.emit, (row.key,)))
    menu.addSeparator()
    add("remove", tell("Remove…"), partial(controller.remove_requested.emit, row.key), keys="Del")
    return menu


def window_menu(theme: Theme, controller: Controller, parent: QWidget) -> QMenu:
    """Return the window's menu: keys, history, how it looks."""
    menu = QMenu(parent)
    add = partial(_add, theme, menu)
    add("search", tell("Find anything…"), controller.finder_requested.emit, keys="Ctrl+K")
    menu.addSeparator()
    add("key", tell("Keys…"), controller.keys_requested.emit)
    add("history", tell("History…"), partial(controller.history_requested.emit, ""))
    menu.addSeparator()
    add("import", tell("Import…"), partial(controller.import_requested.emit, ""), keys="Ctrl+I")
    share = add("share", tell("Share everything…"), partial(controller.share_requested.emit, ()))
    share.setEnabled(bool(controller.look and controller.look.profiles))
    menu.addSeparator()
    add("settings", tell("Settings…"), controller.settings_requested.emit, keys="Ctrl+,")
    add("doctor", tell("Check everything…"), controller.doctor_requested.emit)
    add("info", tell("Help…"), partial(controller.help_requested.emit, ""), keys="F1")
    add("ezswitch", tell("Welcome…"), controller.welcome_requested.emit)
    looks = menu.addMenu(icons.icon("light", theme.colour("text")), tell("Appearance"))
    group = QActionGroup(looks)
    words = {Scheme.SYSTEM: tell("As the system"), Scheme.LIGHT: tell("Light"), Scheme.DARK: tell("Dark")}
    for scheme, word in words.items():
        action = looks.addAction(word)
        action.setCheckable(True)
        action.setChecked(theme.scheme is scheme)
        action.triggered.connect(partial(_force, theme, controller, scheme))
        group.addAction(action)
    return menu


def shortcut(owner: QWidget, keys: str, run: Callable[[], object]) -> QAction:
    """Give a window a key for something; keys as Qt writes them."""
    action = QAction(owner)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(partial(_run, run))
    owner.addAction(action)
    return action


def _add(theme: Theme, menu: QMenu, icon: str, words: str, run: Callable[[], object], *, keys: str = "") -> QAction:
    action = QAction(icons.icon(icon, theme.colour("text")), words, menu)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(partial(_run, run))
    menu.addAction(action)
    return action


def _run(run: Callable[[], object], _checked: bool = False) -> None:
    run()


def _force(theme: Theme, controller: Controller, scheme: Scheme, _checked: bool = False) -> None:
    theme.force(scheme)
    controller.change_settings(lambda settings: replace(settings, theme=scheme.value))
