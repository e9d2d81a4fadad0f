"""What was switched when: undo for the last, and the way back to before ezswitch."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.restore import RestoreSheet, touched
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import KINDS, headed, labelled
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Done, taken_back
from ezswitch.desktop.window.words import action_words
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Kind, Outcome, SwitchRecord, standing

_AT_ONCE = 25
_ICONS = {Kind.USE: "check", Kind.UNDO: "undo", Kind.REDO: "redo", Kind.REVERT: "revert", Kind.ROTATE: "key"}


class HistorySheet(Sheet):
    """Records newest first; the one that Undo would take back says so."""

    def __init__(self, desk: Desk, agent: str = "") -> None:
        """Take the agent whose history is wanted, "" for all."""
        who = desk.agent_names.get(agent, "")
        title = tell("History of {agent}", agent=who) if who else tell("History")
        super().__init__(desk, title, wide=88)
        self._agent = agent if who else ""
        self._standing: frozenset[str] = frozenset()
        self._records: tuple[SwitchRecord, ...] = ()
        self._parts: list[QFrame] = []
        self.waiting = label(self.tr("Reading…"), "muted", parent=self.inside)
        self.older = button(self.tr("Show older ones"), "link", parent=self.inside)
        self.older.hide()
        self.older.clicked.connect(lambda *_: self._show_more())
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.body.setSpacing(self.body.spacing() // 2)
        self.restore = self.button(self.tr("&Restore files from before ezswitch…"), run=self._restore)
        self.restore.hide()
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept).setFocus()
        self.problem.agreed.connect(self._agreed)
        self._ask()

    def _ask(self) -> None:
        self.read(partial(self.desk.commands.history, self._agent or None), self._came)

    def _came(self, result: tuple[SwitchRecord, ...] | EzswitchError) -> None:
        self.waiting.hide()
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._records, self._standing = [], result, standing(result)
        if not result:
            self.waiting.setText(self.tr("Nothing was switched yet. Everything you switch is listed here."))
            self.waiting.show()
        self.restore.setVisible(bool(touched(result)))
        self._show_more()

    def _show_more(self) -> None:
        begin = len(self._parts)
        for record in self._records[begin : begin + _AT_ONCE]:
            part = self._entry(record)
            self._parts.append(part)
            self.body.insertWidget(len(self._parts) - 1, part)
        self.older.setVisible(len(self._parts) < len(self._records))
        self.fit()

    def _entry(self, record: SwitchRecord) -> QFrame:
        part = frame("card", self.inside)
        line = row(gap=1.5, margins=(2, 1, 1, 1))
        icon = Glyph(self.desk.theme, _ICONS[record.kind], "muted", part)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = labelled(KINDS[record.kind], self._words(record))
        texts = column(gap=0)
        texts.addWidget(label(words, wrap=True, parent=part))
        texts.addWidget(label(self._when(record), "small", wrap=True, parent=part))
        for file in record.files:
            shown = ElidedLabel("small", part)
            shown.set_whole(self.desk.short(file.path))
            texts.addWidget(shown)
        line.addLayout(texts, 1)
        last = self.desk.look.undo
        if last is not None and last.id == record.id:
            undo = button(self.tr("&Undo"), "tonal", name=self.tr("Undo: {what}").format(what=words), parent=part)
            undo.clicked.connect(lambda *_: self._undo())
            line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        part.setLayout(line)
        part.setAccessibleName(headed(words, self._when(record)))
        return part

    def _words(self, record: SwitchRecord) -> str:
        """Return what it was done to: the word before it says already that it went back, or got a new key."""
        names = self.desk.agent_names
        if record.kind not in (Kind.REVERT, Kind.ROTATE):
            return translated(action_words(record, names, self.desk.profile_names))
        agents = [names.get(change.agent, change.agent) for change in record.changes]
        return "".join(agents) if len(agents) < 2 else tell_count(len(agents), "{n} agent", "{n} agents")  # noqa: PLR2004

    def _when(self, record: SwitchRecord) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(record.time.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        return when if record.id in self._standing else self.tr("{when} · undone since").format(when=when)

    def _undo(self) -> None:
        accept = self.problem.accepted
        self.problem.clear()
        last = self.desk.look.undo
        done = Done(self.tr("Undone"), taken_back(action_words(last, self.desk.agent_names, self.desk.profile_names)))
        self.write(partial(self.desk.commands.undo, accept), partial(self._undone, done))

    def _agreed(self, agreed: bool) -> None:
        if agreed:
            self._undo()

    def _undone(self, done: Done, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.desk.tell(result, done)
        self.accept()

    def _restore(self) -> None:
        self.accept()
        RestoreSheet(self.desk, touched(self._records), self._agent).open()
