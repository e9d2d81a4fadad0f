"""The first start: connect, what will change, proof. One dialog, three screens, each can be skipped."""

from __future__ import annotations

from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.language import tell
from ezswitch.desktop.onboarding.change_screen import ChangeScreen
from ezswitch.desktop.onboarding.connect_screen import ConnectScreen
from ezswitch.desktop.onboarding.connecting import Connecting
from ezswitch.desktop.onboarding.present import change_page
from ezswitch.desktop.onboarding.proof import Seen, profiles_to_check, proof_page
from ezswitch.desktop.onboarding.proof_screen import ProofScreen
from ezswitch.desktop.onboarding.rows import ConnectPage
from ezswitch.desktop.onboarding.stored import may_ask
from ezswitch.desktop.onboarding.wish import beginning
from ezswitch.desktop.window.words import in_sentences
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.plan import Outcome
from ezswitch.domain.verdict import Check
from ezswitch.usecases.beginning import Beginning, Begun
from ezswitch.usecases.prospects import Prospects
from ezswitch.usecases.values import Look, Preview

_WIDE = 92


class Step(IntEnum):
    """Which screen is shown."""

    CONNECT = 0
    CHANGE = 1
    PROOF = 2


class WelcomeSheet(Sheet):
    """Nothing is written to an agent's file or to the profiles before the second screen's button is pressed."""

    def __init__(self, desk: Desk) -> None:
        """Show the first screen; what the agents use today is found meanwhile."""
        super().__init__(desk, tell("Welcome to ezswitch"), " ", wide=_WIDE)
        self.step = Step.CONNECT
        self._wanted = Beginning()
        self._shown: Preview | None = None
        self._seen: Seen | None = None
        self._agreed: frozenset[str] = frozenset()
        self._page: ConnectPage | None = None
        self.connecting = Connecting(self, Prospects())
        self.connect_screen = ConnectScreen(desk.theme, desk.look.presets, self.inside)
        self.keep_room(self.connect_screen.room)
        self.change_screen = ChangeScreen(desk, self.inside)
        self.proof_screen = ProofScreen(desk.theme, self.inside)
        self.screens: tuple[QWidget, ...] = (self.connect_screen, self.change_screen, self.proof_screen)
        for screen in self.screens:
            self.body.addWidget(screen)
        self.body.addStretch(1)
        self.skip = self.button(self.tr("S&kip"), run=self.reject)
        self.skip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stretch()
        self.back = self.button(self.tr("&Back"), run=partial(self._go, Step.CONNECT))
        self.undo = self.button(self.tr("&Undo"), run=self._undo)
        self.primary = self.button("", "primary", run=self._go_on)
        self._join()
        self._go(Step.CONNECT)
        self.connecting.choose(desk.look.presets[0])
        self.look_around()

    def _join(self) -> None:
        head, screen = self.connecting, self.connect_screen
        head.page_changed.connect(self._show_connect)
        head.said.connect(screen.field.say)
        head.emptied.connect(screen.field.empty)
        head.offered.connect(screen.show_offer)
        head.checking.connect(screen.verdict.show_checking)
        head.checked.connect(screen.verdict.show_check)
        head.stale.connect(screen.verdict.show_stale)
        head.dropped.connect(screen.verdict.clear)
        screen.chosen.connect(head.choose)
        screen.row_chosen.connect(head.choose_row)
        screen.field.given.connect(head.take)
        screen.field.touched.connect(head.touch)
        screen.agents.ticked.connect(head.tick)
        screen.verdict.check_asked.connect(head.check)
        screen.verdict.correct.connect(head.correct)
        screen.rival.box.toggled.connect(lambda on: head.bring(rival=on))
        screen.keep.box.toggled.connect(lambda on: head.bring(keep=on))
        screen.ways_out.changed.connect(lambda: head.keep_key(screen.ways_out.arguments()))
        screen.models.chosen.connect(head.choose_model)
        screen.key_page_asked.connect(self._open_key_page)
        screen.look_again.connect(self._look_again)
        self.problem.agreed.connect(head.check_if)
        self.change_screen.agreed.connect(self._agree)
        self.desk.controller.looked.connect(self._looked)

    # the first screen -------------------------------------------------------------------------------------------

    @Slot()
    def look_around(self) -> None:
        """Find what the agents use today, without writing anything."""
        self.read(self.desk.commands.prospects, self._found)

    def _found(self, result: Prospects | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
        else:
            self.connecting.know(result)

    @Slot()
    def _look_again(self) -> None:
        self.desk.controller.refresh()
        self.look_around()

    @Slot()
    def _looked(self) -> None:
        if self.step is Step.CONNECT and not self.closed:
            self.connecting.know(self.connecting.prospects)

    @Slot(object)
    def _show_connect(self, page: ConnectPage) -> None:
        self._page = page
        self.connect_screen.show_page(page)
        target = self.connecting.wish.target
        if self.connecting.wish.offer is None:
            self.connect_screen.choose(target.preset if target is not None else "")
        if self.step is Step.CONNECT:
            self._title(self.tr("Connect your coding agents"), page.about)
            self._name_primary(page.primary)

    def _open_key_page(self) -> None:
        if self._page is not None:
            self.desk.open_url(self._page.key_page)

    # on to the second -------------------------------------------------------------------------------------------

    @property
    def agreed_to(self) -> frozenset[str]:
        """Return every consent that was given so far."""
        return self.problem.accepted | self.connect_screen.ways_out.accepted | self._agreed

    def _go_on(self) -> None:
        if self.step is Step.CONNECT:
            self._preview()
        elif self.step is Step.CHANGE:
            self._apply()
        else:
            self.accept()

    def _preview(self) -> None:
        field = self.connect_screen.field
        field.finish()
        wish = self.connecting.wish
        if not wish.has_key and not wish.brings:
            if not field.note.text():
                field.say(self.tr("Nothing is here yet. Paste it, or skip this for now."), "bad")
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._wanted = beginning(wish, self.connecting.prospects, self.agreed_to)
        self.problem.clear()
        self.set_busy(busy=True, words=in_sentences(self.tr("Working out what will change…"), self._asks()))
        self.read(partial(self.desk.commands.preview_beginning, self._wanted), self._previewed)

    def _previewed(self, result: Preview | EzswitchError) -> None:
        self.set_busy(busy=False)
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self._shown = result
        page = change_page(self.desk.look, self.connecting.prospects, self.connecting.wish, result)
        self.change_screen.show_page(page)
        self._go(Step.CHANGE)
        self._title(self.tr("What will change"), page.about)
        self._name_primary(page.primary)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _agree(self, name: str) -> None:
        self._agreed |= {name}
        self._preview()

    # on to the third --------------------------------------------------------------------------------------------

    def _apply(self) -> None:
        assert self._shown is not None
        self.problem.clear()
        words = in_sentences(self.tr("Storing and switching…"), self._asks())
        self.write(partial(self.desk.commands.begin, self._wanted, self._shown), self._begun, words)

    def _asks(self) -> str:
        return may_ask(self._wanted, self.connecting.prospects, self.desk.look)

    def _begun(self, result: Begun | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fail(result)
            return
        self.connect_screen.field.empty()
        self._seen = Seen(self.desk.look, self._wanted, result)
        self._go(Step.PROOF)
        self.desk.controller.refresh()
        self._show_proof()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.work.read(self.desk.commands.look, self._looked_after)
        ids = profiles_to_check(self._wanted, result)
        if ids:
            self.read(partial(self.desk.commands.check, ids, prompt=True), self._proved)

    def _looked_after(self, result: Look | EzswitchError) -> None:
        if self._seen is not None and not self.closed and not isinstance(result, EzswitchError):
            self._see(Seen(result, self._seen.wanted, self._seen.begun, self._seen.checks, self._seen.undone))

    def _proved(self, result: tuple[Check, ...] | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
        elif self._seen is not None:
            checks = {check.profile: check for check in result}
            self._see(Seen(self._seen.look, self._seen.wanted, self._seen.begun, checks, self._seen.undone))
            self.desk.controller.refresh()

    def _see(self, seen: Seen) -> None:
        self._seen = seen
        self._show_proof()

    def _show_proof(self) -> None:
        assert self._seen is not None
        page = proof_page(self._seen)
        self.proof_screen.show_page(page)
        self.undo.setVisible(page.can_undo)
        if self.heading.text() != page.title or self.about.text() != page.about:
            self._title(page.title, page.about)
        self._name_primary(self.tr("Open ezswitch"))

    def _undo(self) -> None:
        self.write(partial(self.desk.commands.undo, self.problem.accepted), self._undone)

    def _undone(self, result: Outcome | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
        elif self._seen is not None:
            self._see(Seen(self._seen.look, self._seen.wanted, self._seen.begun, self._seen.checks, undone=True))
            self.desk.controller.refresh()
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    # shared -----------------------------------------------------------------------------------------------------

    def tell(self, result: object) -> None:
        """Say in the window what came home after this was closed."""
        self.desk.tell(result.outcome if isinstance(result, Begun) else result)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where there is something to paste."""
        super().showEvent(event)
        self.connect_screen.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: Step) -> None:
        self.step = step
        for number, screen in enumerate(self.screens):
            screen.setVisible(number == step)
        self.skip.setVisible(step is not Step.PROOF)
        self.back.setVisible(step is Step.CHANGE)
        self.undo.hide()
        if step is Step.CONNECT:
            self.connecting.know(self.connecting.prospects)
            self.connect_screen.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)
        self.fit()
        QTimer.singleShot(0, self, self.fit)

    def _title(self, title: str, about: str) -> None:
        new = self.heading.text() != title
        self.heading.setText(title)
        self.about.setText(about)
        words = self.tr("{title}. {text}").format(title=title, text=about)
        self.setAccessibleDescription(words)
        if new and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _name_primary(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
