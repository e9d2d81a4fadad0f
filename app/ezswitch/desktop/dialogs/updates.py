"""What changed in shared setups, profile by profile: the user's own fields stay, and nothing is applied unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.diff_view import DiffView
from ezswitch.desktop.dialogs.import_words import breakable, plain
from ezswitch.desktop.dialogs.name_box import NameBox
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import headed, hosts, next_step
from ezswitch.desktop.language import tell, tell_count, translated
from ezswitch.desktop.theme import Type, type_font
from ezswitch.desktop.widgets import column, frame, label, row, without_mnemonic
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.rows import Toast
from ezswitch.desktop.window.words import host, in_sentences
from ezswitch.domain.errors import EzswitchError
from ezswitch.domain.profile import Profile
from ezswitch.profiles.subscribed import FieldChange, Kind, ProfileChange

if TYPE_CHECKING:
    from ezswitch.usecases.subscriptions import Update

_MARKS = {Kind.ADDED: "add", Kind.CHANGED: "edit", Kind.REMOVED: "info"}


class ChangeCard(QFrame):
    """One profile of an update, with a tick unless it is only told."""

    def __init__(self, desk: Desk, change: ProfileChange, parent: QWidget) -> None:
        """Take what would change."""
        super().__init__(parent)
        self.change = change
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = NameBox(change.profile.name, self)
        self.box.setFont(type_font(Type.NAME))
        self.box.setVisible(change.kind is not Kind.REMOVED)
        self.box.setChecked(change.kind is not Kind.REMOVED)
        whole = column(gap=0.5, margins=(1.5, 1, 1.5, 1.5))
        whole.addWidget(self.box)
        words = self._words()
        line = row(gap=1)
        line.addWidget(Glyph(desk.theme, _MARKS[change.kind], "muted", self), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words, "muted", wrap=True, parent=self), 1)
        whole.addLayout(line)
        if change.new_origins and change.kind is Kind.CHANGED:
            where = breakable(hosts(sorted(change.new_origins)))
            warned = row(gap=1)
            warned.addWidget(Glyph(desk.theme, "warning", "warn", self), 0, Qt.AlignmentFlag.AlignTop)
            text = self.tr("Its key would go to another host: {hosts}.").format(hosts=where)
            warned.addWidget(label(text, "warn", wrap=True, parent=self), 1)
            whole.addLayout(warned)
        lines = [_diff(one) for one in change.lines if not one.startswith(" ")]
        if lines:
            whole.addWidget(DiffView(desk.theme, "\n".join(lines), self))
        for field in (one for one in change.fields if one.kept):
            whole.addWidget(label(self._kept(field), "small", wrap=True, parent=self))
        self.setLayout(whole)
        self.setAccessibleName(headed(plain(change.profile.name), words))

    @property
    def ticked(self) -> bool:
        """Tell whether it is to be applied."""
        return self.box.isChecked()

    def _kept(self, field: FieldChange) -> str:
        words = self.tr("{field} stays {mine}, as you set it. The shared setup says {theirs}.")
        mine, theirs = (plain(text) or self.tr("empty") for text in (field.before, field.after))
        return words.format(field=plain(field.field), mine=mine, theirs=theirs)

    def _words(self) -> str:
        name = plain(self.change.profile.name)
        if self.change.kind is Kind.ADDED:
            return self.tr("New. It comes without a key.")
        if self.change.kind is Kind.REMOVED:
            return self.tr("{name} was taken out of the shared setup. It stays here as it is.").format(name=name)
        kept = sum(one.kept for one in self.change.fields)
        if not kept:
            return self.tr("Changed.")
        return tell_count(
            kept,
            "Changed. What you changed yourself stays ({n} field).",
            "Changed. What you changed yourself stays ({n} fields).",
        )


class UpdatesSheet(Sheet):
    """A diff per profile, Apply and Not now. `applied` and `put_off`: there is nothing to be told any more."""

    applied = Signal()
    put_off = Signal()

    def __init__(self, desk: Desk, updates: tuple[Update, ...]) -> None:
        """Take what was found."""
        title = title_of(updates[0]) if len(updates) == 1 else tell("Your shared setups changed")
        about = tell("Your keys and what you changed yourself stay. Agents keep what they have until you switch them.")
        super().__init__(desk, title, about, wide=88)
        self.updates = updates
        self.body.setSpacing(self.body.spacing() // 2)
        self.cards: tuple[tuple[Update, tuple[ChangeCard, ...]], ...] = tuple(
            (one, self._section(one, headed=len(updates) > 1)) for one in updates
        )
        self.body.addStretch(1)
        self.later = self.button(self.tr("&Not now"), run=self._put_off)
        self.stretch()
        self.go_on = self.button("", "primary", run=self.apply)
        self._label()
        (self.go_on if self.go_on.isEnabled() else self.later).setFocus()

    def apply(self) -> None:
        """Store what is ticked; what is not is not offered again until the shared setup changes it again."""
        accept = self.problem.accepted
        self.problem.clear()
        wanted = tuple(
            (update, frozenset(card.change.id for card in cards if card.ticked))
            for update, cards in self.cards
            if update.problem is None
        )
        put = self.desk.commands.apply_update

        def run() -> tuple[Profile, ...]:
            return tuple(profile for update, ids in wanted for profile in put(update, accept, only=ids))

        self.write(run, self._came)

    def tell(self, result: object) -> None:
        """Say in the window what was stored."""
        if not isinstance(result, tuple):
            self.desk.tell(result)
            return
        if result:
            words = tell_count(len(result), "{n} profile updated.", "{n} profiles updated.")
            self.desk.controller.toast.emit(Toast(words))
        self.desk.controller.refresh()

    def _came(self, result: tuple[Profile, ...] | EzswitchError) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.tell(result)
        self.desk.controller.check_some(tuple(profile.id for profile in result))
        self.applied.emit()
        self.accept()

    def _put_off(self) -> None:
        self.put_off.emit()
        self.reject()

    def _section(self, update: Update, *, headed: bool) -> tuple[ChangeCard, ...]:
        head = column(gap=0)
        if headed:
            head.addWidget(label(title_of(update), "name", wrap=True, parent=self.inside))
        head.addWidget(label(breakable(update.subscription.url), "small", wrap=True, parent=self.inside))
        self.body.addLayout(head)
        if update.problem is not None:
            self.body.addWidget(self._refused(update.problem))
            return ()
        cards = tuple(ChangeCard(self.desk, change, self.inside) for change in update.profiles)
        for card in cards:
            card.box.toggled.connect(self._label)
            self.body.addWidget(card)
        return cards

    def _refused(self, problem: EzswitchError) -> QFrame:
        panel = frame("bad", self.inside)
        line = row(gap=1.5, margins=(2, 1.5, 2, 1.5))
        line.addWidget(Glyph(self.desk.theme, "failed", "bad", panel), 0, Qt.AlignmentFlag.AlignTop)
        words = in_sentences(plain(translated(problem.message)), next_step(problem))
        line.addWidget(label(words, wrap=True, parent=panel), 1)
        panel.setLayout(line)
        panel.setAccessibleName(words)
        return panel

    @Slot()
    def _label(self) -> None:
        cards = [card for _, cards in self.cards for card in cards]
        number = sum(card.ticked for card in cards)
        told = bool(cards) and not any(card.change.kind is not Kind.REMOVED for card in cards)
        apply = tell_count(number, "&Apply {n} change", "&Apply {n} changes")
        words = self.tr("&Understood") if told else apply
        self.go_on.setText(words)
        self.go_on.setAccessibleName(without_mnemonic(words))
        self.go_on.setVisible(bool(cards))
        self.go_on.setEnabled(told or bool(number))


def whose(update: Update) -> str:
    """Return the name of a shared setup, or its host where it has none."""
    return plain(update.subscription.name) or plain(host(update.subscription.url))


def title_of(update: Update) -> str:
    """Return what an update is, in a few words: "Acme changed 2 profiles"."""
    name = whose(update)
    if update.problem is not None:
        return tell("{name} was refused", name=name)
    number = len(update.profiles)
    return tell_count(number, "{name} changed {n} profile", "{name} changed {n} profiles", name=name)


def _diff(line: str) -> str:
    """Return a line of a change as DiffView takes it: the sign, and the text right after it."""
    return f"{line[:1]}{plain(line[1:])}"
