"""A new key under an old name: paste it, see whether it works, and every agent that uses it is refreshed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.form import Form
from ezswitch.desktop.dialogs.secret_field import SecretField
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.verdict_line import VerdictLine
from ezswitch.desktop.dialogs.wording import hosts, refreshed, short_list
from ezswitch.desktop.language import tell
from ezswitch.desktop.widgets import column, frame, label
from ezswitch.domain.consents import NEW_ORIGIN
from ezswitch.domain.errors import BadInput, EzswitchError
from ezswitch.domain.plan import Outcome
from ezswitch.domain.profile import Profile
from ezswitch.domain.verdict import Check
from ezswitch.usecases.values import KeyRow, ProfileRow

_WIDE = 68


class ReplaceKeySheet(Sheet):
    """Paste, Enter. `stored` is emitted when the key was replaced; the dialog then says who was refreshed."""

    stored = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        """Take the name of the key."""
        about = tell("The new key takes the old one's place, under the same name.")
        super().__init__(desk, tell("Replace the key {key}", key=name), about, wide=_WIDE)
        self._name = name
        self._profiles = tuple(row for row in desk.look.profiles if row.profile.key == name)
        self._approved: tuple[ProfileRow, ...] | None = None
        self._agreed = frozenset[str]()
        self.form = Form(self.inside)
        self.field = SecretField(desk.theme, self.form)
        self.row = self.form.add(self.tr("New &key"), self.field, buddy=self.field.line)
        self.goes_to = label("", "small", wrap=True, parent=self.form)
        self.form.add_wide(self.goes_to)
        self.verdict = VerdictLine(desk.theme, self.form)
        self.form.add_wide(self.keep_room(self.verdict.room(lines=5)))
        self.panel = frame("good", self.inside)
        self.told = label("", wrap=True, parent=self.panel)
        inner = column(margins=(2, 1.5, 2, 1.5))
        inner.addWidget(self.told)
        self.panel.setLayout(inner)
        self.panel.hide()
        for part in (self.form, self.panel):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.stretch()
        self.cancel = self.cancel_button()
        self.go_on = self.button(self._words(), "primary", run=self._store)
        self.field.said.connect(self.row.say)
        self.field.entered.connect(self._check)
        self.field.changed.connect(self.verdict.clear)
        self.verdict.check_asked.connect(self._check)
        self.field.setFocus()
        self.desk.work.read(desk.commands.keys, self._keys_came)

    def _keys_came(self, result: tuple[KeyRow, ...] | EzswitchError) -> None:
        """Learn where the old key was approved to go: the new one is tried there and nowhere else."""
        if self.closed:
            return
        known = () if isinstance(result, EzswitchError) else result
        key = next((one for one in known if one.name == self._name), None)
        if key is not None and key.origins is not None:
            self._approved = tuple(row for row in self._profiles if _within(row.profile, key.origins))
        elif key is not None and key.state.state == "absent":
            self._approved = self._profiles
            self._agreed = frozenset({NEW_ORIGIN})  # their hosts stand beside the field from now on
        self.goes_to.setText(self._whither())
        self._check()

    def _words(self) -> str:
        agents = dict.fromkeys(agent for row in self._profiles for agent in row.used_by)
        names = [self.desk.agent_names.get(agent, agent) for agent in agents]
        return self.tr("&Store and refresh {agents}").format(agents=short_list(names)) if names else self.tr("&Store")

    def _whither(self) -> str:
        if self._approved is None:
            return self.tr("It is checked when it is stored, with hosts that the old key was approved for.")
        where = hosts(tuple({origin for row in self._approved for origin in row.profile.origins()}))
        return self.tr("The key goes to {hosts} only.").format(hosts=where) if where else ""

    @Slot()
    def _check(self) -> None:
        secret = self.field.secret
        if secret is None or not self._approved:
            return
        first = self._approved[0].profile
        self.verdict.show_checking(hosts(tuple(first.origins())))
        self.read(partial(self.desk.commands.check_draft, first, secret), self._checked)

    def _checked(self, result: Check | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.verdict.clear()
            self.fail(result)
        elif self.field.secret is not None:
            self.verdict.show_check(result)

    def _store(self) -> None:
        secret = self.field.take()
        if secret is None:
            self.field.setFocus()
            return
        accept = self.problem.accepted | self._agreed
        self.problem.clear()
        self.write(partial(self.desk.commands.rotate, self._name, secret, accept), self._replaced)

    def _replaced(self, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.field.clear()
        self.form.hide()
        self.about.setText(self.tr("Stored. The old key is forgotten here; revoke it at your provider."))
        self.told.setText(refreshed(result, self.desk.agent_names))
        self.panel.show()
        self.panel.setAccessibleName(self.told.text())
        self.cancel.hide()
        self.go_on.clicked.disconnect()
        self.go_on.clicked.connect(self.accept)
        self.go_on.setText(self.tr("Done"))
        self.go_on.setAccessibleName(self.tr("Done"))
        self.go_on.setFocus()
        self.fit()
        self.desk.controller.refresh()
        self.desk.controller.check_some(tuple(row.profile.id for row in self._profiles))
        self.stored.emit()


def _within(profile: Profile, approved: tuple[str, ...]) -> bool:
    try:
        return all(str(origin) in approved for origin in profile.origins())
    except BadInput:  # profiles.toml is edited by hand too
        return False
