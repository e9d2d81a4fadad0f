"""Import: where from, then what was found with a tick at each; nothing is stored, or used, before it is confirmed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.import_rows import OfferCard, cannot_import
from ezswitch.desktop.dialogs.import_source import SourceStep
from ezswitch.desktop.dialogs.import_words import plain
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import short_list
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.widgets import column, label, without_mnemonic
from ezswitch.desktop.window.rows import Toast
from ezswitch.desktop.window.words import in_sentences
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.offer import Offer, Source, Taken
from ezswitch.domain.secret import Secret

_ROWS_OF_ANOTHER = Source.CC_SWITCH
"""Its rows name an agent each, most of them the same one: that is no choice of who uses what."""


class ImportSheet(Sheet):
    """Two steps in one sheet. `text` is a link or a shared setup, `source` a Source's name: both skip the first step.

    So does `found`, an offer that was read already; `agent` is whose rows of it are ticked, "" for all. A text is
    never shown again: it may hold a key.
    """

    def __init__(
        self, desk: Desk, *, text: str = "", source: str = "", found: Offer | None = None, agent: str = ""
    ) -> None:
        """Begin with the first step, or read at once what is given."""
        super().__init__(desk, tell("Import profiles"), " ", wide=92)
        self.offer: Offer | None = None
        self.cards: tuple[OfferCard, ...] = ()
        self._agent = ""
        self._found: QWidget | None = None
        self.waiting = label("", "muted", parent=self.inside)
        self.source = SourceStep(desk.theme, short_list([row.agent.name for row in desk.agents]), self.inside)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.source)
        self.body.addStretch(1)
        self.cancel = self.cancel_button()
        self.back = self.button(self.tr("&Back"), run=self.show_sources)
        self.stretch()
        self.only = self.button(self.tr("Import &only"), run=lambda: self.take(use=False))
        self.primary = self.button("", "primary", run=self._press)
        self.source.text_given.connect(self.read_text)
        self.source.source_given.connect(self.read_from)
        self.source.changed.connect(self._label)
        self.read(desk.commands.rival_there, self._rival)
        self.show_sources()
        self._agent = agent
        if text:
            self.read_text(text)
        elif source:
            self.read_from(source)
        elif found is not None:
            self._came(found)

    @Slot(str)
    def read_text(self, text: str) -> None:
        """Find out what a link or a shared setup offers."""
        self._wait(self.tr("Reading what was given…"))
        self.read(partial(self.desk.commands.offer_text, text), self._came)

    @Slot(str)
    def read_from(self, source: str) -> None:
        """Find out what agents, CC Switch, a file or an address offer."""
        self._wait(self.tr("Reading {source}…").format(source=self._called(source)))
        self.read(partial(self.desk.commands.offer_from, source), self._came)

    @Slot()
    def show_sources(self) -> None:
        """Go to the first step; what was found is forgotten, keys included."""
        self._drop()
        self._agent = ""
        self.problem.clear()
        self._call_it(self.tr("Import profiles"), self.tr("Nothing is stored before you have seen what it is."))
        self.waiting.hide()
        self.source.show()
        self.source.setFocus()
        self._label()

    def uses(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return which profile which installed agents would be put on; an agent that two of them want is left out."""
        if self.offer is None or self.offer.source is _ROWS_OF_ANOTHER:
            return ()
        found = []
        wanted = [agent for card in self.cards if card.ticked for agent in set(card.offered.agents)]
        for card in (one for one in self.cards if one.ticked):
            profile = card.offered.profile
            fits = [row.agent.id for row in self.desk.agents if profile.surface_for(row.agent.id, row.agent.surfaces)]
            agents = tuple(one for one in fits if one in card.offered.agents and wanted.count(one) == 1)
            found += [(profile.id, agents)] if agents else []
        return tuple(found)

    def take(self, *, use: bool) -> None:
        """Store what is ticked, and put the agents that it is meant for on it if wanted."""
        ids, secrets = [], dict[str, Secret]()
        for card in (one for one in self.cards if one.ticked):
            usable, secret = card.pasted()
            if not usable and card.key is not None:
                card.key.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            ids.append(card.offered.profile.id)
            secrets |= {card.offered.profile.id: secret} if secret else {}
        assert self.offer is not None
        accept = self.problem.accepted
        self.problem.clear()
        uses = self.uses() if use else ()
        run = partial(self.desk.commands.take, self.offer, tuple(ids), accept, secrets)
        self.write(run, partial(self._taken, uses, accept))

    def tell(self, result: object) -> None:
        """Say in the window what was stored; what cannot be imported stood in this sheet."""
        if not isinstance(result, Taken):
            self.desk.tell(result)
            return
        done = tell_count(len(result.profiles), "{n} profile imported.", "{n} profiles imported.")
        self.desk.controller.toast.emit(Toast(done))
        self.desk.controller.refresh()

    def _taken(self, uses: tuple[tuple[str, tuple[str, ...]], ...], accept: frozenset[str], result: object) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.tell(result)
        stored = tuple(profile.id for profile in result.profiles) if isinstance(result, Taken) else ()
        for profile, agents in uses:
            if profile in stored:
                self.desk.controller.put_on(profile, agents, accept)
        self.desk.controller.check_some(stored)
        self.accept()

    def _came(self, result: Offer | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.show_sources()
            self.fail(result)
            return
        self._drop()
        self.offer = result
        self.problem.clear()
        self.waiting.hide()
        self.source.hide()
        self._show(result)
        self._label()
        self.fit()
        first = next((card for card in self.cards if card.ticked and card.key is not None), None)
        target = first.key if first else self.primary if self.cards else self.back
        (target or self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, offer: Offer) -> None:
        about = self.tr("Tick what you want to import. No agent uses any of it before you say so.")
        if offer.source is Source.SUBSCRIPTION:
            then = self.tr("When it changes you are told, and see how, before anything changes here.")
            about = in_sentences(about, then)
        nothing = self.tr("There is nothing in it that can be imported.")
        self._call_it(plain(translated(offer.title)), about if offer.rows else nothing)
        self._found = QWidget(self.inside)
        inner = column(gap=1)
        self.cards = tuple(OfferCard(self.desk, one, self._found) for one in offer.rows)
        for card in self.cards:
            if self._agent and self._agent not in card.offered.agents:
                card.box.setChecked(False)
            card.changed.connect(self._label)
            inner.addWidget(card)
        inner.addWidget(cannot_import(self.desk, offer.skipped, self._found, shown=not offer.rows))
        self._found.setLayout(inner)
        self.body.insertWidget(0, self._found)
        self._found.show()  # the layout would do so a moment later, and until then nothing in it takes the focus

    def _drop(self) -> None:
        self.offer, self.cards = None, ()
        if self._found is not None:
            self.body.removeWidget(self._found)
            self._found.hide()
            self._found.deleteLater()
            self._found = None

    def _wait(self, words: str) -> None:
        self.problem.clear()
        self.source.hide()
        self.waiting.setText(words)
        self.waiting.show()
        self._label()

    def _call_it(self, title: str, about: str) -> None:
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.about.setText(about)

    @Slot()
    def _label(self) -> None:
        ticked = sum(card.ticked for card in self.cards)
        agents = dict.fromkeys(agent for _, agents in self.uses() for agent in agents)
        names = short_list([self.desk.agent_names[agent] for agent in agents])
        what = tell_count(ticked, "&Import {n} profile", "&Import {n} profiles")
        if self.offer is None:
            what = self.tr("&Continue")
        elif names:
            what = tell_count(
                ticked, "&Import and use in {agents}", "&Import {n} profiles and use in {agents}", agents=names
            )
        self.primary.setText(what)
        self.primary.setAccessibleName(without_mnemonic(what))
        self.primary.setEnabled(bool(ticked) if self.offer else bool(self.source.text) and not self.source.isHidden())
        self.primary.setVisible(self.offer is None or bool(self.cards))
        self.only.setVisible(bool(names))
        self.back.setVisible(self.offer is not None)

    def _press(self) -> None:
        if self.offer is None:
            self.source.go_on()
        else:
            self.take(use=True)

    def _rival(self, there: bool | EzswitchError) -> None:
        self.source.rival.setVisible(there is True)

    def _called(self, source: str) -> str:
        names = {Source.LIVE.value: self.tr("your agents' settings"), Source.CC_SWITCH.value: "CC Switch"}
        return names.get(source) or self.desk.short(plain(source))
