"""Why does my agent not work? The walk from its file to its model, step by step, and the button for the first fault."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QWidget

from ezswitch.desktop.dialogs.check_details import CheckDetails
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.diagnosis_acts import Acts
from ezswitch.desktop.dialogs.fold import Fold
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import for_the_window, labelled
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.words import in_sentences
from ezswitch.domain.diagnosis import Diagnosis, Place, Step
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.finding import Finding

_WIDE = 76


class StepLine(QWidget):
    """One place of the walk: waiting, being looked at, well, or at fault."""

    def __init__(self, theme: Theme, place: Place, parent: QWidget) -> None:
        """Take the place; nothing was looked at yet."""
        super().__init__(parent)
        self.place = place
        self._glyph = Glyph(theme, "unknown", "muted", self)
        self._name = label(translated(place.label), "name", parent=self)
        self.words = label("", "muted", wrap=True, parent=self)
        texts = column(gap=0)
        texts.addWidget(self._name)
        texts.addWidget(self.words)
        line = row(gap=1.5)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setLayout(line)
        self.wait(current=False)

    def wait(self, *, current: bool) -> None:
        """Say that it is being looked at, or that its turn did not come."""
        self._say("refresh" if current else "unknown", "muted", self.tr("Looking…") if current else "")

    def take(self, step: Step) -> None:
        """Say what was seen."""
        self._say("works" if step.ok else "failed", "good" if step.ok else "bad", translated(step.words))

    def _say(self, icon: str, role: str, words: str) -> None:
        self._glyph.show_icon(icon, role)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setAccessibleName(labelled(self.place.label, words or self.tr("not looked at")))


class DiagnoseSheet(Sheet):
    """One agent at a time. The walk begins as it opens; looking again is one press."""

    def __init__(self, desk: Desk, agent: str) -> None:
        """Take the agent's id."""
        about = tell("From the settings file to the model, up to the first thing that is wrong. Nothing is generated.")
        super().__init__(desk, tell("Why does it not work?"), about, wide=_WIDE)
        self.agent = agent
        self.diagnosis: Diagnosis | None = None
        self._walk = 0
        self._parts: list[QWidget] = []
        self._first: QPushButton | None = None
        self._acts = Acts(self)
        self.agents = QComboBox(self.inside)
        self._fill_agents()
        self.lines = {place: StepLine(desk.theme, place, self.inside) for place in Place}
        self.body.addWidget(self.agents, 0, Qt.AlignmentFlag.AlignLeft)
        for line in self.lines.values():
            self.body.addWidget(line)
        self.body.addStretch(1)
        self.again = self.button(self.tr("&Look again"), run=self.look)
        self.rest = self.button(self.tr("Check &everything…"), "quiet", run=self._everything)
        self.stretch()
        self.close_button = self.button(self.tr("Close"), run=self.accept)
        self.close_button.setFocus()
        self.look()

    @Slot()
    def look(self) -> None:
        """Begin the walk, off this thread."""
        self._walk += 1
        self.diagnosis = None
        self._clear()
        self.problem.clear()
        for place, line in self.lines.items():
            line.show()
            line.wait(current=place is Place.FILE)
        self.again.setEnabled(False)
        desk, walk = self.desk, self._walk
        each = partial(desk.work.home, partial(self._stepped, walk))
        self.read(partial(desk.commands.diagnose, self.agent, prompt=True, each=each), partial(self._came, walk))

    def _stepped(self, walk: int, step: Step) -> None:
        if self.closed or walk != self._walk:
            return
        self.lines[step.place].take(step)
        places = list(self.lines)
        beyond = places[places.index(step.place) + 1 :]
        if step.ok and beyond:
            self.lines[beyond[0]].wait(current=True)
        self.fit()

    def _came(self, walk: int, result: Diagnosis | EzswitchError) -> None:
        if walk != self._walk:
            return
        self.again.setEnabled(True)
        if isinstance(result, EzswitchError):
            for line in self.lines.values():
                line.wait(current=False)
            self.fail(result)
            return
        self.diagnosis = result
        for step in result.steps:
            self.lines[step.place].take(step)
        for line in list(self.lines.values())[len(result.steps) :]:
            line.wait(current=False)
        self._show(result)
        if result.check is not None:
            self.desk.controller.refresh()
        self.fit()

    def _show(self, result: Diagnosis) -> None:
        """Put the answer below the step at which the walk stopped, with its button."""
        panel = self._panel(result)
        last = self.lines[result.steps[-1].place] if result.steps else None
        place = self.body.indexOf(last) + 1 if last is not None else 1
        self._parts = [panel]
        if result.check is not None and result.check.layers:
            details = CheckDetails(self.desk.theme, result.check, self.inside)
            self._parts.append(Fold(self.desk.theme, self.tr("What the gateway said"), details, self.inside))
        for number, part in enumerate(self._parts):
            self.body.insertWidget(place + number, part)
            part.show()
        self.area.ensureWidgetVisible(panel)
        if self._first is not None and self.focusWidget() is self.close_button:  # nobody went anywhere yet
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panel(self, result: Diagnosis) -> QFrame:
        fault = result.fault
        panel = frame("bad" if fault else "good", self.inside)
        texts = column(gap=0.5, margins=(2, 1.5, 2, 1.5))
        said = (fault.why, for_the_window(fault.remedy)) if fault else (result.summary,)
        for words in said:
            if words:
                shown = label(translated(words), wrap=True, parent=panel)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                texts.addWidget(shown)
        if fault is not None and fault.file:
            texts.addWidget(self._file(fault, panel))
        doors = self._acts.of(result)
        line = row(gap=1)
        for number, door in enumerate(doors):
            made = button(door.words, "primary" if number == 0 and fault else "", parent=panel)
            made.clicked.connect(partial(self._do, door.run, door.stays))
            line.addWidget(made)
            if number == 0 and fault:
                made.setDefault(True)
                self._first = made
        line.addStretch(1)
        if doors:
            line.setContentsMargins(0, grid(0.5), 0, 0)
            texts.addLayout(line)
        panel.setLayout(texts)
        panel.setAccessibleName(in_sentences(*dict.fromkeys((result.summary, *said))))
        return panel

    def _file(self, fault: Finding, panel: QFrame) -> QWidget:
        where = ElidedLabel("mono", panel)
        where.set_whole(self.desk.short(fault.file), f":{fault.line}" if fault.line else "")
        return where

    def _do(self, run: object, stays: bool, _checked: bool = False) -> None:
        if not stays:
            self.accept()
        if callable(run):
            run()

    def _clear(self) -> None:
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._first = [], None

    def _fill_agents(self) -> None:
        rows = self.desk.agents
        self.agents.setAccessibleName(self.tr("Agent"))
        for one in rows:
            self.agents.addItem(one.agent.name, one.agent.id)
        self.agents.setCurrentIndex(self.agents.findData(self.agent))
        self.agents.setVisible(len(rows) > 1)
        self.agents.activated.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.agent = str(self.agents.currentData())
        self.look()

    def _everything(self) -> None:
        self.accept()
        self.desk.controller.doctor_requested.emit()
