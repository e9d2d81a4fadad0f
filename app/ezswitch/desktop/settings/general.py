"""General: language, look, start at login, what closing and a middle click do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Slot

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.languages import own_name, served
from ezswitch.desktop.settings.section import Save, Section, choose, set_tick
from ezswitch.desktop.theme import TEXT_SIZES, Scheme
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.project import HOST
from ezswitch.domain.settings import Settings


class General(Section):
    """What most people look for first."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the fields; whether it starts at login comes a moment later."""
        super().__init__(desk, save)
        self._languages = desk.languages()
        own = [(name, own_name(name)) for name in self._languages]
        self.language, self._language = self.choice(self.tr("&Language"), [("", self.tr("As the system")), *own])
        looks = {Scheme.SYSTEM: self.tr("As the system"), Scheme.LIGHT: self.tr("Light"), Scheme.DARK: self.tr("Dark")}
        self.look, _ = self.choice(self.tr("&Appearance"), [(scheme.value, word) for scheme, word in looks.items()])
        sizes = [(str(size), self.tr("{n} %").format(n=QLocale().toString(size))) for size in TEXT_SIZES]
        self.text, _ = self.choice(self.tr("&Text size"), sizes)
        self.contrast = self.tick(
            self.tr("&High contrast"), self.tr("Without it, the system's own wish counts, where it has one.")
        )
        self.still = self.tick(
            self.tr("&Reduce motion"), self.tr("Without it, the system's own wish counts, where it can be known.")
        )
        words = self.tr("It starts minimised, in the tray where there is one.")
        self.login = self.tick(self.tr("&Start at login"), words)
        self.close_to_tray = self.tick(
            self.tr("&Keep running in the tray when the window is closed"),
            self.tr("Where there is no tray, closing the window quits."),
        )
        self.middle = self.tick(
            self.tr("A &middle click on the tray icon switches back"),
            self.tr("It puts the agent that was switched last back on the profile it had before."),
        )
        self.newer = self.tick(
            self.tr("Say when there is a &newer version (asks {host})").format(host=HOST),
            self.tr("Asked at the start and once a day. Nothing is downloaded, and nothing of yours is sent."),
        )
        self.login.setEnabled(False)
        self.language.activated.connect(self._choose_language)
        self.look.activated.connect(self._choose_look)
        self.text.activated.connect(self._choose_text)
        self.contrast.toggled.connect(self._choose_contrast)
        self.still.toggled.connect(self._choose_still)
        self.login.toggled.connect(self._start_at_login)
        self.close_to_tray.toggled.connect(self._choose_closing)
        self.middle.toggled.connect(self._choose_middle)
        self.newer.toggled.connect(self._choose_newer)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        choose(self.language, served((settings.language,) if settings.language else (), self._languages))
        choose(self.look, settings.theme)
        choose(self.text, str(min(TEXT_SIZES, key=lambda size: abs(size - settings.text_size))))
        set_tick(self.contrast, on=settings.high_contrast)
        set_tick(self.still, on=settings.reduce_motion)
        set_tick(self.close_to_tray, on=settings.close_to_tray)
        set_tick(self.middle, on=settings.middle_click)
        set_tick(self.newer, on=settings.check_updates)

    def show_login(self, result: bool | EzswitchError) -> None:
        """Show whether it starts at login; where that cannot be told, it cannot be ticked."""
        if not isinstance(result, EzswitchError):
            set_tick(self.login, on=result)
            self.login.setEnabled(True)

    @Slot()
    def _choose_language(self) -> None:
        value = str(self.language.currentData())
        self.change(lambda settings: replace(settings, language=value), self._language)

    @Slot()
    def _choose_look(self) -> None:
        value = str(self.look.currentData())
        self.desk.theme.force(Scheme(value))
        self.change(lambda settings: replace(settings, theme=value))

    @Slot()
    def _choose_text(self) -> None:
        value = int(self.text.currentData())
        self.desk.theme.wear(replace(self.desk.theme.wanted, text=value))
        self.change(lambda settings: replace(settings, text_size=value))

    @Slot(bool)
    def _choose_contrast(self, on: bool) -> None:
        self.desk.theme.wear(replace(self.desk.theme.wanted, contrast=on))
        self.change(lambda settings: replace(settings, high_contrast=on))

    @Slot(bool)
    def _choose_still(self, on: bool) -> None:
        self.desk.theme.wear(replace(self.desk.theme.wanted, still=on))
        self.change(lambda settings: replace(settings, reduce_motion=on))

    @Slot(bool)
    def _choose_closing(self, on: bool) -> None:
        self.change(lambda settings: replace(settings, close_to_tray=on))

    @Slot(bool)
    def _choose_middle(self, on: bool) -> None:
        self.change(lambda settings: replace(settings, middle_click=on))

    @Slot(bool)
    def _choose_newer(self, on: bool) -> None:
        self.change(lambda settings: replace(settings, check_updates=on))

    @Slot(bool)
    def _start_at_login(self, on: bool) -> None:
        self.login.setEnabled(False)
        self.desk.work.write(partial(self.desk.commands.set_autostart, on=on), partial(self._login_set, on))

    def _login_set(self, wanted: bool, result: bool | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.desk.controller.failed.emit(result)
            result = not wanted
        self.show_login(result)
