"""Everything one profile says, as fields, and the live check of what stands in them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from ezswitch.connect.noted import surfaces_of
from ezswitch.desktop.background import Job
from ezswitch.desktop.dialogs.address_fields import AddressFields
from ezswitch.desktop.dialogs.form import Form
from ezswitch.desktop.dialogs.key_field import COMMAND, NEW, KeyField
from ezswitch.desktop.dialogs.label_fields import LabelFields
from ezswitch.desktop.dialogs.model_fields import ModelFields
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.verdict_line import VerdictLine
from ezswitch.desktop.dialogs.wording import hosts
from ezswitch.domain.errors import ConsentNeeded, EzswitchError
from ezswitch.domain.model_notes import ModelRow
from ezswitch.domain.profile import Profile
from ezswitch.domain.surface import Surface
from ezswitch.domain.verdict import Check


class ProfileForm(Form):
    """Name, addresses, key, verdict, models. A key is tried when it was pasted or its field left, never before.

    Once the address changed, nothing is sent until Check is pressed: the key was meant for the host shown then.
    """

    changed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        """Add the rows; `fill` puts a profile into them."""
        super().__init__(sheet.inside)
        self._sheet = sheet
        self._job: Job | None = None
        self._base = Profile("", "", "", {})
        self._models: tuple[str, ...] = ()
        self.name = QLineEdit(self)
        self.name_field = self.add(self.tr("&Name"), self.name)
        self.addresses = AddressFields(self)
        self.key = KeyField(sheet.desk.theme, self)
        self.verdict = VerdictLine(sheet.desk.theme, self)
        self.add_wide(sheet.keep_room(self.verdict.room()))
        self.models = ModelFields(sheet.desk.theme, self, sheet.desk.agents)
        self.labels = LabelFields(self)
        self.name.textEdited.connect(self._named)
        self.addresses.changed.connect(self._addressed)
        self.addresses.left.connect(self._host)
        self.key.ready.connect(self.check)
        self.key.changed.connect(self._drop)
        self.verdict.check_asked.connect(self.check)
        self.verdict.correct.connect(self._correct)

    def fill(self, profile: Profile, models: tuple[str, ...]) -> None:
        """Show a profile, and offer these models."""
        self._base, self._models = profile, models
        self.name.setText(profile.name)
        self.name.home(False)
        self.addresses.fill(profile.base_url)
        self.models.offer((*profile.models.values(), *models))
        self.models.fill(profile)
        self.labels.fill(profile)
        self._drop()
        self._host()

    def typed(self) -> Profile:
        """Return the profile as it is typed now, unchecked; id and name of the key are as they were."""
        typed = replace(self._base, name=self.name.text().strip(), base_url=self.addresses.typed())
        return self.labels.onto(self.models.onto(typed))

    @property
    def origins_words(self) -> str:
        """Return the hosts that the key would be sent to, "" where there is none."""
        return hosts(self.addresses.origins())

    @Slot()
    def check(self) -> None:
        """Try the key now, with the hosts that are shown beside it."""
        self._cancel()
        if self.key.choice == COMMAND:
            return
        if not self.addresses.typed():
            self.verdict.show_stale(self.tr("Not checked yet: there is no address"))
            return
        try:
            urls = self.addresses.checked(self._sheet.problem.accepted)
        except ConsentNeeded as error:
            self._sheet.fail(error)
            return
        except EzswitchError:
            return
        secret = self.key.secret.secret if self.key.choice == NEW else None
        if self.key.choice == NEW and secret is None:
            return
        draft = replace(self.typed(), id=self._base.id or "draft", base_url=urls, key=self.key.stored or "draft")
        commands = self._sheet.desk.commands
        self.verdict.show_checking(self.origins_words)
        self._job = self._sheet.read(lambda: commands.check_draft(draft, secret), self._checked)

    @Slot(bool)
    def check_if(self, agreed: bool) -> None:
        """Try a pasted key once what stood in the way of it was agreed to."""
        if agreed and self.key.secret.secret is not None and self.verdict.check is None:
            self.check()

    def _checked(self, result: Check | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.verdict.clear()
            self._sheet.fail(result)
            return
        self.verdict.show_check(result)
        if result.models:
            self.models.offer(model.id for model in result.models)
            self.models.know(ModelRow(model.id, surfaces_of(model)) for model in result.models)

    @Slot()
    def _drop(self) -> None:
        """Forget the verdict: the key, or whom it is for, is another now."""
        self._cancel()
        self.key.field.say("")
        self.changed.emit()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.verdict.clear()

    @Slot()
    def _named(self) -> None:
        self.name_field.say("")
        self.changed.emit()

    @Slot()
    def _addressed(self) -> None:
        checked = self.verdict.isVisibleTo(self)
        self._cancel()
        if checked:
            self.verdict.show_stale(self.tr("The address changed: not checked with it yet"))
        self._host()
        self.changed.emit()

    @Slot()
    def _host(self) -> None:
        where = self.origins_words
        words = self.tr("The key goes to {hosts} only.").format(hosts=where) if where else ""
        self.key.say_host(words)

    @Slot(object, str)
    def _correct(self, surface: Surface, url: str) -> None:
        self.addresses.set(surface, url)
        self._host()
        self.changed.emit()
        self.check()
