"""Share: the one text that hands profiles to a colleague. It is on the clipboard before anything is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ezswitch.desktop.background import Job
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.fixed_text import FixedText
from ezswitch.desktop.dialogs.fold import Fold
from ezswitch.desktop.dialogs.name_box import NameBox
from ezswitch.desktop.dialogs.saving import ask_where, written
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import headed
from ezswitch.desktop.language import tell, tell_count
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import column, label, row, without_mnemonic
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Toast
from ezswitch.domain.errors import EzswitchError

_LINES = 12
_FILE = "ezswitch-setup.toml"


class ShareSheet(Sheet):
    """Opening it copies the text: sharing is what was asked for, and the clipboard is where the text must go.

    After that it copies only when told to.
    """

    def __init__(self, desk: Desk, ids: tuple[str, ...]) -> None:
        """Take the ids of the profiles to share, () for all."""
        about = tell(
            "How to install ezswitch, the profiles with their addresses and models, which agents use them, and where "
            "to get a key. Never a key."
        )
        super().__init__(desk, _title(desk, ids), about, wide=84)
        self.copied = False
        self._job = Job()
        self.text = _text_view(desk.theme, self.inside)
        self.state = label("", "good", wrap=True, parent=self.inside)
        self._mark = Glyph(desk.theme, "works", "good", self.inside)
        self.boxes = {one.profile.id: NameBox(one.profile.name, self.inside) for one in desk.look.profiles}
        for profile, box in self.boxes.items():
            box.setChecked(not ids or profile in ids)
            box.toggled.connect(self._ask)
        self.body.addWidget(self.text)
        self.body.addLayout(self._said())
        self.body.addWidget(self._choice())
        self.body.addStretch(1)
        self.save = self.button(self.tr("&Save as file…"), run=self.choose_file)
        self.stretch()
        self.copy = self.button("", run=self._copy)
        self.close_button = self.button(self.tr("Done"), "primary", run=self.accept)
        self.close_button.setFocus()
        self._ask()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the profiles that are ticked."""
        return tuple(profile for profile, box in self.boxes.items() if box.isChecked())

    def _asked_for(self) -> tuple[str, ...]:
        """Return the ids to ask with: () for everything, which leaves out what has no address."""
        chosen = self.chosen()
        return () if len(chosen) == len(self.boxes) else chosen

    @Slot()
    def _ask(self) -> None:
        self._job.cancel()
        self._can(possible=False)
        if self.chosen():
            self._say("", self.tr("Writing it down…"), "muted")
            self._job = self.read(partial(self.desk.commands.share_text, self._asked_for()), self._came)
        else:
            self.text.clear()
            self._say("info", self.tr("Tick at least one profile."), "muted")

    def _came(self, result: str | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self._say("", "", "muted")
            self.fail(result)
            return
        self.problem.clear()
        self.text.setPlainText(result)
        self._can(possible=True)
        if not self.copied:
            self._copy()
        else:
            self._say("info", self.tr("The text is another one now: copy it again."), "muted")
            self._name(self.tr("&Copy"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied = True
        self._say("works", self.tr("Copied. Paste it into a message to your colleague."), "good")
        self._name(self.tr("&Copy again"))

    def choose_file(self) -> None:
        """Ask where to keep the setup as a file; a team puts it into Git or on any HTTPS host."""
        ask_where(self, self.tr("Save the shared setup"), _FILE, self._save)

    @Slot(str)
    def _save(self, path: str) -> None:
        export, ids = self.desk.commands.export, self._asked_for()
        self.write(lambda: written(path, export(ids)), self._saved)

    def _saved(self, result: str | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.problem.clear()
        self._say("works", self.tr("Saved as {path}.").format(path=self.desk.short(result)), "good")

    def tell(self, result: object) -> None:
        """Say in the window that a file was saved, where the dialog was closed meanwhile."""
        if isinstance(result, str):
            self.desk.controller.toast.emit(Toast(self.tr("Saved as {path}.").format(path=self.desk.short(result))))
        else:
            self.desk.tell(result)

    def _choice(self) -> Fold:
        inside = QWidget(self.inside)
        inner = column(gap=0)
        for box in self.boxes.values():
            inner.addWidget(box)
        inside.setLayout(inner)
        fold = Fold(self.desk.theme, self.tr("Choose profiles"), inside, self.inside)
        fold.setVisible(len(self.boxes) > 1)
        return fold

    def _said(self) -> QHBoxLayout:
        line = row(gap=1)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        return line

    def _say(self, icon: str, words: str, role: str) -> None:
        self._mark.show_icon(icon, role)
        self.state.setText(words)
        self.state.setProperty("role", role)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        number = tell_count(len(self.chosen()), "{n} profile", "{n} profiles")
        self.text.setAccessibleDescription(headed(number, words))

    def _name(self, words: str) -> None:
        self.copy.setText(words)
        self.copy.setAccessibleName(without_mnemonic(words))

    def _can(self, *, possible: bool) -> None:
        for one in (self.copy, self.save):
            one.setEnabled(possible)


def _title(desk: Desk, ids: tuple[str, ...]) -> str:
    if len(ids) == 1:
        return tell("Share {profile}", profile=desk.profile_names.get(ids[0], ids[0]))
    return tell("Share your profiles")


def _text_view(theme: Theme, parent: QWidget) -> FixedText:
    view = FixedText(theme, "", parent)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setAccessibleName(tell("The text to share"))
    view.setFixedHeight(_LINES * view.fontMetrics().lineSpacing() + grid(3))
    return view
