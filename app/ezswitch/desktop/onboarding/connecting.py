"""The first screen's head: understands what is pasted, has it checked, says what to show. Widgets decide nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ezswitch.desktop.background import Job
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import for_the_window, hosts
from ezswitch.desktop.language import translated
from ezswitch.desktop.onboarding.present import connect_page, reasons
from ezswitch.desktop.onboarding.trying import try_target
from ezswitch.desktop.onboarding.wish import (
    Wish,
    on_address,
    on_offer,
    on_preset,
    ticked_for,
    why_not,
    with_models,
    with_target,
)
from ezswitch.domain.errors import BadInput, ConsentNeeded, EzswitchError
from ezswitch.domain.offer import Offer
from ezswitch.domain.phrase import say, sentences, verbatim
from ezswitch.domain.profile import Preset, Profile
from ezswitch.domain.secret import Secret, clean_key
from ezswitch.domain.surface import Surface, checked_url, origin_of
from ezswitch.domain.verdict import Check
from ezswitch.profiles.pasted import Kind, recognise
from ezswitch.usecases.prospects import Prospects

_BUNDLE_FILE = ".toml"


class Connecting(QObject):
    """Holds the wish. `page_changed` carries the ConnectPage, `said` words for the field and their level.

    `emptied`: what was pasted was understood and something else is wanted now. `offered`: a paste brought profiles.
    The key is tried when it was pasted or its field left, with the host that is shown then, and never otherwise.
    """

    page_changed = Signal(object)
    said = Signal(str, str)
    emptied = Signal()
    offered = Signal(object)
    checking = Signal(str)
    checked = Signal(object)
    stale = Signal(str)
    dropped = Signal()

    def __init__(self, sheet: Sheet, prospects: Prospects) -> None:
        """Begin with the first preset; `know` brings what was found meanwhile."""
        super().__init__(sheet)
        self._sheet = sheet
        self.prospects = prospects
        self.wish = Wish()
        self._yes: frozenset[str] = frozenset()
        self._no: frozenset[str] = frozenset()
        self._job: Job | None = None

    @property
    def accepted(self) -> frozenset[str]:
        """Return the consents that were given below the fields."""
        return self._sheet.problem.accepted

    def know(self, prospects: Prospects) -> None:
        """Take what was found."""
        self.prospects = prospects
        self._show()

    @Slot(object)
    def choose(self, preset: Preset) -> None:
        """Go to this preset; a key that stands in the field already was meant for the host shown before."""
        self._go_to(on_preset(preset, self._sheet.desk.look))

    @Slot(object)
    def choose_row(self, preset: Preset) -> None:
        """Go to this row of the offer that was pasted."""
        offer = self.wish.offer
        row = next((one for one in offer.rows if one.profile.id == preset.id), None) if offer else None
        if offer is not None and row is not None:
            self._take_row(offer, row.profile)

    @Slot(str)
    def take(self, text: str) -> None:
        """Understand what was pasted or typed."""
        if not text.strip():
            return
        pasted = recognise(text)
        if pasted.kind in (Kind.LINK, Kind.BUNDLE):
            self._read_offer(pasted.text)
        elif pasted.kind is Kind.ADDRESS:
            self._take_address(pasted.text)
        else:
            self._take_key(pasted.key, text)

    @Slot()
    def touch(self) -> None:
        """Forget the key: another one is being typed."""
        self._cancel()
        if self.wish.secret is not None and not self._from_offer():
            self._wish(replace(self.wish, secret=None, check=None))

    @Slot(str, bool)
    def tick(self, agent: str, on: bool) -> None:
        """Take an agent in or leave it out."""
        self._yes = self._yes | {agent} if on else self._yes - {agent}
        self._no = self._no - {agent} if on else self._no | {agent}
        self._show()

    def bring(self, *, rival: bool | None = None, keep: bool | None = None) -> None:
        """Bring CC Switch's providers or today's settings along, or leave them."""
        wish = self.wish
        rival, keep = (wish.rival if rival is None else rival), (wish.keep if keep is None else keep)
        self._wish(replace(wish, rival=rival, keep=keep))

    def keep_key(self, command: tuple[str, ...]) -> None:
        """Let this program print the key, () for none."""
        self._wish(replace(self.wish, command=command))

    @Slot()
    def check(self) -> None:
        """Try the key now, with the host that is shown."""
        self._cancel()
        wish = self.wish
        if wish.target is None or (wish.secret is None and not wish.stored):
            return
        try:
            for url in wish.target.base_url.values():
                checked_url(url, self.accepted)
        except ConsentNeeded as error:
            self._sheet.fail(error)
            return
        except BadInput as error:
            self.said.emit(_words(error), "bad")
            return
        commands, guessed = self._sheet.desk.commands, wish.guessed
        draft = wish.target if wish.stored else replace(wish.target, key="draft")
        self.checking.emit(hosts(tuple(wish.target.origins())))
        run = partial(try_target, commands.check_draft, draft, wish.secret, guessed=guessed)
        self._job = self._sheet.read(run, self._checked)

    @Slot(bool)
    def check_if(self, agreed: bool) -> None:
        """Try the key once what stood in the way was agreed to."""
        if agreed and self.wish.check is None:
            self.check()

    @Slot(str)
    def choose_model(self, model: str) -> None:
        """Use this main model, "" for the agent's own choice."""
        target = self.wish.target
        if target is not None and not self.wish.stored:
            others = {role: one for role, one in target.models.items() if role != "main"}
            self._wish(with_target(self.wish, replace(target, models={**({"main": model} if model else {}), **others})))

    @Slot(object, str)
    def correct(self, surface: Surface, url: str) -> None:
        """Take a corrected address, and try the key there: it is the same host, or it is asked for again."""
        target = self.wish.target
        if target is not None:
            self._wish(with_target(self.wish, replace(target, base_url={**target.base_url, surface: url})))
            self.check()

    def _take_key(self, key: Secret | None, text: str) -> None:
        try:
            secret = key or clean_key(text)[0]
        except BadInput as error:
            self.said.emit(_words(error), "bad")
            return
        if self.wish.target is None:
            self.said.emit(
                self.tr("This looks like a key. Paste the address first, so that it is clear who gets it."), "bad"
            )
            return
        if self.wish.stored:
            self.said.emit(self.tr("Its key is stored already; replace it in the window, under Keys."), "bad")
            return
        if secret != self.wish.secret:
            self._wish(replace(self.wish, secret=secret, check=None))
            self.check()

    def _take_address(self, url: str) -> None:
        try:
            origin = origin_of(url)
        except BadInput as error:
            self.said.emit(_words(error), "bad")
            return
        if url.endswith(_BUNDLE_FILE):
            self._sheet.read(partial(self._sheet.desk.commands.offer_from, url), self._offer_came)
            return
        look = self._sheet.desk.look
        preset = next((one for one in look.presets if origin in _origins(one)), None)
        self.emptied.emit()
        self._go_to(on_preset(preset, look) if preset else on_address(url, look))
        name = self.wish.target.name if self.wish.target else url
        self.said.emit(self.tr("{profile}: now paste its key.").format(profile=name), "small")

    def _read_offer(self, text: str) -> None:
        self._sheet.read(partial(self._sheet.desk.commands.offer_text, text), self._offer_came)

    def _offer_came(self, result: Offer | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.said.emit(_words(result), "bad")
            return
        if not result.rows:
            words = sentences(say("Nothing in it can be taken over."), reasons(result.skipped))
            self.said.emit(translated(words), "bad")
            return
        self.emptied.emit()
        self.offered.emit(result)
        self._take_row(result, result.rows[0].profile)

    def _take_row(self, offer: Offer, profile: Profile) -> None:
        row = next(one for one in offer.rows if one.profile == profile)
        self._cancel()
        self._wish(replace(on_offer(offer, row), rival=self.wish.rival, keep=self.wish.keep))
        source = say("{source}: {profile}.", source=offer.title, profile=profile.name)
        key = say("It brings its key, •••.") if row.secret else verbatim(row.key_help) or say("Now paste its key.")
        self.said.emit(translated(sentences(source, *row.warnings, key)), "small")
        if row.secret is not None:
            self.check()

    def _go_to(self, wish: Wish) -> None:
        before = self.wish
        kept = None if wish.stored or wish.target is None or self._from_offer() else before.secret
        self._cancel()
        self._wish(replace(wish, secret=kept, command=before.command, rival=before.rival, keep=before.keep))
        if kept is not None and wish.target is not None:
            self.stale.emit(self.tr("Another host: not checked with it yet"))

    def _checked(self, result: tuple[Profile, Check] | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.dropped.emit()
            self._sheet.fail(result)
            return
        profile, check = result
        if self.wish.target is not None and self.wish.guessed:
            self.wish = with_target(self.wish, replace(self.wish.target, base_url=profile.base_url))
            self.wish = replace(self.wish, guessed=not check.verdict.good)
        self._wish(with_models(replace(self.wish, check=check), check))
        self.checked.emit(check)

    def _from_offer(self) -> bool:
        return self.wish.offer is not None

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.dropped.emit()

    def _wish(self, wish: Wish) -> None:
        self.wish = wish
        self._show()

    def _show(self) -> None:
        look = self._sheet.desk.look
        fitting = frozenset(row.agent.id for row in look.agents if not why_not(self.wish, row))
        ticked = (ticked_for(self.wish, look) | self._yes) & fitting - self._no
        self.wish = replace(self.wish, agents=ticked)
        self.page_changed.emit(connect_page(look, self.prospects, self.wish))


def _words(error: EzswitchError) -> str:
    return translated(sentences(error.message, for_the_window(error.hint)))


def _origins(preset: Preset) -> frozenset[object]:
    return frozenset(origin_of(url) for url in preset.base_url.values())
