"""The stored keys by name: who uses them, where they may go, how to replace or remove one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.dialogs.replace_key import ReplaceKeySheet
from ezswitch.desktop.dialogs.sheet import Sheet
from ezswitch.desktop.dialogs.wording import headed, hosts, labelled, listed
from ezswitch.desktop.language import tell, translated
from ezswitch.desktop.widgets import button, column, frame, label, row
from ezswitch.desktop.window.words import key_mark
from ezswitch.domain.errors import BadInput, EzswitchError
from ezswitch.domain.surface import Origin
from ezswitch.usecases.values import KeyRow

_THERE = "present"


class KeysSheet(Sheet):
    """One card per key. Nothing here shows a key; nothing raises a prompt before Unlock is pressed."""

    def __init__(self, desk: Desk) -> None:
        """Ask for the list; it comes a moment later."""
        super().__init__(desk, tell("Keys"), tell("Kept in {place}.", place=desk.look.keychain), wide=84)
        self._parts: list[QFrame] = []
        self.waiting = label(self.tr("Asking the keychain…"), "muted", parent=self.inside)
        self.body.addWidget(self.waiting)
        self.body.addStretch(1)
        self.unlock = self.button(self.tr("&Unlock"), run=lambda: self._ask(prompt=True))
        self.unlock.hide()
        self.stretch()
        self.button(self.tr("Close"), "primary", run=self.accept).setFocus()
        self._ask()

    def _ask(self, *, prompt: bool = False) -> None:
        self.unlock.setEnabled(False)
        self.read(partial(self.desk.commands.keys, prompt=prompt), self._came)

    def _came(self, result: tuple[KeyRow, ...] | EzswitchError) -> None:
        self.unlock.setEnabled(True)
        self.waiting.hide()
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [self._card(key) for key in result]
        for place, part in enumerate(self._parts):
            self.body.insertWidget(place, part)
        if not result:
            self.waiting.setText(self.tr("No keys yet. A key is stored when you add a profile."))
            self.waiting.show()
        self.unlock.setVisible(any(key.state.state == "locked" for key in result))
        self.fit()

    def _card(self, key: KeyRow) -> QFrame:
        part = frame("card", self.inside)
        whole = column(gap=0.5, margins=(2, 1.5, 2, 1.5))
        top = row(gap=1)
        mark = key_mark(key.state)
        state = translated(mark.text)
        number = [self.tr("revision {number}").format(number=key.revision)] if key.revision else []
        role = mark.level if mark.level in ("warn", "bad") else "small"
        named = column(gap=0)
        named.addWidget(label(key.name, "name", wrap=True, parent=part))
        named.addWidget(label(" · ".join([state, *number]), role, wrap=True, parent=part))
        top.addLayout(named, 1)
        top.addWidget(self._replace_button(key, part))
        top.addWidget(self._remove_button(key, part))
        whole.addLayout(top)
        for words in self._about(key):
            whole.addWidget(label(words, "muted", wrap=True, parent=part))
        for origin in self._unapproved(key):
            whole.addLayout(self._approval(key, origin, part))
        part.setLayout(whole)
        part.setAccessibleName(headed(labelled(key.name, state), *self._about(key)))
        return part

    def _about(self, key: KeyRow) -> list[str]:
        lines = [self._used(key)]
        if key.origins is None:
            lines.append(self.tr("Where it may go is known once the keychain is unlocked."))
        elif key.origins:
            where = listed([origin.removeprefix("https://") for origin in key.origins])
            lines.append(self.tr("Goes to {hosts} only.").format(hosts=where))
        files = {row.key_in_file for row in self.desk.agents if row.key_in_file and row.agent.id in key.agents}
        return [
            *lines,
            *(self.tr("It also stands in {path}.").format(path=self.desk.short(path)) for path in sorted(files)),
        ]

    def _used(self, key: KeyRow) -> str:
        profiles = listed([self.desk.profile_names.get(one, one) for one in key.profiles])
        agents = self._agents(key)
        words = self.tr("Used by {profiles}.") if profiles else self.tr("Not used.")
        if agents:
            with_profiles = self.tr("Used by {profiles}, in {agents}: it cannot be removed now.")
            words = with_profiles if profiles else self.tr("In use in {agents}: it cannot be removed now.")
        return words.format(profiles=profiles, agents=agents)

    def _agents(self, key: KeyRow) -> str:
        return listed([self.desk.agent_names.get(one, one) for one in dict.fromkeys(key.agents)])

    def _replace_button(self, key: KeyRow, part: QFrame) -> QPushButton:
        name = self.tr("Replace the key {key}").format(key=key.name)
        made = button(self.tr("Replace key…"), name=name, parent=part)
        made.clicked.connect(lambda *_: self._replace(key))
        return made

    def _remove_button(self, key: KeyRow, part: QFrame) -> QPushButton:
        made = button(
            self.tr("Remove"), "quiet", name=self.tr("Remove the key {key}").format(key=key.name), parent=part
        )
        made.setEnabled(not key.agents and key.state.state == _THERE)
        if key.agents:
            why = self.tr("In use in {agents}: switch them to another profile first.").format(agents=self._agents(key))
            made.setToolTip(why)
            made.setAccessibleDescription(why)
        made.clicked.connect(lambda *_: self._remove(key, made))
        return made

    def _approval(self, key: KeyRow, origin: Origin, part: QFrame) -> QHBoxLayout:
        line = row(gap=1)
        words = self.tr("A profile wants to send it to {host}, which is not approved.").format(host=hosts((origin,)))
        line.addWidget(label(words, "warn", wrap=True, parent=part), 1)
        name = self.tr("Approve {host} for {key}").format(host=hosts((origin,)), key=key.name)
        made = button(self.tr("Approve host"), name=name, parent=part)
        made.clicked.connect(lambda *_: self._approve(key, origin))
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _unapproved(self, key: KeyRow) -> list[Origin]:
        found: set[Origin] = set()
        for entry in self.desk.look.profiles if key.origins is not None else ():
            try:
                found |= entry.profile.origins() if entry.profile.key == key.name else set()
            except BadInput:  # profiles.toml is edited by hand too: its card says what is wrong
                continue
        return sorted(origin for origin in found if str(origin) not in (key.origins or ()))

    def _replace(self, key: KeyRow) -> None:
        sheet = ReplaceKeySheet(self.desk, key.name)
        sheet.stored.connect(self._ask)
        sheet.open()

    def _approve(self, key: KeyRow, origin: Origin) -> None:
        self.write(partial(self.desk.commands.approve, key.name, (str(origin),)), self._changed)

    def _remove(self, key: KeyRow, pressed: QPushButton) -> None:
        if pressed.property("kind") != "danger":
            pressed.setText(self.tr("Remove now"))
            pressed.setProperty("kind", "danger")
            pressed.style().unpolish(pressed)
            pressed.style().polish(pressed)
            return
        self.write(partial(self.desk.commands.remove_key, key.name), self._changed)

    def _changed(self, result: EzswitchError | None) -> None:
        if isinstance(result, EzswitchError):
            self.fail(result)
            return
        self.problem.clear()
        self.desk.controller.refresh()
        self._ask()
