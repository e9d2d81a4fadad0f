"""What will change: every file with its changed lines; "Use now" runs exactly the plan that is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.dialogs.problem import path_line
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import listed
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.widgets import column, frame, label
from ezswitch.domain.errors import ConsentNeeded, EzswitchError
from ezswitch.domain.names import OWN_SIGN_IN
from ezswitch.domain.plan import Outcome
from ezswitch.usecases.values import FileDiff, Preview


class PreviewSheet(Sheet):
    """Asks for the plan at once; shows it when it came; runs that plan and no other."""

    def __init__(self, desk: Desk, profile: str, agents: tuple[str, ...]) -> None:
        """Take a profile's id, or "own-sign-in", and the agents that would use it."""
        super().__init__(desk, tell("What will change"), _about(desk, profile, agents), wide=92)
        self._profile, self._agents = profile, agents
        self.shown: Preview | None = None
        self.cancel_button()
        self.stretch()
        self.copy = self.button(self.tr("&Copy"), run=self._copy)
        self.use = self.button(self.tr("&Use now"), "primary", run=self._use)
        self.waiting = label(self.tr("Reading the files…"), "muted", parent=self.inside)
        self.body.addWidget(self.waiting)
        self.body.addStretch(1)
        self.copy.setEnabled(False)
        self.use.setEnabled(False)
        self.problem.agreed.connect(self._ask)
        self._ask()

    def _ask(self, agreed: bool = True) -> None:
        if agreed and self.shown is None:
            run = partial(self.desk.commands.preview, self._profile, self._agents, self.problem.accepted)
            self.read(run, self._came)

    def _came(self, result: Preview | EzswitchError) -> None:
        self.waiting.hide()
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.problem.clear()
        self.shown = result
        changed = [file for file in result.files if file.diff]
        parts: list[QWidget] = [self._file(file) for file in changed]
        for place, part in enumerate([*parts, *self._others(result, changed=bool(changed))]):
            self.body.insertWidget(place, part)
        self.copy.setEnabled(bool(changed))
        self.use.setEnabled(bool(changed or result.plan.programs))
        if self.use.isEnabled():
            self.use.setFocus()
        self.fit()

    def _file(self, file: FileDiff) -> QFrame:
        part = frame("window", self.inside)
        inner = column(gap=0.5)
        inner.addLayout(path_line(file.path, self.desk.open_url, part, shown=self.desk.short(file.path)))
        inner.addWidget(DiffView(self.desk.theme, translated(file.diff), part))
        part.setLayout(inner)
        return part

    def _others(self, shown: Preview, *, changed: bool) -> list[QLabel]:
        names = self.desk.agent_names

        def who(agent: str) -> str:
            return names.get(agent, agent)

        nothing = not changed and not shown.plan.programs
        lines = [self.tr("Nothing would change: the files say this already.")] if nothing else []
        lines += [tell("{agent}: {what}.", agent=who(step.agent), what=step.line) for step in shown.plan.programs]
        for change in shown.plan.changes:
            if change.takes_effect:
                lines.append(tell("{agent}: {what}.", agent=who(change.agent), what=change.takes_effect))
            lines += map(translated, change.warnings)
        left = [
            tell("{agent} is left alone: {reason}", agent=who(one.agent), reason=one.reason) for one in shown.skipped
        ]
        failed = [tell("{agent} cannot be switched: {reason}", agent=who(one), reason=why) for one, why in shown.failed]
        texts = [label(line, wrap=True, parent=self.inside) for line in lines]
        return [*texts, *(label(line, "warn", wrap=True, parent=self.inside) for line in [*left, *failed])]

    def _copy(self) -> None:
        assert self.shown is not None
        text = "\n".join(f"{file.path}\n{translated(file.diff)}" for file in self.shown.files if file.diff)
        QGuiApplication.clipboard().setText(text)

    def _use(self) -> None:
        assert self.shown is not None
        self.write(partial(self.desk.commands.run_preview, self.shown), self._used)

    def _used(self, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError) and not isinstance(result, ConsentNeeded):
            self.fail(result)
            return
        self.desk.tell(result)
        self.accept()


def _about(desk: Desk, profile: str, agents: tuple[str, ...]) -> str:
    who = listed([desk.agent_names.get(agent, agent) for agent in agents])
    if profile == OWN_SIGN_IN:
        return tell("{agents} to its own sign-in. Keys are never shown here.", agents=who)
    target = desk.profile_names.get(profile, profile)
    return tell("{agents} to {profile}. Keys are never shown here.", agents=who, profile=target)
