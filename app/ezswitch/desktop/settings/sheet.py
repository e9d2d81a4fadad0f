"""The settings page: sections on the left, one of them on the right; every change is in force and saved at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget

from ezswitch.desktop import icons
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.language import tell
from ezswitch.desktop.settings.about import About
from ezswitch.desktop.settings.agents import Agents
from ezswitch.desktop.settings.checks import Checks
from ezswitch.desktop.settings.facts import Facts, facts
from ezswitch.desktop.settings.files import Files
from ezswitch.desktop.settings.general import General
from ezswitch.desktop.settings.section import Change, Section
from ezswitch.desktop.settings.sharing import Sharing
from ezswitch.desktop.theme import appearance, grid
from ezswitch.desktop.widgets import row
from ezswitch.domain.errors import BadInput, CannotRead, EzswitchError
from ezswitch.domain.settings import Settings

_WIDE = 102
_LIST = 17


class SettingsSheet(Sheet):
    """Six sections. There is nothing to confirm: Close only closes."""

    def __init__(self, desk: Desk) -> None:
        """Show what is in force now."""
        super().__init__(desk, tell("Settings"), wide=_WIDE)
        self.general = General(desk, self.save)
        self.checks = Checks(desk, self.save)
        self.agents = Agents(desk, self.save)
        self.files = Files(desk, self.save)
        self.sharing = Sharing(desk, self.save)
        self.about_page = About(desk, self.save)
        self.sections: dict[str, Section] = {
            self.tr("General"): self.general,
            self.tr("Checks"): self.checks,
            self.tr("Agents"): self.agents,
            self.tr("Files"): self.files,
            self.tr("Sharing"): self.sharing,
            self.tr("About"): self.about_page,
        }
        self.list = QListWidget(self.inside)
        self.stack = QStackedWidget(self.inside)
        self._arrange()
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept)
        self._show(desk.look.settings)
        if desk.look.settings_problem is not None:
            self.fail(desk.look.settings_problem)
        self.read(desk.commands.autostart, self.general.show_login)
        self.read(partial(facts, desk.commands.installed), self._facts_came)
        self.list.setFocus()
        desk.controller.spoken.connect(self._open_anew)

    def save(self, change: Change, done: Callable[[Settings | EzswitchError], None]) -> None:
        """Have a change saved; `done` hears what came of it, unless this page was closed meanwhile."""

        def came(result: Settings | EzswitchError) -> None:
            if self.closed:
                if isinstance(result, EzswitchError):
                    self.tell(result)
                return
            done(result)
            self._saved(result)

        self.desk.controller.change_settings(change, came)

    @Slot()
    def _open_anew(self) -> None:
        """Be there in the language that is in force now, in the same place and section."""
        if self.closed:
            return
        again = SettingsSheet(self.desk)
        again.list.setCurrentRow(self.list.currentRow())
        if again.stack.currentWidget() is again.general:
            again.general.language.setFocus()
        again.open()
        again.move(self.pos())
        self.accept()

    def _saved(self, result: Settings | EzswitchError) -> None:
        if isinstance(result, Settings):
            self.problem.clear()
            self._show(result)
        elif not isinstance(result, BadInput) or isinstance(result, CannotRead):
            self.fail(result)  # what was typed wrongly is said under its own field
            self._show(self.desk.look.settings)
            self.desk.theme.wear(appearance(self.desk.look.settings))

    def _show(self, settings: Settings) -> None:
        for section in self.sections.values():
            section.show_settings(settings)

    def _facts_came(self, result: Facts | EzswitchError) -> None:
        if isinstance(result, Facts):
            self.about_page.show_facts(result)
            self.fit()

    @Slot()
    def _widen(self) -> None:
        self.list.ensurePolished()
        self.list.setFixedWidth(max(grid(_LIST), self.list.sizeHintForColumn(0) + grid(3)))

    def _arrange(self) -> None:
        marks = ("settings", "refresh", "agents", "folder", "share", "info")
        for (words, section), mark in zip(self.sections.items(), marks, strict=True):
            QListWidgetItem(icons.icon(mark, self.desk.theme.colour("muted")), words, self.list)
            self.stack.addWidget(section)
        self.list.setAccessibleName(self.tr("Sections"))
        self._widen()
        self.desk.theme.changed.connect(self._widen)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        line = row(gap=3)
        line.addWidget(self.list)
        line.addWidget(self.stack, 1)
        self.body.addLayout(line, 1)
