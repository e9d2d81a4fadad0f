"""What can be imported, one card each: whose host, which models, which key, for whom; and what cannot, and why."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ezswitch.desktop.beside import Beside
from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.fold import Fold
from ezswitch.desktop.dialogs.import_words import breakable, key_page, models_words, plain
from ezswitch.desktop.dialogs.name_box import NameBox
from ezswitch.desktop.dialogs.secret_field import SecretField
from ezswitch.desktop.dialogs.wording import hosts, labelled, listed
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.theme import Type, grid, type_font
from ezswitch.desktop.widgets import button, column, label, row, tip
from ezswitch.desktop.window.notices import Glyph
from ezswitch.desktop.window.words import host
from ezswitch.domain.offer import NotOffered, Offered
from ezswitch.domain.secret import Secret, masked
from ezswitch.usecases.sharing import key_command_line

_INDENT = 3
_LABELS = 18


class OfferCard(QFrame):
    """One offered profile. `changed`: it was ticked, or not any more."""

    changed = Signal()

    def __init__(self, desk: Desk, offered: Offered, parent: QWidget) -> None:
        """Take what was found; what says the same as a profile that is here is not ticked."""
        super().__init__(parent)
        self._desk, self.offered = desk, offered
        self.key: SecretField | None = None
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = NameBox(offered.profile.name, self)
        self.box.setFont(type_font(Type.NAME))
        self.box.setChecked(not offered.same_as)
        self._facts = QGridLayout()
        self._facts.setContentsMargins(grid(_INDENT), 0, 0, 0)
        self._facts.setHorizontalSpacing(grid(1))
        self._facts.setVerticalSpacing(grid(0.5))
        self._facts.setColumnMinimumWidth(0, grid(_LABELS))
        self._facts.setColumnStretch(1, 1)
        whole = column(gap=0.5, margins=(1.5, 1, 2, 1.5))
        whole.addWidget(self.box)
        self._tell(whole)
        whole.addLayout(self._facts)
        self.setLayout(whole)
        self.box.toggled.connect(self._toggled)
        self._toggled(ticked=self.box.isChecked())

    @property
    def ticked(self) -> bool:
        """Tell whether it is to be imported."""
        return self.box.isChecked()

    def pasted(self) -> tuple[bool, Secret | None]:
        """Return whether what was pasted as its key can be used, and the key where one was pasted."""
        if self.key is None or not self.key.line.text():
            return True, None
        secret = self.key.take()
        return secret is not None, secret

    def _tell(self, whole: QVBoxLayout) -> None:
        offered, names = self.offered, self._desk.agent_names
        if offered.same_as:
            same = self._desk.profile_names.get(offered.same_as, offered.same_as)
            self._note(whole, "info", "muted", self.tr("The same as {profile}, which you have.").format(profile=same))
        for warning in offered.warnings:
            self._note(whole, "warning", "warn", plain(translated(warning)))
        for surface, url in offered.profile.base_url.items():
            self._fact(translated(surface.label), breakable(url))
        self._fact(self.tr("Models"), models_words(offered, names) or self.tr("None named"))
        if offered.agents:
            self._fact(self.tr("For"), listed([plain(names.get(one, one)) for one in offered.agents]))
        if offered.found_in:
            self._fact(self.tr("Found in"), listed([plain(translated(place)) for place in offered.found_in]))
        self._key_fact()
        self.setAccessibleName(plain(offered.profile.name))

    def _fact(self, name: str, words: str) -> None:
        place = self._facts.rowCount()
        self._facts.addWidget(label(name, "small", parent=self), place, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(label(words, "", wrap=True, parent=self), place, 1)

    def _note(self, whole: QVBoxLayout, icon: str, role: str, words: str) -> None:
        line = row(gap=1, margins=(_INDENT, 0, 0, 0))
        line.addWidget(Glyph(self._desk.theme, icon, role, self), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words, role, wrap=True, parent=self), 1)
        whole.addLayout(line)

    def _key_fact(self) -> None:
        offered = self.offered
        if offered.secret is not None:
            words = self.tr("Found, goes into your keychain: {key}").format(key=masked(offered.secret))
            self._fact(self.tr("Key"), words)
            return
        words = plain(translated(offered.key_help)) or self.tr("No key yet.")
        if not offered.key_command:
            self._fact(self.tr("Key"), words)
        else:
            program = plain(shlex.join(offered.key_command))
            would = self.tr(
                "A program can print it: {program}. Import first; the program is used only after this line was run:"
            )
            self._fact(self.tr("Key"), would.format(program=program))
            line = key_command_line(offered.profile.key, offered.key_command)
            said = label(plain(line), "mono", wrap=True, parent=self)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(said, self._facts.rowCount(), 1)
        self._key_field()

    def _key_field(self) -> None:
        self.key = SecretField(self._desk.theme, self)
        self.key.line.setPlaceholderText(self.tr("Paste the key here, or leave it for later"))
        name = self.tr("Key of {profile}").format(profile=plain(self.offered.profile.name))
        self.key.line.setAccessibleName(name)
        where = hosts(tuple(self.offered.profile.origins()))
        said = label(
            self.tr("It goes to {hosts} only.").format(hosts=breakable(where)), "small", wrap=True, parent=self
        )
        told = said.text()
        below: QWidget = said
        if page := key_page(self.offered):
            link = button(self.tr("Get a key at {host}").format(host=host(page)), "link", parent=self)
            link.setToolTip(tip(page))
            link.clicked.connect(lambda *_: self._desk.open_url(page))
            below = Beside(said, link, self, gap=grid(1), whole=True)
        cell = column(gap=0.5)
        cell.addWidget(self.key)
        cell.addWidget(below)
        self._facts.addLayout(cell, self._facts.rowCount(), 1)

        def say(words: str, level: str) -> None:
            said.setText(words or told)
            said.setProperty("role", level)
            said.style().unpolish(said)
            said.style().polish(said)

        self.key.said.connect(say)

    @Slot(bool)
    def _toggled(self, ticked: bool) -> None:
        if self.key is not None:
            self.key.setEnabled(ticked)
        self.changed.emit()


def cannot_import(desk: Desk, left: tuple[NotOffered, ...], parent: QWidget, *, shown: bool) -> Fold:
    """Return what cannot be taken over and why, folded away unless there is nothing else to see."""
    inside = QWidget(parent)
    inner = column(gap=1)
    for one in left:
        inner.addWidget(label(_refused(one), wrap=True, parent=inside))
    inside.setLayout(inner)
    words = tell("Cannot import ({number})", number=len(left))
    fold = Fold(desk.theme, words, inside, parent, shown=shown)
    fold.setVisible(bool(left))
    return fold


def _refused(one: NotOffered) -> str:
    return labelled(plain(translated(one.what)), plain(translated(one.reason)))
