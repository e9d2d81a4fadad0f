"""What was changed outside ezswitch, setting by setting, and the three answers: apply again, adopt, leave."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.dialogs.problem import path_line
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.language import tell
from ezswitch.desktop.widgets import column, frame, label, without_mnemonic
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Outcome

if TYPE_CHECKING:
    from ezswitch.switching.drift import Difference
    from ezswitch.usecases.drift import Drift

_WIDE = 92


class DifferenceSheet(Sheet):
    """Nothing is written into a file or a profile before one of the answers is pressed."""

    def __init__(self, desk: Desk, agent: str) -> None:
        """Take the agent's id; what differs is read at once."""
        self._agent, name = agent, desk.agent_names.get(agent, agent)
        about = tell("{agent}'s file no longer says what the last switch wrote. Keys are never shown here.", agent=name)
        super().__init__(desk, tell("Changed outside ezswitch"), about, wide=_WIDE)
        self.shown: Drift | None = None
        self._files: list[QFrame] = []
        self.waiting = label(self.tr("Reading the files…"), "muted", wrap=True, parent=self.inside)
        self.body.addWidget(self.waiting)
        self.body.addStretch(1)
        self.leave = self.button(self.tr("&Leave it"), run=self._leave)
        self.stretch()
        self.cancel_button()
        self.adopt = self.button("", run=self._adopt)
        self.again = self.button("", "primary", run=self._apply)
        self._name_answers("")
        for button in (self.adopt, self.again, self.leave):
            button.setEnabled(False)
        desk.controller.looked.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Read what differs, again with every look of the window: an answer is about what is shown."""
        if self.inside.isEnabled():
            self.read(partial(self.desk.commands.care.drift, self._agent), self._came)

    def _name_answers(self, profile: str) -> None:
        named = self.desk.profile_names.get(profile, profile).replace("&", "&&")
        into = self.tr("&Adopt into {profile}").format(profile=named) if named else self.tr("&Adopt")
        again = self.tr("Apply {profile} a&gain").format(profile=named) if named else self.tr("Apply a&gain")
        for button, words in ((self.adopt, into), (self.again, again)):
            button.setText(words)
            button.setAccessibleName(without_mnemonic(words))
        self.leave.setToolTip(self.tr("You are told again only when one of these settings changes once more."))

    def _came(self, result: Drift | EzswitchError) -> None:
        if result == self.shown or not self.inside.isEnabled():
            return
        self.waiting.hide()
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        first, self.shown = self.shown is None, result
        self.problem.clear()
        for old in self._files:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._name_answers(result.profile)
        if not result.differences:
            self.waiting.setText(self.tr("Nothing differs any more."))
            self.waiting.show()
        files = dict.fromkeys(one.file for one in result.differences)
        self._files = [self._file(file, [one for one in result.differences if one.file == file]) for file in files]
        for place, part in enumerate(self._files):
            self.body.insertWidget(place, part)
            part.show()
        self.again.setEnabled(bool(result.differences and result.profile))
        self.adopt.setEnabled(result.adopts is not None)
        self.leave.setEnabled(bool(result.differences))
        if result.differences and result.adopts is None:
            self.adopt.setToolTip(self.tr("What was changed is no address and no model of a profile."))
        if first:
            (self.again if self.again.isEnabled() else self.leave).setFocus()
        self.fit()

    def _file(self, path: str, found: list[Difference]) -> QFrame:
        part = frame("window", self.inside)
        inner = column(gap=0.5)
        inner.addLayout(path_line(path, self.desk.open_url, part, shown=self.desk.short(path)))
        inner.addWidget(self._lines(found, part))
        part.setLayout(inner)
        return part

    def _lines(self, found: list[Difference], part: QWidget) -> DiffView:
        nothing = self.tr("(nothing)")
        lines = [
            line
            for one in found
            for line in (f"-{one.setting}: {one.was or nothing}", f"+{one.setting}: {one.now or nothing}")
        ]
        view = DiffView(self.desk.theme, "\n".join(lines), part)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return view

    def _apply(self) -> None:
        assert self.shown is not None
        run = partial(self.desk.commands.use, self.shown.profile, (self._agent,), self.problem.accepted)
        self.write(run, partial(self._done, ""))

    def _adopt(self) -> None:
        run = partial(self.desk.commands.care.adopt_drift, self._agent, self.problem.accepted)
        self.write(run, partial(self._done, self.tr("Adopted into the profile")))

    def _leave(self) -> None:
        self.write(partial(self.desk.commands.care.leave_drift, self._agent), partial(self._done, ""))

    def _done(self, words: str, result: Outcome | EzswitchError | None) -> None:
        if isinstance(result, EzswitchError):
            self.problem.clear()
            self.fail(result)
            return
        if result is None:
            self.desk.controller.refresh()
        else:
            self.desk.tell(result, words)
        self.accept()
