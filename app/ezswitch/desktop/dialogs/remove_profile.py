"""Removing a profile: where do its agents go, and what becomes of its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.form import Form
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import listed
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.widgets import label
from ezswitch.desktop.window.words import in_sentences
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.plan import Outcome
from ezswitch.usecases.values import ProfileRow

_WIDE = 64


class RemoveSheet(Sheet):
    """Asks once, and says all that goes."""

    def __init__(self, desk: Desk, row: ProfileRow) -> None:
        """Take the profile."""
        title = tell("Remove {profile}?", profile=row.profile.name)
        super().__init__(desk, title, wide=_WIDE)
        self._row = row
        self.target = QComboBox(self.inside)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.addWidget(label(self._consequences(), wrap=True, parent=self.inside))
        if row.used_by:
            self._offer()
            form = Form(self.inside)
            form.add(self.tr("&They go to"), self.target)
            self.body.addWidget(form)
        self.target.setVisible(bool(row.used_by))
        self.body.addStretch(1)
        self.stretch()
        self.cancel = self.cancel_button()
        self.go_on = self.button(self.tr("&Remove"), "danger", run=self._remove)
        (self.target if row.used_by else self.cancel).setFocus()

    def _offer(self) -> None:
        self.target.addItem(self.tr("Own sign-in"), OWN_SIGN_IN)
        for other in self.desk.look.profiles:
            fits = not any(agent in other.misfits for agent in self._row.used_by)
            if fits and other.profile.id != self._row.profile.id:
                self.target.addItem(other.profile.name, other.profile.id)

    def _consequences(self) -> str:
        row = self._row
        names = [self.desk.agent_names.get(agent, agent) for agent in row.used_by]
        alone = len(self.desk.key_users().get(row.profile.key, ())) == 1
        parts = []
        if names:
            parts.append(self.tr("{agents} would be switched first.").format(agents=listed(names)))
        gone = self.tr("Its key {key} is removed from the {place} too: no other profile uses it.")
        kept = self.tr("Its key {key} stays: other profiles use it.")
        parts.append((gone if alone else kept).format(key=row.profile.key, place=translated(row.key.place)))
        return in_sentences(*parts)

    def _remove(self) -> None:
        move_to = str(self.target.currentData()) if self._row.used_by else None
        self.write(partial(self.desk.commands.remove, self._row.profile.id, move_to), self._removed)

    def _removed(self, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.desk.tell(result, self.tr("{profile} removed").format(profile=self._row.profile.name))
        self.accept()
