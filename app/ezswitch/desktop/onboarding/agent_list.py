"""The agents as tick boxes: what each uses today, or the command that installs it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from ezswitch.desktop.onboarding.rows import AgentChoice
from ezswitch.desktop.theme import Theme, grid
from ezswitch.desktop.widgets import Tile, button, column, label, row

_TILE = 3.5
UNDER_BOX = 3.25
"""Grid steps by which words under a tick box stand in, to line up with its own."""


class AgentLine(QWidget):
    """One agent."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, choice: AgentChoice, parent: QWidget | None = None) -> None:
        """Take the agent; `show_choice` says what to show of it."""
        super().__init__(parent)
        self._id = choice.id
        self.box = QCheckBox(self)
        self.now = label("", "small", wrap=True, parent=self)
        self.install = label(choice.install, "mono", parent=self)
        self.install.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(self.tr("Copy"), "link", parent=self)
        self.copy.setAccessibleName(self.tr("Copy the command that installs {agent}").format(agent=choice.name))
        for part in (self.install, self.copy):
            part.setVisible(bool(choice.install))
        tile = Tile(theme, self, steps=_TILE)
        tile.show_tile(choice.name, f"agents/{choice.id}")
        head = row(gap=1.5)
        head.addWidget(self.box)
        head.addStretch(1)
        head.addWidget(self.install)
        head.addWidget(self.copy)
        texts = column(gap=0)
        texts.addLayout(head)
        texts.addWidget(self.now)
        self.now.setIndent(grid(UNDER_BOX))
        whole = row(gap=1.5)
        whole.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        self.setLayout(whole)
        self.box.toggled.connect(self._toggled)  # a screen reader toggles without a click
        self.copy.clicked.connect(partial(QGuiApplication.clipboard().setText, choice.install))

    def show_choice(self, choice: AgentChoice) -> None:
        """Show its words and whether it is ticked."""
        self.box.setText(choice.name)
        self.box.setAccessibleName(choice.spoken)
        self.box.setEnabled(not choice.why_not)
        with QSignalBlocker(self.box):
            self.box.setChecked(choice.ticked and not choice.why_not)
        self.now.setText(" · ".join(part for part in (choice.now, choice.why_not) if part))
        self.now.setVisible(bool(self.now.text()))

    @Slot(bool)
    def _toggled(self, ticked: bool) -> None:
        self.ticked.emit(self._id, ticked)


class AgentList(QWidget):
    """Installed agents in sight, the others behind a button unless there are no installed ones."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self.lines: dict[str, AgentLine] = {}
        self._here, self._absent = column(gap=1), column(gap=1)
        self.more = button("", "link", parent=self)
        self.more.clicked.connect(self._open)
        self._opened = False
        self._away = QWidget(self)
        self._away.setLayout(self._absent)
        whole = column(gap=1)
        whole.addLayout(self._here)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._away)
        self.setLayout(whole)

    def show_choices(self, here: tuple[AgentChoice, ...], absent: tuple[AgentChoice, ...]) -> None:
        """Show these; lines that are here already only change, so the focus stays where it is."""
        self._drop_all_but({(one.id, one.install) for one in (*here, *absent)})
        for place, choices in ((self._here, here), (self._absent, absent)):
            for choice in choices:
                if choice.id not in self.lines:
                    line = AgentLine(self._theme, choice, self if place is self._here else self._away)
                    line.ticked.connect(self.ticked)
                    self.lines[choice.id] = line
                    place.addWidget(line)
                self.lines[choice.id].show_choice(choice)
        opened = self._opened or not here
        self.more.setText(self.tr("Not installed ({number})").format(number=len(absent)))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(absent) and not opened)
        self._away.setVisible(bool(absent) and opened)

    def _drop_all_but(self, wanted: set[tuple[str, str]]) -> None:
        for name, line in list(self.lines.items()):
            if (name, line.install.text()) not in wanted:
                line.hide()
                line.deleteLater()
                del self.lines[name]

    @Slot()
    def _open(self) -> None:
        self._opened = True
        self.more.hide()
        self._away.show()
        first = next((line for line in self.lines.values() if line.parent() is self._away), None)
        if first is not None:
            first.box.setFocus(Qt.FocusReason.OtherFocusReason)
