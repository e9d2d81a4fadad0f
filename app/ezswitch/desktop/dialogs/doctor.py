"""Doctor in the window: what would make a switch silently not work, worst first, each with its way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.remove_all import RemoveAllSheet
from ezswitch.desktop.dialogs.replace_key import ReplaceKeySheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import labelled
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import ElidedLabel, button, column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.finding import Finding, Severity
from ezswitch.domain.phrase import Phrase, sentences
from ezswitch.usecases.mending import CURES

_WIDE = 96
_LOOKS = {
    Severity.BLOCKS: ("bad", "failed"),
    Severity.WARNS: ("warn", "warning"),
    Severity.NOTE: ("muted", "info"),
}


class DoctorSheet(Sheet):
    """One card per finding. Looking again is one press; a button stands where something can be done at once."""

    def __init__(self, desk: Desk) -> None:
        """Begin to look; what is found comes a moment later."""
        about = tell("Looks for everything that could keep a switch from working. Nothing is sent anywhere.")
        super().__init__(desk, tell("Check everything"), about, wide=_WIDE)
        self._parts: list[QFrame] = []
        self._folder: Path | None = None
        self.found: tuple[Finding, ...] = ()
        self.waiting = label(self.tr("Looking…"), "muted", wrap=True, parent=self.inside)
        self.body.addWidget(self.waiting)
        self.body.addStretch(1)
        self.again = self.button(self.tr("&Look again"), run=self.look)
        self.project = self.button(self.tr("In a &project…"), run=self._ask_project)
        self.copy = self.button(self.tr("&Copy"), run=self._copy)
        self.remove = self.button(self.tr("&Remove ezswitch…"), "link", run=partial(self._leave, self._remove_all))
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept).setFocus()
        self.look()

    def look(self) -> None:
        """Look, off this thread."""
        self.again.setEnabled(False)
        doctor, folder = self.desk.commands.doctor, self._folder
        self.read(partial(doctor, folder) if folder else doctor, self._came)

    @Slot(str)
    def look_into(self, folder: str) -> None:
        """Look at a project's own files too: they may win over every profile in that folder."""
        self._folder = Path(folder)
        self.about.setText(self.tr("Looks also into {folder}.").format(folder=self.desk.short(folder)))
        self.look()

    def _ask_project(self) -> None:
        asked = QFileDialog(self, self.tr("Which project?"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.look_into)
        asked.open()

    def _came(self, result: tuple[Finding, ...] | EzswitchError) -> None:
        self.again.setEnabled(True)
        if isinstance(result, EzswitchError):
            self.waiting.hide()
            self.fail(result)
            return
        self.problem.clear()
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.found = result
        self._parts = [self._card(one) for one in result]
        for place, part in enumerate(self._parts):
            self.body.insertWidget(place, part)
        self.waiting.setText(self.tr("Nothing is wrong: agents, keys, files and records were looked at."))
        self.waiting.setVisible(not result)
        self.copy.setEnabled(bool(result))
        self.fit()

    def _card(self, one: Finding) -> QFrame:
        level, icon = _LOOKS[one.severity]
        part = frame("card", self.inside)
        texts = column(gap=0.5)
        texts.addWidget(label(translated(one.what), "name", wrap=True, parent=part))
        texts.addWidget(label(translated(one.why), "muted", wrap=True, parent=part))
        acts = self._acts(one)
        if not acts:  # a button says the same, and does it
            texts.addWidget(label(translated(one.remedy), wrap=True, parent=part))
        if not acts and one.command:
            texts.addWidget(self._command(one, part))
        if one.file:
            place = ElidedLabel("mono", part)
            place.set_whole(self.desk.short(one.file), f":{one.line}" if one.line else "")
            texts.addWidget(place)
        if acts or one.file:
            texts.addSpacing(grid(0.5))
            texts.addLayout(self._doors(one, acts, part))
        line = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        line.addWidget(Glyph(self.desk.theme, icon, level, part), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        part.setLayout(line)
        part.setAccessibleName(labelled(self._word(one.severity), sentences(one.what, one.why, one.remedy)))
        return part

    def _word(self, severity: Severity) -> str:
        words = {Severity.BLOCKS: self.tr("Blocks"), Severity.WARNS: self.tr("Warning"), Severity.NOTE: self.tr("Note")}
        return words[severity]

    def _acts(self, one: Finding) -> dict[str, Callable[[], object]]:
        """Return what can be done about it at once, by the word for it."""
        controller = self.desk.controller
        match one.id:
            case "keychain-locked":
                return {self.tr("Unlock"): controller.unlock}
            case "key-missing":
                return {self.tr("Store the key…"): lambda: ReplaceKeySheet(self.desk, one.subject).open()}
            case "host-not-approved":
                return {self.tr("Keys…"): controller.keys_requested.emit}
            case "changed-outside":
                return {self.tr("Show what differs…"): partial(controller.difference_requested.emit, one.subject)}
            case known if known in CURES:
                return {self._cure(one): partial(self._mend, one)}
            case _:
                return {}

    def _cure(self, one: Finding) -> str:
        words = {
            "leftover": self.tr("Remove it"),
            "crash-report": self.tr("Remove the report"),
            "launcher-missing": self.tr("Write it again"),
            "launcher-outdated": self.tr("Write it again"),
        }
        return words.get(one.id, self.tr("Let nobody else read it"))

    def _mend(self, one: Finding) -> None:
        self.write(partial(self.desk.commands.care.mend, one), self._mended)

    def _mended(self, result: EzswitchError | None) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.look()

    def _command(self, one: Finding, part: QFrame) -> QFrame:
        """Return the line that does what the remedy says, ready to be copied: it is for a terminal, not for us."""
        box = frame("window", part)
        line = row(gap=1, margins=(1, 0.5, 0.5, 0.5))
        words = label(one.command, "mono", wrap=True, parent=box)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(words, 1)
        copy = button(self.tr("Copy line"), "link", name=labelled(self.tr("Copy line"), one.what), parent=box)
        copy.clicked.connect(lambda *_: QGuiApplication.clipboard().setText(one.command))
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        box.setLayout(line)
        return box

    def _remove_all(self) -> None:
        RemoveAllSheet(self.desk).open()

    def _doors(self, one: Finding, acts: dict[str, Callable[[], object]], part: QFrame) -> QHBoxLayout:
        line = row(gap=1)
        for words, run in acts.items():
            stays = one.id in CURES
            self._add(line, part, words, one.what, run if stays else partial(self._leave, run))
        if one.file:
            self._add(line, part, self.tr("Open folder"), one.what, partial(self._open_folder, one.file))
        line.addStretch(1)
        return line

    def _add(self, line: QHBoxLayout, part: QFrame, words: str, what: Phrase, run: Callable[[], object]) -> None:
        made = button(words, name=labelled(words.replace("…", ""), what), parent=part)
        made.clicked.connect(lambda *_: run())
        line.addWidget(made)

    def _leave(self, run: Callable[[], object]) -> None:
        self.accept()
        run()

    def _open_folder(self, path: str) -> None:
        self.desk.open_url(QUrl.fromLocalFile(str(Path(path).parent)).toString())

    def _copy(self) -> None:
        blocks = [
            "\n".join([labelled(self._word(one.severity), one.what), *self._below(one), *self._where(one)])
            for one in self.found
        ]
        QGuiApplication.clipboard().setText("\n\n".join(blocks) + "\n")

    def _below(self, one: Finding) -> list[str]:
        return [translated(one.why), translated(one.remedy)]

    def _where(self, one: Finding) -> list[str]:
        return [f"{one.file}:{one.line}" if one.line else one.file] if one.file else []
