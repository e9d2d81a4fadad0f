"""Checking deeper: what it would send and cost first, then round by round what came of it, and it can be stopped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import for_the_window, labelled, milliseconds, without_commands
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.theme import grid
from ezswitch.desktop.widgets import button, column, label, row
from ezswitch.desktop.window.notices import Glyph
from ezswitch.domain.deep import Deep, Kind, Offer, Round, Usage
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.phrase import sentences
from ezswitch.domain.stopping import Stopping
from ezswitch.domain.verdict import Check


class DeepPanel(QFrame):
    """Of one profile, for one agent or ("") for all. `done` carries the Check that came of it."""

    done = Signal(object)

    def __init__(self, sheet: Sheet, profile: str, agent: str = "") -> None:
        """Show what the last deep check saw, or the button that asks for one."""
        super().__init__(sheet.inside)
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet, self._profile, self._agent = sheet, profile, agent
        self._stopping: Stopping | None = None
        self._shown = 0
        self.words = label(self._about(), "muted", wrap=True, parent=self)
        self._rounds: QVBoxLayout = column(gap=1)
        self.used = label("", "small", parent=self)
        self.ask = button(self.tr("Check &deeper…"), parent=self)
        self.run = button(self.tr("&Send them"), "tonal", parent=self)
        self.stop = button(self.tr("S&top"), parent=self)
        self.ask.clicked.connect(lambda *_: self.offer())
        self.run.clicked.connect(lambda *_: self._run())
        self.stop.clicked.connect(lambda *_: self.cancel())
        sheet.finished.connect(lambda *_: self.cancel())
        self._lay_out()
        self._buttons(self.ask)

    def offer(self) -> None:
        """Say what would be sent and what it costs; nothing is sent."""
        self._sheet.read(partial(self._sheet.desk.commands.offer_deep, self._profile, self._agent), self._offered)

    def show_deep(self, deep: Deep) -> None:
        """Show what a deep check saw."""
        self._clear()
        for one in deep.rounds:
            self._add(one)
        self._told(deep)
        self.ask.setText(self.tr("Check &deeper again…"))
        self._buttons(self.ask)

    def cancel(self) -> None:
        """Stop what is under way; what was seen so far stays."""
        if self._stopping is not None:
            self._stopping.ask()
            self.stop.setEnabled(False)

    def _about(self) -> str:
        return self.tr("A list of models does not prove that a model answers. A deep check asks it, and costs tokens.")

    def _offered(self, offer: Offer | EzswitchError) -> None:
        if isinstance(offer, EzswitchError):
            self._sheet.fail(offer)
            return
        self.words.setText(translated(offer.reason or offer.words))
        if offer.planned:
            self._buttons(self.run)
            self.run.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sheet.fit()

    def _run(self) -> None:
        self._clear()
        self._stopping = Stopping()
        self.words.setText(self.tr("Asking…"))
        self.stop.setEnabled(True)
        self._buttons(self.stop)
        desk = self._sheet.desk
        each = partial(desk.work.home, self._came)
        deep = partial(desk.commands.deep_check, self._profile, self._agent, stopping=self._stopping, each=each)
        desk.work.network(deep, self._ended)  # also when the sheet is closed: the card shows what came of it

    def _came(self, one: Round) -> None:
        if not self._sheet.closed:
            self._add(one)
            self._sheet.fit()

    def _ended(self, result: Check | EzswitchError) -> None:
        self._stopping = None
        if not isinstance(result, EzswitchError):
            self._sheet.desk.controller.hear_check(result)
        if self._sheet.closed:
            return
        self._buttons(self.ask)
        if isinstance(result, EzswitchError):
            self.words.setText(self._about())
            self._sheet.fail(result)
            return
        if result.deep is not None:
            self.show_deep(result.deep)
        else:
            self.words.setText(self.tr("Nothing was sent: the check itself failed already."))
        self.done.emit(result)

    def _told(self, deep: Deep) -> None:
        words = self.tr("Stopped before its end.") if deep.stopped else self.tr("Every request worked.")
        self.words.setText(words if deep.ok or deep.stopped else self.tr("Not every request worked."))
        self.used.setText(tokens(deep.usage) if deep.rounds else "")
        self.used.setVisible(bool(self.used.text()))

    def _add(self, one: Round) -> None:
        line = row(gap=1)
        icon, role = ("check", "good") if one.ok else ("failed", "bad")
        holder = QWidget(self)
        line.addWidget(Glyph(self._sheet.desk.theme, icon, role, holder), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=0)
        kind = self.tr("Tool call") if one.kind is Kind.TOOL_CALL else self.tr("Answer")
        used = one.usage.sent + one.usage.received if one.usage else 0
        parts = [kind, translated(one.surface.label), milliseconds(one.ms)]
        parts += [tell_count(used, "{n} token", "{n} tokens") if one.usage else ""]
        parts += [self.tr("request id {id}").format(id=one.request_id) if one.request_id and not one.ok else ""]
        small = " · ".join(part for part in parts if part)
        for words, role_ in ((translated(one.message), ""), (without_commands(one.hint), "muted"), (small, "small")):
            if words:
                said = label(words, role_, wrap=True, parent=holder)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                texts.addWidget(said)
        line.addLayout(texts, 1)
        holder.setLayout(line)
        holder.setAccessibleName(labelled(kind, sentences(one.message, for_the_window(one.hint))))
        self._rounds.addWidget(holder)
        holder.show()

    def _clear(self) -> None:
        self.used.hide()
        while (item := self._rounds.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _buttons(self, shown: QWidget) -> None:
        buttons = (self.ask, self.run, self.stop)
        shown.show()
        if self._sheet.focusWidget() in buttons:  # hiding it would hand the focus to whatever follows
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        for one in buttons:
            one.setVisible(one is shown)

    def _lay_out(self) -> None:
        buttons = row(gap=1)
        for one in (self.ask, self.run, self.stop):
            buttons.addWidget(one)
        buttons.addStretch(1)
        whole = column(gap=1, margins=(2, 1.5, 2, 1.5))
        whole.addWidget(self.words)
        whole.addLayout(self._rounds)
        whole.addWidget(self.used)
        whole.addLayout(buttons)
        self.used.hide()
        self.setLayout(whole)
        self.setMinimumWidth(grid(20))


def tokens(usage: Usage | None) -> str:
    """Return what a deep check used, as the gateway counts it."""
    if usage is None:
        return tell("The gateway does not say how many tokens that took.")
    counted = {"total": usage.sent + usage.received, "sent": usage.sent, "received": usage.received}
    numbers = {name: QLocale().toString(number) for name, number in counted.items()}
    if not usage.cached:
        return tell("Used {total} tokens: {sent} sent, {received} received.", **numbers)
    return tell(
        "Used {total} tokens: {sent} sent, {cached} of them cached, {received} received.",
        **numbers,
        cached=QLocale().toString(usage.cached),
    )
