"""Agents: which of the installed ones are shown in the rail and in the tray."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from ezswitch.desktop.dialogs.desk import Desk
from ezswitch.desktop.settings.section import Save, Section, set_tick
from ezswitch.desktop.widgets import label
from ezswitch.domain.settings import Settings


class Agents(Section):
    """A tick box per installed agent. A hidden one keeps its profile, and stays reachable behind "Hidden"."""

    def __init__(self, desk: Desk, save: Save) -> None:
        """Make the boxes."""
        super().__init__(desk, save)
        self.boxes: dict[str, QCheckBox] = {}
        words = self.tr(
            "Shown in the list, in the tray and under “All agents”. The others keep what they use,"
            " and stay reachable behind “Hidden”."
        )
        if not desk.agents:
            words = self.tr("No agents found. Those that are installed can be chosen here.")
        self.whole.insertWidget(0, label(words, "muted", wrap=True, parent=self))
        for entry in desk.agents:
            box = QCheckBox(entry.agent.name, self)
            box.setAccessibleName(self.tr("Show {agent}").format(agent=entry.agent.name))
            box.toggled.connect(partial(self._show, entry.agent.id))
            self.boxes[entry.agent.id] = box
            self.whole.insertWidget(self.whole.count() - 1, box, 0, Qt.AlignmentFlag.AlignLeft)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        for agent, box in self.boxes.items():
            set_tick(box, on=agent not in settings.hidden)

    def _show(self, agent: str, on: bool) -> None:
        def change(settings: Settings) -> Settings:
            hidden = settings.hidden - {agent} if on else settings.hidden | {agent}
            return replace(settings, hidden=hidden)

        self.change(change)
