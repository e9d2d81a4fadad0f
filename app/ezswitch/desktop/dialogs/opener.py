"""The seam of the window: one method per dialog, joined to the controller's `_requested` signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from ezswitch.agents.agent import Foreign
from ezswitch.desktop.dialogs.beginning import Begin
from ezswitch.desktop.dialogs.consent import ConsentSheet
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.details import DetailsSheet
from ezswitch.desktop.dialogs.diagnosing import DiagnoseSheet
from ezswitch.desktop.dialogs.difference import DifferenceSheet
from ezswitch.desktop.dialogs.doctor import DoctorSheet
from ezswitch.desktop.dialogs.failure import FailureSheet
from ezswitch.desktop.dialogs.following import Following
from ezswitch.desktop.dialogs.help import HelpSheet
from ezswitch.desktop.dialogs.history import HistorySheet
from ezswitch.desktop.dialogs.importing import ImportSheet
from ezswitch.desktop.dialogs.key_field import NEW
from ezswitch.desktop.dialogs.keys import KeysSheet
from ezswitch.desktop.dialogs.mistake import MistakeSheet
from ezswitch.desktop.dialogs.newer import Newer
from ezswitch.desktop.dialogs.preview import PreviewSheet
from ezswitch.desktop.dialogs.profile_editor import ProfileEditor
from ezswitch.desktop.dialogs.remove_all import RemoveAllSheet
from ezswitch.desktop.dialogs.remove_profile import RemoveSheet
from ezswitch.desktop.dialogs.replace_key import ReplaceKeySheet
from ezswitch.desktop.dialogs.sharing import ShareSheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.starting import free_name
from ezswitch.desktop.languages import languages
from ezswitch.desktop.settings import exporting
from ezswitch.desktop.settings.sheet import SettingsSheet
from ezswitch.desktop.window.changing import Consent
from ezswitch.desktop.window.present_rail import to_diagnose
from ezswitch.desktop.window.rows import ALL, Level, Toast
from ezswitch.desktop.window.words import host
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.names import name_from
from ezswitch.domain.offer import Offer, Source
from ezswitch.domain.profile import Profile
from ezswitch.usecases.values import AgentRow

if TYPE_CHECKING:
    from ezswitch.desktop.window.main_window import MainWindow

_SheetT = TypeVar("_SheetT", bound=Sheet)


class Dialogs(QObject):
    """Opens dialogs over the window, never blocking; every method returns the dialog, or None where it makes no sense.

    Before the first look there is nothing to talk about, so nothing opens.
    """

    def __init__(
        self,
        window: MainWindow,
        open_url: Callable[[str], object] = QDesktopServices.openUrl,
        there: Callable[[], tuple[str, ...]] = languages,
    ) -> None:
        """Join the window's signals; `open_url` opens an address in the browser or the file manager.

        `there` returns the languages that can be chosen.
        """
        home = window.window()  # its content may be built anew
        super().__init__(home)
        controller = window.controller
        self._desk = Desk(home, window.theme, controller, open_url, there)
        controller.add_requested.connect(self.add_profile)
        controller.adopt_requested.connect(self.adopt)
        controller.edit_requested.connect(self.edit_profile)
        controller.remove_requested.connect(self.remove_profile)
        controller.preview_requested.connect(self._preview)
        controller.difference_requested.connect(self._difference)
        controller.history_requested.connect(self.history)
        controller.keys_requested.connect(self.keys)
        controller.replace_key_requested.connect(self._replace_key_of)
        controller.consent_requested.connect(self._consent)
        self.following = Following(self._desk, self)
        self.newer = Newer(self._desk, self)
        controller.import_requested.connect(self.import_profiles)
        controller.link_requested.connect(self.import_link)
        controller.share_requested.connect(self.share)
        controller.settings_requested.connect(self.settings)
        controller.doctor_requested.connect(self.doctor)
        controller.mistake_requested.connect(self.mistake)
        controller.diagnose_requested.connect(self.diagnose)
        controller.details_requested.connect(self.details)
        controller.export_requested.connect(self.export)
        controller.help_requested.connect(self.help)

    @property
    def ready(self) -> bool:
        """Tell whether there is something to talk about yet."""
        return self._desk.controller.commands is not None and self._desk.controller.look is not None

    @Slot(str)
    def add_profile(self, preset: str = "") -> ProfileEditor | None:
        """Add a profile, beginning with this preset, the first where none is named."""
        return self._open(ProfileEditor(self._desk, Begin(preset=preset))) if self.ready else None

    @Slot(str)
    def adopt(self, agent: str) -> None:
        """Save what an agent uses, and what is no profile yet, as one: with its key, where that can be found."""
        row = next((one for one in self._desk.look.agents if one.agent.id == agent), None) if self.ready else None
        if row is not None and isinstance(row.active, Foreign):
            run = partial(self._desk.commands.offer_from, Source.LIVE.value)
            self._desk.work.read(run, partial(self._adopt, row, row.active.base_url))

    def _adopt(self, row: AgentRow, url: str, found: Offer | EzswitchError) -> None:
        if isinstance(found, Offer) and any(row.agent.id in one.agents for one in found.rows):
            self._open(ImportSheet(self._desk, found=found, agent=row.agent.id))
        else:
            self._adopt_by_hand(row, url)

    def _adopt_by_hand(self, row: AgentRow, url: str) -> ProfileEditor:
        name = host(url)
        profile_id = free_name(name_from(name), self._desk.profile_names)
        draft = Profile(profile_id, name, NEW, {row.agent.surfaces[0]: url})
        return self._open(ProfileEditor(self._desk, Begin(draft=draft)))

    @Slot(str)
    def edit_profile(self, profile: str) -> ProfileEditor | None:
        """Edit a profile."""
        row = self._desk.profile_row(profile) if self.ready else None
        return self._open(ProfileEditor(self._desk, Begin(row))) if row else None

    @Slot(str)
    def remove_profile(self, profile: str) -> RemoveSheet | None:
        """Ask where a profile's agents go, then remove it."""
        row = self._desk.profile_row(profile) if self.ready else None
        return self._open(RemoveSheet(self._desk, row)) if row else None

    def preview(self, profile: str, agents: tuple[str, ...]) -> PreviewSheet | None:
        """Show what putting these agents on a profile (or "own-sign-in") would change."""
        return self._open(PreviewSheet(self._desk, profile, agents)) if self.ready and agents else None

    @Slot(str)
    def history(self, agent: str = "") -> HistorySheet | None:
        """Show what was switched when, of one agent or ("" or ALL) of all."""
        return self._open(HistorySheet(self._desk, "" if agent == ALL else agent)) if self.ready else None

    @Slot()
    def keys(self) -> KeysSheet | None:
        """Show the stored keys."""
        return self._open(KeysSheet(self._desk)) if self.ready else None

    @Slot()
    def settings(self) -> SettingsSheet | None:
        """Show the settings."""
        return self._open(SettingsSheet(self._desk)) if self.ready else None

    @Slot()
    def doctor(self) -> DoctorSheet | None:
        """Look for everything that could keep a switch from working."""
        return self._open(DoctorSheet(self._desk)) if self.ready else None

    @Slot(str)
    def diagnose(self, agent: str = ALL) -> DiagnoseSheet | None:
        """Say why an agent does not work; of all of them the one that most likely does not."""
        found = to_diagnose(self._desk.look, "" if agent == ALL else agent) if self.ready else ""
        return self._open(DiagnoseSheet(self._desk, found)) if found else None

    @Slot(str, bool)
    def details(self, profile: str, deep: bool = False) -> DetailsSheet | None:
        """Show the last check of a profile; `deep`: and what a deep check would cost."""
        there = self.ready and self._desk.profile_row(profile) is not None
        return self._open(DetailsSheet(self._desk, profile, deep=deep)) if there else None

    @Slot(str)
    def help(self, page: str = "") -> HelpSheet | None:
        """Show the Help at a page, "" for its contents; one that is open already comes to the front."""
        there = next((one for one in self._desk.window.findChildren(HelpSheet) if one.isVisible()), None)
        if there is None:
            return self._open(HelpSheet(self._desk, page)) if self.ready else None
        there.raise_()
        there.activateWindow()
        return there

    @Slot()
    def remove_all(self) -> RemoveAllSheet | None:
        """Leave for good: every agent as before ezswitch, and nothing of ezswitch any more."""
        return self._open(RemoveAllSheet(self._desk)) if self.ready else None

    @Slot(str, str)
    def mistake(self, report: str, path: str) -> MistakeSheet:
        """Show a report about a mistake of our own; one at a time, the newest."""
        for there in self._desk.window.findChildren(MistakeSheet):
            there.accept()
        return self._open(MistakeSheet(self._desk, report, path))

    @Slot()
    def export(self) -> QFileDialog | None:
        """Ask for a file, and write every profile without its key into it."""
        return exporting.ask(self._desk, QApplication.activeWindow() or self._desk.window) if self.ready else None

    @Slot(str)
    def replace_key(self, name: str) -> ReplaceKeySheet | None:
        """Ask for a new key under this name."""
        return self._open(ReplaceKeySheet(self._desk, name)) if self.ready else None

    @Slot(str)
    def _replace_key_of(self, profile: str) -> None:
        row = self._desk.profile_row(profile) if self.ready else None
        if row is not None:
            self.replace_key(row.profile.key)

    @Slot(str)
    def import_profiles(self, source: str = "") -> ImportSheet | None:
        """Import profiles: from this source, or ("") ask where from."""
        return self._open(ImportSheet(self._desk, source=source)) if self.ready else None

    @Slot(str)
    def import_link(self, link: str) -> ImportSheet | None:
        """Show what a link or a shared setup offers; nothing of it is stored before it is confirmed there.

        A page can open link after link: one import at a time, and none takes the place of what is being looked at.
        """
        if not self.ready:
            return None
        there = next((one for one in self._desk.window.findChildren(ImportSheet) if one.isVisible()), None)
        if there is None:
            return self._open(ImportSheet(self._desk, text=link))
        words = self.tr("Another link came in. Finish this import, then open the link again.")
        self._desk.controller.toast.emit(Toast(words, Level.WARN))
        return there

    @Slot(object)
    def share(self, ids: tuple[str, ...] = ()) -> ShareSheet | None:
        """Hand these profiles, () for all, to somebody else."""
        return self._open(ShareSheet(self._desk, ids)) if self.ready and self._desk.look.profiles else None

    def consent(self, error: EzswitchError, retry: Callable[[str], object]) -> ConsentSheet:
        """Ask whether something may go on; `retry` hears the name of the consent."""
        return self._open(ConsentSheet(self._desk, error, retry))

    def failure(self, error: EzswitchError) -> FailureSheet:
        """Say what could not be done, and what to do."""
        return self._open(FailureSheet(self._desk, error))

    @Slot(object)
    def _consent(self, asked: Consent) -> None:
        self.consent(asked.error, lambda _name: asked.agree())

    @Slot(str, str)
    def _preview(self, agent: str, profile: str) -> None:
        self.preview(profile, self._desk.controller.agents_for(profile) if agent == ALL else (agent,))

    @Slot(str)
    def _difference(self, agent: str) -> None:
        self.difference(agent)

    def difference(self, agent: str) -> DifferenceSheet | None:
        """Show what was changed outside ezswitch in an agent's files, with the three answers."""
        known = self.ready and any(row.agent.id == agent for row in self._desk.look.agents)
        return self._open(DifferenceSheet(self._desk, agent)) if known else None

    def _open(self, sheet: _SheetT) -> _SheetT:
        sheet.open()
        return sheet
