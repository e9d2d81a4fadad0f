"""What the last check of a profile saw: the sentence, what to do, its layers, and a deeper look where it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ezswitch.desktop.dialogs.check_details import LAYERS, CheckDetails
from ezswitch.desktop.dialogs.deep_panel import DeepPanel
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.room import Room
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import for_the_window, headed, without_commands
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.painting import text_role
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import button, column, frame, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Level
from ezswitch.desktop.window.words import capital, figures, verdict_mark
from ezswitch.domain.verdict import Check, Verdict
from ezswitch.usecases.values import ProfileRow

_WIDE = 76
_GROUNDS = {Level.GOOD: "good", Level.NOTE: "note", Level.WARN: "warn", Level.BAD: "bad", Level.QUIET: "note"}
_KEY = (Verdict.KEY_REJECTED, Verdict.NO_KEY)


class DetailsSheet(Sheet):
    """The verdict on top, with its next step as a button; a check that comes home takes the place of the one shown."""

    def __init__(self, desk: Desk, profile: str, *, deep: bool = False) -> None:
        """Take the profile's id; `deep`: say at once what a deep check would cost."""
        self._profile = profile
        row_ = self._row(desk)
        name = row_.profile.name if row_ else profile
        super().__init__(desk, tell("Last check of {profile}", profile=name), wide=_WIDE)
        self._parts: list[QFrame | CheckDetails] = []
        self._shown: Check | None = None
        self._room = self.keep_room(Room(self._usual, self.inside, gap=2))
        self.body.addWidget(self._room)
        self.deep = DeepPanel(self, profile)
        self.body.addWidget(self.deep)
        self.body.addStretch(1)
        self.again = self.button(self.tr("&Check again"), run=self._check)
        self._keep_width()
        user = self._user()
        if user:
            who = desk.agent_names.get(user, user)
            words = self.tr("Dia&gnose {agent}…").format(agent=who)
            self.button(words, run=partial(self._leave_to, partial(desk.controller.diagnose_requested.emit, user)))
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept).setFocus()
        desk.controller.page_changed.connect(self._renew)
        self._renew()
        if deep:
            self.deep.offer()

    def _row(self, desk: Desk) -> ProfileRow | None:
        return desk.profile_row(self._profile)

    def _user(self) -> str:
        """Return the agent to diagnose: the page's own where it uses the profile, else the first that does."""
        row_ = self._row(self.desk)
        used = row_.used_by if row_ else ()
        here = self.desk.controller.asked.agent
        return here if here in used else next(iter(used), "")

    def _check(self) -> None:
        self.desk.controller.check_some((self._profile,))

    def _leave_to(self, act: Callable[[], object]) -> None:
        self.accept()
        act()

    def _pressed(self, act: Callable[[], object], _checked: bool = False) -> None:
        self._leave_to(act)

    @Slot()
    def _renew(self) -> None:
        """Show the newest check; where it is the one that is shown, nothing moves."""
        row_ = self._row(self.desk)
        checking = self._profile in self.desk.controller.asked.checking
        self.again.setEnabled(not checking)
        self.again.setText(self.tr("Checking…") if checking else self.tr("&Check again"))
        check = row_.check if row_ else None
        if row_ is None or check is None or check == self._shown:
            self.about.setText("" if check else self.tr("It was not checked yet."))
            self.about.setVisible(check is None)
            return
        self._shown = check
        self.about.hide()
        before = self._parts
        self._parts = [self._verdict(row_, check), CheckDetails(self.desk.theme, check, self._room)]
        for new in self._parts:
            new.show()
        self._room.hold(*self._parts)
        for old in before:
            old.hide()
            old.deleteLater()
        if check.deep is not None:
            self.deep.show_deep(check.deep)
        self.fit()

    def _keep_width(self) -> None:
        """Let the button be as wide with either of its words, so that its neighbour stays where it is."""
        self.again.ensurePolished()
        measure = self.again.fontMetrics()
        wider = measure.horizontalAdvance(self.tr("Checking…")) - measure.horizontalAdvance(self.again.text())
        self.again.setMinimumWidth(self.again.sizeHint().width() + max(0, wider))

    def _usual(self) -> int:
        """Return the height of a check that passed every layer, whose list is the longest there is."""
        line = self.fontMetrics().height()
        verdict = 2 * line + grid(0.5 + 3)
        layer = max(line, grid(2.5)) + grid(0.25)  # its icon is as high as a line of plain text
        rest = 2 * line + 2 * grid(1) + self.again.sizeHint().height()
        return verdict + grid(2) + len(LAYERS) * layer + rest

    def _verdict(self, row_: ProfileRow, check: Check) -> QFrame:
        mark, slow = verdict_mark(check), translated(row_.trend.words)
        part = frame(_GROUNDS[mark.level], self._room)
        texts = column(gap=0.5)
        title = " · ".join(word for word in (capital(translated(mark.text)), figures(check)) if word)
        texts.addWidget(label(title, text_role(mark.level), parent=part))
        for words in (translated(check.message), without_commands(check.hint), capital(slow)):
            if words:
                said = label(words, wrap=True, parent=part)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                texts.addWidget(said)
        self._step(texts, row_, check, part)
        line = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        line.addWidget(Glyph(self.desk.theme, mark.icon, text_role(mark.level), part), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        part.setLayout(line)
        part.setAccessibleName(headed(title, check.message, for_the_window(check.hint)))
        return part

    def _step(self, texts: QVBoxLayout, row_: ProfileRow, check: Check, part: QFrame) -> None:
        """Add the next step, where it is one button."""
        controller, words = self.desk.controller, ""
        act: Callable[[], object] | None = None
        if check.corrected_url and check.surface is not None:
            words = self.tr("Use {url}").format(url=check.corrected_url)
            act = partial(controller.use_address, row_.profile.id, check.surface, check.corrected_url)
        elif check.verdict in _KEY or (check.verdict is Verdict.LOCKED and row_.key.state == "no_keychain"):
            words, act = self.tr("Store a new key…"), partial(controller.replace_key_requested.emit, row_.profile.id)
        elif check.verdict is Verdict.LOCKED:
            words, act = self.tr("Unlock"), controller.unlock
        elif check.verdict is Verdict.MODEL_MISSING:
            words, act = self.tr("Choose a model…"), partial(controller.models_requested.emit, row_.profile.id)
        elif check.verdict in (Verdict.WRONG_URL, Verdict.NOT_AN_API, Verdict.DNS_FAILURE):
            words, act = self.tr("Edit the address…"), partial(controller.edit_requested.emit, row_.profile.id)
        if act is not None:
            made = button(words, parent=part)
            made.clicked.connect(partial(self._pressed, act))
            holder = row()
            holder.addWidget(made)
            holder.addStretch(1)
            holder.setContentsMargins(0, grid(0.5), 0, 0)
            texts.addLayout(holder)
